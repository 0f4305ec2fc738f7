"""Whole numbers that a reader does not know, none below 0, and what is printed about sums of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

MOST_STEPS = 200

Key = tuple[object, ...]
Terms = Mapping[int, int]


class Contradiction(Exception):
    """No whole numbers fit what was printed: the documents contradict each other."""


class Sum(NamedTuple):
    """A sum of unknowns with its coefficients, from `least` up to `greatest` (None: no bound).

    `source` is the place in the ledger of the statement that says so, None for what is always so.
    """

    terms: dict[int, int]
    least: int
    greatest: int | None
    source: int | None

    @property
    def exact(self) -> bool:
        """Whether it is known to the number."""
        return self.least == self.greatest


class Unknowns:
    """The unknowns by what they stand for, and the sums that bind them."""

    def __init__(self) -> None:
        self.numbers: dict[Key, int] = {}
        self.sums: list[Sum] = []

    def of(self, key: Key) -> int:
        """The number of an unknown, new or known."""
        return self.numbers.setdefault(key, len(self.numbers))

    def total(self, keys: Iterable[Key]) -> dict[int, int]:
        """The sum of some unknowns, as terms."""
        return {self.of(key): 1 for key in keys}

    def bind(self, terms: Terms, least: int, greatest: int | None, source: int | None = None) -> None:
        """Say that a sum lies between two bounds."""
        self.sums.append(Sum({one: factor for one, factor in terms.items() if factor}, least, greatest, source))

    def fix(self, terms: Terms, value: int, source: int | None = None) -> None:
        """Say what a sum is."""
        self.bind(terms, value, value, source)


def difference(one: Terms, other: Terms) -> dict[int, int]:
    """One sum less another."""
    return {key: one.get(key, 0) - other.get(key, 0) for key in {**one, **other}}


class Bounds:
    """The least and greatest value of each unknown, drawn closer by every sum until nothing changes."""

    def __init__(self, number: int) -> None:
        self.least = [0] * number
        self.greatest: list[int | None] = [None] * number

    def fixed(self, one: int) -> bool:
        """Whether an unknown is known to the number."""
        return self.least[one] == self.greatest[one]

    def tighten(self, sums: list[Sum]) -> None:
        """Draw the bounds as close as single sums allow; raises Contradiction where nothing is left between them.

        Sums without an upper end could push each other up for ever: after many steps the bounds are left as they are,
        which is true as well, only wider.
        """
        waiting = list(range(len(sums)))
        inside: dict[int, list[int]] = {}
        for place, found in enumerate(sums):
            for one in found.terms:
                inside.setdefault(one, []).append(place)
        queued = set(waiting)
        for _ in range(MOST_STEPS * (len(sums) + 1)):
            if not waiting:
                return
            place = waiting.pop()
            queued.discard(place)
            for one in self._narrow(sums[place]):
                for other in inside[one]:
                    if other not in queued:
                        queued.add(other)
                        waiting.append(other)

    def reach(self, terms: Terms) -> tuple[int | None, int | None]:
        """The least and greatest value that the bounds allow a sum; None where there is no bound."""
        least: int | None = 0
        greatest: int | None = 0
        for one, factor in terms.items():
            low, high = self._part(one, factor)
            least = None if least is None or low is None else least + low
            greatest = None if greatest is None or high is None else greatest + high
        return least, greatest

    def _part(self, one: int, factor: int) -> tuple[int | None, int | None]:
        low, high = self.least[one], self.greatest[one]
        top = None if high is None else factor * high
        return (factor * low, top) if factor > 0 else (top, factor * low)

    def _narrow(self, found: Sum) -> list[int]:
        """Narrow each unknown of a sum by what the others leave; the unknowns that changed."""
        changed = []
        lows, highs, open_low, open_high = 0, 0, 0, 0
        for one, factor in found.terms.items():
            low, high = self._part(one, factor)
            lows, open_low = (lows, open_low + 1) if low is None else (lows + low, open_low)
            highs, open_high = (highs, open_high + 1) if high is None else (highs + high, open_high)
        if (found.greatest is not None and not open_low and lows > found.greatest) or (
                not open_high and highs < found.least):
            raise Contradiction
        for one, factor in found.terms.items():
            low, high = self._part(one, factor)
            rest_low = None if open_low > (low is None) else lows - (low or 0)
            rest_high = None if open_high > (high is None) else highs - (high or 0)
            most = None if found.greatest is None or rest_low is None else found.greatest - rest_low
            least = None if rest_high is None else found.least - rest_high
            if self._set(one, factor, least, most):
                changed.append(one)
        return changed

    def _set(self, one: int, factor: int, least: int | None, most: int | None) -> bool:
        """Keep factor × unknown between two bounds; whether that was news."""
        if factor < 0:
            least, most = (None if most is None else -most), (None if least is None else -least)
        size = abs(factor)
        before = self.least[one], self.greatest[one]
        if least is not None:
            self.least[one] = max(self.least[one], -(-least // size))
        if most is not None:
            top = self.greatest[one]
            self.greatest[one] = most // size if top is None else min(top, most // size)
        high = self.greatest[one]
        if high is not None and high < self.least[one]:
            raise Contradiction
        return (self.least[one], high) != before
