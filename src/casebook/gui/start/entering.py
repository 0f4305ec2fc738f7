"""Getting into a casebook with a passphrase: to write, only to read, or after moving it here; and why it was refused.

Everything here takes time and runs in the background; nothing of the window is touched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from casebook import errors
from casebook.settings import Settings
from casebook.vault import Vault, derive_key, finding, keys, mending, moving, open_by_key, places, read_salt, schema
from casebook.vault.backups import Backup, local_now

WRITE, READ, MOVE = "write", "read", "move"


@dataclass(frozen=True)
class Surroundings:
    """What stands around a casebook: the folder of its backups, a second place, and where it belongs by default."""

    backups: Path
    second: Path | None
    home: Path

    def found_for(self, casebook: Path, key_id: str = "") -> list[Backup]:
        """The backups that may help this casebook, newest first."""
        return finding.backups_for(casebook, (self.backups, self.second), key_id)


def surroundings(settings: Settings) -> Surroundings:
    """What stands around a casebook in this profile."""
    second = settings.preferences.second_place
    return Surroundings(settings.data_folder / "backups", Path(second) if second else None, settings.data_folder)


@dataclass(frozen=True)
class Entered:
    """An open casebook, and what was done on the way: `mended`, `moved`, `moved_old_stays` or ""."""

    vault: Vault
    done: str = ""
    kept: Path | None = None


@dataclass(frozen=True)
class Refused:
    """Why a casebook stayed shut; the key where it is right, and then the newest backup that it opens, whole."""

    error: errors.CasebookError
    key: bytearray | None = field(default=None, repr=False)
    good: Backup | None = None
    may_read: bool = False


@dataclass(frozen=True)
class Seen:
    """What can be told of a casebook before it is opened: its key ID, what is wrong, and the backups that may help.

    `expected` is the key ID of the file that was opened at this place last, where it is another one now.
    """

    key_id: str
    error: errors.CasebookError | None
    found: list[Backup]
    expected: str = ""


def look(casebook: Path, around: Surroundings, last_key_id: str = "") -> Seen:
    """Look at a casebook without its key. Of one that may only be read the error is a ReadOnly."""
    try:
        key_id = keys.key_id(read_salt(casebook))
    except errors.CasebookError as error:
        return Seen("", error, around.found_for(casebook, last_key_id))
    try:
        places.check_writable(casebook)
    except errors.CasebookError as error:
        return Seen(key_id, error, [])
    if last_key_id and last_key_id != key_id:
        return Seen(key_id, None, around.found_for(casebook, last_key_id), last_key_id)
    return Seen(key_id, None, [])


def enter(way: str, casebook: Path, passphrase: str, around: Surroundings) -> Entered | Refused:
    """Open a casebook in one of the three ways."""
    try:
        key = derive_key(casebook, passphrase)
    except errors.CasebookError as error:
        return Refused(error)
    return enter_by_key(way, casebook, key, around)


def enter_by_key(way: str, casebook: Path, key: bytearray, around: Surroundings) -> Entered | Refused:
    """Open a casebook in one of the three ways, with a key that may be wrong."""
    try:
        if way == MOVE:
            return _moved(casebook, key, around)
        if way == READ:
            return Entered(open_to_read(casebook, key))
        return _mended(open_by_key(casebook, key, copies=around.backups), local_now())
    except errors.CasebookError as error:
        return refused(error, casebook, key, around)


def open_to_read(casebook: Path, key: bytearray) -> Vault:
    """Open a casebook for reading; one of an older form raises OlderForm, since the pages know the newest only."""
    vault = open_by_key(casebook, key, read_only=True)
    if int(vault.db.value("PRAGMA user_version")) < schema.latest():
        vault.close()
        raise errors.OlderForm
    return vault


def _mended(vault: Vault, now: datetime) -> Entered:
    """The vault, after what a check noted was mended; what can't be mended now stays noted for the next time."""
    if not mending.wanted(vault):
        return Entered(vault)
    try:
        return Entered(mending.mend(vault, now), "mended")
    except errors.CasebookError:
        return Entered(vault)


def _moved(casebook: Path, key: bytearray, around: Surroundings) -> Entered:
    target = moving.free_place(around.home, casebook.name)
    kept = moving.move(casebook, key, target, local_now())
    return Entered(open_by_key(target, key, copies=around.backups), "moved" if kept else "moved_old_stays", kept)


def refused(error: errors.CasebookError, casebook: Path, key: bytearray, around: Surroundings) -> Refused:
    """Why a casebook stays shut, after it was tried with a key: which backup helps, and whether it may be read."""
    key_id = keys.key_id(read_salt(casebook))
    found = [backup for backup in around.found_for(casebook, key_id) if backup.key_id == key_id]
    if isinstance(error, errors.WrongPassphrase):
        if not finding.fits_one(found, key):
            return Refused(error)
        error = errors.DamagedAtTheStart()
    if isinstance(error, errors.Damaged):
        return Refused(error, key, finding.newest_good(found, key))
    return Refused(error, key, may_read=_may_read(casebook, key))


def _may_read(casebook: Path, key: bytearray) -> bool:
    try:
        open_to_read(casebook, key).close()
    except errors.CasebookError:
        return False
    return True
