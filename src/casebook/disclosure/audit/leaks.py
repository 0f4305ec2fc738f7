"""What a new document would let a reader work out beside all that left before.

What could be worked out without it is known already and refuses nothing; what it adds must not narrow a cell down to
one up to k - 1, nor tell to the number a category of fewer than k people. Documents of the clients of one holding lie
on one desk, but each client has unknowns of its own there, since nobody is counted at two: so each is read for itself.
Source: disclosure.md, rules 7 and 9.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.reading import Range
from casebook.disclosure.audit.statements import TOTALS, Cell, Statement
from casebook.disclosure.audit.targets import Target
from casebook.disclosure.audit.world import World

People = Callable[[Cell], int]


def leaks(ledger: Sequence[Statement], new: Statement, people: People, *, causes: bool = True
          ) -> tuple[Finding, ...]:
    """What must not be worked out and would be, each without a repair; single categories first. Empty: it may leave.

    `causes` finds the fewest earlier documents that each takes.
    """
    if new.known:
        return ()
    statements = [one for one in ledger if one.client == new.client]
    world = World([*statements, new])
    newest = len(statements)
    before = world.read(world.used - {newest})
    news = world.reading.news(before, newest)
    found: list[Finding] = []
    for target in world.asked():
        if news.isdisjoint(target.terms) or world.reading.clears(target.terms, new.threshold):
            continue
        told = world.reading.bounds(target.terms)
        if _tells(told, target.cell, new.threshold, people) and told.within(before.bounds(target.terms)):
            found.append(_finding(world, target, told, causes=causes))
    return _plainest(found)


def _tells(told: Range, cell: Cell, k: int, people: People) -> bool:
    if told.tells(k):
        return True
    return told.exact and told.least > 0 and cell.table != TOTALS and 0 < people(cell) < k


def _finding(world: World, target: Target, told: Range, *, causes: bool) -> Finding:
    assert told.greatest is not None
    return Finding(cell=target.cell, least=told.least, greatest=told.greatest, exact=told.exact,
                   cause=world.cause(target, told) if causes else ())


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
