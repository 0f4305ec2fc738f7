"""Where something counts that comes back from the bin, when a document was handed out without it meanwhile."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from casebook.model.ids import CaseId
from casebook.model.periods import Month, Period, first_day, last_day, month_of
from casebook.store import bin_contents, counting, moving, rows
from casebook.vault import Connection

_COUNTED = ("conversation_fact", "intervention_fact", "referral_fact", "advice_fact", "signal", "activity",
            "time_entry")
_MONTHS = ("month", "counted_month", "opened_month", "closed_month")


def anew(db: Connection, noun: str, kept: dict[str, Any], removed: datetime) -> bool:
    """Whether a document that was made after the removal covers a month in which it counted.

    Then the months of a record are set to the first that is open to its clients; those of a case are for
    `count_case_anew`, once its rows are there.
    """
    found: bin_contents.Rows = kept["rows"]
    clients = _clients(db, kept["cases"], found)
    months = {row[name] for table in found.values() for row in table for name in _MONTHS if row.get(name)}
    told = {month for month in months if any(_told_since(db, client, month, removed) for client in clients)}
    if told and noun != "case":
        for table in found.values():
            for row in table:
                if row.get("month") in told:
                    row["month"] = counting.open_to_all(db, clients, row["month"])
    return bool(told)


def released(db: Connection, owners: list[str], found: bin_contents.Rows) -> tuple[Period, ...]:
    """The periods of the documents that counted these rows: by their month, or by their day where they have none."""
    counted = [row for table in _COUNTED for row in found.get(table, ())]
    months = {row.get("month") or str(row.get("day"))[:7] for row in counted}
    clients = {*_clients(db, owners, found), *(row["client_id"] for row in counted if row.get("client_id"))}
    spans = {(r["first"], r["last"]) for month in months for client in clients for r in db.rows(
        f"SELECT first, last FROM release WHERE client_id = ? AND first <= ? AND last >= ? AND {counting.HANDED_OUT}",
        (client, first_day(month).isoformat(), last_day(month).isoformat()))}
    return tuple(Period(first=date.fromisoformat(first), last=date.fromisoformat(last))
                 for first, last in sorted(spans))


def count_case_anew(db: Connection, case: CaseId) -> None:
    """Let a case count as one that is entered now."""
    client = db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,))
    first = rows.day(db.value("SELECT first_contact FROM case_file WHERE case_id = ?", (case,)))
    assert first is not None
    db.execute("UPDATE case_fact SET counted_month = ? WHERE id = ?",
               (counting.open_month(db, client, month_of(first)), case))
    moving.count_anew(db, case, client)


def _clients(db: Connection, owners: list[str], found: bin_contents.Rows) -> list[str]:
    named = {row["client_id"] for table in ("case_fact", "advice_fact") for row in found.get(table, ())}
    named |= set(db.column(f"SELECT client_id FROM case_fact WHERE id IN ({rows.marks(owners)})", owners))
    return [client for client in named if client]


def _told_since(db: Connection, client: str, month: Month, removed: datetime) -> bool:
    found = db.column("SELECT made FROM release WHERE client_id = ? AND first <= ? AND last >= ?"
                      f" AND {counting.HANDED_OUT}",
                      (client, first_day(month).isoformat(), last_day(month).isoformat()))
    return any(made and datetime.fromisoformat(made) >= removed for made in found)
