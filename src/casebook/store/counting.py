"""In which month something counts.

A document handed out fixes the counting date of its period: what is entered after it with a date inside that period
counts in the next one, otherwise the difference of two versions would tell of one person. Source: disclosure.md 7.
"""

from __future__ import annotations

from datetime import date

from casebook.model.periods import Month, first_day, last_day, month_of, next_month
from casebook.vault import Connection


def open_month(db: Connection, client: str | None, month: Month) -> Month:
    """The month itself, or the first later one that no release of the client covers."""
    while client is not None:
        covered = db.value("SELECT max(last) FROM release WHERE client_id = ? AND first <= ? AND last >= ?",
                           (client, first_day(month).isoformat(), last_day(month).isoformat()))
        if covered is None:
            break
        month = next_month(month_of(date.fromisoformat(covered)))
    return month


def counted(db: Connection, client: str | None, day: date, was: tuple[str | None, Month] | None) -> Month:
    """The month in which something dated `day` counts.

    `was` is its stored day and month, if it was stored before: what stays in its month keeps the month it counted in.
    """
    if was is not None and was[0] is not None and was[0][:7] == month_of(day):
        return was[1]
    return open_month(db, client, month_of(day))
