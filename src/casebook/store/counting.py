"""In which month something counts.

A document handed out fixes the counting date of its period: what is entered after it with a date inside that period
counts in the next one, otherwise the difference of two versions would tell of one person. Source: disclosure.md 7.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from casebook.model.periods import Month, first_day, last_day, month_of, next_month
from casebook.vault import Connection


def open_month(db: Connection, client: str | None, month: Month) -> Month:
    """The month itself, or the first later one that no release of the client covers."""
    while (covered := _covered_until(db, client, month)) is not None:
        month = next_month(month_of(covered))
    return month


def open_to_all(db: Connection, clients: Collection[str | None], month: Month) -> Month:
    """The month itself, or the first later one that no release of any of these clients covers."""
    while (later := max((open_month(db, client, month) for client in clients), default=month)) != month:
        month = later
    return month


def counted(db: Connection, client: str | None, day: date, was: tuple[str | None, Month] | None,
            *others: str | None) -> Month:
    """The month in which something dated `day` counts, for its client and any others that share it.

    `was` is its stored day and month, if it was stored before: what stays in its month keeps the month it counted in,
    and so does what a release has counted, whatever day it is given afterwards.
    """
    clients = (client, *others)
    if was is not None and was[0] is not None:
        released = any(_covered_until(db, each, was[1]) is not None for each in clients)
        if was[0][:7] == month_of(day) or released:
            return was[1]
    return open_to_all(db, clients, month_of(day))


def _covered_until(db: Connection, client: str | None, month: Month) -> date | None:
    """The last day of the longest release of a client that covers a month, or None."""
    if client is None:
        return None
    last = db.value("SELECT max(last) FROM release WHERE client_id = ? AND first <= ? AND last >= ?",
                    (client, first_day(month).isoformat(), last_day(month).isoformat()))
    return None if last is None else date.fromisoformat(last)
