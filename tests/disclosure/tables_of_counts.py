"""Tables of counts without casebooks behind them: as facts, drawn with skew, or every one of a size."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from casebook.disclosure.merge import Cell
from casebook.statistics.figures import Fact

MOST = 200


@cache
def _facts(category: str, people: int) -> tuple[Fact, ...]:
    return tuple(Fact(subject=f"{category}-{i}", category=category, reporter=f"{category}-{i % people}")
                 for i in range(MOST))


def cell(category: str, number: int, people: int | None = None) -> Cell:
    """So many cases of a category, each of a person of its own unless there are fewer people."""
    return Cell(categories=(category,), facts=_facts(category, people or MOST)[:number])


def cells_of(counts: Mapping[str, int]) -> list[Cell]:
    """A cell for each category."""
    return [cell(category, number) for category, number in counts.items()]


def skewed(draw: random.Random, categories: Iterable[str], cases: int) -> dict[str, int]:
    """Cases over categories, most of them in a few."""
    codes, skew = list(categories), draw.choice((1, 2, 5))
    counts = dict.fromkeys(codes, 0)
    for code in draw.choices(codes, [draw.random() ** skew for _ in codes], k=cases):
        counts[code] += 1
    return counts


def every(categories: int, most: int) -> Iterator[tuple[int, ...]]:
    """Every table of so many categories that holds at most so many cases."""
    if categories == 0:
        yield ()
        return
    for number in range(most + 1):
        yield from ((number, *rest) for rest in every(categories - 1, most - number))
