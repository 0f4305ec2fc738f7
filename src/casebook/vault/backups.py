"""Backups: whole casebooks, made by `VACUUM INTO`, called backups only after they were opened and checked.

Source: security.md, Backups. Never the backup interface of the database: it hands over a dead copy without an error
when a free page was torn by a power cut.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from casebook import errors
from casebook.model.periods import months_after
from casebook.vault import integrity, keys, parts, settings
from casebook.vault.driver import Connection
from casebook.vault.opening import connect, make_folder, read_salt, sync_folder
from casebook.vault.vault import remove_empty_journal

LAST, DAILY, WEEKLY, MONTHLY, FEWEST = 10, 7, 5, 12, 5
ASIDE_DAYS = 90
OLDEST_MONTHS = 13
ROWS_NOTED = "rows.all"  # the name in `meta` under which the rows of the newest backup are kept
EARLIER_KEYS = "earlier_keys"  # in `meta`: the key IDs that this casebook had, for its older backups
_NAME = re.compile(r"casebook-(\d{8}T\d{6})-([0-9A-HJKMNP-TV-Z]{8})(?:-(aside|damaged|before))?(?:-\d+)?\.casebook")


@dataclass(frozen=True)
class Backup:
    """A backup as its name tells: when it was made (local time), with which key, and whether it was set aside.

    `rows` is counted when it is made, and empty where it was only listed.
    """

    path: Path
    made: datetime
    key_id: str
    kind: str = ""
    rows: dict[str, int] = field(default_factory=dict, compare=False)


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
        counted = _copy_proved(source, key, salt, part, opened)
        place = named(folder, made, keys.key_id(salt), kind)
        part.replace(place)
        sync_folder(folder)
    except OSError as error:
        raise (errors.DiskFull if error.errno == 28 else errors.Unreadable) from None
    finally:
        parts.remove(part)
        if new:
            with suppress(OSError):
                folder.rmdir()  # only when nothing stands in it
    return Backup(place, made, keys.key_id(salt), kind, counted)


def check(path: Path, key: bytes | bytearray) -> dict[str, int]:
    """Open a backup with a key and check every page and row; its row counts. Raises what opening does, or Damaged.

    A page in no use may be torn where it is a mere copy of a file: a copy that we make has none.
    """
    db = connect(path, key, read_salt(path), read_only=True)
    try:
        if integrity.problems(db) not in ([], ["unused"]):
            raise errors.Damaged
        return row_counts(db)
    finally:
        db.close()


def row_counts(db: Connection) -> dict[str, int]:
    """How many rows each table of ours holds."""
    tables = db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                       " AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name")
    return {str(table): int(db.value(f'SELECT count(*) FROM "{table}"')) for table in tables}


def earlier_keys(db: Connection) -> tuple[str, ...]:
    """The key IDs of this casebook before its passphrase was changed: its older backups bear them."""
    return tuple(str(db.value("SELECT value FROM meta WHERE name = ?", (EARLIER_KEYS,)) or "").split())


def restore(backup: Path, key: bytes | bytearray, target: Path, now: datetime) -> Path | None:
    """Put a checked copy of a backup in the place of a casebook; where the current one was set aside, or None.

    The current file, whatever its state, is kept beside it under a name of its own; the backup stays where it is. A
    cut at any moment leaves the current file or the copy in its place, never nothing. Raises InUse while the casebook
    is open.
    """
    from casebook.vault.lockfile import LockFile

    check(backup, key)
    lock = LockFile(target)
    part = parts.beside(target)
    try:
        parts.remove(part)
        _copy_proved(backup, key, read_salt(backup), part, None)
        aside = _set_aside(target, key, now) if target.exists() else None
        part.replace(target)
        sync_folder(target.parent)
        return aside
    except OSError as error:
        raise (errors.DiskFull if error.errno == 28 else errors.Unreadable) from None
    finally:
        parts.remove(part)
        lock.release()


def thinned(backups: Iterable[Backup], today: date, verified: Path | None = None) -> list[Backup]:
    """Which backups may go: those that no rule keeps.

    Kept are the 10 last, 7 daily, 5 weekly and 12 monthly ones and never fewer than 5; copies set aside, damaged or
    from before a change for 90 days. Nothing older than 13 months is kept, which wins over the fewest; the newest
    verified one always is.
    """
    every = sorted(backups, key=lambda backup: backup.made, reverse=True)
    oldest = _months_before(today, OLDEST_MONTHS)
    young = [backup for backup in every if backup.made.date() >= oldest]
    plain = [backup for backup in young if not backup.kind]
    kept = {backup.path for backup in plain[:max(LAST, FEWEST)]}
    for newest_of, number in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        kept |= {backup.path for backup in _newest_of_each(plain, newest_of)[:number]}
    kept |= {b.path for b in young if b.kind and b.made.date() >= today - timedelta(days=ASIDE_DAYS)}
    return [backup for backup in every if backup.path not in kept and backup.path != verified]


def gone_after(backups: Iterable[Backup], today: date) -> date:
    """The day after which no rule keeps any of these backups, whatever is made meanwhile; today if there are none."""
    return max((_last_day_of(backup) for backup in backups), default=today)


def _last_day_of(backup: Backup) -> date:
    """The last day on which a backup may be kept; more backups only shorten that."""
    made = backup.made.date()
    if backup.kind:
        return made + timedelta(days=ASIDE_DAYS)
    last = months_after(made, OLDEST_MONTHS)
    while _months_before(last + timedelta(days=1), OLDEST_MONTHS) <= made:
        last += timedelta(days=1)  # the end of a month stands for days that it does not have
    return last


def looks_wrong(before: dict[str, int], after: dict[str, int]) -> bool:
    """Whether rows fell by more than a tenth between two backups: then nothing is thinned without asking."""
    was, now = sum(before.values()), sum(after.values())
    return now < was * 0.9


def _copy_proved(source: Path, key: bytes | bytearray, salt: bytes, part: Path,
                 opened: Callable[[Connection], None] | None) -> dict[str, int]:
    """Copy a casebook into a part, prove it and let it outlive a power cut; the source's row counts."""
    counted = _copy(source, key, salt, part, opened)
    _prove(part, key, salt, counted)
    sync(part)
    return counted


