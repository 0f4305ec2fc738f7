"""What a document would print with rows put together or left out: rule 3 at arm's length, to look for repairs quickly.

A repair found here is only a proposal: the document is then made anew and audited as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.disclosure.audit.printed import MAIN, MENTIONS, NOT_RECORDED, YEARS
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.wishes import Wishes

FLOW, CASES = "flow", "cases"
"""Names in `left_out` beside those of tables: the flow of cases in pairs, and the total of cases with it."""
_FLOW = ("new", "from_earlier", "closed", "open_at_end")


def coarsened(one: Statement, wishes: Wishes) -> Statement:
    """A statement under wishes."""
    data = {**one.tables, "totals": _totals(one.tables.get("totals", {}), wishes.left_out),
            "tables": _tables(one, one.tables.get("tables", ()), wishes)}
    if block := one.tables.get("block"):
        data["block"] = {**block, "tables": _tables(one, block["tables"], wishes)}
    return replace(one, tables=data)


def _totals(totals: Mapping[str, int | None], left_out: frozenset[str]) -> dict[str, int | None]:
    gone = set(left_out)
    if gone & {FLOW, CASES, *_FLOW}:
        gone |= set(_FLOW)
    return {name: None if name in gone else value for name, value in totals.items()}


def _tables(one: Statement, tables: Iterable[Mapping[str, Any]], wishes: Wishes) -> list[Mapping[str, Any]]:
    found = [_joined(table, _wanted(one, table["name"], wishes)) for table in tables
             if table["name"] not in wishes.left_out]
    return [table for table in found if _enough(table)]


def _wanted(one: Statement, name: str, wishes: Wishes) -> list[Sequence[str]]:
    """What must stand together in a table: what does so among the main themes does so in what derives from them."""
    wanted: list[Sequence[str]] = list(wishes.together.get(name, ()))
    if name == MENTIONS:
        wanted += wishes.together.get(MAIN, ())
    if name == YEARS:
        wanted += [tuple({one.groups.get(theme) or NOT_RECORDED for theme in group})
                   for group in wishes.together.get(MAIN, ())]
    return wanted


def _joined(table: Mapping[str, Any], wanted: Iterable[Sequence[str]]) -> Mapping[str, Any]:
    rows, none = list(table["rows"]), list(table.get("none", ()))
    for group in wanted:
        for year in dict.fromkeys(row.get("year") for row in rows):
            touched = [row for row in rows if row.get("year") == year and set(group) & set(row["categories"])]
            silent = [category for category in none if category in group]
            if touched and len(touched) + len(silent) > 1:
                together = {**touched[-1], "categories": [*(c for row in touched for c in row["categories"]), *silent],
                            "count": sum(row["count"] for row in touched)}
                rows = [row for row in rows if not any(row is other for other in touched)] + [together]
                none = [category for category in none if category not in silent]
    return {**table, "rows": rows, "none": none}


def _enough(table: Mapping[str, Any]) -> bool:
    """Whether a table says something still: two rows about themes, two of a single category else (rule 3)."""
    rows = table["rows"]
    if table["name"] in (MAIN, MENTIONS, YEARS):
        return len(rows) > len({row.get("year") for row in rows})
    return sum(len(row["categories"]) == 1 for row in rows) >= 2
