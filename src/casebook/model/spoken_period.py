"""Periods as she says them: 2025, maart, vorige maand, sinds 1 maart, q1 2025, maart t/m mei, last 3 months."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from casebook.model import spoken
from casebook.model.record import Record, record

_MONTH = {name: number for number, names in enumerate((
    ("jan", "januari", "january"), ("feb", "februari", "february"), ("mrt", "maart", "mar", "march"), ("apr", "april"),
    ("mei", "may"), ("jun", "juni", "june"), ("jul", "juli", "july"), ("aug", "augustus", "august"),
    ("sep", "sept", "september"), ("okt", "oktober", "oct", "october"), ("nov", "november"), ("dec", "december"),
), 1) for name in names}
_UNIT = {"dag": "day", "dagen": "day", "day": "day", "days": "day", "week": "week", "weken": "week", "weeks": "week",
         "maand": "month", "maanden": "month", "month": "month", "months": "month", "kwartaal": "quarter",
         "quarter": "quarter", "jaar": "year", "jaren": "year", "year": "year", "years": "year"}
_THIS, _LAST = ("deze", "dit", "this"), ("vorige", "vorig", "last", "previous")
_PAST = re.compile(r"(?:de |the )?(?:afgelopen|laatste|last|past) (\d{1,3}) (\w+)")
_SINCE = re.compile(r"(?:sinds|vanaf|since|from|na|after) (.+)")
_UNTIL = re.compile(r"(?:tot en met|t/m|tot|until|till|up to|voor|before) (.+)")
_BETWEEN = re.compile(r"(?:van |from )?(.+?)(?: - | ?[–—] ?| tot en met | t/m | tot | to | until | through )(.+)")
_QUARTER = re.compile(r"(?:q|k|kwartaal |quarter )([1-4])(?: (\d{4}))?"
                      r"|([1-4])(?:e|ste|de|st|nd|rd|th) (?:kwartaal|quarter)(?: (\d{4}))?")


@record
class Span(Record):
    """From a day up to and including another; None is open."""

    first: date | None
    last: date | None


def read(text: str, today: date) -> Span | None:
    """The period that was typed; None where it is none. A month or day without a year is the last one up to today."""
    words = " ".join(text.lower().split()).rstrip(".")
    found = _closed(words, today)
    if found is not None:
        return found
    if (match := _SINCE.fullmatch(words)) and (of := _closed(match[1], today)):
        after = words.split()[0] in ("na", "after")
        return Span(first=of.last + timedelta(days=1) if after and of.last else of.first, last=None)
    if (match := _UNTIL.fullmatch(words)) and (of := _closed(match[1], today)):
        through = words.startswith(("t/m", "tot en met"))
        return Span(first=None, last=of.last if through or not of.first else of.first - timedelta(days=1))
    if match := _BETWEEN.fullmatch(words):
        return _between(match[1], match[2], today)
    return None


def _between(first: str, last: str, today: date) -> Span | None:
    end = _closed(last, today)
    if end is None or end.last is None:
        return None
    if re.search(r"\d{4}$", last) and not re.search(r"\d{4}$", first):  # maart t/m mei 2024
        begin = _closed(f"{first} {last[-4:]}", today) or _closed(first, today)
    else:
        begin = _closed(first, today)
    if begin is None or begin.first is None:
        return None
    if begin.first > end.last and not re.search(r"\d{4}", first):  # nov t/m feb
        begin = Span(first=_year_before(begin.first), last=None)
    return Span(first=begin.first, last=end.last) if begin.first and begin.first <= end.last else None


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, calendar.monthrange(day.year - 1, day.month)[1]))


def _closed(words: str, today: date) -> Span | None:
    """A period with both its ends: a year, a quarter, a month, a day, this or the last of them, the past so many."""
    first, _, rest = words.partition(" ")
    if re.fullmatch(r"(19|20)\d\d", words):
        return Span(first=date(int(words), 1, 1), last=date(int(words), 12, 31))
    if match := _QUARTER.fullmatch(words):
        return _quarter(int(match[1] or match[3]), match[2] or match[4], today)
    if first.rstrip(".") in _MONTH and re.fullmatch(r"((19|20)\d\d)?", rest):
        return _named_month(_MONTH[first.rstrip(".")], rest, today)
    if match := _PAST.fullmatch(words):
        return _past(int(match[1]), _UNIT.get(match[2], ""), today)
    if rest in _UNIT and first in (*_THIS, *_LAST):
        return _around(_UNIT[rest], today, back=first in _LAST)
    day = spoken.read(words, today)
    return Span(first=day.day, last=day.day) if day.day and not day.rest and not day.at else None


def _month(year: int, month: int, months: int = 1) -> Span:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    end, last = year + (month + months - 2) // 12, (month + months - 2) % 12 + 1
    return Span(first=date(year, month, 1), last=date(end, last, calendar.monthrange(end, last)[1]))


def _named_month(month: int, year: str, today: date) -> Span:
    return _month(int(year) if year else today.year - (month > today.month), month)


def _quarter(number: int, year: str | None, today: date) -> Span:
    begins = 3 * number - 2
    return _month(int(year) if year else today.year - (begins > today.month), begins, 3)


def _past(number: int, unit: str, today: date) -> Span | None:
    """The past so many days, weeks, months or years, up to and including today."""
    if unit in ("day", "week"):
        return Span(first=today - timedelta(days=number * (7 if unit == "week" else 1)), last=today)
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit, 0) * number
    if not months or months >= 12 * (today.year - 1):
        return None
    begin = _month(today.year, today.month - months)
    assert begin.first is not None
    assert begin.last is not None
    return Span(first=begin.first.replace(day=min(today.day, begin.last.day)), last=today)


def _around(unit: str, today: date, *, back: bool) -> Span:
    """This day, week, month, quarter or year, or the one before it."""
    if unit in ("day", "week"):
        length = 7 if unit == "week" else 1
        first = today - timedelta(days=(today.weekday() if unit == "week" else 0) + length * back)
        return Span(first=first, last=first + timedelta(days=length - 1))
    length = {"month": 1, "quarter": 3, "year": 12}[unit]
    begins = today.month - (today.month - 1) % length
    return _month(today.year, begins - length * back, length)
