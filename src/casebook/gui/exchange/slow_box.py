"""A box that works in the background: its title, what it asks, what went wrong, and that it is busy."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import CasebookError
from casebook.gui import theme, work
from casebook.gui.session import Session
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label


class SlowBox(QDialog):
    """Subclasses fill `inside` and the foot. While it works nothing can be pressed; what goes wrong is a sentence."""

    def __init__(self, session: Session, parent: QWidget, title: str, leave: str, *, height: int) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(title)
        self.setModal(True)
        room = parent.window().size()
        self.setMinimumWidth(min(theme.px(540), room.width() - 40))
        content = QWidget()
        self.inside = QVBoxLayout(content)
        self.inside.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(4))
        self.inside.setSpacing(theme.px(12))
        self._content = content
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(title)
        self._busy.hide()
        self._said = label("", "fault", wrap=True)
        self._said.hide()
        self.leave = button(leave, "quiet")
        self.leave.clicked.connect(self.reject)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.leave)
        self._foot.addStretch()
        self._actions: list[QPushButton] = []
        self.left = Event()  # told to the work in the background
        self._stood: QWidget | None = None  # where she was when it began
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(20), 0, theme.px(18))
        column.setSpacing(theme.px(12))
        for part in (label(title, "h1"), self._busy, self._said):
            row = QHBoxLayout()
            row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
            row.addWidget(part)
            column.addLayout(row)
            if part is not self._busy and part is not self._said:
                column.addWidget(scrolled(content), 1)
        self._foot.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        column.addLayout(self._foot)
        self.resize(self.minimumWidth(), min(theme.px(height), room.height() - 30))
        self.finished.connect(parent.window().activateWindow)

    def add_action(self, made: QPushButton) -> QPushButton:
        """Put a button at the right of the foot."""
        self._actions.append(made)
        self._foot.addWidget(made)
        return made

    def say_fault(self, words: str) -> None:
        """Say what is wrong, or nothing."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def do(self, work_: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do something in the background, then go on with what it gives; a fault of the world is said here."""
        if self.is_busy:
            return
        self.say_fault("")
        self._stood = self.focusWidget()
        self._wait(True)

        def done(result: Any) -> None:
            self._wait(False)
            if not self.left.is_set():
                self.try_to(lambda: then(result))

        work.run(self, work_, done, self._on_error)

    def try_to(self, act: Callable[[], None]) -> None:
        """Do something now; a fault of the world is said here."""
        try:
            act()
        except CasebookError as error:
            self.say_fault(wording.sentence(error, self.session.language))

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._busy.isVisible()

    def reject(self) -> None:
        """Leave; what is being done then leaves nothing behind. A lock comes this way too, and never waits."""
        self.left.set()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_busy and event.key() == Qt.Key.Key_Escape:
            return  # a slip of the hand does not throw away what is nearly done
        super().keyPressEvent(event)

    def _on_error(self, error: Exception) -> None:
        self._wait(False)
        if self._stood is not None:
            self._stood.setFocus()
        if not isinstance(error, CasebookError):
            raise error
        self.say_fault(wording.sentence(error, self.session.language))

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._content, self.leave, *self._actions):
            part.setEnabled(not busy)
