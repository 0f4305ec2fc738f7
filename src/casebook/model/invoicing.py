"""What a client pays for, and the invoices that went out to it."""

from __future__ import annotations

import re
from datetime import date, datetime

from casebook.model.ids import ClientId, EngagementId
from casebook.model.periods import Period, first_day, last_day
from casebook.model.record import Record, record

FORMS = ("quarter", "kinds", "months")
DEFAULT_FORM = "quarter"


@record
class Invoicing(Record):
    """What was agreed about paying in an engagement: rates in cents an hour and a kilometre, a bundle in minutes.

    Without a travel or kilometre rate those are not charged and not printed. `bundle_minutes` is what was paid ahead.
    """

    engagement: EngagementId
    hour_rate: int | None = None
    travel_rate: int | None = None
    kilometre_rate: int | None = None
    bundle_minutes: int | None = None
    address: str = ""
    reference: str = ""


@record
class SentInvoice(Record):
    """An invoice that went out: its period, its form (one of FORMS), its lines exactly as printed, as JSON, and its
    hash. Forms other than `quarter` are details in the sense of disclosure.md rules 7 and 12.
    """

    id: str
    client: ClientId
    first: date
    last: date
    form: str
    number: str
    lines: str
    sha256: str
    made: datetime | None = None


def quarter(year: int, number: int) -> Period:
    """A quarter of a calendar year, 1 to 4."""
    return Period(first=first_day(f"{year:04d}-{3 * number - 2:02d}"), last=last_day(f"{year:04d}-{3 * number:02d}"))


def quarter_of(day: date) -> Period:
    """The quarter that a day falls in."""
    return quarter(day.year, (day.month + 2) // 3)


def next_number(last: str) -> str:
    """The number after the one that went out last: 2026-014 becomes 2026-015; "" where it does not end in digits."""
    found = re.fullmatch(r"(.*?)(\d{1,9})", last, re.ASCII | re.DOTALL)
    return f"{found[1]}{int(found[2]) + 1:0{len(found[2])}d}" if found else ""
