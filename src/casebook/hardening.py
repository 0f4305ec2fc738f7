"""What the process keeps to itself from its first moment on. Source: security.md, Lock.

It runs at every start, so also after each lock: what it asks of the system ends with the process that asked.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

FLATPAK = Path("/.flatpak-info")
PORTAL_THEMES = ("xdgdesktopportal", "flatpak", "snap")
PR_SET_DUMPABLE = 4
PT_DENY_ATTACH = 31


def harden() -> None:
    """Files for her eyes only, no memory left behind by a crash, and none shown to other programs of the same user."""
    os.umask(0o077)
    if sys.platform == "win32":
        _report_nothing()
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "darwin":
        _ask_the_system("ptrace", PT_DENY_ATTACH, 0, None, 0)
    elif sys.platform.startswith("linux") and not speaks_through_a_portal():
        _ask_the_system("prctl", PR_SET_DUMPABLE, 0, 0, 0, 0)


def speaks_through_a_portal() -> bool:
    """Whether file dialogs and colours come through a portal: portals refuse callers that they can't look at."""
    themes = os.environ.get("QT_QPA_PLATFORMTHEME", "").lower().split(":")
    return FLATPAK.exists() or "SNAP" in os.environ or any(theme in PORTAL_THEMES for theme in themes)


def _ask_the_system(call: str, *arguments: int | None) -> None:
    import ctypes

    with suppress(OSError, AttributeError):
        getattr(ctypes.CDLL(None), call)(*arguments)


def _report_nothing() -> None:
    """Windows: no box and no report with memory in it when the program fails.

    Written to SetErrorMode, WerSetFlags and WerAddExcludedApplication as documented; never run by a test. A program
    of its own is taken out of error reporting by name; for one that runs in python.exe that would silence others too.
    """
    if sys.platform == "win32":
        import ctypes

        no_boxes, no_heap = 0x0001 | 0x0002 | 0x8000, 0x0001
        with suppress(OSError, AttributeError):
            ctypes.windll.kernel32.SetErrorMode(no_boxes)
            ctypes.windll.kernel32.WerSetFlags(no_heap)
            if getattr(sys, "frozen", False):
                ctypes.windll.wer.WerAddExcludedApplication(Path(sys.executable).name, False)
