"""A document as a file: whole or not at all, for her eyes only, and not remembered anywhere."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from casebook.errors import DiskFull, Unreadable
from casebook.gui.files import choose_to_save

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def save_pdf(owner: QWidget, pdf: bytes, suggested_name: str) -> Path | None:
    """Ask for a place and save a document there; None when she thinks better of it.

    The suggested name carries no person's name. Neither place nor name is remembered. Raises Unreadable or DiskFull.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = choose_to_save(owner, QCoreApplication.translate("Saving", "Save PDF"), Path(documents), suggested_name,
                           QCoreApplication.translate("Saving", "PDF documents") + " (*.pdf)")
    if place is not None:
        write_private(place, pdf)
    return place


def write_private(place: Path, content: bytes) -> None:
    """Write a file that only she can read: all of it, or what stood there before. Raises Unreadable or DiskFull."""
    with _worded():
        descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=".saving-", suffix=".part")
        part = Path(name)
        try:
            with open(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(part, place)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise (DiskFull if error.errno in _FULL else Unreadable) from None
