"""A passphrase field: hidden while typing, to be shown on request, emptied when left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from casebook.gui.icons import icon


class PassphraseField(QLineEdit):
    """Takes a passphrase; Enter submits it. Alt+S, or the eye, shows what was typed."""

    submitted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
                                 | Qt.InputMethodHint.ImhHiddenText)
        self._eye = QAction(icon("eye", "muted"), self.tr("Show what I type (Alt+S)"), self)
        self._eye.setShortcut("Alt+S")
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.returnPressed.connect(self.submitted)

    def take(self) -> str:
        """What was typed."""
        return self.text()

    def _on_eye(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
