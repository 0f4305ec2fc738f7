"""Opening a casebook with its recovery sheet: seven lines, each checked while it is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from casebook.errors import CasebookError
from casebook.gui.start.frame import StartPage
from casebook.gui.start.sheet_lines import SheetLines
from casebook.gui.widgets.labels import button
from casebook.language import Language
from casebook.vault import open_by_key, read_salt, recovery


class SheetPage(StartPage):
    """Takes the seven lines; `unlocked` carries the open vault."""

    unlocked = Signal(object)
    cancelled = Signal()

    def __init__(self, language: Language, casebook: Path, copies: Path | None = None) -> None:
        super().__init__(self.tr("Open with recovery sheet"), self.tr(
            "Type the seven lines over from your paper. If one is not right, you see which."), width=480)
        self._casebook = casebook
        self._copies = copies
        self._lines = SheetLines(language)
        self._open = button(self.tr("&Open"), "primary", "lock-open")
        self._back = button(self.tr("&Back"), "quiet")
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._open)
        self.column.addWidget(self._lines)
        self.column.addLayout(row)
        self._lines.submitted.connect(self.submit)
        self._open.clicked.connect(self.submit)
        self._back.clicked.connect(self.cancelled)

    def submit(self) -> None:
        """Check every line, then open by the key that they make."""
        self._lines.clear_faults()
        try:
            key = recovery.key_for(self._lines.typed(), read_salt(self._casebook))
            vault = open_by_key(self._casebook, key, copies=self._copies)
        except CasebookError as error:
            self._lines.show_error(error)
            return
        self._lines.clear()
        self.unlocked.emit(vault)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lines.setFocus()
