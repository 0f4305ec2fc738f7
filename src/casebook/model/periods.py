"""Reporting periods: rows of whole calendar months. Months are written YYYY-MM, so that text order is time order."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from casebook.errors import PeriodRefused
from casebook.model.record import Record, record

Month = str


def month_of(day: date) -> Month:
    """The calendar month of a local date, as YYYY-MM."""
    return f"{day.year:04d}-{day.month:02d}"


def first_day(month: Month) -> date:
    """The first day of a month."""
    return date(int(month[:4]), int(month[5:7]), 1)


def last_day(month: Month) -> date:
    """The last day of a month."""
    year, number = int(month[:4]), int(month[5:7])
    return date(year, number, monthrange(year, number)[1])


def next_month(month: Month) -> Month:
    """The month after."""
    return month_of(last_day(month) + timedelta(days=1))


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of that month where it has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


@record
class Period(Record):
    """A reporting period: from the first day of a month up to and including the last day of a month.

    Other periods raise PeriodRefused. Source: domain.md, Two layers.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first.day != 1 or self.last != last_day(month_of(self.last)) or self.first > self.last:
            raise PeriodRefused

    @property
    def first_month(self) -> Month:
        """The month the period begins with, YYYY-MM."""
        return month_of(self.first)

    @property
    def last_month(self) -> Month:
        """The month the period ends with, YYYY-MM."""
        return month_of(self.last)

    @property
    def is_year(self) -> bool:
        """Whether it is exactly one calendar year."""
        return self.first == date(self.last.year, 1, 1) and self.last.month == 12

    @property
    def months(self) -> int:
        """The number of months in it."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    def before(self) -> Period:
        """The period of as many months that ends the day before this one."""
        last = self.first - timedelta(days=1)
        number = self.first.year * 12 + self.first.month - 1 - self.months
        return Period(first=date(number // 12, number % 12 + 1, 1), last=last)

    def fits(self, other: Period) -> bool:
        """Whether two periods are equal, disjoint or nested: what may be released to one client (disclosure.md 4)."""
        disjoint = self.last < other.first or other.last < self.first
        inside = other.first <= self.first and self.last <= other.last
        around = self.first <= other.first and other.last <= self.last
        return disjoint or inside or around


def year(number: int) -> Period:
    """The period of a calendar year."""
    return Period(first=date(number, 1, 1), last=date(number, 12, 31))
