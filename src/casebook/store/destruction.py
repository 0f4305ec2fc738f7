"""Destroying the file of a case: all that tells of a person goes, every count stays.

What hangs on a case is said once for each table of the file layer; the inventory gives the tables, so that a new one
can't be forgotten. Nothing is ever destroyed by itself. Source: domain.md, Two layers; security.md, promise 9.
"""

from __future__ import annotations

import json
import random
from datetime import date

from casebook.errors import NotFound, Refused
from casebook.model.ids import CaseId, new_id
from casebook.model.retention import Destruction, Taking
from casebook.store import bin_shared, findable, inventory, known_words, no_names, people, retention, rows, spans
from casebook.store.case_texts import naming
from casebook.store.drafts import PLACE
from casebook.store.inventory import Layer
from casebook.vault import Connection
from casebook.vault.backups import ROWS_NOTED

# Conversations of a case that no other living case shares.
_ITS_OWN = """
SELECT i.conversation_id FROM conversation_in_case i WHERE i.case_id = :case AND NOT EXISTS (
  SELECT 1 FROM conversation_in_case o JOIN case_file c ON c.case_id = o.case_id
  WHERE o.conversation_id = i.conversation_id AND o.case_id <> :case)
"""
_ACTS = f"SELECT id FROM intervention_fact WHERE case_id = :case OR conversation_id IN ({_ITS_OWN})"
# What lies in the bin belongs to the cases it names, and goes with the last of them that lives.
_BIN = "CASE WHEN json_valid(binned.fields) THEN binned.fields ELSE '{}' END"

OF_CASE: dict[str, str] = {
    "person": "id IN (SELECT value FROM json_each(:people))",
    "span_file": "span_key IN (SELECT key FROM span_fact WHERE case_id = :case)",
    "dated_value_file": "value_key IN (SELECT key FROM dated_value_fact WHERE case_id = :case)",
    "case_file": "case_id = :case",
    "case_link": "case_id = :case OR other_id = :case",
    "person_in_case": "case_id = :case",
    "attachment": "case_id = :case",
    "attachment_part": "attachment_id IN (SELECT id FROM attachment WHERE case_id = :case)",
    "leaving_case": "case_id = :case",
    "consent": "case_id = :case",
    "passed_on": "case_id = :case",
    "conversation_file": f"conversation_id IN ({_ITS_OWN})",
    "intervention_file": f"intervention_id IN ({_ACTS})",
    "referral_file": "referral_id IN (SELECT id FROM referral_fact WHERE case_id = :case)",
    "appointment": "case_id = :case",
    "outside_request": "case_id = :case",
    "draft": "id IN (SELECT value FROM json_each(:drafts))",
    "earlier_text": "record IN (SELECT value FROM json_each(:ids))",
    "binned": f"""
      EXISTS (SELECT 1 FROM json_each({_BIN}, '$.cases') WHERE value = :case)
      AND NOT EXISTS (SELECT 1 FROM json_each({_BIN}, '$.cases') o JOIN case_file c ON c.case_id = o.value
                      WHERE o.value <> :case)
      OR NOT json_valid(fields) AND instr(fields, :case)""",
    "imported_row": f"conversation_id IN ({_ITS_OWN})",
    "known_word": "word IN (SELECT value FROM json_each(:words))",
    "no_name": "key IN (SELECT value FROM json_each(:no_names))",
    "imported_case": "case_id = :case",
    "handed_case": "case_id = :case",
}
"""The rows of each table of the file layer that go with a case."""

_RESIDUE: dict[str, str] = {
    "case_fact": "id = :case", "span_fact": "case_id = :case", "dated_value_fact": "case_id = :case",
    "conversation_fact": f"id IN ({_ITS_OWN})", "intervention_fact": f"id IN ({_ACTS})",
    "referral_fact": "case_id = :case",
}


