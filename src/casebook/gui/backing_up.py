"""Backups by themselves: two minutes after the last change, hourly while open, and on quitting."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from casebook.errors import CasebookError, Interrupted, InUse
from casebook.gui import work
from casebook.gui.health import Health
from casebook.gui.session import Session
from casebook.gui.thinning import Thinning
from casebook.store import adviser
from casebook.vault import Connection, Vault, backups, second_place, thinning
from casebook.vault.backups import Backup

QUIET = 120_000  # milliseconds after the last change
HOURLY = 3_600_000
AGAIN = 10_000  # of quiet, after a write came in between
STICK = 300_000  # how often a second place that was away is looked for


@dataclass(frozen=True)
class Made:
    """What one round of backing up brought: a backup, a copy of it in the second place, and why there is none."""

    backup: Backup | None
    copy: Backup | None
    fault: CasebookError | None


class BackupKeeper(QObject):
    """Keeps checked backups of the open casebook in the folder of the profile, and copies to a second place.

    `made` tells of a new one; `failed` carries the error of one that could not be made. A backup without a change is
    not made again; a change is one outside the notes that the file keeps about itself, drafts included.
    """

    made = Signal()
    failed = Signal(object)
    asks = Signal()
    """Something looks wrong, so nothing old was thinned: see `thinning.question`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._busy = False
        self._again = False
        self._stopped = False
        self._interrupted = False
        self.thinning = Thinning(session)
        self.health = Health(session, self)
        self.second_fault: CasebookError | None = None
        """Why the newest backup could not be copied to the second place, though it is connected."""
        self._quiet = self._timer(QUIET, self._on_time, single=True)
        self._hourly = self._timer(HOURLY, self._on_time, single=False)
        self._stick = self._timer(STICK, self._on_stick, single=False)
        for timer in (self._hourly, self._stick):
            timer.start()
        if self.is_due:
            self._quiet.start(QUIET)
        session.written.connect(self.expect)
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

    @property
    def key_ids(self) -> set[str]:
        """The key IDs of this casebook's backups: its own, and those from before a change of passphrase."""
        return {self._session.vault.key_id, *backups.earlier_keys(self._session.db)}

    def listed(self) -> list[Backup]:
        """The backups of the first place, newest first."""
        return backups.listed(self.folder)

    def age(self, folder: Path | None) -> int | None:
        """Days since the newest backup of this casebook in a folder; None when there is none.

        Of a second place that is not connected, since the newest copy that was made there.
        """
        if folder is None:
            return None
        found = second_place.of_keys(folder, self.key_ids)
        newest = found[0].made.date() if found else None
        if newest is None and folder == self.second_place and not folder.is_dir():
            newest = self._last_copy()
        return max((self._session.today() - newest).days, 0) if newest else None

    @property
    def is_due(self) -> bool:
        """Whether anything changed since the last one, in an earlier sitting too."""
        if self._stopped or self._session.vault.read_only or self._is_practice:
            return False
        noted = {str(row["name"]): row["value"] for row in self._session.db.rows(
            "SELECT name, value FROM meta WHERE name IN ('created', 'last_change', 'backed_up_change')")}
        return noted.get("last_change") not in (None, noted.get("backed_up_change", noted.get("created")))

    @property
    def is_practice(self) -> bool:
        """Whether all here is made up: then no backup is made."""
        return self._is_practice

    @property
    def _is_practice(self) -> bool:
        return adviser.preference(self._session.db, "practice") == "1"

    @property
    def is_of_backup(self) -> bool:
        """Whether a backup is looked into: one made of it would pass for the newest."""
        return backups.is_backup(self._session.vault.path, self.folder, self.second_place)

    def stop(self) -> None:
        """The file is being closed: what is still being made is let go."""
        self._stopped = True
        self.health.stop()
        for timer in (self._quiet, self._hourly, self._stick):
            timer.stop()

    def expect(self) -> None:
        """Something may have changed that no backup holds yet."""
        if self.is_due:
            self._quiet.start(AGAIN if self._interrupted else QUIET)

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
        every = [made for place in places for made in second_place.of_keys(place, self.key_ids)]
        every += second_place.set_aside(self._session.vault.path.parent, self.key_ids)
        holding = [made for made in every if made.made.date() >= day]
        return thinning.gone_after(holding, self._session.today())

    def back_up_anew(self) -> None:
        """Make one of what the file holds now, after one that is being made: something was destroyed."""
        self._again = self._busy
        self.back_up()

    def back_up(self) -> None:
        """Make one now, in the background; of a practice casebook, or of a backup, none is made."""
        if self._busy or self._is_practice or self.is_of_backup:
            return
        self._busy = True
        self._quiet.stop()
        vault, folder, now = self._session.vault, self.folder, self._session.now()
        second, keys = self.second_place, self.key_ids
        work.run(self, lambda: _make(vault, folder, now, second, keys), self._on_made, self._on_error)

    def go_on_thinning(self) -> None:
        """She says that all is well: old backups go as usual, from now on."""
        self.thinning.go_on()
        self._thin()
        self.made.emit()

    def back_up_on_quit(self) -> None:
        """Make one before the program ends, if anything changed; a failure keeps nobody from leaving."""
        if self.is_due or self._busy:  # what is still being made ends with the program
            with suppress(CasebookError):
                self._keep(_make(self._session.vault, self.folder, self._session.now(), self.second_place,
                                 self.key_ids))
        self._thin_in_time()

    def _last_copy(self) -> date | None:
        found = self._session.db.value("SELECT value FROM meta WHERE name = 'second_copy'")
        return datetime.fromisoformat(found).date() if found else None

    def _timer(self, milliseconds: int, wanted: object, *, single: bool) -> QTimer:
        made = QTimer(self)
        made.setInterval(milliseconds)
        made.setSingleShot(single)
        made.timeout.connect(wanted)
        return made

    def _on_time(self) -> None:
        if self.is_due:
            self.back_up()

    def _on_stick(self) -> None:
        """Let go what is too old by now, and copy to the second place what it missed while it was away."""
        self._thin_in_time()
        first, second, keys = self.folder, self.second_place, self.key_ids
        if second is not None and not self._busy:
            work.run(self, lambda: _copied(first, second, keys), self._on_copied)

    def _on_copied(self, made: Made) -> None:
        if not self._stopped and (made.copy is not None or made.fault is not None):
            self._keep(made)
            self.made.emit()

    def _on_made(self, made: Made) -> None:
        self._busy = self._interrupted = False
        if self._stopped:
            return
        self._keep(made)
        if self.thinning.question:
            self.asks.emit()
        self.made.emit()
        self._go_on()

    def _go_on(self) -> None:
        """Make the next one, where one was asked for meanwhile."""
        again, self._again = self._again, False
        if again:
            self.back_up()

    def _keep(self, made: Made) -> None:
        """Note what was made, then let old ones go."""
        self.second_fault = made.fault
        if self._session.vault.read_only:
            return
        self._session.note(_note, made)
        if made.backup is not None:
            self.thinning.look(made.backup, [b for b in second_place.of_keys(self.folder, self.key_ids)
                                             if b.path != made.backup.path])
        self._thin()

    def _thin(self) -> None:
        self.thinning.run((self.folder, self.second_place), self._session.vault.path.parent, self.key_ids)

    def _thin_in_time(self) -> None:
        """Keep to the day that was told, also where nothing changes any more; a clock astray is asked about first."""
        if self._stopped or self._is_practice or self._session.vault.read_only:
            return
        if not thinning.clock_looks_wrong(second_place.of_keys(self.folder, self.key_ids), self._session.now()):
            self._thin()

    def _on_error(self, error: Exception) -> None:
        self._busy = False
        if self._stopped:
            return
        if isinstance(error, Interrupted | InUse):
            self._interrupted = True
            self._quiet.start(0 if self._again else AGAIN)
            self._again = False
        elif isinstance(error, CasebookError):
            self.failed.emit(error)
        else:
            raise error


def _make(vault: Vault, folder: Path, now: datetime, second: Path | None, key_ids: set[str]) -> Made:
    made = vault.back_up(folder, now)
    copied = Made(None, None, None) if second is None else _copied(folder, second, key_ids)
    return Made(made, copied.copy, copied.fault)


def _copied(first: Path, second: Path, key_ids: set[str]) -> Made:
    try:
        return Made(None, second_place.catch_up(first, second, key_ids), None)
    except CasebookError as fault:
        return Made(None, None, fault)


def _note(db: Connection, made: Made) -> None:
    """Note the newest verified backup, and the last change that it holds, in the file itself."""
    noted = {}
    if made.backup is not None:
        noted = {"last_verified_backup": made.backup.made.isoformat(), "backed_up_change": made.backup.change}
    if made.copy is not None:
        noted["second_copy"] = made.copy.made.isoformat()
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", list(noted.items()))
