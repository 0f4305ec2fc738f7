"""Hands on the keyboard: keys go to whatever has the focus, as hers do."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def focused() -> QWidget:
    """What has the focus."""
    until(lambda: QApplication.focusWidget() is not None, "something with the focus")
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(*keys: str) -> None:
    """Press keys by name, one after the other: "Ctrl+N", "Tab", "Return", "Space"."""
    for key in keys:
        combination = QKeySequence(key)[0]
        QTest.keyClick(focused(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()


def write(words: str) -> None:
    """Type words, letter by letter; any letter, since QTest aborts on é."""
    for letter in words:
        target = focused()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key.Key_Return if letter == "\n" else 0
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()


def until(true: Callable[[], object], what: str, seconds: float = 20) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise AssertionError(f"never: {what}")
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)  # QTest.qWait would hold Python's lock meanwhile, and starve background work


def pass_two_seconds(place: QWidget) -> None:
    """Let everything happen at once that would happen within two seconds from the first key on, below a widget."""
    for timer in place.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot() and 100 < timer.interval() <= 2000:
            timer.setProperty("was", timer.interval())
            timer.start(0)
    QApplication.processEvents()
    QApplication.processEvents()
    for timer in place.findChildren(QTimer):
        if timer.property("was"):
            timer.setInterval(timer.property("was"))
            timer.setProperty("was", None)


def tab_to(name: str, limit: int = 80) -> None:
    """Press Tab until the control of this accessible name, or text, has the focus."""
    for _ in range(limit):
        if _name(focused()) == name:
            return
        press("Tab")
    raise AssertionError(f"Tab never reached {name!r}")


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()).replace("&", "") if callable(text) else "")
