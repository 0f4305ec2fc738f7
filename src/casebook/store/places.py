"""Moving a case to another client, and a conversation to other cases: told before, and taken back exactly.

Undoing does not save again: what counted in a report that was handed out would count anew. The months, tokens and
cards of before are put back as they were.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casebook.errors import NotFound, Refused
from casebook.model.ids import CaseId, ClientId, ConversationId, PersonId
from casebook.model.periods import Month, Period, first_day, last_day, month_of
from casebook.model.record import Record, record
from casebook.model.values import NOT_RECORDED
from casebook.store import cases, conversations, counting, drafts, findable, people, rows, values
from casebook.vault import Connection

_TALKS = "SELECT conversation_id FROM conversation_in_case WHERE case_id = :case"
_OF_CASE = (
    ("case_fact", "id", "client_id token counted_month first_month", "id = :case"),
    ("case_file", "case_id", "person_id changed", "case_id = :case"),
    ("span_fact", "key", "opened_month closed_month", "case_id = :case"),
    ("dated_value_fact", "key", "month number", "case_id = :case"),
    ("conversation_fact", "id", "month", f"id IN ({_TALKS})"),
    ("intervention_fact", "id", "month", f"case_id = :case OR conversation_id IN ({_TALKS})"),
    ("referral_fact", "id", "month", "case_id = :case"),
    ("person", "id", "client_id token alias name phone email contact safe_contact",
     "id = (SELECT person_id FROM case_file WHERE case_id = :case)"),
    ("appointment", "id", "client_id", "case_id = :case"),
    ("outside_request", "id", "client_id", "case_id = :case"),
)
_OF_TALK = (
    ("conversation_fact", "id", "month", "id = :talk"),
    ("intervention_fact", "id", "month", "conversation_id = :talk"),
    ("referral_fact", "id", "case_id month",
     "id IN (SELECT referral_id FROM referral_file WHERE conversation_id = :talk)"),
)


@record
class Stood(Record):
    """How things stood before a move: the columns of each row, as (table, key column, key, columns)."""

    cases: tuple[CaseId, ...]
    columns: tuple[tuple[str, str, Any, Mapping[str, Any]], ...]
    talk: ConversationId | None = None
    newest_card: int = 0


@record
class Telling(Record):
    """What is to be told before a case moves: names of themes that only the old client has, the periods of documents
    that counted it there, and the month it counts in at the new client, where that is later than its first contact.
    """

    themes: tuple[str, ...]
    released: tuple[Period, ...]
    counts_in: Month | None


def telling(db: Connection, case: CaseId, client: ClientId, language: str) -> Telling:
    """What is to be told before a case moves to a client."""
    found = cases.get(db, case)
    there = {theme.code for theme in values.themes(db, client)}
    names = values.theme_names(db, language)
    used = [theme for theme in (found.main_theme, *found.further_themes) if theme not in {"", NOT_RECORDED, *there}]
    month = month_of(found.first_contact)
    counted = counting.open_month(db, client, month)
    return Telling(themes=tuple(names.get(theme, theme) for theme in used), released=released(db, case),
                   counts_in=counted if counted != month else None)


def released(db: Connection, case: CaseId) -> tuple[Period, ...]:
    """The periods of the documents handed out that counted a case, each once, oldest first."""
    spans = db.rows("SELECT f.client_id, s.opened_month, s.closed_month FROM span_fact s JOIN case_fact f"
                    " ON f.id = s.case_id WHERE s.case_id = ?", (case,))
    found = {(r["first"], r["last"]) for s in spans for r in db.rows(
        f"SELECT first, last FROM release WHERE client_id = ? AND last >= ? AND first <= ? AND {counting.HANDED_OUT}",
        (s["client_id"], first_day(s["opened_month"]).isoformat(),
         last_day(s["closed_month"] or "9999-11").isoformat()))}
    made = ((rows.day(first), rows.day(last)) for first, last in sorted(found))
    return tuple(Period(first=first, last=last) for first, last in made if first and last)


def move_case(db: Connection, case: CaseId, client: ClientId | None) -> Stood:
    """Move a case to another client, with its reporter's card and all that hangs on it; how it stood is returned."""
    before = cases.get(db, case)
    stood = Stood(cases=(case,), columns=_columns(db, _OF_CASE, case=case),
                  newest_card=int(db.value("SELECT max(key) FROM person")))
    cases.save(db, replace(before, client=client))
    for table in ("appointment", "outside_request"):
        db.execute(f"UPDATE {table} SET client_id = ? WHERE case_id = ? AND client_id = ?",
                   (client, case, before.client))
    return stood


