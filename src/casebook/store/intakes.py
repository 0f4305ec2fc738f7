"""How a case begins: an intake, a short contact, a new matter of someone who came before; and how a short one grows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from casebook.model.cases import Case, Person
from casebook.model.conversations import Conversation
from casebook.model.ids import CaseId, ClientId, ConversationId, new_id
from casebook.model.periods import month_of
from casebook.store import cases, conversations, counting, people, spans
from casebook.vault import Connection


def begin(db: Connection, today: date, client: ClientId | None, main_theme: str = "", alias: str = "",
          earlier: CaseId | None = None, *, short: bool = False, count_only: bool = False) -> Case:
    """A new case of today. With an `earlier` one it is a new matter of its reporter, at that client or another.

    The two are linked, and the reporter came by earlier contact: that is how it counts (domain.md, found_through). At
    the same client it stays one reporter; at another a new card with a token of its own is made.
    """
    person = people.new(client, alias) if earlier is None else _same_person(db, earlier, client)
    people.save(db, person)
    made = Case(id=CaseId(new_id()), code=cases.new_code(db), client=client, reporter=person.id, first_contact=today,
                main_theme=main_theme, found_through="earlier_contact" if earlier else "", short=short,
                route="listening" if short else "", count_only=count_only)
    cases.save(db, made, on=today)
    if earlier is not None:
        cases.link(db, made.id, earlier)
    return made


def short_contact(db: Connection, today: date, at: time, line: str, minutes: int | None, channel: str,
                      client: ClientId | None, main_theme: str = "", alias: str = "",
                      earlier: CaseId | None = None, *, count_only: bool = False) -> Case:
    """A new case whose one line is its conversation, closed at once. Source: domain.md, Kort contact."""
    case = begin(db, today, client, main_theme, alias, earlier, short=True, count_only=count_only)
    conversations.save(db, Conversation(
        id=ConversationId(new_id()), cases=(case.id,), day=case.first_contact, at=at, channel=channel, kind="intake",
        minutes=minutes, notes=line))
    spans.close(db, case.id, case.first_contact)
    return cases.get(db, case.id)


def take_back(db: Connection, case: CaseId) -> None:
    """Take a case back that was just begun, with its conversations and ties."""
    for conversation in conversations.of_case(db, case):
        conversations.remove(db, conversation.id)
    for other in cases.linked(db, case):
        cases.unlink(db, case, other.id)
    cases.remove_empty(db, case)


def grow(db: Connection, case: CaseId, today: date) -> None:
    """Let a short contact that is written on become a full case, open as if it had never been closed.

    Where its closing counted in a final report already, it is reopened today.
    """
    found = cases.get(db, case)
    if not found.short:
        return
    cases.save(db, replace(found, short=False))
    if found.closed is None:
        return
    month = month_of(found.closed)
    if counting.open_month(db, found.client, month) == month:
        spans.undo_closing(db, case)
    else:
        spans.reopen(db, case, today)


def shrink(db: Connection, before: Case) -> None:
    """Take `grow` back: the case is again the short contact that it was."""
    if before.closed is not None:
        if len(spans.of_case(db, before.id)) > 1:
            spans.undo_reopening(db, before.id)
        else:
            spans.close(db, before.id, before.closed)
    cases.save(db, before)


def _same_person(db: Connection, earlier: CaseId, client: ClientId | None) -> Person:
    known = people.get(db, cases.get(db, earlier).reporter)
    if known.client == client:
        return known
    made = people.new(client, known.alias)
    return replace(known, id=made.id, client=client, token=made.token)
