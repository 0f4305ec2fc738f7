"""Backups by themselves: two minutes after the last change, hourly while open, and on quitting."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from casebook.errors import CasebookError, Interrupted
from casebook.gui import work
from casebook.gui.session import Session
from casebook.store import adviser
from casebook.vault import Connection, backups
from casebook.vault.backups import Backup

QUIET = 120_000  # milliseconds after the last change
HOURLY = 3_600_000
AGAIN = 10_000  # after a write came in between


class BackupKeeper(QObject):
    """Keeps checked backups of the open casebook in the folder of the profile, and copies to a second place.

    `made` tells of a new one; `failed` carries the error of one that could not be made. A backup without a change is
    not made again. Drafts alone count as no change here; they are in the next one.
    """

    made = Signal()
    failed = Signal(object)
    asks = Signal()
    """Rows fell by more than a tenth: nothing old was thinned."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._changed = False
        self._busy = False
        self._again = False
        self._stopped = False
        self._quiet = self._timer(QUIET, single=True)
        self._hourly = self._timer(HOURLY, single=False)
        self._hourly.start()
        session.changed.connect(self.expect)

    @property
    def folder(self) -> Path:
        """Where they stand: a folder of their own beside the settings' own files."""
        return self._session.settings.data_folder / "backups"

    @property
    def second_place(self) -> Path | None:
        """The second place, if she chose one; it may not be connected now."""
        chosen = self._session.settings.preferences.second_place
        return Path(chosen) if chosen else None

    def listed(self) -> list[Backup]:
        """The backups of the first place, newest first."""
        return backups.listed(self.folder)

    def age(self, folder: Path | None) -> int | None:
        """Days since the newest backup in a folder; None when there is none."""
        mine = self._session.vault.key_id
        found = [b for b in backups.listed(folder) if b.key_id == mine] if folder is not None else []
        return (self._session.today() - found[0].made.date()).days if found else None

    @property
    def is_due(self) -> bool:
        """Whether anything changed since the last one."""
        return self._changed

    @property
    def _is_practice(self) -> bool:
        return adviser.preference(self._session.db, "practice") == "1"

    def stop(self) -> None:
        """The file is being closed: what is still being made is let go."""
        self._changed, self._stopped = False, True
        for timer in (self._quiet, self._hourly):
            timer.stop()

    def expect(self) -> None:
        """Something changed that no backup holds yet."""
        self._changed = not self._is_practice
        if self._changed:
            self._quiet.start(QUIET)

    @property
    def is_second_away(self) -> bool:
        """Whether there is a second place that is not connected now."""
        return self.second_place is not None and not self.second_place.is_dir()

    def gone_after(self, since: date) -> date:
        """The day after which no backup of this casebook in a place that is connected holds what was written `since`.

        At the latest: the rules keep none longer, and a backup made meanwhile only shortens it.
        """
        places = [self.folder, *([self.second_place] if self.second_place and not self.is_second_away else [])]
        day = since - timedelta(days=1)  # a clock may have been set meanwhile
        holding = [made for place in places for made in self._mine(place) if made.made.date() >= day]
        return backups.gone_after(holding, self._session.today())

    def back_up_anew(self) -> None:
        """Make one of what the file holds now, after one that is being made: something was destroyed."""
        self._again = self._busy
        self._changed = not self._is_practice
        self.back_up()

    def back_up(self) -> None:
        """Make one now, in the background; of a practice casebook none is made."""
        if self._busy or self._is_practice:
            return
        self._busy = True
        self._changed = False  # a change from here on is not in it for certain
        self._quiet.stop()
        vault, folder, now = self._session.vault, self.folder, self._session.now()
        second = self.second_place
        work.run(self, lambda: _make(vault.back_up, folder, now, second), self._on_made, self._on_error)

    def back_up_on_quit(self) -> None:
        """Make one before the program ends, if anything changed; a failure keeps nobody from leaving."""
        if self._changed or self._busy:  # what is still being made ends with the program
            with suppress(CasebookError):
                _make(self._session.vault.back_up, self.folder, self._session.now(), self.second_place)

    def _mine(self, folder: Path) -> list[Backup]:
        """Those of this casebook in a folder, under the keys that it has and had: others are not ours to thin."""
        keys = {self._session.vault.key_id, *backups.earlier_keys(self._session.db)}
        return [found for found in backups.listed(folder) if found.key_id in keys]

    def _thin(self, newest: Path) -> None:
        """Take away what no rule keeps, in both places; nothing while the clock is behind what was made."""
        for folder in (self.folder, self.second_place):
            mine = self._mine(folder) if folder is not None else []
            if any(found.made > self._session.now() + timedelta(days=1) for found in mine):
                continue
            for old in backups.thinned(mine, self._session.today(), folder / newest.name if folder else None):
                with suppress(OSError):
                    old.path.unlink()

    def _timer(self, milliseconds: int, *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setInterval(milliseconds)
        made.setSingleShot(single)
        made.timeout.connect(self._on_time)
        return made

    def _on_time(self) -> None:
        if self._changed:
            self.back_up()

    def _on_made(self, result: tuple[Backup, dict[str, int]]) -> None:
        made, counted = result
        self._busy = False
        if self._stopped:
            return
        before = _counted_before(self._session.db)
        self._session.write_quietly(_note, made, counted)
        if backups.looks_wrong(before, counted):
            self.asks.emit()
        else:
            self._thin(made.path)
        self.made.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Make the next one, where one was asked for meanwhile."""
        again, self._again = self._again, False
        if again:
            self.back_up()

    def _on_error(self, error: Exception) -> None:
        self._busy = False
        if self._stopped:
            return
        self._changed = True
        if isinstance(error, Interrupted):
            self._quiet.start(0 if self._again else AGAIN)
            self._again = False
        elif isinstance(error, CasebookError):
            self.failed.emit(error)
        else:
            raise error


def _make(back_up: Callable[[Path, datetime], Backup], folder: Path, now: datetime, second: Path | None
          ) -> tuple[Backup, dict[str, int]]:
    made = back_up(folder, now)
    if second is not None and second.is_dir():
        with suppress(OSError):
            _copy_checked(made.path, second)
    return made, made.rows


def _copy_checked(backup: Path, folder: Path) -> None:
    """Copy a backup and name the copy only after it was read back and found equal."""
    part = folder / f".part-{backup.name}"
    try:
        shutil.copyfile(backup, part)
        part.chmod(0o600)
        backups.sync(part)
        if filecmp.cmp(backup, part, shallow=False):
            part.replace(folder / backup.name)
    finally:
        part.unlink(missing_ok=True)


def _counted_before(db: Connection) -> dict[str, int]:
    found = db.rows("SELECT name, value FROM meta WHERE name LIKE 'rows.%'")
    return {str(r["name"]): int(r["value"]) for r in found}


def _note(db: Connection, made: Backup, counted: dict[str, int]) -> None:
    """Note the newest verified backup, and its rows, in the file itself."""
    kept = {"last_verified_backup": made.made.isoformat(), backups.ROWS_NOTED: str(sum(counted.values()))}
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", list(kept.items()))
