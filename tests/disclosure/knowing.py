"""A reader who knows this very program: of all tables he keeps those that it would have printed in the same way.

What he sees of a table is its rows, what is said not to occur, or that there is no table; he is told how many cases it
holds even then. Source: disclosure.md 10.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product

from casebook.disclosure import merge
from casebook.disclosure.merge import Cell
from casebook.statistics.figures import Breakdown
from tests.disclosure.tables_of_counts import cell, cells_of, every

Groups = Mapping[str, str]
SHAPES: dict[str, tuple[str, dict[str, str]]] = {
    "four alike": ("relation", {"c0": "", "c1": "", "c2": "", "c3": ""}),
    "two and two": ("main_theme", {"c0": "a", "c1": "a", "c2": "b", "c3": "b"}),
    "three and one": ("main_theme", {"c0": "a", "c1": "a", "c2": "a", "c3": ""}),
}
LARGER: dict[str, tuple[str, dict[str, str]]] = {
    "five alike": ("relation", dict.fromkeys(("c0", "c1", "c2", "c3", "c4"), "")),
    "three and two": ("main_theme", {"c0": "a", "c1": "a", "c2": "a", "c3": "b", "c4": "b"}),
    "two, two and one": ("main_theme", {"c0": "a", "c1": "a", "c2": "b", "c3": "b", "c4": ""}),
    "three, one and one": ("main_theme", {"c0": "a", "c1": "a", "c2": "a", "c3": "b", "c4": ""}),
    "five groups": ("main_theme", {"c0": "a", "c1": "b", "c2": "c", "c3": "d", "c4": ""}),
    "four and one": ("main_theme", {"c0": "a", "c1": "a", "c2": "a", "c3": "a", "c4": ""}),
}


def seen(cells: Sequence[Cell], groups: Groups, k: int, name: str, *, acts: bool = False) -> object:
    """All that a reader sees of a table."""
    breakdown = Breakdown(name=name, unit="cases", base="acts" if acts else "new", categories=tuple(groups),
                          groups=dict(groups), facts=())
    found = merge.merged_cells(cells, groups, k, acts=acts)
    table = merge.table(breakdown, found)
    if table is None or not all(row.stands(k) for row in found.rows):
        return sum(part.count for part in cells)
    return table.none, tuple((row.categories, row.count) for row in table.rows)


def deduced(tables: Iterable[tuple[Sequence[int], object]], k: int) -> list[object]:
    """The prints from which some number follows to be between 1 and k-1; `tables` are numbers with what is seen."""
    escapes: dict[object, list[bool]] = {}
    for numbers, print_ in tables:
        known = escapes.setdefault(print_, [False] * len(numbers))
        for i, number in enumerate(numbers):
            known[i] = known[i] or number == 0 or number >= k
    return [print_ for print_, known in escapes.items() if not all(known)]


def deduced_by_counts(name: str, groups: Groups, k: int, most: int) -> list[object]:
    """Where each case has a reporter of its own: every table of at most so many cases."""
    return deduced(((numbers, seen(cells_of(dict(zip(groups, numbers, strict=True))), groups, k, name))
                    for numbers in every(len(groups), most)), k)


def deduced_by_people(name: str, groups: Groups, k: int, most: int, *, acts: bool) -> list[object]:
    """Where a reporter may have several cases, of one category: every number of cases and of people behind them."""
    each = [(cases, people) for cases in range(most + 1) for people in range(min(cases, 1), cases + 1)]

    def tables() -> Iterable[tuple[Sequence[int], object]]:
        for found in product(each, repeat=len(groups)):
            cells = [cell(category, *pair) for category, pair in zip(groups, found, strict=True)]
            yield [number for pair in found for number in pair], seen(cells, groups, k, name, acts=acts)

    return deduced(tables(), k)


def campaign(say: Callable[[str], None]) -> int:
    """Every table of up to five categories and 25 cases, for k of 3, 4 and 5; how many prints tell a small number."""
    wrong = 0
    for k in (3, 4, 5):
        for shape, (name, groups) in (SHAPES | LARGER).items():
            found = deduced_by_counts(name, groups, k, 25)
            wrong += len(found)
            say(f"k = {k}, {shape}: {len(found)} prints of tables up to 25 cases tell a small number")
    return wrong
