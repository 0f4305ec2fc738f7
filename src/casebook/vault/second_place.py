"""A second place for backups, such as a USB stick: the newest is copied there, old ones go by the same rules."""

from __future__ import annotations

import filecmp
import shutil
from collections.abc import Collection
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from casebook import errors
from casebook.vault import backups, parts, thinning
from casebook.vault.backups import Backup


def of_keys(folder: Path, key_ids: Collection[str]) -> list[Backup]:
    """The backups in a folder that open with one of these keys, newest first: others are not ours to touch."""
    return [found for found in backups.listed(folder) if found.key_id in key_ids]


def catch_up(first: Path, second: Path, key_ids: Collection[str]) -> Backup | None:
    """Copy the newest backup to a second place that has none as new; the copy, or None when nothing was to be done.

    A place that is not connected is left alone. Raises DiskFull or Unreadable.
    """
    if not second.is_dir():
        return None
    here, there = of_keys(first, key_ids), of_keys(second, key_ids)
    if not here or (there and there[0].made >= here[0].made):
        return None
    try:
        return _copy(here[0], second)
    except OSError as error:
        raise errors.of_the_system(error) from None


def thin(folder: Path, key_ids: Collection[str], now: datetime) -> None:
    """Let old backups in a folder go, but never the newest; half-made ones too."""
    parts.sweep_folder(folder)
    mine = of_keys(folder, key_ids)
    verified = next((found.path for found in mine if not found.kind), mine[0].path if mine else None)
    for old in thinning.thinned(mine, now.date(), verified):
        with suppress(OSError):
            old.path.unlink()


def set_aside(home: Path, key_ids: Collection[str]) -> list[Backup]:
    """What was set aside where a casebook stands: whole, damaged, or before a mend or a schema step.

    Its own key can't be read from a damaged one, so beside it every key counts.
    """
    return [found for found in (*backups.listed(home), *of_keys(home / "backups", key_ids)) if found.kind]


def thin_set_aside(home: Path, key_ids: Collection[str], today: date) -> None:
    """Let go what was set aside beside a casebook after 90 days; with the journal it may have."""
    for found in set_aside(home, key_ids):
        if found.made.date() < today - timedelta(days=thinning.ASIDE_DAYS):
            with suppress(OSError):
                found.path.with_name(found.path.name + "-journal").unlink(missing_ok=True)
                found.path.unlink()


def _copy(backup: Backup, folder: Path) -> Backup:
    """Copy a backup and name the copy only after it was read back and found equal."""
    part = parts.in_folder(folder)  # a name that nobody foresees: others may write there too
    try:
        parts.make(part)
        shutil.copyfile(backup.path, part)
        backups.sync(part)
        if not filecmp.cmp(backup.path, part, shallow=False):
            raise errors.Unreadable
        part.replace(folder / backup.path.name)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return Backup(folder / backup.path.name, backup.made, backup.key_id, backup.kind)
