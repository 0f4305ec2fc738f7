"""Private parts: files on their way to a name of their own, and what a cut left of them.

A part holds whole cases under the casebook's key. A kill or a power cut must not let one lie there for ever.
"""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path

STALE = 3600
"""Seconds after which a part of a backup is nobody's any more: making one takes seconds."""

_OF_BACKUP = re.compile(r"\.part-(\d+-[0-9a-f]{8}(-journal)?|casebook-[0-9A-Za-z-]+\.casebook)")  # the latter of old


def beside(path: Path) -> Path:
    """The part that this process makes of a casebook, beside it."""
    return path.with_name(f"{path.name}.{os.getpid()}.part")


def in_folder(folder: Path) -> Path:
    """A new part of a backup in a folder."""
    return folder / f".part-{os.getpid()}-{os.urandom(4).hex()}"


def make(part: Path) -> None:
    """Make an empty private file, or raise OSError."""
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def remove(part: Path) -> None:
    """Remove a part and its journal, if they are there."""
    for path in (part, part.with_name(part.name + "-journal")):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def sweep_beside(path: Path) -> None:
    """Remove every part of a casebook that stands beside it: for the holder of its lock, who makes none now.

    So too a second name that a cut restore gave to the casebook itself: its content has a name already.
    """
    of_it = re.compile(re.escape(path.name) + r"\.\d+\.part(-journal)?")
    with suppress(OSError):
        several = path.stat().st_nlink > 1
        for found in path.parent.iterdir():
            again = several and found != path and found.name.startswith("casebook-") and found.samefile(path)
            if again or of_it.fullmatch(found.name):
                found.unlink()


def sweep_folder(folder: Path) -> None:
    """Remove the parts of backups that were cut off an hour ago or longer."""
    now = time.time()
    with suppress(OSError):
        for found in folder.iterdir():
            if _OF_BACKUP.fullmatch(found.name) and now - found.stat().st_mtime > STALE:
                found.unlink()
