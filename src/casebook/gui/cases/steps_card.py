"""The next steps that are still open, above the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.entry import Step
from casebook.gui.widgets.labels import Chip, label


class _Words(QLabel):
    """The words beside a tick, on as many lines as they need; a click on them is a click on the tick."""

    def __init__(self, words: str, tick: QCheckBox) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._tick = tick

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._tick.toggle()


class StepsCard(QFrame):
    """One line with a tick for each step; not there where there is none. `settled` tells its id."""

    settled = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("softCard")
        self._steps: list[Step] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self._column.setSpacing(theme.px(6))
        self._column.addWidget(label(self.tr("Open next steps"), "h2"))
        self.hide()

    def show_steps(self, steps: list[Step]) -> None:
        """Show these steps."""
        if steps == self._steps:
            return
        self._steps = steps
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(step) for step in steps]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(steps))

    def fit(self, width: int) -> int:
        """How high it is at a width, with the room below it."""
        if not self._steps:
            return 0
        self._column.activate()
        height = max(self._column.totalSizeHint().height(), self._column.totalHeightForWidth(width))
        self.setFixedHeight(height)
        return height + theme.px(16)

    def _row(self, step: Step) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        tick = QCheckBox()
        tick.setAccessibleName(self.tr("Done: %1").replace("%1", step.words))
        tick.toggled.connect(lambda on, wanted=step.id: self.settled.emit(wanted, on))
        row.addWidget(tick)
        row.addWidget(_Words(step.words, tick), 1)
        if step.late:
            row.addWidget(Chip(self.tr("overdue"), "red"))
        row.addWidget(label(step.when, "muted"))
        return holder
