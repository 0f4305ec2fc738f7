"""A case moves to another client, a conversation to another case: counted right there, and taken back exactly."""

import json
from dataclasses import replace
from datetime import date

import pytest

from casebook.errors import Refused
from casebook.model.conversations import Draft, Intervention
from casebook.model.ids import CaseId, ConversationId, InterventionId, ReferralId, ReleaseId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.periods import Period, year
from casebook.model.referrals import Referral
from casebook.model.releases import Release
from casebook.model.values import Theme
from casebook.statistics import collect
from casebook.store import cases, conversations, drafts, earlier, people, places, referrals, releases, requests, values
from tests.casebook_files import a_case, a_client, a_conversation
from tests.store import dumps

DAY = date(2025, 3, 4)


def _release(db, client, first=date(2025, 1, 1), last=date(2025, 12, 31)):
    releases.add(db, Release(id=ReleaseId(new_id()), client=client.id, first=first, last=last, status="final",
                             version=1, language="nl", threshold=5, tables="{}", pdf_sha256="", counting_date=last))


def _reporters(db, client):
    return collect.figures(db, client.id, year(2025)).totals["reporters"]


@pytest.fixture
def two(vault):
    """A case with all that counts, at the first of two clients that both released 2025."""
    with vault.writing() as db:
        old, new = a_client(db), a_client(db, "Zorggroep Noord")
        person = replace(people.new(old.id), alias="R7", name="Jo Bakker")
        case = a_case(db, old, DAY, person=person, route="self", main_theme="bullying")
        act = Intervention(id=InterventionId(new_id()), kind="support")
        talk = a_conversation(db, case, DAY, interventions=(act,))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, conversation=talk.id, day=DAY, kind="coach"))
        requests.save(db, OutsideRequest(id=new_id(), kind="court", case=case.id, client=old.id, received_on=DAY))
        _release(db, old)
        _release(db, new)
    return vault, old, new, case, talk


def test_a_moved_case_is_taken_back_exactly_though_both_clients_had_their_report(two):
    vault, _, new, case, _ = two
    with vault.writing() as db:
        before = dumps.of(db)
        stood = places.move_case(db, case.id, new.id)
        moved = cases.get(db, case.id)
        assert (moved.client, people.get(db, moved.reporter).client) == (new.id, new.id)
        assert db.value("SELECT counted_month FROM case_fact") == "2026-01"
        assert db.value("SELECT month FROM conversation_fact") == "2026-01"
        assert db.column("SELECT client_id FROM outside_request") == [new.id]
        places.put_back(db, stood)
        assert dumps.of(db) == before


def test_a_reporter_with_another_case_keeps_her_card_there_and_counts_once_at_each_client(two):
    vault, old, new, case, _ = two
    with vault.writing() as db:
        person = people.get(db, case.reporter)
        second = a_case(db, old, date(2026, 2, 1), person=person)
        before = dumps.of(db, keyless=("written", "binned", "person"))
        stood = places.move_case(db, case.id, new.id)
        split = people.get(db, cases.get(db, case.id).reporter)
        assert (split.alias, split.name, split.client) == ("R7", "Jo Bakker", new.id)
        assert split.id != person.id
        assert split.token != person.token
        assert people.get(db, person.id).client == old.id
        again = places.move_case(db, second.id, new.id)
        assert cases.get(db, second.id).reporter == split.id
        assert db.column("SELECT DISTINCT token FROM case_fact") == [split.token]
        assert db.value("SELECT count(*) FROM person") == 1
        places.put_back(db, again)
        places.put_back(db, stood)
        assert dumps.of(db, keyless=("written", "binned", "person")) == before


def test_what_was_written_after_the_move_stays_when_it_is_taken_back(two):
    vault, old, new, case, talk = two
    with vault.writing() as db:
        stood = places.move_case(db, case.id, new.id)
        conversations.save(db, replace(talk, notes="daarna geschreven"))
        places.put_back(db, stood)
        assert conversations.get(db, talk.id).notes == "daarna geschreven"
        assert cases.get(db, case.id).client == old.id


