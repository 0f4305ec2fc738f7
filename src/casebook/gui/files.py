"""File dialogs that leave no trace: no history, and a neutral folder afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_to_open(owner: QWidget, title: str, folder: Path, filters: str) -> Path | None:
    """Ask for a file to open, or None."""
    return _ask(owner, title, folder, filters, "", save=False)


def choose_to_save(owner: QWidget, title: str, folder: Path, name: str, filters: str) -> Path | None:
    """Ask where to save a file of this name, or None; replacing one is asked by the dialog."""
    return _ask(owner, title, folder, filters, name, save=True)


def _ask(owner: QWidget, title: str, folder: Path, filters: str, name: str, *, save: bool) -> Path | None:
    # A lock may delete the page that asks while the dialog stands open: the window outlives it.
    dialog = QFileDialog(owner.window(), title, str(folder if folder.is_dir() else Path.home()), filters)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if save else QFileDialog.AcceptMode.AcceptOpen)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, False)
    if name:
        dialog.selectFile(name)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.setHistory([])
    dialog.setDirectory(QDir.homePath())
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None
