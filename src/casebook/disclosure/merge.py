"""Merge first: categories with enough people behind them stay visible, the others share a row (disclosure.md 3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from itertools import islice

from casebook.disclosure import rests
from casebook.disclosure.protected import ProtectedTable
from casebook.disclosure.rests import NO_ROW, Rest
from casebook.disclosure.rows import enough, row_of
from casebook.model.record import Record, record
from casebook.statistics.figures import Breakdown, Fact

MOST_TRIED = 400


@record
class Cell(Record):
    """Categories that stand together, and the facts in them."""

    categories: tuple[str, ...]
    facts: tuple[Fact, ...]

    @property
    def count(self) -> int:
        """How many facts."""
        return len(self.facts)

    def stands(self, k: int) -> bool:
        """Whether it may be a row: at least k facts and at least k distinct reporters (rule 1)."""
        return self.count >= k and len({fact.reporter for fact in self.facts}) >= k


@record
class Merged(Record):
    """The rows of a breakdown, largest first and the rest last, and the categories that are said not to occur."""

    rows: tuple[Cell, ...]
    none: tuple[str, ...] = ()


def cells(breakdown: Breakdown) -> list[Cell]:
    """One cell for each category that could have occurred or did, in order."""
    found: dict[str, list[Fact]] = {category: [] for category in breakdown.categories}
    for fact in breakdown.facts:
        found.setdefault(fact.category, []).append(fact)
    return [Cell(categories=(category,), facts=tuple(facts)) for category, facts in found.items()]


def joined(parts: Iterable[Cell], order: Sequence[str]) -> Cell:
    """Several cells as one, its categories in the given order."""
    parts = list(parts)
    categories = sorted((c for part in parts for c in part.categories), key=order.index)
    return Cell(categories=tuple(categories), facts=tuple(fact for part in parts for fact in part.facts))


def merged(breakdown: Breakdown, k: int) -> Merged:
    """The rows of a breakdown that may be printed."""
    return merged_cells(cells(breakdown), breakdown.groups, k, acts=breakdown.base == "acts")


def merged_cells(parts: Sequence[Cell], groups: Mapping[str, str], k: int, *, acts: bool = False) -> Merged:
    """Merge cells: the safe merge that leaves the most facts in rows of a single category.

    Those that stand alone stay; the others share rests that are arranged as `rests` says. Where no arrangement is
    safe, visible cells are taken in, the fewest facts first. All are one row where nothing else is safe, and there is
    no table. A rest in which nothing occurred is said in words. `acts` are many for one person as a rule: any number of
    them may lie in a category that is hidden for its few people, so three such categories hide each other.
    """
    order = [category for part in parts for category in part.categories]
    visible = sorted((part for part in parts if part.stands(k)), key=lambda part: part.count)
    hidden = [part for part in parts if not part.stands(k)]
    if not any(part.count for part in hidden):
        return Merged(rows=_by_size(visible), none=joined(hidden, order).categories)
    for taken in islice(_taken_in([part.count for part in visible]), MOST_TRIED):
        apart = [part for i, part in enumerate(visible) if i not in taken]
        together = [*hidden, *(visible[i] for i in taken)]
        rows = _arranged(together, groups, min((part.count for part in apart), default=NO_ROW), k,
                         acts=acts)
        if rows:
            return Merged(rows=(*_by_size(apart), *(joined(row, order) for row in rows)))
    return Merged(rows=(joined(parts, order),))


def _taken_in(counts: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Which of the visible cells, by position and smallest first, are taken in: the fewest facts first."""
    heap: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    while heap:
        cost, taken = heappop(heap)
        yield taken
        last = taken[-1] if taken else -1
        if last + 1 < len(counts):
            heappush(heap, (cost + counts[last + 1], (*taken, last + 1)))
            if taken:
                heappush(heap, (cost - counts[last] + counts[last + 1], (*taken[:-1], last + 1)))


def _arranged(together: Sequence[Cell], groups: Mapping[str, str], least: int, k: int, *, acts: bool
              ) -> list[list[Cell]]:
    """Cells in the best rows that are safe, larger ones first and one over several groups last; [] where none are."""
    by_group: dict[str, list[Cell]] = {}
    for part in together:
        by_group.setdefault(groups.get(part.categories[0], ""), []).append(part)
    sizes = {group: len(parts) for group, parts in by_group.items()}
    counts = {group: sum(part.count for part in parts) for group, parts in by_group.items()}
    for found in rests.arrangements(sizes, counts, k):
        hide_each_other = acts and len(found) == 1 and found[0].size > 2
        if not hide_each_other and not rests.safe(found, least, k):
            continue
        rows = [_cells_of(rest, by_group) for rest in sorted(found, key=lambda r: (len(r.groups) > 1, -r.count))]
        if all(joined(row, [c for part in row for c in part.categories]).stands(k) for row in rows):
            return rows
    return []


def _cells_of(rest: Rest, by_group: Mapping[str, list[Cell]]) -> list[Cell]:
    return [part for group, _ in rest.groups for part in by_group[group]]


def _by_size(rows: Iterable[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(rows, key=lambda row: -row.count))


def table(breakdown: Breakdown, found: Merged) -> ProtectedTable | None:
    """The table of a merged breakdown; None when a sentence has to replace it (rule 3)."""
    rows = tuple(row_of(cell.categories, cell.count, breakdown.groups) for cell in found.rows)
    made = ProtectedTable(name=breakdown.name, unit=breakdown.unit, base=breakdown.base,
                          total=sum(r.count for r in rows), rows=rows, none=found.none)
    return made if enough(made) else None
