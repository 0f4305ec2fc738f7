"""In which month something counts.

A document handed out fixes the counting date of its period: what is entered after it with a date inside that period
counts in the next one, otherwise the difference of two versions would tell of one person. That holds until every
document of the period is marked as not handed out. Source: disclosure.md 7.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import lru_cache

from casebook.model.periods import Month, Period, first_day, last_day, month_of, next_month
from casebook.model.record import Record, record
from casebook.model.releases import COUNTED
from casebook.vault import Connection

HANDED_OUT = f"kept_back_on IS NULL AND document IN ({', '.join(repr(name) for name in COUNTED)})"
"""Of the rows of `release`: those that fix the figures of their period."""


@record
class Covered(Record):
    """The months whose figures are fixed by what was handed out to a client."""

    months: frozenset[Month]

    def open(self, month: Month) -> Month:
        """The month itself, or the first later one that is not fixed."""
        while month in self.months:
            month = next_month(month)
        return month

    def runs(self) -> list[tuple[Month, Month]]:
        """The fixed months as rows without a gap: first and last of each."""
        return list(_runs(self.months))

    def with_period(self, period: Period) -> Covered:
        """These months and those of a period."""
        return Covered(months=self.months | set(months_of(period)))


@lru_cache(maxsize=16)
def _runs(months: frozenset[Month]) -> tuple[tuple[Month, Month], ...]:
    found: list[tuple[Month, Month]] = []
    for month in sorted(months):
        if found and next_month(found[-1][1]) == month:
            found[-1] = (found[-1][0], month)
        else:
            found.append((month, month))
    return tuple(found)


def months_of(period: Period) -> list[Month]:
    """The months of a period, in order."""
    found = [period.first_month]
    while found[-1] < period.last_month:
        found.append(next_month(found[-1]))
    return found


def covered(db: Connection, client: str) -> Covered:
    """The months fixed by documents that were handed out to a client with the facts that they counted."""
    found = db.rows(f"SELECT DISTINCT first, last FROM release WHERE client_id = ? AND figures <> '' AND {HANDED_OUT}",
                    (client,))
    spans = [Period(first=date.fromisoformat(r["first"]), last=date.fromisoformat(r["last"])) for r in found]
    return Covered(months=frozenset(month for period in spans for month in months_of(period)))


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


def settled(db: Connection, clients: Collection[str | None], was: Month, day: str) -> Month:
    """The month of something dated `day` after a document was marked as not handed out: what another document has told
    of stays in its month, what had to wait counts in the first month that is open now.
    """
    if any(_covered_until(db, client, was) is not None for client in clients):
        return was
    return open_to_all(db, clients, day[:7])


def _covered_until(db: Connection, client: str | None, month: Month) -> date | None:
    """The last day of the longest release of a client that covers a month, or None."""
    if client is None:
        return None
    last = db.value(f"SELECT max(last) FROM release WHERE client_id = ? AND first <= ? AND last >= ? AND {HANDED_OUT}",
                    (client, first_day(month).isoformat(), last_day(month).isoformat()))
    return None if last is None else date.fromisoformat(last)
