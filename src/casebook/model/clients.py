"""Client organisations, the holdings they belong to, and what was agreed with them."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId, EngagementId, GroupId
from casebook.model.record import Record, record

DEFAULT_THRESHOLD = 5
THRESHOLD_RANGE = range(3, 21)
DEFAULT_BREAKDOWNS = ("main_theme", "relation", "route")
OPTIONAL_FIELDS = ("capacity", "position", "found_through", "relation", "duration", "consequences")


@record
class ClientGroup(Record):
    """A holding: its clients are audited together."""

    id: GroupId
    name: str


@record
class Client(Record):
    """A client organisation (opdrachtgever): an organisation, never a person."""

    id: ClientId
    name: str
    group: GroupId | None = None
    language: str = "nl"
    contact: str = ""
    notes: str = ""
    active: bool = True


@record
class Engagement(Record):
    """An engagement (opdracht): what was agreed with a client for a time.

    `threshold` is k of disclosure.md rule 1 (3 to 20; below 5 has a reason). `total_style` is how the total of
    cases prints: `number`, `below` (fewer than k in words), `none`, or "" for the default by headcount (rule 2).
    `breakdowns` are the tables of its annual report (rule 4). `voice` is `first` (ik) or `third` (de
    vertrouwenspersoon), `address` is `formal` (u) or `informal` (je).
    `optional_fields` are those of a case that this client asks to be recorded: the others are not asked for and are
    not missing anywhere. `block_first` and `block_years` (2 to 5) name fixed blocks of years over which breakdowns may
    print: the first block begins in `block_first`, each is `block_years` long; both are None where there are none
    (disclosure.md 5).
    """

    id: EngagementId
    client: ClientId
    starts: date
    ends: date | None = None
    recipients: str = ""
    total_style: str = ""
    threshold: int = DEFAULT_THRESHOLD
    threshold_reason: str = ""
    retention: str = "report_3_months"
    breakdowns: tuple[str, ...] = DEFAULT_BREAKDOWNS
    report_title: str = ""
    voice: str = "first"
    address: str = "formal"
    colour: str = ""
    optional_fields: tuple[str, ...] = OPTIONAL_FIELDS
    block_first: int | None = None
    block_years: int | None = None

    def overlaps(self, other: Engagement) -> bool:
        """Whether a day falls in both: two engagements of one client follow each other."""
        return (self.starts <= (other.ends or date.max)) and (other.starts <= (self.ends or date.max))


@record
class Headcount(Record):
    """How many workers a client had in a year: for the rate and the default of how totals print."""

    client: ClientId
    year: int
    workers: int


@record
class Adviser(Record):
    """Herself, as her documents name her: name, how to reach her, registration, place."""

    name: str = ""
    title: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    registration: str = ""
    place: str = ""
