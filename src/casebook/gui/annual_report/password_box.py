"""A password for one file, typed twice and kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.start.new_passphrase import NewPassphrase
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.labels import button, label
from casebook.vault import keys


class PasswordBox(Box):
    """`chosen` tells the password once; the box forgets it then."""

    chosen = Signal(str)

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setWindowTitle(self.tr("PDF behind a password"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(520))
        self._password = NewPassphrase(session.language, self.tr("Pass&word of the file"))
        self._password.check = keys.check_container_passphrase
        self._go = button(self.tr("&Save…"), "primary", "lock")
        self._cancel = button(self.tr("&Cancel"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.windowTitle(), "h1"))
        column.addWidget(label(self.tr(
            "Without the password nobody opens this file, you neither: it is kept nowhere. Pass it on by another way"
            " than the file itself. Such a file does not follow the rules for archives."), wrap=True))
        column.addWidget(self._password)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._go)
        column.addLayout(foot)
        self._go.clicked.connect(self._on_go)
        self._password.submitted.connect(self._on_go)
        self._cancel.clicked.connect(self.reject)
        self.finished.connect(owner.window().activateWindow)
        self._password.setFocus()

    def done(self, result: int) -> None:
        """Forget what was typed, however the box is left."""
        self._password.clear()
        super().done(result)

    def _on_go(self) -> None:
        if not self._password.is_right():
            return
        password = self._password.take()
        self.accept()
        self.chosen.emit(password)
