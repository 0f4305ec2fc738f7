"""The short code on the unlock page, in place of the passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casebook.errors import CasebookError, CodeGone, CodeWrong
from casebook.gui import theme, work
from casebook.gui.daily_code import DailyCode
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button
from casebook.language import Language

if TYPE_CHECKING:
    from casebook.vault import Vault


class CodeEntry(QWidget):
    """`unlocked` carries the open vault; `passphrase_wanted` the words that say why, "" when she asked for it."""

    unlocked = Signal(object)
    passphrase_wanted = Signal(str)

    def __init__(self, language: Language, casebook: Path, code: DailyCode) -> None:
        super().__init__()
        self._language = language
        self._casebook = casebook
        self._code = code
        self._field = PassphraseField(self.tr("Short code"))
        self._form = Form(1)
        self._form.add(self.tr("Short &code"), self._field)
        self._busy = QProgressBar()
        self._open = button(self.tr("&Open"), "primary", "lock-open")
        self._instead = button(self.tr("Use the &passphrase instead"), "quiet")
        self._arrange()
        self._field.submitted.connect(self.submit)
        self._open.clicked.connect(self.submit)
        self._instead.clicked.connect(lambda: self.passphrase_wanted.emit(""))

    def submit(self) -> None:
        """Try the code in the background; each try counts."""
        if self._busy.isVisible() or not self._field.text():
            return
        self._form.clear_faults()
        code, typed, casebook = self._code, self._field.take(), self._casebook
        self._wait(True)
        work.run(self, lambda: code.open(casebook, typed), self._on_open, self._on_error)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._field.setFocus()

    def _arrange(self) -> None:
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Opening"))
        self._busy.hide()
        row = QHBoxLayout()
        row.addWidget(self._instead)
        row.addStretch()
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        for part in (self._form, self._busy):
            column.addWidget(part)
        column.addLayout(row)

    def _on_open(self, vault: Vault) -> None:
        if not self.isVisible():
            vault.close()  # she went for the passphrase while the keyring was still asking
            return
        self._field.clear()
        self.unlocked.emit(vault)

    def _on_error(self, error: Exception) -> None:
        from casebook import wording

        self._wait(False)
        self._field.clear()
        if not isinstance(error, CasebookError):
            raise error
        if not self.isVisible():
            return
        words = wording.sentence(error, self._language)
        if isinstance(error, CodeWrong):
            self._form.show_fault(self._field, words)
            self._field.setFocus()
            return
        if isinstance(error, CodeGone):
            self._code.lapse()
        self.passphrase_wanted.emit(words)

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._field, self._open):
            part.setEnabled(not busy)
