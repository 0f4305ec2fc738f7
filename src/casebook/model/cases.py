"""Cases, the people who bring them, and what belongs to a case besides conversations."""

from __future__ import annotations

from datetime import date, datetime

from casebook.model.ids import CaseId, ClientId, PersonId
from casebook.model.record import Record, record

ASKED = ("client", "main_theme", "capacity", "position", "found_through", "relation", "duration")
"""What each case is asked for, sooner or later; "unknown" is an answer."""
STATUSES = ("open", "aftercare", "closed", "reopened")


@record
class Person(Record):
    """A person card: the reporter, or somebody else in a case. All of it belongs to the file layer, to be destroyed.

    `token` is the random number that residues of one person at one client share; it says nothing by itself.
    `earlier_aliases` are those it bore before: texts written under them still tell who it is.
    """

    id: PersonId
    client: ClientId | None
    token: str
    alias: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    contact: str = ""
    safe_contact: str = ""
    earlier_aliases: tuple[str, ...] = ()


@record
class Case(Record):
    """A case (casus): one matter of one reporter at one client.

    Coded fields hold codes of domain.md, "" while nothing was recorded. `route` and `outcome` are the latest dated
    values. From `report_made_on` on the organisation owns the matter: `receipt_on` is when it confirmed receipt,
    `answer_on` when it answered. `taken_over` marks a case of a predecessor, never counted as new. `count_only` marks
    a reporter who wants no notes: codes only. `short` marks a short contact. `closed` is the day of the last closing,
    while closed.
    """

    id: CaseId
    code: str
    client: ClientId | None
    reporter: PersonId
    first_contact: date
    status: str = "open"
    main_theme: str = ""
    further_themes: tuple[str, ...] = ()
    capacity: str = ""
    position: str = ""
    found_through: str = ""
    relation: str = ""
    duration: str = ""
    consequences: tuple[str, ...] = ()
    route: str = ""
    outcome: str = ""
    question: str = ""
    aftercare: str = ""
    aftercare_on: date | None = None
    sparring_on: date | None = None
    report_made_on: date | None = None
    receipt_on: date | None = None
    answer_on: date | None = None
    confidentiality_explained_on: date | None = None
    notes_consent_on: date | None = None
    taken_over: bool = False
    count_only: bool = False
    short: bool = False
    hold_reason: str = ""
    hold_review: date | None = None
    closed: date | None = None
    last_contact: date | None = None
    created: datetime | None = None
    changed: datetime | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields of `ASKED` that hold nothing yet."""
        return tuple(name for name in ASKED if not getattr(self, name))

    @property
    def is_open(self) -> bool:
        """Whether it counts as open; aftercare does (domain.md, Statistics)."""
        return self.status != "closed"


@record
class Span(Record):
    """A stretch of days in which a case is open: from `opened` up to, not including, `closed`."""

    opened: date
    closed: date | None = None


@record
class DatedValue(Record):
    """A route or outcome as it was on a day: the last one at the end of a period counts in that period."""

    field: str
    day: date
    code: str


@record
class Consent(Record):
    """A consent of the reporter: what, how, when, how far, and when it was withdrawn."""

    id: str
    case: CaseId
    what: str
    how: str = ""
    given_on: date
    scope: str = ""
    withdrawn_on: date | None = None
