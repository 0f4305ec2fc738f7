"""The one hook for everything that is raised: the world's faults become a sentence, ours a calm one without content."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from casebook.errors import CasebookError, Damaged, Interrupted

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow


def install_hook(window: MainWindow) -> None:
    """Let the window tell what went wrong, wherever it was raised."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        tell(window, error)

    sys.excepthook = hook
    threading.excepthook = lambda arguments: None if arguments.exc_value is None else hook(
        arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def tell(window: MainWindow, error: BaseException) -> None:
    """Show an error as a sentence; for a fault of the program, its class alone goes to standard error.

    Never the error's own words: full-text errors echo what was searched for (security.md, Logs and errors).
    """
    if isinstance(error, Interrupted):
        return
    if isinstance(error, CasebookError):
        from casebook.wording import sentence

        window.show_fault(sentence(error, window.language))
        if isinstance(error, Damaged) and window.desk is not None:
            window.desk.keeper.health.check()  # finds out how bad it is, and which backup helps
        return
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f"{trace.tb_frame.f_globals.get('__name__', '')}:{trace.tb_lineno}"
        trace = trace.tb_next
    if sys.stderr is not None:
        print(f"casebook: {type(error).__name__} at {place}", file=sys.stderr)
    words = window.language.translate("Faults", "Something went wrong in the program. What you wrote is kept.")
    window.show_fault(words)
