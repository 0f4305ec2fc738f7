"""Count only: codes stay, and no page of the file holds a word once a conversation is finished."""

import json
from dataclasses import replace
from datetime import date

from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import ConversationId, InterventionId, ReferralId, new_id
from casebook.model.periods import year
from casebook.model.referrals import Referral
from casebook.statistics.collect import figures as counted
from casebook.store import (
    appointments,
    cases,
    conversations,
    destruction,
    drafts,
    interventions,
    people,
    referrals,
    search,
    silence,
)
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import pages
from tests.store.test_destruction import Canaries, _a_full_case, _release_hold

DAY, LATER = date(2026, 3, 1), date(2027, 4, 1)
KEPT = ("person.alias", "person.earlier_aliases", "person.phone", "person.safe_contact", "consent.what", "consent.how",
        "consent.scope", "outside_request.from_whom", "outside_request.ground", "outside_request.decision",
        "outside_request.decision_reason", "referral_file.consent_reason", "referral_file.passed_on_by",
        "passed_on.reason", "case_file.hold_reason")


def test_turning_it_on_takes_every_word_from_every_page_and_leaves_every_count(vault, tmp_path):
    of = Canaries()
    with vault.writing() as db:
        client = a_client(db)
        for number in range(20):
            other = a_case(db, client, date(2025, 1, 2))
            a_conversation(db, other, date(2025, 3, 3), notes=f"iets anders {number} " * 40)
        case = _a_full_case(db, client, of)
    _release_hold(vault, case)
    figures = counted(vault.db, client.id, year(2025))
    said = silence.taking(vault.db, case.id)
    assert (said.conversations, said.unfinished, said.earlier, said.others, said.named) == (1, 8, 3, 1, True)
    assert said.notes > 4
    with vault.writing() as db:
        made = silence.begin(db, case.id, DAY, LATER)
    assert destruction.listed(vault.db) == [made]
    assert (made.ground, made.conversations, made.people) == ("count_only", 1, 1)
    witness = {of.by_place["person.alias"][1]}
    gone = {word for place, words in of.by_place.items() if place not in KEPT for word in words} | witness
    copy = backups.make(vault.path, KEY, tmp_path / "copies", backups.local_now()).path
    for path in (vault.path, copy):
        assert {word for word in gone if pages.hits(path, KEY, word[2:])} == set()
    assert [hit for word in gone for hit in search.hits(vault.db, word)] == []
    assert search.hits(vault.db, of.by_place["consent.what"][0])
    card = people.get(vault.db, case.reporter)
    assert (card.phone, card.safe_contact) == tuple(of.by_place[f"person.{n}"][0] for n in ("phone", "safe_contact"))
    assert counted(vault.db, client.id, year(2025)) == figures
    assert silence.taking(vault.db, case.id).is_empty
    with vault.writing() as db:
        assert silence.begin(db, case.id, DAY, LATER) is None


def test_what_is_recorded_in_such_a_case_leaves_codes_and_no_page_holds_a_word(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), DAY, count_only=True)
    with vault.writing() as db:
        drafts.save(db, Draft(id="d", noun="conversation", record=None,
                              fields=json.dumps({"case": case.id, "notes": "kwartelkoning " * 900})))
    assert pages.hits(vault.path, KEY, "wartelkoning")
    act = Intervention(id=InterventionId(new_id()), kind="support", note="kwartelkoning")
    talk = None
    with vault.writing() as db:
        talk = a_conversation(db, case, DAY, notes="kwartelkoning " * 900, agreements="kwartelkoning", minutes=40,
                              next_step="kwartelkoning", next_step_on=LATER, interventions=(act,))
        drafts.remove(db, "d")
        interventions.save(db, replace(act, id=InterventionId(new_id()), case=case.id, day=DAY))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=DAY, kind="coach", note="kwartelkoning",
                                    consent="recorded", consent_on=DAY, consent_scope="kwartelkoning"))
        appointments.save(db, Appointment(id=new_id(), case=case.id, client=None, day=DAY, note="kwartelkoning"))
        people.save(db, replace(people.get(db, case.reporter), name="kwartelkoning", email="k@kwartelkoning.nl",
                                contact="kwartelkoning", phone="0612345678", safe_contact="na zessen"))
    assert not pages.hits(vault.path, KEY, "wartelkoning")
    kept = conversations.get(vault.db, talk.id)
    assert (kept.minutes, kept.next_step_on, [i.kind for i in kept.interventions]) == (40, LATER, ["support"])
    card = people.get(vault.db, case.reporter)
    assert (card.name, card.phone, card.safe_contact) == ("", "0612345678", "na zessen")


def test_a_history_that_was_kept_before_goes_with_the_next_recording(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), DAY)
        talk = a_conversation(db, case, DAY, notes="iets")
        db.execute("INSERT INTO earlier_text (noun, record, field, text, until) VALUES ('conversation', ?, 'notes',"
                   " 'kwartelkoning', '2025-03-01T10:00:00+00:00')", (talk.id,))
        cases.save(db, replace(case, count_only=True))
        conversations.save(db, replace(talk, minutes=20))
    assert not pages.hits(vault.path, KEY, "wartelkoning")


def test_a_conversation_of_two_cases_is_named_before_its_words_go(vault):
    with vault.writing() as db:
        client = a_client(db)
        one, other = a_case(db, client, DAY), a_case(db, client, DAY)
        talk = a_conversation(db, one, DAY, notes="samen gekomen")
        conversations.save(db, replace(talk, id=ConversationId(new_id()), cases=(one.id, other.id)))
    said = silence.taking(vault.db, one.id)
    assert (said.conversations, said.shared_with) == (2, (other.code,))


def test_turning_it_off_is_free_and_words_are_kept_again(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), DAY, count_only=True)
        cases.save(db, replace(case, count_only=False))
        talk = a_conversation(db, case, DAY, notes="weer wel")
    assert conversations.get(vault.db, talk.id).notes == "weer wel"


def test_a_reporter_with_another_case_keeps_her_name_there(vault):
    with vault.writing() as db:
        client = a_client(db)
        person = replace(people.new(client.id), name="Quinta")
        one = a_case(db, client, DAY, person=person)
        a_case(db, client, DAY, person=person)
    assert not silence.taking(vault.db, one.id).named
    with vault.writing() as db:
        silence.begin(db, one.id, DAY, LATER)
    assert people.get(vault.db, person.id).name == "Quinta"
