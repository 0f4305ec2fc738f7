"""A case that goes leaves no word elsewhere: in what it shared, the search, the bin and the words that were taught."""

import json
from dataclasses import replace
from datetime import date

import pytest

from casebook.model.attachments import Attachment
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Draft
from casebook.model.ids import new_id
from casebook.model.organisation import AdviceRequest
from casebook.model.passing_on import PassedOn
from casebook.store import (
    advice,
    advice_cases,
    appointments,
    attachments,
    binned,
    case_list,
    cases,
    conversations,
    destruction,
    drafts,
    findable,
    known_words,
    passing_on,
    people,
    requests,
)
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import pages

DAY = date(2025, 1, 3)
REASON, ALIAS, KEPT = "qwvxzkjhbnm", "zkwqjxvbnth", "hplmwztqvxr"


@pytest.fixture
def shared(vault):
    """Two cases with a conversation of both, passed on in each for a reason of its own."""
    with vault.writing() as db:
        client = a_client(db)
        one = a_case(db, client, DAY, person=replace(people.new(client.id), alias=ALIAS))
        other = a_case(db, client, DAY)
        talk = a_conversation(db, one, DAY, notes="samen gekomen")
        talk = replace(talk, cases=(one.id, other.id))
        conversations.save(db, talk)
        for case, reason in ((one, REASON), (other, KEPT)):
            passing_on.keep(db, PassedOn(noun="conversation", record=talk.id, case=case.id, consent="overridden",
                                         day=DAY, reason=reason))
    return vault, one, other, talk


def _destroy(vault, case):
    with vault.writing() as db:
        destruction.destroy(db, case.id, "request", DAY, date(2027, 1, 1))


def _search(db):
    return sorted(tuple(row) for row in db.rows("SELECT noun, record, day, text FROM written"))


@pytest.mark.parametrize(("going", "reason"), [(0, REASON), (1, KEPT)])
def test_of_a_shared_conversation_the_reason_of_the_destroyed_case_goes(shared, going, reason):
    vault, *cases, talk = shared
    assert pages.hits(vault.path, KEY, reason)
    _destroy(vault, cases[going])
    assert not pages.hits(vault.path, KEY, reason)
    assert {r.case for r in passing_on.of_record(vault.db, "conversation", talk.id)} == {cases[1 - going].id}
    found = _search(vault.db)
    with vault.writing() as db:
        findable.keep_all(db)
    assert _search(vault.db) == found


def test_in_the_bin_too_and_what_the_other_case_shares_comes_back(shared):
    vault, one, other, talk = shared
    with vault.writing() as db:
        lying = binned.put(db, "conversation", talk.id)
    assert pages.hits(vault.path, KEY, ALIAS)
    _destroy(vault, one)
    for word in (REASON, ALIAS):
        assert not pages.hits(vault.path, KEY, word)
    assert binned.get(vault.db, lying).label
    with vault.writing() as db:
        binned.put_back(db, lying)
    assert [c.notes for c in conversations.of_case(vault.db, other.id)] == ["samen gekomen"]
    assert [r.reason for r in passing_on.of_record(vault.db, "conversation", talk.id)] == [KEPT]


@pytest.mark.parametrize("where", ["draft", "bin"])
def test_a_word_taught_in_what_was_never_recorded_or_lay_in_the_bin_goes_too(vault, where):
    with vault.writing() as db:
        case = a_case(db, a_client(db), DAY)
        known_words.add(db, REASON)
        known_words.add(db, KEPT)
        if where == "draft":
            drafts.save(db, Draft(id=new_id(), noun="conversation", record=None,
                                  fields=json.dumps({"case": case.id, "notes": f"Met {REASON.title()}."})))
        else:
            binned.put(db, "conversation", a_conversation(db, case, DAY, notes=f"Met {REASON}.").id)
        drafts.save(db, Draft(id=new_id(), noun="conversation", record=None, fields=json.dumps({"notes": KEPT})))
    _destroy(vault, case)
    assert not pages.hits(vault.path, KEY, REASON)
    assert [known.word for known in known_words.listed(vault.db)] == [KEPT]


def test_a_case_that_something_was_attached_to_is_not_empty_and_an_empty_one_leaves_no_words(vault):
    with vault.writing() as db:
        client = a_client(db)
        kept, gone = a_case(db, client, DAY), a_case(db, client, DAY)
        attachments.add(db, Attachment(id=new_id(), case=kept.id, day=DAY, name="brief", media="", size=0), b"%PDF-1")
        requests.save_consent(db, Consent(id=new_id(), case=gone.id, what=REASON, how="", given_on=DAY))
        appointments.save(db, Appointment(id=new_id(), case=gone.id, client=None, day=DAY, note=KEPT))
        db.execute("INSERT INTO leaving_case (case_id, plan, note) VALUES (?, 'close', '')", (gone.id,))
        for case in (kept, gone):
            cases.remove_empty(db, case.id)
    assert [row.id for row in case_list.listed(vault.db)] == [kept.id]
    for word in (REASON, KEPT):
        assert not pages.hits(vault.path, KEY, word)


def test_advice_that_became_a_case_stays_one_once_anything_hangs_on_it(vault):
    with vault.writing() as db:
        asked = AdviceRequest(id=new_id(), client=a_client(db).id, day=DAY, asker="manager", minutes=10)
        advice.save_request(db, asked)
        case = advice_cases.make_case(db, asked)
        attachments.add(db, Attachment(id=new_id(), case=case.id, day=DAY, name="brief", media="", size=0), b"%PDF-1")
        advice_cases.make_request_again(db, asked, case)
    assert cases.get(vault.db, case.id).id == case.id
    assert advice.requests(vault.db) == []
