"""Putting rows that come from outside into the tables: each value held against its column, nothing half."""

from __future__ import annotations

from collections.abc import Iterable

from casebook import errors
from casebook.exchange import kinds
from casebook.exchange.nouns import Row
from casebook.store.inventory import Table
from casebook.vault import Connection
from casebook.vault.driver import foreign

BATCH = 500


class Intake:
    """Collects rows and inserts them by the batch, in the order in which they come.

    Raises NotAnExport, naming `where`, for a value that does not fit its column or its neighbours.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._waiting: list[tuple[str, tuple[str, ...], tuple[kinds.Value, ...]]] = []
        self._where = ""

    def put(self, table: Table, row: Row, where: str) -> None:
        """Put a row into a table."""
        try:
            kept = {column: kinds.fitting(table, column, value) for column, value in row.items()}
        except kinds.Odd:
            raise errors.NotAnExport(where) from None
        self._where = where
        self._waiting.append((table.name, tuple(kept), tuple(kept.values())))
        if len(self._waiting) >= BATCH:
            self.settle()

    def settle(self) -> None:
        """Insert what is still waiting."""
        waiting, self._waiting = self._waiting, []
        tables = {(name, columns) for name, columns, _ in waiting}
        if len(tables) == 1:
            (name, columns), = tables
            self._insert(name, columns, (values for _, _, values in waiting))
            return
        for name, columns, values in waiting:
            self._insert(name, columns, (values,))

    def _insert(self, name: str, columns: tuple[str, ...], rows: Iterable[tuple[kinds.Value, ...]]) -> None:
        marks = ", ".join("?" for _ in columns)
        with foreign(errors.NotAnExport(self._where.split(":")[0])):
            self._db.executemany(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", rows)
