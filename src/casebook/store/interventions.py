"""What she did: interventions ticked at a conversation, or noted in a case on a day."""

from __future__ import annotations

from datetime import date

from casebook.model.conversations import Conversation, Intervention
from casebook.model.ids import CaseId, ConversationId, InterventionId
from casebook.model.periods import Month
from casebook.model.text import clean
from casebook.store import counting, earlier, living, passing_on, rows, written
from casebook.vault import Connection, Row


def save_of_conversation(db: Connection, conversation: Conversation, month: Month) -> None:
    """Keep exactly the interventions that a conversation carries; they count in its month."""
    kept = {i.id for i in conversation.interventions}
    for gone in of_conversation(db, conversation.id):
        if gone.id not in kept:
            remove(db, gone.id)
    silent = living.keep_silent(db, conversation.cases)
    for intervention in conversation.interventions:
        rows.upsert(db, "intervention_fact", "id", id=intervention.id, conversation_id=conversation.id, case_id=None,
                    kind=intervention.kind, month=month)
        _save_file(db, intervention, None, conversation.day, silent=silent)


def save(db: Connection, intervention: Intervention) -> None:
    """Keep an intervention noted in a case on a day, outside any conversation."""
    if intervention.case is None or intervention.day is None:
        raise ValueError("an intervention outside a conversation has a case and a day")
    living.must_live(db, (intervention.case,))
    before = db.row("SELECT f.month, d.day FROM intervention_fact f JOIN intervention_file d"
                    " ON d.intervention_id = f.id WHERE f.id = ?", (intervention.id,))
    client = db.value("SELECT client_id FROM case_fact WHERE id = ?", (intervention.case,))
    was = None if before is None else (before["day"], before["month"])
    month = counting.counted(db, client, intervention.day, was)
    earlier.replace(db, "intervention", intervention.id, note=clean(intervention.note))
    rows.upsert(db, "intervention_fact", "id", id=intervention.id, conversation_id=None, case_id=intervention.case,
                kind=intervention.kind, month=month)
    _save_file(db, intervention, intervention.day, intervention.day,
               silent=living.keep_silent(db, (intervention.case,)))


def _save_file(db: Connection, intervention: Intervention, day: date | None, found_on: date, *, silent: bool) -> None:
    note = "" if silent else clean(intervention.note)
    rows.upsert(db, "intervention_file", "intervention_id", intervention_id=intervention.id, day=day, note=note)
    written.keep(db, "intervention", intervention.id, found_on, note)


_SELECT = ("SELECT f.*, d.day, d.note FROM intervention_fact f JOIN intervention_file d ON d.intervention_id = f.id")


def _intervention(r: Row) -> Intervention:
    return Intervention(
        id=InterventionId(r["id"]), kind=r["kind"], note=r["note"], day=rows.day(r["day"]),
        case=None if r["case_id"] is None else CaseId(r["case_id"]),
        conversation=None if r["conversation_id"] is None else ConversationId(r["conversation_id"]),
    )


def of_conversation(db: Connection, conversation: ConversationId) -> list[Intervention]:
    """The interventions ticked at a conversation."""
    return [_intervention(r) for r in db.rows(_SELECT + " WHERE f.conversation_id = ? ORDER BY f.key", (conversation,))]


def of_conversations_in(db: Connection, case: CaseId) -> dict[str, list[Intervention]]:
    """The interventions ticked at each conversation of a case, read at once."""
    found: dict[str, list[Intervention]] = {}
    for r in db.rows(_SELECT + " WHERE f.conversation_id IN (SELECT conversation_id FROM conversation_in_case"
                     " WHERE case_id = ?) ORDER BY f.key", (case,)):
        found.setdefault(r["conversation_id"], []).append(_intervention(r))
    return found


def of_case(db: Connection, case: CaseId) -> list[Intervention]:
    """The interventions noted in a case outside its conversations, oldest first."""
    return [_intervention(r) for r in db.rows(_SELECT + " WHERE f.case_id = ? ORDER BY d.day, f.key", (case,))]


def remove(db: Connection, intervention: InterventionId) -> None:
    """Remove an intervention entered by mistake: it no longer counts."""
    db.execute("DELETE FROM intervention_file WHERE intervention_id = ?", (intervention,))
    db.execute("DELETE FROM intervention_fact WHERE id = ?", (intervention,))
    written.forget(db, "intervention", intervention)
    passing_on.forget(db, "intervention", intervention)
    earlier.forget(db, intervention)


def remove_of_conversation(db: Connection, conversation: ConversationId) -> None:
    """Remove all interventions of a conversation that is being removed."""
    for intervention in of_conversation(db, conversation):
        remove(db, intervention.id)
