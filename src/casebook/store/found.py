"""The places where the words stand, read page by page: whose case, which client, which day, and the passage."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from casebook.model.ids import CaseId
from casebook.model.record import Record, record
from casebook.store import looked_for, passages, rows
from casebook.vault import Connection, Row

BEGINNING = 160  # characters of a text in which none of the words can be shown


@record
class Hit(Record):
    """A place where the words stand. `passage` marks each found word with OPEN_MARK and CLOSE_MARK.

    `noun` is what the record is (conversation, case, person, referral, intervention, advice, signal …), `case` the
    case to open, if it belongs to one.
    """

    noun: str
    record: str
    day: date | None
    case: CaseId | None
    label: str
    client: str
    passage: str


CASE_OF = """
CASE w.noun WHEN 'case' THEN w.record
  WHEN 'person' THEN (SELECT case_id FROM case_file WHERE person_id = w.record ORDER BY last_contact DESC LIMIT 1)
  WHEN 'referral' THEN (SELECT case_id FROM referral_fact WHERE id = w.record)
  WHEN 'appointment' THEN (SELECT case_id FROM appointment WHERE id = w.record)
  WHEN 'attachment' THEN (SELECT case_id FROM attachment WHERE id = w.record)
  WHEN 'consent' THEN (SELECT case_id FROM consent WHERE id = w.record)
  WHEN 'passed_on' THEN (SELECT min(case_id) FROM passed_on WHERE record = w.record)
  WHEN 'intervention' THEN (SELECT coalesce(n.case_id, (SELECT min(i.case_id) FROM conversation_in_case i
    WHERE i.conversation_id = n.conversation_id)) FROM intervention_fact n WHERE n.id = w.record) END
"""


CLIENT_OF = """
CASE w.noun WHEN 'advice' THEN (SELECT client_id FROM advice_fact WHERE id = w.record)
  WHEN 'signal' THEN (SELECT client_id FROM signal WHERE id = w.record)
  WHEN 'recommendation' THEN (SELECT client_id FROM recommendation WHERE id = w.record)
  WHEN 'activity' THEN (SELECT client_id FROM activity WHERE id = w.record)
  WHEN 'time' THEN (SELECT client_id FROM time_entry WHERE id = w.record)
  WHEN 'request' THEN (SELECT client_id FROM outside_request WHERE id = w.record)
  WHEN 'breach' THEN (SELECT client_id FROM breach WHERE id = w.record)
  WHEN 'person' THEN (SELECT client_id FROM person WHERE id = w.record)
  WHEN 'client' THEN w.record
  WHEN 'engagement' THEN (SELECT client_id FROM engagement WHERE id = w.record)
  WHEN 'narrative' THEN substr(w.record, 1, instr(w.record, ' ') - 1) END
"""


def by_key(db: Connection, keys: Collection[int], text: str) -> dict[int, Hit]:
    """The hits of a page of places (see `search`), each with the passage of the words; what is gone is absent."""
    marked = looked_for.read(text).marked
    found = _conversations(db, [key for key in keys if key > 0], marked)
    return {**found, **_others(db, [-key for key in keys if key < 0], marked)}


def _conversations(db: Connection, keys: list[int], marked: tuple[str, ...]) -> dict[int, Hit]:
    if not keys:
        return {}
    texts = "d.notes, d.agreements, d.next_step" if marked else f"substr(d.notes, 1, {BEGINNING}) AS notes"
    found = db.rows(
        f"SELECT d.key, d.conversation_id, d.day, {texts}, c.case_id,"
        " CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, k.name AS client FROM conversation_file d"
        " JOIN conversation_in_case i ON i.conversation_id = d.conversation_id"
        " JOIN case_file c ON c.case_id = i.case_id JOIN case_fact f ON f.id = c.case_id"
        " JOIN person p ON p.id = c.person_id LEFT JOIN client k ON k.id = f.client_id"
        f" WHERE d.key IN ({rows.marks(keys)})", keys)
    return {r["key"]: Hit(noun="conversation", record=r["conversation_id"], day=rows.day(r["day"]),
                          case=CaseId(r["case_id"]), label=r["label"], client=r["client"] or "",
                          passage=_passage(r, marked)) for r in found}


def _passage(row: Row, marked: tuple[str, ...]) -> str:
    start = str(row["notes"])[:BEGINNING]
    if not marked:
        return start
    return passages.passage((row["notes"], row["agreements"], row["next_step"]), marked) or start


def _others(db: Connection, keys: list[int], marked: tuple[str, ...]) -> dict[int, Hit]:
    if not keys:
        return {}
    found = db.rows(
        "SELECT w.key, w.noun, w.record, w.day, w.text,"
        f" coalesce({CLIENT_OF}, (SELECT client_id FROM case_fact WHERE id = {CASE_OF})) AS client_id,"
        f" {CASE_OF} AS case_id FROM written w WHERE w.key IN ({rows.marks(keys)})", keys)
    labels = _labels(db, {r["case_id"] for r in found if r["case_id"]})
    names = {str(r["id"]): str(r["name"]) for r in db.rows("SELECT id, name FROM client")}
    return {-r["key"]: Hit(noun=r["noun"], record=r["record"], day=rows.day(r["day"]), case=r["case_id"],
                           label=labels.get(r["case_id"], ""), client=names.get(r["client_id"], ""),
                           passage=passages.passage((r["text"],), marked) or r["text"][:BEGINNING]) for r in found}


def _labels(db: Connection, cases: set[str]) -> dict[str, str]:
    found = db.rows(
        "SELECT c.case_id, CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label FROM case_file c"
        f" JOIN person p ON p.id = c.person_id WHERE c.case_id IN ({rows.marks(cases)})", list(cases))
    return {str(r["case_id"]): str(r["label"]) for r in found}


def whole_text(db: Connection, noun: str, record: str) -> str:
    """All she wrote in a record that is not a conversation."""
    return str(db.value("SELECT text FROM written WHERE noun = ? AND record = ?", (noun, record)) or "")


def client_of(db: Connection, noun: str, record: str) -> str:
    """The client that a text belongs to, by id, or ""."""
    return str(db.value(f"SELECT {CLIENT_OF} FROM written w WHERE w.noun = ? AND w.record = ?", (noun, record)) or "")


def belongs_to(db: Connection, noun: str, record: str) -> tuple[str | None, str | None]:
    """The client and the case of a text, by id, as far as it has them."""
    if noun == "conversation":
        case = db.value("SELECT min(case_id) FROM conversation_in_case WHERE conversation_id = ?", (record,))
    else:
        case = db.value(f"SELECT {CASE_OF} FROM written w WHERE w.noun = ? AND w.record = ?", (noun, record))
    if case is None:
        return client_of(db, noun, record) or None, None
    return db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,)), str(case)


def day_of(db: Connection, noun: str, record: str) -> date:
    """The day of a text that has one."""
    return date.fromisoformat(db.value("SELECT day FROM written WHERE noun = ? AND record = ?", (noun, record)))


def shown_as(db: Connection, noun: str, record: str) -> tuple[str, str]:
    """The entry of its case in which a record is shown: what she did in a conversation stands in that one."""
    if noun == "intervention":
        inside = db.value("SELECT conversation_id FROM intervention_fact WHERE id = ?", (record,))
        return ("conversation", str(inside)) if inside else (noun, record)
    return noun, record
