"""Moving a casebook to a place where it may be written: copied, checked there, and only then given its name."""

from __future__ import annotations

import os
import shutil
from datetime import datetime
from pathlib import Path

from casebook import errors
from casebook.vault import backups, integrity, keys, opening, parts, places
from casebook.vault.lockfile import LockFile
from casebook.vault.vault import remove_empty_journal


def free_place(folder: Path, name: str) -> Path:
    """A name in a folder under which nothing stands yet."""
    wished = Path(name)
    place, number = folder / name, 2
    while os.path.lexists(place):
        place = folder / f"{wished.stem}-{number}{wished.suffix}"
        number += 1
    return place


def move(source: Path, key: bytes | bytearray, target: Path, now: datetime) -> Path | None:
    """Copy a casebook to another place and prove the copy; where the old one is kept, or None if it had to stay.

    The old file is only renamed, and where even that is not allowed it stays as it is. Raises InUse while it is open
    elsewhere, AlreadyThere, Damaged, WrongPassphrase, DiskFull, Unreadable, or OnANetworkDrive and InASyncedFolder when
    the new place is no better; nothing is left behind then.
    """
    if os.path.lexists(target):
        raise errors.AlreadyThere
    source = Path(os.path.realpath(source))
    part = parts.beside(target)
    lock = _lock(source)
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        places.check_folder(target.parent)
        _copy(source, part)
        _prove(part, key)
        part.rename(target)
        opening.sync_folder(target.parent)
        return _kept(source, now)
    except OSError as error:
        raise errors.of_the_system(error) from None
    finally:
        parts.remove(part)
        if lock is not None:
            lock.release()


def _lock(source: Path) -> LockFile | None:
    try:
        return LockFile(source)
    except (errors.ReadOnly, errors.Unreadable, errors.DiskFull):
        return None  # nobody can write there, so nobody does


def _copy(source: Path, part: Path) -> None:
    """The file with the journal that may still have to mend it."""
    for old, new in ((source, part), (_journal(source), _journal(part))):
        if old.exists():
            parts.make(new)
            with old.open("rb") as reading, new.open("wb") as writing:
                shutil.copyfileobj(reading, writing, 1 << 20)
                writing.flush()
                os.fsync(writing.fileno())


def _prove(part: Path, key: bytes | bytearray) -> None:
    db = opening.connect(part, key, opening.read_salt(part), read_only=False)
    try:
        if not integrity.examine(db).is_harmless:
            raise errors.Damaged
    finally:
        db.close()
    remove_empty_journal(part)


def _kept(source: Path, now: datetime) -> Path | None:
    aside = backups.named(source.parent, now, keys.key_id(opening.read_salt(source)), "aside")
    try:
        if _journal(source).exists():
            _journal(source).replace(_journal(aside))
        source.replace(aside)
    except OSError:
        return None
    return aside


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