def taking(db: Connection, case: CaseId) -> Taking:
    """What destroying a case would take and leave. Raises NotFound."""
    found = db.row("SELECT c.code, c.person_id, f.status, coalesce(k.name, '') AS client FROM case_file c"
                   " JOIN case_fact f ON f.id = c.case_id LEFT JOIN client k ON k.id = f.client_id"
                   " WHERE c.case_id = ?", (case,))
    if found is None:
        raise NotFound("case", "")
    every = int(db.value("SELECT count(*) FROM conversation_in_case WHERE case_id = ?", (case,)))
    own = len(db.column(_ITS_OWN, {"case": case}))
    card_with = _codes(db, "? IN (SELECT person_id UNION SELECT i.person_id FROM person_in_case i"
                           " WHERE i.case_id = case_file.case_id)", found["person_id"], case)
    shared_with = _codes(db, "case_id IN (SELECT o.case_id FROM conversation_in_case i JOIN conversation_in_case o"
                         " ON o.conversation_id = i.conversation_id WHERE i.case_id = ?)", case, case)
    unfinished = sum(draft != PLACE for draft in naming(db, "draft", _ids(db, case)))
    return Taking(
        case=case, code=found["code"], client=found["client"], is_open=found["status"] != "closed", conversations=own,
        people=len(db.column(people.OF_NO_OTHER, {"case": case})), drafts=unfinished, shared=every - own,
        shared_with=shared_with, card_with=card_with)


def destroy(db: Connection, case: CaseId, ground: str, day: date, gone_after: date, *,
            elsewhere: bool = False, source: random.Random | None = None) -> Destruction:
    """Destroy the file of a case on a day, for a ground of `GROUNDS`; what is left of it is returned and kept.

    An open case is closed on that day first, as she would close it: nothing could close it afterwards. Raises NotFound;
    Refused `held` or `asked_for` while something holds it, whatever the ground, and `kept_longer` for the ground
    `retention` before its time. `source` gives repeatable keys to practice casebooks.
    """
    term = retention.of_case(db, case, day)
    if term is None:
        raise NotFound("case", "")
    if term.held:
        raise Refused("held" if term.held == "hold" else "asked_for")
    if ground == "retention" and not term.has_passed(day):
        raise Refused("kept_longer")
    going = taking(db, case)
    if going.is_open:
        spans.close(db, case, day)
    record = Destruction(id=new_id(source), day=day, ground=ground, conversations=going.conversations,
                         people=going.people, gone_after=gone_after, elsewhere=elsewhere)
    return note(db, record, _take(db, case, source or random.SystemRandom()))


def note(db: Connection, record: Destruction, rows_taken: int) -> Destruction:
    """Keep that something was destroyed, and that so many rows fewer are no loss."""
    note_fewer_rows(db, rows_taken)
    rows.upsert(db, "destruction", "id", id=record.id, day=record.day, ground=record.ground,
                conversations=record.conversations, people=record.people, gone_after=record.gone_after,
                elsewhere=record.elsewhere)
    return record


def listed(db: Connection) -> list[Destruction]:
    """What was destroyed, the newest first."""
    return [Destruction(id=r["id"], day=date.fromisoformat(r["day"]), ground=r["ground"],
                        conversations=r["conversations"], people=r["people"],
                        gone_after=date.fromisoformat(r["gone_after"]), elsewhere=bool(r["elsewhere"]))
            for r in db.rows("SELECT * FROM destruction ORDER BY day DESC, key DESC")]


def _take(db: Connection, case: CaseId, source: random.Random) -> int:
    """Take every row of the file layer that hangs on a case, and what was made from it; how many that were."""
    where = hanging(db, case)
    _add_minutes(db, case)
    db.execute(f"UPDATE referral_file SET conversation_id = NULL WHERE conversation_id IN ({_ITS_OWN})", where)
    rested = db.column("SELECT record FROM passed_on WHERE case_id = :case", {"case": case})
    taken = db.execute("DELETE FROM written WHERE record IN (SELECT value FROM json_each(?))", (where["ids"],))
    for table in reversed(inventory.of_layer(Layer.FILE)):
        taken += db.execute(f"DELETE FROM {table.name} WHERE {OF_CASE[table.name]}", where)
    findable.keep_again(db, "passed_on", rested)  # of a shared conversation, the reason of the other case stays
    bin_shared.leave(db, case)
    _scatter(db, case, source)
    _untie(db, case, source)
    return taken


