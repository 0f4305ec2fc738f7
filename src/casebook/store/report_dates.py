"""What follows a report to management: the organisation confirms that it received it, and answers.

From the day on which the report was made the organisation owns the matter, and the terms count; sparring about it
starts nothing. Source: domain.md, Records.
"""

from __future__ import annotations

from datetime import date, timedelta

from casebook.model.ids import CaseId
from casebook.model.periods import months_after
from casebook.model.record import Record, record
from casebook.store import rows, terms
from casebook.vault import Connection

RECEIPT, ANSWER = "receipt", "answer"
_COLUMNS = {RECEIPT: "receipt_on", ANSWER: "answer_on"}


@record
class Awaited(Record):
    """Something the organisation still owes on a report: `what` is `receipt` or `answer`."""

    case: CaseId
    what: str
    due: date


def awaited(db: Connection, until: date | None = None, case: CaseId | None = None) -> list[Awaited]:
    """What is awaited in cases that are not closed, due by a day or ever, of one case or of all, soonest first."""
    found = db.rows("SELECT c.case_id, c.report_made_on, c.receipt_on, c.answer_on FROM case_file c"
                    " JOIN case_fact f ON f.id = c.case_id WHERE c.report_made_on IS NOT NULL AND f.status <> 'closed'"
                    " AND (c.receipt_on IS NULL OR c.answer_on IS NULL) AND (? IS NULL OR c.case_id = ?)", (case, case))
    every: list[Awaited] = []
    for r in found:
        made, which = date.fromisoformat(r["report_made_on"]), CaseId(r["case_id"])
        if r["receipt_on"] is None and r["answer_on"] is None:  # an answer is a receipt too
            every.append(Awaited(case=which, what=RECEIPT, due=receipt_by(db, made)))
        if r["answer_on"] is None:
            every.append(Awaited(case=which, what=ANSWER, due=answer_by(db, made)))
    return sorted((a for a in every if until is None or a.due <= until), key=lambda a: (a.due, a.case))


def receipt_by(db: Connection, made: date) -> date:
    """Until when receipt of a report is awaited."""
    return made + timedelta(days=terms.of(db, terms.RECEIPT_DAYS))


def answer_by(db: Connection, made: date) -> date:
    """Until when an answer to a report is awaited."""
    return months_after(made, terms.of(db, terms.ANSWER_MONTHS))


def settle(db: Connection, case: CaseId, what: str, on: date | None) -> None:
    """Note that the receipt or the answer came on a day or, with None, that it is still awaited."""
    db.execute(f"UPDATE case_file SET {_COLUMNS[what]} = ?, changed = ? WHERE case_id = ?",
               (rows.stored(on), rows.now(), case))
