"""What the copy of a reporter's own file is made of, read from the casebook."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casebook.documents.addressing import address
from casebook.errors import NotFound
from casebook.model.cases import Case, Consent, DatedValue, Person
from casebook.model.clients import Adviser
from casebook.model.conversations import Appointment, Conversation, Intervention
from casebook.model.ids import CaseId, ClientId, DestinationId
from casebook.model.organisation import OutsideRequest
from casebook.model.passing_on import PassedOn
from casebook.model.record import Record, record
from casebook.model.referrals import Referral
from casebook.store import adviser as own
from casebook.store import (
    appointments,
    cases,
    clients,
    conversations,
    destinations,
    interventions,
    passing_on,
    people,
    referrals,
    requests,
    values,
)
from casebook.vault import Connection

LISTS = ("status", "capacity", "position", "found_through", "relation", "duration", "consequences", "route", "outcome",
         "channel", "kind", "intervention", "destination_kind", "reason", "referral_outcome")


@record
class CaseCopy(Record):
    """One case with everything that was written in it. Cases of others that hang together with it are not named."""

    case: Case
    client: str
    chosen: tuple[DatedValue, ...]
    conversations: tuple[Conversation, ...]
    interventions: tuple[Intervention, ...]
    referrals: tuple[Referral, ...]
    places: Mapping[DestinationId, str]
    consents: tuple[Consent, ...]
    appointments: tuple[Appointment, ...]
    requests: tuple[OutsideRequest, ...]
    passed_on: tuple[PassedOn, ...]


@record
class OwnFile(Record):
    """The file of one reporter: her card and her cases. `names` are code to name for each list, and for themes."""

    language_code: str
    address: str
    today: date
    person: Person
    cases: tuple[CaseCopy, ...]
    names: Mapping[str, Mapping[str, str]]
    adviser: Adviser

    @property
    def shared(self) -> int:
        """How many conversations were held together with someone else."""
        return sum(len(talk.cases) > 1 for copy in self.cases for talk in copy.conversations)

    @property
    def with_third(self) -> int:
        """How many conversations were held with a third party."""
        return sum(talk.kind == "third_party" for copy in self.cases for talk in copy.conversations)


def gather(db: Connection, case: CaseId, language_code: str | None = None, today: date | None = None, *,
           only_this: bool = False) -> OwnFile:
    """The file of the reporter of a case, in the client's language unless given: all cases on her card, oldest first.

    With `only_this` the one case. Raises NotFound.
    """
    today = today or date.today()
    found = cases.get(db, case)
    client = clients.get(db, ClientId(found.client)) if found.client else None
    code = language_code or (client.language if client else "nl")
    chosen = [found] if only_this else cases.of_person(db, found.reporter)
    return OwnFile(
        language_code=code, address=address(db, client.id if client else None, today), today=today,
        person=people.get(db, found.reporter), cases=tuple(_copy(db, one) for one in chosen),
        names={name: values.names(db, name, code) for name in LISTS} | {"theme": values.theme_names(db, code)},
        adviser=own.get(db))


def _copy(db: Connection, case: Case) -> CaseCopy:
    made = tuple(referrals.of_case(db, case.id))
    return CaseCopy(
        case=case, client=clients.get(db, ClientId(case.client)).name if case.client else "",
        chosen=tuple(cases.dated_values(db, case.id)), conversations=tuple(conversations.of_case(db, case.id)),
        interventions=tuple(interventions.of_case(db, case.id)), referrals=made,
        places={r.destination: _place(db, r.destination) for r in made if r.destination},
        consents=tuple(requests.consents(db, case.id)), appointments=tuple(appointments.of_case(db, case.id)),
        requests=tuple(r for r in reversed(requests.listed(db)) if r.case == case.id),
        passed_on=tuple(passing_on.of_case(db, case.id)))


def _place(db: Connection, destination: DestinationId) -> str:
    try:
        return destinations.get(db, destination).name
    except NotFound:
        return ""
