"""Keeping the window out of screenshots, recordings and shared screens, where the system can: on Windows.

Not promised elsewhere: Linux has no such thing, and newer macOS no longer heeds the one it has. Off while the preview
of a document is shown, which she may want to show others, and where she turned it off: for remote help, a magnifier.
Source: experience.md, Private by default.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

SHOWN_TO_OTHERS = "preview"  # the object name of what may be captured
WDA_NONE, WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE = 0x00, 0x01, 0x11


def is_possible() -> bool:
    """Whether this system keeps windows out of captures when asked."""
    return sys.platform == "win32"


def keep_out(window: int, out: bool) -> None:
    """Ask Windows to keep a window out of captures, or to allow them (SetWindowDisplayAffinity).

    Before Windows 10 version 2004 the window is captured as a black area instead. Never run by a test.
    """
    if sys.platform == "win32":
        import ctypes

        with suppress(OSError, AttributeError):
            ask = ctypes.windll.user32.SetWindowDisplayAffinity
            if not ask(ctypes.c_void_p(window), WDA_EXCLUDEFROMCAPTURE if out else WDA_NONE) and out:
                ask(ctypes.c_void_p(window), WDA_MONITOR)


def look_again(window: QWidget) -> None:
    """Heed at once what she chose."""
    for shield in window.findChildren(CaptureShield):
        shield.look()


class CaptureShield(QObject):
    """Looks again whenever a window or a preview appears or goes, and asks only where something changed."""

    def __init__(self, window: MainWindow, ask: Callable[[int, bool], None] = keep_out) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask
        self._asked: dict[int, bool] = {}
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and isinstance(watched, QWidget) and (
                watched.isWindow() or watched.objectName() == SHOWN_TO_OTHERS):
            QTimer.singleShot(0, self, self.look)  # by then the window has what the system knows it by
        return False

    def look(self) -> None:
        """Ask for every window that is shown what holds for it now."""
        shown = {int(w.winId()): self._is_private(w) for w in QApplication.topLevelWidgets() if w.isVisible()}
        for number, private in shown.items():
            if self._asked.get(number) is not private:
                self._ask(number, private)
        self._asked = shown

    def _is_private(self, window: QWidget) -> bool:
        previews = window.findChildren(QWidget, SHOWN_TO_OTHERS)
        return self._window.settings.preferences.block_capture and not any(p.isVisible() for p in previews)
