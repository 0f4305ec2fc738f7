"""What may stand in the place of a rollback journal, before SQLite acts on it.

At the end of a journal SQLite looks for the name of another file, which it deletes once everything is rolled back. No
write of ours ever leaves one, for none spans two files: such a journal was made to have a file of hers deleted.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from casebook import errors

_WRITE_AHEAD = ("-shm", "-wal")
MAGIC = bytes.fromhex("d9d505f920a163d7")


def check(casebook: Path) -> None:
    """Raise Damaged for a journal that names another file, Unreadable for one that is no file at all."""
    place = Path(os.path.realpath(casebook))
    place = place.with_name(place.name + "-journal")
    try:
        how = place.stat()
    except FileNotFoundError:
        return
    except OSError:
        raise errors.Unreadable from None
    if not stat.S_ISREG(how.st_mode):
        raise errors.Unreadable
    if how.st_size > len(MAGIC):
        try:
            with place.open("rb") as file:
                file.seek(-len(MAGIC), os.SEEK_END)
                names_another = file.read() == MAGIC
        except OSError:
            raise errors.Unreadable from None
        if names_another:
            raise errors.Damaged


def write_ahead(casebook: Path) -> set[Path]:
    """The files that another program, writing ahead, left beside a casebook; ours never does."""
    return {place for ending in _WRITE_AHEAD if os.path.lexists(place := casebook.with_name(casebook.name + ending))}


def clear_write_ahead(casebook: Path, stood: set[Path]) -> None:
    """Remove what reading such a file made beside it: nothing that stood there, and nothing that holds a write."""
    made = write_ahead(casebook) - stood
    if not any(place.name.endswith("-wal") and place.stat().st_size for place in made):
        for place in made:
            place.unlink(missing_ok=True)
