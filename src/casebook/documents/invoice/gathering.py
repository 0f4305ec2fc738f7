"""Everything an invoice is made of, read in one go: hours and kilometres of a quarter against what was agreed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from casebook.errors import Refused
from casebook.model.clients import DEFAULT_THRESHOLD, Adviser, Client, Engagement
from casebook.model.ids import ClientId
from casebook.model.invoicing import DEFAULT_FORM, Invoicing, quarter_of
from casebook.model.money import for_minutes, to_quarters
from casebook.model.organisation import TIME_CLASSES
from casebook.model.periods import Month, Period, first_day, last_day, next_month
from casebook.model.record import Record, record
from casebook.statistics import worked
from casebook.statistics.worked import TRAVEL
from casebook.store import adviser as own
from casebook.store import clients, invoicing, values
from casebook.vault import Connection

SENDER, VAT, PAYMENT = "invoice.sender", "invoice.vat", "invoice.payment"


@record
class Billed(Record):
    """A line of an invoice: `what` is `work`, `travel`, `kilometres` or a class of time; minutes or kilometres.

    `prepaid` minutes come from the bundle; `rate` and `amount` are whole cents.
    """

    what: str
    period: Period
    quantity: int
    rate: int
    amount: int
    prepaid: int = 0


@record
class InvoiceData(Record):
    """An invoice before it is worded. `bundle_left` is in minutes, None where nothing was paid ahead.

    `threshold` is the highest k of the engagements touched.

    `sender`, `vat` and `payment` are her own words: her address and registrations, what she says about VAT, and how to
    pay.
    """

    client: Client
    adviser: Adviser
    period: Period
    form: str
    language_code: str
    today: date
    number: str
    agreed: Invoicing
    lines: tuple[Billed, ...]
    bundle_left: int | None
    names: dict[str, str]
    sender: str
    vat: str
    payment: str
    threshold: int

    @property
    def total(self) -> int:
        """The sum of the lines, in cents."""
        return sum(line.amount for line in self.lines)


def gather(db: Connection, client: ClientId, period: Period, language_code: str | None = None, *,
           form: str = DEFAULT_FORM, number: str = "", today: date | None = None) -> InvoiceData:
    """Read what an invoice over a quarter needs, best within one snapshot of the file.

    Raises Refused: `no_engagement`; `no_rate` where no price of an hour was agreed; `quarter_not_over` while the
    quarter and an engagement run; `nothing_to_invoice`.
    """
    today = today or date.today()
    found = clients.get(db, client)
    every = clients.engagements(db, client)
    if not every:
        raise Refused("no_engagement")
    if today <= period.last and any(e.ends is None or e.ends >= today for e in every):
        raise Refused("quarter_not_over")
    parts = list(_parts(every, period))
    if any(invoicing.of_engagement(db, e.id).hour_rate is None for e, _ in parts):
        raise Refused("no_rate")
    lines: list[Billed] = []
    left: int | None = None
    for engagement, part in parts:
        agreed = invoicing.of_engagement(db, engagement.id)
        left = None if agreed.bundle_minutes is None else max(0, agreed.bundle_minutes - _used_before(
            db, client, every, engagement, period))
        made = _work(db, client, part, form, agreed.hour_rate or 0)
        for line in made:
            lines.append(_from_bundle(line, left or 0))
            left = None if left is None else left - lines[-1].prepaid
        lines += _travel(db, client, part, agreed)
    if not lines:
        raise Refused("nothing_to_invoice")
    code = language_code or found.language
    return InvoiceData(
        client=found, adviser=own.get(db), period=period, form=form, language_code=code, today=today, number=number,
        agreed=invoicing.of_engagement(db, parts[-1][0].id), lines=tuple(lines), bundle_left=left,
        names=values.names(db, "time", code), sender=own.preference(db, SENDER), vat=own.preference(db, VAT),
        payment=own.preference(db, PAYMENT), threshold=_threshold(db, client, period))


def telling(db: Connection, client: ClientId, period: Period, form: str) -> tuple[Period, ...]:
    """The periods of lines from which a reader could read the time of one to fewer than k people.

    k is the highest threshold of the engagements touched (disclosure.md, rule 1). The default form has none, unless one
    engagement follows another within the quarter: then it has a line for each, of a month or two.
    """
    k = _threshold(db, client, period)
    every = clients.engagements(db, client)
    parts = [part for _, part in _parts(every, period)] if every else [period]
    if form == DEFAULT_FORM and len(parts) < 2:
        return ()
    shown = parts if form in ("kinds", DEFAULT_FORM) else [_month(month) for month in _months(period)]
    return tuple(one for one in shown if worked.few_reporters(db, client, one, k))


def _threshold(db: Connection, client: ClientId, period: Period) -> int:
    return max((e.threshold for e in clients.engagements_touched(db, client, period)), default=DEFAULT_THRESHOLD)


def _parts(every: Sequence[Engagement], period: Period) -> Iterator[tuple[Engagement, Period]]:
    """A period by engagement: a month goes to the one in force on its last day."""
    months = [(month, clients.in_force(every, last_day(month)) or every[0]) for month in _months(period)]
    for _, group in groupby(months, key=lambda pair: pair[1].id):
        of = list(group)
        yield of[0][1], Period(first=first_day(of[0][0]), last=last_day(of[-1][0]))


def _months(period: Period) -> Iterator[Month]:
    month = period.first_month
    while month <= period.last_month:
        yield month
        month = next_month(month)


def _month(month: Month) -> Period:
    return Period(first=first_day(month), last=last_day(month))


def _used_before(db: Connection, client: ClientId, every: Sequence[Engagement], engagement: Engagement,
                 period: Period) -> int:
    """The minutes of an engagement's bundle that went in the quarters before a period, each rounded as invoiced."""
    used, day = 0, quarter_of(engagement.starts)
    while day.first < period.first:
        used += sum(to_quarters(worked.worked(db, client, part).work)
                    for found, part in _parts(every, day) if found.id == engagement.id)
        day = quarter_of(first_day(next_month(day.last_month)))
    return used


