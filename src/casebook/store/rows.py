"""Between rows and Python values: dates, lists and plain upserts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any

from casebook.vault import Connection


def upsert(db: Connection, table: str, key: str, **columns: Any) -> None:
    """Insert a row, or update the one with the same `key` column. Dates and times are stored as ISO text."""
    names = list(columns)
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != key) or f"{key} = excluded.{key}"
    db.execute(
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        f" ON CONFLICT ({key}) DO UPDATE SET {changes}",
        [stored(value) for value in columns.values()],
    )


def stored(value: Any) -> Any:
    """A value as the database keeps it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, tuple):
        return "\n".join(value)
    return value


def day(text: str | None) -> date | None:
    """A stored local date, or None."""
    return date.fromisoformat(text) if text else None


def at(text: str | None) -> time | None:
    """A stored local time, or None."""
    return time.fromisoformat(text) if text else None


def stamp(text: str | None) -> datetime | None:
    """A stored UTC stamp, or None."""
    return datetime.fromisoformat(text) if text else None


def words(text: str) -> tuple[str, ...]:
    """A stored list of codes."""
    return tuple(text.split("\n")) if text else ()


def now() -> str:
    """The stamp of now, in UTC to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def marks(items: Iterable[object]) -> str:
    """As many question marks as there are items, for an IN list."""
    return ", ".join("?" for _ in items)
