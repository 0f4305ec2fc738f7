"""The flow of cases through a period: carried over + new + reopened - closed = open at end, always."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.statistics.facts import CaseFacts, month_before
from casebook.statistics.figures import Flow


@record
class PeriodCases(Record):
    """The cases of a period, each once, by how they came to be in it; and how they left it."""

    carried_over: tuple[CaseFacts, ...]
    new: tuple[CaseFacts, ...]
    reopened: tuple[CaseFacts, ...]
    closed: tuple[CaseFacts, ...]
    open_at_end: tuple[CaseFacts, ...]

    def flow(self) -> Flow:
        """Their numbers."""
        return Flow(carried_over=len(self.carried_over), new=len(self.new), reopened=len(self.reopened),
                    closed=len(self.closed), open_at_end=len(self.open_at_end))


def within(month: str, period: Period) -> bool:
    """Whether a month lies in a period."""
    return period.first_month <= month <= period.last_month


def cases_of(every: Sequence[CaseFacts], period: Period) -> PeriodCases:
    """Sort the cases of a client into those of a period.

    Carried over: open at the end of the day before; also those taken over from a predecessor inside the period, which
    are never new. New: first counted inside it. Reopened: closed before it, reopened inside. Closed are those of the
    period that are not open at the end of its last day. Source: domain.md, Statistics.
    """
    before, first, last = month_before(period), period.first_month, period.last_month
    carried, new, reopened = [], [], []
    for case in every:
        if case.open_at_end_of(before) or (case.taken_over and first <= case.counted <= last):
            carried.append(case)
        elif first <= case.counted <= last:
            new.append(case)
        elif any(first <= span.opened <= last for span in case.spans[1:]):
            reopened.append(case)
    there = carried + new + reopened
    at_end = [case for case in there if case.open_at_end_of(last)]
    kept = {case.id for case in at_end}
    return PeriodCases(carried_over=tuple(carried), new=tuple(new), reopened=tuple(reopened),
                       closed=tuple(case for case in there if case.id not in kept), open_at_end=tuple(at_end))
