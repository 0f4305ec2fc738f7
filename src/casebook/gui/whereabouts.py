"""Where she is with the cursor, kept in the encrypted file: after a lock or a crash she goes on in the same sentence.

Source: experience.md, Rules (the same sentence is there, cursor and all); design.md, Drafts.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from casebook.errors import CasebookError
from casebook.model.conversations import Draft
from casebook.store import drafts

if TYPE_CHECKING:
    from casebook.gui.desk import Desk

BOX = "whereabouts"
"""The property of a dialog that can be opened again: the name that the desk knows it by."""
TextField = QLineEdit | QPlainTextEdit


class Whereabouts(QObject):
    """Written whenever a draft is, and forgotten once nothing is being typed: then she lands on Today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._field: TextField | None = None
        self._begun: str | None = None
        self._changed: WeakSet[TextField] = WeakSet()
        self._kept = ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        desk.session.written.connect(self._on_written)
        desk.session.changed.connect(self._on_changed)

    def keep(self) -> None:
        """Keep where she is typing, or forget where that was."""
        place = self._place() if self._is_typing() else None
        words = json.dumps(place) if place else ""
        session = self._desk.session
        if words == self._kept or session.vault.read_only or not self._desk.isVisible():
            return
        with suppress(CasebookError):  # what she typed is kept elsewhere, and tells of its own faults
            if place:
                session.note(drafts.save, Draft(id=drafts.PLACE, noun=drafts.PLACE, record=None, fields=words,
                                                cursor=int(place["cursor"])))
            else:
                session.note(drafts.remove, drafts.PLACE)
            self._kept = words

    def go_back(self) -> bool:
        """Go where she was typing; False where she was nowhere."""
        draft = drafts.get(self._desk.session.db, drafts.PLACE)
        place = drafts.fields_of(draft.fields) if draft else {}
        if not place.get("page"):
            return False
        self._kept = draft.fields if draft else ""
        from casebook.gui import desk_wiring

        inside, box = str(place.get("inside", "")), str(place.get("box", ""))
        if not desk_wiring.go_back(self._desk, str(place["page"]), inside, box):
            return False
        if place.get("talking") is True and not place.get("box"):
            self._desk.talking.resume()
        self._stand(place)
        QTimer.singleShot(0, self, lambda: self._stand_again(place))  # a box, and a new page, take the focus first
        return True

    def _on_changed(self) -> None:
        QTimer.singleShot(0, self, self.keep)  # the page that wrote shows what is left to type first

    def _on_written(self) -> None:
        if self._is_typing():
            self.keep()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit) and now is not self._field and self._holder(now) is not None:
            if self._field is not None and isValid(self._field) and words_of(self._field) != self._begun:
                self._changed.add(self._field)
            self._field, self._begun = now, words_of(now)

    def _is_typing(self) -> bool:
        """Whether the cursor stands in words that she changed, or came back to."""
        field = self._field
        if field is None or not isValid(field) or not field.isVisible():
            return False
        if self._container().focusWidget() is not field:
            return False
        return bool(words_of(field)) and (words_of(field) != self._begun or field in self._changed)

    def _container(self) -> QWidget:
        box = QApplication.activeModalWidget()
        return box if isinstance(box, QDialog) else self._desk.window()

    def _holder(self, field: QWidget) -> QWidget | None:
        """The page or the box that a field stands in; None for what is no place to come back to."""
        if field.window() is self._desk.window():
            return self._desk.page() if self._desk.isAncestorOf(field) else None
        return field.window() if field.window().property(BOX) else None

    def _place(self) -> dict[str, Any] | None:
        field = self._field
        holder = self._holder(field) if field is not None else None
        if field is None or holder is None:
            return None
        page = self._desk.place().partition(":")[0]
        alike = [found for found in fields_of(holder) if found.accessibleName() == field.accessibleName()]
        return {"page": page, "inside": self._desk.page().inside(), "box": holder.property(BOX) or "",
                "talking": self._desk.talking.is_on,
                "field": field.accessibleName(), "nth": alike.index(field) if field in alike else 0,
                "cursor": cursor_of(field)}

    def _stand_again(self, place: dict[str, Any]) -> None:
        if self._field is None or not isValid(self._field) or not self._field.hasFocus():
            self._stand(place)

    def _stand(self, place: dict[str, Any]) -> None:
        box = QApplication.activeModalWidget()
        holder = box if isinstance(box, QDialog) and box.property(BOX) else self._desk.page()
        alike = [found for found in fields_of(holder) if found.accessibleName() == place.get("field")]
        number, cursor = place.get("nth"), place.get("cursor")
        if alike and isinstance(number, int) and isinstance(cursor, int):
            field = alike[min(max(number, 0), len(alike) - 1)]
            field.setFocus()
            put_cursor(field, cursor)
            self._field, self._begun = field, None


def fields_of(holder: QWidget) -> list[TextField]:
    """The fields for words that can be seen and typed in, in a fixed order."""
    found: list[TextField] = [*holder.findChildren(QLineEdit), *holder.findChildren(QPlainTextEdit)]
    return [field for field in found if field.isVisible() and field.isEnabled() and not field.isReadOnly()]


def words_of(field: TextField) -> str:
    """What stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def cursor_of(field: TextField) -> int:
    """Where the cursor stands in a field."""
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()


def put_cursor(field: TextField, place: int) -> None:
    """Put the cursor of a field where it stood."""
    place = max(0, min(place, len(words_of(field).encode("utf-16-le")) // 2))
    if isinstance(field, QLineEdit):
        field.deselect()
        field.setCursorPosition(place)
        return
    cursor = field.textCursor()
    cursor.setPosition(place, QTextCursor.MoveMode.MoveAnchor)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
