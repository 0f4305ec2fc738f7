"""The backups: where they stand, how old they are, when they were checked, which key opens them, how long they stay."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casebook.errors import CasebookError, Damaged, NotACasebook, WrongPassphrase
from casebook.gui import theme, work
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.safekeeping_words import health_words
from casebook.gui.session import Session
from casebook.gui.settings.backup_rows import BackupRows, note_check
from casebook.gui.settings.thinning_question import ThinningQuestion
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.vault import Vault, backups
from casebook.wording import sentence


class BackupsPane(QWidget):
    """Every backup was opened and checked when it was made; each can be checked again, and put back."""

    restore_wanted = Signal(str)

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__()
        self._session = session
        self._keeper = keeper
        self._rows = BackupRows(session, keeper)
        self._state = label("", wrap=True)
        self._question = ThinningQuestion(session, keeper)
        self._now = button(self.tr("Back &up now"), "primary", "hard-drive")
        self._choose = button(self.tr("Second &place…"))
        self._forget = button(self.tr("No second p&lace"), "quiet")
        self._whole = button(self.tr("Chec&k the casebook"))
        self._check = button(self.tr("&Check now"), "", "shield-check")
        self._restore = button(self.tr("&Restore…"), "", "history")
        self._table = Table(self.tr("Backups"), self._rows.headings, stretch=5, numeric=(4,))
        self._arrange()
        self._now.clicked.connect(self.save)
        self._choose.clicked.connect(self._on_choose)
        self._forget.clicked.connect(self._on_forget)
        self._whole.clicked.connect(self._on_whole)
        self._check.clicked.connect(self._on_check)
        self._restore.clicked.connect(self._on_restore)
        self._table.opened.connect(self.restore_wanted)
        self._table.chosen.connect(lambda _key: self._show_buttons())
        self._question.answered.connect(self.read)
        keeper.made.connect(self._on_made)
        keeper.health.looked.connect(self._on_looked)
        keeper.failed.connect(self._on_failed)

    def read(self) -> None:
        """Show what stands in both places now."""
        self._table.show_rows(self._rows.rows())
        self._forget.setVisible(self._keeper.second_place is not None)
        self._question.read()
        self._state.setText(self._words())
        self._show_buttons()

    def flush(self) -> None:
        """Nothing is typed here."""

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """There is nothing to add here: a backup is made by its own button."""

    def save(self) -> None:
        """Make a backup now."""
        if self._keeper.is_practice:
            self._session.say(self.tr("Of a practice casebook no backup is made: everything in it is made up."))
            return
        if self._keeper.is_of_backup:
            self._session.say(self.tr("This is a backup that you look into. No backup is made of it."))
            return
        self._session.say(self.tr("A backup is being made and checked."))
        self._keeper.back_up()

    def _arrange(self) -> None:
        self._table.set_widths(165, 120, 165, 205, 75)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(12))
        column.addWidget(self._question)
        column.addWidget(self._state)
        column.addLayout(_row(self._now, self._choose, self._forget, self._whole))
        column.addWidget(self._table, 1)
        column.addLayout(_row(self._check, self._restore))
        column.addWidget(label(self.tr(
            "A backup is a casebook: it opens with the passphrase or the sheet it was made with. Ten last, seven daily,"
            " five weekly and twelve monthly ones are kept, nothing older than thirteen months; in the second place"
            " too."), "muted", wrap=True))

    def _words(self) -> str:
        age = self._keeper.age(self._keeper.folder)
        words = self.tr("No backup was made yet.") if age is None else self.tr(
            "The newest backup is %n day(s) old; it was opened and checked.", "", age)
        if self._keeper.thinning.paused_until is not None:
            words += " " + self.tr("All of them are kept until %1.").replace(
                "%1", self._session.language.date(self._keeper.thinning.paused_until))
        checked = self._keeper.health.checked_on
        if checked is not None:
            words += " " + self.tr("The casebook itself was checked on %1.").replace(
                "%1", self._session.language.date(checked))
        return words + " " + self._words_on_second_place()

    def _words_on_second_place(self) -> str:
        second = self._keeper.second_place
        if second is None:
            return self.tr("There is no second place yet, such as a USB stick that you keep elsewhere.")
        old = self._keeper.age(second)
        if not second.is_dir():
            words = self.tr("The second place is not connected.")
            return words if old is None else words + " " + self.tr(
                "Its newest backup is %n day(s) old; the next one is copied there once it is connected again.", "", old)
        if self._keeper.second_fault is not None:
            return self.tr("The newest backup could not be copied to the second place.") + " " + sentence(
                self._keeper.second_fault, self._session.language)
        return self.tr("Nothing stands in the second place yet.") if old is None else self.tr(
            "The newest one in the second place is %n day(s) old.", "", old)

    def _show_buttons(self) -> None:
        chosen = bool(self._table.key())
        self._check.setEnabled(chosen)
        self._restore.setEnabled(chosen)

    def _on_choose(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("A second place for backups"), home)
        if not chosen:
            return
        if Path(chosen).resolve() in (self._keeper.folder.resolve(), self._session.vault.path.parent.resolve()):
            self._session.say(self.tr("That is where your casebook or its backups stand already. Choose another place,"
                                      " such as a USB stick."))
            return
        self._session.settings.keep(second_place=chosen)
        self._keeper.back_up()
        self.read()

    def _on_forget(self) -> None:
        before = self._session.settings.preferences.second_place
        self._session.settings.keep(second_place="")
        self.read()
        self._session.say(self.tr("There is no second place any more. The backups there stay."),
                          lambda: self._put_back(before))

    def _put_back(self, place: str) -> None:
        self._session.settings.keep(second_place=place)
        self.read()

    def _on_restore(self) -> None:
        if self._table.key():
            self.restore_wanted.emit(self._table.key())

    def _on_whole(self) -> None:
        """Read the casebook itself from beginning to end, beside her work."""
        self._session.say(self.tr("The casebook is being read from beginning to end."))
        self._keeper.health.check()

    def _on_looked(self) -> None:
        if self.isVisible():
            self._session.say(health_words(self._keeper, self._session.language))
            self.read()

    def _on_check(self) -> None:
        """Open the chosen backup and read it from beginning to end."""
        if not self._table.key():
            return
        path, vault = Path(self._table.key()), self._session.vault
        self._check.setEnabled(False)
        self._session.say(self.tr("The backup is being opened and checked."))
        work.run(self, lambda: _check(path, vault), lambda error: self._on_checked(path, error))

    def _on_checked(self, path: Path, error: CasebookError | None) -> None:
        self._check.setEnabled(True)
        if isinstance(error, WrongPassphrase) and f"-{self._session.vault.key_id}" not in path.name:
            self._session.say(self.tr("This backup opens with another passphrase or sheet. Choose Restore: there it is"
                                      " asked for, and the backup checked; nothing changes before you say so."))
            return
        if error is None:
            self._session.say(self.tr("Opened and checked: this backup is whole."))
        else:
            self._session.say(self.tr("This backup is not good.") + " " + sentence(error, self._session.language))
        bad = isinstance(error, Damaged | NotACasebook | WrongPassphrase)
        if (error is None or bad) and not self._session.vault.read_only:
            self._session.note(note_check, path, self._session.now(), not bad, self._table.keys())
        self.read()

    def _on_made(self) -> None:
        if self.isVisible():
            self.read()

    def _on_failed(self, error: CasebookError) -> None:
        self._session.say(sentence(error, self._session.language))


def _check(path: Path, vault: Vault) -> CasebookError | None:
    key = vault.lend_key()
    try:
        backups.check(path, key)
    except CasebookError as error:
        return error
    finally:
        key[:] = bytes(len(key))
    return None


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    row.addStretch()
    return row
