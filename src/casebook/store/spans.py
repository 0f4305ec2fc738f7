"""When a case is open: from its first contact up to, not including, the day it is closed.

Reopening starts a new span.
"""

from __future__ import annotations

from datetime import date

from casebook.errors import NotFound
from casebook.model.cases import Span
from casebook.model.ids import CaseId
from casebook.model.periods import Month, month_of
from casebook.store import counting, rows
from casebook.vault import Connection, Row


def set_first(db: Connection, case: CaseId, first_contact: date, counted: Month) -> None:
    """Let the first span begin with the first contact; it counts from the month that the case counts in."""
    key = db.value("SELECT key FROM span_fact WHERE case_id = ? AND number = 1", (case,))
    if key is None:
        db.execute("INSERT INTO span_fact (case_id, number, opened_month) VALUES (?, 1, ?)", (case, counted))
        db.execute("INSERT INTO span_file (span_key, opened) VALUES (?, ?)", (db.last_key, first_contact.isoformat()))
        return
    db.execute("UPDATE span_fact SET opened_month = ?, closed_month = max(closed_month, ?) WHERE key = ?",
               (counted, counted, key))
    db.execute("UPDATE span_file SET opened = ? WHERE span_key = ?", (first_contact.isoformat(), key))


def close(db: Connection, case: CaseId, on: date) -> None:
    """Close a case on a day: from that day it is no longer open. Closing twice moves the day.

    A day before the span began counts as its first day.
    """
    last = _last(db, case)
    on = max(on, date.fromisoformat(last["opened"]))
    month = max(counting.open_month(db, _client(db, case), month_of(on)), last["opened_month"])
    db.execute("UPDATE span_fact SET closed_month = ? WHERE key = ?", (month, last["key"]))
    db.execute("UPDATE span_file SET closed = ? WHERE span_key = ?", (on.isoformat(), last["key"]))
    _set_status(db, case, "closed")


def reopen(db: Connection, case: CaseId, on: date) -> None:
    """Open a closed case again from a day, for the same matter; an open one stays as it is."""
    last = _last(db, case)
    if last["closed_month"] is None:
        return
    on = max(on, date.fromisoformat(last["closed"]))
    month = max(counting.open_month(db, _client(db, case), month_of(on)), last["closed_month"])
    db.execute("INSERT INTO span_fact (case_id, number, opened_month) VALUES (?, ?, ?)",
               (case, last["number"] + 1, month))
    db.execute("INSERT INTO span_file (span_key, opened) VALUES (?, ?)", (db.last_key, on.isoformat()))
    _set_status(db, case, "reopened")


def undo_closing(db: Connection, case: CaseId, status: str = "open") -> None:
    """Take the last closing back, as if it had not been; `status` is what the case was before."""
    key = db.value("SELECT key FROM span_fact WHERE case_id = ? ORDER BY number DESC LIMIT 1", (case,))
    db.execute("UPDATE span_fact SET closed_month = NULL WHERE key = ?", (key,))
    db.execute("UPDATE span_file SET closed = NULL WHERE span_key = ?", (key,))
    _set_status(db, case, status)


def undo_reopening(db: Connection, case: CaseId) -> None:
    """Take the last reopening back, as if it had not been; a case that was never reopened stays as it is."""
    last = _last(db, case)
    if last["number"] == 1:
        return
    db.execute("DELETE FROM span_file WHERE span_key = ?", (last["key"],))
    db.execute("DELETE FROM span_fact WHERE key = ?", (last["key"],))
    _set_status(db, case, "closed")


def set_aftercare(db: Connection, case: CaseId, *, on: bool) -> None:
    """Put an open case in aftercare, or back; aftercare counts as open."""
    number = db.value("SELECT max(number) FROM span_fact WHERE case_id = ?", (case,))
    _set_status(db, case, "aftercare" if on else "open" if number == 1 else "reopened")


def of_case(db: Connection, case: CaseId) -> list[Span]:
    """The spans of a case, oldest first."""
    found = db.rows("SELECT d.opened, d.closed FROM span_fact s JOIN span_file d ON d.span_key = s.key"
                    " WHERE s.case_id = ? ORDER BY s.number", (case,))
    return [Span(opened=date.fromisoformat(r["opened"]), closed=rows.day(r["closed"])) for r in found]


def _last(db: Connection, case: CaseId) -> Row:
    last = db.row("SELECT s.*, d.opened, d.closed FROM span_fact s JOIN span_file d ON d.span_key = s.key"
                  " WHERE s.case_id = ? ORDER BY s.number DESC LIMIT 1", (case,))
    if last is None:
        raise NotFound("case", "")
    return last


def _client(db: Connection, case: CaseId) -> str | None:
    found = db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,))
    return None if found is None else str(found)


def _set_status(db: Connection, case: CaseId, status: str) -> None:
    db.execute("UPDATE case_fact SET status = ? WHERE id = ?", (status, case))
    db.execute("UPDATE case_file SET changed = ? WHERE case_id = ?", (rows.now(), case))
