"""Conversations and what she did in them."""

from __future__ import annotations

from datetime import date, datetime, time

from casebook.model.ids import CaseId, ClientId, ConversationId, InterventionId
from casebook.model.record import Record, record

COUNTED_KINDS = ("intake", "follow_up", "aftercare", "accompanying")


@record
class Intervention(Record):
    """Something she did inside the mandate, ticked at a conversation or noted in a case, with an optional note."""

    id: InterventionId
    kind: str
    note: str = ""
    day: date | None = None
    case: CaseId | None = None
    conversation: ConversationId | None = None


@record
class Conversation(Record):
    """A conversation (gesprek): in one case or in several ("samen gekomen"), counted once.

    `day` and `at` are local, as she wrote them. `minutes` are the casework time: nobody enters them twice.
    """

    id: ConversationId
    cases: tuple[CaseId, ...]
    day: date
    at: time | None = None
    channel: str = ""
    kind: str = "follow_up"
    minutes: int | None = None
    notes: str = ""
    agreements: str = ""
    next_step: str = ""
    next_step_on: date | None = None
    next_step_at: time | None = None
    next_step_done: date | None = None
    interventions: tuple[Intervention, ...] = ()
    created: datetime | None = None
    changed: datetime | None = None


@record
class Appointment(Record):
    """A conversation that is planned: Today shows it with how to contact safely."""

    id: str
    case: CaseId | None
    client: ClientId | None
    day: date
    at: time | None = None
    channel: str = ""
    note: str = ""
    done_on: date | None = None


@record
class Draft(Record):
    """Text not yet made a record: the fields of its form as JSON, and where the cursor stood. Counted nowhere."""

    id: str
    noun: str
    record: str | None
    fields: str
    cursor: int = 0
    changed: datetime | None = None
