"""Finding what she wrote: full-text search over conversations and all her other texts.

Two stages keep typing quick: the newest hits at once, then all keys as one row (fetching row by row would fight the
window's thread). Words are matched from their beginning, without regard to case or accents.
"""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Sequence
from datetime import date

from casebook.model.ids import CaseId
from casebook.model.record import Record, record
from casebook.store import passages, rows
from casebook.store.passages import CLOSE_MARK, OPEN_MARK
from casebook.vault import Connection, Row

__all__ = ["CLOSE_MARK", "OPEN_MARK", "Hit"]


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


def expression(text: str) -> str:
    """What was typed as a full-text expression: every word must occur, each matched from its beginning.

    Nothing typed can be read as an operator. Without any word it is "".
    """
    words = re.findall(r"[^\W_]+", text)
    return " AND ".join(f'"{word}"*' for word in words)


def conversation_keys(db: Connection, text: str, *, limit: int | None = None) -> array[int]:
    """The integer keys of matching conversations, entered last first; with `limit` only the newest of them."""
    wanted = expression(text)
    if not wanted:
        return array("q")
    packed = db.value(
        "SELECT group_concat(rowid) FROM (SELECT rowid FROM conversation_text WHERE conversation_text MATCH ?"
        " ORDER BY rowid DESC LIMIT ?)", (wanted, -1 if limit is None else limit))
    return array("q", json.loads(f"[{packed}]")) if packed else array("q")


def all_conversation_keys(db: Connection) -> array[int]:
    """The keys of all conversations, newest date first, from the index alone."""
    packed = db.value("SELECT group_concat(key) FROM (SELECT key FROM conversation_file INDEXED BY"
                      " conversation_file_by_day ORDER BY day DESC, at DESC)")
    return array("q", json.loads(f"[{packed}]")) if packed else array("q")


def by_date(keys: array[int], order: dict[int, int]) -> array[int]:
    """Keys in the order of the dates; `order` is the place of every key in `all_conversation_keys`."""
    if all(map(order.__contains__, keys)):
        return array("q", sorted(keys, key=order.__getitem__))
    return array("q", sorted(keys, key=lambda key: order.get(key, -1)))


def conversation_hits(db: Connection, keys: Sequence[int], text: str) -> list[Hit]:
    """The hits of a page of keys, in their order, each with the passage where the words stand."""
    found = hits_by_key(db, keys, text)
    return [found[key] for key in keys if key in found]


def hits_by_key(db: Connection, keys: Sequence[int], text: str) -> dict[int, Hit]:
    """The hits of a page of keys; what was removed meanwhile is absent."""
    if not keys:
        return {}
    wanted = passages.words(text)
    texts = "d.notes, d.agreements, d.next_step" if wanted else "substr(d.notes, 1, 160) AS notes"
    found = db.rows(
        f"SELECT d.key, d.conversation_id, d.day, {texts}, c.case_id,"
        " CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, k.name AS client FROM conversation_file d"
        " JOIN conversation_in_case i ON i.conversation_id = d.conversation_id"
        " JOIN case_file c ON c.case_id = i.case_id JOIN case_fact f ON f.id = c.case_id"
        " JOIN person p ON p.id = c.person_id LEFT JOIN client k ON k.id = f.client_id"
        f" WHERE d.key IN ({rows.marks(keys)})", list(keys))
    return {r["key"]: Hit(noun="conversation", record=r["conversation_id"], day=rows.day(r["day"]),
                          case=CaseId(r["case_id"]), label=r["label"], client=r["client"] or "",
                          passage=_passage(r, wanted)) for r in found}


def _passage(r: Row, wanted: tuple[str, ...]) -> str:
    start = str(r["notes"])[:160]
    return passages.passage((r["notes"], r["agreements"], r["next_step"]), wanted) or start if wanted else start


