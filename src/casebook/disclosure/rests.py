"""The rows in which hidden categories stand together: how they may be arranged, and which arrangement is safe.

A rest is safe when for every category in it another true table can be shown that prints in exactly the same way and in
which that category is nothing, or reaches k. The decision looks at nothing but what prints, so whoever knows this very
program learns no more from it than from the print. Source: disclosure.md 3 and 10.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from casebook.model.record import Record, record

NO_ROW = 1_000_000
Sizes = Mapping[str, int]


@record
class Rest(Record):
    """A row of hidden categories as a reader sees it: how many there are of each group, and their sum."""

    groups: tuple[tuple[str, int], ...]
    count: int

    @property
    def size(self) -> int:
        """How many categories share the row."""
        return sum(number for _, number in self.groups)


Arrangement = tuple[Rest, ...]


def arrangements(sizes: Sizes, counts: Sizes, k: int) -> list[Arrangement]:
    """The ways to arrange hidden categories in rows of at least k, best first.

    One rest a group where it can be, and at most one that reaches over several groups, since two of those would bear
    the same name. More rows come before fewer; then a rest below k joins the smallest other one: the largest row is as
    small as can be; then the order of their names decides. `sizes` and `counts` are the hidden categories and their
    facts by group.
    """
    found = []
    for number in range(len(sizes), -1, -1):
        for apart in combinations(sorted(sizes), number):
            mixed = tuple((group, sizes[group]) for group in sorted(sizes) if group not in apart)
            rests = [Rest(groups=((group, sizes[group]),), count=counts[group]) for group in apart]
            rests += [Rest(groups=mixed, count=sum(counts[group] for group, _ in mixed))] if mixed else []
            if len(mixed) != 1 and all(rest.count >= k and rest.size > 1 for rest in rests):
                found.append(tuple(rests))
    return sorted(found, key=_preference)


def _preference(rests: Arrangement) -> tuple[int, list[int], int]:
    mixed = sum(rest.count for rest in rests if len(rest.groups) > 1)
    return -len(rests), sorted((rest.count for rest in rests), reverse=True), mixed


@lru_cache(maxsize=100_000)
def safe(rests: Arrangement, least: int, k: int) -> bool:
    """Whether a reader of these rows can place no hidden category within 1 to k-1.

    `least` is the smallest category that stands apart beside them, NO_ROW where there is none.
    """
    return all(_may_be_nothing(rests, group, least, k) or _may_reach_k(rests, group, least, k)
               for rest in rests for group, _ in rest.groups)


def best(sizes: Sizes, counts: Sizes, least: int, k: int) -> Arrangement | None:
    """The best arrangement that is safe."""
    return next((found for found in arrangements(sizes, counts, k) if safe(found, least, k)), None)


def _prints_so(rests: Arrangement, counts: Sizes, least: int, k: int) -> bool:
    """Whether other counts are arranged in these very rows, if these are safe: every better arrangement is not."""
    for found in arrangements(_sizes(rests), counts, k):
        if found == rests or safe(found, least, k):
            return found == rests
    return False


def _may_be_nothing(rests: Arrangement, group: str, least: int, k: int) -> bool:
    """Whether a category of a group is 0 in a table whose hidden categories are all below k, and that prints so too."""
    return any(_prints_so(rests, world, least, k) for world in _worlds(rests, group, k))


def _may_reach_k(rests: Arrangement, group: str, least: int, k: int) -> bool:
    """Whether a category of a group is k or more in a table that prints so too.

    It was taken in, being smaller than every category that stands apart, because the others could make no safe row
    without it: together they are below k, or would themselves tell too much.
    """
    if len(rests) > 1:
        return False
    rest, sizes = rests[0], _sizes(rests)
    fewest = max(k, rest.count - (rest.size - 1) * (k - 1))
    for number in range(min(least, rest.count) - 1, fewest - 1, -1):
        for world in _worlds((Rest(groups=rest.groups, count=rest.count - number),), group, k):
            others = {of: size - (of == group) for of, size in sizes.items() if size > (of == group)}
            with_it = {of: count + number * (of == group) for of, count in world.items()}
            if best(others, world, number, k) is None and _prints_so(rests, with_it, least, k):
                return True
    return False


def _sizes(rests: Arrangement) -> dict[str, int]:
    return {group: size for rest in rests for group, size in rest.groups}


def _worlds(rests: Arrangement, group: str, k: int) -> Iterator[dict[str, int]]:
    """Some ways in which hidden categories below k, one of a group being 0, add up to these rows: counts by group.

    A row over several groups held together because each of them was below k, or all but one taken together.
    """
    fixed: dict[str, int] = {}
    mixed: Rest | None = None
    for rest in rests:
        if len(rest.groups) > 1:
            mixed = rest
        elif rest.count > _room(rest, group, k)[rest.groups[0][0]]:
            return
        else:
            fixed[rest.groups[0][0]] = rest.count
    if mixed is None:
        yield fixed
        return
    room = _room(mixed, group, k)
    spread = [_filled(mixed.count, {of: min(most, k - 1) for of, most in room.items()})]
    for large, most in room.items():
        others = {of: places for of, places in room.items() if of != large}
        for left in (min(k - 1, sum(others.values()), mixed.count), max(0, mixed.count - most)):
            for order in (others, dict(reversed(others.items()))):
                small = _filled(left, order)
                spread.append({**small, large: mixed.count - left} if small and mixed.count - left <= most else None)
    yield from ({**fixed, **found} for found in spread if found)


def _room(rest: Rest, group: str, k: int) -> dict[str, int]:
    """How much the categories of each group can hold below k, where one of `group` is 0."""
    return {of: (size - (of == group)) * (k - 1) for of, size in rest.groups}


def _filled(count: int, room: Mapping[str, int]) -> dict[str, int] | None:
    """A number spread over groups as far as there is room, or None where there is not enough."""
    found = {}
    for group, places in room.items():
        found[group] = min(count, places)
        count -= found[group]
    return None if count else found
