"""The closed form: least and greatest value of a cell where all merges nest. Source: disclosure.md, rule 9."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from casebook.disclosure.audit.unknowns import Contradiction, Sum


@dataclass(slots=True)
class _Node:
    """A printed sum, the smaller sums that lie within it, and the unknowns that lie in none of those."""

    value: int
    inside: list[_Node] = field(default_factory=list)
    own: set[int] = field(default_factory=set)

    @property
    def rest(self) -> int:
        """What its own unknowns add up to."""
        return self.value - sum(node.value for node in self.inside)


class Nested:
    """Sums of which every two lie apart or one within the other: then the bounds of any cell can be written down."""

    def __init__(self, tops: Sequence[_Node]) -> None:
        self._tops = tops

    @classmethod
    def of(cls, sums: Iterable[Sum]) -> Nested | None:
        """The sums as a tree; None where two of them cross, or one of them is no plain sum known to the number."""
        tops: list[_Node] = []
        deepest: dict[int, _Node] = {}
        for found in sorted(sums, key=lambda found: -len(found.terms)):
            if not found.exact or any(factor != 1 for factor in found.terms.values()):
                return None
            around = {id(deepest[one]) if one in deepest else None for one in found.terms}
            if len(around) > 1:
                return None
            node = _Node(found.least, own=set(found.terms))
            outer = deepest.get(next(iter(found.terms)))
            if outer is None:
                tops.append(node)
            else:
                outer.inside.append(node)
                outer.own -= node.own
            deepest.update(dict.fromkeys(found.terms, node))
        return cls(tops)

    def bounds(self, asked: Set[int]) -> tuple[int, int]:
        """The least and greatest value of a sum of unknowns, all of which stand in some printed sum."""
        found = [_bounds(node, asked) for node in self._tops]
        return sum(low for low, _ in found), sum(high for _, high in found)


def _bounds(node: _Node, asked: Set[int]) -> tuple[int, int]:
    """What lies within adds up; the rest can stand wholly in what was asked if any of it was, and outside if any was
    not."""
    rest = node.rest
    if rest < 0 or (rest and not node.own):
        raise Contradiction
    found = [_bounds(inner, asked) for inner in node.inside]
    least = sum(low for low, _ in found) + (rest if node.own <= asked else 0)
    greatest = sum(high for _, high in found) + (rest if node.own & asked else 0)
    return least, greatest
