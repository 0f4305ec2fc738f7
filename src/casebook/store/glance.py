"""What is in a casebook, at a glance: enough to tell two of them apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from casebook.vault import Connection, open_by_key

NOUNS = ("conversations", "cases", "clients", "drafts")
_IDS = {
    "conversations": "SELECT conversation_id FROM conversation_file", "cases": "SELECT case_id FROM case_file",
    "clients": "SELECT id FROM client", "drafts": "SELECT id FROM draft",
}


@dataclass(frozen=True)
class Glance:
    """How much stands in a casebook, and until when; the moments are UTC, as they stand in the file."""

    form: int
    """The schema step that the file is of."""
    created: datetime | None
    last_change: datetime | None
    last_conversation: date | None
    ids: dict[str, frozenset[str]] = field(repr=False)
    counted: frozenset[str] = field(repr=False)
    """Every case that counts in the figures: those whose file was destroyed too."""

    def number(self, noun: str) -> int:
        """How many there are of a noun."""
        return len(self.ids[noun])

    def without(self, other: Glance) -> dict[str, int]:
        """How many of each noun stand here and not in another casebook."""
        return {noun: len(self.ids[noun] - other.ids[noun]) for noun in NOUNS}

    def destroyed_since(self, older: Glance) -> int:
        """How many cases stand in an older one whose file was destroyed here: restoring would bring them back."""
        return len(older.ids["cases"] & self.counted - self.ids["cases"])


def of(db: Connection) -> Glance:
    """What stands in an open casebook."""
    noted = {str(row["name"]): str(row["value"]) for row in db.rows(
        "SELECT name, value FROM meta WHERE name IN ('created', 'last_change')")}
    last = db.value("SELECT max(day) FROM conversation_file")
    return Glance(int(db.value("PRAGMA user_version")), _moment(noted.get("created")),
                  _moment(noted.get("last_change")), date.fromisoformat(last) if last else None,
                  {noun: frozenset(_words(db.column(sql))) for noun, sql in _IDS.items()},
                  frozenset(_words(db.column("SELECT id FROM case_fact"))))


def of_file(path: Path, key: bytes | bytearray) -> Glance:
    """What stands in a closed casebook or backup; nothing is written. Raises what opening does."""
    vault = open_by_key(path, key, read_only=True)
    try:
        return of(vault.db)
    finally:
        vault.close()


def _moment(words: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(words) if words else None
    except ValueError:
        return None


def _words(column: Iterable[object]) -> Iterable[str]:
    return (str(value) for value in column)
