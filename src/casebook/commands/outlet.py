"""Writing files that leave the casebook: whole or not at all, private, and never over a casebook."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

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


class Outlet:
    """Files staged beside their places, to be put there together: `with Outlet(files) as outlet: outlet.publish()`.

    Staging finds a full disk or a closed folder before anything is replaced. What was not published is removed.
    """

    def __init__(self, files: Sequence[tuple[Path, bytes]]) -> None:
        self._files = files
        self._parts: list[tuple[str, Path]] = []

    def __enter__(self) -> Outlet:
        try:
            with worded():
                for target, content in self._files:
                    self._stage(target, content)
        except BaseException:
            self._clear()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._clear()

    def publish(self) -> None:
        """Put every file in its place, at once for each."""
        with worded():
            while self._parts:
                part, target = self._parts[0]
                os.replace(part, target)
                self._parts.pop(0)
                _sync_folder(target.parent)

    def _stage(self, target: Path, content: bytes) -> None:
        descriptor, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}-", suffix=".part")
        self._parts.append((part, target))
        with open(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())

    def _clear(self) -> None:
        while self._parts:
            try:
                os.unlink(self._parts.pop()[0])
            except OSError:
                continue


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError:
        return
    finally:
        os.close(descriptor)
