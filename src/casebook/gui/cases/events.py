"""What happened around the conversations of a case: consents, requests, handovers, appointments held, closing."""

from __future__ import annotations

from datetime import date, time

from casebook.gui.cases.entry import Entry
from casebook.gui.session import Session
from casebook.model.handover import RECEIVED
from casebook.model.ids import CaseId
from casebook.store import appointments, handovers, requests, spans


def of_case(session: Session, case: CaseId) -> list[Entry]:
    """A line for each of them, in no order."""
    return [*_consents(session, case), *_requests(session, case), *_handovers(session, case), *_held(session, case),
            *_spans(session, case)]


def _line(session: Session, identity: str, noun: str, icon: str, title: str, day: date, *facts: str, tag: str = "",
          tone: str = "amber", at: time | None = None, commands: tuple[str, ...] = ()) -> Entry:
    when = session.language.weekday_date(day)
    if at is not None:
        when = f"{when}, {session.language.clock(at)}"
    return Entry(id=identity, noun=noun, icon=icon, title=title, when=when,
                 facts=" · ".join(part for part in facts if part), passages=(), sort=(day, at or time.min), tag=tag,
                 tone=tone, slim=True, commands=commands)


def _consents(session: Session, case: CaseId) -> list[Entry]:
    translate = session.language.translate
    found = []
    for consent in requests.consents(session.db, case):
        withdrawn = consent.withdrawn_on
        ended = "" if withdrawn is None else translate("Timeline", "withdrawn on %1").replace(
            "%1", session.language.date(withdrawn))
        tag = translate("Timeline", "withdrawn") if withdrawn else ""
        found.append(_line(session, consent.id, "consent", "heart-handshake", translate("Timeline", "Consent"),
                           consent.given_on, consent.what, consent.scope, consent.how, ended, tag=tag,
                           commands=("edit", "remove")))
    return found


def _requests(session: Session, case: CaseId) -> list[Entry]:
    translate = session.language.translate
    return [_line(session, found.id, "request", "file-text", translate("Timeline", "Request from outside"),
                  found.received_on, found.from_whom,
                  tag="" if found.decided_on else translate("Timeline", "not decided yet"), commands=("remove",))
            for found in requests.listed(session.db, case)]


def _handovers(session: Session, case: CaseId) -> list[Entry]:
    translate = session.language.translate
    given, taken = translate("Timeline", "Handed over"), translate("Timeline", "Taken over")
    return [_line(session, found.id, "handover", "download" if found.direction == RECEIVED else "upload",
                  taken if found.direction == RECEIVED else given, found.day, found.other)
            for found in handovers.of_case(session.db, case)]


def _held(session: Session, case: CaseId) -> list[Entry]:
    translate = session.language.translate
    return [_line(session, found.id, "appointment", "calendar-check", translate("Timeline", "Planned, and done"),
                  found.day, session.names("channel").get(found.channel, ""), found.note, at=found.at,
                  commands=("remove",))
            for found in appointments.held(session.db, case)]


def _spans(session: Session, case: CaseId) -> list[Entry]:
    translate = session.language.translate
    found = []
    for number, span in enumerate(spans.of_case(session.db, case)):
        if number:
            found.append(_line(session, f"opened-{number}", "span", "rotate-ccw", translate("Timeline", "Reopened"),
                               span.opened))
        if span.closed is not None:
            found.append(_line(session, f"closed-{number}", "span", "check", translate("Timeline", "Closed"),
                               span.closed))
    return found
