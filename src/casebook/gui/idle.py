"""Locking when nobody is there: keys, clicks, pointer and scrolling count as being there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from casebook.gui import watching

WARNING = 30  # seconds of quiet countdown before the lock
_SIGNS = {
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletMove,
}
_KEYS: dict[tuple[int, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier): "lock",
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): "names",
}


def _clock() -> float:
    """Seconds that go on while the machine sleeps, and that nobody sets: on Linux, macOS and Windows, in that order."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class IdleWatch(QObject):
    """Watches for signs of her presence and tells when there were none for the allowed minutes.

    It also hears the lock key, and the one that hides names, where the menu bar can't: while a dialog, a menu or a list
    of choices stands open. It is begun by `start`: a window that is still being built goes without.
    """

    counting_down = Signal(int)
    returned = Signal()
    expired = Signal()
    lock_pressed = Signal()
    names_pressed = Signal()
    """The key that hides names, or shows them again (F8), where the menu bar can't hear it."""

    def __init__(self, parent: QObject, minutes: Callable[[], int], is_wanted: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._is_wanted = is_wanted
        self._last = _clock()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Begin to watch."""
        self._last = _clock()
        self._warned = False
        self._timer.start()
        watching.begin(self)

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()
        watching.end(self)

    def check(self) -> None:
        """Look at the clock: count down, or tell that the time is over."""
        if not self._is_wanted():
            self._last = _clock()  # nothing to lock: the minutes begin when there is
            return
        left = self._minutes() * 60 - (_clock() - self._last)
        if left <= 0:
            self.start()  # what comes next is watched too
            self.expired.emit()
        elif left <= WARNING:
            self._warned = True
            self.counting_down.emit(max(1, round(left)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._last = _clock()
            if self._warned:
                self._warned = False
                self.returned.emit()
            if isinstance(event, QKeyEvent) and (pressed := self._of_key(event)) is not None:
                QTimer.singleShot(0, self, pressed.emit)  # the dialog that hears this key may go with it
                return True
        return False


    def _of_key(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key means while a dialog, a menu or a list of choices keeps the menu bar from hearing it."""
        found = _KEYS.get((event.key(), event.modifiers()))
        if found is None or (QApplication.activePopupWidget() or QApplication.activeModalWidget()) is None:
            return None
        return self.lock_pressed if found == "lock" else self.names_pressed
