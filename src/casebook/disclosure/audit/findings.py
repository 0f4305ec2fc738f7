"""What the audit finds, and what mends it."""

from __future__ import annotations

from casebook.disclosure.audit.statements import Cell, Statement
from casebook.disclosure.wishes import Wishes
from casebook.model.record import Record, record


@record
class Repair(Record):
    """What mends a finding: `merge` (categories share a row), `leave_out` (a table or total stays out) or `widen` (the
    document is made over a longer period instead; `wishes` is then empty)."""

    kind: str
    wishes: Wishes


@record
class Finding(Record):
    """A cell that a reader could narrow down to a few people, and from which documents laid side by side.

    `exact` where the cell is known to the number; `cause` are the earlier documents that it takes, none where the new
    one alone tells it; `repair` has been proved to pass, None where nothing does.
    """

    cell: Cell
    least: int
    greatest: int
    exact: bool
    cause: tuple[Statement, ...] = ()
    repair: Repair | None = None
