"""Theme group by year: each year protected by itself, and never finer than what else is printed of that year."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.disclosure.merge import Cell, Merged, joined, merged_cells
from casebook.disclosure.protected import ProtectedTable, Row
from casebook.disclosure.rows import enough, row_of
from casebook.disclosure.wishes import Together, joined_rows
from casebook.model.values import NOT_RECORDED
from casebook.statistics.figures import Fact, Figures, YearCount

NAME = "theme_group_by_year"


def table(figures: Figures, main: Merged | None, released: Mapping[int, Mapping[str, Any]], k: int
          ) -> ProtectedTable | None:
    """New cases by theme group for each year, or None where fewer than two years or no two rows of a year can stand.

    A year that has been released is read from its release, never recomputed (disclosure.md 7). The rows of the year
    reported on are sums of the rows of its main themes, `main`, whether or not these print beside them, so they tell
    nothing more; where no main themes can print, that year stays out.
    """
    themes = figures.breakdowns["main_theme"].groups
    groups = [*dict.fromkeys(group for group in themes.values() if group), NOT_RECORDED]
    rows: list[Row] = []
    for counted in figures.groups_by_year:
        if counted.year == figures.period.last.year:
            rows += [] if main is None else of_year(
                counted, _components([cell.categories for cell in main.rows], themes, groups), k)
        elif counted.year in released:
            rows += _released(counted.year, released[counted.year], themes, groups)
        elif len({fact.reporter for fact in counted.facts}) >= 2 * k:
            rows += of_year(counted, [(group,) for group in groups], k)
    made = ProtectedTable(name=NAME, unit="cases", base="new", total=sum(r.count for r in rows), rows=tuple(rows))
    return made if enough(made) else None


def beside(found: ProtectedTable, together: Together, figures: Figures) -> ProtectedTable | None:
    """The table beside main themes that were put together: of the year reported on, their groups stand together too."""
    themes, year = figures.breakdowns["main_theme"].groups, figures.period.last.year
    wanted = [tuple({themes.get(category, "") or NOT_RECORDED for category in wish}) for wish in together]
    reported = replace(found, rows=tuple(row for row in found.rows if row.year == year))
    rows = joined_rows(reported, wanted, {}).rows
    made = replace(found, rows=(*(row for row in found.rows if row.year != year), *rows))
    return made if enough(made) else None


def of_year(counted: YearCount, parts: Iterable[tuple[str, ...]], k: int) -> list[Row]:
    """The rows of a year, its groups merged; a group that did not occur stands with the last of them."""
    by_group: dict[str, list[Fact]] = {}
    for fact in counted.facts:
        by_group.setdefault(fact.category, []).append(fact)
    cells = [Cell(categories=part, facts=tuple(f for group in part for f in by_group.get(group, ()))) for part in parts]
    found = merged_cells(cells, {}, k)
    if not found.rows or not all(cell.stands(k) for cell in found.rows):
        return []
    rows = list(found.rows)
    if found.none:  # a group that did not occur stands with the smallest row: a year has no sentence of its own
        order = [category for cell in cells for category in cell.categories]
        rows[-1] = joined([rows[-1], Cell(categories=found.none, facts=())], order)
    return [row_of(cell.categories, cell.count, {}, counted.year) for cell in rows]


def _components(rows: Iterable[Iterable[str]], themes: Mapping[str, str], groups: Sequence[str]
                ) -> list[tuple[str, ...]]:
    """The groups, joined where a printed row reaches over several of them."""
    parts = [{group} for group in groups]
    for printed in rows:
        touched = {themes.get(category, "") or NOT_RECORDED for category in printed}
        reached = [part for part in parts if part & touched]
        parts = [part for part in parts if not part & touched] + ([set().union(*reached)] if reached else [])
    return [tuple(sorted(part, key=groups.index)) for part in sorted(parts, key=lambda p: min(map(groups.index, p)))]


def _released(year: int, tables: Mapping[str, Any], themes: Mapping[str, str], groups: Sequence[str]) -> list[Row]:
    """The rows of a released year: its own by group, else its main themes added up where they lie in one group."""
    by_name = {found["name"]: found for found in tables.get("tables", ())}
    own = [r for r in by_name.get(NAME, {}).get("rows", ()) if r.get("year") == year]
    if own:
        return [_row(tuple(r["categories"]), int(r["count"]), year) for r in own]
    main = by_name.get("main_theme")
    if main is None:
        return []
    parts = _components([r["categories"] for r in main["rows"]], themes, groups)
    counts = dict.fromkeys(parts, 0)
    for r in main["rows"]:
        group = themes.get(r["categories"][0], "") or NOT_RECORDED
        counts[next((part for part in parts if group in part), parts[-1])] += int(r["count"])
    filled = [part for part in parts if counts[part]]
    empty = [group for part in parts if not counts[part] for group in part]
    filled, last = filled[:-1], filled[-1:]
    return [_row(part, counts[part], year) for part in filled] + [
        _row((*part, *empty), counts[part], year) for part in last]


def _row(categories: tuple[str, ...], count: int, year: int) -> Row:
    return Row(categories=categories, kind="single" if len(categories) == 1 else "other", count=count, year=year)
