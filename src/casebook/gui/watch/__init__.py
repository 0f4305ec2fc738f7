"""What the system tells that must lock an open casebook: sleep, a locked screen, somebody else who signs in.

Source: experience.md, Lock never waits and never forgets; facts/desktop.md, 7. One small file for each system.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow


class SystemWatch(Protocol):
    """Listens to one system; on word from it, it has the window locked with the cause that it was told."""

    def stop(self) -> None:
        """Listen no longer, and let the system sleep."""


class SessionWatch(QObject):
    """Listens while a casebook is open, or a page holds a key: a locked program has nothing to lock, and starts without
    a system bus.

    Where the system has no such thing, or it can't be reached, nothing is said: idle time and the key remain.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._watch: SystemWatch | None = None
        window.casebook_opened.connect(self._begin)
        window.casebook_closed.connect(self._end)

    def _begin(self) -> None:
        if self._watch is None:
            self._watch = _watch_of_this_system(self._window)

    def _end(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()


def _watch_of_this_system(window: MainWindow) -> SystemWatch | None:
    if sys.platform == "win32":
        from casebook.gui.watch.windows import WindowsWatch

        return WindowsWatch(window)
    if sys.platform == "darwin":
        from casebook.gui.watch.macos import mac_watch

        return mac_watch(window)
    try:
        from casebook.gui.watch.logind import LogindWatch
    except ImportError:  # a system without the library of its message bus
        return None
    return LogindWatch(window)
