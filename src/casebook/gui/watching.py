"""What sees every event of the program, and when it need not: while a page is built nobody can do anything.

A page sends tens of thousands of events as its parts are put together, and each of them would pass through Python: a
fifth of the time that it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

_watching: list[QObject] = []


def begin(watch: QObject) -> None:
    """Let a watch see every event from now on; twice is once."""
    end(watch)
    _watching.append(watch)
    _let_see([watch])


def end(watch: QObject) -> None:
    """Let a watch see no more."""
    _watching[:] = [other for other in _watching if other is not watch and shiboken6.isValid(other)]
    application = QCoreApplication.instance()
    if application is not None:
        application.removeEventFilter(watch)


@contextmanager
def resting() -> Iterator[None]:
    """Nothing is watched in here: for building and dressing, where no sign of hers is waited for."""
    application = QCoreApplication.instance()
    for watch in _watching:
        if application is not None and shiboken6.isValid(watch):
            application.removeEventFilter(watch)
    try:
        yield
    finally:
        _let_see(_watching)


def _let_see(watches: list[QObject]) -> None:
    application = QCoreApplication.instance()
    for watch in watches:
        if application is not None and shiboken6.isValid(watch):
            application.removeEventFilter(watch)
            application.installEventFilter(watch)
