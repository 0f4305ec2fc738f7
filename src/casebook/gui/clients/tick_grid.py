"""Ticks for a list of names, in one column or two as there is room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from casebook.gui import theme


class TickGrid(QWidget):
    """A tick for each name, in the order in which they are given; `kind` tells its fields from others."""

    def __init__(self, kind: str, names: Mapping[str, str]) -> None:
        super().__init__()
        self._kind = kind
        self._ticks = {name: QCheckBox(words) for name, words in names.items()}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(2))
        self._columns = 0
        self._lay_out(1)

    def fields(self) -> dict[str, QWidget]:
        """Every tick by name."""
        return {f"{self._kind}_{name}": tick for name, tick in self._ticks.items()}

    def show_chosen(self, names: Iterable[str]) -> None:
        """Tick these."""
        chosen = set(names)
        for name, tick in self._ticks.items():
            tick.setChecked(name in chosen)

    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the ticks."""
        return tuple(name for name, tick in self._ticks.items() if tick.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(tick.sizeHint().width() for tick in self._ticks.values())
        self._lay_out(2 if event.size().width() >= 2 * widest + theme.px(12) else 1)

    def minimumSizeHint(self) -> QSize:
        widest = max(tick.sizeHint().width() for tick in self._ticks.values())
        return QSize(widest, self._grid.minimumSize().height())

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, tick in enumerate(self._ticks.values()):
            self._grid.addWidget(tick, number // columns, number % columns)
