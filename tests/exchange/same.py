"""Whether two casebooks hold the same: every row of every table of the inventory."""

from __future__ import annotations

from casebook.store import inventory
from casebook.vault import Connection

LEFT_OUT = ("meta", "conversation_text", "written_text")


def content(db: Connection) -> dict[str, set[tuple[object, ...]]]:
    """All rows by table; of the search index what it was made from, without the key that it counts by."""
    found = {}
    for table in inventory.TABLES:
        if table.name not in LEFT_OUT:
            columns = [c for c in table.columns if not (table.name == "written" and c == "key")]
            found[table.name] = {tuple(row) for row in db.rows(f"SELECT {', '.join(columns)} FROM {table.name}")}
    return found
