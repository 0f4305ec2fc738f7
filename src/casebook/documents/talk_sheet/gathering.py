"""What a talk sheet is made of: the data of a report over the months of this year that are over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casebook.documents.annual_report import ReportData
from casebook.documents.annual_report.data import gather as report_of
from casebook.errors import Refused
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.vault import Connection

KIND = "talk_sheet"


def period_of(day: date) -> Period:
    """From 1 January up to the last whole month before a day. Raises Refused `no_whole_month` in January."""
    last = day.replace(day=1) - timedelta(days=1)
    if last.year != day.year:
        raise Refused("no_whole_month")
    return Period(first=date(day.year, 1, 1), last=last)


def gather(db: Connection, client: ClientId, language_code: str | None = None, today: date | None = None,
           period: Period | None = None) -> ReportData:
    """The data of the months of this year that are over, or of another period that begins in January.

    It tells totals only: no breakdowns, no rate, and nothing beside last year. Raises Refused `no_whole_month` in
    January and as a report does.
    """
    today = today or date.today()
    period = period or period_of(today)
    if period.first.month != 1 or period.first.year != period.last.year:
        raise Refused("not_since_january")
    data = report_of(db, client, period, language_code, today=today, document=KIND, breakdowns=())
    return replace(data, last=None, earlier={}, narratives={})
