"""What a reader of everything that left can work out of each category and total: "Zo leest de directie het" (rule 11).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from casebook.disclosure.audit import patience
from casebook.disclosure.audit.picture import COUNTED, FLOW, Picture, Region
from casebook.disclosure.audit.printed import MAIN, MENTIONS
from casebook.disclosure.audit.reading import Range
from casebook.disclosure.audit.spans import Remainder, Span
from casebook.disclosure.audit.statements import TOTALS, Cell, Deduced, Statement
from casebook.disclosure.audit.targets import cell_of
from casebook.disclosure.audit.world import World


def deduced(ledger: Sequence[Statement]) -> tuple[Deduced, ...]:
    """Every category of every printed table, and every total, of each client: at least and at most.

    In every period that is stated, and in every one that follows by subtracting (its cell then has `without`). Totals
    first, then the tables, by period. A category that shares its rows throughout may not have occurred: least is 0.
    """
    found: list[Deduced] = []
    for client in dict.fromkeys(one.client for one in ledger):
        world = World([one for one in ledger if one.client == client])
        found += _totals(world, client)
        for region in world.picture.tables:
            found += _table(world, region, client)
    return tuple(found)


def _totals(world: World, client: str) -> Iterator[Deduced]:
    picture = world.picture
    for span in sorted(picture.flow_spans):
        for name in FLOW:
            yield _deduced(world, cell_of(client, Remainder(span), TOTALS, (name,)), flow_terms(picture, name, span))
    for name in COUNTED:
        for region in picture.counted[name]:
            for span in region.time.spans:
                yield _deduced(world, cell_of(client, Remainder(span), TOTALS, (name,)), picture.amount(name, span))


def flow_terms(picture: Picture, name: str, span: Span) -> dict[int, int]:
    """A total of the flow of cases over a stated period, as terms."""
    if name == "cases":
        return {**picture.amount("new", span), picture.earlier(span): 1}
    if name == "from_earlier":
        return {picture.earlier(span): 1}
    if name == "open_at_end":
        return {picture.open_before(span.end): 1}
    return picture.amount(name, span)


def _table(world: World, region: Region, client: str) -> Iterator[Deduced]:
    of = world.picture.unknowns
    for parts, remainder in region.time.remainders().items():
        for classed in region.classes:
            main = of.total(region.cells(parts, classed))
            asked = [(region.name, main)]
            if region.mentions and region.name == MAIN:
                asked.append((MENTIONS, main | of.total(region.cells(parts, classed, "further"))))
            for table, terms in asked:
                told = world.reading.bounds(terms)
                for category in classed:
                    cell = cell_of(client, remainder, table, (category,))
                    yield _of(world, cell, Range(told.least if len(classed) == 1 else 0, told.greatest))


def _deduced(world: World, cell: Cell, terms: dict[int, int]) -> Deduced:
    return _of(world, cell, world.reading.bounds(terms))


def _of(world: World, cell: Cell, told: Range) -> Deduced:
    patience.spend()
    return Deduced(cell=cell, least=told.least, greatest=told.greatest,
                   documents=tuple(_about(world.statements, cell)))


def _about(statements: Iterable[Statement], cell: Cell) -> Iterator[Statement]:
    """The documents over the period of a cell, or over a part of it."""
    return (one for one in statements if one.first <= cell.last and cell.first <= one.last)