def set_cases(db: Connection, conversation: ConversationId, wanted: tuple[CaseId, ...]) -> Stood:
    """Let a conversation belong to these cases and no others; how it stood is returned.

    Referrals made in it go along when the case they belong to no longer has it. Raises Refused `no_notes_there` where
    a reporter wants no notes, and there is text that would be lost.
    """
    before = conversations.get(db, conversation)
    _must_take_notes(db, wanted, has_text=bool(before.notes or before.agreements or before.next_step
                                               or any(act.note for act in before.interventions)))
    stood = Stood(cases=before.cases, columns=_columns(db, _OF_TALK, talk=conversation), talk=conversation)
    conversations.save(db, replace(before, cases=wanted))
    _take_drafts_along(db, conversation, wanted)
    month = db.value("SELECT month FROM conversation_fact WHERE id = ?", (conversation,))
    gone = [case for case in before.cases if case not in wanted]
    db.execute(f"UPDATE referral_fact SET case_id = ?, month = max(month, ?) WHERE case_id IN ({rows.marks(gone)})"
               " AND id IN (SELECT referral_id FROM referral_file WHERE conversation_id = ?)",
               (wanted[0], month, *gone, conversation))
    return stood


def put_back(db: Connection, stood: Stood) -> None:
    """Take a move back: exactly what was."""
    if db.value(f"SELECT count(*) FROM case_file WHERE case_id IN ({rows.marks(stood.cases)})",
                stood.cases) < len(stood.cases):
        raise NotFound("case", "")
    made = db.column("SELECT p.id FROM case_file c JOIN person p ON p.id = c.person_id"
                     f" WHERE c.case_id IN ({rows.marks(stood.cases)}) AND p.key > ?",
                     (*stood.cases, stood.newest_card))
    if stood.talk is not None:
        conversations.save(db, replace(conversations.get(db, stood.talk), cases=stood.cases))
        _take_drafts_along(db, stood.talk, stood.cases)
    for table, key, value, columns in sorted(stood.columns, key=lambda row: row[0] != "person"):
        if table == "person":
            rows.upsert(db, table, key, **{key: value, **columns})
            findable.keep_again(db, "person", [value])
        else:
            changes = ", ".join(f"{name} = ?" for name in columns)
            db.execute(f"UPDATE {table} SET {changes} WHERE {key} = ?", [*columns.values(), value])
    if stood.talk is None:
        for card in made:
            if not people.is_needed(db, PersonId(card), ""):
                people.remove(db, PersonId(card))


def _take_drafts_along(db: Connection, conversation: ConversationId, wanted: tuple[CaseId, ...]) -> None:
    """What she was changing in a conversation goes where that is: recorded, it would else move it back."""
    for draft in drafts.all_of(db):
        if draft.noun == "conversation" and draft.record == conversation:
            fields = drafts.fields_of(draft.fields)
            fields["case"] = fields.get("case") if fields.get("case") in wanted else wanted[0]
            fields.pop("cases", None)
            if len(wanted) > 1:
                fields["cases"] = list(wanted)
            drafts.save(db, replace(draft, fields=json.dumps(fields, ensure_ascii=False)))


def _columns(db: Connection, places: tuple[tuple[str, str, str, str], ...], **parameters: str,
             ) -> tuple[tuple[str, str, Any, Mapping[str, Any]], ...]:
    found = []
    for table, key, columns, where in places:
        names = columns.split()
        for row in db.rows(f"SELECT {key}, {', '.join(names)} FROM {table} WHERE {where}", parameters):
            found.append((table, key, row[0], dict(zip(names, tuple(row)[1:], strict=True))))
    return tuple(found)


def _must_take_notes(db: Connection, wanted: tuple[CaseId, ...], *, has_text: bool) -> None:
    silent = db.value(f"SELECT max(count_only) FROM case_file WHERE case_id IN ({rows.marks(wanted)})", wanted)
    if has_text and silent:
        raise Refused("no_notes_there")
