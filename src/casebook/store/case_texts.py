"""Every text that hangs on a case, wherever it stands: records, drafts, the bin and what stood there before.

The inventory tells which columns hold words; which rows hang on a case is said here once for each table, so that a new
one can't be forgotten (a test holds both together).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from casebook.model.ids import CaseId
from casebook.model.record import Record, record
from casebook.store import findable, inventory
from casebook.vault import Connection

_TALKS = "SELECT conversation_id FROM conversation_in_case WHERE case_id = :case"
_ACTS = f"SELECT id FROM intervention_fact WHERE case_id = :case OR conversation_id IN ({_TALKS})"
_REFERRALS = "SELECT id FROM referral_fact WHERE case_id = :case"
ROWS: dict[str, str] = {
    "case_file": "case_id = :case",
    "attachment": "case_id = :case",
    "consent": "case_id = :case",
    "conversation_file": f"conversation_id IN ({_TALKS})",
    "intervention_file": f"intervention_id IN ({_ACTS})",
    "referral_file": f"referral_id IN ({_REFERRALS})",
    "passed_on": "case_id = :case",
    "appointment": "case_id = :case",
    "leaving_case": "case_id = :case",
    "outside_request": "case_id = :case",
    "draft": "id IN (SELECT value FROM json_each(:drafts))",
    "earlier_text": "record IN (SELECT value FROM json_each(:ids))",
    "binned": "id IN (SELECT value FROM json_each(:binned))",
}
"""The rows with words of a case, those of conversations that it shares with others too."""
_JSON = ("draft", "binned")
_NOUNS = {"case_file": ("case", "case_id"), "consent": ("consent", "id"), "appointment": ("appointment", "id"),
          "attachment": ("attachment", "id"),
          "intervention_file": ("intervention", "intervention_id"), "referral_file": ("referral", "referral_id"),
          "outside_request": ("request", "id"), "passed_on": ("passed_on", "record")}


@record
class Text(Record):
    """What stands in one column of one row; in `fields` of drafts and the bin it is JSON."""

    table: str
    key: int
    column: str
    words: str

    @property
    def parts(self) -> tuple[str, ...]:
        """Its words as she typed them."""
        return tuple(_strings(_loaded(self.words))) if self.table in _JSON else (self.words,)

    def changed(self, change: Callable[[str], str]) -> str:
        """It, with every part changed."""
        if self.table not in _JSON:
            return change(self.words)
        return json.dumps(_walked(_loaded(self.words), change), ensure_ascii=False)


def of_case(db: Connection, case: CaseId, tables: Iterable[str] = tuple(ROWS)) -> Iterator[Text]:
    """The texts of a case, those that are empty left out."""
    where = bound(db, case)
    for name in tables:
        for column in inventory.named(name).text:
            found = f"SELECT rowid AS place, {column} AS words FROM {name} WHERE ({ROWS[name]}) AND {column} <> ''"
            for r in db.rows(found, where):
                yield Text(table=name, key=r["place"], column=column, words=str(r["words"]))


def change(db: Connection, text: Text, words: str) -> None:
    """Put other words in the place of a text, and into the search."""
    db.execute(f"UPDATE {text.table} SET {text.column} = ? WHERE rowid = ?", (words, text.key))
    if text.table in _NOUNS:
        noun, identity = _NOUNS[text.table]
        findable.keep_again(db, noun, db.column(f"SELECT {identity} FROM {text.table} WHERE rowid = ?", (text.key,)))


def bound(db: Connection, case: CaseId) -> dict[str, str]:
    """What the conditions of ROWS ask: the case, the ids of its records, and the drafts and what is binned of it."""
    hanging = (f"SELECT id FROM {table} WHERE case_id = :case" for table in (
        "consent", "appointment", "outside_request", "attachment"))
    ids = [str(case), *(str(id_) for sql in (_TALKS, _ACTS, _REFERRALS, *hanging)
                        for id_ in db.column(sql, {"case": case}))]
    return {"case": case, "ids": json.dumps(ids), "drafts": json.dumps(naming(db, "draft", ids)),
            "binned": json.dumps(naming(db, "binned", ids))}


def naming(db: Connection, table: str, ids: list[str]) -> list[str]:
    """The drafts (or what is in the bin) in which one of these ids stands: as its own, its record's, or in a field."""
    return [str(r["id"]) for r in db.rows(f"SELECT id, coalesce(record, '') AS record, fields FROM {table}")
            if any(id_ in part for part in (r["id"], r["record"], r["fields"]) for id_ in ids)]


def _loaded(words: str) -> Any:
    try:
        return json.loads(words)
    except (ValueError, RecursionError):
        return words


def _strings(found: Any) -> Iterator[str]:
    if isinstance(found, str):
        yield found
    elif isinstance(found, dict | list):
        for part in found.values() if isinstance(found, dict) else found:
            yield from _strings(part)


def _walked(found: Any, change: Callable[[str], str]) -> Any:
    if isinstance(found, str):
        return change(found)
    if isinstance(found, list):
        return [_walked(part, change) for part in found]
    return {name: _walked(part, change) for name, part in found.items()} if isinstance(found, dict) else found
