"""Tables on paper: heads that repeat, stripes, a total set apart; and labels with their values."""

from __future__ import annotations

from typing import Any

from casebook.documents import blocks, style
from casebook.documents.tagging.flowables import HEAD, Rows, Text, text
from casebook.documents.tagging.structure import Element

from reportlab.platypus import Flowable, Table  # isort: skip  # the fonts come first

KEPT = 2
"""Rows at least that stand below the head of a table at the foot of a page, and at the top of its last page."""
BREAKABLE = 2 * KEPT + 2
"""Rows from which a table may be broken over pages, where none of them is high."""
SHORT = style.TEXT_HEIGHT / 5
"""Where every row is surely lower than this no row is broken over pages; so many can be kept together as must be."""


def table(block: blocks.Table, styles: style.Styles, colours: style.Palette) -> list[Flowable]:
    """A table with its caption above and its note below; the heads repeat on each page."""
    share = style.TEXT_WIDTH / sum(column.width for column in block.columns)
    last = len(block.rows) - 1
    heads = [_placed(column.title, styles["head-right" if column.align == "right" else "head"], HEAD, i)
             for i, column in enumerate(block.columns)]
    rows = [[_cell(cell, column, (i, j), styles, total=block.total and i == last)
             for j, (cell, column) in enumerate(zip(row, block.columns, strict=True))]
            for i, row in enumerate(block.rows)]
    whole = Element("Table")
    found: list[Flowable] = []
    if block.caption:
        found.append(text(block.caption, styles["caption"], whole, Element("Caption")))
    low = max(_heights(block, share)) < SHORT
    found.append(Table(
        [heads, *rows], colWidths=[share * column.width for column in block.columns], repeatRows=1,
        splitInRow=0 if low else 1, spaceAfter=4 if block.note else 12,
        renderCB=Rows(whole, named=len(block.columns) > 1, headed=True),
        style=_drawn(colours, kept=low and len(rows) >= BREAKABLE, total=block.total)))
    if block.note:
        found.append(text(block.note, styles["under"], Element("P")))
    return found


def too_short_to_break(block: blocks.Table) -> bool:
    """Whether a break over pages would leave a single row or two: it has few rows, and none is high."""
    share = style.TEXT_WIDTH / sum(column.width for column in block.columns)
    return len(block.rows) < BREAKABLE and max(_heights(block, share)) < SHORT


def facts(block: blocks.Facts, styles: style.Styles) -> list[Flowable]:
    """Labels and values in two columns; a fact without a value is left out."""
    shown = [fact for fact in block.facts if fact.value]
    rows = [[_placed(fact.label, styles["fact-label"], i, 0), _placed(fact.value, styles["fact"], i, 1)]
            for i, fact in enumerate(shown)]
    if not rows:
        return []
    return [Table(rows, colWidths=[style.TEXT_WIDTH * 0.28, style.TEXT_WIDTH * 0.72], splitInRow=1, spaceBefore=2,
                  spaceAfter=9, renderCB=Rows(Element("Table"), named=True, headed=False), style=[
                      ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0),
                      ("TOPPADDING", (0, 0), (-1, -1), 2.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                      ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.LINE)])]


def _placed(words: str, shape: Any, row: int, column: int) -> Text:
    """A text in a cell: it belongs to its cell, and so has no path of its own."""
    made = text(words, shape)
    made.place = (row, column)
    return made


def _cell(cell: blocks.Cell, column: blocks.Column, place: tuple[int, int], styles: style.Styles, *, total: bool
          ) -> list[Text]:
    """The text of a cell and its detail."""
    name = ("total" if total or column.strong else "cell") + ("-right" if column.align == "right" else "")
    parts = [_placed(cell.text, styles[name], *place)] if cell.text else []
    return [*parts, _placed(cell.detail, styles["detail"], *place)] if cell.detail else parts


def _heights(block: blocks.Table, share: float) -> list[float]:
    """How high each row is at most, its head the first."""
    widths = [share * column.width for column in block.columns]
    heads = [blocks.Cell(text=column.title) for column in block.columns]
    return [max(map(_high, row, widths)) for row in [heads, *block.rows]]


def _high(cell: blocks.Cell, width: float) -> float:
    """How high a cell is at most, if every letter were wide."""
    lines = sum(1 + 9 * len(line) // max(width - 14, 1) for text in (cell.text, cell.detail)
                for line in text.split("\n"))
    return 12.2 * lines + 9


def _drawn(colours: style.Palette, *, kept: bool, total: bool) -> list[tuple[Any, ...]]:
    """Head on colour, pale stripes, thin lines."""
    found: list[tuple[Any, ...]] = [
        ("BACKGROUND", (0, 0), (-1, 0), colours.main), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("ROWBACKGROUNDS", (0, 1), (-1, -1), [style.WHITE, style.PALE]),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, style.LINE), ("TOPPADDING", (0, 0), (-1, -1), 3.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4.6), ("LEFTPADDING", (0, 0), (-1, -1), 7),
        ("RIGHTPADDING", (0, 0), (-1, -1), 7)]
    if kept:
        found += [("NOSPLIT", (0, 0), (0, KEPT)), ("NOSPLIT", (0, -KEPT - total), (0, -1))]
    if total:
        found.append(("LINEABOVE", (0, -1), (-1, -1), 1.1, colours.main))
    return found

