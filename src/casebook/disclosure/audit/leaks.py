"""What a new document would let a reader work out beside all that left before.

What could be worked out without it is known already and refuses nothing; what it adds must not narrow a cell down to
one up to k - 1, nor tell to the number a category of fewer than k people. Documents of the clients of one holding lie
on one desk, but each client has unknowns of its own there, since nobody is counted at two: so each is read for itself.
Source: disclosure.md, rules 7 and 9.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import replace

from casebook.disclosure.audit import patience
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.reading import Range
from casebook.disclosure.audit.statements import TOTALS, Cell, Statement
from casebook.disclosure.audit.world import World

People = Callable[[Cell], int]
TALKS = ("conversations",)


def leaks(ledger: Sequence[Statement], new: Statement, people: People) -> tuple[Finding, ...]:
    """What must not be worked out and would be, each without a repair; single categories first. Empty: it may leave."""
    return tuple(replace(one, cause=_cause(ledger, new, people, one)) for one in _plainest(list(told(
        ledger, new, people))))


def told(ledger: Sequence[Statement], new: Statement, people: People, tables: Container[str] | None = None
         ) -> Iterator[Finding]:
    """What must not be worked out and would be, one after another, without causes; of some tables, or of all."""
    if new.known:
        return
    statements = [one for one in ledger if one.client == new.client]
    world = World([*statements, new])
    newest = len(statements)
    before = world.read(world.used - {newest})
    news = world.reading.news(before, newest)
    for target in world.asked():
        patience.spend()
        if tables is not None and target.cell.table not in tables:
            continue
        if news.isdisjoint(target.terms) or world.reading.clears(target.terms, new.threshold):
            continue
        found = world.reading.bounds(target.terms)
        if _tells(found, target.cell, new.threshold, people) and found.within(before.bounds(target.terms)):
            assert found.greatest is not None
            yield Finding(cell=target.cell, least=found.least, greatest=found.greatest, exact=found.exact)


def _tells(told: Range, cell: Cell, k: int, people: People) -> bool:
    """Whether a reader knows too much: some people and too few, or exactly what hardly anyone stands behind.

    Conversations of a stated period print by how many came in it; of what is left of it without another, that is asked
    here: however many they were, they may have been held with one (rule 2).
    """
    if told.tells(k):
        return True
    if not told.exact or told.least == 0:
        return False
    if cell.table == TOTALS:
        return cell.categories == TALKS and bool(cell.without) and 0 < people(
            replace(cell, categories=(*TALKS, "new"))) < k
    return 0 < people(cell) < k


def _cause(ledger: Sequence[Statement], new: Statement, people: People, found: Finding) -> tuple[Statement, ...]:
    """The fewest earlier documents that, beside the new one, tell the same; first looked for among those of its time.
    """
    def tell(statements: Sequence[Statement]) -> bool:
        return any(one.cell == found.cell for one in told(statements, new, people, (found.cell.table,)))

    needed = [one for one in ledger if one.client == new.client]
    near = [one for one in needed if one.first <= found.cell.last and found.cell.first <= one.last]
    needed = near if tell(near) else needed
    for one in list(needed):
        fewer = [other for other in needed if other is not one]
        if tell(fewer):
            needed = fewer
    return tuple(needed)


def _plainest(found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Without those that only say of several categories together what is said of one of them."""
    kept: list[Finding] = []
    for one in found:
        cell = one.cell
        if not any(set(other.cell.categories) <= set(cell.categories) and other.cell.table == cell.table
                   and (other.cell.first, other.cell.last, other.cell.without) == (cell.first, cell.last, cell.without)
                   for other in kept):
            kept.append(one)
    return tuple(kept)
