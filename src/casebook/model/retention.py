"""How long the notes of a case are kept, and what is left of those that were destroyed."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId
from casebook.model.periods import Month
from casebook.model.record import Record, record

GROUNDS = ("retention", "request", "handover")
"""Why a case is destroyed."""
PARTLY = ("count_only", "card")
"""Why a part of one is: its texts, since the reporter wants no notes; a person card by itself."""


@record
class Term(Record):
    """Until when the notes of a case are kept, and whether something holds them longer.

    `rule` is the preset agreed when the case came. From `may_go_from` on they may go; None while the case is open.
    `expected` is the month in which that is expected sooner, while the annual report over `year` is still to come.
    `held` is `hold` (her own, to be looked at again on `review`), `request` (an undecided one from outside) or "".
    """

    rule: str
    may_go_from: date | None = None
    year: int | None = None
    expected: Month | None = None
    held: str = ""
    review: date | None = None

    def has_passed(self, today: date) -> bool:
        """Whether the notes were kept as long as was agreed."""
        return self.may_go_from is not None and self.may_go_from <= today

    def is_due(self, today: date) -> bool:
        """Whether she is reminded: the time has passed and nothing holds it, or a hold is to be looked at again."""
        if self.held:
            return self.held == "hold" and self.review is not None and self.review <= today
        return self.has_passed(today)


@record
class Kept(Record):
    """A case with its term, as lists show it: no prose and no theme; `label` is as in lists of cases."""

    id: CaseId
    label: str
    client: str
    term: Term


@record
class Taking(Record):
    """What destroying a case takes and what it leaves, for the question.

    `conversations` and `people` go; `shared` conversations stay with the cases of the codes in `shared_with`, with
    what was written in them; the reporter's card stays with the cases in `card_with`. `drafts` were never finished.
    """

    case: CaseId
    code: str
    client: str
    is_open: bool
    conversations: int
    people: int
    drafts: int
    shared: int
    shared_with: tuple[str, ...]
    card_with: tuple[str, ...]


@record
class Destruction(Record):
    """That something was destroyed, and nothing about whom.

    After `gone_after` no backup holds it; `elsewhere` says that a second place was not connected then: what stands
    there goes the first time that it is connected after that day.
    """

    id: str
    day: date
    ground: str
    conversations: int
    people: int
    gone_after: date
    elsewhere: bool = False
