"""The real program with hands on its keyboard: what a test asks for, line by line, is done inside it.

    python -m tests.gui.hands [OPTION …] [FILE]          options and file as those of casebook

A line on standard input is JSON, [step, arguments…]; a step is a function of `tests.gui.steps`, or of another module by
"module:function", that takes the window first. The answer is a line of JSON: {"done": result} or {"failed": words}.
At its start, and so after every lock, it says {"ready": …}. Nothing here replaces a part of the program.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from functools import partial
from importlib import import_module

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication


class Hands:
    """Reads what to do from standard input while the program runs."""

    def __init__(self) -> None:
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_line)
        answer(ready=os.getpid())

    def _on_line(self) -> None:
        line = b""
        while not line.endswith(b"\n"):  # never more than a line: the next one may be for the process after a lock
            byte = os.read(0, 1)
            if not byte:
                QApplication.quit()
                return
            line += byte
        step, *arguments = json.loads(line)
        later = step.startswith("later ")
        if later:  # for what does not come back until a dialog is closed, or at all
            answer(done=None)
            QTimer.singleShot(0, lambda: do(step.removeprefix("later "), arguments))
        else:
            do(step, arguments, tell=True)


def do(step: str, arguments: list[object], *, tell: bool = False) -> None:
    """Do a step, and tell how it ended."""
    from casebook.gui.main_window import MainWindow

    module, _, name = step.rpartition(":")
    (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    try:
        found = getattr(import_module(module or "tests.gui.steps"), name)(window, *arguments)
    except BaseException:
        answer(failed=traceback.format_exc())
    else:
        if tell:
            answer(done=found)


def answer(**words: object) -> None:
    """A line to the test."""
    os.write(1, json.dumps(words).encode() + b"\n")


def main() -> int:
    """Run the program, with hands from the second turn of its event loop on: in the first its own watches begin."""
    from casebook import cli
    from casebook.gui import main_window

    shown = main_window.MainWindow.showEvent

    def show(window: main_window.MainWindow, event: object) -> None:
        shown(window, event)
        if not hasattr(window, "hands"):
            window.hands = None
            turn = partial(QTimer.singleShot, 0, window)
            turn(lambda: turn(lambda: setattr(window, "hands", Hands())))

    main_window.MainWindow.showEvent = show  # the first moment at which a window is there
    return cli.main()


if __name__ == "__main__":
    sys.exit(main())
