"""The breakdowns chosen for a client, each as it may be printed, and why the others can not be.

Those of one base are over the same cases, but each over an answer of its own: whatever the others print, any counts of
one could go with them. Only mentions and theme groups by year hang on the main themes; they are merged with them, and
stay out where no main themes can print. Source: disclosure.md 3 and 4.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.disclosure import mentions, merge, years
from casebook.disclosure.merge import Merged
from casebook.disclosure.protected import ProtectedTable
from casebook.disclosure.wishes import Wishes, coarser
from casebook.statistics.figures import Figures

Tables = dict[str, ProtectedTable]
Released = Mapping[int, Mapping[str, Any]]


def tables(figures: Figures, k: int, chosen: Sequence[str], released: Released) -> tuple[Tables, dict[str, str]]:
    """The chosen tables that can stand, by name, and why the others can not: `few` reporters, or too few `rows`."""
    known = [name for name in dict.fromkeys(chosen) if name in figures.breakdowns or name == years.NAME]
    if figures.reporters < 2 * k:
        return {}, dict.fromkeys(known, "few")
    main = merge.merged(figures.breakdowns["main_theme"], k)
    themes = _printable(figures, "main_theme", main, k)
    made = {name: _table(figures, name, main if themes else None, k, released) for name in known}
    found = {name: table for name, table in made.items() if table is not None}
    return found, {name: "rows" for name in known if name not in found}


def coarsened(found: Tables, wishes: Wishes, figures: Figures) -> Tables:
    """The tables as the wishes leave them; theme groups are never finer than the main themes beside them."""
    left: Tables = {}
    for name, table in found.items():
        if name in wishes.left_out:
            continue
        groups = {} if name == years.NAME else figures.breakdowns[name].groups
        coarse = coarser(table, wishes.of(name), groups)
        if coarse is not None and name == years.NAME:
            coarse = years.beside(coarse, wishes.of("main_theme"), figures)
        left |= {name: coarse} if coarse is not None else {}
    return left


def _table(figures: Figures, name: str, main: Merged | None, k: int, released: Released) -> ProtectedTable | None:
    """A table, or None; `main` are the rows of the main themes where these can print."""
    if name == years.NAME:
        return years.table(figures, main, released, k)
    if name == "main_theme":
        return None if main is None else _printable(figures, name, main, k)
    if name != "theme_mentions":
        return _printable(figures, name, merge.merged(figures.breakdowns[name], k), k)
    if main is None:
        return None
    return _printable(figures, name, mentions.merged(
        figures.breakdowns[name], figures.breakdowns["main_theme"], main, k), k)


def _printable(figures: Figures, name: str, found: Merged, k: int) -> ProtectedTable | None:
    return merge.table(figures.breakdowns[name], found) if all(cell.stands(k) for cell in found.rows) else None
