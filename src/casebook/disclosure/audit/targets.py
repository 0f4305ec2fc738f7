"""Every cell that the audit asks for: what could give someone away if a reader worked it out. Source: disclosure.md 9.

Of each table: every category, every row that some document prints, and every smallest set of categories that follows
by subtracting; each in every period that is stated or follows by subtracting. The same of theme mentions, and of what
is left of them without the main themes. Of the totals: all but the cases of a period, which are agreed where printed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from casebook.disclosure.audit.picture import Picture, Region
from casebook.disclosure.audit.printed import MAIN, MENTIONS
from casebook.disclosure.audit.spans import Remainder
from casebook.disclosure.audit.statements import TOTALS, Cell

FURTHER = "further_mentions"
"""The table of a cell that is what theme mentions hold beside the main themes."""


class Target(NamedTuple):
    """A cell, and the unknowns that it is the sum of."""

    cell: Cell
    terms: dict[int, int]


def of(picture: Picture, client: str) -> Iterator[Target]:
    """All cells of a client, those of single categories first within each table."""
    yield from _totals(picture, client)
    for region in picture.tables:
        for parts, remainder in region.time.remainders().items():
            for categories in _sets(region, remainder):
                yield from _asked(picture, region, client, parts, remainder, categories)


def _sets(region: Region, remainder: Remainder) -> list[frozenset[str]]:
    """Sets of categories worth asking for: alone where some line tells them apart, as printed, as left over."""
    single = [frozenset(found) for found in region.classes if len(found) == 1]
    rows = [line.categories for line in region.lines if line.categories is not None]
    joined = [frozenset(found) for found in _joined(region, remainder)]
    whole = [frozenset(c for found in region.classes for c in found)]
    return list(dict.fromkeys([*single, *rows, *joined, *whole]))


def _joined(region: Region, remainder: Remainder) -> list[set[str]]:
    """The smallest sets that are whole rows in each of the periods that are subtracted."""
    spans = {remainder.whole, *remainder.without}
    sets: list[set[str]] = []
    for line in region.lines:
        if line.span in spans and line.categories is not None:
            touched = [found for found in sets if found & line.categories]
            sets = [found for found in sets if not found & line.categories]
            sets.append(set(line.categories).union(*touched))
    return sets


def _asked(picture: Picture, region: Region, client: str, parts: frozenset[int], remainder: Remainder,
           categories: frozenset[str]) -> Iterator[Target]:
    of = picture.unknowns
    main = of.total(region.cells(parts, categories))
    yield Target(cell_of(client, remainder, region.name, categories), main)
    if region.mentions and region.name == MAIN:
        further = of.total(region.cells(parts, categories, "further"))
        yield Target(cell_of(client, remainder, MENTIONS, categories), main | further)
        yield Target(cell_of(client, remainder, FURTHER, categories), further)


def _totals(picture: Picture, client: str) -> Iterator[Target]:
    for name, regions in (picture.bases | picture.counted).items():
        for region in regions:
            for parts, remainder in region.time.remainders().items():
                yield Target(cell_of(client, remainder, TOTALS, (name,)),
                             picture.unknowns.total(region.cells(parts, None)))
    for span in sorted(picture.flow_spans):
        for name, one in (("from_earlier", picture.earlier(span)), ("open_at_end", picture.open_before(span.end))):
            yield Target(cell_of(client, Remainder(span), TOTALS, (name,)), {one: 1})


def cell_of(client: str, remainder: Remainder, table: str, categories: Iterable[str]) -> Cell:
    """The cell of some categories over a period that is stated or follows by subtracting."""
    return Cell(client=client, first=remainder.whole.first, last=remainder.whole.last, table=table,
                categories=tuple(sorted(categories)), without=tuple((s.first, s.last) for s in remainder.without))
