"""Lines below each other in a column: words with what can be done about them, and a row of buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label


def row_in(column: QVBoxLayout, words: str, action: str, slot: Callable[[], object],
           *more: QWidget) -> QPushButton:
    """Add a line with a button behind it, named by both, and `more` behind that."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(label(words, wrap=True), 1)
    made = button(action, "quiet")
    made.setAccessibleName(f"{action}: {words}")
    made.clicked.connect(lambda _checked=False: slot())
    for part in (made, *more):
        row.addWidget(part)
    column.addWidget(holder)
    return made


def side_by_side(*parts: QWidget) -> QWidget:
    """Parts in one row, from the left."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    for part in parts:
        row.addWidget(part)
    row.addStretch()
    return holder


def clear(rows: QLayout) -> None:
    """Take every line away."""
    while (item := rows.takeAt(0)) is not None:
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
