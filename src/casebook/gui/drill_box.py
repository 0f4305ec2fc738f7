"""The yearly drill: all seven lines of the recovery sheet typed over, and the newest backup opened with them alone."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import CasebookError, Damaged, SheetLineWrong, SheetOfAnotherKey, WrongPassphrase
from casebook.gui import theme, work
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.session import Session
from casebook.gui.sheet_box import CONFIRMED
from casebook.gui.start.sheet_lines import SheetLines
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.labels import button, label
from casebook.store import adviser
from casebook.vault import Connection, backups, read_salt, recovery
from casebook.vault.backups import Backup

DRILLED = "sheet_drilled"
YEAR = 365  # days


class DrillBox(Box):
    """Nothing is opened for work and nothing is changed: the backup is read, checked whole, and closed again."""

    def __init__(self, session: Session, keeper: BackupKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = keeper
        self.setWindowTitle(self.tr("Try the recovery sheet"))
        self.setModal(True)
        self._about = label("", wrap=True)
        self._said = label("", "fault", wrap=True)
        self._lines = SheetLines(session.language, 2)
        self._busy = QProgressBar()
        self._try = button(self.tr("&Open the backup"), "primary", "lock-open")
        self._make = button(self.tr("&Back up now"), "primary", "hard-drive")
        self._close = button(self.tr("&Later"), "quiet")
        self._arrange()
        self._lines.submitted.connect(self.submit)
        self._try.clicked.connect(self.submit)
        self._make.clicked.connect(self._on_make)
        self._close.clicked.connect(self.reject)
        keeper.made.connect(self._show_newest)
        keeper.failed.connect(lambda _error: self._show_newest())
        self.finished.connect(parent.window().activateWindow)

    def submit(self) -> None:
        """Open the newest backup by what was typed, in the background, and check every page and row of it."""
        newest = self._newest()
        if self._busy.isVisible() or newest is None:
            return
        self._lines.clear_faults()
        self._said.hide()
        typed, place = self._lines.typed(), newest.path
        self._wait(True)
        work.run(self, lambda: _opened(typed, place), lambda rows: self._on_opened(newest, rows),
                 lambda error: self._on_error(newest, error))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_newest()

    def _newest(self) -> Backup | None:
        """The newest backup with the key that the file has now, in either place."""
        places = [self._keeper.folder, self._keeper.second_place]
        every = [found for place in places if place is not None for found in backups.listed(place)]
        mine = [found for found in every if found.key_id == self._session.vault.key_id]
        return max(mine, key=lambda found: found.made, default=None)

    def _show_newest(self) -> None:
        newest = self._newest()
        made_up = adviser.preference(self._session.db, "practice") == "1"
        for part in (self._lines, self._try):
            part.setVisible(newest is not None)
        self._make.setVisible(newest is None and not made_up)
        self._wait(False)
        if newest is not None:
            words = self.tr("Take your sheet and type all seven lines over. They alone open the backup of %1: then you"
                            " know that sheet and backup are enough.").replace("%1", self._when(newest))
        elif made_up:
            words = self.tr("Of a practice casebook no backup is made, so there is nothing to open with a sheet.")
        else:
            words = self.tr("There is no backup with this key yet. Make one first; then the sheet can open it.")
        self._about.setText(words)
        (self._make if newest is None else self._lines).setFocus()

    def _when(self, backup: Backup) -> str:
        language = self._session.language
        return f"{language.date(backup.made.date())}, {language.clock(backup.made.time())}"

    def _on_make(self) -> None:
        self._wait(True)
        self._keeper.back_up()

    def _on_opened(self, backup: Backup, rows: dict[str, int]) -> None:
        self._lines.clear()
        self._session.write(_note, self._session.today().isoformat())
        words = self.tr("Your sheet works. The backup of %1 opened with it, every page is whole, and %n conversation(s)"
                        " stand in it. Put the sheet away safely.", "", rows.get("conversation_fact", 0))
        self._session.say(words.replace("%1", self._when(backup)))
        self.accept()

    def _on_error(self, backup: Backup, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, SheetLineWrong | SheetOfAnotherKey):
            self._lines.show_error(error)
            return
        if not isinstance(error, CasebookError):
            raise error
        words = wording.sentence(error, self._session.language)
        if isinstance(error, Damaged | WrongPassphrase):  # the lines fit each other and the file's first bytes
            words = self.tr("The sheet is right, but the backup of %1 is damaged. Make a new backup, then try again.")
        self._said.setText(words.replace("%1", self._when(backup)))
        self._said.show()

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._lines, self._try, self._make):
            part.setEnabled(not busy)

    def _arrange(self) -> None:
        self.setMinimumWidth(theme.px(500))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Opening the backup"))
        self._said.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._close)
        foot.addStretch()
        for part in (self._make, self._try):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(10))
        column.addWidget(label(self.tr("Try the recovery sheet"), "h1"))
        for widget in (self._about, self._lines, self._said, self._busy):
            column.addWidget(widget)
        column.addLayout(foot)


def is_due(db: Connection, today: date) -> bool:
    """Whether a year passed since the sheet was last shown to be readable; one that never was is another matter."""
    found = db.column("SELECT value FROM meta WHERE name IN (?, ?)", (CONFIRMED, DRILLED))
    days = []
    for value in found:
        with suppress(ValueError):
            days.append(date.fromisoformat(str(value)))
    return bool(days) and (today - max(days)).days >= YEAR


def _opened(typed: list[str], backup: Path) -> dict[str, int]:
    """The rows of a backup, opened by the lines alone. Raises SheetLineWrong, SheetOfAnotherKey or Damaged."""
    return backups.check(backup, recovery.key_for(typed, read_salt(backup)))


def _note(db: Connection, day: str) -> None:
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [(CONFIRMED, day), (DRILLED, day)])
