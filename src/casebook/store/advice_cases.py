"""An advice request that turns out to be a case, and back."""

from __future__ import annotations

from casebook.model.cases import Case
from casebook.model.ids import CaseId, new_id
from casebook.model.organisation import AdviceRequest, TimeEntry
from casebook.store import activities, advice, cases, drafts, inventory, people, written
from casebook.vault import Connection

_MADE = ("case_file", "span_fact", "further_theme_fact")  # with the case itself


def make_case(db: Connection, request: AdviceRequest) -> Case:
    """Make a request a new case of its client, first contact on its day, with a card of its own for the reporter.

    What was noted becomes the reporter's question; the request no longer counts as one, but its minutes stay time for
    advice. What was being typed about it is part of the case now.
    """
    reporter = people.new(request.client)
    people.save(db, reporter)
    case = Case(id=CaseId(new_id()), code=cases.new_code(db), client=request.client, reporter=reporter.id,
                first_contact=request.day, question=request.notes)
    cases.save(db, case, on=request.day)
    if request.minutes:
        activities.save_time(db, TimeEntry(id=_time(request), client=request.client, day=request.day,
                                           time_class="advice", minutes=request.minutes))
    advice.remove_request(db, request.id)
    drafts.remove(db, request.id)
    return case


def make_request_again(db: Connection, request: AdviceRequest, case: Case) -> None:
    """Take that back; a case in which anything was written meanwhile stays, and then nothing happens."""
    if any(db.value(f"SELECT 1 FROM {table.name} WHERE case_id = ?", (case.id,)) for table in inventory.TABLES
           if "case_id" in table.plain and table.name not in _MADE):
        return
    for table in ("span_file", "span_fact", "further_theme_fact", "case_file", "case_fact"):
        column = {"span_file": "span_key IN (SELECT key FROM span_fact WHERE case_id = ?)",
                  "case_fact": "id = ?"}.get(table, "case_id = ?")
        db.execute(f"DELETE FROM {table} WHERE {column}", (case.id,))
    db.execute("DELETE FROM person WHERE id = ?", (case.reporter,))
    written.forget(db, "case", case.id)
    written.forget(db, "person", case.reporter)
    activities.remove_time(db, _time(request))
    advice.save_request(db, request)


def _time(request: AdviceRequest) -> str:
    return f"advice-{request.id}"
