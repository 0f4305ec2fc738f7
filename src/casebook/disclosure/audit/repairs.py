"""The finest report that passes: what must share a row, or stay out, so that nothing can be worked out.

Candidates are tried from the one that costs least; each is the report made anew and audited again, never a guess.
Source: disclosure.md, rules 3 and 9.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Any

from casebook.disclosure.audit.coarsening import CASES, FLOW, coarsened
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.leaks import People, leaks, told
from casebook.disclosure.audit.printed import MAIN, MENTIONS, YEARS
from casebook.disclosure.audit.scopes import Scope, narrowed, scope_of
from casebook.disclosure.audit.statements import TOTALS, Statement
from casebook.disclosure.audit.targets import FURTHER
from casebook.disclosure.wishes import Wishes
from casebook.model.record import Record, record

MOST_TRIED = 30
NEIGHBOURS = 4
WEIGHTS = {MAIN: 3.0, MENTIONS: 0.5, YEARS: 0.5}

Again = Callable[[Wishes], Statement]


@record
class Passed(Record):
    """A report that passes, and what it took: `statement` as it may leave, under `wishes`.

    `refused` is what was found before anything was made coarser. Where nothing passes `left` says what still stands.
    """

    statement: Statement
    wishes: Wishes
    refused: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()


def passing(again: Again, ledger: Sequence[Statement], people: People) -> Passed:
    """The finest report that may leave beside the ledger. `again` makes it under wishes, those of hers included.

    First the totals, by which all tables hang together, then each table by itself; then all of it is audited at once.
    What tells even so is left out, table by table, and in the end everything.
    """
    first = again(Wishes())
    refused = leaks(ledger, first, people)
    if not refused:
        return Passed(statement=first, wishes=Wishes())
    wishes = Wishes()
    for scope in dict.fromkeys(scope_of(one.cell.table) for one in sorted(refused, key=_totals_first)):
        wishes = _finest(first, wishes, scope, ledger, people)
    made = again(wishes)
    while found := next(told(ledger, made, people), None):
        names = [name for name in _concerned(made, found) if name not in wishes.left_out]
        if not names:
            break
        wishes = wishes.and_also(Wishes(left_out=frozenset(names[:1])))
        made = again(wishes)
    if found:
        wishes = _nothing(first)
        made = again(wishes)
    return Passed(statement=made, wishes=wishes, refused=refused, left=leaks(ledger, made, people) if found else ())


def _finest(first: Statement, wishes: Wishes, scope: Scope, ledger: Sequence[Statement], people: People) -> Wishes:
    """More wishes until nothing about one table, or the totals, can be worked out, those that cost least first.

    What was told before over the same period is told the same way again, where that passes. Where a way takes too many
    tries, the tables are left out.
    """
    def telling(statement: Statement) -> Finding | None:
        return next(told(*narrowed(ledger, statement, scope), people, (*scope, FURTHER)), None)

    best, start = worth(coarsened(first, wishes)), wishes
    waiting: list[tuple[float, int, Wishes, Statement]] = []
    seen: set[str] = set()
    for option in _told_before(first, wishes, scope, ledger):
        if telling(coarsened(first, option)) is None:
            return option
    _wait(waiting, seen, wishes, coarsened(first, wishes), best)
    for _ in range(MOST_TRIED):
        if not waiting:
            break
        wishes, statement = heappop(waiting)[2:]
        if (found := telling(statement)) is None:
            return wishes
        for option in _options(statement, wishes, found, ledger):
            _wait(waiting, seen, option, coarsened(first, option), best)
    return start.and_also(Wishes(left_out=frozenset(scope) - {TOTALS}))


def _told_before(statement: Statement, wishes: Wishes, scope: Scope, ledger: Sequence[Statement]) -> Iterator[Wishes]:
    """The tables of a scope as the last document over the same period told them."""
    same = [one for one in ledger if (one.client, one.first, one.last) == (
        statement.client, statement.first, statement.last)]
    if same and scope != (TOTALS,):
        before = {name: table for name, table in _tables(same[-1]) if name in scope}
        rows = {name: tuple(tuple(row["categories"]) for row in table["rows"] if len(row["categories"]) > 1)
                for name, table in before.items()}
        yield wishes.and_also(Wishes(left_out=frozenset(scope) - set(before), together=rows))


def _wait(waiting: list[tuple[float, int, Wishes, Statement]], seen: set[str], option: Wishes, coarse: Statement,
          best: float) -> None:
    """Put a way to make a report coarser among those to be tried, unless another way came to the same."""
    if (key := repr(coarse.tables)) not in seen:
        seen.add(key)
        heappush(waiting, (best - worth(coarse), len(seen), option, coarse))


def _totals_first(finding: Finding) -> bool:
    return finding.cell.table != TOTALS


def _options(statement: Statement, wishes: Wishes, finding: Finding, ledger: Sequence[Statement]
             ) -> Iterator[Wishes]:
    """What may mend a finding, beside what is wished for already."""
    for name in _concerned(statement, finding):
        for rows in _joins(statement, name, finding, ledger):
            yield wishes.and_also(Wishes(together={name: rows}))
        yield wishes.and_also(Wishes(left_out=frozenset([name])))
    if finding.cell.table != TOTALS:
        return
    over = {base: [name for name, table in _tables(statement) if table["base"] == base] for base in ("new", "closed")}
    for names in (finding.cell.categories, (FLOW,), (FLOW, CASES), (FLOW, *over["new"]), (FLOW, *over["closed"])):
        yield wishes.and_also(Wishes(left_out=frozenset(names)))


def _concerned(statement: Statement, finding: Finding) -> list[str]:
    """The printed tables that tell of a cell."""
    printed = [name for name, _ in _tables(statement)]
    return [name for name in scope_of(finding.cell.table) if name in printed]


def _joins(statement: Statement, name: str, finding: Finding, ledger: Sequence[Statement]
           ) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Rows to put together: the one of the cell with another, the smallest first, or all that stood together before."""
    rows = sorted(((row["count"], tuple(row["categories"])) for table, found in _tables(statement) if table == name
                   for row in found["rows"]))
    own = [categories for _, categories in rows if set(categories) & set(finding.cell.categories)]
    own_named = tuple(dict.fromkeys(category for categories in own for category in categories))
    others = [categories for _, categories in rows if categories not in own]
    if len(own) > 1:
        yield (own_named,)
    if own:
        yield from (((*own_named, *categories),) for categories in others[:NEIGHBOURS])
    yield from _as_before(statement, name, ledger)


