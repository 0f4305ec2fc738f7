"""Counting her own figures: at once in a small casebook, in the background with a reader of its own in a large one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from casebook.errors import Interrupted, InUse
from casebook.gui import work
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.statistics import behind
from casebook.statistics.behind import OwnFigures
from casebook.store import case_list
from casebook.vault import Connection, Vault

FEW = 1500  # cases that are counted within a frame or two
AGAIN = 150  # milliseconds after a write came between


@record
class Answer(Record):
    """The figures of a client, or of all together, and the cases whose files are gone."""

    figures: OwnFigures
    destroyed: frozenset[str]


class Counting(QObject):
    """Counts what was asked last; what was asked before is given up."""

    def __init__(self, owner: QObject, vault: Vault, then: Callable[[Answer], None]) -> None:
        super().__init__(owner)
        self._vault = vault
        self._then = then
        self._asked = 0

    def ask(self, client: ClientId | None, period: Period) -> None:
        """Count for a client, or for all (None); `then` is told, at once where there are few cases."""
        self._asked += 1
        if int(self._vault.db.value("SELECT count(*) FROM case_fact")) <= FEW:
            with self._vault.read_snapshot() as db:
                found = _counted(db, client, period)
            self._then(found)
            return
        self._begin(self._asked, client, period)

    def stop(self) -> None:
        """What is being counted is no longer waited for."""
        self._asked += 1

    def _begin(self, number: int, client: ClientId | None, period: Period) -> None:
        if number != self._asked:
            return
        reader = self._vault.reader()

        def count() -> Answer:
            try:
                reader.db.execute("BEGIN")
                return _counted(reader.db, client, period)
            finally:
                reader.close()

        work.run(self, count, lambda found: self._on_counted(number, found),
                 lambda error: self._on_error(number, error, client, period))

    def _on_counted(self, number: int, found: Answer) -> None:
        if number == self._asked:
            self._then(found)

    def _on_error(self, number: int, error: Exception, client: ClientId | None, period: Period) -> None:
        if not isinstance(error, Interrupted | InUse):
            raise error
        QTimer.singleShot(AGAIN, self, lambda: self._begin(number, client, period))


def _counted(db: Connection, client: ClientId | None, period: Period) -> Answer:
    wanted = behind.everybody(db) if client is None else [client]
    return Answer(figures=behind.together(db, wanted, period), destroyed=case_list.destroyed(db))
