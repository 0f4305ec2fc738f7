"""Days and minutes as they stand in sheets: read where there is one way to read them, and never guessed.

Source: exchange.md, Import.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from casebook.exchange.sheets.cells import Cell, words
from casebook.model import spoken

YEARS = range(1900, 2200)
DAY_FIRST, MONTH_FIRST = "d-m-y", "m-d-y"
MOST_MINUTES = 24 * 60
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})(?:[-/. ]|\. )\s?([A-Za-z]{3,9})\.?[-/. ]\s?['’]?(\d{4}|\d{2})(?!\d)", re.ASCII)
_CLOCK = re.compile(r"(?:T|,|om|at)?\s*([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?:\s*(?:uur|u|h))?"
                    r"(?:Z|[+-]\d\d:?\d\d)?", re.ASCII | re.I)
_WEEKDAY = re.compile(r"([A-Za-z]{2,9})\.?,?\s+(?=\d)", re.ASCII)
_HOURS_MINUTES = re.compile(r"(\d{1,2})[:](\d\d)(?::\d\d)?(?:\s*(?:uur|u|h))?", re.ASCII | re.I)
_HOURS_AND = re.compile(r"(\d{1,2})\s*(?:uur|u|h|hours?|hrs?)\.?\s*(?:en\s*|and\s*)?(\d{1,2})"
                        r"\s*(?:minuten|minutes|min|m)?\.?", re.ASCII | re.I)
_HOURS = re.compile(r"(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:uur|uren|u|h|hours?|hrs?)\.?", re.ASCII | re.I)
_MINUTES = re.compile(r"(\d{1,4})(?:[.,]0+)?\s*(?:minuten|minuut|minutes?|mins?|m|')?\.?", re.ASCII | re.I)


class NoDay(ValueError):
    """No day, or not one alone: its argument is `no_date` or `two_ways`."""


def order_in(cells: Iterable[Cell]) -> dict[str, str]:
    """How the numbers of a column's dates are ordered, by the sign between them, as far as its own dates say it.

    A date that is possible one way only tells for all with that sign; "" where some tell this and some that. A dash
    or a point between them is Dutch, day first, unless the column itself says otherwise.
    """
    told: dict[str, set[str]] = {"/": set(), "-": set(), ".": set()}
    for cell in cells:
        found = _NUMBERS.match(_without_weekday(words(cell))[0]) if isinstance(cell, str) else None
        if found is None:
            continue
        one, other = int(found[1]), int(found[3])
        if one > 12 >= other:
            told[found[2]].add(DAY_FIRST)
        elif other > 12 >= one:
            told[found[2]].add(MONTH_FIRST)
    slashes = told["/"] or told["-"] & {DAY_FIRST} or told["."] & {DAY_FIRST}
    return {"/": _one(slashes), "-": _one(told["-"] or {DAY_FIRST}), ".": _one(told["."] or {DAY_FIRST})}


def _one(found: set[str]) -> str:
    return next(iter(found)) if len(found) == 1 else ""


def day(cell: Cell, order: dict[str, str]) -> tuple[date, time | None]:
    """The day of a cell, and the time where one stands there. Raises NoDay."""
    if isinstance(cell, datetime):
        at = cell.time().replace(second=0, microsecond=0)
        return _in_range(cell.date()), at if cell.time() != time(0) else None
    if isinstance(cell, date):
        return _in_range(cell), None
    if isinstance(cell, bool | time | timedelta) or not isinstance(cell, str | int | float):
        raise NoDay("no_date")
    text, weekday = _without_weekday(" ".join(words(cell).split()))
    found, rest = _dated(text, order)
    if weekday is not None and found.weekday() != weekday:
        raise NoDay("no_date")
    return _in_range(found), _at(rest.strip())


def _dated(text: str, order: dict[str, str]) -> tuple[date, str]:
    for pattern in (_ISO, _COMPACT):
        if found := pattern.match(text):
            return _date(int(found[1]), int(found[2]), int(found[3])), text[found.end():]
    if found := _NAMED.match(text):
        month = spoken.month_named(found[2])
        if month is None:
            raise NoDay("no_date")
        return _date(_year(found[3]), month, int(found[1])), text[found.end():]
    if not (found := _NUMBERS.match(text)):
        raise NoDay("no_date")
    one, sign, other, year = int(found[1]), found[2], int(found[3]), _year(found[4])
    ways = {way: _possible(year, *((other, one) if way == DAY_FIRST else (one, other)))
            for way in (DAY_FIRST, MONTH_FIRST)}
    if order.get(sign):
        only = ways[order[sign]]
    else:
        both = {way for way in ways.values() if way is not None}
        if len(both) > 1:
            raise NoDay("two_ways")
        only = next(iter(both), None)
    if only is None:
        raise NoDay("no_date")
    return only, text[found.end():]


def _at(text: str) -> time | None:
    if not text:
        return None
    found = _CLOCK.fullmatch(text)
    if found is None:
        raise NoDay("no_date")
    return time(int(found[1]), int(found[2]))


def _without_weekday(text: str) -> tuple[str, int | None]:
    found = _WEEKDAY.match(text)
    number = spoken.weekday_named(found[1]) if found else None
    return (text, None) if found is None or number is None else (text[found.end():], number)


def _year(digits: str) -> int:
    """A year of two digits lies between eighty years ago and nineteen years ahead."""
    if len(digits) == 4:
        return int(digits)
    this = date.today().year
    century = this - this % 100 + int(digits)
    return century - 100 if century > this + 19 else century


def _date(year: int, month: int, number: int) -> date:
    found = _possible(year, month, number)
    if found is None:
        raise NoDay("no_date")
    return found


def _possible(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _in_range(found: date) -> date:
    if found.year not in YEARS:
        raise NoDay("no_date")
    return found


def minutes(cell: Cell) -> int:
    """The minutes of a cell: a whole number, 1:30, 1,5 uur, or what a spreadsheet keeps as a time. Raises ValueError.

    Source: exchange.md, Import.
    """
    if isinstance(cell, datetime) and cell.year in (1899, 1900, 1904):  # a time, to programs that know no spans
        cell = cell.time()
    if isinstance(cell, time):
        return _whole(cell.hour * 60 + cell.minute + cell.second / 60)
    if isinstance(cell, timedelta):
        return _whole(cell.total_seconds() / 60)
    if isinstance(cell, bool) or not isinstance(cell, str | int | float):
        raise ValueError
    if not isinstance(cell, str):
        return _whole(cell)
    text = words(cell)
    if found := _HOURS_MINUTES.fullmatch(text) or _HOURS_AND.fullmatch(text):
        if int(found[2]) > 59:
            raise ValueError
        return _whole(int(found[1]) * 60 + int(found[2]))
    if found := _HOURS.fullmatch(text):
        return _whole(float(found[1].replace(",", ".")) * 60)
    if found := _MINUTES.fullmatch(text):
        return _whole(int(found[1]))
    raise ValueError


def _whole(number: float) -> int:
    if not 0 <= number <= MOST_MINUTES or abs(number - round(number)) > 1e-6:
        raise ValueError
    return round(number)