def test_what_does_not_fit_at_the_other_client_is_told_before(two):
    vault, old, new, case, _ = two
    with vault.writing() as db:
        values.save_theme(db, Theme(code="own", group="integrity", name_nl="Eigen thema", name_en="Own theme",
                                    short_nl="Eigen", short_en="Own", client=old.id, position=1))
        cases.save(db, replace(case, main_theme="own", further_themes=("fraud",)))
        told = places.telling(db, case.id, new.id, "nl")
        assert told.themes == ("Eigen",)
        assert told.released == (Period(first=date(2025, 1, 1), last=date(2025, 12, 31)),)
        assert told.counts_in == "2026-01"
        fresh = a_case(db, old, date(2026, 5, 1))
        assert places.telling(db, fresh.id, new.id, "nl") == places.Telling(themes=(), released=(), counts_in=None)


def test_a_conversation_moves_with_its_referral_and_back_exactly(two):
    vault, _, new, case, talk = two
    with vault.writing() as db:
        other = a_case(db, new, date(2025, 2, 1))
        before = dumps.of(db)
        stood = places.set_cases(db, talk.id, (other.id,))
        assert conversations.of_case(db, case.id) == []
        assert [c.id for c in conversations.of_case(db, other.id)] == [talk.id]
        assert [r.case for r in referrals.latest(db)] == [other.id]
        assert db.value("SELECT month FROM conversation_fact") == "2026-01"
        assert cases.get(db, other.id).last_contact == DAY
        places.put_back(db, stood)
        assert dumps.of(db) == before


def test_a_shared_conversation_stands_in_each_case_and_counts_once(two):
    vault, old, _, case, talk = two
    with vault.writing() as db:
        other = a_case(db, old, DAY, person=replace(people.new(old.id), alias="R8"))
        before, counted = dumps.of(db), collect.conversations(db, old.id, year(2025))
        stood = places.set_cases(db, talk.id, (case.id, other.id))
        assert [c.id for each in (case, other) for c in conversations.of_case(db, each.id)] == [talk.id] * 2
        assert collect.conversations(db, old.id, year(2025)) == counted == 1
        places.put_back(db, stood)
        assert dumps.of(db) == before


def test_text_is_never_lost_by_sharing_it_with_a_case_that_keeps_no_notes(two):
    vault, old, _, case, talk = two
    with vault.writing() as db:
        conversations.save(db, replace(talk, notes="blijft"))
        silent = a_case(db, old, DAY, count_only=True)
        with pytest.raises(Refused, match="no_notes_there"):
            places.set_cases(db, talk.id, (case.id, silent.id))
        assert conversations.get(db, talk.id).notes == "blijft"
        empty = ConversationId(new_id())
        conversations.save(db, replace(talk, id=empty, notes="", interventions=()))
        places.set_cases(db, empty, (CaseId(case.id), silent.id))
        assert len(conversations.get(db, empty).cases) == 2
    assert earlier.versions(vault.db, "conversation", talk.id) == []


def test_what_she_was_changing_in_a_conversation_goes_where_that_is_and_comes_back_with_it(two):
    vault, _, new, case, talk = two
    with vault.writing() as db:
        other, third = (a_case(db, new, DAY) for _ in range(2))
        kept = {"case": case.id, "conversation": talk.id, "notes": "half", "cases": [case.id, other.id]}
        places.set_cases(db, talk.id, (case.id, other.id))
        drafts.save(db, Draft(id="d", noun="conversation", record=talk.id, fields=json.dumps(kept)))
        stood = places.set_cases(db, talk.id, (third.id,))
        moved = drafts.fields_of(drafts.all_of(db)[0].fields)
        assert moved == {"case": third.id, "conversation": talk.id, "notes": "half"}
        places.put_back(db, stood)
        assert set(drafts.fields_of(drafts.all_of(db)[0].fields)["cases"]) == {case.id, other.id}