def keys_of_client(db: Connection, client: str) -> set[int]:
    """The keys of the conversations in the cases of a client."""
    return set(db.column(
        "SELECT d.key FROM case_fact f JOIN conversation_in_case i ON i.case_id = f.id"
        " JOIN conversation_file d ON d.conversation_id = i.conversation_id WHERE f.client_id = ?", (client,)))


def conversations_by_day(db: Connection) -> list[tuple[str, int]]:
    """How many conversations there are on each day, newest first, from the index alone."""
    return [(str(r["day"]), int(r["number"])) for r in db.rows(
        "SELECT day, count(*) AS number FROM conversation_file INDEXED BY conversation_file_by_day"
        " GROUP BY day ORDER BY day DESC")]


_CASE_OF = """
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


_CLIENT_OF = """
CASE w.noun WHEN 'advice' THEN (SELECT client_id FROM advice_fact WHERE id = w.record)
  WHEN 'signal' THEN (SELECT client_id FROM signal WHERE id = w.record)
  WHEN 'recommendation' THEN (SELECT client_id FROM recommendation WHERE id = w.record)
  WHEN 'activity' THEN (SELECT client_id FROM activity WHERE id = w.record)
  WHEN 'time' THEN (SELECT client_id FROM time_entry WHERE id = w.record)
  WHEN 'request' THEN (SELECT client_id FROM outside_request WHERE id = w.record)
  WHEN 'breach' THEN (SELECT client_id FROM breach WHERE id = w.record)
  WHEN 'person' THEN (SELECT client_id FROM person WHERE id = w.record) END
"""


def other_hits(db: Connection, text: str, limit: int = 100, *, client: str = "", noun: str = "") -> list[Hit]:
    """Hits in everything she wrote besides conversations, newest first; of one client or noun where one is given."""
    wanted = expression(text)
    if not wanted:
        return []
    found = db.rows(
        "SELECT * FROM (SELECT w.key, w.noun, w.record, w.day, w.text,"
        f" coalesce({_CLIENT_OF}, (SELECT client_id FROM case_fact WHERE id = {_CASE_OF})) AS client_id,"
        f" {_CASE_OF} AS case_id FROM written_text JOIN written w ON w.key = written_text.rowid"
        " WHERE written_text MATCH ? AND (? = '' OR w.noun = ?)) WHERE ? = '' OR client_id = ?"
        " ORDER BY day DESC, key DESC LIMIT ?", (wanted, noun, noun, client, client, limit))
    labels = _labels(db, {r["case_id"] for r in found if r["case_id"]})
    names = {str(r["id"]): str(r["name"]) for r in db.rows("SELECT id, name FROM client")}
    look_for = passages.words(text)
    return [Hit(noun=r["noun"], record=r["record"], day=rows.day(r["day"]), case=r["case_id"],
                label=labels.get(r["case_id"], ""), client=names.get(r["client_id"], ""),
                passage=passages.passage((r["text"],), look_for) or r["text"][:160]) for r in found]


def whole_text(db: Connection, noun: str, record: str) -> str:
    """All she wrote in a record that is not a conversation."""
    return str(db.value("SELECT text FROM written WHERE noun = ? AND record = ?", (noun, record)) or "")


def _labels(db: Connection, cases: set[str]) -> dict[str, str]:
    found = db.rows(
        "SELECT c.case_id, CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label FROM case_file c"
        f" JOIN person p ON p.id = c.person_id WHERE c.case_id IN ({rows.marks(cases)})", list(cases))
    return {str(r["case_id"]): str(r["label"]) for r in found}


def hits(db: Connection, text: str, limit: int = 100) -> list[Hit]:
    """All hits for commands: conversations by date, newest first, then the rest."""
    keys = list(conversation_keys(db, text))
    conversations = conversation_hits(db, keys[:limit], text)
    conversations.sort(key=lambda hit: hit.day or date.min, reverse=True)
    return conversations + other_hits(db, text, limit)
