"""Opening a casebook with its recovery sheet: seven lines, each checked while it is typed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout

from casebook import wording
from casebook.errors import CasebookError, ReadOnly, SheetLineWrong
from casebook.gui.start.frame import StartPage
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button
from casebook.language import Language
from casebook.vault import Vault, open_by_key, read_salt, recovery


class SheetPage(StartPage):
    """Takes the seven lines; `unlocked` carries the open vault."""

    unlocked = Signal(object)
    key_given = Signal(object)
    cancelled = Signal()

    def __init__(self, language: Language, casebook: Path, *, only_key: bool = False) -> None:
        """With `only_key` nothing stays open: `key_given` carries the key, after it was seen to fit."""
        super().__init__(self.tr("Open with recovery sheet"), self.tr(
            "Type the seven lines over from your paper. If one is not right, you see which."), width=480)
        self._language = language
        self._casebook = casebook
        self._only_key = only_key
        self._lines = [Line() for _ in range(recovery.LINES)]
        self._form = Form(1)
        for number, line in enumerate(self._lines, 1):
            self._form.add(self.tr("Line &%1").replace("%1", str(number)), line)
            line.editingFinished.connect(partial(self._check, number))
            line.returnPressed.connect(partial(self._on_enter, number))
        self._open = button(self.tr("&Open"), "primary", "lock-open")
        self._back = button(self.tr("&Back"), "quiet")
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._open)
        self.column.addWidget(self._form)
        self.column.addLayout(row)
        self._open.clicked.connect(self.submit)
        self._back.clicked.connect(self.cancelled)

    def submit(self) -> None:
        """Check every line, then open by the key that they make."""
        self._form.clear_faults()
        try:
            key = recovery.key_for([line.words() for line in self._lines], read_salt(self._casebook))
            vault = _opened(self._casebook, key, read_only=self._only_key)
        except CasebookError as error:
            number = error.number if isinstance(error, SheetLineWrong) else 1
            self._form.show_fault(self._lines[number - 1], wording.sentence(error, self._language))
            self._lines[number - 1].setFocus()
            return
        for line in self._lines:
            line.clear()
        if self._only_key:
            vault.close()
            self.key_given.emit(key)
        else:
            self.unlocked.emit(vault)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._lines[0].setFocus()

    def _check(self, number: int) -> None:
        line = self._lines[number - 1]
        wrong = bool(line.words()) and not recovery.is_line(number, line.words())
        self._form.show_fault(line, wording.sentence(SheetLineWrong(number), self._language) if wrong else "")

    def _on_enter(self, number: int) -> None:
        if number < recovery.LINES:
            self._lines[number].setFocus()
        else:
            self.submit()


def _opened(casebook: Path, key: bytearray, *, read_only: bool) -> Vault:
    """Open it to write where that is safe, else only to read: the desk says so."""
    try:
        return open_by_key(casebook, key, read_only=read_only)
    except ReadOnly:
        from casebook.gui.start.entering import open_to_read

        return open_to_read(casebook, key)
