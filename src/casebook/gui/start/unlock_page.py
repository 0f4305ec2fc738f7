"""The unlock page: one field, and a sentence for everything that can be wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from casebook.errors import CasebookError, Missing, WrongPassphrase
from casebook.gui import daily_code, work
from casebook.gui.daily_code import DailyCode
from casebook.gui.start.code_entry import CodeEntry
from casebook.gui.start.frame import StartPage
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.settings import Settings


class UnlockPage(StartPage):
    """Opens a casebook with its passphrase; `unlocked` carries the open vault."""

    unlocked = Signal(object)
    other_wanted = Signal()
    new_wanted = Signal()
    sheet_wanted = Signal()

    def __init__(self, language: Language, casebook: Path, words: str, settings: Settings,
                 clock: Callable[[], datetime]) -> None:
        super().__init__(self.tr("Casebook"), words)
        self._language = language
        self._casebook = casebook
        self._copies = settings.data_folder / "backups"
        self._passphrase = PassphraseField(self.tr("Passphrase"))
        self._form = Form(1)
        self._form.add(self.tr("&Passphrase"), self._passphrase)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Opening"))
        self._busy.hide()
        self._open = button(self.tr("&Open"), "primary", "lock-open")
        self._other = button(self.tr("Another &file…"), "quiet")
        self._new = button(self.tr("&New casebook"), "quiet")
        self._sheet = button(self.tr("Open with &recovery sheet"), "quiet")
        self._daily = DailyCode(settings, clock)
        works = self._daily.works_for(casebook)
        self._code: CodeEntry | None = CodeEntry(language, casebook, self._daily) if works else None
        self._arrange()
        self._passphrase.submitted.connect(self.submit)
        self._open.clicked.connect(self.submit)
        self._other.clicked.connect(self.other_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._sheet.clicked.connect(self.sheet_wanted)
        # The field is ready before the file is looked at: that loads the vault.
        QTimer.singleShot(40, self, self._look_at_file)

    def submit(self) -> None:
        """Derive the key in the background, then open; the desk's modules load meanwhile."""
        if self._busy.isVisible() or not self._passphrase.text():
            return
        passphrase, casebook = self._passphrase.take(), self._casebook
        self._wait(True)
        self._form.clear_faults()
        work.run(self, lambda: _open(casebook, passphrase, self._copies), self._on_open, self._on_error)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._code or self._passphrase).setFocus()

    def _arrange(self) -> None:
        if self._code is not None:
            self._offer_code(self._code)
        self.column.addWidget(self._form)
        self.column.addWidget(self._busy)
        row = QHBoxLayout()
        row.addWidget(self._other)
        row.addWidget(self._new)
        row.addStretch()
        row.addWidget(self._open)
        self.column.addLayout(row)
        self.column.addWidget(self._sheet)
        self._file = label("", "muted", wrap=True)
        self.column.addWidget(self._file)

    def _offer_code(self, entry: CodeEntry) -> None:
        """The short code stands in place of the passphrase until she wants that, or the code is no more."""
        self.column.addWidget(entry)
        entry.unlocked.connect(self._on_open)
        entry.passphrase_wanted.connect(self._without_code)
        for part in (self._form, self._open):
            part.hide()

    def _without_code(self, words: str) -> None:
        if self._code is not None:
            self._code.hide()
            self._code = None
        for part in (self._form, self._open):
            part.show()
        self._form.show_fault(self._passphrase, words)
        self._passphrase.setFocus()

    def _look_at_file(self) -> None:
        from casebook.vault import keys, read_salt

        try:
            key = keys.key_id(read_salt(self._casebook))
        except CasebookError as error:
            self._form.show_fault(self._passphrase, self._words(error))
            self._passphrase.setEnabled(not isinstance(error, Missing))
            self._file.setText(self._casebook.name)
            return
        if self._daily.has_lapsed:
            self._daily.forget(self, key)
        self._file.setText(self.tr("%1 · key ID %2").replace("%1", self._casebook.name).replace("%2", key))

    def _on_open(self, vault: object) -> None:
        self._passphrase.clear()
        self._daily.count_unlock()
        self.unlocked.emit(vault)

    def _on_error(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        self._form.show_fault(self._passphrase, self._words(error))
        self._passphrase.setFocus()
        if isinstance(error, WrongPassphrase):
            self._passphrase.selectAll()

    def _words(self, error: CasebookError) -> str:
        from casebook import wording

        return wording.sentence(error, self._language)

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._passphrase, self._open, self._other, self._new):
            part.setEnabled(not busy)


def _open(casebook: Path, passphrase: str, copies: Path) -> object:
    from casebook.vault import open_by_passphrase

    daily_code.load_desk()
    return open_by_passphrase(casebook, passphrase, copies=copies)
