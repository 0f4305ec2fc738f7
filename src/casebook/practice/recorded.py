"""What gathers around her texts: earlier versions, the bin, people of a case, an attachment, a template, a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from casebook.language import Language
from casebook.model.attachments import Attachment
from casebook.model.ids import CaseId, PersonId
from casebook.model.organisation import Activity
from casebook.model.templates import Template
from casebook.practice.stage import Stage
from casebook.store import activities, attachments, binned, conversations, known_words, people, templates

MOST = 3  # of each


def fill(stage: Stage) -> None:
    """Add a little of each to the open cases, and what she uses every day."""
    db = stage.db
    found = db.column("SELECT c.case_id FROM case_file c JOIN case_fact f ON f.id = c.case_id"
                      " WHERE f.status <> 'closed' AND c.count_only = 0 AND f.client_id IS NOT NULL"
                      " ORDER BY c.last_contact DESC, c.code LIMIT ?", (MOST,))
    for case in found:
        _correct(stage, CaseId(case))
        _add_a_manager(stage, CaseId(case))
    for case in found[:1]:
        _attach(stage, CaseId(case))
    templates.save(db, Template(id=stage.new_id(), kind="", name="Kort gesprek",
                                text="Wat is je vraag?\n\n\nWat spreken we af?\n"))
    known_words.add(db, "oefenboek")
    mistaken = Activity(id=stage.new_id(), client=None, day=stage.until, kind="other",
                        title="Dubbel ingevoerd (fictief)")
    activities.save(db, mistaken)
    binned.put(db, "activity", mistaken.id)
    _stamp(stage)


def _correct(stage: Stage, case: CaseId) -> None:
    """A sentence was written otherwise at first."""
    talk = conversations.of_case(stage.db, case)[0]
    if talk.notes:
        conversations.save(stage.db, replace(talk, notes=f"{talk.notes} Op verzoek van melder zonder namen."))


def _add_a_manager(stage: Stage, case: CaseId) -> None:
    """The other party, under an alias."""
    client = stage.db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,))
    made = people.new(client, f"Andere partij {len(people.of_client(stage.db, client)) + 1}", stage.random)
    people.save(stage.db, made)
    people.put_in_case(stage.db, PersonId(made.id), case)


def _attach(stage: Stage, case: CaseId) -> None:
    """A page of paper that the reporter gave her: the printed questions of an intake stand in for it."""
    from casebook.documents import call_note

    page = call_note.pdf(call_note.gather(stage.db, "nl"), Language("nl"))
    attachments.add(stage.db, Attachment(id=stage.new_id(), case=case, day=stage.until, name="Ingevuld blad (fictief)",
                                         media="", size=0), page)


def _stamp(stage: Stage) -> None:
    """So that the same practice casebook is the same to the last byte of a row."""
    at = datetime.combine(stage.until, time(16), UTC).isoformat(timespec="seconds")
    stage.db.execute("UPDATE earlier_text SET until = ?", (at,))
    stage.db.execute("UPDATE binned SET id = ?, removed = ?", (stage.new_id(), at))
