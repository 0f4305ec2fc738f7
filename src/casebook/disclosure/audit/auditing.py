"""The audit of a document before it leaves: its findings, each with a repair that was proved to pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from casebook.disclosure.audit.findings import Finding, Repair
from casebook.disclosure.audit.leaks import People, leaks
from casebook.disclosure.audit.printed import MAIN
from casebook.disclosure.audit.repairs import Again, Passed, passing
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.audit.targets import FURTHER


def audit(ledger: Sequence[Statement], new: Statement, people: People, again: Again) -> tuple[Finding, ...]:
    """What refuses a document. Empty: it may leave.

    `ledger` is all that left before for the client and its group, `people` how many reporters stand behind a cell,
    `again` makes the document anew under more wishes. Source: disclosure.md, rule 9.
    """
    found = leaks(ledger, new, people)
    return with_repairs(found, passing(again, ledger, people)) if found else ()


def with_repairs(found: Sequence[Finding], passed: Passed) -> tuple[Finding, ...]:
    """Each finding with what mends them all; none where nothing passes, but a longer period."""
    if passed.left:
        return tuple(found)
    return tuple(replace(one, repair=Repair(kind=_kind(one, passed), wishes=passed.wishes)) for one in found)


def _kind(finding: Finding, passed: Passed) -> str:
    table = MAIN if finding.cell.table in (FURTHER, "theme_mentions") else finding.cell.table
    merged = table in passed.wishes.together and table not in passed.wishes.left_out
    return "merge" if merged or not passed.wishes.left_out else "leave_out"