def hanging(db: Connection, case: CaseId) -> dict[str, str | None]:
    """What the conditions of `OF_CASE` ask for."""
    ids = _ids(db, case)
    going = db.column(people.OF_NO_OTHER, {"case": case})
    return {"case": case, "people": json.dumps(going), "ids": json.dumps(ids),
            "drafts": json.dumps(naming(db, "draft", ids)), "words": json.dumps(known_words.only_in(db, ids)),
            "no_names": json.dumps(no_names.meaning(db, going))}


def _ids(db: Connection, case: CaseId) -> list[str]:
    """The random ids of all that goes with a case: its own, its people's, and those of what hangs on it."""
    found = [str(case)]
    for sql in (people.OF_NO_OTHER, _ITS_OWN, _ACTS, *(f"SELECT id FROM {table} WHERE case_id = :case" for table in (
            "referral_fact", "consent", "appointment", "outside_request", "attachment"))):
        found += [str(id_) for id_ in db.column(sql, {"case": case})]
    return found


def _untie(db: Connection, case: CaseId, source: random.Random) -> None:
    """Give a new token to who lives on as somebody else in another case only: no name leads to what was counted."""
    token = db.value("SELECT token FROM case_fact WHERE id = ?", (case,))
    if db.value("SELECT 1 FROM case_file c JOIN person p ON p.id = c.person_id WHERE p.token = ?", (token,)) is None:
        db.execute("UPDATE person SET token = ? WHERE token = ?", (new_id(source), token))


def _codes(db: Connection, where: str, parameter: str, case: CaseId) -> tuple[str, ...]:
    return tuple(db.column(f"SELECT code FROM case_file WHERE {where} AND case_id <> ? ORDER BY code",
                           (parameter, case)))


def _add_minutes(db: Connection, case: CaseId) -> None:
    """Add the exact minutes of what goes to totals per client and month, where they belong to no case.

    A conversation of two clients counts for both, so it is added to both.
    """
    for r in db.rows(f"""
            SELECT f.client_id, n.month, sum(d.minutes) AS minutes FROM (
              SELECT DISTINCT i.conversation_id, c.client_id FROM conversation_in_case i
              JOIN case_fact c ON c.id = i.case_id WHERE i.conversation_id IN ({_ITS_OWN})) f
            JOIN conversation_fact n ON n.id = f.conversation_id
            JOIN conversation_file d ON d.conversation_id = n.id
            WHERE d.minutes > 0 GROUP BY f.client_id, n.month""", {"case": case}):
        total = (r["minutes"], r["client_id"], r["month"], "casework")
        if not db.execute("UPDATE minutes_total SET minutes = minutes + ? WHERE client_id IS ? AND month = ?"
                          " AND time_class = ?", total):
            db.execute("INSERT INTO minutes_total (minutes, client_id, month, time_class) VALUES (?, ?, ?, ?)", total)


def _scatter(db: Connection, case: CaseId, source: random.Random) -> None:
    """Give what stays random integer keys: rows entered one after the other would tell when, and what belongs together.

    Below zero they stand in the way of no new row.
    """
    for table, where in _RESIDUE.items():
        keys = db.column(f"SELECT key FROM {table} WHERE {where}", {"case": case})
        db.executemany(f"UPDATE {table} SET key = ? WHERE key = ?",
                       [(-1 - source.getrandbits(62), key) for key in keys])


def note_fewer_rows(db: Connection, number: int) -> None:
    """So that thinning backups takes this for what it is, and any other loss of rows still for one."""
    db.execute("UPDATE meta SET value = CAST(max(0, CAST(value AS INTEGER) - ?) AS TEXT) WHERE name = ?",
               (number, ROWS_NOTED))
