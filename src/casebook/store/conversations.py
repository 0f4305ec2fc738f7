"""Conversations and the interventions ticked at their foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from casebook.errors import NotFound
from casebook.model.conversations import Conversation, Intervention
from casebook.model.ids import CaseId, ConversationId
from casebook.model.text import clean, clean_line
from casebook.store import cases, counting, earlier, interventions, living, passing_on, rows
from casebook.vault import Connection, Row


def save(db: Connection, conversation: Conversation) -> None:
    """Keep a conversation, new or changed, in each of its cases; it counts once.

    Where one of the cases is "count only", the text is dropped: codes and minutes stay. A save that changes nothing
    changes no stamp. Raises NotFound where none of its cases lives any more.
    """
    if not conversation.cases:
        raise ValueError("a conversation belongs to a case")
    living.must_live(db, conversation.cases)
    before = db.row("SELECT f.month, d.* FROM conversation_fact f JOIN conversation_file d"
                    " ON d.conversation_id = f.id WHERE f.id = ?", (conversation.id,))
    clients = _clients(db, conversation.cases)
    told = _clients(db, _cases(db, conversation.id))
    moved = bool(told) and not set(told) & set(clients)  # to cases of other clients only: there it is new
    was = None if before is None or moved else (before["day"], before["month"])
    month = counting.counted(db, None, conversation.day, was, *clients)
    rows.upsert(db, "conversation_fact", "id", id=conversation.id, month=month, kind=conversation.kind)
    touched = set(_set_cases(db, conversation)) | set(conversation.cases)
    _keep_earlier(db, conversation)
    _save_file(db, conversation, before)
    interventions.save_of_conversation(db, conversation, month)
    for case in touched:
        cases.refresh_last_contact(db, case)


def _clients(db: Connection, cases: Sequence[CaseId]) -> list[str | None]:
    return db.column(f"SELECT DISTINCT client_id FROM case_fact WHERE id IN ({rows.marks(cases)})", cases)


def _cases(db: Connection, conversation: ConversationId) -> list[CaseId]:
    return [CaseId(c) for c in db.column("SELECT case_id FROM conversation_in_case WHERE conversation_id = ?",
                                         (conversation,))]


def _set_cases(db: Connection, conversation: Conversation) -> list[CaseId]:
    before = _cases(db, conversation.id)
    for gone in set(before) - set(conversation.cases):
        db.execute("DELETE FROM conversation_in_case WHERE conversation_id = ? AND case_id = ?",
                   (conversation.id, gone))
    db.executemany("INSERT OR IGNORE INTO conversation_in_case (conversation_id, case_id) VALUES (?, ?)",
                   [(conversation.id, case) for case in conversation.cases])
    return before


def _is_silent(db: Connection, conversation: Conversation) -> bool:
    """Whether the reporter of one of its cases wants no notes."""
    return bool(db.value(f"SELECT max(count_only) FROM case_file WHERE case_id IN ({rows.marks(conversation.cases)})",
                         conversation.cases))


def _keep_earlier(db: Connection, conversation: Conversation) -> None:
    if _is_silent(db, conversation):
        earlier.forget(db, conversation.id)
        return
    notes = {f"{earlier.ACT}{i.kind}": clean(i.note) for i in conversation.interventions}
    before = earlier.present(db, "conversation", conversation.id)
    gone = {field: "" for field in before if field.startswith(earlier.ACT)}
    earlier.replace(db, "conversation", conversation.id, **{
        **gone, **notes, "notes": clean(conversation.notes), "agreements": clean(conversation.agreements),
        "next_step": clean_line(conversation.next_step)})


def _save_file(db: Connection, conversation: Conversation, before: Row | None) -> None:
    silent = living.keep_silent(db, conversation.cases)
    fields = {
        "day": conversation.day, "at": conversation.at, "channel": conversation.channel,
        "minutes": conversation.minutes, "notes": "" if silent else clean(conversation.notes),
        "agreements": "" if silent else clean(conversation.agreements),
        "next_step": "" if silent else clean_line(conversation.next_step),
        "next_step_on": conversation.next_step_on, "next_step_at": conversation.next_step_at,
        "next_step_done": conversation.next_step_done,
    }
    if silent:  # the draft goes in the same transaction, by who saves
        records = (conversation.id, *(one.id for one in conversation.interventions))
        db.execute(f"DELETE FROM earlier_text WHERE record IN ({rows.marks(records)})", records)
    if before is not None and all(before[name] == rows.stored(value) for name, value in fields.items()):
        return
    created = rows.now() if before is None else before["created"]
    rows.upsert(db, "conversation_file", "conversation_id", conversation_id=conversation.id, **fields,
                created=created, changed=rows.now())


_SELECT = """
SELECT f.id, f.kind, d.*, (SELECT group_concat(i.case_id, char(10)) FROM conversation_in_case i
  WHERE i.conversation_id = f.id) AS cases
