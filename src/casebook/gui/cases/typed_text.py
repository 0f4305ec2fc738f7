"""A field with words in which she writes, seen the same way whether it is one line or many: where the cursor stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.widgets.fields import Line

Field = Line | CaseNotes


def around(field: Field) -> tuple[str, str]:
    """The words of the line in which the cursor stands: those before it and those behind it."""
    if isinstance(field, Line):
        return _cut(field.text(), field.cursorPosition())
    cursor = field.textCursor()
    return _cut(cursor.block().text(), cursor.positionInBlock())


def put(field: Field, start: int, end: int, words: str) -> None:
    """Put words in the place of those from `start` to `end` of the line of the cursor; one step of undo takes it back.

    What was written behind them keeps the cursor where it was.
    """
    before, after = around(field)
    line = before + after
    first, last = _units(line[:start]), _units(line[:end])
    if isinstance(field, Line):
        place = field.cursorPosition()
        field.setSelection(first, last - first)
        field.insert(words)
        field.setCursorPosition(max(first + _units(words), place + _units(words) - (last - first)))
        return
    cursor = QTextCursor(field.textCursor())
    origin = cursor.block().position()
    cursor.setPosition(origin + first)
    cursor.setPosition(origin + last, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)


def place_of(field: Field, within: QWidget) -> QRect:
    """Where the cursor stands, as seen in another widget."""
    seen = field if isinstance(field, Line) else field.viewport()
    rect = field.cursorRect()
    return QRect(seen.mapTo(within, rect.topLeft()) if within.isAncestorOf(seen) else QPoint(), rect.size())


def _cut(text: str, units: int) -> tuple[str, str]:
    raw = text.encode("utf-16-le", "surrogatepass")
    return (raw[:2 * units].decode("utf-16-le", "ignore"), raw[2 * units:].decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
