"""Merge first: categories with enough people behind them stay visible, the others share a row (disclosure.md 3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casebook.disclosure.protected import ProtectedTable
from casebook.disclosure.rows import enough, groups_of, row_of
from casebook.model.record import Record, record
from casebook.statistics.figures import Breakdown, Fact


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
    return merged_cells(cells(breakdown), breakdown.groups, k)


def merged_cells(parts: Sequence[Cell], groups: dict[str, str], k: int) -> Merged:
    """Merge cells: those that stand alone stay; the others form one rest a group, joined until every rest is safe.

    A rest below k joins the smallest other rest; the last one, if still too small, takes the smallest visible row in
    (all of them where several are equally small: a choice by order would tell a reader which one it was). A rest in
    which nothing occurred is said in words.
    """
    order = [category for part in parts for category in part.categories]
    visible = [part for part in parts if part.stands(k)]
    hidden = [part for part in parts if not part.stands(k)]
    if not any(part.count for part in hidden):
        return Merged(rows=_by_size(visible), none=joined(hidden, order).categories)
    rests = _one_mixed(_settled(_by_group(hidden, groups), k), groups)
    while len(rests) == 1 and visible and not _safe(rests[0], k):
        least = min(part.count for part in visible)
        rests[0] += [part for part in visible if part.count == least]
        visible = [part for part in visible if part.count > least]
    rows = _by_size(joined(rest, order) for rest in rests)
    return Merged(rows=(*_by_size(visible), *sorted(rows, key=lambda row: len(groups_of(row.categories, groups)) > 1)))


def _by_group(hidden: Iterable[Cell], groups: dict[str, str]) -> list[list[Cell]]:
    found: dict[str, list[Cell]] = {}
    for part in hidden:
        found.setdefault(groups.get(part.categories[0], ""), []).append(part)
    return list(found.values())


def _settled(rests: list[list[Cell]], k: int) -> list[list[Cell]]:
    """Join unsafe rests with the smallest other one until all are safe or one is left."""
    while len(rests) > 1 and not all(_safe(rest, k) for rest in rests):
        rests.sort(key=_size)
        unsafe = next(rest for rest in rests if not _safe(rest, k))
        other = next(rest for rest in rests if rest is not unsafe)
        rests = [rest for rest in rests if rest is not unsafe and rest is not other] + [other + unsafe]
    return rests


def _one_mixed(rests: list[list[Cell]], groups: dict[str, str]) -> list[list[Cell]]:
    """Rests that reach over several groups become one, since they would bear the same name."""
    mixed = [rest for rest in rests if len(groups_of((c for part in rest for c in part.categories), groups)) > 1]
    plain = [rest for rest in rests if rest not in mixed]
    return [*plain, [part for rest in mixed for part in rest]] if mixed else plain


def _safe(rest: Sequence[Cell], k: int) -> bool:
    """Whether a rest may be a row, also for a reader who knows that each hidden category is below k.

    With k = 3, a rest of 6 over three categories would tell that each of them is 2 (disclosure.md 10): so a rest
    holds at most what the others could hold without the one that is asked for.
    """
    if not joined(rest, [c for part in rest for c in part.categories]).stands(k):
        return False
    return any(part.stands(k) for part in rest) or _size(rest) <= (len(rest) - 1) * (k - 1)


def _size(rest: Sequence[Cell]) -> int:
    return sum(part.count for part in rest)


def _by_size(rows: Iterable[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(rows, key=lambda row: -row.count))


def table(breakdown: Breakdown, found: Merged) -> ProtectedTable | None:
    """The table of a merged breakdown; None when a sentence has to replace it (rule 3)."""
    rows = tuple(row_of(cell.categories, cell.count, breakdown.groups) for cell in found.rows)
    made = ProtectedTable(name=breakdown.name, unit=breakdown.unit, base=breakdown.base,
                          total=sum(r.count for r in rows), rows=rows, none=found.none)
    return made if enough(made) else None
