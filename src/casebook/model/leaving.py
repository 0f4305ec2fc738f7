"""A client that leaves: what is settled for the client, and for each of its open cases."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId, ClientId
from casebook.model.record import Record, record

STEPS = ("management", "works_council", "registration", "final_report", "invoice", "retention", "data")
PLANS = ("close", "hand_over", "hold")


@record
class LeavingStep(Record):
    """A step that is settled on a day, or not yet; `step` is one of STEPS."""

    client: ClientId
    step: str
    done_on: date | None = None
    note: str = ""


@record
class LeavingCase(Record):
    """What she means to do with a case of a client that leaves, and when its reporter was told. File layer."""

    case: CaseId
    plan: str = ""
    told_on: date | None = None
    note: str = ""


@record
class CaseLine(Record):
    """A case in the list of a client that leaves: as `label` names it; `settled` is `closed`, `handed_over`, `held`
    or "" while it is open and nothing holds it. Of one that is `count_only` no note is kept.
    """

    case: CaseId
    label: str
    code: str
    settled: str
    count_only: bool
    kept: LeavingCase

    @property
    def id(self) -> str:
        """The id of its case."""
        return self.case

    @property
    def done(self) -> bool:
        """Whether nothing is left to do: the case is settled and its reporter knows."""
        return bool(self.settled) and self.kept.told_on is not None


@record
class Leaving(Record):
    """A client that leaves: since when the list runs, the last day of the work, and everything on the list."""

    client: ClientId
    name: str
    begun: date
    finished: date | None
    last_day: date | None
    steps: tuple[LeavingStep, ...]
    cases: tuple[CaseLine, ...]

    @property
    def done(self) -> int:
        """How many lines of the list are settled."""
        return sum(step.done_on is not None for step in self.steps) + sum(case.done for case in self.cases)

    @property
    def lines(self) -> int:
        """How many lines the list has."""
        return len(self.steps) + len(self.cases)
