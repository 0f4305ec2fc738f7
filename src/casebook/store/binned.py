"""The bin: a record she took away lies there whole, counted nowhere and found nowhere, until she puts it back.

Every row of the record goes in, its earlier versions and what was being typed about it too; putting it back makes the
same rows again. What a document handed out meanwhile did not count, counts in the first month that is open (see
counting). Nothing is emptied by itself. Source: experience.md, Rules.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from datetime import date, datetime
from typing import Any

from casebook.errors import NotFound, Refused
from casebook.model.ids import CaseId, new_id
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.store import bin_contents, bin_months, bin_return, cases, destruction, findable, places, rows
from casebook.store.bin_contents import NOUNS
from casebook.vault import Connection, Row

__all__ = ["NOUNS", "Binned", "empty", "get", "listed", "put", "put_back"]

_BYTES = "base64"


@record
class Binned(Record):
    """What lies in the bin: a noun, whose it is, the day it was about, and when it was taken away (UTC).

    `label` is the alias or code of its case, else "". No prose.
    """

    id: str
    noun: str
    record: str
    client: str | None
    label: str
    day: date | None
    removed: datetime


def put(db: Connection, noun: str, identity: str) -> str:
    """Put a record into the bin, whole; the id under which it lies there. Raises NotFound, and Refused for a case
    that is held or asked for: then it is there for a reason.
    """
    if noun == "case" and (hold := bin_contents.hold(db, identity)):
        raise Refused(hold)
    found = bin_contents.of(db, noun, identity)
    if not any(found.values()):
        raise NotFound(noun, "")
    owners = bin_contents.cases_of(noun, identity, found)
    kept = {"cases": owners, "client": bin_contents.client_of(db, noun, found),
            "label": _label(db, noun, found), "day": bin_contents.day_of(noun, found),
            "told": bin_contents.referrals_told(db, noun, identity), "rows": found}
    made = new_id()
    taken = bin_contents.take_out(db, found)
    rows.upsert(db, "binned", "id", id=made, noun=noun, record=identity, removed=rows.now(),
                fields=json.dumps(kept, ensure_ascii=False, default=_as_text))
    destruction.note_fewer_rows(db, taken)
    _look_again(db, owners)
    return made


def put_back(db: Connection, binned: str) -> Binned:
    """Put what lies in the bin back as it was.

    Raises NotFound where it is no longer there, and Refused `case_destroyed` or `case_in_bin` where the case it
    belongs to does not live.
    """
    found = get(db, binned)
    kept = _kept(db, binned)
    if found.noun != "case":
        _must_have_a_home(db, kept["cases"])
    told = bin_months.anew(db, found.noun, kept, found.removed)
    bin_return.put_in(db, kept["rows"])
    db.executemany("UPDATE referral_file SET conversation_id = ? WHERE referral_id = ?",
                   [(found.record, referral) for referral in kept.get("told", ())])
    if told and found.noun == "case":
        bin_months.count_case_anew(db, CaseId(found.record))
    db.execute("DELETE FROM binned WHERE id = ?", (binned,))
    for noun, identities in bin_contents.findable_in(kept["rows"]).items():
        findable.keep_again(db, noun, identities)
    _look_again(db, kept["cases"])
    return found


def released(db: Connection, noun: str, identity: str) -> tuple[Period, ...]:
    """The periods of the documents handed out that counted a record, each once."""
    if noun == "case":
        return places.released(db, CaseId(identity))
    found = bin_contents.of(db, noun, identity)
    return bin_months.released(db, bin_contents.cases_of(noun, identity, found), found)


def listed(db: Connection) -> list[Binned]:
    """All that lies in the bin, taken away last first."""
    return [_binned(r) for r in db.rows("SELECT id, noun, record, fields, removed FROM binned ORDER BY removed DESC,"
                                        " key DESC")]


def get(db: Connection, binned: str) -> Binned:
    """What lies in the bin under an id, or NotFound."""
    r = db.row("SELECT id, noun, record, fields, removed FROM binned WHERE id = ?", (binned,))
    if r is None:
        raise NotFound("binned", "")
    return _binned(r)


def empty(db: Connection, binned: list[str]) -> int:
    """Let these go for good; how many there were. What a case in the bin counted is gone too: it never was."""
    taken = db.execute("DELETE FROM binned WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(binned),))
    destruction.note_fewer_rows(db, taken)
    return taken


def _binned(r: Row) -> Binned:
    kept = _read(r["fields"])
    try:
        day = rows.day(kept.get("day"))
    except (TypeError, ValueError):
        day = None
    return Binned(id=r["id"], noun=r["noun"], record=r["record"], client=kept.get("client"),
                  label=str(kept.get("label") or ""), day=day, removed=datetime.fromisoformat(r["removed"]))


def _kept(db: Connection, binned: str) -> dict[str, Any]:
    kept = _read(str(db.value("SELECT fields FROM binned WHERE id = ?", (binned,))))
    if not isinstance(kept.get("rows"), dict):
        raise NotFound("binned", "")
    return {"cases": [], "told": [], **kept}


def _read(fields: str) -> dict[str, Any]:
    try:
        found = json.loads(fields, object_hook=_as_bytes)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _as_text(value: object) -> dict[str, str]:
    """Bytes, such as those of a document, as JSON holds them."""
    if not isinstance(value, bytes):
        raise TypeError
    return {_BYTES: b64encode(value).decode("ascii")}


def _as_bytes(found: dict[str, Any]) -> Any:
    return b64decode(found[_BYTES]) if set(found) == {_BYTES} else found


def _must_have_a_home(db: Connection, owners: list[str]) -> None:
    """Raise Refused unless it belongs to no case, or one of its cases lives."""
    if not owners or db.value(f"SELECT 1 FROM case_file WHERE case_id IN ({rows.marks(owners)})", owners):
        return
    binned = db.value(f"SELECT 1 FROM binned WHERE noun = 'case' AND record IN ({rows.marks(owners)})", owners)
    raise Refused("case_in_bin" if binned else "case_destroyed")


def _label(db: Connection, noun: str, found: bin_contents.Rows) -> str:
    owners = bin_contents.cases_of(noun, "", found)
    where = owners[0] if owners else ""
    return str(db.value("SELECT CASE p.alias WHEN '' THEN c.code ELSE p.alias END FROM case_file c"
                        " JOIN person p ON p.id = c.person_id WHERE c.case_id = ?", (where,)) or "")


def _look_again(db: Connection, owners: list[str]) -> None:
    for case in owners:
        cases.refresh_last_contact(db, CaseId(case))
