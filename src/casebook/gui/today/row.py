"""A line of Today as she sees it: what, when, and what settles it, in place and by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.today.card import Line
from casebook.gui.widgets.fields import Choice, DayField
from casebook.gui.widgets.labels import Chip, button, label, tool

NARROW = 680  # below this width the buttons stand under the words


class LineRow(QWidget):
    """One line. Moving and choosing ask below it; `answered` tells that the question is gone."""

    answered = Signal()

    def __init__(self, session: Session, line: Line) -> None:
        super().__init__()
        self.line = line
        self.buttons: list[QAbstractButton] = []
        self._session = session
        self._asking: QWidget | None = None
        self._asked_by: QWidget | None = None
        self._keep: Callable[[], None] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        words = label(line.words, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        tail = QWidget()
        row = QHBoxLayout(tail)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        if line.late:
            row.addWidget(Chip(self.tr("overdue"), "red"))
        if line.when:
            row.addWidget(label(line.when, "muted"))
        self._add_buttons(row)
        row.addStretch()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.px(6))
        self._line.addWidget(words, 1)
        self._line.addWidget(tail)
        self._column.addLayout(self._line)

    @property
    def is_asking(self) -> bool:
        """Whether she is answering a question of this line."""
        return self._asking is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.px(NARROW)
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._asking is not None:
            asked_by = self._asked_by
            self._end()
            if asked_by is not None:
                asked_by.setFocus()
            self.answered.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._keep is not None:
            self._keep()
            return
        super().keyPressEvent(event)

    def _add_buttons(self, row: QHBoxLayout) -> None:
        line = self.line
        settling = list(line.settling)
        if line.choose is not None:
            settling.insert(0, (line.choose[0], self._ask_which))
        if line.move is not None:
            settling.insert(1, (self.tr("&Move"), self._ask_when))
        for number, (name, slot) in enumerate(settling):
            made = button(name, "" if number == 0 else "quiet")
            self._add(row, made, f"{name.replace('&', '')}: {line.words}", slot)
        if line.opens is not None:
            words = self.tr("Open: %1").replace("%1", line.words)
            self._add(row, tool(self.tr("Open"), "folder-open"), words, line.opens)

    def _add(self, row: QHBoxLayout, made: QAbstractButton, name: str, slot: Callable[[], None]) -> None:
        made.setAccessibleName(name)
        made.clicked.connect(lambda _checked=False: slot())
        self.buttons.append(made)
        row.addWidget(made)

    def _ask_when(self) -> None:
        field = DayField(self._session.language, self._session.today(), ahead=True, timed=True,
                         name=self.tr("Move to"))
        field.setPlaceholderText(self.tr("Mon 16.00"))
        fault = label("", "fault")

        def move() -> None:
            day, at = field.value()
            if day is None:
                fault.setText(self.tr("Write a date such as: tomorrow 16.00, Fri, 3 March."))
                return
            assert self.line.move is not None
            self._end()
            self.line.move(day, at)

        self._ask(self.tr("Move to"), field, move, fault)

    def _ask_which(self) -> None:
        assert self.line.choose is not None
        name, values, chosen = self.line.choose
        field = Choice(values)

        def settle() -> None:
            self._end()
            chosen(field.code())

        self._ask(name.replace("&", "").rstrip("…"), field, settle)

    def _ask(self, name: str, field: QWidget, keep: Callable[[], None], fault: QWidget | None = None) -> None:
        self._end()
        self._asked_by, self._keep = self.focusWidget(), keep
        self._asking = QWidget()
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, theme.px(4))
        row.setSpacing(theme.px(10))
        words = label(name, "metaKey")
        words.setBuddy(field)
        field.setAccessibleName(name)
        field.setMaximumWidth(theme.px(260))
        ok = button(self.tr("OK"), "primary")
        ok.clicked.connect(lambda _checked=False: keep())
        row.addStretch()
        for part in (fault, words, field, ok):
            if part is not None:
                row.addWidget(part)
        self._column.addWidget(self._asking)
        field.setFocus()

    def _end(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
        self._asking = self._asked_by = self._keep = None
