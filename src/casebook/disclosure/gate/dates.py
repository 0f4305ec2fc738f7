"""Days in a text, in the usual Dutch and English forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from casebook.model.record import Record, record

_MONTHS = {
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "febr": 2, "february": 2, "maart": 3, "mrt": 3,
    "march": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7,
    "july": 7, "augustus": 8, "aug": 8, "august": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12}
_UNITS = ("een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
          "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig")
_SPOKEN = {word: max(1, place) for place, word in enumerate(_UNITS)} | {
    f"{unit}{'ë' if unit.endswith('e') else 'e'}n{ten}": number + more
    for ten, more in (("twintig", 20), ("dertig", 30)) for number, unit in enumerate(_UNITS[1:10], 1)
    if number + more <= 31} | {"dertig": 30, "eenendertig": 31}
_ENGLISH_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
                     "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
                     "eighteenth", "nineteenth", "twentieth")
_SPOKEN |= {f"{word}{'ste' if day == 8 or day > 19 else 'de'}": day for word, day in _SPOKEN.items() if day > 1} | {
    "eerste": 1, "derde": 3} | {word: day for day, word in enumerate(_ENGLISH_ORDINALS, 1)} | {
    f"{ten}-{word}": number + day for ten, number in (("twenty", 20), ("thirty", 30))
    for day, word in enumerate(_ENGLISH_ORDINALS[:9], 1) if number + day <= 31} | {"thirtieth": 30}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?<![\w.,])(?P<day>\d{1,2})"
_YEAR = r"(?:[\s,.'’\-]{1,4}(?P<year>(?:19|20)\d\d|(?<=['’])\d\d)(?!\d))?"
_NAMED = re.compile(rf"{_DAY}(?:e|de|ste|st|nd|rd|th|\.)?[\s\-]{{1,3}}(?:of[\s]+)?(?P<month>{_MONTH})\b{_YEAR}",
                    re.IGNORECASE)
_SPOKEN_DAY = re.compile(rf"\b(?P<day>{'|'.join(sorted(_SPOKEN, key=len, reverse=True))})[\s]{{1,3}}(?:(?:of|van)\s)?"
                         rf"(?P<month>{_MONTH})\b{_YEAR}", re.IGNORECASE)
_ENGLISH = "|".join(sorted((month for month in _MONTHS if month not in (
    "januari", "februari", "febr", "maart", "mrt", "mei", "juni", "juli", "augustus", "okt", "oktober")), key=len,
    reverse=True))
_MONTH_FIRST = re.compile(rf"\b(?P<month>{_ENGLISH})\.?\s{{1,3}}(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
                          rf"(?!\d|[.:]\d|…){_YEAR}", re.IGNORECASE)
_NUMBERS = re.compile(r"(?<![\w.,/\-])(?P<day>\d{1,2})(?P<sep>[\-/.])(?P<month>\d{1,2})(?P=sep)"
                      r"(?P<year>(?:19|20)\d\d|['’]?\d\d)(?![\w/\-]|[.,]\d)")
_APART = re.compile(r"(?<![\w.,/\-])(?P<day>\d{1,2})(?P<sep>\s?[\-/.–|]\s?)(?P<month>\d{1,2})(?P=sep)"
                    r"(?P<year>(?:19|20)\d\d)(?!\w)")
_BEFORE_IT = re.compile(r"(?<![\w.,:])(\d{1,2})(?:e|de|ste|st|nd|rd|th)?\s?"
                        r"(,|/|&|\+|-|–|\b(?:en|of|tot en met|tot|t/m|and|or|to|until)\b)\s?$", re.IGNORECASE)
_THROUGH = frozenset(("tot", "tot en met", "t/m", "-", "–", "to", "until"))
_BACKWARDS = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<sep>[\-/._ ]?)(?P<month>\d{2})(?P=sep)(?P<day>\d{2})(?!\d)")
_SHORT = re.compile(r"(?<![\w.,/\-])(?P<day>\d{1,2})(?P<sep>[\-/.])(?P<month>\d{1,2})(?![\w/\-%]|[.,]\d)")
_SAID_TO_BE_A_DAY = re.compile(r"\b(?:op|on|dd|d\.d\.|datum|vanaf|sinds|tot|t/m|since|until|date|van|na|voor|before|"
                               r"after|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo)\.?,?:?\s*$",
                               re.IGNORECASE)
_FRACTIONS = frozenset(("1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "24/7"))


@record
class Said(Record):
    """A day as a text says it; `year` is None where it doesn't."""

    start: int
    end: int
    day: int
    month: int
    year: int | None

    def is_one_of(self, days: frozenset[date], years: frozenset[int]) -> bool:
        """Whether it is one of these days; without a year, in one of these years."""
        if self.year is not None:
            return _day(self.year, self.month, self.day) in days
        return any(_day(year, self.month, self.day) in days for year in years)


def said(text: str) -> Iterator[Said]:
    """The days that a readable text names."""
    taken: list[tuple[int, int]] = []
    for pattern in (_BACKWARDS, _NAMED, _SPOKEN_DAY, _MONTH_FIRST, _NUMBERS, _APART, _SHORT):
        for match in pattern.finditer(text):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            if pattern is _SHORT and not _is_day(text, match):
                continue
            found = _read(match)
            if found is not None:
                taken.append(match.span())
                yield found
                if pattern is _NAMED:
                    yield from _days_before(text, found)


def _days_before(text: str, found: Said) -> Iterator[Said]:
    """The other days of "3, 4 en 5 maart" and "3 t/m 5 maart", those between them too."""
    start, day = found.start, found.day
    while match := _BEFORE_IT.search(text, max(0, start - 20), start):
        first, start = int(match[1]), match.start()
        between = range(first, day) if match[2].lower() in _THROUGH else (first,)
        for one in between:
            if _day(found.year or 2024, found.month, one) is not None:
                yield Said(start=start, end=found.end, day=one, month=found.month, year=found.year)
        day = first


def _is_day(text: str, match: re.Match[str]) -> bool:
    """Whether 12/3 or 12-3 stands for a day: no fraction, and a range or a score only where a day is spoken of."""
    if _SAID_TO_BE_A_DAY.search(text, max(0, match.start() - 14), match.start()):
        return True
    return match["sep"] == "/" and match[0] not in _FRACTIONS


def _read(match: re.Match[str]) -> Said | None:
    day, month, year = match["day"].lower(), match["month"].lower(), match.groupdict().get("year")
    number = int(year.strip("'’")) if year else None
    if number is not None and number < 100:
        number += 2000
    the_day = int(day) if day.isdigit() else _SPOKEN[day]
    the_month = int(month) if month.isdigit() else _MONTHS[month]
    if _day(number or 2024, the_month, the_day) is None:
        return None
    return Said(start=match.start(), end=match.end(), day=the_day, month=the_month, year=number)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
