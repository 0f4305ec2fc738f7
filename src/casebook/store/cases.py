"""Cases: coded facts in the statistical layer, the rest in the file layer."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

from casebook.errors import NotFound
from casebook.model.cases import Case, DatedValue, Person
from casebook.model.ids import CaseId, new_case_code
from casebook.model.text import clean
from casebook.store import counting, earlier, living, moving, people, rows, spans, written
from casebook.vault import Connection, Row

_LATEST = ("(SELECT v.code FROM dated_value_fact v WHERE v.case_id = f.id AND v.field = '{field}'"
           " ORDER BY v.month DESC, v.number DESC LIMIT 1)")
_SELECT = f"""
SELECT f.*, c.code, c.person_id, c.first_contact, c.last_contact, c.consequences, c.question, c.aftercare,
  c.aftercare_on, c.sparring_on, c.report_made_on, c.receipt_on, c.answer_on,
  c.confidentiality_explained_on, c.notes_consent_on, c.count_only,
  c.hold_reason, c.hold_review, c.created, c.changed,
  {_LATEST.format(field='route')} AS route, {_LATEST.format(field='outcome')} AS outcome,
  (SELECT group_concat(t.theme, char(10)) FROM further_theme_fact t WHERE t.case_id = f.id) AS further_themes,
  (SELECT d.closed FROM span_fact s JOIN span_file d ON d.span_key = s.key WHERE s.case_id = f.id
   ORDER BY s.number DESC LIMIT 1) AS closed
