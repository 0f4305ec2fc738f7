"""The first start: three doors."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from casebook.gui.start.frame import StartPage
from casebook.gui.widgets.labels import button


class WelcomePage(StartPage):
    """New casebook · I already have one · look around."""

    new_wanted = Signal()
    open_wanted = Signal()
    look_around_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Welcome"),
                         self.tr("This casebook stands on this computer only. No account, no internet."))
        self._new = self._door(self.tr("&New casebook"), "folder-plus")
        self._open = self._door(self.tr("I already &have a casebook"), "folder-open")
        self._look = self._door(self.tr("&Look around"), "eye")
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._look.clicked.connect(self.look_around_wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._new.setFocus()

    def _door(self, words: str, icon_name: str) -> QPushButton:
        made = button(words, "door", icon_name)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addWidget(made)
        return made
