"""Rows from the bin, put in again: the same as they were, where what they hang on is still there."""

from __future__ import annotations

from typing import Any

from casebook.store import inventory
from casebook.store.bin_contents import Rows
from casebook.vault import Connection

_KEYED = {"span_file": ("span_key", "span_fact"), "dated_value_file": ("value_key", "dated_value_fact")}


def put_in(db: Connection, found: Rows) -> None:
    """Put rows in; one whose case, client or card is gone is left out, or loses the tie where it can do without.

    A reporter whose card was destroyed meanwhile gets an empty one with the same token: the count stays right.
    """
    _card_if_gone(db, found)
    keys: dict[str, dict[int, int]] = {}
    for table, rows in found.items():
        known = set(inventory.named(table).columns)
        kept = [row for row in ({name: value for name, value in row.items() if name in known} for row in rows)
                if _fits(db, table, row, keys)]
        if kept:
            keys[table] = _insert(db, table, kept)


def _insert(db: Connection, table: str, rows: list[dict[str, Any]]) -> dict[int, int]:
    """Insert rows under their keys of before, or all under new ones where one of those was given away."""
    names = list(rows[0])
    primary = "key" in names
    taken = primary and any(db.value(f"SELECT 1 FROM {table} WHERE key = ?", (row["key"],)) for row in rows)
    came: dict[int, int] = {}
    sql = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    for row in rows:
        db.execute(sql, [None if taken and name == "key" else row[name] for name in names])
        if primary:
            came[row["key"]] = db.last_key
    return came


def _fits(db: Connection, table: str, row: dict[str, Any], keys: dict[str, dict[int, int]]) -> bool:
    """Let a row name what is there; False where it can't be without what is gone."""
    if table in _KEYED:
        column, parent = _KEYED[table]
        row[column] = keys.get(parent, {}).get(row[column], row[column])
    needed = set(db.column('SELECT name FROM pragma_table_info(?) WHERE "notnull" OR pk', (table,)))
    for r in db.rows("SELECT * FROM pragma_foreign_key_list(?)", (table,)):
        value = row.get(r["from"])
        if value is not None and not db.value(f"SELECT 1 FROM {r['table']} WHERE {r['to']} = ?", (value,)):
            if r["from"] in needed:
                return False
            row[r["from"]] = None
    return True


def _card_if_gone(db: Connection, found: Rows) -> None:
    for file in found.get("case_file", ()):
        carried = any(card["id"] == file["person_id"] for card in found.get("person", ()))
        if carried or db.value("SELECT 1 FROM person WHERE id = ?", (file["person_id"],)):
            continue
        fact = found["case_fact"][0]
        found["person"] = [{"id": file["person_id"], "client_id": fact["client_id"], "token": fact["token"],
                            **dict.fromkeys(inventory.named("person").text, "")}]
