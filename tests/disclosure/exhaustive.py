"""The best safe merge of a table of counts by trying every one: written apart from the program, and slowly.

Safe is said here as a reader would say it, who knows that what reaches k is shown wherever it can be: every row holds
k, and each category in a shared row may as well be 0 or reach k. It may be 0 if the others of its row can hold the sum,
all below k. It may reach k if it is less than every category shown, and had to be taken in because the others could
make no safe row without it. That rows over several groups tell something about these is not looked at: the yardstick
allows a little more than a program can do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

Counts = Mapping[str, int]


def best(counts: Counts, groups: Mapping[str, str], k: int) -> int:
    """The most cases that can stand in rows of a single category."""
    visible = [category for category, number in counts.items() if number >= k]
    return max((sum(counts[category] for category in shown)
                for size in range(len(visible) + 1) for shown in combinations(visible, size)
                if _can_show(shown, counts, groups, k)), default=0)


def _can_show(shown: Sequence[str], counts: Counts, groups: Mapping[str, str], k: int) -> bool:
    hidden = [category for category in counts if category not in shown]
    if not any(counts[category] for category in hidden):
        return True
    least = min((counts[category] for category in shown), default=sum(counts.values()))
    return any(all(_is_safe(row, counts, least, k, alone=len(rows) == 1) for row in rows)
               for rows in _rows(hidden, groups))


def _rows(hidden: Sequence[str], groups: Mapping[str, str]) -> Iterator[list[list[str]]]:
    """Every way to share rows: some groups apart, all others in one row."""
    names = sorted({groups[category] for category in hidden})
    for size in range(len(names) + 1):
        for apart in combinations(names, size):
            rows = [[category for category in hidden if groups[category] == name] for name in apart]
            mixed = [category for category in hidden if groups[category] not in apart]
            yield [*rows, mixed] if mixed else rows


def _is_safe(row: Sequence[str], counts: Counts, least: int, k: int, *, alone: bool) -> bool:
    total = sum(counts[category] for category in row)
    return _hides(total, len(row), least, k) if alone else k <= total <= (len(row) - 1) * (k - 1)


@cache
def _hides(total: int, size: int, least: int, k: int) -> bool:
    """Whether each of some categories may be 0 or reach k in a shared row; `least` is the smallest category shown."""
    if size < 2 or total < k:
        return False
    room = (size - 1) * (k - 1)
    return total <= room or any(not _hides(total - number, size - 1, number, k)
                                for number in range(max(k, total - room), min(least, total)))
