"""Theme mentions, merged together with the main themes so that neither tells on the other. Source: disclosure.md 3.

Which rows are put together depends on the further mentions of each: those of a row, less its main themes. A reader who
knows this program must not learn from it that so many of a row are between 1 and k-1 (disclosure.md 10).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations

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

    @property
    def worth(self) -> int:
        """How many mentions it adds to the rows of a single category."""
        return self.mention.count if len(self.mention.categories) == 1 else 0

    def loss(self, further: int) -> int:
        """What a table loses when it joins others, if it had so many further mentions."""
        return self.main.count + further if len(self.mention.categories) == 1 else 0

    def holds(self, further: int, cases: int) -> bool:
        """Whether it can have so many further mentions: each case names each theme once."""
        return further <= cases * len(self.mention.categories) - self.main.count


def merged(mentions: Breakdown, main: Breakdown, main_rows: Merged, k: int) -> Merged:
    """The rows of theme mentions: rows of the main theme table, or several of them together.

    Of the ways that are safe, the one with the most mentions in single-category rows is taken; one row is left when
    there is none, and then there is no table.
    """
    order = [category for cell in cells(mentions) for category in cell.categories]
    units = _units(mentions, main, main_rows, order)
    silent = [unit for unit in units if unit.mention.count == 0]
    spoken = [unit for unit in units if unit.mention.count]
    rows = [unit.mention for unit in _best(spoken, k, order, len(main.facts))]
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


def _best(units: Sequence[_Pair], k: int, order: Sequence[str], cases: int) -> list[_Pair]:
    alone = [unit for unit in units if unit.fits(k)]
    must = [unit for unit in units if not unit.fits(k)]
    if not must:
        return alone
    for taken in _taken_in(alone):
        together = [*must, *(alone[i] for i in taken)]
        kept = [unit for i, unit in enumerate(alone) if i not in taken]
        if _safe(together, kept, k, cases):
            rest = _together(together, order)
            if rest.fits(k):
                return [*kept, rest]
    return [_together(units, order)]


def _taken_in(alone: Sequence[_Pair]) -> Iterator[tuple[int, ...]]:
    """Which units that could stand alone join the others: the least loss of single rows first, then the fewest."""
    every = chain.from_iterable(combinations(range(len(alone)), size) for size in range(MOST_JOINED + 1))
    yield from sorted(every, key=lambda taken: (sum(alone[i].worth for i in taken), len(taken)))


def _safe(together: Sequence[_Pair], kept: Sequence[_Pair], k: int, cases: int) -> bool:
    """Whether any unit of a row could have k further mentions or more in a table that prints so too.

    Then the others, each between 1 and k-1 and fewer than k together, need it, and nothing that stands alone would
    have been joined at less loss.
    """
    left = min(k - 1, sum(unit.further.count for unit in together) - k)
    number = sum(unit.further.count for unit in together) - left
    least = min((unit.loss(unit.further.count) for unit in kept if unit.further.count), default=None)
    return left >= len(together) - 1 >= 1 and all(
        unit.holds(number, cases) and (least is None or unit.loss(number) < least) for unit in together)
