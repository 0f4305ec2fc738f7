"""A client that leaves: a list that is read from its cases, taken up again at any time, and destroys nothing."""

from dataclasses import replace
from datetime import date

from casebook.model.handover import GIVEN, SUCCESSOR, Handover
from casebook.model.ids import new_id
from casebook.model.leaving import STEPS, LeavingCase, LeavingStep
from casebook.store import cases, clients, destruction, handovers, leaving, spans
from tests.casebook_files import a_case, a_client, a_conversation

TODAY, LAST = date(2026, 11, 23), date(2026, 12, 31)


def test_open_cases_are_settled_by_what_happens_to_them(vault):
    with vault.writing() as db:
        client, other = a_client(db), a_client(db, "Rijnzicht")
        closes, held, handed, waits = (a_case(db, client, date(2026, 3, day)) for day in (1, 2, 3, 4))
        done = a_case(db, client, date(2026, 1, 5))
        spans.close(db, done.id, date(2026, 2, 1))
        a_case(db, other, date(2026, 3, 1))
        before = leaving.begin(db, client.id, LAST, TODAY)
        for case in (closes, held, handed, waits):
            leaving.save_case(db, LeavingCase(case=case.id, plan="close", told_on=None, note="bellen"))
    found = leaving.of_client(vault.db, client.id)
    assert (before.ends, found.last_day, found.begun) == (None, LAST, TODAY)
    assert [line.case for line in found.cases] == [waits.id, handed.id, held.id, closes.id]
    assert [step.step for step in found.steps] == list(STEPS)
    assert (found.done, found.lines) == (0, 4 + len(STEPS))
    with vault.writing() as db:
        spans.close(db, closes.id, TODAY)
        cases.save(db, replace(cases.get(db, held.id), hold_reason="loopt nog", hold_review=LAST))
        package = Handover(id="h", kind=SUCCESSOR, direction=GIVEN, day=TODAY, other="Opvolger", cases=1,
                           key_id="000G40R4", receipt="QX7M2K9A")
        handovers.save(db, package)
        db.execute("INSERT INTO handed_case (handover_id, case_id, known) VALUES ('h', ?, '{}')", (handed.id,))
        leaving.save_case(db, LeavingCase(case=closes.id, plan="close", told_on=TODAY))
        leaving.save_step(db, LeavingStep(client=client.id, step="management", done_on=TODAY, note="per brief"))
    found = leaving.of_client(vault.db, client.id)
    assert {line.case: line.settled for line in found.cases} == {
        waits.id: "", handed.id: "handed_over", held.id: "held", closes.id: "closed"}
    assert found.done == 2
    assert found.steps[0] == LeavingStep(client=client.id, step="management", done_on=TODAY, note="per brief")
    assert [one.name for one in leaving.unfinished(vault.db)] == ["De Linde"]


def test_finishing_makes_it_a_client_of_the_past_and_every_step_can_be_taken_back(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2026, 3, 1))
        a_conversation(db, case, date(2026, 3, 1), notes="blijft staan")
        (was,) = clients.engagements(db, client.id)
        before = leaving.begin(db, client.id, LAST, TODAY)
        leaving.finish(db, client.id, TODAY)
    assert not clients.get(vault.db, client.id).active
    assert leaving.unfinished(vault.db) == []
    assert leaving.of_client(vault.db, client.id).finished == TODAY
    assert vault.db.value("SELECT count(*) FROM conversation_file WHERE notes = 'blijft staan'") == 1
    with vault.writing() as db:
        leaving.undo_finish(db, client.id)
        assert clients.get(db, client.id).active
        assert len(leaving.unfinished(db)) == 1
        leaving.stop(db, client.id, before)
    assert clients.engagements(vault.db, client.id) == [was]
    assert leaving.of_client(vault.db, client.id) is None


def test_a_client_whose_engagement_ended_already_keeps_that_day(vault):
    with vault.writing() as db:
        client = a_client(db, ends=date(2026, 6, 30))
        assert leaving.begin(db, client.id, LAST, TODAY) is None
    assert leaving.of_client(vault.db, client.id).last_day == date(2026, 6, 30)


def test_of_a_case_that_is_only_counted_no_words_are_kept(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2026, 3, 1), count_only=True)
        leaving.begin(db, client.id, LAST, TODAY)
        leaving.save_case(db, LeavingCase(case=case.id, plan="close", told_on=TODAY, note="toch een woord"))
    (line,) = leaving.of_client(vault.db, client.id).cases
    assert (line.count_only, line.kept.told_on, line.kept.note) == (True, TODAY, "")


def test_what_was_noted_about_a_case_goes_with_its_file(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2026, 3, 1))
        leaving.begin(db, client.id, LAST, TODAY)
        leaving.save_case(db, LeavingCase(case=case.id, plan="close", told_on=TODAY, note="woord " + new_id()))
        destruction.destroy(db, case.id, "request", TODAY, LAST)
    assert vault.db.value("SELECT count(*) FROM leaving_case") == 0
    assert leaving.of_client(vault.db, client.id).cases == ()
