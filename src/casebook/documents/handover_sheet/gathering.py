"""What a colleague needs to go on with one case, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casebook.documents.own_file.gathering import LISTS
from casebook.errors import NotFound, Refused
from casebook.model.cases import Case, Consent, Person
from casebook.model.clients import Adviser
from casebook.model.conversations import Appointment, Conversation
from casebook.model.ids import CaseId, ClientId, DestinationId
from casebook.model.record import Record, record
from casebook.model.referrals import Referral
from casebook.store import adviser as own
from casebook.store import appointments, cases, clients, conversations, destinations, people, referrals, requests
from casebook.store import values as lists
from casebook.vault import Connection

LAST = 3  # conversations of which the agreements stand on it


@record
class HandoverSheet(Record):
    """One case for a colleague: what it is about, where it stands, what was agreed, what is planned.

    `with_name` puts the real name on it, `with_contact` phone and e-mail, `with_notes` the notes of the last
    conversation. `talks` are the last conversations, newest first; `steps` those whose next step is still open.
    """

    language_code: str
    today: date
    case: Case
    client: str
    person: Person
    consent: Consent
    talks: tuple[Conversation, ...]
    steps: tuple[Conversation, ...]
    planned: tuple[Appointment, ...]
    follow_ups: tuple[tuple[Referral, str], ...]
    names: Mapping[str, Mapping[str, str]]
    adviser: Adviser
    with_name: bool = False
    with_contact: bool = False
    with_notes: bool = False


def gather(db: Connection, case: CaseId, consent: str, language_code: str | None = None, today: date | None = None,
           *, with_name: bool = False, with_contact: bool = False, with_notes: bool = False) -> HandoverSheet:
    """The sheet of a case, in the client's language unless given, on a recorded consent.

    Raises Refused `no_handover_consent` where that consent is not of this case or was withdrawn, and NotFound.
    """
    today = today or date.today()
    found = cases.get(db, case)
    given = next((c for c in requests.consents(db, case) if c.id == consent and c.withdrawn_on is None), None)
    if given is None:
        raise Refused("no_handover_consent")
    client = clients.get(db, ClientId(found.client)) if found.client else None
    code = language_code or (client.language if client else "nl")
    talks = conversations.of_case(db, case)
    waiting = [r for r in referrals.of_case(db, case) if r.follow_up_on and not r.followed_up_on]
    return HandoverSheet(
        language_code=code, today=today, case=found, client=client.name if client else "",
        person=people.get(db, found.reporter), consent=given, talks=tuple(reversed(talks[-LAST:])),
        steps=tuple(t for t in talks if t.next_step.strip() and t.next_step_done is None),
        planned=tuple(appointments.of_case(db, case)),
        follow_ups=tuple((r, _place(db, r.destination)) for r in waiting),
        names={name: lists.names(db, name, code) for name in LISTS} | {"theme": lists.theme_names(db, code)},
        adviser=own.get(db), with_name=with_name, with_contact=with_contact, with_notes=with_notes)


def _place(db: Connection, destination: DestinationId | None) -> str:
    try:
        return destinations.get(db, destination).name if destination else ""
    except NotFound:
        return ""
