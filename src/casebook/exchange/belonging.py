"""The rows that belong to chosen cases, and no others: what a handover package holds.

Which table hangs on a case is read from the references of the schema, so that a table that is added comes along.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from casebook.exchange import kinds
from casebook.exchange.nouns import Row
from casebook.store import inventory
from casebook.store.inventory import Layer, Table
from casebook.vault import Connection

Rows = dict[str, list[Row]]
LEFT_BEHIND = ("handed_case", "draft", "minutes_total", "imported_row", "imported_case", "leaving_case")
_CLIENT = ("id", "name", "language", "active")  # of a client its name, so that the case says where it plays


class Source(Protocol):
    """Where rows are found: a file, or a package that was read."""

    def having(self, table: Table, column: str, values: Iterable[object]) -> list[Row]:
        """The rows of a table in which a column has one of these values."""


@dataclass(frozen=True, slots=True)
class FileSource:
    """The rows of an open casebook."""

    db: Connection

    def having(self, table: Table, column: str, values: Iterable[object]) -> list[Row]:
        """The rows of a table in which a column has one of these values."""
        found = self.db.rows(
            f"SELECT {', '.join(table.columns)} FROM {table.name} WHERE {column} IN (SELECT value FROM json_each(?))",
            (json.dumps(list(values)),))
        return [dict(zip(table.columns, map(kinds.readable, row), strict=True)) for row in found]


@dataclass(frozen=True, slots=True)
class RowSource:
    """Rows that were read before."""

    rows: Mapping[str, list[Row]]

    def having(self, table: Table, column: str, values: Iterable[object]) -> list[Row]:
        """The rows of a table in which a column has one of these values."""
        wanted = set(values)
        return [row for row in self.rows.get(table.name, []) if row.get(column) in wanted]


@dataclass(frozen=True, slots=True)
class Reference:
    """A column that names a row of another table; `needed` where it can't be left empty."""

    column: str
    parent: str
    to: str
    needed: bool


def references(db: Connection, table: Table) -> list[Reference]:
    """The references of a table."""
    needed = set(db.column('SELECT name FROM pragma_table_info(?) WHERE "notnull" OR pk', (table.name,)))
    return [Reference(r["from"], r["table"], r["to"], r["from"] in needed)
            for r in db.rows("SELECT * FROM pragma_foreign_key_list(?)", (table.name,))]


def of_cases(db: Connection, source: Source, cases: Iterable[str]) -> Rows:
    """All rows of these cases, their people, their clients' names, and the places they were referred to.

    `db` tells the references. What ties them to other cases is left out.
    """
    wanted = list(cases)
    found: Rows = {"case_fact": source.having(inventory.named("case_fact"), "id", wanted)}
    files = source.having(inventory.named("case_file"), "case_id", wanted)
    others = source.having(inventory.named("person_in_case"), "case_id", wanted)
    found["person"] = source.having(inventory.named("person"), "id", {row["person_id"] for row in (*files, *others)})
    ties = source.having(inventory.named("conversation_in_case"), "case_id", wanted)
    found["conversation_fact"] = source.having(
        inventory.named("conversation_fact"), "id", {row["conversation_id"] for row in ties})
    for table in inventory.TABLES:
        if table.layer in (Layer.FILE, Layer.RESIDUE) and table.name not in (*found, *LEFT_BEHIND):
            found[table.name] = _hanging(db, source, table, found)
    tokens = {row["token"] for row in found["person"]}
    found["token_alike"] = [row for row in source.having(inventory.named("token_alike"), "token", tokens)
                            if row["other"] in tokens]
    _add_around(source, found)
    return {table.name: found[table.name] for table in inventory.TABLES if found.get(table.name)}


def _hanging(db: Connection, source: Source, table: Table, found: Rows) -> list[Row]:
    """The rows of a table that hang on rows found before, without what would tie them to others."""
    hooks = [r for r in references(db, table) if inventory.named(r.parent).layer in (Layer.FILE, Layer.RESIDUE)]
    inside = {r.column: {row[r.to] for row in found.get(r.parent, [])} for r in hooks}
    kept: dict[str, Row] = {}
    for hook in hooks:
        for row in source.having(table, hook.column, inside[hook.column]):
            outside = [r for r in hooks if row.get(r.column) is not None and row[r.column] not in inside[r.column]]
            if not any(r.needed for r in outside):
                kept[json.dumps(row, sort_keys=True)] = {**row, **{r.column: None for r in outside}}
    return list(kept.values())


def _add_around(source: Source, found: Rows) -> None:
    """What cases name besides: client by name only, themes, places referred to."""
    clients = {row["client_id"] for name in ("case_fact", "person", "appointment", "outside_request")
               for row in found.get(name, []) if row.get("client_id")}
    found["client"] = [
        {**{column: row[column] for column in _CLIENT}, "group_id": None, "contact": "", "notes": ""}
        for row in source.having(inventory.named("client"), "id", clients)]
    codes = {row["main_theme"] for row in found["case_fact"]} | {row["theme"] for row in
                                                                 found.get("further_theme_fact", [])}
    found["theme"] = [row for row in source.having(inventory.named("theme"), "code", codes)
                      if row["client_id"] is None or row["client_id"] in clients]
    places = {row["destination_id"] for row in found.get("referral_file", []) if row.get("destination_id")}
    found["destination"] = source.having(inventory.named("destination"), "id", places)
