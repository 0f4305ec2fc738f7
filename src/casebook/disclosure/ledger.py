"""The ledger as the audit reads it: what every document told, and how many people truly stand behind a number.

Source: disclosure.md, rules 7 to 9.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from casebook.disclosure.audit.statements import TOTALS, Cell, Statement
from casebook.disclosure.audit.targets import FURTHER
from casebook.model.clients import Client
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.releases import Release
from casebook.model.values import NOT_RECORDED
from casebook.statistics import breakdowns, counted
from casebook.statistics.figures import Fact, Figures
from casebook.statistics.layer import Layer
from casebook.store import clients, groups, released_tables, releases, values
from casebook.vault import Connection

KNOWN = ("earlier_report", "told")
SILENT = ("colleague",)
WITH_HOURS = ("annual_report", "earlier_report", "told")


def statements(db: Connection, client: ClientId) -> list[Statement]:
    """What was told to a client and to the others of its group, oldest period first, but for what was kept back.

    Earlier reports and what was said in a meeting are known; a colleague's counts stand in the reports they were added
    to, and were told to nobody by themselves. Raises Damaged where the tables of a document can't be read.
    """
    return [_statement(db, member, release) for member in groups.of_client(db, client)
            for release in releases.of_client(db, member.id)
            if release.kept_back_on is None and release.document not in SILENT]


def _statement(db: Connection, client: Client, release: Release) -> Statement:
    return Statement(
        release=release.id, client=client.id, client_name=client.name, document=release.document,
        status=release.status, version=release.version, first=release.first, last=release.last,
        threshold=release.threshold, known=release.document in KNOWN, tables=released_tables.of_release(release),
        groups=breakdowns.theme_groups(values.themes(db, client.id)))


def unwritten(db: Connection, client: ClientId, document: str, period: Period, threshold: int,
              tables: Mapping[str, Any]) -> Statement:
    """A document that is not on the ledger yet, as the audit reads it."""
    found = clients.get(db, client)
    return Statement(
        release="", client=found.id, client_name=found.name, document=document, status="concept", version=0,
        first=period.first, last=period.last, threshold=threshold, known=False, tables=tables,
        groups=breakdowns.theme_groups(values.themes(db, client)))


def conversations_told_around(db: Connection, client: ClientId, period: Period) -> frozenset[int]:
    """How many conversations reports told of that lie within a period or around it: their hours may stand beside them.
    """
    return frozenset(
        number for one in statements(db, client) if one.client == client and one.document in WITH_HOURS
        and (one.first, one.last) != (period.first, period.last)
        and (period.first <= one.first <= one.last <= period.last
             or one.first <= period.first <= period.last <= one.last)
        and (number := one.tables["totals"].get("conversations")) is not None)


def people(db: Connection, own: Figures | None = None) -> Callable[[Cell], int]:
    """How many distinct reporters truly stand behind a number, as the documents counted it; those of what was taken
    off by subtracting do not. A number without reporters, such as of advice requests, counts itself.

    `own` are the figures of the document itself: what it tells by itself is then counted without reading more.
    """
    @cache
    def layer(client: str) -> Layer:
        return counted.facts_as_counted(db, ClientId(client))

    @cache
    def figures(client: str, period: Period) -> counted.Behind:
        return counted.behind(db, ClientId(client), period, layer(client))

    def of(cell: Cell) -> int:
        period = Period(first=cell.first, last=cell.last)
        if own and (cell.client, period) == (own.client, own.period) and cell.table != TOTALS and not cell.without:
            return len({fact.reporter for fact in _facts(counted.Behind(figures=own, totals={}), cell)})
        found = _facts(figures(cell.client, period), cell)
        off: Counter[tuple[str, str]] = Counter()
        for first, last in cell.without:
            off += Counter((f.subject, f.category) for f in
                           _facts(figures(cell.client, Period(first=first, last=last)), cell))
        return len({fact.reporter for fact in _left(found, off)})

    return of


def _left(found: Iterable[Fact], off: Counter[tuple[str, str]]) -> Iterable[Fact]:
    for fact in found:
        if off[fact.subject, fact.category] > 0:
            off[fact.subject, fact.category] -= 1
        else:
            yield fact


def _facts(behind: counted.Behind, cell: Cell) -> list[Fact]:
    if cell.table == TOTALS:
        return [fact for name in cell.categories for fact in behind.totals.get(name, ())]
    wanted = set(cell.categories)
    if cell.year is not None:
        return [fact for year in behind.figures.groups_by_year if year.year == cell.year for fact in year.facts
                if (fact.category or NOT_RECORDED) in wanted]
    if cell.table == FURTHER:
        first = Counter((f.subject, f.category) for f in behind.figures.breakdowns["main_theme"].facts)
        mentioned = behind.figures.breakdowns["theme_mentions"].facts
        return list(_left((fact for fact in mentioned if fact.category in wanted), first))
    breakdown = behind.figures.breakdowns.get(cell.table)
    return [fact for fact in breakdown.facts if fact.category in wanted] if breakdown else []
