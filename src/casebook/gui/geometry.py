"""How the window stands, remembered from one time to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QWidget


def of(window: QWidget) -> str:
    """How a window stands, as the preferences keep it."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def restore(window: QWidget, kept: str) -> None:
    """Stand where the window stood last."""
    if not kept or not window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore"))):
        window.resize(1280, 800)


def come_forward(window: QWidget) -> None:
    """Stand in front, also from the task bar."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
