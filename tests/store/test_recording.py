"""What she records comes back as she wrote it, counts once, and is found again."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook import errors
from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import DestinationId, InterventionId, ReferralId, new_id
from casebook.model.organisation import Activity, AdviceRequest, Recommendation, Signal, TimeEntry
from casebook.model.periods import year
from casebook.model.referrals import Destination, Referral
from casebook.model.text import clean
from casebook.store import (
    activities,
    advice,
    appointments,
    case_list,
    cases,
    clients,
    conversations,
    destinations,
    drafts,
    interventions,
    people,
    referrals,
    search,
    spans,
    values,
)
from tests.casebook_files import a_case, a_client, a_conversation

DAY = date(2025, 3, 4)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(notes=st.text(), agreements=st.text(max_size=60))
def test_a_conversation_comes_back_as_it_was_written(vault, notes, agreements):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        kept = a_conversation(db, case, DAY, at=time(14, 5), notes=notes, agreements=agreements, minutes=45,
                              next_step="terugbellen", next_step_on=date(2025, 3, 7), next_step_at=time(16, 0))
    found = conversations.get(vault.db, kept.id)
    assert (found.notes, found.agreements) == (clean(notes), clean(agreements))
    assert (found.at, found.next_step_on, found.next_step_at) == (time(14, 5), date(2025, 3, 7), time(16, 0))
    assert found.cases == (case.id,)


def test_saving_twice_keeps_one_and_a_save_without_a_change_changes_no_stamp(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        kept = a_conversation(db, case, DAY, notes="eerst")
        db.execute("UPDATE conversation_file SET changed = 'toen', created = '2025-03-04T10:00:00+00:00'")
        conversations.save(db, kept)
        assert db.value("SELECT changed FROM conversation_file") == "toen"
        conversations.save(db, replace(kept, notes="anders"))
    assert vault.db.value("SELECT count(*) FROM conversation_file") == 1
    assert vault.db.value("SELECT changed FROM conversation_file") != "toen"
    assert vault.db.value("SELECT created FROM conversation_file") == "2025-03-04T10:00:00+00:00"


def test_a_case_comes_back_with_every_field(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, DAY, main_theme="bullying", further_themes=("fraud", "retaliation"), route="self",
                      outcome="improved", capacity="affected", position="employee", found_through="hr",
                      relation="manager", duration="once", consequences=("health", "wants_to_leave"),
                      question="Wat kan ik doen?", aftercare="Bellen in mei", aftercare_on=date(2025, 5, 1),
                      sparring_on=DAY, report_made_on=DAY, receipt_on=DAY, answer_on=DAY,
                      confidentiality_explained_on=DAY, notes_consent_on=DAY,
                      hold_reason="verzoek", hold_review=date(2025, 9, 1))
    found = cases.get(vault.db, case.id)
    ignoring = {"created": None, "changed": None, "last_contact": None, "further_themes": ()}
    assert replace(found, **ignoring) == replace(case, **ignoring)
    assert sorted(found.further_themes) == ["fraud", "retaliation"]
    assert cases.coded(vault.db, case.code.upper()).id == case.id
    with pytest.raises(errors.NotFound):
        cases.coded(vault.db, "xxxx-xxx")


def test_interventions_at_a_conversation_are_exactly_those_ticked(vault):
    def ticked(kind):
        return Intervention(id=InterventionId(new_id()), kind=kind, note=f"over {kind}")

    with vault.writing() as db:
        case = a_case(db, None, DAY)
        kept = a_conversation(db, case, DAY, interventions=(ticked("support"), ticked("options")))
        kept = replace(kept, interventions=(kept.interventions[1], ticked("drafting")))
        conversations.save(db, kept)
        interventions.save(db, replace(ticked("checking_in"), case=case.id, day=DAY))
    assert [i.kind for i in conversations.get(vault.db, kept.id).interventions] == ["options", "drafting"]
    assert [i.note for i in interventions.of_case(vault.db, case.id)] == ["over checking_in"]


def test_a_reporter_who_wants_no_notes_leaves_codes_only(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY, count_only=True, question="niet bewaren")
        kept = a_conversation(db, case, DAY, notes="niet bewaren", agreements="niet bewaren", minutes=30)
    found = conversations.get(vault.db, kept.id)
    assert (found.notes, found.agreements, found.minutes) == ("", "", 30)
    assert search.hits(vault.db, "bewaren") == []


def test_words_are_found_from_their_beginning_without_accents_wherever_she_wrote_them(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, DAY, question="Hoe zit het met privé-berichten?")
        a_conversation(db, case, DAY, notes="Zij voelt zich gepést door de ploeg.")
        a_conversation(db, case, date(2025, 4, 1), notes="De ploegleider is vertrokken.")
        advice.save_signal(db, Signal(id=new_id(), client=client.id, day=DAY, text="Meer ploegendruk"))
    assert [h.noun for h in search.hits(vault.db, "PLOEG")] == ["conversation", "conversation", "signal"]
    assert search.hits(vault.db, "ploeg")[0].day == date(2025, 4, 1)
    (hit,) = search.hits(vault.db, "gepest voel")
    assert f"{search.OPEN_MARK}gepést{search.CLOSE_MARK}" in hit.passage
    assert (hit.case, hit.client) == (case.id, "De Linde")
    assert [h.noun for h in search.hits(vault.db, "prive")] == ["case"]
    assert [h.noun for h in search.hits(vault.db, "__ prive")] == ["case"]
    assert search.hits(vault.db, "") == []


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text())
def test_nothing_typed_into_the_search_is_an_error(vault, text):
    search.hits(vault.db, text)


def test_edited_text_is_found_by_its_new_words_only(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        kept = a_conversation(db, case, DAY, notes="kanarie")
        conversations.save(db, replace(kept, notes="merel"))
    assert search.hits(vault.db, "kanarie") == []
    assert len(search.hits(vault.db, "merel")) == 1
    with vault.writing() as db:
        conversations.remove(db, kept.id)
    assert search.hits(vault.db, "merel") == []
    assert vault.db.value("SELECT count(*) FROM conversation_fact") == 0


def test_keys_come_by_date_also_when_entered_late(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        for day in (date(2025, 5, 1), date(2025, 3, 5), date(2025, 4, 1)):
            a_conversation(db, case, day, notes="merel")
    every = search.all_places(vault.db)
    order = {key: place for place, key in enumerate(every)}
    found = search.in_order(search.conversation_keys(vault.db, "merel"), order)
    hits = search.hits_by_key(vault.db, found, "merel")
    assert [hits[key].day for key in found] == [date(2025, 5, 1), date(2025, 4, 1), date(2025, 3, 5)]
    assert list(found) == [key for key in every if key > 0]


def test_the_list_shows_last_contact_first_and_narrows_by_status_client_and_typing(vault):
    with vault.writing() as db:
        client = a_client(db)
        old = a_case(db, client, date(2025, 1, 1), person=replace(people.new(client.id), alias="R7", name="Jó Bakker",
                                                                  phone="06-0000 4321"))
        new = a_case(db, a_client(db, "Zorggroep Noord"), date(2025, 2, 1))
        a_conversation(db, old, date(2025, 3, 1))
        spans.close(db, new.id, date(2025, 3, 2))
    assert [row.code for row in case_list.listed(vault.db)] == [old.code, new.code]
    assert [row.code for row in case_list.listed(vault.db, statuses=("closed",))] == [new.code]
    assert [row.alias for row in case_list.listed(vault.db, text="jo bak")] == ["R7"]
    assert [row.alias for row in case_list.listed(vault.db, text="4321")] == ["R7"]
    assert [row.client for row in case_list.listed(vault.db, text="noord")] == ["Zorggroep Noord"]
    assert case_list.counts(vault.db) == {"open": 1, "closed": 1}
    assert [row.incomplete for row in case_list.listed(vault.db, client=client.id)] == [True]


def test_closing_undoing_reopening_and_aftercare_follow_each_other(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        spans.close(db, case.id, date(2025, 4, 1))
    assert cases.get(vault.db, case.id).closed == date(2025, 4, 1)
    with vault.writing() as db:
        spans.undo_closing(db, case.id)
    assert (cases.get(vault.db, case.id).status, cases.get(vault.db, case.id).closed) == ("open", None)
    with vault.writing() as db:
        spans.close(db, case.id, date(2025, 4, 2))
        spans.reopen(db, case.id, date(2025, 6, 1))
        spans.reopen(db, case.id, date(2025, 7, 1))
        spans.set_aftercare(db, case.id, on=True)
    assert cases.get(vault.db, case.id).status == "aftercare"
    found = [(s.opened, s.closed) for s in spans.of_case(vault.db, case.id)]
    assert found == [(DAY, date(2025, 4, 2)), (date(2025, 6, 1), None)]
    with vault.writing() as db:
        spans.undo_reopening(db, case.id)
        spans.undo_reopening(db, case.id)
    assert (cases.get(vault.db, case.id).status, cases.get(vault.db, case.id).closed) == ("closed", date(2025, 4, 2))


def test_a_case_moves_to_another_client_with_a_token_of_its_own(vault):
    with vault.writing() as db:
        one, other = a_client(db, "Een"), a_client(db, "Ander")
        person = replace(people.new(one.id), alias="R7")
        first = a_case(db, one, DAY, person=person)
        second = a_case(db, one, DAY, person=person)
        cases.save(db, replace(cases.get(db, first.id), client=other.id))
    moved = people.get(vault.db, cases.get(vault.db, first.id).reporter)
    stayed = people.get(vault.db, cases.get(vault.db, second.id).reporter)
    assert (moved.client, stayed.client) == (other.id, one.id)
    assert moved.token != stayed.token
    assert moved.alias == stayed.alias == "R7"


def test_passing_on_without_consent_needs_a_reason(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY)
        place = Destination(id=DestinationId(new_id()), kind="mediator", name="Bureau & Zn", checked_on=DAY)
        destinations.save(db, place)
        referral = Referral(id=ReferralId(new_id()), case=case.id, day=DAY, kind="mediator", destination=place.id,
                            consent="overridden", follow_up_on=date(2025, 4, 1))
        with pytest.raises(ValueError, match="reason"):
            referrals.save(db, referral)
        referrals.save(db, replace(referral, consent_reason="acuut gevaar"))
    (found,) = referrals.of_case(vault.db, case.id)
    assert found == replace(referral, consent_reason="acuut gevaar")
    assert referrals.open_follow_ups(vault.db, date(2025, 3, 31)) == []
    assert referrals.open_follow_ups(vault.db, date(2025, 4, 1)) == [found]
    assert referrals.in_period(vault.db, year(2025)) == [found]
    with vault.writing() as db:
        destinations.remove(db, place.id)
    assert referrals.get(vault.db, referral.id).destination is None


def test_what_she_does_for_an_organisation_comes_back(vault):
    with vault.writing() as db:
        client = a_client(db)
        kept = [
            AdviceRequest(id=new_id(), client=client.id, day=DAY, asker="hr", theme_group="integrity", minutes=30,
                          notes="n"),
            Signal(id=new_id(), client=client.id, day=DAY, kind="advice", solicited=True, text="t", sources=3),
            Recommendation(id=new_id(), client=client.id, year=2025, text="Train leidinggevenden"),
            Activity(id=new_id(), client=None, day=DAY, kind="own_schooling", title="Bijscholing", minutes=240),
            TimeEntry(id=new_id(), client=client.id, day=DAY, time_class="travel", minutes=50),
            Appointment(id=new_id(), case=None, client=client.id, day=DAY, at=time(9, 30), note="spreekuur"),
        ]
        savers = (advice.save_request, advice.save_signal, advice.save_recommendation, activities.save,
                  activities.save_time, appointments.save)
        for save, record in zip(savers, kept, strict=True):
            save(db, record)
    db = vault.db
    found = [*advice.requests(db), *advice.signals(db, client.id, year(2025)),
             *advice.recommendations(db, client.id, 2025),
             *activities.of_no_client(db, year(2025)), *activities.times(db), *appointments.upcoming(db, DAY)]
    assert found == kept


def test_drafts_are_kept_apart_and_found_nowhere(vault):
    with vault.writing() as db:
        drafts.save(db, Draft(id="d", noun="conversation", record=None, fields='{"notes": "kanarie"}', cursor=7))
    (found,) = drafts.all_of(vault.db)
    assert (found.fields, found.cursor) == ('{"notes": "kanarie"}', 7)
    assert search.hits(vault.db, "kanarie") == []
    with vault.writing() as db:
        drafts.remove(db, "d")
    assert drafts.all_of(vault.db) == []


def test_the_lists_of_the_trade_are_there_in_both_languages(vault):
    assert values.names(vault.db, "channel", "nl")["video"] == "videobellen"
    assert values.names(vault.db, "channel", "en")["video"] == "video call"
    names = values.theme_names(vault.db, "nl")
    assert (names["bullying"], names["other_integrity"]) == ("Pesten", "Integriteit, anders")
    groups = [t.code for t in values.themes(vault.db) if not t.group]
    assert groups == ["undesirable_behaviour", "integrity", "outside_mandate"]
    assert all(v.name_nl and v.name_en for name in values.lists(vault.db) for v in values.of_list(vault.db, name))


def test_a_client_is_named_without_minding_case_or_accents(vault):
    with vault.writing() as db:
        client = a_client(db, "Zorggroep Één")
    assert clients.named(vault.db, "zorggroep een") == client
    with pytest.raises(errors.NotFound):
        clients.named(vault.db, "zorg")
    assert clients.name_taken(vault.db, "ZORGGROEP EEN", "")
