"""What is deduced is exactly what trying every possible world gives, whatever was printed over whatever period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

import pytest

from casebook.disclosure.audit.deducing import deduced
from casebook.disclosure.audit.statements import Statement
from tests.disclosure.audit.drawn import HALF, YEAR, statement, table

QUARTER = date(2025, 7, 1), date(2025, 9, 30)
PARTS = (HALF, QUARTER, (date(2025, 10, 1), date(2025, 12, 31)))
COVERS = {HALF: (0,), QUARTER: (1,), YEAR: (0, 1, 2), (date(2025, 7, 1), YEAR[1]): (1, 2)}
World = tuple[tuple[int, ...], ...]


def drawn(random: Random, letters: str) -> tuple[World, list[Statement]]:
    """A random world of cases by part of the year and category, and random merges of it over random periods."""
    world = tuple(tuple(random.choice((0, 0, 1, 1, 2)) for _ in letters) for _ in PARTS)
    printed = []
    for period in random.sample(sorted(COVERS), random.randint(1, 3)):
        keys: dict[int, str] = {}
        for letter in letters:
            place = random.randint(0, 2)
            keys[place] = keys.get(place, "") + letter
        rows = {row: sum(world[part][letters.index(c)] for part in COVERS[period] for c in row)
                for row in keys.values()}
        printed.append(statement(period, table(**rows)))
    return world, printed


def possible(printed: Sequence[Statement], letters: str) -> Iterator[World]:
    """Every world that fits: each part of the year and category tried with every number up to the largest total."""
    most = max(row["count"] for one in printed for row in one.tables["tables"][0]["rows"])
    places = [(part, place) for part in range(len(PARTS)) for place in range(len(letters))]
    sums = [([places.index((part, letters.index(c))) for part in COVERS[one.first, one.last]
              for c in row["categories"]], row["count"])
            for one in printed for row in one.tables["tables"][0]["rows"]]
    seen = {place for cells, _ in sums for place in cells}

    def grow(numbers: list[int]) -> Iterator[list[int]]:
        if len(numbers) == len(places):
            yield numbers
            return
        for value in range(most + 1 if len(numbers) in seen else 1):
            longer = [*numbers, value]
            if all(_may_fit(cells, count, longer) for cells, count in sums):
                yield from grow(longer)

    for numbers in grow([]):
        yield tuple(tuple(numbers[places.index((part, place))] for place in range(len(letters)))
                    for part in range(len(PARTS)))


def _may_fit(cells: Sequence[int], count: int, numbers: Sequence[int]) -> bool:
    total = sum(numbers[cell] for cell in cells if cell < len(numbers))
    return total <= count and (total == count or any(cell >= len(numbers) for cell in cells))


@pytest.mark.parametrize("seed", range(24))
def test_every_range_is_what_all_possible_worlds_give(seed):
    random = Random(seed)
    letters = "abc"
    world, printed = drawn(random, letters)
    worlds = list(possible(printed, letters))
    assert world in worlds or any(all(p not in COVERS[s.first, s.last] for s in printed) for p in range(3))
    for found in deduced(printed):
        if found.cell.table != "main_theme":
            continue
        parts = set(COVERS[found.cell.first, found.cell.last])
        parts -= {part for period in found.cell.without for part in COVERS[period]}
        values = [sum(one[part][letters.index(found.cell.categories[0])] for part in parts) for one in worlds]
        assert (found.least, found.greatest) == (min(values), max(values)), (seed, found.cell)


def test_flows_are_deduced_through_the_years():
    last = statement((date(2024, 1, 1), date(2024, 12, 31)), cases=20, new=12, from_earlier=8, open_at_end=6)
    found = {(d.cell.categories[0], d.cell.first.year): (d.least, d.greatest) for d in deduced(
        [last, statement(YEAR, cases=10)])}
    assert found["closed", 2024] == (14, 14)
    assert found["from_earlier", 2025] == (6, 10)
    assert found["new", 2025] == (0, 4)
