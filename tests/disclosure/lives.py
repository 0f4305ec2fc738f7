"""Random lives of a client in a real encrypted casebook: cases, late and recoded ones, and reports through the years.

All fictional. Every case is kept by the store as the window keeps it, every report gathered, protected, audited and put
on the ledger as the commands do it; only no PDF is drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any
from unittest.mock import patch

from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.statements import TOTALS
from casebook.disclosure.passing import Audited
from casebook.disclosure.protected import Protected
from casebook.disclosure.wishes import Wishes
from casebook.documents.annual_report import ReportData, gather, release
from casebook.language import Language
from casebook.model.cases import Case
from casebook.model.clients import Client, Headcount
from casebook.model.periods import Period, last_day
from casebook.statistics.figures import Figures
from casebook.store import cases, clients, people, spans, values
from casebook.vault import Connection
from tests.casebook_files import a_case, a_client, a_conversation

FIRST_YEAR = 2022
LISTS = ("capacity", "position", "found_through", "relation", "duration")
CHOICES = (*LISTS, "theme_mentions", "theme_group_by_year", "outcome", "intervention")
ENGLISH = Language("en")


@dataclass
class Life:
    """What became of one client."""

    client: Client
    threshold: int
    style: str
    cases: int = 0
    reports: list[ReportData] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    mended: Counter[str] = field(default_factory=Counter)


def lived(db: Connection, random: Random, *, audited: bool = True) -> Life:
    """A client with one to 200 cases over two or three years, and its reports, half-years, years and blocks.

    Not `audited`, every report leaves as the protection made it, whatever left before: to see that a reader finds that.
    """
    threshold, style = random.randint(3, 10), random.choice(("number", "below", "none", ""))
    chosen = ("main_theme", "relation", "route") if random.random() < 0.5 else tuple(dict.fromkeys(
        ["main_theme", *random.sample(CHOICES, random.randint(1, 4)), "route"]))
    block = {"block_first": FIRST_YEAR, "block_years": 2} if random.random() < 0.3 else {}
    client = a_client(db, threshold=threshold, threshold_reason="agreed" if threshold < 5 else "", total_style=style,
                      breakdowns=chosen, **block)
    years = random.randint(2, 3)
    for number in range(FIRST_YEAR, FIRST_YEAR + years):
        clients.save_headcount(db, Headcount(client=client.id, year=number, workers=random.choice((15, 120, 900))))
    life = Life(client=client, threshold=threshold, style=style)
    happened = sorted(_happenings(db, random, client, years), key=lambda one: one[0])
    life.cases = sum(kind == "case" for _, kind, _ in happened)
    kept: list[Case] = []
    for day, kind, what in happened:
        if kind == "case":
            kept.append(_came(db, random, client, what, day))
        elif kind == "report":
            _report(db, life, what, day, audited=audited)
        elif kept:
            _changed(db, random, random.choice(kept), kind, day)
    return life


def _happenings(db: Connection, random: Random, client: Client, years: int) -> Iterator[tuple[date, str, Any]]:
    """What happens on which day: cases come (some entered late), are closed, reopened, recoded; reports leave."""
    begin, number = date(FIRST_YEAR, 1, 1), round(200 ** random.random())
    length = years * 365
    for _ in range(number):
        came = begin + timedelta(days=random.randrange(length))
        late = random.randrange(30, 300) if random.random() < 0.08 else 0
        yield came + timedelta(days=late), "case", came
        if random.random() < 0.8:
            yield came + timedelta(days=late + random.randrange(10, 250)), "close", None
        if random.random() < 0.06:
            yield came + timedelta(days=random.randrange(200, 500)), "reopen", None
        if random.random() < 0.1:
            yield came + timedelta(days=random.randrange(20, 300)), "recode", None
    for year in range(FIRST_YEAR, FIRST_YEAR + years):
        for first, last in _periods(random):
            period = Period(first=date(year, first, 1), last=last_day(f"{year}-{last:02d}"))
            yield period.last + timedelta(days=random.randrange(5, 40)), "report", period


def _periods(random: Random) -> list[tuple[int, int]]:
    """The first and last months that are reported on in a year."""
    ways = ([(1, 12)], [(1, 12)], [(1, 6), (1, 12)], [(1, 6), (7, 12), (1, 12)], [(1, 3), (1, 6), (1, 9), (1, 12)],
            [(1, 12), (1, 12)], [(4, 6), (1, 12)], [(1, 6)])
    return random.choice(ways)


def _skewed(random: Random, codes: list[str]) -> str:
    """A code: the first ones far more often; now and then none was recorded."""
    place = int(random.expovariate(3 / len(codes)))
    return codes[min(place, len(codes) - 1)] if random.random() > 0.05 else ""


def _codes(db: Connection, random: Random) -> dict[str, Any]:
    themes = [theme.code for theme in values.themes(db) if theme.group]
    main = _skewed(random, themes)
    further = dict.fromkeys(_skewed(random, themes) for _ in range(random.choice((0, 0, 1, 2)) if main else 0))
    return {"main_theme": main, "further_themes": tuple(t for t in further if t not in ("", main)), **{
        name: _skewed(random, [value.code for value in values.of_list(db, name)]) for name in LISTS}}


def _came(db: Connection, random: Random, client: Client, came: date, entered: date) -> Case:
    """A case of a new reporter, or of one who came before."""
    before = [] if random.random() > 0.12 else db.column(
        "SELECT f.person_id FROM case_file f JOIN case_fact c ON c.id = f.case_id WHERE c.client_id = ?", (client.id,))
    person = people.get(db, random.choice(list(before))) if before else None
    case = a_case(db, client, came, person=person, **_codes(db, random))
    if random.random() < 0.7:
        a_conversation(db, case, came)
    return case


def _changed(db: Connection, random: Random, case: Case, kind: str, day: date) -> None:
    case = cases.get(db, case.id)
    if kind == "close" and case.status != "closed":
        lists = {name: [value.code for value in values.of_list(db, name)] for name in ("route", "outcome")}
        cases.save(db, replace(case, **{name: _skewed(random, found) for name, found in lists.items()}), on=day)
        spans.close(db, case.id, day)
    elif kind == "reopen" and case.status == "closed":
        spans.reopen(db, case.id, day)
    elif kind == "recode":
        cases.save(db, replace(case, **_codes(db, random)), on=day)


def _report(db: Connection, life: Life, period: Period, day: date, *, audited: bool) -> None:
    with nullcontext() if audited else patch("casebook.documents.annual_report.data.audited", _unaudited):
        data = gather(db, life.client.id, period, "en", today=day)
    life.mended.update(f"{one.repair.kind}: {_named(one)}" for one in data.mended[:1] if one.repair)
    if data.left:
        life.refused.update(_named(one) for one in data.left[:1])
        return
    release(db, data, b"no paper", ENGLISH)
    life.reports.append(data)


def _unaudited(db: Connection, document: str, figures: Figures, make: Callable[[Wishes], Protected]) -> Audited:
    return Audited(protected=make(Wishes()))


def _named(finding: Finding) -> str:
    cell = finding.cell
    return f"total of {cell.categories[0]}" if cell.table == TOTALS else cell.table
