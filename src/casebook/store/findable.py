"""All that is findable besides conversations, made again from the records: for casebooks whose rows came as they were.

Each line gives what the store's own `written.keep` gives when a record of that noun is saved; a test holds them
together.
"""

from __future__ import annotations

from collections.abc import Collection

from casebook.store import rows, written
from casebook.vault import Connection

# what names a text of a report: its client, its period, its section and its language
NARRATIVE = "client_id || ' ' || first || ' ' || last || ' ' || section || ' ' || language"
# noun: where its records stand, with their id, their day or none, and their texts in the order in which they are kept
NOUNS: dict[str, tuple[str, str, str, str]] = {
    "person": ("person", "id", "NULL", "alias earlier_aliases name phone email contact safe_contact"),
    "case": ("case_file", "case_id", "first_contact", "code question aftercare hold_reason"),
    "consent": ("consent", "id", "given_on", "what how scope"),
    "passed_on": ("(SELECT record, max(day) AS day, max(reason) AS reason FROM passed_on GROUP BY record)", "record",
                  "day", "reason"),
    "intervention": (
        ("(SELECT f.intervention_id, f.note, coalesce(f.day, c.day) AS day FROM intervention_file f JOIN"
         " intervention_fact n ON n.id = f.intervention_id LEFT JOIN conversation_file c"
         " ON c.conversation_id = n.conversation_id)"), "intervention_id", "day", "note"),
    "destination": ("destination", "id", "NULL", "name phone email website address note"),
    "referral": ("referral_file", "referral_id", "day", "note consent_scope consent_reason"),
    "advice": ("advice_file", "advice_id", "day", "notes"),
    "signal": ("signal", "id", "day", "text response"),
    "recommendation": ("recommendation", "id", "printf('%04d-12-31', year)", "text response"),
    "activity": ("activity", "id", "day", "title notes"),
    "time": ("time_entry", "id", "day", "note"),
    "appointment": ("appointment", "id", "day", "note"),
    "attachment": ("attachment", "id", "day", "name"),
    "request": ("outside_request", "id", "received_on", "from_whom ground decision_reason"),
    "breach": ("breach", "id", "discovered_on", "what steps"),
    "client": ("client", "id", "NULL", "name contact notes"),
    "engagement": ("engagement", "id", "starts", "recipients threshold_reason report_title"),
    "narrative": ("narrative", NARRATIVE, "last", "text"),
}


def keep_all(db: Connection) -> None:
    """Make every record findable that has words, and nothing else."""
    db.execute("DELETE FROM written")
    for noun in NOUNS:
        _keep(db, noun, None)


def keep_again(db: Connection, noun: str, records: Collection[str]) -> None:
    """Make some records of a noun findable as they are now; a noun that is not searched this way is let be."""
    if noun in NOUNS:
        for record in records:
            written.forget(db, noun, record)
        _keep(db, noun, records)


def _keep(db: Connection, noun: str, records: Collection[str] | None) -> None:
    table, identity, day, texts = NOUNS[noun]
    which = "" if records is None else f" WHERE {identity} IN ({rows.marks(records)})"
    found = db.rows(f"SELECT {identity} AS record, {day} AS found_on, {', '.join(texts.split())} FROM {table}{which}"
                    f" ORDER BY {identity}", list(records or ()))
    kept = [(noun, str(row[0]), str(row[1] or ""), "\n".join(part for part in tuple(row)[2:] if part)) for row in found]
    db.executemany("INSERT INTO written (noun, record, day, text) VALUES (?, ?, ?, ?)",
                   [line for line in kept if line[3]])