FROM case_file c JOIN case_fact f ON f.id = c.case_id
"""


def new_code(db: Connection, source: random.Random | None = None) -> str:
    """A case code that no case in the file bears."""
    while True:
        code = new_case_code(source)
        if db.value("SELECT 1 FROM case_file WHERE code = ?", (code,)) is None:
            return code


def save(db: Connection, case: Case, *, on: date | None = None) -> None:
    """Keep a case, new or changed.

    A changed route or outcome counts from `on` (today unless given). Status, closing and reopening are changed by
    `spans.close` and `spans.reopen`, not here. A case that moves to another client takes its person along, or a new
    card with a new token when that person has other cases where it came from, and counts there in months that are open.
    Raises NotFound for a case that was destroyed.
    """
    before = db.row("SELECT f.*, c.first_contact AS day FROM case_fact f JOIN case_file c ON c.case_id = f.id"
                    " WHERE f.id = ?", (case.id,))
    if before is None:
        living.must_not_be_destroyed(db, case.id)
    moved = before is not None and before["client_id"] != case.client
    reporter = _moved_person(db, case) if moved else people.get(db, case.reporter)
    month = case.first_contact.isoformat()[:7]
    was = (before["day"], before["counted_month"]) if before is not None and not moved else None
    counted = counting.counted(db, case.client, case.first_contact, was)
    rows.upsert(
        db, "case_fact", "id", id=case.id, client_id=case.client, token=reporter.token, first_month=month,
        counted_month=counted, taken_over=case.taken_over, short=case.short,
        status=case.status if before is None else before["status"], main_theme=case.main_theme,
        capacity=case.capacity, position=case.position, found_through=case.found_through, relation=case.relation,
        duration=case.duration,
    )
    db.execute("DELETE FROM further_theme_fact WHERE case_id = ?", (case.id,))
    db.executemany("INSERT INTO further_theme_fact (case_id, theme) VALUES (?, ?)",
                   [(case.id, theme) for theme in set(case.further_themes) if theme != case.main_theme])
    _save_file(db, case, reporter.id, new=before is None)
    if moved and reporter.id != case.reporter and not people.is_needed(db, case.reporter, case.id):
        people.remove(db, case.reporter)
    spans.set_first(db, case.id, case.first_contact, counted)
    if moved:
        moving.count_anew(db, case.id, case.client)
    for field, code in (("route", case.route), ("outcome", case.outcome)):
        if code != (latest_value(db, case.id, field) or ""):
            record_value(db, case.id, field, code, on or date.today())


def _save_file(db: Connection, case: Case, person: str, *, new: bool) -> None:
    question = "" if case.count_only else clean(case.question)
    aftercare = "" if case.count_only else clean(case.aftercare)
    if case.count_only:
        earlier.forget_case(db, case.id)
    else:
        earlier.replace(db, "case", case.id, question=question, aftercare=aftercare)
    db_case = {
        "case_id": case.id, "code": case.code, "person_id": person, "first_contact": case.first_contact,
        "last_contact": case.first_contact, "consequences": case.consequences, "question": question,
        "aftercare": aftercare, "aftercare_on": case.aftercare_on, "sparring_on": case.sparring_on,
        "report_made_on": case.report_made_on, "receipt_on": case.receipt_on, "answer_on": case.answer_on,
        "confidentiality_explained_on": case.confidentiality_explained_on,
        "notes_consent_on": case.notes_consent_on, "count_only": case.count_only,
        "hold_reason": clean(case.hold_reason), "hold_review": case.hold_review, "changed": rows.now(),
    }
    if new:
        db_case["created"] = rows.now()
        columns = ", ".join(db_case)
        db.execute(f"INSERT INTO case_file ({columns}) VALUES ({rows.marks(db_case)})",
                   [rows.stored(v) for v in db_case.values()])
    else:
        del db_case["last_contact"]
        changes = ", ".join(f"{name} = ?" for name in db_case)
        db.execute(f"UPDATE case_file SET {changes} WHERE case_id = ?",
                   [*[rows.stored(v) for v in db_case.values()], case.id])
    written.keep(db, "case", case.id, case.first_contact, case.code, question, aftercare,
                 clean(case.hold_reason))
    refresh_last_contact(db, case.id)


def _moved_person(db: Connection, case: Case) -> Person:
    """The card of a reporter at another client: her own, or where other cases need that one, a card of its own there.

    A card there that says exactly the same is taken for hers, so that two cases moved one after the other count one
    reporter.
    """
    person = people.get(db, case.reporter)
    there = people.same_at(db, person, case.client)
    if there is not None:
        moving.take_others_along(db, case.id, case.client)
        return there
    card = people.new(case.client) if people.is_needed(db, person.id, case.id) else person
    moved = replace(person, id=card.id, client=case.client, token=people.new(None).token)
    people.save(db, moved)
    moving.take_others_along(db, case.id, case.client)
    return moved


def refresh_last_contact(db: Connection, case: CaseId) -> None:
    """Set the day of the last contact from the conversations of a case."""
    db.execute(
        "UPDATE case_file SET last_contact = max(first_contact, coalesce((SELECT max(d.day) FROM conversation_in_case i"
        " JOIN conversation_file d ON d.conversation_id = i.conversation_id WHERE i.case_id = case_file.case_id), ''))"
        " WHERE case_id = ?", (case,))


def remove_empty(db: Connection, case: CaseId) -> None:
    """Remove a case entered by mistake that holds nothing yet, facts and all.

    With conversations, interventions, referrals or attachments it stays. Its people go along
    unless they are in another case.
    """
    if db.value("SELECT 1 FROM conversation_in_case WHERE case_id = ? UNION SELECT 1 FROM referral_fact"
                " WHERE case_id = ? UNION SELECT 1 FROM intervention_fact WHERE case_id = ?"
                " UNION SELECT 1 FROM attachment WHERE case_id = ?", (case, case, case, case)):
        return
    going = db.column(people.OF_NO_OTHER, {"case": case})
    remove_facts(db, case)
    for person in going:
        people.remove(db, person)


def remove_facts(db: Connection, case: CaseId) -> None:
    """Remove a case that holds no conversations, referrals or interventions; its people stay."""
    db.execute("DELETE FROM case_link WHERE case_id = ? OR other_id = ?", (case, case))
    for noun, found in (("passed_on", "record FROM passed_on"), ("consent", "id FROM consent"),
                        ("appointment", "id FROM appointment"), ("request", "id FROM outside_request")):
        for record in db.column(f"SELECT {found} WHERE case_id = ?", (case,)):
            written.forget(db, noun, record)
            earlier.forget(db, record)
    for table in ("dated_value_file WHERE value_key IN (SELECT key FROM dated_value_fact WHERE case_id = ?)",
                  "span_file WHERE span_key IN (SELECT key FROM span_fact WHERE case_id = ?)",
                  "dated_value_fact WHERE case_id = ?", "span_fact WHERE case_id = ?", "passed_on WHERE case_id = ?",
                  "consent WHERE case_id = ?", "person_in_case WHERE case_id = ?", "leaving_case WHERE case_id = ?",
                  "further_theme_fact WHERE case_id = ?", "appointment WHERE case_id = ?",
                  "outside_request WHERE case_id = ?", "case_file WHERE case_id = ?", "case_fact WHERE id = ?"):
        db.execute(f"DELETE FROM {table}", (case,))
    written.forget(db, "case", case)
    earlier.forget(db, case)


def record_value(db: Connection, case: CaseId, field: str, code: str, day: date) -> None:
    """Record a route or outcome as it is from a day on; a second one of the same day replaces the first."""
    client = db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,))
    same = db.row("SELECT f.key FROM dated_value_fact f JOIN dated_value_file d ON d.value_key = f.key"
                  " WHERE f.case_id = ? AND f.field = ? AND d.day = ?", (case, field, day.isoformat()))
    if same is not None:
        db.execute("UPDATE dated_value_fact SET code = ? WHERE key = ?", (code, same["key"]))
        return
    month = counting.open_month(db, client, day.isoformat()[:7])
    number = db.value(
        "SELECT count(*) FROM dated_value_fact f JOIN dated_value_file d ON d.value_key = f.key"
        " WHERE f.case_id = ? AND f.field = ? AND f.month = ? AND d.day < ?", (case, field, month, day.isoformat()))
    db.execute("UPDATE dated_value_fact SET number = number + 1 WHERE case_id = ? AND field = ? AND month = ?"
               " AND number >= ?", (case, field, month, number))
    db.execute("INSERT INTO dated_value_fact (case_id, field, month, number, code) VALUES (?, ?, ?, ?, ?)",
               (case, field, month, number, code))
    db.execute("INSERT INTO dated_value_file (value_key, day) VALUES (?, ?)", (db.last_key, day.isoformat()))


def latest_value(db: Connection, case: CaseId, field: str) -> str | None:
    """The latest route or outcome of a case, or None."""
    found = db.value("SELECT code FROM dated_value_fact WHERE case_id = ? AND field = ?"
                     " ORDER BY month DESC, number DESC LIMIT 1", (case, field))
    return None if found is None else str(found)


def dated_values(db: Connection, case: CaseId) -> list[DatedValue]:
    """All dated values of a case, oldest first."""
    found = db.rows("SELECT f.field, f.code, d.day FROM dated_value_fact f JOIN dated_value_file d"
                    " ON d.value_key = f.key WHERE f.case_id = ? ORDER BY f.month, f.number", (case,))
    return [DatedValue(field=r["field"], day=date.fromisoformat(r["day"]), code=r["code"]) for r in found]


def _case(r: Row) -> Case:
    closed = rows.day(r["closed"]) if r["status"] == "closed" else None
    return Case(
        id=CaseId(r["id"]), code=r["code"], client=r["client_id"], reporter=r["person_id"],
        first_contact=date.fromisoformat(r["first_contact"]), status=r["status"], main_theme=r["main_theme"],
        further_themes=rows.words(r["further_themes"] or ""), capacity=r["capacity"], position=r["position"],
        found_through=r["found_through"], relation=r["relation"], duration=r["duration"],
        consequences=rows.words(r["consequences"]), route=r["route"] or "", outcome=r["outcome"] or "",
        question=r["question"], aftercare=r["aftercare"], aftercare_on=rows.day(r["aftercare_on"]),
        sparring_on=rows.day(r["sparring_on"]), report_made_on=rows.day(r["report_made_on"]),
        receipt_on=rows.day(r["receipt_on"]), answer_on=rows.day(r["answer_on"]),
        confidentiality_explained_on=rows.day(r["confidentiality_explained_on"]),
        notes_consent_on=rows.day(r["notes_consent_on"]), taken_over=bool(r["taken_over"]),
        count_only=bool(r["count_only"]), short=bool(r["short"]), hold_reason=r["hold_reason"],
        hold_review=rows.day(r["hold_review"]), closed=closed, last_contact=rows.day(r["last_contact"]),
        created=rows.stamp(r["created"]), changed=rows.stamp(r["changed"]),
    )


def get(db: Connection, case: CaseId) -> Case:
    """One case, or NotFound."""
    r = db.row(_SELECT + " WHERE c.case_id = ?", (case,))
    if r is None:
        raise NotFound("case", "")
    return _case(r)


def coded(db: Connection, code: str) -> Case:
    """The case of a code, or NotFound."""
    r = db.row(_SELECT + " WHERE c.code = ?", (code.strip().lower(),))
    if r is None:
        raise NotFound("case", code)
    return _case(r)


def of_client(db: Connection, client: str) -> list[Case]:
    """The cases of a client whose files live, by first contact."""
    return [_case(r) for r in db.rows(_SELECT + " WHERE f.client_id = ? ORDER BY c.first_contact, c.code", (client,))]


def of_person(db: Connection, person: str) -> list[Case]:
    """The cases of a person, by first contact."""
    return [_case(r) for r in db.rows(_SELECT + " WHERE c.person_id = ? ORDER BY c.first_contact", (person,))]


def link(db: Connection, case: CaseId, other: CaseId) -> None:
    """Note that two cases hang together."""
    first, second = sorted((case, other))
    if first != second:
        db.execute("INSERT OR IGNORE INTO case_link (case_id, other_id) VALUES (?, ?)", (first, second))


def unlink(db: Connection, case: CaseId, other: CaseId) -> None:
    """Take that note away."""
    first, second = sorted((case, other))
    db.execute("DELETE FROM case_link WHERE case_id = ? AND other_id = ?", (first, second))


def linked(db: Connection, case: CaseId) -> list[Case]:
    """The cases that hang together with a case."""
    found = db.rows(_SELECT + " WHERE c.case_id IN (SELECT other_id FROM case_link WHERE case_id = ?"
                    " UNION SELECT case_id FROM case_link WHERE other_id = ?) ORDER BY c.code", (case, case))
    return [_case(r) for r in found]
