"""Counts of a colleague who worked for the same client over the same period, added before anything is protected.

Source: disclosure.md, rule 8.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casebook.model.values import NOT_RECORDED
from casebook.statistics.figures import Breakdown, Fact, Figures
from casebook.store import released_tables, releases
from casebook.vault import Connection


def added(db: Connection, figures: Figures) -> Figures:
    """The figures with those of every colleague over exactly the same period, entered before it was told of."""
    found = figures
    for number, release in enumerate(releases.of_colleagues(db, figures.client, figures.period)):
        found = _with(found, released_tables.of_release(release), f"colleague-{number}")
    return found


def _with(figures: Figures, given: Mapping[str, Any], who: str) -> Figures:
    totals = {name: int(number or 0) for name, number in given["totals"].items()}
    tables = {table["name"]: _counts(table) for table in given["tables"]}
    new = max(totals.get("new", 0), *(sum(tables.get(name, {}).values()) for name in tables
                                      if name in figures.breakdowns and figures.breakdowns[name].base == "new"
                                      and figures.breakdowns[name].unit == "cases"), 0)
    earlier = max(totals.get("from_earlier", 0), totals.get("cases", 0) - new)
    closed = min(max(totals.get("closed", 0), *(sum(tables.get(name, {}).values()) for name in ("route", "outcome"))),
                 new + earlier)
    people = totals.get("reporters") or new + earlier
    flow = replace(figures.flow, new=figures.flow.new + new, carried_over=figures.flow.carried_over + earlier,
                   closed=figures.flow.closed + closed,
                   open_at_end=figures.flow.open_at_end + new + earlier - closed)
    base = {"new": new, "closed": closed}
    spare = max(0, new + earlier - people)
    counts = {name: _filled(tables.get(name, {}), base.get(b.base) if b.unit == "cases" else None)
              for name, b in figures.breakdowns.items()}
    for theme, number in counts["main_theme"].items():
        counts["theme_mentions"][theme] = max(number, counts["theme_mentions"].get(theme, 0))
    return replace(
        figures, flow=flow, reporters=figures.reporters + people,
        conversations=figures.conversations + totals.get("conversations", 0),
        advice_requests=figures.advice_requests + totals.get("advice_requests", 0),
        breakdowns={name: replace(b, facts=(*b.facts, *_facts(b, counts[name], spare, who)))
                    for name, b in figures.breakdowns.items()},
        groups_by_year=tuple(
            replace(year, facts=(*year.facts, *_grouped(figures.breakdowns["main_theme"], counts["main_theme"],
                                                        spare, who)))
            if year.year == figures.period.last.year and figures.period.is_year else year
            for year in figures.groups_by_year))


def _counts(table: Mapping[str, Any]) -> dict[str, int]:
    """The rows of a table by category; several categories in one row are told as the first of them."""
    found: dict[str, int] = {}
    for row in table["rows"]:
        found[row["categories"][0]] = found.get(row["categories"][0], 0) + int(row["count"])
    return found


def _filled(counts: Mapping[str, int], total: int | None) -> dict[str, int]:
    """The counts of a table; what the colleague did not split up is not recorded."""
    found = dict(counts)
    rest = 0 if total is None else total - sum(found.values())
    if rest > 0:
        found[NOT_RECORDED] = found.get(NOT_RECORDED, 0) + rest
    return found


def _facts(breakdown: Breakdown, counts: Mapping[str, int], spare: int, who: str) -> list[Fact]:
    """So many facts of each category. Of people who came more than once it is not known with what: each category is
    taken to hold all of them, so that it never seems to rest on more people than it may.
    """
    themed = breakdown.name in ("main_theme", "theme_mentions")
    found = []
    for category, number in counts.items():
        people = max(1, number - spare)
        for one in range(number):
            subject = f"{who}-{'theme' if themed else breakdown.name}-{category}-{one}"
            found.append(Fact(subject=subject, category=category,
                              reporter=f"{who}-{category}-{min(one, people - 1)}"))
    return found


def _grouped(main: Breakdown, counts: Mapping[str, int], spare: int, who: str) -> list[Fact]:
    return [replace(fact, category=main.groups.get(fact.category) or NOT_RECORDED)
            for fact in _facts(main, counts, spare, who)]
