"""Making one table coarser: leave it out, or put rows of it together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.flow import Ticks
from casebook.gui.widgets.form import reveal
from casebook.gui.widgets.labels import button, label

FEWEST = 2


class TableChoices(QWidget):
    """Below a table that prints. `left_out` asks to leave it out, `joined` to put the rows of these numbers together,
    `parted` to let go of what she put together."""

    left_out = Signal()
    joined = Signal(list)
    parted = Signal()

    def __init__(self, title: str, rows: Sequence[str], *, together: bool) -> None:
        super().__init__()
        out = self._quiet(self.tr("Leave out"), "eye-off", title)
        self._join = self._quiet(self.tr("Put together…"), "link", title)
        self._join.setCheckable(True)
        apart = self._quiet(self.tr("Apart again"), "undo-2", title)
        self._rows = Ticks(self.tr("Rows to put together"), [(str(n), name) for n, name in enumerate(rows)])
        self._done = button(self.tr("Put together"), "", "check")
        self._done.setEnabled(False)
        self._panel = QWidget()
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(label(self.tr("Which rows stand together?"), "muted", wrap=True))
        column.addWidget(self._rows)
        column.addWidget(self._done)
        self._panel.hide()
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(0)
        for part in (out, self._join, apart):
            bar.addWidget(part)
        bar.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, theme.px(6))
        whole.setSpacing(theme.px(4))
        whole.addLayout(bar)
        whole.addWidget(self._panel)
        self._join.setVisible(len(rows) > FEWEST)  # not before it has a place: it would be a window for a moment
        apart.setVisible(together)
        out.clicked.connect(self.left_out)
        apart.clicked.connect(self.parted)
        self._join.toggled.connect(self._on_join)
        self._rows.ticked.connect(lambda: self._done.setEnabled(len(self._rows.codes()) >= FEWEST))
        self._done.clicked.connect(lambda: self.joined.emit([int(code) for code in self._rows.codes()]))

    def _on_join(self, on: bool) -> None:
        self._panel.setVisible(on)
        if on:
            reveal(self._panel)

    @staticmethod
    def _quiet(words: str, icon_name: str, title: str) -> QPushButton:
        made = button(words, "more", icon_name)
        made.setAccessibleName(f"{words} {title}")
        return made
