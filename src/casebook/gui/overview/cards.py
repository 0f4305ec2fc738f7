"""Charts with their headings as cards, in one column or two, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.overview.figure import Chart
from casebook.gui.widgets.labels import label

TWO = 740  # from this width on there is room for two cards beside each other


class ChartCard(QFrame):
    """A heading, what is counted, and the chart."""

    def __init__(self, title: str, about: str, chart: Chart) -> None:
        super().__init__()
        self.setObjectName("card")
        self.chart = chart
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        head.addWidget(label(title, "h2", wrap=True), 1)
        head.addWidget(label(about, "muted"))
        column.addLayout(head)
        column.addWidget(chart)


class Cards(QWidget):
    """Cards in columns: each stands in the shorter one, so that they are read from left to right and down."""

    def __init__(self, cards: Sequence[ChartCard]) -> None:
        super().__init__()
        self._cards = list(cards)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(12))
        self._sides = [QVBoxLayout(), QVBoxLayout()]
        for number, side in enumerate(self._sides):
            side.setSpacing(theme.px(12))
            self._grid.addLayout(side, 0, number)
        self._place(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(2 if self.width() >= theme.px(TWO) else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for side in self._sides:
            while side.takeAt(0) is not None:
                pass
        heights = [0] * columns
        for card in self._cards:
            shorter = heights.index(min(heights))
            heights[shorter] += card.sizeHint().height() + theme.px(12)
            self._sides[shorter].addWidget(card)
        for number, side in enumerate(self._sides):
            side.addStretch()
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
