"""Where an export goes: private from the first byte, whole or not at all, and never over anything."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from casebook import errors

STALE = 3600  # seconds after which a part is nobody's any more
_PART = re.compile(r"\.part-(\d+-[0-9a-f]{8}|[0-9a-f]{12}\.casebook(-journal|\.lock|\.\d+\.part(-journal)?)?)")


@contextmanager
def worded() -> Iterator[None]:
    """Turn what the file system refuses into the errors that have a sentence."""
    try:
        yield
    except OSError as error:
        raise errors.of_the_system(error) from None


@contextmanager
def private_part(folder: Path, *, is_folder: bool) -> Iterator[Path]:
    """A private file or folder in a folder, gone afterwards unless it was published.

    The folder is made when it is not there yet. Raises Unreadable or DiskFull.
    """
    if "\0" in str(folder):
        raise errors.Unreadable
    with worded():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder)
        part = folder / f".part-{os.getpid()}-{os.urandom(4).hex()}"
        if is_folder:
            part.mkdir(mode=0o700)
        else:
            os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield part
    finally:
        with suppress(OSError):
            shutil.rmtree(part) if is_folder else part.unlink()


def sweep(folder: Path) -> None:
    """Remove what a cut left of exports and packages made here, an hour ago or longer: it may be readable to anyone."""
    now = time.time()
    with suppress(OSError):
        for found in folder.iterdir():
            if not _PART.fullmatch(found.name) or now - found.lstat().st_mtime < STALE:
                continue
            with suppress(OSError):
                if found.is_dir() and not found.is_symlink():
                    shutil.rmtree(found)
                else:
                    found.unlink()


def publish(part: Path, folder: Path, stem: str, suffix: str) -> Path:
    """Give a finished part a name that nothing bears yet; where it stands now."""
    number = 1
    while True:
        place = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        number += 1
        if publish_as(part, place):
            return place


def publish_as(part: Path, place: Path) -> bool:
    """Give a finished part exactly this name; False when something stands there already."""
    with worded():
        if os.path.lexists(place):
            return False
        try:
            if part.is_dir() or not hasattr(os, "link"):
                part.rename(place)
            else:
                os.link(part, place)
                part.unlink()
        except OSError:
            if os.path.lexists(place) and part.exists():
                return False
            if part.is_dir():
                raise
            part.rename(place)  # a file system without hard links
        _sync_folder(place.parent)
        return True


def dated_name(what: str, day: date) -> str:
    """A neutral name that says nothing but what it is and when: export-2026-11-23."""
    return f"{what}-{day.isoformat()}"


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
