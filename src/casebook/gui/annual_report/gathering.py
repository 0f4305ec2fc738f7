"""Gathering what a report is made of while she writes: in the background, with a reader of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from casebook.errors import Interrupted, InUse
from casebook.gui import work
from casebook.gui.annual_report import drawing
from casebook.gui.annual_report.drawing import Wanted
from casebook.gui.annual_report.papers import Asked
from casebook.vault import Vault

AGAIN = 150  # milliseconds after a write came between


class Gathering(QObject):
    """Gathers what was asked last; what was asked before is given up. The audit in it may take a while."""

    def __init__(self, owner: QObject, vault: Vault, then: Callable[[Wanted], None],
                 otherwise: Callable[[Exception], None]) -> None:
        super().__init__(owner)
        self._vault = vault
        self._then = then
        self._otherwise = otherwise
        self._asked = 0
        self._busy = False

    def at_once(self, asked: Asked, kind: str) -> Wanted:
        """Gather now. Raises Refused or PeriodRefused."""
        self.stop()
        with self._vault.read_snapshot() as db:
            return drawing.wanted(db, asked, kind)

    def ask(self, asked: Asked, kind: str) -> None:
        """Gather in the background."""
        self._asked += 1
        self._busy = True
        self._begin(self._asked, asked, kind)

    def stop(self) -> None:
        """What is being gathered is no longer waited for."""
        self._asked += 1
        self._busy = False

    def is_busy(self) -> bool:
        """Whether something newer is on its way."""
        return self._busy

    def _begin(self, number: int, asked: Asked, kind: str) -> None:
        if number != self._asked:
            return
        reader = self._vault.reader()

        def gather() -> Wanted:
            try:
                reader.db.execute("BEGIN")
                return drawing.wanted(reader.db, asked, kind)
            finally:
                reader.close()

        def again(error: Exception) -> None:
            if number != self._asked:
                return
            if isinstance(error, Interrupted | InUse):
                QTimer.singleShot(AGAIN, self, lambda: self._begin(number, asked, kind))
                return
            self._busy = False
            self._otherwise(error)

        work.run(self, gather, lambda found: self._on_gathered(number, found), again)

    def _on_gathered(self, number: int, found: Wanted) -> None:
        if number == self._asked:
            self._busy = False
            self._then(found)