def _work(db: Connection, client: ClientId, part: Period, form: str, rate: int) -> list[Billed]:
    """The lines of work in a part: one, or one for each kind or each month that has any."""
    found: list[tuple[str, Period, int]]
    if form == "months":
        found = [("work", _month(month), worked.worked(db, client, _month(month)).work) for month in _months(part)]
    elif form == "kinds":
        minutes = worked.worked(db, client, part).minutes
        found = [(name, part, minutes.get(name, 0)) for name in TIME_CLASSES if name != TRAVEL]
    else:
        found = [("work", part, worked.worked(db, client, part).work)]
    rounded = [(what, period, to_quarters(minutes)) for what, period, minutes in found]
    return [Billed(what=what, period=period, quantity=minutes, rate=rate, amount=for_minutes(minutes, rate))
            for what, period, minutes in rounded if minutes]


def _from_bundle(line: Billed, left: int) -> Billed:
    prepaid = min(left, line.quantity)
    return replace(line, prepaid=prepaid, amount=for_minutes(line.quantity - prepaid, line.rate))


def _travel(db: Connection, client: ClientId, part: Period, agreed: Invoicing) -> Iterator[Billed]:
    """Travelling time and kilometres, each as one sum, where a rate was agreed."""
    found = worked.worked(db, client, part)
    minutes = to_quarters(found.travel)
    if agreed.travel_rate is not None and minutes:
        yield Billed(what="travel", period=part, quantity=minutes, rate=agreed.travel_rate,
                     amount=for_minutes(minutes, agreed.travel_rate))
    if agreed.kilometre_rate is not None and found.kilometres:
        yield Billed(what="kilometres", period=part, quantity=found.kilometres, rate=agreed.kilometre_rate,
                     amount=found.kilometres * agreed.kilometre_rate)
