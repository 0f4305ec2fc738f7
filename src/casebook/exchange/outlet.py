"""Files that leave the casebook: whole or not at all, private, and with nothing in them before they may leave."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from casebook.exchange.places import STALE, worded

_BEGINS, _ENDS = ".saving-", ".part"
_BLOCK = 1 << 20


class Outlet:
    """Files to be put in their places together: `with Outlet(files) as outlet: …; outlet.publish()`.

    Entering takes the room they need, beside their places, so that a full disk or a closed folder is found before
    anything stands on the ledger; what is in them comes only with `publish`, after that. So a cut at any moment leaves
    nothing of a document that the ledger does not know. What was not published is removed. Raises Unreadable or
    DiskFull. Source: disclosure.md, rule 7.
    """

    def __init__(self, files: Sequence[tuple[Path, bytes]]) -> None:
        self._files = files
        self._parts: list[Path] = []

    def __enter__(self) -> Outlet:
        try:
            with worded():
                for target, content in self._files:
                    _sweep(target.parent)
                    self._take_room(target, len(content))
        except BaseException:
            self._clear()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._clear()

    def publish(self) -> None:
        """Fill every file, and put each in its place."""
        with worded():
            for part, (_, content) in zip(self._parts, self._files, strict=True):
                with part.open("r+b") as stream:
                    stream.write(content)
                    stream.flush()
                    os.fsync(stream.fileno())
            for part, (target, _) in zip(self._parts, self._files, strict=True):
                os.replace(part, target)
                _sync_folder(target.parent)

    def _take_room(self, target: Path, size: int) -> None:
        descriptor, part = tempfile.mkstemp(dir=target.parent, prefix=_BEGINS, suffix=_ENDS)
        self._parts.append(Path(part))
        with open(descriptor, "wb") as stream:
            for start in range(0, size, _BLOCK):
                stream.write(bytes(min(_BLOCK, size - start)))
            stream.flush()
            os.fsync(stream.fileno())

    def _clear(self) -> None:
        while self._parts:
            with suppress(OSError):  # a part that stands in its place is no part any more
                self._parts.pop().unlink()


def _sweep(folder: Path) -> None:
    """Remove what a cut left of files saved here, an hour ago or longer: anyone with the laptop could read it."""
    with suppress(OSError):
        for found in folder.glob(f"{_BEGINS}????????{_ENDS}"):
            if time.time() - found.lstat().st_mtime > STALE:
                found.unlink()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
