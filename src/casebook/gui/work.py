"""Work in the background: key derivation, big searches, PDFs. Nothing of the window is touched there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class _Notes(QObject):
    """How a piece of work ends, told on the window's thread."""

    done = Signal(object)
    failed = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], notes: _Notes) -> None:
        super().__init__()
        self._work = work
        self._notes = notes

    @Slot()
    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # told to the window's thread, which raises it there
            self._tell(self._notes.failed, error)
        else:
            self._tell(self._notes.done, result)

    def _tell(self, signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:
            return  # the page that asked is gone: it was locked meanwhile


def run(owner: QObject, work: Callable[[], Any], then: Callable[[Any], None],
        otherwise: Callable[[Exception], None] | None = None) -> None:
    """Do `work` on another thread, then hand its result to `then` on the window's thread.

    If `owner` is gone by then, nothing is called. An error goes to `otherwise`, else to the program's one hook.
    """
    notes = _Notes(owner)

    def finish(result: object) -> None:
        notes.deleteLater()
        then(result)

    def fail(error: Exception) -> None:
        notes.deleteLater()
        if otherwise is not None:
            otherwise(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    notes.done.connect(finish)
    notes.failed.connect(fail)
    task = _Work(work, notes)
    QThreadPool.globalInstance().start(task)
