"""A backup beside the casebook of now: what each holds, what would be lost, and the one button that swaps them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from casebook import wording
from casebook.errors import CasebookError, WrongPassphrase
from casebook.gui import theme, work
from casebook.gui.start import comparing
from casebook.gui.start.comparing import Comparison
from casebook.gui.start.entering import Entered, open_to_read
from casebook.gui.start.frame import StartPage
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.start.side_by_side import SideBySide
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.vault import Vault, derive_key

WIDTH = 620


class RestorePage(StartPage):
    """Shows a backup and the casebook side by side; `restored` carries what was opened in the place of the casebook."""

    restored = Signal(object)
    looked = Signal(object)
    """She only wants to look: carries the backup, open for reading."""
    sheet_wanted = Signal()
    cancelled = Signal()

    def __init__(self, language: Language, backup: Path, target: Path, *, held: Vault | None = None,
                 key: bytearray | None = None, words: str = "") -> None:
        """`held` is the casebook, while it is open; a `key` of the backup spares her typing."""
        super().__init__(self.tr("Put a backup in its place"), words, width=WIDTH)
        self._language = language
        self._backup = backup
        self._target = target
        self.held = held
        """The open casebook, until it is closed to be swapped."""
        self._found: Comparison | None = None
        self._key = key
        self._passphrase = PassphraseField(self.tr("Passphrase of this backup"))
        self._form = Form(1)
        self._form.add(self.tr("&Passphrase of this backup"), self._passphrase)
        self._compare = button(self.tr("&Show both"), "primary", "lock-open")
        self._sheet = button(self.tr("Open with &recovery sheet"), "quiet")
        self._said = label("", "fault", wrap=True)
        self._both = SideBySide(language)
        self._put = button(self.tr("&Put this backup in its place"), "primary", "history")
        self._look = button(self.tr("&Look in the backup"), "", "eye")
        self._leave = button(self.tr("L&eave it as it is"), "quiet")
        self._busy = QProgressBar()
        self._arrange()
        self._passphrase.submitted.connect(self._on_passphrase)
        self._compare.clicked.connect(self._on_passphrase)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._put.clicked.connect(self._on_put)
        self._look.clicked.connect(self._on_look)
        self._leave.clicked.connect(self.cancelled)
        self._show_stage(asking=key is None)
        if key is not None:
            self._show_both(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._passphrase if self._passphrase.isVisible() else self._leave).setFocus()

    @property
    def holds_key(self) -> bool:
        return self._key is not None or self._found is not None

    def _arrange(self) -> None:
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Checking the backup"))
        self._busy.hide()
        self._said.hide()
        for part in (label(self._about(), "muted", wrap=True), self._form, self._busy, self._both, self._said):
            self.column.addWidget(part)
        self.column.addLayout(_row(self._sheet, self._compare, self._leave, self._look, self._put))

    def _about(self) -> str:
        """Which backup it is, and with what it opens."""
        from casebook.vault import backups

        made = next((found for found in backups.listed(self._backup.parent) if found.path == self._backup), None)
        key_id, current = comparing.key_id_of(self._backup), comparing.key_id_of(self._target)
        words = self._backup.name if made is None else self.tr("Backup of %1, %2 · key ID %3").replace(
            "%1", self._language.weekday_date(made.made.date())).replace(
            "%2", self._language.clock(made.made.time())).replace("%3", key_id)
        if current and key_id != current:
            other = self.tr("Your casebook has another key now (%1). This backup opens with the passphrase or the"
                            " recovery sheet of key ID %2, the one you had when it was made.")
            words += "\n" + other.replace("%1", current).replace("%2", key_id)
        return words

    def _show_stage(self, *, asking: bool) -> None:
        """First what opens the backup is asked, then both are shown."""
        opens: tuple[QWidget, ...] = (self._form, self._compare, self._sheet)
        shows: tuple[QWidget, ...] = (self._both, self._put)
        for part in opens:
            part.setVisible(asking)
        for part in shows:
            part.setVisible(not asking and self._found is not None)
        self._look.setVisible(not asking and self._found is not None and self._found.may_look)

    def _on_passphrase(self) -> None:
        if not self._passphrase.text() or self._busy.isVisible():
            return
        passphrase, backup, target, held = self._passphrase.take(), self._backup, self._target, self.held
        self._wait(True)
        self._form.clear_faults()
        work.run(self, lambda: comparing.compare(backup, derive_key(backup, passphrase), target, held),
                 self._on_compared, self._on_refused)

    def _show_both(self, key: bytearray) -> None:
        backup, target, held = self._backup, self._target, self.held
        self._wait(True)
        work.run(self, lambda: comparing.compare(backup, key, target, held), self._on_compared, self._on_refused)

    def _on_compared(self, found: Comparison) -> None:
        self._wait(False)
        self._found = found
        self.key_held.emit()
        self._passphrase.clear()
        self._both.show_both(found, self._target)
        self._show_stage(asking=False)
        self._leave.setFocus()

    def _on_refused(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        words = wording.sentence(error, self._language)
        if isinstance(error, WrongPassphrase) and self._form.isVisible():
            self._form.show_fault(self._passphrase, words)
            self._passphrase.setFocus()
            self._passphrase.selectAll()
            return
        self._say(self.tr("This backup can't take its place.") + " " + words)

    def _on_look(self) -> None:
        assert self._found is not None
        try:
            vault = open_to_read(self._backup, self._found.key)
        except CasebookError as error:
            self._say(wording.sentence(error, self._language))
            return
        self.looked.emit(vault)

    def _on_put(self) -> None:
        found, backup, target, held = self._found, self._backup, self._target, self.held
        if found is None or self._busy.isVisible():
            return
        self._wait(True)
        self.held = None
        work.run(self, lambda: comparing.put_back(backup, found.key, target, held, damaged=found.is_damaged),
                 self._on_restored, self._on_not_restored)

    def _on_restored(self, entered: Entered) -> None:
        self.restored.emit(entered)

    def _on_not_restored(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        self._say(self.tr("Nothing was swapped.") + " " + wording.sentence(error, self._language))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._said.hide()
        for part in (self._form, self._compare, self._sheet, self._put, self._look, self._leave):
            part.setEnabled(not busy)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addWidget(parts[0])
    row.addStretch()
    for part in parts[1:]:
        row.addWidget(part)
    return row
