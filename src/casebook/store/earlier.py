"""Earlier versions of a text: what stood in a field until it was saved with another text.

Every text that is replaced is kept, but for one: what stood less than ten minutes since the change before, and whose
words all stand in the new text in the same order. That is going on writing, and nothing of it is lost. A save that
changes no text keeps nothing; where a reporter wants no notes, nothing is kept and what was is forgotten.
Source: experience.md, Rules; issue "Recording".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from casebook.model.record import Record, record
from casebook.store import findable, rows
from casebook.vault import Connection, Row

SITTING = timedelta(minutes=10)
ACT = "act:"  # the note of something she ticked at a conversation, under the conversation: its kind follows
_TEXTS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "conversation": ("conversation_file", "conversation_id", ("notes", "agreements", "next_step")),
    "case": ("case_file", "case_id", ("question", "aftercare")),
    "referral": ("referral_file", "referral_id", ("note", "consent_scope", "consent_reason")),
    "intervention": ("intervention_file", "intervention_id", ("note",)),
    "advice": ("advice_file", "advice_id", ("notes",)),
    "signal": ("signal", "id", ("text", "response")),
    "recommendation": ("recommendation", "id", ("text", "response")),
    "activity": ("activity", "id", ("notes",)),
    "request": ("outside_request", "id", ("ground", "decision_reason")),
    "breach": ("breach", "id", ("what", "steps")),
}
NOUNS = frozenset(_TEXTS)


@record
class Version(Record):
    """How the texts of a record stood until a moment (UTC), by field."""

    until: datetime
    texts: Mapping[str, str]


def fields(noun: str) -> tuple[str, ...]:
    """The fields of a noun whose texts are kept."""
    return _TEXTS[noun][2]


def replace(db: Connection, noun: str, identity: str, **texts: str) -> None:
    """Keep what stands in these fields now, where it differs from the texts that are about to take its place.

    To be called before the record is written, with texts as they are stored.
    """
    before = present(db, noun, identity)
    now = datetime.fromisoformat(rows.now())
    last = db.value("SELECT max(until) FROM earlier_text WHERE record = ?", (identity,))
    if last is not None:  # every version has a moment of its own, also within one second
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    for field, text in texts.items():
        stood = before.get(field, "")
        if stood and stood != text and not _goes_on(db, noun, identity, field, stood, text, now):
            db.execute("INSERT INTO earlier_text (noun, record, field, text, until) VALUES (?, ?, ?, ?, ?)",
                       (noun, identity, field, stood, now.isoformat(timespec="microseconds")))


def present(db: Connection, noun: str, identity: str) -> dict[str, str]:
    """The texts of a record as they stand now, by field; none where it is not stored."""
    table, key, names = _TEXTS[noun]
    row = db.row(f"SELECT {', '.join(names)} FROM {table} WHERE {key} = ?", (identity,))
    found = {} if row is None else {field: str(row[field]) for field in names}
    if found and noun == "conversation":
        found |= {f"{ACT}{r['kind']}": str(r["note"]) for r in _acts(db, identity)}
    return found


def versions(db: Connection, noun: str, identity: str) -> list[Version]:
    """The earlier versions of a record, the newest first: each with all its texts as they stood until then."""
    texts = present(db, noun, identity)
    found: dict[str, Version] = {}
    for r in db.rows("SELECT field, text, until FROM earlier_text WHERE record = ? AND noun = ? ORDER BY key DESC",
                     (identity, noun)):
        texts = {**texts, r["field"]: r["text"]}
        found[r["until"]] = Version(until=datetime.fromisoformat(r["until"]), texts=texts)
    return list(found.values())


def with_versions(db: Connection, identities: Iterable[str]) -> set[str]:
    """Which of these records have an earlier version."""
    wanted = list(identities)
    return set(db.column(f"SELECT DISTINCT record FROM earlier_text WHERE record IN ({rows.marks(wanted)})", wanted))


def go_back(db: Connection, noun: str, identity: str, version: Version) -> None:
    """Let the texts stand again as in an earlier version; those of now become the newest earlier version."""
    replace(db, noun, identity, **version.texts)
    write(db, noun, identity, version.texts)


def newest(db: Connection) -> int:
    """The key of the version that was kept last: what `take_back` returns to."""
    return int(db.value("SELECT max(key) FROM earlier_text") or 0)


def take_back(db: Connection, noun: str, identity: str, texts: Mapping[str, str], kept_until: int) -> None:
    """Undo a `go_back`: these texts stand again, and the versions of the record kept after that key are dropped."""
    db.execute("DELETE FROM earlier_text WHERE record = ? AND key > ?", (identity, kept_until))
    write(db, noun, identity, texts)


def write(db: Connection, noun: str, identity: str, texts: Mapping[str, str]) -> None:
    """Write texts into the fields of a stored record and keep them findable; a record that is gone stays gone."""
    table, key, names = _TEXTS[noun]
    plain = {field: text for field, text in texts.items() if field in names}
    stamp = {"changed": rows.now()} if noun in ("conversation", "case") else {}
    values = {**plain, **stamp}
    if values:
        db.execute(f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in values)} WHERE {key} = ?",
                   [*values.values(), identity])
    if noun == "conversation":
        _write_acts(db, identity, {field.removeprefix(ACT): text for field, text in texts.items()
                                   if field.startswith(ACT)})
    findable.keep_again(db, noun, [identity])


def forget(db: Connection, identity: str) -> None:
    """Forget every earlier version of a record."""
    db.execute("DELETE FROM earlier_text WHERE record = ?", (identity,))


def forget_case(db: Connection, case: str) -> None:
    """Forget every earlier version of all that hangs on a case: its reporter wants no notes to be kept."""
    db.execute("""
        DELETE FROM earlier_text WHERE record = :case
          OR record IN (SELECT conversation_id FROM conversation_in_case WHERE case_id = :case)
          OR record IN (SELECT id FROM referral_fact WHERE case_id = :case)
          OR record IN (SELECT id FROM intervention_fact WHERE case_id = :case)
          OR record IN (SELECT id FROM outside_request WHERE case_id = :case)""", {"case": case})


def _goes_on(db: Connection, noun: str, identity: str, field: str, stood: str, text: str, now: datetime) -> bool:
    last = db.value("SELECT until FROM earlier_text WHERE record = ? AND noun = ? AND field = ?"
                    " ORDER BY key DESC LIMIT 1", (identity, noun, field))
    if last is None or now - datetime.fromisoformat(last) >= SITTING:
        return False
    rest = iter(text.split())
    return all(word in rest for word in stood.split())


def _acts(db: Connection, conversation: str) -> list[Row]:
    return db.rows("SELECT f.id, f.kind, d.note FROM intervention_fact f JOIN intervention_file d"
                   " ON d.intervention_id = f.id WHERE f.conversation_id = ?", (conversation,))


def _write_acts(db: Connection, conversation: str, notes: Mapping[str, str]) -> None:
    """Only what is still ticked gets its note back: ticking would count something she did again."""
    for act in _acts(db, conversation):
        if act["kind"] in notes:
            db.execute("UPDATE intervention_file SET note = ? WHERE intervention_id = ?",
                       (notes[act["kind"]], act["id"]))
            findable.keep_again(db, "intervention", [act["id"]])
