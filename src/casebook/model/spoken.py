"""Dates and times as she says them: gisteren 17.40, vr, ma 16.00 terugbellen."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from casebook.model.record import Record, record

_DAYS = {
    "eergisteren": -2, "gisteren": -1, "yesterday": -1, "vandaag": 0, "today": 0, "nu": 0, "now": 0, "morgen": 1,
    "tomorrow": 1, "overmorgen": 2,
}
_WEEKDAYS = (
    ("ma", "maandag", "mon", "monday"), ("di", "dinsdag", "tue", "tuesday"), ("wo", "woensdag", "wed", "wednesday"),
    ("do", "donderdag", "thu", "thursday"), ("vr", "vrijdag", "fri", "friday"), ("za", "zaterdag", "sat", "saturday"),
    ("zo", "zondag", "sun", "sunday"),
)
_MONTHS = (
    ("jan", "januari", "january"), ("feb", "februari", "february"), ("mrt", "maart", "mar", "march"),
    ("apr", "april"), ("mei", "may"), ("jun", "juni", "june"), ("jul", "juli", "july"), ("aug", "augustus", "august"),
    ("sep", "sept", "september"), ("okt", "oktober", "oct", "october"), ("nov", "november"), ("dec", "december"),
)
_WEEKDAY = {word: number for number, names in enumerate(_WEEKDAYS) for word in names}
_MONTH = {word: number for number, names in enumerate(_MONTHS, 1) for word in names}
_CLOCK = re.compile(r"(?:om |at )?([01]?\d|2[0-3])[.:]([0-5]\d)(?: ?uur| ?u)?(?!\d)", re.I)
_HOUR = re.compile(r"(?:om |at )?([01]?\d|2[0-3]) ?(?:uur|u)\b", re.I)


@record
class Spoken(Record):
    """What was said: a day, a time, and the words that are neither."""

    day: date | None
    at: time | None
    rest: str


def read(text: str, today: date, *, ahead: bool = False) -> Spoken:
    """A day and a time from the beginning of what was typed; the rest stays words.

    A weekday or a day without a year is the last one up to today or, with `ahead`, the next one from today.
    An impossible date is no date: it stays in the rest.
    """
    words = " ".join(text.split())
    day, words = _take_day(words, today, ahead)
    at, words = _take_time(words)
    if day is None and at is not None:
        day, words = _take_day(words, today, ahead)
    return Spoken(day=day, at=at, rest=words)


def _take_time(words: str) -> tuple[time | None, str]:
    found = _CLOCK.match(words)
    if found:
        return time(int(found[1]), int(found[2])), words[found.end():].strip()
    found = _HOUR.match(words)
    if found:
        return time(int(found[1])), words[found.end():].strip()
    return None, words


def _take_day(words: str, today: date, ahead: bool) -> tuple[date | None, str]:
    first, _, rest = words.partition(" ")
    key = first.lower().rstrip(".,")
    if key in _DAYS:
        return today + timedelta(days=_DAYS[key]), rest
    if key in _WEEKDAY:
        numeric, after = _take_numeric(rest, today, ahead)
        return (numeric, after) if numeric else (_weekday(_WEEKDAY[key], today, ahead), rest)
    return _take_numeric(words, today, ahead)


def _weekday(number: int, today: date, ahead: bool) -> date:
    step = (number - today.weekday()) % 7 if ahead else -((today.weekday() - number) % 7)
    return today + timedelta(days=step)


def _take_numeric(words: str, today: date, ahead: bool) -> tuple[date | None, str]:
    found = re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", words)
    if found:
        day = _date(int(found[1]), int(found[2]), int(found[3]))
        return (day, words[found.end():].strip()) if day else (None, words)
    found = re.match(r"(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?(?![\d:.])", words)
    if found is None:
        found = re.match(r"(\d{1,2}) ([A-Za-z]{3,9})\.?(?: (\d{4}))?(?!\d)", words)
        if found is None or found[2].lower() not in _MONTH:
            return None, words
        month = _MONTH[found[2].lower()]
    else:
        month = int(found[2])
    day = _with_year(int(found[1]), month, found[3], today, ahead)
    return (day, words[found.end():].strip()) if day else (None, words)


def _with_year(day: int, month: int, year: str | None, today: date, ahead: bool) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    found = _date(today.year, month, day)
    if found and ahead and found < today:
        return _date(today.year + 1, month, day)
    if found and not ahead and found > today:
        return _date(today.year - 1, month, day)
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_named(word: str) -> int | None:
    """The number of the month that a Dutch or English word names, whole or short; or None."""
    return _MONTH.get(word.lower())


def weekday_named(word: str) -> int | None:
    """The number of the weekday that a word names, Monday 0; or None."""
    return _WEEKDAY.get(word.lower())
