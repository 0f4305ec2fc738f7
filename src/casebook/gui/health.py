"""Whether the open casebook is whole: looked at once a month in the background, and at once when something is amiss."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from casebook.errors import CasebookError, Interrupted, InUse
from casebook.gui import work
from casebook.gui.session import Session
from casebook.vault import Connection, Vault, finding, mending
from casebook.vault.backups import Backup
from casebook.vault.integrity import Findings

if TYPE_CHECKING:
    from casebook.gui.backing_up import BackupKeeper

FIRST = 60_000  # milliseconds after opening: she is at work by then
HOURLY = 3_600_000
AGAIN = 10_000  # of quiet, after a write came in between
MONTH = timedelta(days=30)
CHECKED, FOUND = "last_check", "check_found"


class Health(QObject):
    """Checks every page and row beside her work, and finds the newest good backup when records are damaged.

    `looked` tells that a check has ended. What was found is noted in the file; what is harmless mends itself when the
    file is opened next.
    """

    looked = Signal()

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__(keeper)
        self._session = session
        self._keeper = keeper
        self._busy = False
        self._stopped = False
        self.good: Backup | None = None
        """The newest backup that was opened and found whole after damage was found."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._on_time)
        self._again.start(FIRST)
        session.written.connect(self._on_written)

    @property
    def problems(self) -> list[str]:
        """What the last check found, as the words of `Findings`."""
        found = self._session.db.value("SELECT value FROM meta WHERE name = ?", (FOUND,))
        return str(found or "").split()

    @property
    def checked_on(self) -> date | None:
        """The day of the last check, or None."""
        return self._day(CHECKED)

    @property
    def is_due(self) -> bool:
        """Whether the last check was a month ago; a file that is only read is not noted in, and not checked."""
        last = self.checked_on or self._day("created")
        return not self._session.vault.read_only and (last is None or last + MONTH <= self._session.today())

    def check(self) -> None:
        """Check now, in the background."""
        if self._busy or self._stopped:
            return
        self._busy = True
        vault, folders = self._session.vault, (self._keeper.folder, self._keeper.second_place)
        work.run(self, lambda: _examined(vault, folders), self._on_found, self._on_error)

    def stop(self) -> None:
        """The file is being closed."""
        self._stopped = True
        self._again.stop()

    def _day(self, name: str) -> date | None:
        found = self._session.db.value("SELECT value FROM meta WHERE name = ?", (name,))
        return date.fromisoformat(str(found)[:10]) if found else None

    def _on_time(self) -> None:
        self._again.start(HOURLY)
        if self.is_due:
            self.check()

    def _on_written(self) -> None:
        if self._again.interval() == AGAIN and self._again.isActive():
            self._again.start(AGAIN)

    def _on_found(self, result: tuple[Findings, Backup | None]) -> None:
        self._busy = False
        if self._stopped:
            return
        found, self.good = result
        if not self._session.vault.read_only:
            self._session.note(_note, found, self._session.today())
        self.looked.emit()

    def _on_error(self, error: Exception) -> None:
        self._busy = False
        if self._stopped:
            return
        if isinstance(error, Interrupted | InUse):
            self._again.start(AGAIN)
        elif not isinstance(error, CasebookError):
            raise error


def _examined(vault: Vault, folders: Collection[Path | None]) -> tuple[Findings, Backup | None]:
    found = vault.examine()
    if found.is_harmless:
        return found, None
    key = vault.lend_key()
    good = finding.newest_good(finding.backups_for(vault.path, folders, vault.key_id), key)
    key[:] = bytes(len(key))
    return found, good


def _note(db: Connection, found: Findings, today: date) -> None:
    mending.note(db, found)
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
                   [(CHECKED, today.isoformat()), (FOUND, " ".join(found.problems))])
