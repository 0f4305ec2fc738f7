"""The documents as far as they tell of one table, or of the totals alone: to try repairs on, never to pass a report.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.disclosure.audit.printed import MAIN, MENTIONS, YEARS
from casebook.disclosure.audit.statements import TOTALS, Statement
from casebook.disclosure.audit.targets import FURTHER

Scope = tuple[str, ...]
"""The tables that are about the same: theme tables together, any other by itself; only the totals: (TOTALS,)."""

THEMED: Scope = (YEARS, MENTIONS, MAIN)
EVERYTHING = "*"


def scope_of(table: str) -> Scope:
    """The tables that tell of the cells of a table."""
    return THEMED if table in (*THEMED, FURTHER) else (table,)


def narrowed(ledger: Sequence[Statement], new: Statement, scope: Scope) -> tuple[list[Statement], Statement]:
    """A document and those before it, with the tables of a scope whole and of the others no more than their totals.

    Of one table only documents over periods that have days in common, from one to the next, tell something.
    """
    near = [one for one in ledger if one.client == new.client]
    if scope != (TOTALS,):
        near = _touching(near, new)
    first, last = _reach([*near, new])
    years = range(first.year, last.year + 1)
    return [_told(one, scope, years) for one in near], _told(new, scope, years)


def _touching(ledger: Sequence[Statement], new: Statement) -> list[Statement]:
    near: list[Statement] = []
    while True:
        first, last = _reach([*near, new])
        wider = [one for one in ledger if _reach([one])[0] <= last and first <= _reach([one])[1]]
        if len(wider) == len(near):
            return near
        near = wider


def _reach(statements: Iterable[Statement]) -> tuple[date, date]:
    """The first and last day that some statements tell of in their tables, blocks included."""
    firsts, lasts = [], []
    for one in statements:
        block = one.tables.get("block")
        firsts += [one.first, *([date.fromisoformat(block["period"]["from"])] if block else [])]
        lasts += [one.last, *([date.fromisoformat(block["period"]["to"])] if block else [])]
    return min(firsts), max(lasts)


def _told(one: Statement, scope: Scope, years: Container[int]) -> Statement:
    data = {**one.tables, "tables": _tables(one.tables.get("tables", ()), scope, years)}
    if block := one.tables.get("block"):
        data["block"] = {**block, "tables": _tables(block["tables"], scope, years)}
    return replace(one, tables=data)


def _tables(tables: Iterable[Mapping[str, Any]], scope: Scope, years: Container[int]) -> list[Mapping[str, Any]]:
    """The total of theme mentions is no total of cases: without its rows it tells nothing."""
    return [_table(table, scope, years) for table in tables if table["name"] in scope or table["name"] != MENTIONS]


def _table(table: Mapping[str, Any], scope: Scope, years: Container[int]) -> Mapping[str, Any]:
    """A table as it is, or with one row for all of it (one a year); of other years it says nothing here."""
    own = [row for row in table["rows"] if row.get("year") is None or row["year"] in years]
    if table["name"] in scope:
        return {**table, "rows": own}
    totals: dict[int | None, int] = {}
    for row in own:
        totals[row.get("year")] = totals.get(row.get("year"), 0) + row["count"]
    rows = [{"categories": [EVERYTHING], "count": count, **({} if year is None else {"year": year})}
            for year, count in totals.items()]
    return {**table, "rows": rows, "none": []}
