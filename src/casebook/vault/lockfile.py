"""The lock that keeps a second writer out: `<name>.casebook.lock` beside the file, removed on close."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from casebook.errors import CasebookError, DiskFull, InUse, ReadOnly, Unreadable

# A link in the place of the lock is not followed: it would make a file somewhere else.
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
_REFUSED: dict[int | None, type[CasebookError]] = {
    errno.EACCES: ReadOnly, errno.EPERM: ReadOnly, errno.EROFS: ReadOnly, errno.ENOSPC: DiskFull,
}

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockFile:
    """An exclusive lock, held while the object lives; the system lets go of it when the process ends, however."""

    def __init__(self, casebook: Path) -> None:
        """Take the lock of a casebook, or raise InUse."""
        self.path = lock_path(casebook)
        self._descriptor = self._open()

    def _open(self) -> int:
        while True:
            try:
                descriptor = os.open(self.path, _FLAGS, 0o600)
            except OSError as error:
                raise _REFUSED.get(error.errno, Unreadable) from None
            try:
                _take(descriptor)
            except OSError:
                os.close(descriptor)
                raise InUse from None
            if self._is_current(descriptor):
                return descriptor
            os.close(descriptor)  # the holder before us removed the name in between: take the new one

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.stat(self.path))
        except OSError:
            return False

    def release(self) -> None:
        """Remove the lock file, unless the name is another's by now, and let go; twice is once."""
        if self._descriptor < 0:
            return
        ours = self._is_current(self._descriptor)
        if sys.platform == "win32":
            os.close(self._descriptor)
        with suppress(OSError):
            if ours:
                self.path.unlink()
        if sys.platform != "win32":
            os.close(self._descriptor)
        self._descriptor = -1


def lock_path(casebook: Path) -> Path:
    """Where the lock of a casebook stands."""
    return casebook.with_name(casebook.name + ".lock")
