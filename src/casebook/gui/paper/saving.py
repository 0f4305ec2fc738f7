"""A document as a file: whole or not at all, for her eyes only, and not remembered anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from casebook.exchange.outlet import Outlet
from casebook.gui.files import choose_to_save


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
    return place if place is not None and write_private(place, content, passes) else None


def write_private(place: Path, content: bytes, passes: Callable[[str], bool] | None = None) -> bool:
    """Write a file that only she can read: all of it, or what stood there before. Whether it passed.

    There is room for it before `passes` is asked, and nothing of it on the disk. Raises Unreadable or DiskFull.
    """
    with Outlet([(place, content)]) as outlet:
        if passes is not None and not passes(place.name):
            return False
        outlet.publish()
    return True
