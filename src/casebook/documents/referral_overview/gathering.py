"""What each overview is made of, read from the file."""

from __future__ import annotations

from datetime import date

from casebook.documents.addressing import address
from casebook.errors import NotFound, Refused
from casebook.model.clients import Adviser
from casebook.model.conversations import Conversation
from casebook.model.ids import CaseId, ClientId, DestinationId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.referrals import Destination, Referral
from casebook.store import adviser as own
from casebook.store import cases, clients, conversations, destinations, referrals, values
from casebook.vault import Connection


@record
class Place(Record):
    """A place to go: the directory's entry if there is one, else only its kind; `reason` is why, in words."""

    kind: str
    reason: str
    destination: Destination | None


@record
class Step(Record):
    """Something agreed, with the day it is planned for, if any."""

    text: str
    day: date | None = None


@record
class ReporterSheet(Record):
    """What a reporter takes home: places, agreements, and how to reach the adviser. No name, story or case code."""

    language_code: str
    address: str
    today: date
    places: tuple[Place, ...]
    agreements: str
    steps: tuple[Step, ...]
    adviser: Adviser


@record
class Line(Record):
    """A referral in her own overview, in words."""

    day: date
    client: str
    kind: str
    place: str
    outcome: str
    follow_up_on: date | None
    followed_up_on: date | None


@record
class PeriodOverview(Record):
    """Her own overview of all referrals in a period, with what is still to be followed up. Not for distribution."""

    language_code: str
    today: date
    period: Period
    client: str
    lines: tuple[Line, ...]
    open_lines: tuple[Line, ...]
    adviser: Adviser


@record
class Directory(Record):
    """The referral directory by kind, in order."""

    language_code: str
    today: date
    groups: tuple[tuple[str, tuple[Destination, ...]], ...]
    adviser: Adviser


def for_reporter(db: Connection, case: CaseId, language_code: str | None = None, today: date | None = None
                 ) -> ReporterSheet:
    """The sheet of a case, in the client's language unless given.

    Raises Refused `no_referrals` where nobody was referred to and nothing was agreed.
    """
    today = today or date.today()
    found = cases.get(db, case)
    client = clients.get(db, ClientId(found.client)) if found.client else None
    code = language_code or (client.language if client else "nl")
    places = [_place(db, referral, code) for referral in referrals.of_case(db, case)]
    talks = conversations.of_case(db, case)
    agreements = next((talk.agreements for talk in reversed(talks) if talk.agreements.strip()), "")
    steps = _steps(talks)
    if found.aftercare.strip():
        steps.append(Step(text=found.aftercare, day=found.aftercare_on))
    if not (places or agreements or steps):
        raise Refused("no_referrals")
    return ReporterSheet(language_code=code, address=address(db, client.id if client else None, today), today=today,
                         places=tuple(dict.fromkeys(places)), agreements=agreements, steps=tuple(steps),
                         adviser=own.get(db))


def _steps(talks: list[Conversation]) -> list[Step]:
    return [Step(text=talk.next_step, day=talk.next_step_on) for talk in talks
            if talk.next_step.strip() and talk.next_step_done is None]


def _place(db: Connection, referral: Referral, code: str) -> Place:
    reason = "" if referral.reason in ("", "none") else values.names(db, "reason", code).get(referral.reason, "")
    kind = values.names(db, "destination_kind", code).get(referral.kind, referral.kind)
    return Place(kind=kind, reason=reason, destination=_destination(db, referral.destination))


def _destination(db: Connection, destination: DestinationId | None) -> Destination | None:
    try:
        return destinations.get(db, destination) if destination else None
    except NotFound:
        return None


def of_period(db: Connection, period: Period, client: ClientId | None = None, language_code: str = "nl",
              today: date | None = None) -> PeriodOverview:
    """All referrals in a period, of one client or of all. Raises Refused `no_referrals` where there are none."""
    found = referrals.in_period(db, period, client)
    waiting = [r for r in referrals.open_follow_ups(db) if client is None or _client_of(db, r) == client]
    if not (found or waiting):
        raise Refused("no_referrals")
    name = clients.get(db, client).name if client else ""
    return PeriodOverview(
        language_code=language_code, today=today or date.today(), period=period, client=name,
        lines=tuple(_line(db, r, language_code) for r in found),
        open_lines=tuple(_line(db, r, language_code) for r in waiting), adviser=own.get(db))


def _client_of(db: Connection, referral: Referral) -> str | None:
    return cases.get(db, referral.case).client


def _line(db: Connection, referral: Referral, code: str) -> Line:
    client = _client_of(db, referral)
    place = _destination(db, referral.destination)
    return Line(
        day=referral.day, client=clients.get(db, ClientId(client)).name if client else "",
        kind=values.names(db, "destination_kind", code).get(referral.kind, referral.kind),
        place=place.name if place else "",
        outcome=values.names(db, "referral_outcome", code).get(referral.outcome, referral.outcome),
        follow_up_on=referral.follow_up_on, followed_up_on=referral.followed_up_on)


def of_directory(db: Connection, language_code: str = "nl", today: date | None = None) -> Directory:
    """The whole directory. Raises Refused `empty_directory` where it has no entries."""
    every = destinations.all_of(db)
    if not every:
        raise Refused("empty_directory")
    kinds = values.names(db, "destination_kind", language_code)
    groups = tuple((kinds.get(kind, kind), tuple(d for d in every if d.kind == kind))
                   for kind in dict.fromkeys(d.kind for d in every))
    return Directory(language_code=language_code, today=today or date.today(), groups=groups, adviser=own.get(db))