FROM conversation_file d JOIN conversation_fact f ON f.id = d.conversation_id
"""


def _conversation(db: Connection, r: Row, acts: Mapping[str, list[Intervention]] | None = None) -> Conversation:
    ticked = interventions.of_conversation(db, ConversationId(r["id"])) if acts is None else acts.get(r["id"], [])
    return Conversation(
        id=ConversationId(r["id"]), cases=tuple(CaseId(c) for c in rows.words(r["cases"] or "")),
        day=date.fromisoformat(r["day"]), at=rows.at(r["at"]), channel=r["channel"], kind=r["kind"],
        minutes=r["minutes"], notes=r["notes"], agreements=r["agreements"], next_step=r["next_step"],
        next_step_on=rows.day(r["next_step_on"]), next_step_at=rows.at(r["next_step_at"]),
        next_step_done=rows.day(r["next_step_done"]),
        interventions=tuple(ticked),
        created=rows.stamp(r["created"]), changed=rows.stamp(r["changed"]),
    )


def get(db: Connection, conversation: ConversationId) -> Conversation:
    """One conversation, or NotFound."""
    r = db.row(_SELECT + " WHERE f.id = ?", (conversation,))
    if r is None:
        raise NotFound("conversation", "")
    return _conversation(db, r)


def of_case(db: Connection, case: CaseId) -> list[Conversation]:
    """The conversations of a case, oldest first."""
    found = db.rows(_SELECT + " WHERE f.id IN (SELECT conversation_id FROM conversation_in_case WHERE case_id = ?)"
                    " ORDER BY d.day, d.at, d.key", (case,))
    acts = interventions.of_conversations_in(db, case)
    return [_conversation(db, r, acts) for r in found]


def latest_of_case(db: Connection, case: CaseId) -> Conversation | None:
    """The last conversation of a case: where she left off."""
    r = db.row(_SELECT + " WHERE f.id IN (SELECT conversation_id FROM conversation_in_case WHERE case_id = ?)"
               " ORDER BY d.day DESC, d.at DESC, d.key DESC LIMIT 1", (case,))
    return None if r is None else _conversation(db, r)


def settle_next_step(db: Connection, conversation: ConversationId, done_on: date | None) -> None:
    """Note that the next step of a conversation was taken on a day, or, with None, that it still stands."""
    db.execute("UPDATE conversation_file SET next_step_done = ?, changed = ? WHERE conversation_id = ?",
               (rows.stored(done_on), rows.now(), conversation))


def remove(db: Connection, conversation: ConversationId) -> None:
    """Remove a conversation entered by mistake, facts and all: it no longer counts anywhere."""
    touched = db.column("SELECT case_id FROM conversation_in_case WHERE conversation_id = ?", (conversation,))
    interventions.remove_of_conversation(db, conversation)
    passing_on.forget(db, "conversation", conversation)
    earlier.forget(db, conversation)
    db.execute("UPDATE referral_file SET conversation_id = NULL WHERE conversation_id = ?", (conversation,))
    db.execute("DELETE FROM conversation_file WHERE conversation_id = ?", (conversation,))
    db.execute("DELETE FROM conversation_in_case WHERE conversation_id = ?", (conversation,))
    db.execute("DELETE FROM conversation_fact WHERE id = ?", (conversation,))
    for case in touched:
        cases.refresh_last_contact(db, CaseId(case))
