"""A document as a file: whole or not at all, for her eyes only, and not remembered anywhere."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from casebook.errors import of_the_system
from casebook.gui.files import choose_to_save

STALE = 3600  # seconds after which a part is nobody's any more
_BEGINS, _ENDS = ".saving-", ".part"


def save_pdf(owner: QWidget, pdf: bytes, suggested_name: str, passes: Callable[[str], bool] | None = None
             ) -> Path | None:
    """Ask for a place and save a document there; None when she thinks better of it.

    The suggested name carries no person's name. Neither place nor name is remembered. `passes` says whether it may
    leave under the name that she chose. Raises Unreadable or DiskFull.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = choose_to_save(owner, QCoreApplication.translate("Saving", "Save PDF"), Path(documents), suggested_name,
                           QCoreApplication.translate("Saving", "PDF documents") + " (*.pdf)")
    return _written(place, pdf, passes)


def save_table(owner: QWidget, content: bytes, suggested_name: str, passes: Callable[[str], bool] | None = None
               ) -> Path | None:
    """The same for a table that a spreadsheet program opens."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = choose_to_save(owner, QCoreApplication.translate("Saving", "Save table"), Path(documents), suggested_name,
                           QCoreApplication.translate("Saving", "Tables") + " (*.csv)")
    return _written(place, content, passes)


def save_as(owner: QWidget, content: bytes, suggested_name: str, filters: str,
            passes: Callable[[str], bool] | None = None) -> Path | None:
    """The same for a file of another kind."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = QCoreApplication.translate("Saving", "Save")
    place = choose_to_save(owner, title, Path(documents), suggested_name, filters)
    return _written(place, content, passes)


def choose_folder(owner: QWidget, title: str) -> Path | None:
    """Ask for a folder for several files, or None."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = QFileDialog.getExistingDirectory(owner.window(), title, documents)
    return Path(chosen) if chosen else None


def _written(place: Path | None, content: bytes, passes: Callable[[str], bool] | None) -> Path | None:
    if place is None or (passes is not None and not passes(place.name)):
        return None
    write_private(place, content)
    return place


def write_private(place: Path, content: bytes) -> None:
    """Write a file that only she can read: all of it, or what stood there before. Raises Unreadable or DiskFull."""
    with _worded():
        _sweep(place.parent)
        descriptor, name = tempfile.mkstemp(dir=place.parent, prefix=_BEGINS, suffix=_ENDS)
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


def _sweep(folder: Path) -> None:
    """Remove what a cut left of documents saved here, an hour ago or longer: anyone with the laptop could read it."""
    with suppress(OSError):
        for found in folder.glob(f"{_BEGINS}????????{_ENDS}"):
            if time.time() - found.lstat().st_mtime > STALE:
                found.unlink()


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise of_the_system(error) from None
