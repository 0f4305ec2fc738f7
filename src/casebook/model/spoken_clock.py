"""A time as she says it: 17.40, 16u, half vier, kwart voor drie, 4pm, 3 uur 's middags."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from casebook.model.spoken_words import NUMBERS, PARTS

_HOURS = "|".join(sorted((word for word, number in NUMBERS.items() if number <= 12 and len(word) > 2), key=len,
                         reverse=True))
_HOUR = rf"([01]?[0-9]|2[0-4]|{_HOURS})"
_MINUTES = r"([0-5]?[0-9]|vijf|tien|kwart|twintig|five|ten|quarter|twenty)"
_LEAD = r"(?:om |at |rond |around )?"
_CLOCK = re.compile(
    _LEAD + r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])(?: ?uur\b| ?u\b| ?h\b)?(?![0-9])(?![.:/-][0-9])", re.I)
_LETTER = re.compile(_LEAD + r"([01]?[0-9]|2[0-3]) ?[uh] ?([0-5][0-9])(?![0-9])", re.I)
_HALF = re.compile(_LEAD + rf"half (past )?{_HOUR}(?: uur\b)?(?![0-9.:])", re.I)
_BESIDE = re.compile(
    _LEAD + rf"(?:a )?{_MINUTES}(?: minuten| minutes)? (over|voor|past|to|na) (half )?{_HOUR}(?: uur\b)?(?![0-9.:])",
    re.I)
_WHOLE = re.compile(_LEAD + rf"{_HOUR}(?: ?(?:uur|u|o'clock|o’clock|h)\b)", re.I)
_LED = re.compile(rf"(?:om|at) {_HOUR}(?= |$|,)", re.I)
_ENGLISH = re.compile(_LEAD + r"(0?[1-9]|1[0-2])(?:[.:]([0-5][0-9]))? ?(am|pm|a\.m\.|p\.m\.)(?![a-z])", re.I)
_NOON = re.compile(_LEAD + r"(noon|midday|twaalf uur|12 uur)\b", re.I)
_PART = re.compile(r"(?:'s|’s|s|in the|in de|at|this|de)? ?(ochtend|ochtends|morgens|morning|middag|middags|afternoon|"
                   r"avond|avonds|evening|night|nacht|nachts)(?= |$|,)", re.I)
_TWELVE = 12


@dataclass(frozen=True, slots=True)
class Clock:
    """Hours and minutes as said; `spoken` where the hour was said without telling which half of the day."""

    hours: int
    minutes: int
    spoken: bool = False

    def at(self, part: str) -> time:
        """The time, by the part of the day that was said with it."""
        kind = PARTS.get(part.lower().rpartition(" ")[2], part)
        hours = self.hours
        if kind in ("afternoon", "evening") and 0 < hours < _TWELVE:
            hours += _TWELVE
        elif kind == "night" and hours == _TWELVE:
            hours = 0
        elif not kind and self.spoken and (self.hours, self.minutes) >= (0, 30) and hours <= 6:
            hours += _TWELVE
        return time(hours % 24, self.minutes)


def take(words: str, part: str = "") -> tuple[Clock | None, str, str]:
    """A time at the beginning, the part of the day said before or after it, and the rest."""
    before = words
    if not part:
        _none, part, words = take_part(words)
    clock, rest = _clock(words)
    if clock is None:
        return (None, part, words) if part else (None, "", before)
    if not part:
        _none, part, rest = take_part(rest)
    return clock, part, rest


def take_part(words: str) -> tuple[None, str, str]:
    """A part of the day at the beginning: 's middags, in the evening, avond."""
    found = _PART.match(words)
    if found is None:
        return None, "", words
    return None, found[0].strip(), _rest(words, found)


def _clock(words: str) -> tuple[Clock | None, str]:
    for pattern, made in _PATTERNS:
        found = pattern.match(words)
        if found is not None:
            return made(found), _rest(words, found)
    return None, words


def _rest(words: str, found: re.Match[str]) -> str:
    return words[found.end():].lstrip(" ,;:")


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS[word.lower()]


def _english(found: re.Match[str]) -> Clock:
    hours = int(found[1]) % _TWELVE + (_TWELVE if found[3].lower().startswith("p") else 0)
    return Clock(hours, int(found[2] or 0))


def _half(found: re.Match[str]) -> Clock:
    hours = _number(found[2]) % 24
    return Clock(hours, 30, spoken=True) if found[1] else Clock((hours - 1) % 24, 30, spoken=True)


def _beside(found: re.Match[str]) -> Clock:
    minutes, hours = _number(found[1]), _number(found[4])
    whole = hours * 60 - (30 if found[3] else 0)
    whole += minutes if found[2].lower() in ("over", "past", "na") else -minutes
    return Clock(whole // 60 % 24, whole % 60, spoken=True)


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Clock]], ...] = (
    (_ENGLISH, _english),
    (_CLOCK, lambda found: Clock(int(found[1]), int(found[2]))),
    (_LETTER, lambda found: Clock(int(found[1]), int(found[2]))),
    (_HALF, _half),
    (_BESIDE, _beside),
    (_NOON, lambda found: Clock(_TWELVE, 0)),
    (_WHOLE, lambda found: Clock(_number(found[1]) % 24, 0, spoken=True)),
    (_LED, lambda found: Clock(_number(found[1]) % 24, 0, spoken=True)),
)
