"""A fresh process in the place of the one that held text of a case: the only way that leaves none in memory.

Source: security.md, Lock; docs/decisions/0005-lock-by-restart.md. What the fresh one must know travels in its
environment: why and when it was locked and how the window stood, nothing of the casebook.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.gui.geometry import Standing
from casebook.gui.locking import DOORS, Cause, Locked
from casebook.gui.speech import chosen_language

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow

VARIABLE = "CASEBOOK_LOCKED"
_NOTE = (rf"({'|'.join(Cause)}) (\d\d:\d\d) (\d{{1,2}}) ([A-Za-z]*) ({'|'.join(DOORS)}) "
         rf"({'|'.join(Standing.STANCES)}) ([A-Za-z0-9+/=]{{0,4096}})")


@dataclass(frozen=True, slots=True)
class Restart:
    """Starts the program again, as it was started, in the place of this process.

    `profile` is that of the command line. The casebook and the language are those that the window shows.
    """

    profile: Path | None = None
    named: bool = False

    def __call__(self, window: MainWindow, locked: Locked, stood: Standing) -> None:
        """End this process. It comes back only where the system refuses a new one."""
        command = [*program(), *self.options(window)]
        environment = {**os.environ, VARIABLE: note(locked, stood)}
        with suppress(OSError, ValueError):
            replace_process(command, environment, keep_number=sys.platform == "linux" and not _is_frozen())

    def options(self, window: MainWindow) -> list[str]:
        """The options that make the fresh process show what this one does."""
        found = [] if self.profile is None else ["--profile", str(self.profile)]
        if window.language.code != chosen_language(window.settings, None):
            found += ["--language", window.language.code]
        if self.named or window.casebook != window.settings.default_casebook:
            found.append(str(window.casebook.absolute()))
        return found


def program() -> list[str]:
    """The words this program was started with, before its options: `casebook`, or `python -m casebook`."""
    if _is_frozen():
        return [sys.executable]
    return [sys.executable, *sys.orig_argv[1:len(sys.orig_argv) - len(sys.argv) + 1]]


def replace_process(command: list[str], environment: dict[str, str], *, keep_number: bool) -> None:
    """End this process and begin another: under the same number, or as a new one before this one ends at once.

    Nothing is tidied up on the way: whatever must be kept is kept by now. Raises OSError where it can't begin.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.flush()
    if keep_number:
        os.execve(command[0], command, environment)
    import subprocess

    # A program packed into one file would else look for its parts in the folder of the one that ends.
    subprocess.Popen(command, env={**environment, "PYINSTALLER_RESET_ENVIRONMENT": "1"}, close_fds=True)
    os._exit(0)


def note(locked: Locked, stood: Standing) -> str:
    """What the fresh process is told."""
    return (f"{locked.cause} {locked.at:%H:%M} {locked.minutes} {locked.fault} {locked.door}"
            f" {stood.stance} {stood.geometry}")


def taken_note() -> tuple[Locked, Standing] | None:
    """What the process before this one left to say, or None; it is taken out of the environment."""
    found = re.fullmatch(_NOTE, left) if (left := os.environ.pop(VARIABLE, "")) else None
    if found is None:
        return None
    cause, at, minutes, fault, door, stance, geometry = found.groups()
    try:
        locked = Locked(Cause(cause), time.fromisoformat(at), int(minutes), fault, door)
    except ValueError:
        return None
    return locked, Standing(stance, geometry)


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
