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
from casebook.vault import integrity, keys, parts, places, settings
from casebook.vault.driver import Connection
from casebook.vault.integrity import row_counts
from casebook.vault.lockfile import LockFile
from casebook.vault.opening import connect, make_folder, read_salt, sync_folder
from casebook.vault.vault import remove_empty_journal

ROWS_NOTED = "rows.all"  # the name in `meta` under which the rows of the newest backup are kept
EARLIER_KEYS = "earlier_keys"  # in `meta`: the key IDs that this casebook had, for its older backups
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
    part = parts.in_folder(folder)
    try:
        make_folder(folder)
        parts.sweep_folder(folder)
        counted, change = _copy_proved(source, key, salt, part, opened)
        place = named(folder, made, keys.key_id(salt), kind)
        part.replace(place)
        sync_folder(folder)
    except OSError as error:
        raise errors.of_the_system(error) from None
    finally:
        parts.remove(part)
        if new:
            with suppress(OSError):
                folder.rmdir()  # only when nothing stands in it
    return Backup(place, made, keys.key_id(salt), kind, counted, change)


def check(path: Path, key: bytes | bytearray) -> dict[str, int]:
    """Open a backup with a key and check every page and row; its row counts. Raises what opening does, or Damaged.

    A page in no use may be torn where it is a mere copy of a file: a copy that we make has none.
    """
    db = connect(path, key, read_salt(path), read_only=True)
    try:
        found = integrity.examine(db)
        if set(found.problems) - {integrity.TORN}:
            raise errors.Damaged
        return found.counted
    finally:
        db.close()


def earlier_keys(db: Connection) -> tuple[str, ...]:
    """The key IDs of this casebook before its passphrase was changed: its older backups bear them."""
    return tuple(str(db.value("SELECT value FROM meta WHERE name = ?", (EARLIER_KEYS,)) or "").split())


def restore(backup: Path, key: bytes | bytearray, target: Path, now: datetime, kind: str = "aside") -> Path | None:
    """Put a checked copy of a backup in the place of a casebook; where the current one was set aside, or None.

    The current file, whatever its state, is kept beside it under a name of its own, as `kind` says: set aside, or
    damaged. The backup stays where it is. A cut at any moment leaves the current file or the copy in its place, never
    nothing. Raises InUse while the casebook is open; OnANetworkDrive or InASyncedFolder where none may be written.
    """
    check(backup, key)
    target = Path(os.path.realpath(target))
    places.check_folder(target.parent)
    lock = LockFile(target)
    part = parts.beside(target)
    try:
        parts.remove(part)
        _copy_proved(backup, key, read_salt(backup), part, None)
        aside = _set_aside(target, key, now, kind) if target.exists() else None
        _take_place(part, target, aside)
        sync_folder(target.parent)
        return aside
    except OSError as error:
        raise errors.of_the_system(error) from None
    finally:
        parts.remove(part)
        lock.release()


def is_backup(path: Path, *folders: Path | None) -> bool:
    """Whether a file is a backup by its name, or stands in a folder of backups: never to be written in as it is."""
    return bool(_NAME.fullmatch(path.name)) or any(
        folder is not None and os.path.realpath(path.parent) == os.path.realpath(folder) for folder in folders)


def _copy_proved(source: Path, key: bytes | bytearray, salt: bytes, part: Path,
                 opened: Callable[[Connection], None] | None) -> tuple[dict[str, int], str]:
    """Copy a casebook into a part, prove it and let it outlive a power cut; the source's row counts and last change."""
    counted, change = _copy(source, key, salt, part, opened)
    _prove(part, key, salt, counted)
    sync(part)
    return counted, change


def _copy(source: Path, key: bytes | bytearray, salt: bytes, part: Path,
          opened: Callable[[Connection], None] | None) -> tuple[dict[str, int], str]:
    db = Connection(source, key, salt, read_only=True)
    try:
        settings.apply(db, read_only=True, copy_to=part)
        if opened is not None:
            opened(db)
        parts.make(part)
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


def _take_place(checked: Path, target: Path, aside: Path | None) -> None:
    """Give a checked copy the name of the casebook; where that fails, what stood there has its one name again."""
    try:
        checked.replace(target)
    except OSError:
        if aside is not None:
            journal = aside.with_name(aside.name + "-journal")
            if journal.exists():
                journal.replace(target.with_name(target.name + "-journal"))
            if target.exists():
                aside.unlink()
            else:
                aside.replace(target)
        raise


def _copy_along(journal: Path, kept: Path) -> None:
    """Copy a journal beside the second name of its file; what can't be copied whole is not left there."""
    parts.make(kept)
    try:
        kept.write_bytes(journal.read_bytes())
        sync(kept)
    except OSError:
        kept.unlink(missing_ok=True)
        raise


def _set_aside(target: Path, key: bytes | bytearray, now: datetime, kind: str) -> Path:
    """Give the current file a second name, which it keeps when the copy takes the first; where it stands then.

    A write that was cut off is undone first. Where the key does not fit, its journal goes along: beside the restored
    file it would be rolled back into that one.
    """
    with suppress(errors.CasebookError):
        connect(target, key, read_salt(target), read_only=False).close()
    remove_empty_journal(target)
    aside = named(target.parent, now, _key_id(target), kind)
    journal, kept = (path.with_name(path.name + "-journal") for path in (target, aside))
    if journal.exists():
        _copy_along(journal, kept)
    try:
        os.link(target, aside)
    except (OSError, AttributeError):
        target.replace(aside)  # a file system without second names
    sync_folder(target.parent)
    journal.unlink(missing_ok=True)
    return aside
