"""Dates and times as she says them: gisteren 17.40, vr, over 2 weken, half vier, ma 16.00 terugbellen.

Dutch and English mixed. What can't be understood for sure is left as words: a wrong day is worse than none. Days are
written day first, month second. Source: experience.md, Rules (dates are typed as spoken).
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from casebook.model import spoken_clock
from casebook.model.periods import months_after
from casebook.model.record import Record, record
from casebook.model.spoken_words import (
    COMING,
    DAYS,
    LAST,
    MONTH,
    NEXT,
    NO_DAY_BEFORE,
    NUMBERS,
    PARTS,
    TOGETHER,
    UNITS,
    WEEKDAY,
)

Found = tuple[date, str]
_LEAD = re.compile(r"^(?:op|on|de|den|the|this|deze|dit)\s+(?=\S)", re.I)
_DAY_MONTH = re.compile(r"([0-9]{1,2})(?:e|de|ste|st|nd|rd|th)?(?: of| van)? ?([A-Za-z]{3,9})\b\.?"
                        r"(?:,? ([0-9]{4})(?![0-9.:]))?")
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?:,? ([0-9]{4})(?![0-9.:]))?(?![0-9.:/-])")
_AFTER = re.compile(r"[\s,;:]+")


@record
class Spoken(Record):
    """What was said: a day, a time, and the words that are neither.

    `part` holds the words for a part of the day that no time went with: morgen*middag*.
    """

    day: date | None
    at: time | None
    rest: str
    part: str = ""

    @property
    def words(self) -> str:
        """All that is neither day nor time."""
        return " ".join(found for found in (self.part, self.rest) if found)


def read(text: str, today: date, *, ahead: bool = False) -> Spoken:
    """A day and a time from the beginning of what was typed; the rest stays words.

    A weekday or a day without a year is the last one up to today or, with `ahead`, the next one from today.
    An impossible date, or one that is no such weekday, is no date: it stays in the rest. An hour said from one to six
    without its part of the day is in the afternoon.
    """
    rest = " ".join(text.split())
    day, part, rest = _day_and_part(rest, today, ahead)
    clock, part, rest = spoken_clock.take(rest, part)
    if day is None and clock is not None:
        day, later, rest = _day_and_part(rest, today, ahead)
        part = part or later
        if not part:
            _none, part, rest = spoken_clock.take_part(rest)
    elif day is not None and clock is not None and _weekly(rest):
        day, rest = _moved_week(day, today, rest)
    if clock is None and day is None:
        return Spoken(day=None, at=None, rest=" ".join(text.split()))
    if clock is None:
        return Spoken(day=day, at=None, rest=rest, part=part)
    return Spoken(day=day, at=clock.at(part), rest=rest)


def _day_and_part(words: str, today: date, ahead: bool) -> tuple[date | None, str, str]:
    found = _together(words, today)
    if found is not None:
        return found
    day = _day(words, today, ahead)
    if day is None:
        return None, "", words
    return day[0], "", day[1]


def _together(words: str, today: date) -> tuple[date, str, str] | None:
    """A day with its part in one word, or in two: morgenochtend, tomorrow evening, vanmiddag, tonight."""
    first, rest = _first(words)
    second, after = _first(rest)
    if first == "tonight" or (first in ("this", "deze") and second in PARTS):
        return (today, "evening", rest) if first == "tonight" else (today, second, after)
    found = re.fullmatch(r"(eergister|gister|gisteren|morgen|overmorgen|van)(morgen|ochtend|middag|avond|nacht)", first)
    if found is None:
        return None
    part = "ochtend" if found[2] == "morgen" else found[2]
    return today + timedelta(days=TOGETHER[found[1]]), part, rest


def _day(words: str, today: date, ahead: bool) -> Found | None:
    found = _ago_or_in(words, today) or _next_or_last(words, today) or _named(words, today, ahead)
    if found is not None:
        return found
    lead = _LEAD.match(words)
    return _named(words[lead.end():], today, ahead) if lead else None


def _ago_or_in(words: str, today: date) -> Found | None:
    """Over 2 weken, in three days, 2 weeks ago, een maand geleden."""
    found = (re.match(r"(over|in|na) (\S+) (\S+)", words, re.I)
             or re.match(r"()(\S+) (\S+) (?:geleden|ago)\b", words, re.I))
    if found is None:
        return None
    number = _number(found[2])
    unit = UNITS.get(found[3].lower().strip(".,;:"))
    if number is None or unit is None:
        return None
    far = _shifted(today, number if found[1] else -number, unit, _trim(words[found.end():]))
    first, rest = _first(_LEAD.sub("", far[1], count=1)) if far else ("", "")
    if far and unit == "week" and first in WEEKDAY and not _is_word(first, rest):  # over 2 weken di
        return _in_week(far[0], 0, WEEKDAY[first]), rest
    return far


def _shifted(today: date, number: int, unit: str, rest: str) -> Found | None:
    try:
        if unit in ("month", "year"):
            return months_after(today, number * (12 if unit == "year" else 1)), rest
        return today + timedelta(days=number * (7 if unit == "week" else 1)), rest
    except (OverflowError, ValueError):
        return None


def _next_or_last(words: str, today: date) -> Found | None:
    """Volgende week di, next Tue, afgelopen vr, vorige week, last Friday."""
    first, rest = _first(words)
    side = 1 if first in (*NEXT, *COMING) else -1 if first in LAST else 0
    if not side:
        return None
    second, after = _first(rest)
    if second == "week":
        third, beyond = _first(after)
        if third in WEEKDAY and not _is_word(third, beyond):
            return _in_week(today, side, WEEKDAY[third]), beyond
        return (today + timedelta(days=7 * side), after) if first not in COMING else None
    if second in ("maand", "month", "jaar", "year") and first not in COMING:
        return _shifted(today, side, UNITS[second], after)
    if second in WEEKDAY:
        step = (WEEKDAY[second] - today.weekday()) % 7 or 7
        return today + timedelta(days=step if side > 0 else (step - 7 or -7)), after
    return None


def _named(words: str, today: date, ahead: bool) -> Found | None:
    first, rest = _first(words)
    if first in DAYS:
        return today + timedelta(days=DAYS[first]), rest
    if first in WEEKDAY and not _is_word(first, rest):
        return _from_weekday(WEEKDAY[first], rest, today, ahead)
    return _dated(words, today, ahead)


def _is_word(first: str, rest: str) -> bool:
    return _first(rest)[0] in NO_DAY_BEFORE.get(first, ())


def _from_weekday(number: int, rest: str, today: date, ahead: bool) -> Found | None:
    """A weekday alone, before its date, or with the week it is in: di 24-11, Tue next week, vr over 2 weken."""
    dated = _dated(rest, today, ahead)
    if dated is None and (lead := _LEAD.match(rest)):
        dated = _dated(rest[lead.end():], today, ahead)
    if dated is not None:
        return dated if dated[0].weekday() == number else None
    first, after = _first(rest)
    second, beyond = _first(after)
    if second == "week" and first in (*NEXT, *LAST):
        return _in_week(today, 1 if first in NEXT else -1, number), beyond
    if first in ("over", "in") and (far := _ago_or_in(rest, today)) and UNITS.get(_first(beyond)[0]) == "week":
        return _in_week(far[0], 0, number), far[1]
    step = (number - today.weekday()) % 7 if ahead else -((today.weekday() - number) % 7)
    return today + timedelta(days=step), rest


def _weekly(rest: str) -> bool:
    first, after = _first(rest)
    return first in (*NEXT, *LAST) and _first(after)[0] == "week"


def _moved_week(day: date, today: date, rest: str) -> Found:
    first, after = _first(rest)
    return _in_week(today, 1 if first in NEXT else -1, day.weekday()), _first(after)[1]


def _in_week(today: date, weeks: int, weekday: int) -> date:
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def _dated(words: str, today: date, ahead: bool) -> Found | None:
    """A day by its numbers or its month: 2026-11-02, 12/3, 3-12-26, 3 dec 2026, December 3rd, 12e."""
    found = re.match(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])", words)
    if found:
        return _with_rest(_date(int(found[1]), int(found[2]), int(found[3])), words, found)
    found = (re.match(r"([0-9]{1,2})[-/]([0-9]{1,2})(?:[-/]([0-9]{4}|[0-9]{2}))?(?![0-9:./-])", words)
             or re.match(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})(?![0-9:.])", words))
    if found:
        return _with_rest(_with_year(int(found[1]), int(found[2]), found[3], today, ahead), words, found)
    found = _DAY_MONTH.match(words)
    if found and found[2].lower() in MONTH:
        return _with_rest(_with_year(int(found[1]), MONTH[found[2].lower()], found[3], today, ahead), words, found)
    found = _MONTH_DAY.match(words)
    if found and found[1].lower() in MONTH:
        return _with_rest(_with_year(int(found[2]), MONTH[found[1].lower()], found[3], today, ahead), words, found)
    found = re.match(r"([0-9]{1,2})(?:e|de|ste|st|nd|rd|th)(?= |$|,)", words)
    return _with_rest(_in_month(int(found[1]), today, ahead), words, found) if found else None


def _in_month(day: int, today: date, ahead: bool) -> date | None:
    """The nearest month that has such a day, this one or the next (or the one before)."""
    here = _date(today.year, today.month, day)
    if here is not None and (here >= today if ahead else here <= today):
        return here
    other = months_after(today.replace(day=1), 1 if ahead else -1)
    return _date(other.year, other.month, day)


def _with_rest(day: date | None, words: str, found: re.Match[str]) -> Found | None:
    return None if day is None else (day, _trim(words[found.end():]))


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


def _number(word: str) -> int | None:
    return int(word) if re.fullmatch("[0-9]{1,4}", word) else NUMBERS.get(word.lower())


def _first(words: str) -> tuple[str, str]:
    """The first word, in small letters and without what follows it, and the rest."""
    first, _, rest = words.partition(" ")
    return first.lower().rstrip(".,;:"), rest.strip()


def _trim(rest: str) -> str:
    return _AFTER.sub("", rest, count=1) if _AFTER.match(rest) else rest


def month_named(word: str) -> int | None:
    """The number of the month that a Dutch or English word names, whole or short; or None."""
    return MONTH.get(word.lower())


def weekday_named(word: str) -> int | None:
    """The number of the weekday that a word names, Monday 0; or None."""
    return WEEKDAY.get(word.lower())
