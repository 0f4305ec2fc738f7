"""What locking needs besides the lock itself: the words it is told in, and every box and menu closed."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QApplication, QDialog

from casebook.language import Language


def by_her(language: Language, at: time) -> str:
    """She locked it herself."""
    return language.translate("MainWindow", "Locked at %1, by you.").replace("%1", language.clock(at))


def without_last_words(language: Language, at: time) -> str:
    """It was locked all the same: the file took no more."""
    words = language.translate("MainWindow", "Locked at %1. What you wrote last could not be kept.")
    return words.replace("%1", language.clock(at))


def close_boxes() -> None:
    """Close every menu, list of choices and dialog that stands open."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if popup.isVisible():
            break
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
