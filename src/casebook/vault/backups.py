"""Backups: whole casebooks, made by `VACUUM INTO`, called backups only after they were opened and checked.

Source: security.md, Backups. Never the backup interface of the database: it hands over a dead copy without an error
when a free page was torn by a power cut.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from casebook import errors
from casebook.vault import integrity, keys, settings
from casebook.vault.driver import Connection
from casebook.vault.integrity import row_counts
from casebook.vault.lockfile import LockFile
from casebook.vault.opening import read_salt, sync_folder
from casebook.vault.vault import remove_empty_journal

_NAME = re.compile(r"casebook-(\d{8}T\d{6})-([0-9A-HJKMNP-TV-Z]{8})(?:-(aside|damaged|before))?(?:-\d+)?\.casebook")


@dataclass(frozen=True)
class Backup:
    """A backup as its name tells: when it was made (local time), with which key, and whether it was set aside.

    `rows` is counted, and `change` the last change that it holds noted, when it is made; where it was only listed both
    are empty.
    """

    path: Path
    made: datetime
    key_id: str
    kind: str = ""
    rows: dict[str, int] = field(default_factory=dict, compare=False, repr=False)
    change: str = field(default="", compare=False, repr=False)


def local_now() -> datetime:
    """The local time, as she reads it in a backup's name."""
    return datetime.now(UTC).astimezone().replace(tzinfo=None)


def named(folder: Path, made: datetime, key_id: str, kind: str = "") -> Path:
    """A free name for a backup in a folder; it says nothing about the casebook but time and public key ID."""
    stem = f"casebook-{made:%Y%m%dT%H%M%S}-{key_id}" + (f"-{kind}" if kind else "")
    place, number = folder / f"{stem}.casebook", 2
    while place.exists():
        place = folder / f"{stem}-{number}.casebook"
        number += 1
    return place


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder by their names, newest first; a folder that can't be read holds none."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            if match and path.is_file():
                with suppress(ValueError):
                    made = datetime.strptime(match[1], "%Y%m%dT%H%M%S")  # noqa: DTZ007  local, as written
                    found.append(Backup(path, made, match[2], match[3] or ""))
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def make(source: Path, key: bytes | bytearray, folder: Path, made: datetime, kind: str = "", *,
         opened: Callable[[Connection], None] | None = None) -> Backup:
    """Make a backup of a casebook in a folder, beside an open window too, and prove that it opens and is whole.

    A private part file, the same first 16 bytes, opened again and checked against the source's row counts, synced,
    and only then renamed. Raises Damaged when the copy is not what the source is, DiskFull or Unreadable; nothing is
    left behind then. Interrupted means that a write came first: try again later. `opened` is told of the reading
    connection, so that a writer can interrupt it.
    """
    salt = read_salt(source)
    new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise errors.Unreadable from None
    part = folder / f".part-{os.getpid()}-{os.urandom(4).hex()}"
    try:
        counted, change = _copy(source, key, salt, part, opened)
        _prove(part, key, salt, counted)
        sync(part)
        place = named(folder, made, keys.key_id(salt), kind)
        part.replace(place)
        sync_folder(folder)
    except OSError as error:
        raise (errors.DiskFull if error.errno == 28 else errors.Unreadable) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        with suppress(OSError):
            part.with_name(part.name + "-journal").unlink(missing_ok=True)
        if new:
            with suppress(OSError):
                folder.rmdir()  # only when nothing stands in it
    return Backup(place, made, keys.key_id(salt), kind, counted, change)


def check(path: Path, key: bytes | bytearray) -> dict[str, int]:
    """Open a backup with a key and check every page and row; its row counts. Raises Damaged or WrongPassphrase."""
    salt = read_salt(path)
    db = Connection(path, key, salt, read_only=True)
    try:
        settings.apply(db, read_only=True)
        found = integrity.examine(db)
        if found.problems:
            raise errors.Damaged
        return found.counted
    finally:
        db.close()


