"""The finest report that passes: what must share a row, or stay out, so that nothing can be worked out.

Candidates are tried from the one that costs least; each is the report made anew and audited again, never a guess.
Source: disclosure.md, rules 3 and 9.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import heappop, heappush
from typing import Any

from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.leaks import People, leaks
from casebook.disclosure.audit.printed import MAIN, MENTIONS, YEARS
from casebook.disclosure.audit.statements import TOTALS, Statement
from casebook.disclosure.audit.targets import FURTHER
from casebook.disclosure.wishes import Wishes
from casebook.model.record import Record, record

MOST_TRIED = 60
NEIGHBOURS = 4
FLOW, CASES = "flow", "cases"
"""Names in `left_out` beside those of tables: the flow of cases in pairs, and the total of cases with it."""
_THEMED = (YEARS, MENTIONS, MAIN)

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
    """The finest report that may leave beside the ledger. `again` makes it under wishes, those of hers included."""
    made = _Made(again, ledger, people)
    first = made.under(Wishes())
    refused = leaks(ledger, first, people)
    found, wishes = refused, Wishes()
    waiting: list[tuple[float, int, Wishes]] = []
    while found and made.number < MOST_TRIED:
        for option in _options(made.under(wishes), wishes, found[0], ledger):
            if not made.knows(option):
                heappush(waiting, (worth(first) - worth(made.under(option)), made.number, option))
        if not waiting:
            break
        wishes = heappop(waiting)[2]
        found = made.findings(wishes)
    if found:
        wishes = _nothing(first)
        found = made.findings(wishes)
    return Passed(statement=made.under(wishes), wishes=wishes, refused=refused, left=found)


class _Made:
    """The reports made so far, by the wishes they were made under."""

    def __init__(self, again: Again, ledger: Sequence[Statement], people: People) -> None:
        self._again, self._ledger, self._people = again, ledger, people
        self._made: dict[str, Statement] = {}

    @property
    def number(self) -> int:
        """How many were made."""
        return len(self._made)

    def knows(self, wishes: Wishes) -> bool:
        """Whether a report was made under these wishes."""
        return _key(wishes) in self._made

    def under(self, wishes: Wishes) -> Statement:
        """The report under some wishes, made once."""
        key = _key(wishes)
        if key not in self._made:
            self._made[key] = self._again(wishes)
        return self._made[key]

    def findings(self, wishes: Wishes) -> tuple[Finding, ...]:
        """What the audit finds in it."""
        return leaks(self._ledger, self.under(wishes), self._people, causes=False)


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
    wanted = _THEMED if finding.cell.table in (*_THEMED, FURTHER) else (finding.cell.table,)
    return [name for name in wanted if name in printed]


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
    before = [tuple(row["categories"]) for one in ledger if _meets(one, statement)
              for table, found in _tables(one) if table == name for row in found["rows"] if len(row["categories"]) > 1]
    if before:
        yield tuple(dict.fromkeys(before))


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
    """How much a report tells: for each table one, and the share of its cases in single-category rows; each total half.

    The share is the utility of rule 3.
    """
    shares = 0.0
    for _, table in _tables(statement):
        single = sum(row["count"] for row in table["rows"] if len(row["categories"]) == 1)
        shares += 1 + single / max(1, table["total"])
    return shares + sum(value is not None for value in statement.tables.get("totals", {}).values()) / 2


def _key(wishes: Wishes) -> str:
    together = {name: sorted(sorted(group) for group in groups) for name, groups in wishes.together.items()}
    return repr((sorted(wishes.left_out), sorted(together.items())))
