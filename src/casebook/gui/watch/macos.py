"""macOS: notifications of the workspace and of the screen, where pyobjc is installed. Never run by a test.

NSWorkspaceWillSleepNotification, NSWorkspaceDidWakeNotification, NSWorkspaceSessionDidResignActiveNotification;
com.apple.screenIsLocked among the distributed ones. Without pyobjc idle time and the key remain.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from casebook.gui.locking import Cause

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

WORKSPACE = {
    "NSWorkspaceWillSleepNotification": Cause.SLEEP,
    "NSWorkspaceDidWakeNotification": Cause.SLEEP,
    "NSWorkspaceSessionDidResignActiveNotification": Cause.OTHER,
}
SCREEN_LOCKED = "com.apple.screenIsLocked"


class MacWatch:
    """Locks before the machine sleeps, and when the screen is locked or somebody else signs in."""

    def __init__(self, window: MainWindow, appkit: Any, foundation: Any) -> None:
        workspace = appkit.NSWorkspace.sharedWorkspace().notificationCenter()
        screen = foundation.NSDistributedNotificationCenter.defaultCenter()
        self._observed = [_observed(workspace, name, window, cause) for name, cause in WORKSPACE.items()]
        self._observed.append(_observed(screen, SCREEN_LOCKED, window, Cause.SCREEN))

    def stop(self) -> None:
        """Listen no longer."""
        for center, observer in self._observed:
            center.removeObserver_(observer)


def mac_watch(window: MainWindow) -> MacWatch | None:
    """The watch, or None without pyobjc."""
    try:
        return MacWatch(window, import_module("AppKit"), import_module("Foundation"))
    except ImportError:
        return None


def _observed(center: Any, name: str, window: MainWindow, cause: Cause) -> tuple[Any, Any]:
    def tell(_notification: Any) -> None:
        window.lock(cause)

    return center, center.addObserverForName_object_queue_usingBlock_(name, None, None, tell)
