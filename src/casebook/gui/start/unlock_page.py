"""The unlock page: one field, and a sentence for everything that can be wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from casebook.errors import CasebookError, InUse, Missing, ReadOnly, WrongPassphrase
from casebook.gui import daily_code, instance, work
from casebook.gui.daily_code import DailyCode
from casebook.gui.start.frame import StartPage
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.start.ways_out import CHOOSE_BACKUP, FRONT, MOVE, READ, RESTORE, RETRY, WaysOut, ways_for
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.settings import Settings

if TYPE_CHECKING:
    from casebook.gui.start.code_entry import CodeEntry
    from casebook.gui.start.entering import Entered, Refused, Surroundings
    from casebook.vault.backups import Backup

WRITE = "write"


class UnlockPage(StartPage):
    """Opens a casebook with its passphrase; `unlocked` carries the open vault."""

    unlocked = Signal(object)
    done_on_the_way = Signal(str)
    """A line about what was done before it opened: mended, or moved here."""
    other_wanted = Signal()
    new_wanted = Signal()
    sheet_wanted = Signal()
    restore_wanted = Signal(object, object)
    """A backup to be looked at beside the file, by its path; and its key, where that is known already."""
    backup_wanted = Signal()

    def __init__(self, language: Language, casebook: Path, words: str, settings: Settings,
                 clock: Callable[[], datetime]) -> None:
        super().__init__(self.tr("Casebook"), words)
        self._language = language
        self._casebook = casebook
        self._settings = settings
        self._way = WRITE
        self._key: bytearray | None = None
        self._ways = WaysOut(language)
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
        self._code = self._code_entry() if works else None
        self._arrange()
        self._passphrase.submitted.connect(self.submit)
        self._open.clicked.connect(self.submit)
        self._other.clicked.connect(self.other_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._sheet.clicked.connect(self.sheet_wanted)
        self._ways.chosen.connect(self._on_way)
        # The field is ready before the file is looked at: that loads the vault.
        QTimer.singleShot(40, self, self._look_at_file)

    def submit(self) -> None:
        """Open it as the page says: to write, or only to read where writing is not safe."""
        self._enter(self._way)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._code or self._passphrase).setFocus()

    def _arrange(self) -> None:
        if self._code is not None:
            self._offer_code(self._code)
        for part in (self._ways, self._form, self._busy):
            self.column.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self._sheet)
        row.addStretch()
        row.addWidget(self._open)
        self.column.addLayout(row)
        others = QHBoxLayout()
        others.addWidget(self._other)
        others.addWidget(self._new)
        others.addStretch()
        self.column.addLayout(others)
        self._file = label("", "muted", wrap=True)
        self.column.addWidget(self._file)

    def _code_entry(self) -> CodeEntry | None:
        from casebook.gui.start.code_entry import CodeEntry  # most start without one

        return CodeEntry(self._language, self._casebook, self._daily)

    def _offer_code(self, entry: CodeEntry) -> None:
        """The short code stands in place of the passphrase until she wants that, or the code is no more."""
        self.column.addWidget(entry)
        entry.unlocked.connect(self._on_unlocked)
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

    def _enter(self, way: str) -> None:
        """Derive the key in the background, then open; the desk's modules load meanwhile."""
        if self._busy.isVisible():
            return
        if not self._passphrase.text():
            self._without_code(self.tr("Type your passphrase first."))
            return
        passphrase, casebook, around = self._passphrase.take(), self._casebook, self._around()
        self._wait(True)
        self._form.clear_faults()
        work.run(self, lambda: _entered(way, casebook, passphrase, around), self._on_entered, self._on_fault)

    def _look_at_file(self) -> None:
        from casebook.gui.start.entering import look

        kept = self._settings.preferences
        seen = look(self._casebook, self._around(), kept.key_id if kept.casebook == str(self._casebook) else "")
        words = self.tr("%1 · key ID %2").replace("%2", seen.key_id) if seen.key_id else "%1"
        self._file.setText(words.replace("%1", self._casebook.name))
        if seen.key_id and self._daily.has_lapsed:
            self._daily.forget(self, seen.key_id)
        if seen.error is not None:
            if self._code is not None:
                self._without_code("")
            self._way = READ if isinstance(seen.error, ReadOnly) else WRITE
            self._form.setVisible(bool(seen.key_id))
            self._sheet.setVisible(bool(seen.key_id))
            self._tell(seen.error, may_read=isinstance(seen.error, ReadOnly), found=seen.found)
        elif seen.expected:
            self._ways.tell(self.tr(
                "This is not the file that was opened here last: it has key ID %1, that one had %2. It opens with the"
                " passphrase or the recovery sheet of key ID %1.").replace("%1", seen.key_id).replace(
                "%2", seen.expected), (RESTORE,) if seen.found else (), backup=next(iter(seen.found), None))

    def _on_entered(self, result: Entered | Refused) -> None:
        from casebook.gui.start.entering import Refused

        if isinstance(result, Refused):
            self.refuse(result)
            return
        self._passphrase.clear()
        self._on_unlocked(result.vault)
        if result.done:
            self.done_on_the_way.emit(self._done(result))

    def _on_unlocked(self, vault: object) -> None:
        self._daily.count_unlock()
        self.unlocked.emit(vault)

    def _on_fault(self, error: Exception) -> None:
        self._wait(False)
        self._passphrase.setFocus()
        raise error

    @property
    def holds_key(self) -> bool:
        return self._key is not None

    def refuse(self, refused: Refused) -> None:
        """Say why it stays shut, and what leads out."""
        self._wait(False)
        self._passphrase.setFocus()
        self._passphrase.selectAll()
        self._key = refused.key
        if self.holds_key:
            self.key_held.emit()
        if isinstance(refused.error, WrongPassphrase):
            self._key = None
            self._ways.forget()
            self._open.show()
            self._form.show_fault(self._passphrase, self._words(refused.error) + " " + self.tr(
                "Lost it? Use your recovery sheet."))
            return
        self._tell(refused.error, may_read=refused.may_read, found=[refused.good] if refused.good else [])

    def _tell(self, error: CasebookError, *, may_read: bool, found: list[Backup]) -> None:
        more, raised = "", False
        if isinstance(error, InUse):
            raised = instance.raise_other(self._casebook)
            more = self.tr("Perhaps a command is still at work on it. Wait a moment.") if not raised else self.tr(
                "That window came to the front.")
        elif isinstance(error, ReadOnly):
            more = self.tr("Type your passphrase. Moving copies it to this computer, checks the copy and opens it"
                           " there; the old file is kept under another name.")
        elif found:
            more = self.tr("You see what stands in it before it is put in its place.") if isinstance(
                error, Missing) else self.tr(
                "You see both side by side before anything changes, and the damaged file is kept.")
        self._open.hide()  # one advice at a time; Enter in the field still opens
        self._ways.tell(self._words(error), ways_for(error, backups=bool(found), may_read=may_read, raised=raised),
                        more=more, backup=next(iter(found), None))
        if not self._passphrase.isVisible():
            self._ways.take_focus()

    def _on_way(self, way: str) -> None:
        if way in (READ, MOVE):
            self._enter(way)
        elif way == RETRY:
            self._ways.forget()
            self._open.show()
            self._look_at_file()
            if self._passphrase.text():
                self._enter(self._way)
        elif way == FRONT:
            instance.raise_other(self._casebook)
        elif way == CHOOSE_BACKUP:
            self.backup_wanted.emit()
        elif self._ways.backup is not None:
            self.restore_wanted.emit(self._ways.backup.path, self._key)

    def _done(self, entered: Entered) -> str:
        return {
            "mended": self.tr("An earlier check found torn empty pages or a search index that was out of step. That is"
                              " mended; nothing was lost."),
            "moved": self.tr("Moved to this computer and checked. The old file is kept as %1."),
            "moved_old_stays": self.tr("Copied to this computer and checked. The old file could not be renamed and"
                                       " stays as it is."),
        }[entered.done].replace("%1", entered.kept.name if entered.kept else "")

    def _around(self) -> Surroundings:
        from casebook.gui.start.entering import surroundings

        return surroundings(self._settings)

    def _words(self, error: CasebookError) -> str:
        from casebook import wording

        return wording.sentence(error, self._language)

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._passphrase, self._open, self._other, self._new, self._sheet, self._ways):
            part.setEnabled(not busy)


def _entered(way: str, casebook: Path, passphrase: str, around: Surroundings) -> Entered | Refused:
    from casebook.gui.start.entering import enter

    daily_code.load_desk()
    return enter(way, casebook, passphrase, around)
