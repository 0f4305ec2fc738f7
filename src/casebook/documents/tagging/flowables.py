"""Texts and tables that know what they are in the structure."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from casebook.documents import fonts
from casebook.documents.tagging.structure import Element

from reportlab.lib.styles import ParagraphStyle  # isort: skip  # the fonts come first
from reportlab.platypus import Flowable, Paragraph, Table  # isort: skip
from reportlab.platypus.tables import TableRenderCB  # isort: skip

HEAD = -1
"""The row of a table's head."""


class Text(Paragraph):  # type: ignore[misc]
    """A text of one element, however many pages it runs over. `path` leads to the element from where the text stands;
    `place` is its row and column in a table.
    """

    path: tuple[Element, ...] = ()
    place: tuple[int, int] | None = None
    mark = ""
    fitted = -1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break it into lines, once for each width: a table asks three times."""
        if width != self.fitted or not hasattr(self, "blPara"):
            super().wrap(width, height)
            self.fitted = width
        return width, float(self.height)

    def split(self, width: float, height: float) -> list[Flowable]:
        """The parts before and after a page break: both are of the same element, and only the first has its mark."""
        parts: list[Flowable] = super().split(width, height)
        for i, part in enumerate(parts):
            part.path, part.place = self.path, self.place
            part.mark = self.mark if i == 0 else ""
        return parts

    def draw(self) -> None:
        self._space_lines()
        self.canv.texts += 1
        if self.mark:
            self._draw_mark()
        with self.canv.within(*self.path), self.canv.content():
            super().draw()

    def _draw_mark(self) -> None:
        """The dot or number before an item, as the label of the list item that it belongs to."""
        *around, _body = self.path
        with self.canv.within(*around, Element("Lbl")), self.canv.content():
            self.canv.setFont(fonts.REGULAR, self.style.fontSize)
            self.canv.setFillColor(self.style.textColor)
            first = self.blPara.lines[0].fontSize if self.blPara.kind else self.style.fontSize
            self.canv.drawString(self.style.bulletIndent, self.height - first, self.mark)

    def _space_lines(self) -> None:
        """End lines with a space, so that words don't run together where the text is read without its lines."""
        lines = self.blPara.lines[:-1] if getattr(self, "blPara", None) else []
        for line in lines:
            if isinstance(line, tuple):
                words = line[1]
                if words and not (type(words[-1]).__name__.startswith("_SplitWord")
                                  and not type(words[-1]).__name__.endswith("End")):
                    words[-1] = f"{words[-1]} "
            else:
                last = next((part for part in reversed(line.words) if getattr(part, "text", "")), None)
                if last is not None and last.text[-1] not in "- ":
                    last.text += " "


def text(words: str, shape: ParagraphStyle, *path: Element) -> Text:
    """A text in a style, with the path to its element."""
    if words.strip() and words.isascii() and words.isprintable():  # most of it is: then there is nothing to parse
        made = Text("", shape, frags=[_fragment(shape).clone(text=words.strip())])
    else:
        made = Text(fonts.markup(words, shape.fontName), shape)
    made.path = path
    return made


def _fragment(shape: ParagraphStyle) -> Any:
    """A piece of text in a style, as ReportLab's parser makes it: parsed once for each style."""
    if not hasattr(shape, "fragment"):
        shape.fragment = Paragraph("x", shape).frags[0]
    return shape.fragment


class Rows(TableRenderCB):  # type: ignore[misc]
    """Draws a table as a table: rows of cells, a head that is read once, lines and colours as decoration.

    With `named` the first cell of each row is its head.
    """

    def __init__(self, table: Element, *, named: bool, headed: bool) -> None:
        self.table, self._named = table, named
        self._head, self._body = Element("THead"), Element("TBody")
        self._groups = headed
        self._seen = False
        self._rows: dict[int, Element] = {}
        self._cells: dict[tuple[int, int], Element] = {}
        self._around = ExitStack()
        self._row = ExitStack()
        self._cell = ExitStack()
        self._at = 0

    def startTable(self, table: Table) -> None:  # noqa: N802
        self._around.enter_context(table.canv.within(self.table))

    def endTable(self, _table: Table) -> None:  # noqa: N802
        self._around.close()

    def startBG(self, table: Table) -> None:  # noqa: N802
        self._row.enter_context(table.canv.artifact())

    def endBG(self, _table: Table) -> None:  # noqa: N802
        self._row.close()

    startLines, endLines = startBG, endBG  # noqa: N815

    def startRow(self, table: Table, number: int) -> None:  # noqa: N802
        self._at = _row_of(table._cellvalues[number])
        head = self._at == HEAD
        if head and self._seen:
            self._row.enter_context(table.canv.artifact("Pagination"))
            return
        self._seen |= head
        row = self._rows.setdefault(self._at, Element("TR"))
        path = ((self._head if head else self._body), row) if self._groups else (row,)
        self._row.enter_context(table.canv.within(*path))

    def endRow(self, _table: Table) -> None:  # noqa: N802
        self._row.close()

    def startCell(self, table: Table, _number: int, column: int, value: Any, *_drawn: Any) -> None:  # noqa: N802
        cell = self._cells.get((self._at, column))
        if cell is None:
            scope = "Column" if self._at == HEAD else "Row" if self._named and column == 0 and value else ""
            cell = self._cells[self._at, column] = Element("TH" if scope else "TD", scope=scope)
        self._cell.enter_context(table.canv.within(cell))

    def endCell(self, _table: Table) -> None:  # noqa: N802
        self._cell.close()


class Grouped(TableRenderCB):  # type: ignore[misc]
    """Draws what is a table to the eye only: a box of texts, which keep their own elements."""

    def __init__(self, group: Element) -> None:
        self._group = group
        self._around, self._paint = ExitStack(), ExitStack()

    def startTable(self, table: Table) -> None:  # noqa: N802
        self._around.enter_context(table.canv.within(self._group))

    def endTable(self, _table: Table) -> None:  # noqa: N802
        self._around.close()

    def startBG(self, table: Table) -> None:  # noqa: N802
        self._paint.enter_context(table.canv.artifact())

    def endBG(self, _table: Table) -> None:  # noqa: N802
        self._paint.close()

    startLines, endLines = startBG, endBG  # noqa: N815

    def startRow(self, table: Table, number: int) -> None:  # noqa: N802
        """Nothing."""

    def endRow(self, table: Table) -> None:  # noqa: N802
        """Nothing."""

    def startCell(self, table: Table, *given: Any) -> None:  # noqa: N802
        """Nothing."""

    def endCell(self, table: Table) -> None:  # noqa: N802
        """Nothing."""


def _row_of(cells: Any) -> int:
    """The row that drawn cells belong to; a row broken over pages is one row."""
    for cell in cells:
        for part in cell if isinstance(cell, list | tuple) else [cell]:
            if isinstance(part, Text) and part.place is not None:
                return part.place[0]
    return HEAD
