"""What may stand in a column: material that comes from outside is held against this before it is kept.

The name of a column says what it holds, in every table; a new one whose name says nothing more holds a word.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from datetime import date, datetime, time

from casebook.model.text import clean
from casebook.store.inventory import Table

Value = str | int | bytes | None
LARGEST_PART = 2 << 20  # bytes of a part of an attachment; the store writes parts of one megabyte
LONGEST_TEXT = 20_000_000
LARGEST, LARGEST_KEY = 10**9, 2**63 - 1
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"\d{2}:\d{2}", re.ASCII)
_WORD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_DAYS = frozenset(("day", "starts", "ends", "opened", "closed", "first_contact", "last_contact", "hold_review",
                   "next_step_done", "gone_after", "valid_from", "valid_to", "first", "last", "counting_date"))
_STAMPS = frozenset(("created", "changed", "made", "until", "removed", "taken"))
_NUMBERS = frozenset(("position", "number", "year", "workers", "threshold", "minutes",
                      "participants", "sources", "version", "cursor", "cases",
                      "conversations", "people", "row_count", "size", "hour_rate", "travel_rate", "kilometre_rate",
                      "bundle_minutes", "kilometres", "points", "wanted_points", "wanted_minutes",
                      "block_first", "block_years"))
_FLAGS = frozenset(("active", "taken_over", "short", "count_only", "crisis", "solicited", "identity_checked",
                    "elsewhere", "new_card"))


class Odd(ValueError):
    """A value does not fit its column. It carries nothing of the value."""


def readable(value: object) -> object:
    """A value as it stands in open data: bytes as base64."""
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def fitting(table: Table, column: str, value: object) -> Value:
    """The value as it may be kept in a column. Raises Odd."""
    if value is None:
        return None
    if column in table.text:
        return clean(_words(value, LONGEST_TEXT))
    return _word(value) if column in table.coded else _reader(column)(value)


def _reader(column: str) -> Callable[[object], Value]:
    if column in _DAYS or column.endswith("_on"):
        return _day
    if column == "month" or column.endswith("_month"):
        return lambda value: _matching(_MONTH, value)
    if column == "at" or column.endswith("_at"):
        return _clock
    if column in _STAMPS:
        return _stamp
    if column in _FLAGS:
        return _flag
    if column == "content":
        return _bytes
    if column == "key" or column.endswith("_key"):
        return lambda value: _number(value, LARGEST_KEY)
    return _number if column in _NUMBERS else _word


def _words(value: object, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise Odd
    return value


def _word(value: object) -> str:
    found = _words(value, LONGEST_TEXT)
    if _WORD.search(found):
        raise Odd
    return found


def _matching(pattern: re.Pattern[str], value: object) -> str:
    found = _words(value, 40)
    if not pattern.fullmatch(found):
        raise Odd
    return found


def _day(value: object) -> str:
    found = _matching(_DAY, value)
    try:
        date.fromisoformat(found)
    except ValueError:
        raise Odd from None
    return found


def _clock(value: object) -> str:
    found = _matching(_CLOCK, value)
    try:
        time.fromisoformat(found)
    except ValueError:
        raise Odd from None
    return found


def _stamp(value: object) -> str:
    found = _words(value, 40)
    if not found:
        return found  # the store reads it as unknown
    try:
        if datetime.fromisoformat(found).tzinfo is None:
            raise Odd
    except ValueError:
        raise Odd from None
    return found


def _number(value: object, largest: int = LARGEST) -> int:
    if type(value) is not int or abs(value) > largest:
        raise Odd
    return value


def _bytes(value: object) -> bytes:
    found = _words(value, LARGEST_PART * 4 // 3 + 8)
    try:
        return base64.b64decode(found, validate=True)
    except ValueError:
        raise Odd from None


def _flag(value: object) -> int:
    if type(value) is not int or value not in (0, 1):
        raise Odd
    return value
