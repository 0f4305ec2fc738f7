"""What she takes away lies in the bin whole: counted nowhere, found nowhere, and back as it was with one step."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.errors import NotFound, Refused
from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import ConversationId, InterventionId, ReferralId, ReleaseId, new_id
from casebook.model.organisation import (
    Activity,
    AdviceRequest,
    Breach,
    OutsideRequest,
    Recommendation,
    Signal,
    TimeEntry,
)
from casebook.model.periods import Period
from casebook.model.referrals import Referral
from casebook.model.releases import Release
from casebook.statistics import collect
from casebook.store import (
    activities,
    advice,
    appointments,
    binned,
    case_list,
    cases,
    conversations,
    destruction,
    drafts,
    interventions,
    people,
    referrals,
    releases,
    requests,
    search,
    spans,
)
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import dumps, pages
from tests.store.test_destruction import Canaries, _a_full_case

DAY = date(2025, 3, 4)


@pytest.fixture
def full(vault):
    """A casebook with one case that is full of everything, and others around it."""
    of = Canaries()
    with vault.writing() as db:
        client = a_client(db)
        case = _a_full_case(db, client, of)
        cases.save(db, replace(case, hold_reason=""))
        db.execute("UPDATE outside_request SET decided_on = '2025-05-09'")
        other = a_case(db, client, date(2025, 1, 2))
        a_conversation(db, other, date(2025, 3, 3), notes="iets anders")
    return vault, cases.get(vault.db, case.id), other, of


def _all_nouns(db, case, client):
    """A record of every noun that can lie in the bin, all with the same word in them, by noun."""
    talk = conversations.of_case(db, case.id)[0]
    word = "merelzang"
    conversations.save(db, replace(talk, notes=f"{talk.notes} {word}"))
    made = [
        ("referral", referrals.save, Referral(id=ReferralId(new_id()), case=case.id, conversation=talk.id, day=DAY,
                                              kind="coach", note=word)),
        ("intervention", interventions.save, Intervention(id=InterventionId(new_id()), kind="support", case=case.id,
                                                          day=DAY, note=word)),
        ("appointment", appointments.save, Appointment(id=new_id(), case=case.id, client=None, day=DAY, note=word)),
        ("advice", advice.save_request, AdviceRequest(id=new_id(), client=client, day=DAY, notes=word)),
        ("signal", advice.save_signal, Signal(id=new_id(), client=client, day=DAY, text=word)),
        ("recommendation", advice.save_recommendation, Recommendation(id=new_id(), client=client, year=2025,
                                                                      text=word)),
        ("activity", activities.save, Activity(id=new_id(), client=client, day=DAY, kind="training", notes=word)),
        ("time", activities.save_time, TimeEntry(id=new_id(), client=client, day=DAY, time_class="prevention",
                                                 minutes=5, note=word)),
        ("request", requests.save, OutsideRequest(id=new_id(), kind="court", case=case.id, client=client,
                                                  received_on=DAY, decided_on=DAY, ground=word)),
        ("breach", requests.save_breach, Breach(id=new_id(), client=None, discovered_on=DAY, what=word))]
    for _, save, record in made:
        save(db, record)
    consent = requests.consents(db, case.id)[0]
    requests.save_consent(db, replace(consent, scope=word))
    return {"conversation": talk.id, "consent": consent.id, **{noun: record.id for noun, _, record in made}}, word


def test_every_noun_goes_whole_is_found_nowhere_and_comes_back_exactly(full):
    vault, case, _, _ = full
    with vault.writing() as db:
        found, word = _all_nouns(db, case, case.client)
        assert set(found) | {"case"} == set(binned.NOUNS)
        for noun, identity in found.items():
            before = dumps.of(db)
            assert [h.record for h in search.hits(db, word)].count(identity) == 1, noun
            lies = binned.put(db, noun, identity)
            assert [h.record for h in search.hits(db, word)].count(identity) == 0, noun
            now = dumps.of(db)
            assert sum(map(len, now.values())) < sum(map(len, before.values())), noun
            assert not any(f"'{identity}'" in row for table, rows in now.items()
                           if table != "binned" for row in rows), noun
            assert next((b.noun, b.record) for b in binned.listed(db)) == (noun, identity)
            assert binned.put_back(db, lies).noun == noun
            assert dumps.of(db) == before, noun
            with pytest.raises(NotFound):
                binned.put_back(db, lies)


def test_a_whole_case_entered_by_mistake_counts_nowhere_and_comes_back_exactly(full):
    vault, case, other, of = full
    with vault.writing() as db:
        shared = conversations.of_case(db, other.id)[0]
        conversations.save(db, replace(shared, cases=(other.id, case.id)))
        _all_nouns(db, case, case.client)
        alias, before, counted = people.get(db, case.reporter).alias, dumps.of(db), _counts(db, case.client)
        lies = binned.put(db, "case", case.id)
        assert [row.id for row in case_list.listed(db) if row.id == case.id] == []
        assert [h for word in of.words for h in search.hits(db, word)] == []
        assert db.value("SELECT count(*) FROM case_fact WHERE id = ?", (case.id,)) == 0
        assert [c.id for c in conversations.of_case(db, other.id)] == [shared.id]
        assert conversations.get(db, shared.id).cases == (other.id,)
        assert _counts(db, case.client) != counted
        (found,) = [b for b in binned.listed(db) if b.id == lies]
        assert (found.noun, found.client, found.day) == ("case", "De Linde", case.first_contact)
        assert found.label == alias
        binned.put_back(db, lies)
        assert dumps.of(db) == before
        assert _counts(db, case.client) == counted
        assert db.rows("PRAGMA foreign_key_check") == []
        for index in ("conversation_text", "written_text"):
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")


def _counts(db, client):
    return collect.figures(db, client, Period(first=date(2025, 1, 1), last=date(2025, 12, 31)))


def test_in_the_time_between_other_rows_took_its_keys_and_it_comes_back_whole_all_the_same(full):
    vault, case, _, _ = full
    with vault.writing() as db:
        texts = {c.id: c.notes for c in conversations.of_case(db, case.id)}
        lies = binned.put(db, "case", case.id)
        for number in range(8):
            fresh = a_case(db, None, DAY, question=f"vraag {number}", route="self", outcome="improved")
            a_conversation(db, fresh, DAY, notes=f"nieuw {number}")
        binned.put_back(db, lies)
        assert {c.id: c.notes for c in conversations.of_case(db, case.id)} == texts
        back = cases.get(db, case.id)
        assert (back.status, back.closed, back.route, back.outcome) == (
            case.status, case.closed, case.route, case.outcome)
        assert [(v.field, v.day) for v in cases.dated_values(db, case.id)]
        assert db.rows("PRAGMA foreign_key_check") == []
        assert {h.record for h in search.hits(db, texts[next(iter(texts))].split()[0])} == set(texts)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(notes=st.text(min_size=1), drafted=st.text(max_size=40))
def test_any_text_survives_the_bin(vault, notes, drafted):
    with vault.writing() as db:
        kept = a_conversation(db, a_case(db, None, DAY), DAY, notes=notes)
        drafts.save(db, Draft(id=new_id(), noun="conversation", record=kept.id,
                              fields=json.dumps({"notes": drafted})))
        before = dumps.of(db)
        lies = binned.put(db, "conversation", kept.id)
        assert drafts.all_of(db) == [] or all(d.record != kept.id for d in drafts.all_of(db))
        binned.put_back(db, lies)
        assert dumps.of(db) == before


def _release(db, client, year, made=None):
    releases.add(db, Release(id=ReleaseId(new_id()), client=client, first=date(year, 1, 1), last=date(year, 12, 31),
                             status="final", version=1, language="nl", threshold=5, tables="{}", pdf_sha256="",
                             counting_date=date(year, 12, 31), made=made))


def test_what_was_counted_in_a_report_keeps_its_month_and_what_a_report_missed_counts_in_the_next(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, DAY)
        told, missed = a_conversation(db, case, DAY), a_conversation(db, case, DAY)
        first = binned.put(db, "conversation", missed.id)
        _release(db, client.id, 2025)
        second = binned.put(db, "conversation", told.id)
        db.execute("UPDATE binned SET removed = ? WHERE id = ?",
                   ((datetime.now().astimezone() + timedelta(hours=1)).isoformat(), second))
        for lies in (first, second):
            binned.put_back(db, lies)
        months = dict(db.rows("SELECT id, month FROM conversation_fact"))
        assert (months[told.id], months[missed.id]) == ("2025-03", "2026-01")
        whole = binned.put(db, "case", case.id)
        db.execute("UPDATE binned SET removed = '2020-01-01T00:00:00+00:00' WHERE id = ?", (whole,))
        binned.put_back(db, whole)
        assert db.value("SELECT counted_month FROM case_fact") == "2026-01"
        assert db.value("SELECT opened_month FROM span_fact") == "2026-01"


def test_nothing_is_put_back_into_a_case_that_does_not_live(full):
    vault, case, other, _ = full
    with vault.writing() as db:
        talk = conversations.of_case(db, case.id)[0]
        both = replace(talk, id=ConversationId(new_id()), cases=(case.id, other.id), interventions=(),
                       notes="samengekomen")
        conversations.save(db, both)
        alone = binned.put(db, "conversation", talk.id)
        together = binned.put(db, "conversation", both.id)
        whole = binned.put(db, "case", case.id)
        with pytest.raises(NotFound):  # it went into the bin with its case
            binned.put_back(db, alone)
        binned.put_back(db, whole)
        destruction.destroy(db, case.id, "request", date(2026, 3, 1), date(2027, 4, 1))
        with pytest.raises(NotFound):
            binned.put_back(db, alone)
        binned.put_back(db, together)
        assert "samengekomen" in [c.notes for c in conversations.of_case(db, other.id)]
        last = binned.put(db, "conversation", both.id)
        binned.put(db, "case", other.id)
        with pytest.raises((Refused, NotFound)):
            binned.put_back(db, last)


def test_of_a_destroyed_case_nothing_is_left_in_the_bin_and_of_an_emptied_bin_nothing_in_the_file(full, tmp_path):
    vault, case, other, of = full
    with vault.writing() as db:
        talk = conversations.of_case(db, case.id)[0]
        binned.put(db, "conversation", talk.id)
    word = of.by_place["conversation_file.notes"][0]
    assert pages.hits(vault.path, KEY, word)
    with vault.writing() as db:
        destruction.destroy(db, case.id, "request", date(2026, 3, 1), date(2027, 4, 1))
    assert not pages.hits(vault.path, KEY, word)
    with vault.writing() as db:
        kept = conversations.of_case(db, other.id)[0]
        conversations.save(db, replace(kept, notes="qxzkanariewoord"))
        lies = binned.put(db, "case", other.id)
    assert pages.hits(vault.path, KEY, "qxzkanariewoord")
    with vault.writing() as db:
        assert binned.empty(db, [lies]) == 1
    copy = backups.make(vault.path, KEY, tmp_path / "copies", backups.local_now()).path
    assert not pages.hits(vault.path, KEY, "qxzkanariewoord")
    assert not pages.hits(copy, KEY, "qxzkanariewoord")
    assert binned.listed(vault.db) == []


def test_a_case_that_is_held_or_asked_for_does_not_go_into_the_bin(vault):
    with vault.writing() as db:
        case = a_case(db, None, DAY, hold_reason="klacht loopt")
        with pytest.raises(Refused, match="held"):
            binned.put(db, "case", case.id)
        cases.save(db, replace(case, hold_reason=""))
        requests.save(db, OutsideRequest(id=new_id(), kind="police", case=case.id, client=None, received_on=DAY))
        with pytest.raises(Refused, match="asked_for"):
            binned.put(db, "case", case.id)


def test_a_binned_case_does_not_look_like_a_loss_of_rows(full):
    vault, case, _, _ = full
    with vault.writing() as db:
        noted = sum(backups.row_counts(db).values())
        db.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (backups.ROWS_NOTED, str(noted)))
        binned.put(db, "case", case.id)
        now = int(db.value("SELECT value FROM meta WHERE name = ?", (backups.ROWS_NOTED,)))
        assert sum(backups.row_counts(db).values()) >= now


def test_a_reporter_whose_card_is_gone_meanwhile_counts_as_before(vault):
    with vault.writing() as db:
        client = a_client(db)
        one = a_case(db, client, DAY)
        other = replace(one, id=type(one.id)(new_id()), code=cases.new_code(db))
        cases.save(db, other)
        token = db.value("SELECT token FROM person")
        lies = binned.put(db, "case", other.id)
        spans.close(db, one.id, date(2025, 5, 1))
        destruction.destroy(db, one.id, "request", date(2026, 3, 1), date(2027, 4, 1))
        binned.put_back(db, lies)
        assert db.rows("PRAGMA foreign_key_check") == []
        assert db.column("SELECT token FROM person") == [token]
        assert cases.get(db, other.id).code == other.code


def test_what_a_report_counted_of_a_removed_record_is_known(vault):
    with vault.writing() as db:
        client = a_client(db)
        talk = a_conversation(db, a_case(db, client, DAY), DAY)
        later = a_conversation(db, a_case(db, client, date(2026, 2, 1)), date(2026, 2, 1))
        training = Activity(id=new_id(), client=client.id, day=DAY, kind="training")
        activities.save(db, training)
        _release(db, client.id, 2025)
        year = (Period(first=date(2025, 1, 1), last=date(2025, 12, 31)),)
        assert binned.released(db, "conversation", talk.id) == year
        assert binned.released(db, "activity", training.id) == year
        assert binned.released(db, "conversation", later.id) == ()
        assert binned.released(db, "case", talk.cases[0]) == year
        assert binned.released(db, "case", later.cases[0]) == ()
