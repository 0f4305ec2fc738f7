"""Writing much in one transaction while the window goes on: a step at a time, with progress, to be stopped at will."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from casebook.errors import CasebookError, Interrupted
from casebook.gui.session import Session
from casebook.vault import Connection
from casebook.vault.long_write import LongWrite

SLICE = 0.02  # seconds of work between two looks at the keyboard
TRIES = 3


class Steps(QObject):
    """`progressed` tells how far it is, `finished` what the work gave, `failed` what the world did wrong.

    When another write of the window's came between, it begins again; stopped, it leaves nothing behind.
    """

    progressed = Signal(int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, work: Callable[[Connection], Generator[int, None, Any]],
                 parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._work = work
        self._tries = 0
        self._write: LongWrite | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin, or begin again."""
        self._tries += 1
        try:
            self._write = LongWrite(self._session.vault)
        except CasebookError as error:
            self.failed.emit(error)
            return
        self._steps = self._work(self._session.db)
        self._timer.start()

    def stop(self) -> None:
        """Leave everything as it was; twice is once."""
        self._timer.stop()
        if self._write is not None:
            self._write.abandon()
            self._write = None

    def _go_on(self) -> None:
        write = self._write
        assert write is not None
        until, done = time.monotonic() + SLICE, 0
        try:
            if not write.is_open:
                raise Interrupted
            while time.monotonic() < until:
                done = next(self._steps)
        except StopIteration as ended:
            self._finish(write, ended.value)
        except Interrupted as error:
            self.stop()
            if self._tries < TRIES:
                self.start()
            else:
                self.failed.emit(error)
        except CasebookError as error:
            self.stop()
            self.failed.emit(error)
        except BaseException:  # a fault of ours must not leave half of it waiting to be kept
            self.stop()
            raise
        else:
            self.progressed.emit(done)

    def _finish(self, write: LongWrite, result: object) -> None:
        self._timer.stop()
        self._write = None
        try:
            write.finish()
        except CasebookError as error:
            self.failed.emit(error)
            return
        self._session.written.emit()
        self.finished.emit(result)
