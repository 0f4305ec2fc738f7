"""Periods on the ledger, what follows by subtracting them, and the smallest parts that they cut time into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import combinations
from typing import NamedTuple

MOST_COMBINED = 5


class Span(NamedTuple):
    """A stated period, from its first day up to and including its last."""

    first: date
    last: date

    @property
    def end(self) -> date:
        """The day after."""
        return self.last + timedelta(days=1)

    def holds(self, other: Span) -> bool:
        """Whether another period lies in this one."""
        return self.first <= other.first and other.last <= self.last

    def touches(self, other: Span) -> bool:
        """Whether a day lies in both."""
        return self.first <= other.last and other.first <= self.last


class Remainder(NamedTuple):
    """A period less shorter ones that lie apart within it: what a reader gets by subtracting."""

    whole: Span
    without: tuple[Span, ...] = ()


class Timeline:
    """The parts that some stated periods cut time into: days that lie in the same periods are one part."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = sorted(set(spans), key=lambda span: (span.first, -span.last.toordinal()))
        edges = sorted({span.first for span in self.spans} | {span.end for span in self.spans})
        self.starts: list[list[date]] = []
        """The first days of the pieces that make up each part."""
        self._of: dict[Span, frozenset[int]] = {}
        numbers: dict[frozenset[Span], int] = {}
        for start in edges[:-1]:
            around = frozenset(span for span in self.spans if span.first <= start <= span.last)
            if around:
                number = numbers.setdefault(around, len(numbers))
                self.starts[number:] = [[*self.starts[number], start] if number < len(self.starts) else [start]]
        for span in self.spans:
            self._of[span] = frozenset(number for around, number in numbers.items() if span in around)

    def parts(self, span: Span) -> frozenset[int]:
        """The parts that a stated period is made of."""
        return self._of[span]

    def inside(self, starts: Sequence[date]) -> frozenset[int]:
        """The parts that lie in a part of a coarser timeline, given by the first days of its pieces and its periods."""
        return frozenset(number for number, own in enumerate(self.starts) if own[0] in starts)

    def remainders(self) -> dict[frozenset[int], Remainder]:
        """Every stated period and every one that follows by subtracting, by the parts that it is made of."""
        found: dict[frozenset[int], Remainder] = {}
        for whole in self.spans:
            found.setdefault(self._of[whole], Remainder(whole))
        for whole in self.spans:
            shorter = [span for span in self.spans if span != whole and whole.holds(span)]
            for without in _apart(shorter):
                left = self._of[whole].difference(*(self._of[span] for span in without))
                if left:
                    found.setdefault(left, Remainder(whole, without))
        return found


def _apart(spans: Sequence[Span]) -> Iterable[tuple[Span, ...]]:
    """The ways to take periods that lie apart: all while they are few, else one, or all of the longest."""
    most = len(spans) if len(spans) <= MOST_COMBINED else 1
    for number in range(1, most + 1):
        for taken in combinations(spans, number):
            if not any(one.touches(other) for one, other in combinations(taken, 2)):
                yield taken
    if len(spans) > MOST_COMBINED:
        longest = [span for span in spans if not any(other != span and other.holds(span) for other in spans)]
        yield from (tuple(longest[:number]) for number in range(2, len(longest) + 1))


def roots(spans: Iterable[Span]) -> list[list[Span]]:
    """Periods in heaps that have no day in common with each other."""
    heaps: list[list[Span]] = []
    end = date.min
    for span in sorted(set(spans)):
        if span.first > end or not heaps:
            heaps.append([])
        heaps[-1].append(span)
        end = max(end, span.last)
    return heaps
