"""The terms she is reminded of, as data in the file: she can change them, the program knows no law.

Source: domain.md, Values and Records.
"""

from __future__ import annotations

from casebook.store import adviser
from casebook.vault import Connection

RECEIPT_DAYS, ANSWER_MONTHS, ACCESS_MONTHS = "receipt_days", "answer_months", "access_months"
USUAL = {RECEIPT_DAYS: 7, ANSWER_MONTHS: 3, ACCESS_MONTHS: 1}
LARGEST = {RECEIPT_DAYS: 365, ANSWER_MONTHS: 36, ACCESS_MONTHS: 12}


def of(db: Connection, name: str) -> int:
    """A term, in the days or months of its name; the usual one until she changed it."""
    kept = adviser.preference(db, f"term.{name}")
    return int(kept) if kept.isascii() and kept.isdigit() and 1 <= int(kept) <= LARGEST[name] else USUAL[name]


def keep(db: Connection, name: str, number: int) -> None:
    """Keep a term of hers. Raises ValueError for one that is none."""
    if not 1 <= number <= LARGEST[name]:
        raise ValueError("a term has a length")
    adviser.set_preference(db, f"term.{name}", str(number))
