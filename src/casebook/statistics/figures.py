"""The shapes of the counts: what the protection, the report and the tests all read."""

from __future__ import annotations

from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record


@record
class Fact(Record):
    """One counted thing of a breakdown: which case (or act) it is, its category, and the reporter behind it.

    `subject` and `reporter` are opaque; reporters who may be the same person bear the same one.
    """

    subject: str
    category: str
    reporter: str


@record
class Breakdown(Record):
    """The unprotected facts of one breakdown. Never printed as they are: `disclosure` merges them first.

    `name` is one of disclosure.md rule 4, `unit` is cases, mentions, interventions or referrals, `base` is new,
    closed or acts. `categories` are all that could have occurred, in order, `not_recorded` included; `groups` gives
    the theme group of a category, or "" where there are none.
    """

    name: str
    unit: str
    base: str
    categories: tuple[str, ...]
    groups: dict[str, str]
    facts: tuple[Fact, ...]

    def count(self, category: str) -> int:
        """How many facts fall in a category."""
        return sum(fact.category == category for fact in self.facts)

    def reporters(self, category: str) -> int:
        """How many distinct reporters stand behind a category."""
        return len({fact.reporter for fact in self.facts if fact.category == category})


@record
class Flow(Record):
    """The flow of cases through a period; carried over + new + reopened - closed = open at end, always."""

    carried_over: int
    new: int
    reopened: int
    closed: int
    open_at_end: int

    @property
    def cases(self) -> int:
        """The cases of the period, each once."""
        return self.carried_over + self.new + self.reopened


@record
class YearCount(Record):
    """A theme group in a year: the facts of the theme group by year table."""

    year: int
    facts: tuple[Fact, ...]


@record
class Figures(Record):
    """All counts of a client over a period, unprotected: for her own eyes and for `disclosure`.

    `minutes` is by class of time; `activities` and `addressed` (advice given) are counts of her own work, `headcount`
    the workers of the year or None.
    """

    client: ClientId
    period: Period
    reporters: int
    flow: Flow
    conversations: int
    advice_requests: int
    breakdowns: dict[str, Breakdown]
    groups_by_year: tuple[YearCount, ...]
    minutes: dict[str, int]
    headcount: int | None
