"""The next steps that are still open, above the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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


class _Row(QWidget):
    """A tick, what is to be done, and when: beside it, or below it where that would crowd the words."""

    def __init__(self, words: str, tick: QCheckBox, after: list[QWidget]) -> None:
        super().__init__()
        self._words = _Words(words, tick)
        self._after = QWidget()
        when = QHBoxLayout(self._after)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row = QHBoxLayout(self)
        for layout in (when, self._beside, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(theme.px(10))
        for part in after:
            when.addWidget(part)
        when.addStretch()
        self._beside.addWidget(self._words, 1)
        self._beside.addWidget(self._after)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._beside, 1)

    def fit(self, width: int) -> None:
        """Choose beside or below, for a width."""
        wanted = (self._words.fontMetrics().horizontalAdvance(self._words.text())
                  + self._after.sizeHint().width() + theme.px(50))
        below = wanted > width
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(theme.px(2) if below else theme.px(10))


class StepsCard(QFrame):
    """One line with a tick for each step; not there where there is none. `settled` tells its id."""

    settled = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("softCard")
        self._steps: list[Step] = []
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self._column.setSpacing(theme.px(8))
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
            row.show()  # at once: its height counts in the place of every entry below
        self.setVisible(bool(steps))

    def fit(self, width: int) -> int:
        """How high it is at a width, with the room below it."""
        if not self._steps:
            return 0
        for row in self._rows:
            row.fit(width - 2 * theme.px(14))
        self._column.activate()
        height = max(self._column.totalSizeHint().height(), self._column.totalHeightForWidth(width))
        self.setFixedHeight(height)
        return height + theme.px(16)

    def _row(self, step: Step) -> _Row:
        tick = QCheckBox()
        tick.setAccessibleName(self.tr("Done: %1").replace("%1", step.words))
        tick.toggled.connect(lambda on, wanted=step.id: self.settled.emit(wanted, on))
        late: list[QWidget] = [Chip(self.tr("overdue"), "red")] if step.late else []
        return _Row(step.words, tick, [*late, label(step.when, "muted")])
