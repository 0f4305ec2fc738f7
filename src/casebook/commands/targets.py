"""Where the files that a command makes go: never over a casebook, nor over anything but a file."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casebook import errors
from casebook.commands.call import Call, Trouble, Usage
from casebook.vault import read_salt

BESIDE = ("", ".lock", "-journal", "-wal", "-shm")


@contextmanager
def worded() -> Iterator[None]:
    """Turn what the file system refuses into the errors that have a sentence."""
    try:
        yield
    except OSError as error:
        raise errors.of_the_system(error) from None
    except ValueError:  # a name with a zero in it
        raise errors.Unreadable from None


def targets(call: Call, *named: str | None) -> list[Path]:
    """Where the files go, links followed; places that would cost her something are refused."""
    found: list[Path] = []
    for name in named:
        if name is None:
            continue
        with worded():
            target = Path(os.path.realpath(name))
            _refuse_casebook(call, target)
            _refuse_other_than_file(target)
        if any(_same(target, other) for other in found):
            raise Usage(call.language.translate("Commands", "Two outputs can't go to the same place."))
        found.append(target)
    return found


def _refuse_casebook(call: Call, target: Path) -> None:
    own = Path(os.path.realpath(call.file))
    if any(_same(target, own.with_name(own.name + end)) for end in BESIDE) or _is_casebook(target):
        raise Trouble(call.language.translate(
            "Commands", "That would write over a casebook. Choose another place for the output."))


def _refuse_other_than_file(target: Path) -> None:
    """Folders, devices and names that the file system can't hold; a name that is free is well."""
    try:
        mode = os.lstat(target).st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise errors.Unreadable


def _same(one: Path, other: Path) -> bool:
    try:
        if os.path.samefile(one, other):
            return True
    except OSError:
        pass
    return os.path.normcase(one) == os.path.normcase(other)


def _is_casebook(path: Path) -> bool:
    try:
        read_salt(path)
    except errors.NewerVersion:
        return True
    except (errors.CasebookError, OSError):
        return False
    return True
