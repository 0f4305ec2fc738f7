"""Theme mentions, merged together with the main themes so that neither tells on the other. Source: disclosure.md 3."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from casebook.disclosure.merge import Cell, Merged, cells, joined
from casebook.model.record import Record, record
from casebook.statistics.figures import Breakdown

MOST_JOINED = 4


@record
class _Pair(Record):
    """The same categories counted by mention, by main theme, and by further theme alone."""

    mention: Cell
    main: Cell
    further: Cell

    def fits(self, k: int) -> bool:
        """Whether mentions, main themes and their difference are each 0 or safe, and there are mentions at all."""
        return self.mention.stands(k) and all(part.count == 0 or part.stands(k) for part in (self.main, self.further))


def merged(mentions: Breakdown, main: Breakdown, main_rows: Merged, k: int) -> Merged:
    """The rows of theme mentions: rows of the main theme table, or several of them together.

    Of the ways in which every row is safe, the one with the most mentions in single-category rows is taken; one row
    is left when there is none, and then there is no table.
    """
    order = [category for cell in cells(mentions) for category in cell.categories]
    units = _units(mentions, main, main_rows, order)
    silent = [unit for unit in units if unit.mention.count == 0]
    spoken = [unit for unit in units if unit.mention.count]
    rows = [unit.mention for unit in _best(spoken, k, order)]
    single = [row for row in rows if len(row.categories) == 1]
    rest = [row for row in rows if len(row.categories) > 1]
    return Merged(rows=(*sorted(single, key=_by_count), *sorted(rest, key=_by_count)),
                  none=joined((unit.mention for unit in silent), order).categories)


def _by_count(cell: Cell) -> int:
    return -cell.count


def _units(mentions: Breakdown, main: Breakdown, main_rows: Merged, order: Sequence[str]) -> list[_Pair]:
    by_mention = {cell.categories[0]: cell for cell in cells(mentions)}
    by_main = {cell.categories[0]: cell for cell in cells(main)}
    grouped = [row.categories for row in main_rows.rows] + ([main_rows.none] if main_rows.none else [])
    named = {category for categories in grouped for category in categories}
    loose = tuple(category for category in order if category not in named)
    found = []
    for categories in (*grouped, *([loose] if loose else [])):
        empty = [Cell(categories=(category,), facts=()) for category in categories]
        mention = joined((by_mention.get(cell.categories[0], cell) for cell in empty), order)
        first = joined((by_main.get(cell.categories[0], cell) for cell in empty), order)
        counted = {(fact.subject, fact.category) for fact in first.facts}
        further = tuple(fact for fact in mention.facts if (fact.subject, fact.category) not in counted)
        found.append(_Pair(mention=mention, main=first, further=Cell(categories=mention.categories, facts=further)))
    return found


def _together(units: Iterable[_Pair], order: Sequence[str]) -> _Pair:
    units = list(units)
    return _Pair(mention=joined((u.mention for u in units), order), main=joined((u.main for u in units), order),
                 further=joined((u.further for u in units), order))


def _best(units: Sequence[_Pair], k: int, order: Sequence[str]) -> list[_Pair]:
    alone = [unit for unit in units if unit.fits(k)]
    must = [unit for unit in units if not unit.fits(k)]
    if not must:
        return alone
    best: tuple[tuple[int, int], list[_Pair]] | None = None
    for size in range(min(len(alone), MOST_JOINED) + 1):
        for taken in combinations(range(len(alone)), size):
            rest = _together([*must, *(alone[i] for i in taken)], order)
            kept = [unit for i, unit in enumerate(alone) if i not in taken]
            worth = (sum(unit.mention.count for unit in kept if len(unit.mention.categories) == 1), len(kept))
            if rest.fits(k) and (best is None or worth > best[0]):
                best = (worth, [*kept, rest])
    return best[1] if best else [_together(units, order)]
