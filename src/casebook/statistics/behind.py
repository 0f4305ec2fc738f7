"""Which cases stand behind a figure: her own raw figures, for her alone, each with the cases it was counted from.

Nothing here is protected: it may be shown to her and printed in her own overview, never in what is made for a client.
Source: disclosure.md, rule 11.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import TypeVar

from casebook.model.conversations import COUNTED_KINDS
from casebook.model.ids import ClientId
from casebook.model.periods import Month, Period, next_month, year
from casebook.model.record import Record, record
from casebook.model.values import NOT_RECORDED
from casebook.statistics import breakdowns, collect, facts
from casebook.statistics.facts import CaseFacts
from casebook.statistics.figures import Breakdown
from casebook.statistics.flow import PeriodCases, cases_of, within
from casebook.store import clients
from casebook.vault import Connection

TOTALS = ("cases", "new", "from_earlier", "closed", "open_at_end", "reporters", "conversations", "advice_requests")
IN_ORDER = ("duration",)
K = TypeVar("K")
MOST_MONTHS, MOST_YEARS = 24, 8  # columns that can be read beside each other


@record
class Counted(Record):
    """A number, and the cases it was counted from, destroyed ones too; advice requests have none."""

    number: int = 0
    cases: frozenset[str] = frozenset()

    def __add__(self, other: Counted) -> Counted:
        return Counted(number=self.number + other.number, cases=self.cases | other.cases)


@record
class OwnBreakdown(Record):
    """A breakdown with the cases behind each category; every category that could have occurred is there, in order."""

    name: str
    unit: str
    base: str
    rows: Mapping[str, Counted]

    @property
    def total(self) -> int:
        """All that was counted, in its unit."""
        return sum(counted.number for counted in self.rows.values())

    def shown(self) -> list[tuple[str, Counted]]:
        """What occurred, the most first; lengths of time in their own order, and what was not recorded last."""
        found = [(code, counted) for code, counted in self.rows.items() if counted.number]
        if self.name in IN_ORDER:
            return found
        return sorted(found, key=lambda pair: (pair[0] == NOT_RECORDED, -pair[1].number))

    def __add__(self, other: OwnBreakdown) -> OwnBreakdown:
        return OwnBreakdown(name=self.name, unit=self.unit, base=self.base, rows=_added(self.rows, other.rows))


@record
class OwnFigures(Record):
    """Her raw figures over a period, of one client or of several together.

    `totals` by the names of TOTALS, `minutes` by class of time, `worked` the cases behind those of casework, `months`
    the new cases of each month of a period that is no longer than two years, `years` those of whole years up to it.
    Reporters are counted per client.
    """

    period: Period
    totals: Mapping[str, Counted]
    minutes: Mapping[str, int]
    worked: frozenset[str]
    breakdowns: Mapping[str, OwnBreakdown]
    months: Mapping[Month, Counted]
    years: Mapping[int, Counted]

    def __add__(self, other: OwnFigures) -> OwnFigures:
        minutes = {name: self.minutes.get(name, 0) + other.minutes.get(name, 0)
                   for name in (*self.minutes, *(n for n in other.minutes if n not in self.minutes))}
        return OwnFigures(
            period=self.period, totals=_added(self.totals, other.totals), minutes=minutes,
            worked=self.worked | other.worked,
            breakdowns={name: found + other.breakdowns[name] for name, found in self.breakdowns.items()},
            months=_added(self.months, other.months), years=_added(self.years, other.years))


def everybody(db: Connection) -> list[ClientId | None]:
    """Every client, and None for the cases whose client is not known yet."""
    return [*(client.id for client in clients.all_of(db)), None]


def together(db: Connection, wanted: Sequence[ClientId | None], period: Period) -> OwnFigures:
    """The figures of some clients added up; None is the client of cases whose client is not known yet.

    At least one is needed.
    """
    return reduce(OwnFigures.__add__, (of_client(db, client, period) for client in wanted))


def of_client(db: Connection, client: ClientId | None, period: Period) -> OwnFigures:
    """The figures of a client over a period as they are now: the same numbers as `collect.figures` gives."""
    every = facts.of_client(db, client)
    cases = cases_of(every, period)
    acts = _acts(db, client, period)
    spoken = _spoken(db, client, period)
    return OwnFigures(
        period=period, totals=_totals(db, client, period, every, cases, spoken),
        minutes=collect.minutes(db, client, period), worked=frozenset(spoken["any"]),
        breakdowns={name: _with_cases(found, acts)
                    for name, found in breakdowns.all_of(db, client, cases, period).items()},
        months=_by_month(cases, period), years=_by_year(every, period))


def _totals(db: Connection, client: ClientId | None, period: Period, every: Sequence[CaseFacts], cases: PeriodCases,
            spoken: Mapping[str, set[str]]) -> dict[str, Counted]:
    earlier = (*cases.carried_over, *cases.reopened)
    came = [c for c in every if within(c.counted, period) or c.id in spoken["reporter"]]
    return {
        "cases": _cases((*earlier, *cases.new)), "new": _cases(cases.new), "from_earlier": _cases(earlier),
        "closed": _cases(cases.closed), "open_at_end": _cases(cases.open_at_end),
        "reporters": Counted(number=len({c.reporter for c in came}), cases=frozenset(c.id for c in came)),
        "conversations": Counted(number=collect.conversations(db, client, period),
                                 cases=frozenset(spoken["counted"])),
        "advice_requests": Counted(number=collect.advice_requests(db, client, period)),
    }


def _cases(found: Iterable[CaseFacts]) -> Counted:
    ids = frozenset(case.id for case in found)
    return Counted(number=len(ids), cases=ids)


def _spoken(db: Connection, client: ClientId | None, period: Period) -> dict[str, set[str]]:
    """The cases in which there was a conversation: of any kind, of a counted one, and one with the reporter."""
    found: dict[str, set[str]] = {"any": set(), "counted": set(), "reporter": set()}
    for r in db.rows("SELECT DISTINCT i.case_id, n.kind FROM conversation_fact n JOIN conversation_in_case i"
                     " ON i.conversation_id = n.id JOIN case_fact f ON f.id = i.case_id"
                     " WHERE f.client_id IS ? AND n.month BETWEEN ? AND ?",
                     (client, period.first_month, period.last_month)):
        found["any"].add(r["case_id"])
        if r["kind"] in COUNTED_KINDS:
            found["counted"].add(r["case_id"])
        if r["kind"] != "third_party":
            found["reporter"].add(r["case_id"])
    return found


def _acts(db: Connection, client: ClientId | None, period: Period) -> dict[str, set[str]]:
    """The cases of this client that each intervention and referral of a period belongs to."""
    found: dict[str, set[str]] = {}
    for acts in (breakdowns.INTERVENTIONS, breakdowns.REFERRALS):
        for r in db.rows(f"SELECT id, case_id FROM ({acts})", breakdowns.of_months(client, period)):
            found.setdefault(r["id"], set()).add(r["case_id"])
    return found


def _with_cases(found: Breakdown, acts: Mapping[str, set[str]]) -> OwnBreakdown:
    numbers = dict.fromkeys(found.categories, 0)
    cases: dict[str, set[str]] = {}
    for fact in found.facts:
        numbers[fact.category] = numbers.get(fact.category, 0) + 1
        behind = acts[fact.subject] if found.base == "acts" else {fact.subject}
        cases.setdefault(fact.category, set()).update(behind)
    return OwnBreakdown(name=found.name, unit=found.unit, base=found.base, rows={
        category: Counted(number=number, cases=frozenset(cases.get(category, ())))
        for category, number in numbers.items()})


def _by_month(cases: PeriodCases, period: Period) -> dict[Month, Counted]:
    if period.months > MOST_MONTHS:
        return {}
    months, month = [], period.first_month
    while month <= period.last_month:
        months.append(month)
        month = next_month(month)
    return {month: _cases(c for c in cases.new if c.counted == month) for month in months}


def _by_year(every: Sequence[CaseFacts], period: Period) -> dict[int, Counted]:
    last = period.last.year
    counted: dict[str, list[CaseFacts]] = {}
    for case in every:  # only what is counted in a year can be new in it
        counted.setdefault(case.counted[:4], []).append(case)
    return {number: _cases(cases_of(counted.get(f"{number:04}", []), year(number)).new)
            for number in range(last - MOST_YEARS + 1, last + 1)}


def _added(one: Mapping[K, Counted], other: Mapping[K, Counted]) -> dict[K, Counted]:
    names = (*one, *(name for name in other if name not in one))
    return {name: one.get(name, Counted()) + other.get(name, Counted()) for name in names}
