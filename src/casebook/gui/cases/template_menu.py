"""Putting a template into the text of a conversation."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QTextCursor

from casebook.gui.session import Session
from casebook.gui.templates import coming_along
from casebook.gui.widgets.fields import Notes
from casebook.gui.widgets.offers import Offers
from casebook.model.templates import Template
from casebook.store import templates


def put(session: Session, notes: Notes, kind: str) -> None:
    """Put the template of a kind of conversation in at the cursor; where several fit, a menu offers them by key."""
    fitting = templates.for_kind(session.db, kind, coming_along(session.language))
    notes.setFocus()
    if not fitting:
        translate = session.language.translate
        session.say(translate("Templates", "No template for this kind. Make one in Settings, Templates."))
    elif len(fitting) == 1:
        _put(notes, fitting[0])
    else:
        offers = [(f"{number}  {template.name}", partial(_put, notes, template))
                  for number, template in enumerate(fitting, 1)]
        Offers(notes, session.language.translate("Templates", "Templates"), offers)


def _put(notes: Notes, template: Template) -> None:
    """Put the text in as one step of the field's own undo; the cursor goes below the first question."""
    cursor = notes.textCursor()
    cursor.beginEditBlock()
    if not cursor.atBlockStart():
        cursor.insertText("\n")
    first = cursor.position()
    cursor.insertText(template.text)
    cursor.endEditBlock()
    line = template.text.find("\n")
    cursor.setPosition(first + (line + 1 if line >= 0 else len(template.text)), QTextCursor.MoveMode.MoveAnchor)
    notes.setTextCursor(cursor)
    notes.ensureCursorVisible()
