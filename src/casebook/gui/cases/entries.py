"""What the timeline of a case shows, as plain data: made from the records, without any widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

from casebook.gui.cases import resting
from casebook.gui.session import Session
from casebook.model.attachments import Attachment
from casebook.model.conversations import Appointment, Conversation, Intervention
from casebook.model.ids import CaseId, DestinationId
from casebook.model.record import Record, record
from casebook.model.referrals import Referral
from casebook.store import appointments, attachments, conversations, destinations, interventions, referrals

CHANNEL_ICONS = {"in_person": "map-pin", "video": "video", "phone": "phone", "email": "mail", "chat": "message-circle"}
Translate = Callable[..., str]


@record
class Entry(Record):
    """One card of the timeline; `passages` are (heading or "", words)."""

    id: str
    noun: str
    icon: str
    title: str
    when: str
    facts: str
    passages: tuple[tuple[str, str], ...]
    sort: tuple[date, time]
    tag: str = ""


@record
class Step(Record):
    """A next step that is still open: of a conversation, or a planned conversation."""

    id: str
    words: str
    when: str
    late: bool


def of_case(session: Session, case: CaseId) -> list[Entry]:
    """All entries of a case, newest first."""
    found = [_conversation(session, c) for c in conversations.of_case(session.db, case)]
    found += [_referral(session, r) for r in referrals.of_case(session.db, case)]
    found += [_intervention(session, i) for i in interventions.of_case(session.db, case)]
    found += [_attachment(session, a) for a in attachments.of_case(session.db, case)]
    return sorted(resting.shown_at(session, case, found), key=lambda entry: entry.sort, reverse=True)


def open_steps(session: Session, case: CaseId) -> list[Step]:
    """The next steps that are still open, and the conversations that are planned."""
    found: list[tuple[date | None, time | None, str, str]]
    found = [(c.next_step_on, c.next_step_at, f"step:{c.id}", c.next_step)
             for c in conversations.of_case(session.db, case)
             if c.next_step and c.next_step_done is None]
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


def _conversation(session: Session, found: Conversation) -> Entry:
    translate = session.language.translate
    facts = [session.names("channel").get(found.channel, "")]
    if found.minutes:
        facts.append(translate("Timeline", "%1 min").replace("%1", session.language.number(found.minutes)))
    if len(found.cases) > 1:
        facts.append(translate("Timeline", "came together"))
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
        sort=(found.day, found.at or time.min))


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
        tag=translate("Timeline", "to follow up") if found.follow_up_on and not found.followed_up_on else "")


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
        sort=(day, time.min))
