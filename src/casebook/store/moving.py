"""When the parts of a case count that moves to another client.

There, as anything that is entered late, they count in the first month that no release covers (see counting).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from casebook.model.ids import CaseId, ClientId
from casebook.model.periods import Month, month_of
from casebook.store import counting, people
from casebook.vault import Connection


def take_others_along(db: Connection, case: CaseId, client: ClientId | None) -> None:
    """Let whoever else is in a case that moves have a card at its new client; a copy where theirs is in other cases."""
    alone = set(db.column(people.OF_NO_OTHER, {"case": case}))
    for person in db.column("SELECT person_id FROM person_in_case WHERE case_id = ?", (case,)):
        kept = people.get(db, person)
        fresh = people.new(client)
        card = replace(kept, client=client, id=kept.id if person in alone else fresh.id)
        if card.id != kept.id:
            card = replace(card, token=fresh.token)
        people.save(db, card)
        if card.id != kept.id:
            people.take_from_case(db, kept.id, case)
            people.put_in_case(db, card.id, case)


def count_anew(db: Connection, case: CaseId, client: str | None, *, settle: bool = False) -> None:
    """Let the spans, values, conversations and acts of a case count in months that are open to its client; with
    `settle` only what no document that was handed out has told of.
    """
    _spans(db, case, client, settle=settle)
    _values(db, case, client, settle=settle)
    _conversations(db, case, settle=settle)
    for fact, file, key in (("intervention_fact", "intervention_file", "intervention_id"),
                            ("referral_fact", "referral_file", "referral_id")):
        for r in db.rows(f"SELECT f.key, f.month, d.day FROM {fact} f JOIN {file} d ON d.{key} = f.id"
                         " WHERE f.case_id = ? AND d.day IS NOT NULL", (case,)):
            month = _month(db, (client,), r["day"], r["month"] if settle else None)
            db.execute(f"UPDATE {fact} SET month = ? WHERE key = ?", (month, r["key"]))


def _month(db: Connection, clients: Collection[str | None], day: str, was: Month | None) -> Month:
    if was is not None:
        return counting.settled(db, clients, was, day)
    return counting.open_to_all(db, clients, month_of(date.fromisoformat(day)))


def _spans(db: Connection, case: CaseId, client: str | None, *, settle: bool) -> None:
    """Each span begins no sooner than the one before it ended; the first one where its case counts."""
    least = str(db.value("SELECT counted_month FROM case_fact WHERE id = ?", (case,)))
    for r in db.rows("SELECT s.key, s.number, s.opened_month, s.closed_month, d.opened, d.closed FROM span_fact s"
                     " JOIN span_file d ON d.span_key = s.key WHERE s.case_id = ? ORDER BY s.number", (case,)):
        opened = least if r["number"] == 1 else max(
            _month(db, (client,), r["opened"], r["opened_month"] if settle else None), least)
        closed = None if r["closed"] is None else max(
            _month(db, (client,), r["closed"], r["closed_month"] if settle else None), opened)
        db.execute("UPDATE span_fact SET opened_month = ?, closed_month = ? WHERE key = ?", (opened, closed, r["key"]))
        least = closed or opened


def _values(db: Connection, case: CaseId, client: str | None, *, settle: bool) -> None:
    """Values that come to stand in one month keep the order of their days."""
    found = db.rows("SELECT f.key, f.month, d.day FROM dated_value_fact f JOIN dated_value_file d"
                    " ON d.value_key = f.key WHERE f.case_id = ? ORDER BY d.day, f.month, f.number", (case,))
    for number, r in enumerate(found):
        db.execute("UPDATE dated_value_fact SET month = ?, number = ? WHERE key = ?",
                   (_month(db, (client,), r["day"], r["month"] if settle else None), number, r["key"]))


def _conversations(db: Connection, case: CaseId, *, settle: bool) -> None:
    """A conversation counts once, in a month that is open to the clients of all its cases."""
    for r in db.rows("SELECT d.conversation_id AS id, d.day, n.month FROM conversation_in_case i"
                     " JOIN conversation_file d ON d.conversation_id = i.conversation_id JOIN conversation_fact n"
                     " ON n.id = i.conversation_id WHERE i.case_id = ?", (case,)):
        clients = db.column("SELECT DISTINCT f.client_id FROM conversation_in_case i JOIN case_fact f"
                            " ON f.id = i.case_id WHERE i.conversation_id = ?", (r["id"],))
        month = _month(db, clients, r["day"], r["month"] if settle else None)
        db.execute("UPDATE conversation_fact SET month = ? WHERE id = ?", (month, r["id"]))
        db.execute("UPDATE intervention_fact SET month = ? WHERE conversation_id = ?", (month, r["id"]))
