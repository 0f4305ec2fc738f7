"""What she does for an organisation besides cases: advice, signals, prevention, time; and what comes from outside."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId, ClientId
from casebook.model.record import Record, record

ASKERS = ("manager", "hr", "internal_adviser", "board", "works_council", "other")
SCHOOLING = ("own_schooling", "peer_review")  # activities that count for a registration
TIME_CLASSES = ("casework", "prevention", "advice", "reporting", "travel")


@record
class AdviceRequest(Record):
    """A manager, HR or an internal adviser asks: never a case or a reporter, counted apart."""

    id: str
    client: ClientId
    day: date
    asker: str = "other"
    theme_group: str = ""
    minutes: int | None = None
    notes: str = ""


@record
class Signal(Record):
    """A signal or an advice to the organisation; `sources` is on how many independent sources it rests.

    `kind` is `signal` or `advice`; `solicited` says whether an advice was asked for.
    """

    id: str
    client: ClientId
    day: date
    kind: str = "signal"
    addressee: str = "management"
    solicited: bool = False
    theme_group: str = ""
    text: str = ""
    sources: int | None = None
    response: str = ""


@record
class Recommendation(Record):
    """A recommendation of an annual report, followed up in the next: `year` is the year reported on."""

    id: str
    client: ClientId
    year: int
    text: str
    addressee: str = "management"
    state: str = "open"
    response: str = ""


@record
class Activity(Record):
    """Prevention and other work that is no case: information sessions, own schooling. The client is optional.

    `points` are those that own schooling counts for with a register, beside its minutes.
    """

    id: str
    client: ClientId | None
    day: date
    kind: str
    title: str = ""
    participants: int | None = None
    minutes: int | None = None
    notes: str = ""
    points: int | None = None


@record
class TimeEntry(Record):
    """Time that is not a conversation, an advice request or an activity, in minutes; and how far she travelled."""

    id: str
    client: ClientId | None
    day: date
    time_class: str
    minutes: int
    note: str = ""
    kilometres: int | None = None


@record
class OutsideRequest(Record):
    """A request from outside (court, police, committee, lawyer) or, as kind `access`, of a person about themselves.

    While it is open it sets a hold on its case.
    """

    id: str
    kind: str
    case: CaseId | None
    client: ClientId | None
    received_on: date
    from_whom: str = ""
    ground: str = ""
    due_on: date | None = None
    identity_checked: bool = False
    decision: str = ""
    decision_reason: str = ""
    decided_on: date | None = None


@record
class Breach(Record):
    """A breach of confidentiality, kept as a dated checklist: steps taken as lines "date, what"."""

    id: str
    client: ClientId | None
    discovered_on: date
    what: str = ""
    steps: str = ""
    settled_on: date | None = None


@record
class Registration(Record):
    """A registration or certificate (such as with a register of confidential advisers) that runs for a period.

    `wanted_points` and `wanted_minutes` are what it asks to be done in that time; None where it asks none of the kind.
    """

    id: str
    name: str
    number: str = ""
    starts: date | None = None
    ends: date | None = None
    wanted_points: int | None = None
    wanted_minutes: int | None = None
