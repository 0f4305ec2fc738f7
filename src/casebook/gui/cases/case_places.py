"""Places inside a case: the panel in which a record is edited, and going back to where she was."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from casebook.errors import NotFound
from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.cases.card_panel import CardPanel
from casebook.gui.cases.referral_panel import ReferralPanel
from casebook.gui.cases.small_panels import ActPanel
from casebook.model.ids import ConversationId, ReferralId
from casebook.store import asked

if TYPE_CHECKING:
    from casebook.gui.cases.case_view import CaseView

_NOUNS = {"write": "conversation", "refer": "referral", "act": "intervention", "card": "person"}


def edit(view: CaseView, noun: str, record: str) -> None:
    """Show the panel of a record with the record in it, and what was being typed about it."""
    assert view.case is not None
    if noun == "conversation":
        view.show_panel("write")
        view.panels.composer.edit(ConversationId(record))
        return
    name = {"referral": "refer", "person": "card", "attachment": "attach"}.get(noun, "act")
    panel = view.panels[name]
    if isinstance(panel, AttachmentsPanel):
        view.command(name)
        panel.show_one(record)
        return
    panel.flush()
    panel.show_case(view.case)
    if isinstance(panel, ReferralPanel):
        panel.edit(ReferralId(record))
    elif isinstance(panel, ActPanel | CardPanel):
        panel.edit(record)
    panel.bring_back(record)
    view.show_panel(name)
    if isinstance(panel, CardPanel):
        panel.focus()


def go_inside(view: CaseView, place: str) -> None:
    """Show the panel of a place with the record that stood in it; `missing` is the first fact that is empty."""
    name, _, record = place.partition("/")
    noun = _NOUNS.get(name, "")
    if noun and (record or name == "card"):  # a card without a record is a new one, not the reporter's
        with suppress(NotFound, StopIteration):
            edit(view, noun, record)
            return
    if view.knows(name):
        view.command(name)
    elif name == "missing" and view.case is not None:
        view.command(":".join(("facts", *asked.missing(view.session.db, view.case)[:1])))
