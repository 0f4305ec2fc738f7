"""Everything printed, read together: the least and greatest value of any sum of unknowns. Source: disclosure.md 9."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from casebook.disclosure.audit.nested import Nested
from casebook.disclosure.audit.solver import Solver
from casebook.disclosure.audit.unknowns import Bounds, Contradiction, Sum


class Range(NamedTuple):
    """The least and greatest value that fit what was printed; `greatest` is None where nothing bounds it."""

    least: int
    greatest: int | None

    @property
    def exact(self) -> bool:
        """Whether only one value fits."""
        return self.least == self.greatest

    def tells(self, k: int) -> bool:
        """Whether it lies wholly from 1 to k - 1: some people, and too few."""
        return self.least >= 1 and self.greatest is not None and self.greatest < k

    def within(self, other: Range) -> bool:
        """Whether it says more than another range."""
        closer = other.greatest is None or (self.greatest is not None and self.greatest <= other.greatest)
        return self != other and self.least >= other.least and closer


class _Part:
    """Unknowns that hang together by sums: in closed form where these nest, else asked of the solver."""

    def __init__(self, unknowns: Sequence[int], sums: Sequence[Sum], bounds: Bounds) -> None:
        self._unknowns, self._sums, self._bounds = unknowns, sums, bounds
        self.members = frozenset(unknowns)
        self._nested = Nested.of(sums)
        self._solver: Solver | None = None
        self._seen: list[dict[int, int]] = []

    def seen(self, terms: Mapping[int, int]) -> set[int]:
        """Values of a sum that are known to fit, from the answers so far."""
        return {_value(terms, numbers) for numbers in self._seen}

    def check(self) -> None:
        """Raise Contradiction where no whole numbers fit."""
        self.bounds({self._unknowns[0]: 1})

    def says(self, source: int) -> bool:
        """Whether a statement says anything about it."""
        return any(found.source == source for found in self._sums)

    def bounds(self, terms: Mapping[int, int]) -> Range:
        """The least and greatest value of a sum."""
        if self._nested is not None and set(terms.values()) <= {1}:
            return Range(*self._nested.bounds(set(terms)))
        least, greatest = self._extreme(terms, greatest=False), self._extreme(terms, greatest=True)
        assert least is not None
        return Range(least, greatest)

    def _extreme(self, terms: Mapping[int, int], *, greatest: bool) -> int | None:
        if self._solver is None:
            self._solver = Solver(self._unknowns, self._sums, self._bounds)
        value, numbers = self._solver.extreme(terms, greatest=greatest)
        if numbers:
            self._seen.append(numbers)
        return value


class Reading:
    """The printed sums, drawn together until only what hangs together is left to be asked.

    Raises Contradiction, here or in an answer, where no whole numbers fit.
    """

    def __init__(self, number: int, sums: Iterable[Sum]) -> None:
        sums = list(sums)
        self._number = number
        self._bounds = Bounds(number)
        exact = [found for found in sums if found.exact]
        self._bounds.tighten(exact)
        loose = [found for found in sums if not found.exact and not self._idle(found)]
        self._bounds.tighten([*exact, *loose])
        self._parts = self._hanging_together([*exact, *loose])

    def bounds(self, terms: Mapping[int, int]) -> Range:
        """The least and greatest value of a sum of unknowns."""
        known, parts, free = self._apart(terms)
        found = [part.bounds(own) for part, own in parts]
        if any(factor < 0 for _, factor in free):
            raise ValueError("a difference with an unbounded unknown has no least value")
        least = known + sum(r.least for r in found) + sum(f * self._bounds.least[one] for one, f in free)
        tops = [None if (top := self._bounds.greatest[one]) is None else top * f for one, f in free]
        tops += [r.greatest for r in found]
        return Range(least, None if None in tops else known + sum(top for top in tops if top is not None))

    def check(self) -> None:
        """Raise Contradiction where no whole numbers fit all that was printed."""
        for part in {id(part): part for part in self._parts.values()}.values():
            part.check()

    def news(self, before: Reading, source: int) -> set[int]:
        """The unknowns of which a statement may tell something that was not known before it."""
        found = {one for one in range(self._number) if self._ends(one) != before._ends(one)}
        for part in {id(part): part for part in self._parts.values()}.values():
            old = before._parts.get(next(iter(part.members)))
            if part.says(source) or old is None or old.members != part.members or found & part.members:
                found |= part.members
        return found

    def _ends(self, one: int) -> tuple[int, int | None]:
        return self._bounds.least[one], self._bounds.greatest[one]

    def clears(self, terms: Mapping[int, int], k: int) -> bool:
        """Whether answers given so far show already that a sum may be nothing or k, and more than one number."""
        known, parts, free = self._apart(terms)
        if len(parts) != 1 or free:
            return False
        seen = {known + value for value in parts[0][0].seen(parts[0][1])}
        return len(seen) > 1 and any(value == 0 or value >= k for value in seen)

    def _apart(self, terms: Mapping[int, int]) -> tuple[int, list[tuple[_Part, dict[int, int]]], list[tuple[int, int]]]:
        """A sum as what is known of it, what lies in each part, and what nothing but its own bounds holds."""
        known = 0
        by_part: dict[int, dict[int, int]] = {}
        free = []
        for one, factor in terms.items():
            if self._bounds.fixed(one):
                known += factor * self._bounds.least[one]
            elif one in self._parts:
                by_part.setdefault(id(self._parts[one]), {})[one] = factor
            else:
                free.append((one, factor))
        return known, [(self._parts[next(iter(own))], own) for own in by_part.values()], free

    def _idle(self, found: Sum) -> bool:
        """Whether a loose sum says nothing that the exact ones do not say."""
        least, greatest = self._bounds.reach(found.terms)
        return (least is not None and least >= found.least) and (
            found.greatest is None or (greatest is not None and greatest <= found.greatest))

    def _hanging_together(self, sums: Iterable[Sum]) -> dict[int, _Part]:
        """The unknowns that are not fixed, each with the part it lies in."""
        leader: dict[int, int] = {}
        left = [found for found in map(self._open, sums) if found.terms]
        for found in left:
            roots = {_root(leader, one) for one in found.terms}
            first = min(roots)
            leader.update(dict.fromkeys(roots, first))
        members: dict[int, list[int]] = {}
        for one in list(leader):
            members.setdefault(_root(leader, one), []).append(one)
        own: dict[int, list[Sum]] = {root: [] for root in members}
        for found in left:
            own[_root(leader, next(iter(found.terms)))].append(found)
        return {one: part for root, unknowns in members.items()
                for part in [_Part(unknowns, own[root], self._bounds)] for one in unknowns}

    def _open(self, found: Sum) -> Sum:
        """A sum without the unknowns that are fixed."""
        known = sum(factor * self._bounds.least[one] for one, factor in found.terms.items() if self._bounds.fixed(one))
        terms = {one: factor for one, factor in found.terms.items() if not self._bounds.fixed(one)}
        if not terms and not (found.least <= known and (found.greatest is None or known <= found.greatest)):
            raise Contradiction
        return found._replace(terms=terms, least=found.least - known,
                              greatest=None if found.greatest is None else found.greatest - known)


def _root(leader: dict[int, int], one: int) -> int:
    while leader.setdefault(one, one) != one:
        leader[one] = leader[leader[one]]
        one = leader[one]
    return one


def _value(terms: Mapping[int, int], numbers: Mapping[int, int]) -> int:
    return sum(factor * numbers[one] for one, factor in terms.items())
