"""What is filled in by hand: squares to tick and lines to write on, drawn as lines and never as letters."""

from __future__ import annotations

from casebook.documents import fonts, style
from casebook.documents.lines import draw, fitted
from casebook.documents.tagging.flowables import Text
from casebook.documents.tagging.structure import Element

from reportlab.lib.styles import ParagraphStyle  # isort: skip  # the fonts come first
from reportlab.platypus import Flowable  # isort: skip

LINE = 20.5
"""Points from one line to the next: wide enough for a hand in a hurry."""
SQUARE = 8.5
_LABEL = 0.36  # of the width, as before the lines of Blanks


class WritingLines(Flowable):  # type: ignore[misc]
    """Lines over the whole width."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self._count * LINE + 10
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(style.MIST)
            self.canv.setLineWidth(0.6)
            for number in range(1, self._count + 1):
                y = self.height - number * LINE
                self.canv.line(0, y, self.width, y)


class TickLine(Flowable):  # type: ignore[misc]
    """A label, and behind it squares with their words, over as many lines as they need."""

    def __init__(self, label: Text, words: tuple[str, ...], shape: ParagraphStyle) -> None:
        super().__init__()
        self._label = label
        self._words = words
        self._size = shape.fontSize

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self._places = self._placed(width)
        self._label.wrap(width * _LABEL, height)
        self._rows = 1 + max(row for _x, row, _words in self._places)
        self.height = self._rows * 16 + 5
        return self.width, self.height

    def draw(self) -> None:
        top = self.height - 12
        self._label.drawOn(self.canv, 0, top - 3.6)
        whole = Element("L")
        for x, row, words in self._places:
            y = top - row * 16
            with self.canv.artifact():
                self.canv.setLineWidth(0.7)
                self.canv.setStrokeColor(style.GREY)
                self.canv.rect(x, y - 0.8, SQUARE, SQUARE)
            with self.canv.within(whole, Element("LI"), Element("LBody")), self.canv.content():
                draw(self.canv, x + SQUARE + 4, y, words, size=self._size)

    def _placed(self, width: float) -> list[tuple[float, int, str]]:
        """Where each square stands: from the left, its line, and its words."""
        found, x, row = [], width * _LABEL, 0
        for words in self._words:
            words = fitted(words, fonts.REGULAR, self._size, width * (1 - _LABEL) - SQUARE - 4)
            wide = SQUARE + 4 + fonts.width(words, fonts.REGULAR, self._size)
            if x + wide > width and x > width * _LABEL:
                x, row = width * _LABEL, row + 1
            found.append((x, row, words))
            x += wide + 11
        return found
