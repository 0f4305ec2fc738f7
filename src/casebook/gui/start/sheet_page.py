"""Opening a casebook with its recovery sheet: seven lines, each checked while it is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from casebook.errors import CasebookError, ReadOnly
from casebook.gui.start.frame import StartPage
from casebook.gui.start.sheet_lines import SheetLines
from casebook.gui.widgets.labels import button
from casebook.language import Language
from casebook.vault import Vault, open_by_key, read_salt, recovery


class SheetPage(StartPage):
    """Takes the seven lines; `unlocked` carries the open vault."""

    unlocked = Signal(object)
    key_given = Signal(object)
    cancelled = Signal()

    def __init__(self, language: Language, casebook: Path, copies: Path | None = None, *,
                 only_key: bool = False) -> None:
        """With `only_key` nothing stays open: `key_given` carries the key, after it was seen to fit."""
        super().__init__(self.tr("Open with recovery sheet"), self.tr(
            "Type the seven lines over from your paper. If one is not right, you see which."), width=480)
        self._casebook = casebook
        self._copies = copies
        self._only_key = only_key
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
            vault = _opened(self._casebook, key, self._copies, read_only=self._only_key)
        except CasebookError as error:
            self._lines.show_error(error)
            return
        self._lines.clear()
        if self._only_key:
            vault.close()
            self.key_given.emit(key)
        else:
            self.unlocked.emit(vault)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lines.setFocus()


def _opened(casebook: Path, key: bytearray, copies: Path | None, *, read_only: bool) -> Vault:
    """Open it to write where that is safe, else only to read: the desk says so."""
    try:
        return open_by_key(casebook, key, read_only=read_only, copies=copies)
    except ReadOnly:
        from casebook.gui.start.entering import open_to_read

        return open_to_read(casebook, key)
