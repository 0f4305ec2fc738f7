"""What the timeline of a case shows, as plain data: made from the records, without any widget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time

from casebook.gui.cases import events, resting
from casebook.gui.cases.entry import Entry, Step
from casebook.gui.session import Session
from casebook.model.attachments import Attachment
from casebook.model.conversations import Appointment, Conversation, Intervention
from casebook.model.ids import CaseId, DestinationId
from casebook.model.referrals import Referral
from casebook.store import (
    appointments,
    attachments,
    case_list,
    conversations,
    destinations,
    earlier,
    interventions,
    referrals,
)

CHANNEL_ICONS = {"in_person": "map-pin", "video": "video", "phone": "phone", "email": "mail", "chat": "message-circle"}


def of_case(session: Session, case: CaseId) -> list[Entry]:
    """All entries of a case, newest first."""
    return of(session, case, conversations.of_case(session.db, case))


def of(session: Session, case: CaseId, talks: list[Conversation]) -> list[Entry]:
    """All entries of a case whose conversations were read, newest first."""
    db = session.db
    together = _together(session, case, talks)
    found = [_conversation(session, c, together) for c in talks]
    found += [_referral(session, r) for r in referrals.of_case(db, case)]
    found += [_intervention(session, i) for i in interventions.of_case(db, case)]
    found += [_attachment(session, a) for a in attachments.of_case(db, case)]
    versions = earlier.with_versions(db, [entry.id for entry in found])
    found = [replace(entry, commands=tuple(c for c in entry.commands if c != "versions" or entry.id in versions))
             for entry in found]
    return sorted([*resting.shown_at(session, case, found), *events.of_case(session, case)],
                  key=lambda entry: entry.sort, reverse=True)


def open_steps(session: Session, case: CaseId, talks: list[Conversation]) -> list[Step]:
    """The next steps of these conversations of a case that are still open, and the conversations that are planned."""
    found: list[tuple[date | None, time | None, str, str]]
    plain = session.language.translate("Timeline", "Next step")  # no words are kept where only counting is wanted
    found = [(c.next_step_on, c.next_step_at, f"step:{c.id}", c.next_step or plain)
             for c in talks if (c.next_step or c.next_step_on) and c.next_step_done is None]
    found += [(a.day, a.at, f"appointment:{a.id}", _planned_words(session, a))
              for a in appointments.of_case(session.db, case)]
    found += resting.open_steps(session, case)
    found.sort(key=lambda step: (step[0] or date.max, step[1] or time.max))
    return [Step(id=key, words=words, when=_when(session, day, at) if day else "",
                 late=day is not None and day < session.today()) for day, at, key, words in found]


def _planned_words(session: Session, appointment: Appointment) -> str:
    translate = session.language.translate
    planned = translate("Timeline", "Conversation planned")
    channel = session.names("channel").get(appointment.channel, "")
    return " · ".join(part for part in (planned, channel, appointment.note) if part)


def _when(session: Session, day: date, at: time | None) -> str:
    words = session.language.weekday_date(day)
    return f"{words}, {session.language.clock(at)}" if at else words


def _together(session: Session, case: CaseId, talks: list[Conversation]) -> dict[str, str]:
    """Case to alias or code of those who came together with the reporter of this one."""
    others = sorted({other for c in talks for other in c.cases if other != case})
    return {row.id: row.alias for row in case_list.of_cases(session.db, others)}


def _conversation(session: Session, found: Conversation, together: Mapping[str, str]) -> Entry:
    translate = session.language.translate
    facts = [session.names("channel").get(found.channel, "")]
    if found.minutes:
        facts.append(translate("Timeline", "%1 min").replace("%1", session.language.number(found.minutes)))
    if len(found.cases) > 1:
        others = ", ".join(together[case] for case in found.cases if case in together)
        facts.append(translate("Timeline", "came together with %1").replace("%1", others) if others
                     else translate("Timeline", "came together"))
    facts.append(", ".join(session.names("intervention").get(i.kind, i.kind) for i in found.interventions))
    passages = [("", found.notes), (translate("Timeline", "Agreements"), found.agreements)]
    passages += [(session.names("intervention").get(i.kind, i.kind).capitalize(), i.note)
                 for i in found.interventions]
    if found.next_step:
        passages.append((translate("Timeline", "Next step"), _step_words(session, found)))
    kind = session.names("kind").get(found.kind, found.kind)
    return Entry(
        id=found.id, noun="conversation", icon=CHANNEL_ICONS.get(found.channel, "message-square"),
        title=kind[:1].upper() + kind[1:], when=_when(session, found.day, found.at),
        facts=" · ".join(part for part in facts if part), passages=tuple(p for p in passages if p[1]),
        sort=(found.day, found.at or time.min), holds=tuple(i.id for i in found.interventions),
        commands=("edit", "versions", "share", "move", "remove"))


def _step_words(session: Session, found: Conversation) -> str:
    words = found.next_step
    if found.next_step_on:
        words = f"{_when(session, found.next_step_on, found.next_step_at)} {words}"
    if found.next_step_done:
        words += " ✓"
    return words


def _referral(session: Session, found: Referral) -> Entry:
    translate = session.language.translate
    kind = session.names("destination_kind").get(found.kind, found.kind)
    place = ""
    if found.destination is not None:
        place = destinations.get(session.db, DestinationId(found.destination)).name
    consent = {
        "recorded": translate("Timeline", "with consent"),
        "reporter_contacts": translate("Timeline", "reporter makes contact"),
        "overridden": translate("Timeline", "passed on without consent"),
    }[found.consent]
    facts = [place if place != kind else "", session.names("reason").get(found.reason, ""), consent]
    if found.outcome != "unknown":
        facts.append(session.names("referral_outcome").get(found.outcome, ""))
    passages = [("", found.note), (translate("Timeline", "Scope of the consent"), found.consent_scope),
                (translate("Timeline", "Reason"), found.consent_reason)]
    return Entry(
        id=found.id, noun="referral", icon="send", title=translate("Timeline", "Referral: %1").replace("%1", kind),
        when=_when(session, found.day, None), facts=" · ".join(part for part in facts if part),
        passages=tuple(p for p in passages if p[1]), sort=(found.day, time.max),
        tag=translate("Timeline", "to follow up") if found.follow_up_on and not found.followed_up_on else "",
        commands=("edit", "versions", "remove"))


def _attachment(session: Session, found: Attachment) -> Entry:
    return Entry(
        id=found.id, noun="attachment", icon="file-text", title=session.language.translate("Timeline", "Attachment"),
        when=_when(session, found.day, None), facts=found.name, passages=(), sort=(found.day, time.min))


def _intervention(session: Session, found: Intervention) -> Entry:
    kind = session.names("intervention").get(found.kind, found.kind)
    day = found.day or session.today()
    return Entry(
        id=found.id, noun="intervention", icon="hand-helping", title=kind[:1].upper() + kind[1:],
        when=_when(session, day, None), facts="", passages=(("", found.note),) if found.note else (),
        sort=(day, time.min), commands=("edit", "versions", "remove"))
