"""How the window stands, remembered from one time to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a window stands and how: in front with the focus, behind what she works in now, or put away as an icon."""

    STANCES: ClassVar = ("front", "behind", "icon")

    stance: str = "front"
    geometry: str = ""


def of(window: QWidget) -> str:
    """How a window stands, as the preferences keep it."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def standing(window: QWidget) -> Standing:
    """Where and how a window stands now."""
    if window.isMinimized():
        return Standing("icon", of(window))
    return Standing("front" if QApplication.activeWindow() is not None else "behind", of(window))


def restore(window: QWidget, kept: str) -> None:
    """Stand where the window stood last."""
    if not kept or not window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore"))):
        window.resize(1280, 800)


def show(window: QWidget, stance: str) -> None:
    """Show a new window; one that was not in front takes no keys from what she is typing in, and covers nothing."""
    if stance == "icon":
        window.showMinimized()
        return
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, stance == "behind")
    window.show()
    if stance == "front":
        window.activateWindow()
    elif stance == "behind":
        window.lower()


def come_forward(window: QWidget) -> None:
    """Stand in front, also from the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
