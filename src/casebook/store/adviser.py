"""Her own details for documents, and the few preferences that travel with the file."""

from __future__ import annotations

from casebook.model.clients import Adviser
from casebook.model.text import clean_line
from casebook.vault import Connection

_FIELDS = ("name", "title", "phone", "email", "website", "registration", "place")


def get(db: Connection) -> Adviser:
    """Her details as her documents name her; empty until she fills them in."""
    found = {r["name"].removeprefix("adviser."): r["value"]
             for r in db.rows("SELECT name, value FROM setting WHERE name LIKE 'adviser.%'")}
    return Adviser(**{name: value for name, value in found.items() if name in _FIELDS})


def save(db: Connection, adviser: Adviser) -> None:
    """Keep her details."""
    for name in _FIELDS:
        set_preference(db, f"adviser.{name}", clean_line(getattr(adviser, name)))


def preference(db: Connection, name: str, default: str = "") -> str:
    """A preference that travels with the file."""
    found = db.value("SELECT value FROM setting WHERE name = ?", (name,))
    return default if found is None else str(found)


def set_preference(db: Connection, name: str, value: str) -> None:
    """Keep a preference in the file."""
    db.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))
