"""On what each thing that was passed on rests, and what rests on nothing since a consent was withdrawn.

Source: domain.md, Records; experience.md, Recording.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.model.cases import Consent
from casebook.model.ids import CaseId
from casebook.model.passing_on import PassedOn
from casebook.model.text import clean
from casebook.store import requests, rows, written
from casebook.vault import Connection, Row

# A consent that was withdrawn, or that is no longer there; what was removed since rests on nothing.
_BARE = """
FROM passed_on o LEFT JOIN consent k ON k.id = o.consent_id
WHERE o.consent = 'recorded' AND o.settled_on IS NULL AND (k.id IS NULL OR k.withdrawn_on IS NOT NULL)
"""


def keep(db: Connection, passed: PassedOn) -> None:
    """Keep on what something rests, new or changed.

    Raises ValueError without a recorded consent of this case that stood on that day, and without a reason: passing
    anything on needs one of the two, unless the reporter makes contact.
    """
    if passed.consent == "overridden" and not passed.reason.strip():
        raise ValueError("passing on without consent needs a reason")
    if passed.consent == "recorded" and not _stood(db, passed):
        raise ValueError("passing on needs a consent that stands")
    _put(db, passed)


def keep_with(db: Connection, passed: PassedOn, consent: Consent | None) -> None:
    """The same on a consent that is recorded at this moment, or on what is there already."""
    if consent is not None:
        requests.save_consent(db, consent)
    keep(db, passed)


def _put(db: Connection, passed: PassedOn) -> None:
    reason = clean(passed.reason) if passed.consent == "overridden" else ""
    db.execute("DELETE FROM passed_on WHERE noun = ? AND record = ? AND case_id = ?",
               (passed.noun, passed.record, passed.case))
    db.execute(
        "INSERT INTO passed_on (noun, record, case_id, consent, consent_id, day, reason, settled_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (passed.noun, passed.record, passed.case, passed.consent,
         passed.consent_id if passed.consent == "recorded" else None, passed.day.isoformat(), reason,
         rows.stored(passed.settled_on)))
    _keep_findable(db, passed.record)


def forget(db: Connection, noun: str, record: str) -> None:
    """Forget what something rested on: it was removed, or nothing was passed on after all."""
    db.execute("DELETE FROM passed_on WHERE noun = ? AND record = ?", (noun, record))
    _keep_findable(db, record)


def of(db: Connection, noun: str, record: str, case: CaseId) -> PassedOn | None:
    """On what something of a case rests, or None where that was never asked."""
    r = db.row("SELECT * FROM passed_on WHERE noun = ? AND record = ? AND case_id = ?", (noun, record, case))
    return None if r is None else _passed(r)


def of_case(db: Connection, case: CaseId) -> list[PassedOn]:
    """All that was passed on in a case, oldest first."""
    return [_passed(r) for r in db.rows("SELECT * FROM passed_on WHERE case_id = ? ORDER BY day, noun, record",
                                        (case,))]


def put_back(db: Connection, noun: str, record: str, before: Sequence[PassedOn], consent: Consent | None) -> None:
    """Let something rest again on what it rested on before; the consent that was recorded with it goes."""
    forget(db, noun, record)
    for passed in before:
        _put(db, passed)
    if consent is not None:
        requests.remove_consent(db, consent.id)


def of_record(db: Connection, noun: str, record: str) -> list[PassedOn]:
    """On what something rests, in each of its cases."""
    return [_passed(r) for r in db.rows("SELECT * FROM passed_on WHERE noun = ? AND record = ?", (noun, record))]


def bare(db: Connection, case: CaseId | None = None) -> list[PassedOn]:
    """What was passed on and rests on a withdrawn consent, of one case or of all, until she settled it."""
    found = db.rows(f"SELECT o.* {_BARE} AND (? IS NULL OR o.case_id = ?) ORDER BY o.day, o.noun, o.record",
                    (case, case))
    return [_passed(r) for r in found]


def settle(db: Connection, passed: PassedOn, on: date | None) -> None:
    """Note that she dealt with what rested on a withdrawn consent or, with None, that it is still to do."""
    db.execute("UPDATE passed_on SET settled_on = ? WHERE noun = ? AND record = ? AND case_id = ?",
               (rows.stored(on), passed.noun, passed.record, passed.case))


def _stood(db: Connection, passed: PassedOn) -> bool:
    """Whether the consent is one of this case, and was not withdrawn before the day."""
    found = db.row("SELECT case_id, withdrawn_on FROM consent WHERE id = ?", (passed.consent_id,))
    if found is None or found["case_id"] != passed.case:
        return False
    return found["withdrawn_on"] is None or found["withdrawn_on"] >= passed.day.isoformat()


def _keep_findable(db: Connection, record: str) -> None:
    r = db.row("SELECT max(day) AS day, max(reason) AS reason FROM passed_on WHERE record = ?", (record,))
    written.keep(db, "passed_on", record, rows.day(r["day"] if r else None), (r["reason"] if r else "") or "")


def _passed(r: Row) -> PassedOn:
    return PassedOn(noun=r["noun"], record=r["record"], case=CaseId(r["case_id"]), consent=r["consent"],
                    consent_id=r["consent_id"], day=date.fromisoformat(r["day"]), reason=r["reason"],
                    settled_on=rows.day(r["settled_on"]))
