"""The nouns that are exported, made from the inventory: a table that is added there is exported by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from casebook.store import inventory
from casebook.store.inventory import Layer, Table

Row = dict[str, Any]
NOT_EXPORTED = ("meta",)  # when the file was made and backed up: about the file, not about what stands in it


@dataclass(frozen=True, slots=True)
class Noun:
    """What one CSV and one JSON file hold: a table, with the table of its destructible part where it has one.

    `join` is the column of the second table that names a row of the first.
    """

    name: str
    main: Table
    file: Table | None = None
    join: str = ""

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column as it is exported, the main table's first."""
        return (*self.main.columns, *(self.exported(column) for column in self.file_columns))

    @property
    def file_columns(self) -> tuple[str, ...]:
        """The columns of the second table, but the one that joins it."""
        return () if self.file is None else tuple(c for c in self.file.columns if c != self.join)

    @property
    def joined_to(self) -> str:
        """The column of the main table that the second one names."""
        return "key" if self.join.endswith("_key") else "id"

    @property
    def coded(self) -> Mapping[str, str]:
        """Exported column to the list that its code stands on."""
        found = dict(self.main.coded)
        if self.file is not None:
            found |= {self.exported(column): name for column, name in self.file.coded.items()}
        return found

    @property
    def text(self) -> frozenset[str]:
        """The exported columns that hold what she typed."""
        typed = self.file.text if self.file is not None else ()
        return frozenset((*self.main.text, *(self.exported(column) for column in typed)))

    def exported(self, column: str) -> str:
        """The name under which a column of the second table is exported."""
        return f"file_{column}" if column in self.main.columns else column

    def parted(self, row: Row) -> list[tuple[Table, Row]]:
        """The rows of tables that an exported row came from; a destroyed file has only the first."""
        found = [(self.main, {column: row[column] for column in self.main.columns if column in row})]
        if self.file is not None:
            rest = {column: row.get(self.exported(column)) for column in self.file_columns
                    if self.exported(column) in row}
            if any(value is not None for value in rest.values()):
                found.append((self.file, {**rest, self.join: row.get(self.joined_to)}))
        return found


def all_of() -> tuple[Noun, ...]:
    """Every noun, in the order in which rows may be put in."""
    tables = [t for t in inventory.TABLES if t.layer is not Layer.INDEX and t.name not in NOT_EXPORTED]
    names = {table.name for table in tables}
    parts = {f"{t.name.removesuffix('_fact')}_file": t for t in tables if t.name.endswith("_fact")}
    second = {name: inventory.named(name) for name in parts if name in names}
    return tuple(_noun(table, second) for table in tables if table.name not in second)


def _noun(table: Table, second: Mapping[str, Table]) -> Noun:
    name = table.name.removesuffix("_fact")
    file = second.get(f"{name}_file") if table.name.endswith("_fact") else None
    if file is None:
        return Noun(name, table)
    return Noun(name, table, file, next(column for column in file.plain if column != "key"))


def tables(nouns: Iterable[Noun]) -> list[Table]:
    """The tables that nouns come from, in the order in which rows may be put in."""
    wanted = {table.name for noun in nouns for table in (noun.main, noun.file) if table is not None}
    return [table for table in inventory.TABLES if table.name in wanted]
