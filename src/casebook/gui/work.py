"""Work in the background: key derivation, big searches, PDFs. Nothing of the window is touched there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal, Slot


class _Bell(QObject):
    """Rings on the window's thread when a piece of work is done.

    There is one, and it lives as long as the application: a bell of the page that asked could be deleted with its page
    while the other thread is ringing it.
    """

    rang = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self.rang.connect(self._on_rang, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _on_rang(self, then: Callable[[], None]) -> None:
        then()


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], bell: _Bell, then: Callable[[Any], None],
                 otherwise: Callable[[Exception], None]) -> None:
        super().__init__()
        self._work = work
        self._bell = bell
        self._then = then
        self._otherwise = otherwise

    @Slot()
    def run(self) -> None:
        try:
            told = partial(self._then, self._work())
        except Exception as error:  # told to the window's thread, which raises it there
            told = partial(self._otherwise, error)
        self._bell.rang.emit(told)


def run(owner: QObject, work: Callable[[], Any], then: Callable[[Any], None],
        otherwise: Callable[[Exception], None] | None = None) -> None:
    """Do `work` on another thread, then hand its result to `then` on the window's thread.

    If `owner` is gone by then, nothing is called. An error goes to `otherwise`, else to the program's one hook.
    """
    def finish(result: object) -> None:
        if shiboken6.isValid(owner):
            then(result)

    def fail(error: Exception) -> None:
        if not shiboken6.isValid(owner):
            return
        if otherwise is not None:
            otherwise(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    QThreadPool.globalInstance().start(_Work(work, _bell(), finish, fail))


def _bell() -> _Bell:
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(_Bell)
    return found if found is not None else _Bell(application)
