"""Reading the sheets of a file: a workbook in a process of its own, text here. Nothing is written anywhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from casebook import errors
from casebook.exchange.places import worded
from casebook.exchange.sheets import text_files, workbooks
from casebook.exchange.sheets.cells import Sheet

LARGEST = 100_000_000  # bytes
_ZIP, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(path: Path, is_left: Callable[[], bool] = lambda: False) -> list[Sheet]:
    """The sheets of a file in which anything stands.

    What a file is, is told by how it begins, never by its name. Raises NotASheet, Missing or Unreadable; Interrupted
    once `is_left` says so.
    """
    content = _content(path)
    if not content.strip(b"\0 \t\r\n"):
        raise errors.NotASheet("empty")
    if content.startswith((_ZIP, _COMPOUND)):
        found = workbooks.read(content, is_left)
    else:
        found = text_files.read(content, is_left)
    if not any(sheet.lines for sheet in found):
        raise errors.NotASheet("empty")
    return [sheet for sheet in found if sheet.lines]


def _content(path: Path) -> bytes:
    """All of a plain file: a device or a pipe might never end, or wait for ever to be opened."""
    if "\0" in str(path):
        raise errors.Unreadable
    with worded():
        if not os.path.lexists(path):
            raise errors.Missing
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(descriptor, "rb") as stream:
            how = os.fstat(descriptor)
            if not stat.S_ISREG(how.st_mode):
                raise errors.NotASheet("kind")
            if how.st_size > LARGEST:
                raise errors.NotASheet("large")
            return stream.read(LARGEST + 1)[:LARGEST]
