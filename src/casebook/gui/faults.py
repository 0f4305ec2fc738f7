"""The one hook for everything that is raised: the world's faults become a sentence, ours a calm one without content.

Never an error's own words, nor Qt's: full-text errors echo what was searched for, and a warning may name a file.
Source: security.md, Logs and errors.
"""

from __future__ import annotations

import sys
import threading
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, Signal, qInstallMessageHandler

from casebook.errors import CasebookError, Damaged, Interrupted
from casebook.gui import doors

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow


class _Elsewhere(QObject):
    """Carries what was raised on another thread to that of the window."""

    raised = Signal(object)


def install_hook(window: MainWindow) -> None:
    """Let the window tell what went wrong, wherever it was raised.

    It is told once Qt is done with what it does now: a line that appears while a list is painted has it painted inside
    its own painting, which ends the program. A fault on another thread is told on the window's, too.
    """
    elsewhere = _Elsewhere(window)
    elsewhere.raised.connect(lambda error: tell(window, error))

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        QTimer.singleShot(0, window, partial(tell, window, error))

    def thread_hook(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            elsewhere.raised.emit(arguments.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
    sys.unraisablehook = lambda raised: None if raised.exc_value is None else _note(raised.exc_value)


def silence_qt() -> None:
    """Let Qt say on standard error only in what part of it something went wrong: its words may name a file."""
    qInstallMessageHandler(_on_qt_message)


def tell(window: MainWindow, error: BaseException) -> None:
    """Show an error as a sentence; for a fault of the program, its class alone goes to standard error."""
    if isinstance(error, Interrupted):
        return
    if not isinstance(error, CasebookError):
        _note(error)
    show_fault(window, error)


def show_fault(window: MainWindow, error: BaseException | None) -> None:
    """Show an error as a sentence: the world's as its own, ours, or one that is no longer known, as a calm one."""
    if isinstance(error, CasebookError):
        from casebook.wording import sentence

        if not (isinstance(error, Damaged) and doors.shut_damaged(window, error)):
            window.show_fault(sentence(error, window.language))
        return
    words = window.language.translate("Faults", "Something went wrong in the program. What you wrote is kept.")
    window.show_fault(words)


def _note(error: BaseException) -> None:
    place = ""
    trace = error.__traceback__
    while trace is not None:
        place = f"{trace.tb_frame.f_globals.get('__name__', '')}:{trace.tb_lineno}"
        trace = trace.tb_next
    _say(f"{type(error).__name__} at {place}")


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        _say(f"{kind.name} in {context.category or 'qt'}")


def _say(words: str) -> None:
    if sys.stderr is not None:
        print(f"casebook: {words}", file=sys.stderr)
