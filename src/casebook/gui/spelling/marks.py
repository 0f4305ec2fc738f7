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
MARGIN = 200  # characters read beside what is in sight: no word and no end of a sentence before it is longer
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
        for first, last, word in _units_in(block, place - block.position(), place - block.position()):
            if block.position() + first <= place <= block.position() + last:
                return None if self._known.knows(word) else self._cursor(
                    block.position() + first, block.position() + last)
        return None

    def _check(self) -> None:
        if self._notes.isReadOnly() or not self._known.is_on:
            self._notes.show_marks(LAYER, [])
            return
        typing = self._notes.textCursor().position()
        words = self._words_in_sight()
        until = monotonic() + SLICE  # from here, or a slow computer would never come to the first word
        found = []
        for first, last, word in words:
            if monotonic() > until and not self._known.was_checked(word):
                self._timer.start(0)  # the rest after what is waiting, a key for one
                return
            if not self._known.knows(word) and not (first <= typing <= last and self._notes.hasFocus()):
                found.append(self._mark(first, last))
        self._notes.show_marks(LAYER, found)

    def _words_in_sight(self) -> list[spelling.Found]:
        """The words in sight, by their places in the whole text; of a line as long as a book no others are read."""
        sight = self._notes.viewport().rect()
        top = self._notes.cursorForPosition(sight.topLeft()).position()
        bottom = self._notes.cursorForPosition(sight.bottomRight()).position()
        block = self._notes.firstVisibleBlock()
        found = []
        while block.isValid() and block.position() <= bottom:
            start = block.position()
            found += [spelling.Found(start + first, start + last, word)
                      for first, last, word in _units_in(block, top - start, bottom - start)]
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


def _units_in(block: QTextBlock, top: int = 0, bottom: int | None = None) -> list[spelling.Found]:
    """The words of a line from one place to another, as Qt counts, which takes an emoji for two."""
    text = block.text().encode("utf-16-le", "replace")
    begin, end = max(0, top - MARGIN), len(text) // 2 if bottom is None else bottom + MARGIN
    part = text[2 * begin:2 * end].decode("utf-16-le", "replace")  # half an emoji at an edge is one sign too
    place, unit, found = 0, begin, []
    for first, last, word in spelling.words_in(part):
        unit += _units(part[place:first])
        begun, place, unit = unit, last, unit + _units(word)
        if (begin == 0 or first) and (2 * end >= len(text) or last < len(part)):  # no half words
            found.append(spelling.Found(begun, unit, word))
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
