"""A new passphrase: the current one, the new one twice; a backup before, a proved copy after."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from casebook import wording
from casebook.errors import CasebookError
from casebook.gui import work
from casebook.gui.start.frame import StartPage
from casebook.gui.start.new_passphrase import NewPassphrase
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.store import adviser
from casebook.vault import Vault, rekeying
from casebook.vault.backups import local_now


class PassphrasePage(StartPage):
    """Holds the open vault while no page works with it; `done` hands it, or its successor, back."""

    done = Signal(object)

    def __init__(self, language: Language, vault: Vault, folder: Path) -> None:
        super().__init__(self.tr("New passphrase"), self.tr(
            "A backup is made first; it keeps the old passphrase. Then your casebook is copied with the new one,"
            " checked, and put in its place. Print a new recovery sheet afterwards: the old one opens old backups"
            " only."),
            width=520)
        self._language = language
        self.vault = vault
        self._folder = folder
        self._current = PassphraseField(self.tr("Current passphrase"))
        hers = adviser.get(vault.db)
        self._new = NewPassphrase(language, self.tr("&New passphrase"), lambda: (hers.name, hers.email))
        self._form = Form(1)
        self._form.add(self.tr("&Current passphrase"), self._current)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Changing the passphrase"))
        self._busy.hide()
        self._change = button(self.tr("C&hange"), "primary", "check")
        self._cancel = button(self.tr("&Leave it as it is"), "quiet")
        self._said = label("", "fault", wrap=True)
        self._arrange()
        self._current.submitted.connect(self._new.setFocus)
        self._new.submitted.connect(self.submit)
        self._change.clicked.connect(self.submit)
        self._cancel.clicked.connect(lambda: self.done.emit(self.vault))

    def submit(self) -> None:
        """Check what was typed, then change in the background."""
        if self._busy.isVisible() or not self._is_right():
            return
        vault, current, new, folder = self.vault, self._current.take(), self._new.take(), self._folder

        def change() -> Vault | None:
            return rekeying.change(vault, new, folder, local_now()) if rekeying.is_current(vault, current) else None

        self._wait(True)
        work.run(self, change, self._on_changed, self._on_error)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._current.setFocus()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch()
        row.addWidget(self._change)
        for part in (self._form, self._new, self._busy, self._said):
            self.column.addWidget(part)
        self.column.addLayout(row)

    def _is_right(self) -> bool:
        self._form.clear_faults()
        self._said.setText("")
        return self._new.is_right()

    def _on_changed(self, vault: Vault | None) -> None:
        self._wait(False)
        if vault is None:
            self._form.show_fault(self._current, self.tr("This is not your current passphrase."))
            self._current.setFocus()
            return
        self.vault = vault
        self._current.clear()
        self._new.clear()
        self.done.emit(vault)

    def _on_error(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        self._said.setText(wording.sentence(error, self._language))

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._form, self._new, self._change, self._cancel):
            part.setEnabled(not busy)