def restore(backup: Path, key: bytes | bytearray, target: Path, now: datetime, kind: str = "aside") -> Path | None:
    """Put a checked copy of a backup in the place of a casebook; where the current one was set aside, or None.

    The current file, whatever its state, is kept beside it under a name of its own, as `kind` says: set aside, or
    damaged. The backup stays where it is. Raises InUse while the casebook is open.
    """
    check(backup, key)
    target = Path(os.path.realpath(target))
    lock = LockFile(target)
    try:
        made = make(backup, key, target.parent, now, "before")
        try:
            return take_place(made.path, target, now, kind)
        finally:
            made.path.unlink(missing_ok=True)  # only when it could not take the place
    except OSError as error:
        raise (errors.DiskFull if error.errno == 28 else errors.Unreadable) from None
    finally:
        lock.release()


def take_place(checked: Path, target: Path, now: datetime, kind: str) -> Path | None:
    """Give a checked file the name of a casebook, whose lock is held; where what stood there is kept, or None.

    Wherever the file system can give a file two names, there is never a moment without a file under the name.
    """
    aside = None
    if os.path.lexists(target):
        aside = named(target.parent, now, _key_id(target), kind)
        _set_aside(target, aside)
    try:
        checked.replace(target)
    except OSError:
        if aside is not None:
            _set_back(aside, target)
        raise
    sync_folder(target.parent)
    return aside


def is_backup(path: Path, *folders: Path | None) -> bool:
    """Whether a file is a backup by its name, or stands in a folder of backups: never to be written in as it is."""
    return bool(_NAME.fullmatch(path.name)) or any(
        folder is not None and os.path.realpath(path.parent) == os.path.realpath(folder) for folder in folders)


def sweep(folder: Path, now: datetime) -> None:
    """Take away what a backup that was cut off left half made, once it is a day old."""
    with suppress(OSError):
        for part in folder.glob(".part-*"):
            with suppress(OSError):
                if now.timestamp() - part.stat().st_mtime > 86_400:
                    part.unlink()


def _copy(source: Path, key: bytes | bytearray, salt: bytes, part: Path,
          opened: Callable[[Connection], None] | None) -> tuple[dict[str, int], str]:
    db = Connection(source, key, salt, read_only=True)
    try:
        settings.apply(db, read_only=True, copy_to=part)
        if opened is not None:
            opened(db)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        version = db.value("PRAGMA data_version")
        counted = row_counts(db)
        change = str(db.value("SELECT value FROM meta WHERE name = 'last_change'") or "")
        db.execute("VACUUM INTO ?", (str(part),))
        if db.value("PRAGMA data_version") != version:
            raise errors.Interrupted  # a write came in between: counts and copy may differ
        return counted, change
    finally:
        db.close()


def _prove(part: Path, key: bytes | bytearray, salt: bytes, counted: dict[str, int]) -> None:
    with part.open("rb") as copy:
        if copy.read(keys.SALT_BYTES) != salt:
            raise errors.Damaged
    if check(part, key) != counted:
        raise errors.Damaged
    remove_empty_journal(part)


def sync(path: Path) -> None:
    """Make the content of a file outlive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _key_id(path: Path) -> str:
    try:
        return keys.key_id(read_salt(path))
    except errors.CasebookError:
        return "00000000"


def _set_back(aside: Path, target: Path) -> None:
    """The swap failed: what stood there stands there again, under its one name."""
    journal = aside.with_name(aside.name + "-journal")
    if journal.exists():
        journal.replace(target.with_name(target.name + "-journal"))
    if target.exists():
        aside.unlink()
    else:
        aside.replace(target)


def _set_aside(target: Path, aside: Path) -> None:
    """Give the current file another name too, and its journal, which may still have to mend it, that name only."""
    with suppress(OSError, AttributeError):
        os.link(target, aside)
    journal = target.with_name(target.name + "-journal")
    if journal.exists():
        journal.replace(aside.with_name(aside.name + "-journal"))
    if not aside.exists():
        target.replace(aside)
