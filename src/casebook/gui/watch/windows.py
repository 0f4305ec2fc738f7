"""Windows: power and session messages to the window. Written to the documented interface; never run by a test.

WM_POWERBROADCAST with PBT_APMSUSPEND; WTSRegisterSessionNotification, then WM_WTSSESSION_CHANGE with WTS_SESSION_LOCK,
WTS_CONSOLE_DISCONNECT or WTS_REMOTE_DISCONNECT.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QTimer

from casebook.gui.locking import Cause

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

WM_POWERBROADCAST, PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC = 0x0218, 4, 18
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 7
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT = 2, 4
CAUSES = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): Cause.SLEEP,
    (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC): Cause.SLEEP,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): Cause.SCREEN,
    (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT): Cause.OTHER,
    (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT): Cause.OTHER,
}


class _Message(ctypes.Structure):
    """MSG, as far as it is read."""

    _fields_ = [("hwnd", ctypes.c_void_p), ("message", ctypes.c_uint), ("wParam", ctypes.c_size_t),
                ("lParam", ctypes.c_ssize_t)]


class WindowsWatch(QAbstractNativeEventFilter):
    """Locks before the machine sleeps, and when the screen is locked or somebody else signs in."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._tell_the_system("WTSRegisterSessionNotification", 0)  # of this session only
        if (application := QCoreApplication.instance()) is not None:
            application.installNativeEventFilter(self)

    def stop(self) -> None:
        """Listen no longer."""
        if (application := QCoreApplication.instance()) is not None:
            application.removeNativeEventFilter(self)
        self._tell_the_system("WTSUnRegisterSessionNotification")

    def nativeEventFilter(self, kind: Any, message: int) -> tuple[bool, int]:
        found = _Message.from_address(int(message))
        cause = CAUSES.get((found.message, found.wParam))
        if cause is Cause.SLEEP and found.wParam == PBT_APMSUSPEND:
            self._window.lock(cause)  # the machine sleeps as soon as this is answered
        elif cause is not None:
            QTimer.singleShot(0, self._window, lambda: self._window.lock(cause))
        return False, 0

    def _tell_the_system(self, call: str, *arguments: int) -> None:
        if sys.platform == "win32":
            with suppress(OSError, AttributeError):
                window = ctypes.c_void_p(int(self._window.winId()))
                getattr(ctypes.windll.wtsapi32, call)(window, *arguments)
