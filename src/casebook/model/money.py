"""Amounts of money in whole cents, as typed and as computed: never a float."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

LARGEST = 10_000_000  # cents: a rate or an amount of more is a slip of the finger
QUARTER = 15  # minutes
_TYPED = re.compile(r"(\d{1,3}(?:[.,' ]\d{3})+|\d+)(?:[.,](\d{1,2}))?", re.ASCII)


def cents_of(typed: str) -> int | None:
    """The cents of an amount as people write it: 95 · 95,00 · € 1.250,50 · 1,250.50. None where it is no amount.

    One separator with three digits behind it groups thousands: 1.250 is twelve hundred and fifty euros.
    """
    found = _TYPED.fullmatch(typed.replace("€", "").replace("\N{NO-BREAK SPACE}", " ").strip())
    if found is None:
        return None
    whole, rest = found.groups()
    cents = int(re.sub(r"\D", "", whole)) * 100 + int((rest or "").ljust(2, "0"))
    return cents if cents <= LARGEST else None


def to_quarters(minutes: int) -> int:
    """Minutes rounded to whole quarters of an hour, half up: what an invoice counts in."""
    return (2 * minutes + QUARTER) // (2 * QUARTER) * QUARTER


def for_minutes(minutes: int, rate: int) -> int:
    """The cents for so many minutes at a rate of cents an hour, rounded to whole cents, half up."""
    return int((Decimal(minutes) * rate / 60).quantize(Decimal(1), ROUND_HALF_UP))