def _as_before(statement: Statement, name: str, ledger: Sequence[Statement]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """What stood together in each earlier document about days of this one, those over the same period first."""
    own = statement.first, statement.last
    for one in sorted(ledger, key=lambda one: (one.first, one.last) != own):
        rows = [tuple(row["categories"]) for table, found in _tables(one) if table == name and _meets(one, statement)
                for row in found["rows"] if len(row["categories"]) > 1]
        if rows:
            yield tuple(rows)


def _meets(one: Statement, other: Statement) -> bool:
    return one.client == other.client and one.first <= other.last and other.first <= one.last


def _tables(statement: Statement) -> Iterator[tuple[str, Any]]:
    block = statement.tables.get("block") or {}
    for table in (*statement.tables.get("tables", ()), *block.get("tables", ())):
        yield table["name"], table


def _nothing(statement: Statement) -> Wishes:
    """Leaves out all that can be left out."""
    names = [name for name, _ in _tables(statement)]
    return Wishes(left_out=frozenset([*names, *statement.tables.get("totals", {}), FLOW]))


def worth(statement: Statement) -> float:
    """How much a report tells: each table, and the share of its cases in single-category rows; each total half.

    The share is the utility of rule 3. The main themes weigh most, what derives from them least: a group by year
    never costs the themes.
    """
    told_of = 0.0
    for name, table in _tables(statement):
        single = sum(row["count"] for row in table["rows"] if len(row["categories"]) == 1)
        told_of += WEIGHTS.get(name, 1.0) * (1 + single / max(1, table["total"]))
    return told_of + sum(value is not None for value in statement.tables.get("totals", {}).values()) / 2
