"""Between the composer's fields and their draft, and the lines that the composer shows."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, time

from casebook.errors import NotFound
from casebook.gui.session import Session
from casebook.model import spoken
from casebook.model.cases import Case
from casebook.model.conversations import Conversation, Draft, Intervention
from casebook.model.ids import CaseId, ClientId, ConversationId, InterventionId, new_id
from casebook.model.text import clean
from casebook.store import case_list, clients, conversations, drafts, people
from casebook.vault import Connection


def of_case(db: Connection, case: CaseId) -> Draft | None:
    """The draft of a conversation in a case, the last written one."""
    return next((draft for draft in drafts.all_of(db)
                 if draft.noun == "conversation" and case_of(draft) == case), None)


def of_record(db: Connection, conversation: ConversationId) -> Draft | None:
    """What she was changing in a recorded conversation, the last written."""
    return next((draft for draft in drafts.all_of(db)
                 if draft.noun == "conversation" and draft.record == conversation), None)


def is_gone(db: Connection, conversation: Conversation) -> bool:
    """Whether a recorded one was taken away, or belongs to other cases now than when it was opened."""
    try:
        return set(conversations.get(db, conversation.id).cases) != set(conversation.cases)
    except NotFound:
        return True


def written(draft: str, case: CaseId, conversation: Conversation, typed: Mapping[str, object], cursor: int,
            **tied: Sequence[str]) -> Draft:
    """The draft of a conversation as it is typed, under its id or a new one; `tied` are the ids that belong to it."""
    fields = {"case": case, "conversation": conversation.id, **typed,
              **{name: list(ids) for name, ids in tied.items() if ids}}
    if len(conversation.cases) > 1:
        fields["cases"] = list(conversation.cases)
    return Draft(id=draft or new_id(), noun="conversation", record=conversation.id if conversation.created else None,
                 fields=json.dumps(fields, ensure_ascii=False), cursor=cursor)


def case_of(draft: Draft) -> str:
    """The case that a draft belongs to."""
    return str(drafts.fields_of(draft.fields).get("case", ""))


def has_words(draft: Draft) -> bool:
    """Whether anything was written that would be a loss."""
    fields = drafts.fields_of(draft.fields)
    return any(fields.get(name) for name in ("notes", "agreements", "next_step", "ticks", "minutes"))


def read(db: Connection, draft: Draft, case: CaseId, today: date) -> tuple[Conversation, str, str]:
    """The conversation of a draft, the words of its date where they are no date yet, and of its next step."""
    fields = drafts.fields_of(draft.fields)
    said = spoken.read(_words(fields, "day"), today)
    base = _recorded(db, draft) or Conversation(
        id=ConversationId(_words(fields, "conversation") or new_id()), cases=(case,), day=today)
    before = {i.kind: i for i in base.interventions}
    ticks, tick_notes = fields.get("ticks"), fields.get("tick_notes")
    acts = tuple(
        Intervention(id=before[kind].id if kind in before else InterventionId(new_id()), kind=clean(kind),
                     note=_words(tick_notes, kind))
        for kind in (ticks if isinstance(ticks, list) else []) if isinstance(kind, str))
    minutes = _words(fields, "minutes")
    found = Conversation(
        id=base.id, cases=_cases(db, fields) or base.cases, day=said.day or base.day,
        at=said.at if said.day or said.at else base.at, channel=_words(fields, "channel"),
        kind=_words(fields, "kind") or "follow_up",
        minutes=int(minutes) if re.fullmatch("[0-9]{1,6}", minutes) else None, notes=_words(fields, "notes"),
        agreements=_words(fields, "agreements"), next_step=base.next_step, next_step_on=base.next_step_on,
        next_step_at=base.next_step_at, next_step_done=base.next_step_done, interventions=acts, created=base.created)
    return found, _words(fields, "day") if said.day is None else "", _words(fields, "next_step")


def heading(session: Session, case: Case, *, named: bool = True) -> str:
    """Whose case it is, client first: the wrong client is the worst mistake there is. Unnamed, the client alone."""
    client = clients.get(session.db, ClientId(case.client)).name if case.client else session.language.translate(
        "Composer", "client not known yet")
    if not named:
        return client
    return f"{client} · {people.get(session.db, case.reporter).alias or case.code}"


def ids(fields: object, name: str) -> list[str]:
    """The ids that a draft names, such as of referrals made meanwhile."""
    found = fields.get(name) if isinstance(fields, dict) else None
    return [id_ for id_ in found if isinstance(id_, str)] if isinstance(found, list) else []


def where_we_were(session: Session, case: CaseId) -> str:
    """The last agreements, with their day, and the next steps that are still open: for above an empty follow-up."""
    every = conversations.of_case(session.db, case)
    agreed = [talk for talk in every if talk.agreements]
    lines = [f"{session.language.weekday_date(agreed[-1].day)}: {agreed[-1].agreements}"] if agreed else []
    lines += [f"→ {step_line(session, talk)}" for talk in every if talk.next_step and not talk.next_step_done]
    return "\n".join(lines)


def step_line(session: Session, found: Conversation) -> str:
    """A next step on one line, as she would type it."""
    if found.next_step_on is None:
        return found.next_step
    when = session.language.weekday_date(found.next_step_on)
    at = f" {session.language.clock(found.next_step_at)}" if found.next_step_at else ""
    return f"{when}{at} {found.next_step}".strip()


def understood(session: Session, words: str) -> str:
    """What the program made of a next step line, or "" when there is no day in it."""
    step = spoken.read(words, session.today(), ahead=True)
    day = step.day or (session.today() if step.at else None)
    if day is None:
        return ""
    at: time | None = step.at
    when = session.language.weekday_date(day) + (f", {session.language.clock(at)}" if at else "")
    return session.language.translate("Composer", "Comes on Today: %1").replace("%1", when)


def _recorded(db: Connection, draft: Draft) -> Conversation | None:
    if draft.record is None:
        return None
    try:
        return conversations.get(db, ConversationId(draft.record))
    except NotFound:
        return None


def _cases(db: Connection, fields: dict[str, object]) -> tuple[CaseId, ...]:
    """The cases of those who came together, as far as they live."""
    chosen = fields.get("cases")
    wanted = [each for each in chosen if isinstance(each, str)] if isinstance(chosen, list) else []
    living = {row.id for row in case_list.of_cases(db, wanted)}
    return tuple(CaseId(each) for each in wanted if each in living)


def _words(fields: object, name: str) -> str:
    """The words of one field; nothing where something else stands."""
    found = fields.get(name) if isinstance(fields, dict) else None
    return clean(found) if isinstance(found, str) else ""
