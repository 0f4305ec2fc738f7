"""What she writes besides conversations, kept for full-text search: one text for each record of a noun."""

from __future__ import annotations

from datetime import date

from casebook.vault import Connection


def keep(db: Connection, noun: str, record: str, day: date | None, *texts: str) -> None:
    """Keep the words of a record findable; without any words the record is forgotten."""
    text = "\n".join(part for part in texts if part)
    if not text:
        forget(db, noun, record)
        return
    db.execute(
        "INSERT INTO written (noun, record, day, text) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (noun, record) DO UPDATE SET day = excluded.day, text = excluded.text"
        " WHERE written.text <> excluded.text OR written.day <> excluded.day",
        (noun, record, day.isoformat() if day else "", text),
    )


def forget(db: Connection, noun: str, record: str) -> None:
    """Take a record out of the search."""
    db.execute("DELETE FROM written WHERE noun = ? AND record = ?", (noun, record))
