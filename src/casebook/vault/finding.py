"""Finding the backup that helps: beside the casebook, in the profile's folder, and in the second place."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from casebook import errors
from casebook.vault import backups
from casebook.vault.backups import Backup
from casebook.vault.opening import connect, read_salt


def backups_for(casebook: Path, folders: Iterable[Path | None], key_id: str = "") -> list[Backup]:
    """The backups that may help a casebook, newest first: those with its key, or all where none has it.

    What was set aside as damaged is no help.
    """
    places = [casebook.parent, *(folder for folder in folders if folder is not None)]
    once = {os.path.realpath(found.path): found for folder in places for found in backups.listed(folder)
            if found.kind != "damaged" and found.path.name != casebook.name}
    every = sorted(once.values(), key=lambda found: (found.made, found.path.name), reverse=True)
    return [found for found in every if found.key_id == key_id] or every


def newest_good(found: Iterable[Backup], key: bytes | bytearray) -> Backup | None:
    """The first of these that opens with a key and is whole, or None; each is read from beginning to end."""
    for backup in found:
        try:
            backups.check(backup.path, key)
        except errors.CasebookError:
            continue
        return backup
    return None


def fits_one(found: Iterable[Backup], key: bytes | bytearray) -> bool:
    """Whether a key opens any of these."""
    for backup in found:
        try:
            connect(backup.path, key, read_salt(backup.path), read_only=True).close()
        except errors.CasebookError:
            continue
        return True
    return False
