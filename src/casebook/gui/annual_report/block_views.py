"""Blocks of a document on the screen, small and to be read: the same data that the paper draws."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from casebook.documents.blocks import (
    Block,
    Bullets,
    Cell,
    Facts,
    Figure,
    Heading,
    Items,
    KeyFigures,
    Note,
    Paragraph,
    Signature,
    Table,
)
from casebook.gui import theme
from casebook.gui.widgets.labels import label, rule

SHORT = 12
"""Letters that a cell may have without wrapping."""


def view(block: Block) -> QWidget | None:
    """A block as a widget; None for what the screen leaves to the paper, such as charts."""
    if isinstance(block, Table):
        return _table(block)
    if isinstance(block, KeyFigures):
        return _figures(block.figures)
    if isinstance(block, Facts):
        return _facts(block)
    words = _words(block)
    if not words:
        return None
    kind = "metaKey" if isinstance(block, Heading) or (isinstance(block, Paragraph) and block.style == "label") else ""
    return label(words, kind, wrap=True)


def spoken(block: Block) -> str:
    """A block as it is read aloud."""
    if isinstance(block, Table):
        heads = [column.title for column in block.columns]
        rows = ["; ".join(f"{head}: {_cell(cell)}" if head and number else _cell(cell)
                          for number, (head, cell) in enumerate(zip(heads, row, strict=False))) for row in block.rows]
        return ". ".join([*rows, *([block.note] if block.note else [])])
    if isinstance(block, KeyFigures):
        return ". ".join(f"{f.value} {f.label} {f.note}".strip() for f in block.figures)
    if isinstance(block, Facts):
        return ". ".join(f"{fact.label}: {fact.value}" for fact in block.facts)
    return _words(block)


def _words(block: Block) -> str:
    if isinstance(block, Heading | Paragraph | Note):
        return block.text
    if isinstance(block, Bullets):
        return "\n".join(f"• {item}" for item in block.items)
    if isinstance(block, Items):
        return "\n\n".join("\n".join(part for part in (item.above, item.text) if part) for item in block.items)
    return "\n".join(line for line in block.lines if line) if isinstance(block, Signature) else ""


def _cell(cell: Cell) -> str:
    return f"{cell.text} ({cell.detail})" if cell.detail else cell.text


def _figures(figures: Sequence[Figure]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.px(8))
    for number, figure in enumerate(figures):
        tile = QFrame()
        tile.setObjectName("card")
        column = QVBoxLayout(tile)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        column.setSpacing(0)
        column.addWidget(label(figure.value, "h1"))
        column.addWidget(label(figure.label, "muted", wrap=True))
        if figure.note:
            column.addWidget(label(figure.note, "muted", wrap=True))
        grid.addWidget(tile, number // 2, number % 2)
    return holder


def _facts(block: Facts) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(4))
    grid.setColumnStretch(1, 1)
    for number, fact in enumerate(block.facts):
        grid.addWidget(label(fact.label, "metaKey"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(fact.value, wrap=True), number, 1)
    return holder


def _table(block: Table) -> QWidget:
    """A table in little room: columns of longer words share it, each as wide as on paper, and wrap."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(4))
    wordy = _wordy(block)
    for place, column in enumerate(block.columns):
        grid.setColumnStretch(place, round(10 * column.width) if place in wordy else 0)
        _put(grid, label(column.title, "metaKey", wrap=place in wordy), 0, place, column.align, wraps=place in wordy)
    grid.addWidget(rule(), 1, 0, 1, len(block.columns))
    for number, row in enumerate(block.rows, 2):
        last = block.total and number == len(block.rows) + 1
        for place, (cell, column) in enumerate(zip(row, block.columns, strict=False)):
            wraps = place in wordy
            _put(grid, _in_cell(cell, strong=last, wrap=wraps), number, place, column.align, wraps=wraps)
    if block.note:
        grid.addWidget(label(block.note, "muted", wrap=True), len(block.rows) + 2, 0, 1, len(block.columns))
    return holder


def _wordy(block: Table) -> set[int]:
    """The columns whose words may need more than one line, by place; at least one."""
    found = {place for place, column in enumerate(block.columns) if column.align != "right" and any(
        len(row[place].text) > SHORT or row[place].detail for row in block.rows if place < len(row))}
    return found or {0}


def _put(grid: QGridLayout, part: QWidget, row: int, place: int, align: str, *, wraps: bool) -> None:
    """Put a cell in its place; one that wraps fills it, for it is as high as its width makes it."""
    if wraps:
        if isinstance(part, QLabel):
            part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(part, row, place)
        return
    side = Qt.AlignmentFlag.AlignRight if align == "right" else Qt.AlignmentFlag.AlignLeft
    grid.addWidget(part, row, place, side | (Qt.AlignmentFlag.AlignTop if row else Qt.AlignmentFlag.AlignBottom))


def _in_cell(cell: Cell, *, strong: bool, wrap: bool) -> QWidget:
    words = _plain(cell.text, strong=strong, wrap=wrap)
    if not cell.detail:
        return words
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(words)
    column.addWidget(label(cell.detail, "muted", wrap=True))
    column.addStretch()
    return holder


def _plain(text: str, *, strong: bool, wrap: bool) -> QLabel:
    made = label(text, wrap=wrap)
    if strong:
        made.setFont(theme.font(13, strong=True))
        made.setStyleSheet("font-weight: 600;")
    return made
