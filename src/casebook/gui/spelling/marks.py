"""The words of one field that no dictionary knows: only those in sight, each once, in small slices of time."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from casebook import spelling
from casebook.gui import theme
from casebook.gui.spelling.known import Known
from casebook.gui.widgets.fields import Notes

QUIET = 350  # milliseconds after the last key, scroll or change of size
SLICE = 0.008  # seconds of checking at a time, so that no key waits for it
LAYER = "spelling"


class SpellingMarks(QObject):
    """Marks the words of a field. The word with the cursor in it is still being typed: it is left alone."""

    def __init__(self, notes: Notes, known: Known) -> None:
        super().__init__(notes)
        self._notes = notes
        self._known = known
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._check)
        notes.textChanged.connect(self.wait)
        notes.cursorPositionChanged.connect(self.wait)
        notes.updateRequest.connect(lambda _area, moved: self.wait() if moved else None)
        known.changed.connect(self.wait)
        self.wait()

    def wait(self) -> None:
        """Look again once it is quiet."""
        self._timer.start(QUIET)

    def next_wrong(self) -> QTextCursor | None:
        """The first wrong word after the cursor, from the top again after the last; None when there is none.

        Reads the whole text: for a key she pressed, not for each letter.
        """
        place = self._notes.textCursor().selectionEnd()
        block = self._notes.document().findBlock(place)
        for number in range(self._notes.document().blockCount() + 1):
            for first, last, word in _units_in(block):
                if (number or block.position() + first >= place) and not self._known.knows(word):
                    return self._cursor(block.position() + first, block.position() + last)
            block = block.next() if block.next().isValid() else self._notes.document().begin()
        return None

    def wrong_at(self, place: int) -> QTextCursor | None:
        """The wrong word at a place in the text, or None."""
        block = self._notes.document().findBlock(place)
        for first, last, word in _units_in(block):
            if block.position() + first <= place <= block.position() + last:
                return None if self._known.knows(word) else self._cursor(
                    block.position() + first, block.position() + last)
        return None

    def _check(self) -> None:
        if self._notes.isReadOnly() or not self._known.is_on:
            self._notes.show_marks(LAYER, [])
            return
        until = monotonic() + SLICE
        typing = self._notes.textCursor().position()
        found = []
        for block in self._blocks_in_sight():
            for first, last, word in _units_in(block):
                if monotonic() > until and not self._known.was_checked(word):
                    self._timer.start(0)  # the rest after what is waiting, a key for one
                    return
                first, last = first + block.position(), last + block.position()
                if not self._known.knows(word) and not (first <= typing <= last and self._notes.hasFocus()):
                    found.append(self._mark(first, last))
        self._notes.show_marks(LAYER, found)

    def _blocks_in_sight(self) -> list[QTextBlock]:
        block = self._notes.firstVisibleBlock()
        bottom = self._notes.rect().bottom()
        offset = self._notes.contentOffset()
        found = []
        while block.isValid() and self._notes.blockBoundingGeometry(block).translated(offset).top() <= bottom:
            found.append(block)
            block = block.next()
        return found

    def _mark(self, first: int, last: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        shape.setUnderlineColor(theme.colour("red"))
        made.cursor, made.format = self._cursor(first, last), shape
        return made

    def _cursor(self, first: int, last: int) -> QTextCursor:
        cursor = QTextCursor(self._notes.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units_in(block: QTextBlock) -> list[spelling.Found]:
    """The words of a line as Qt counts, which takes an emoji for two."""
    text = block.text()
    found = list(spelling.words_in(text))
    if text.isascii() or max(text) <= "\uffff":
        return found
    counted, at, units = [], 0, 0
    for first, last, word in found:
        begins = units + _units(text[at:first])
        at, units = last, begins + _units(text[first:last])
        counted.append(spelling.Found(begins, units, word))
    return counted


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
