"""What was handed over and taken over, and which living cases that was."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from casebook.model.cases import Consent
from casebook.model.handover import Handover
from casebook.model.ids import CaseId
from casebook.model.passing_on import PassedOn
from casebook.model.text import clean_line, folded
from casebook.store import passing_on, requests, rows
from casebook.vault import Connection, Row

PACKAGE = "package"  # under this name, and names that begin so, a package tells in `meta` what it is
_SAID_SO = ("handover", "handingover", "overdracht", "overdragen", "waarneming", "waarnemen", "cover")


def save(db: Connection, handover: Handover) -> None:
    """Keep a handover."""
    rows.upsert(db, "handover", "id", id=handover.id, kind=handover.kind, direction=handover.direction,
                day=handover.day, other=clean_line(handover.other), cases=handover.cases, key_id=handover.key_id,
                receipt=handover.receipt, settled_on=handover.settled_on)


def _handover(r: Row) -> Handover:
    return Handover(id=r["id"], kind=r["kind"], direction=r["direction"], day=date.fromisoformat(r["day"]),
                    other=r["other"], cases=r["cases"], key_id=r["key_id"], receipt=r["receipt"],
                    settled_on=rows.day(r["settled_on"]))


def get(db: Connection, handover: str) -> Handover | None:
    """One handover, or None."""
    r = db.row("SELECT * FROM handover WHERE id = ?", (handover,))
    return None if r is None else _handover(r)


def listed(db: Connection) -> list[Handover]:
    """All handovers, newest first."""
    return [_handover(r) for r in db.rows("SELECT * FROM handover ORDER BY day DESC, key DESC")]


def remember(db: Connection, handover: str, known: Mapping[str, str]) -> None:
    """Keep which living cases a handover was about, with what is known of each in the package."""
    db.executemany("INSERT OR REPLACE INTO handed_case (handover_id, case_id, known) VALUES (?, ?, ?)",
                   [(handover, case, what) for case, what in known.items()])


def remembered(db: Connection, handover: str) -> dict[str, str]:
    """The living cases of a handover, with what is known of each."""
    found = db.rows("SELECT case_id, known FROM handed_case WHERE handover_id = ?", (handover,))
    return {str(r["case_id"]): str(r["known"]) for r in found}


def rest(db: Connection, case: CaseId, day: date) -> None:
    """Note on which consent a case was handed over: should it be withdrawn, that is told."""
    given = consent(db, case)
    if given is not None:
        passing_on.keep(db, PassedOn(noun="handover", record=case, case=case, consent="recorded", consent_id=given.id,
                                     day=day))


def of_case(db: Connection, case: CaseId) -> list[Handover]:
    """The handovers of a living case, oldest first."""
    return [_handover(r) for r in db.rows("SELECT * FROM handover WHERE id IN (SELECT handover_id FROM handed_case"
                                          " WHERE case_id = ?) ORDER BY day, key", (case,))]


def settle(db: Connection, handover: str, on: date | None) -> None:
    """Note that the one who took over proved it on a day, or, with None, that it still stands out."""
    db.execute("UPDATE handover SET settled_on = ? WHERE id = ?", (rows.stored(on), handover))


def package_kind(db: Connection) -> str:
    """What a casebook was made for: `successor` or `cover` where it is a package, else ""."""
    return str(db.value("SELECT value FROM meta WHERE name = ?", (PACKAGE,)) or "")


def consent(db: Connection, case: CaseId) -> Consent | None:
    """The reporter's consent to handing this case over that stands, or None."""
    for found in requests.consents(db, case):
        if found.withdrawn_on is None and any(word in folded(found.what) for word in _SAID_SO):
            return found
    return None