def _copy(source: Path, key: bytes | bytearray, salt: bytes, part: Path,
          opened: Callable[[Connection], None] | None) -> dict[str, int]:
    db = Connection(source, key, salt, read_only=True)
    try:
        settings.apply(db, read_only=True, copy_to=part)
        if opened is not None:
            opened(db)
        parts.make(part)
        version = db.value("PRAGMA data_version")
        counted = row_counts(db)
        db.execute("VACUUM INTO ?", (str(part),))
        if db.value("PRAGMA data_version") != version:
            raise errors.Interrupted  # a write came in between: counts and copy may differ
        return counted
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


def _set_aside(target: Path, key: bytes | bytearray, now: datetime) -> Path:
    """Give the current file a second name, which it keeps when the copy takes the first; where it stands then.

    A write that was cut off is undone first. Where the key does not fit, its journal goes along: beside the restored
    file it would be rolled back into that one.
    """
    with suppress(errors.CasebookError):
        connect(target, key, read_salt(target), read_only=False).close()
    remove_empty_journal(target)
    aside = named(target.parent, now, _key_id(target), "aside")
    journal, kept = (path.with_name(path.name + "-journal") for path in (target, aside))
    if journal.exists():
        parts.make(kept)
        kept.write_bytes(journal.read_bytes())
        sync(kept)
    try:
        os.link(target, aside)
    except (OSError, AttributeError):
        target.replace(aside)  # a file system without second names
    sync_folder(target.parent)
    journal.unlink(missing_ok=True)
    return aside


def _newest_of_each(backups: list[Backup], of: Callable[[Backup], Hashable]) -> list[Backup]:
    seen: set[Hashable] = set()
    found = []
    for backup in backups:
        name = of(backup)
        if name not in seen:
            seen.add(name)
            found.append(backup)
    return found


def _day(backup: Backup) -> Hashable:
    return backup.made.date()


def _week(backup: Backup) -> Hashable:
    return backup.made.isocalendar()[:2]


def _month(backup: Backup) -> Hashable:
    return backup.made.year, backup.made.month


def _months_before(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 - months
    for last in (day.day, 30, 29, 28):
        with suppress(ValueError):
            return date(number // 12, number % 12 + 1, last)
    return date(number // 12, number % 12 + 1, 28)
