"""Whatever text she replaces is kept, and stands again with one step; going on writing keeps no heap of versions."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.model import difference
from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, ReferralId, new_id
from casebook.model.organisation import Activity, AdviceRequest, Breach, OutsideRequest, Recommendation, Signal
from casebook.model.referrals import Referral
from casebook.model.text import clean
from casebook.store import (
    activities,
    advice,
    cases,
    conversations,
    earlier,
    interventions,
    referrals,
    requests,
    rows,
    search,
)
from tests.casebook_files import a_case, a_client, a_conversation
from tests.store import dumps

DAY = date(2025, 3, 4)


@pytest.fixture
def clock(monkeypatch):
    """The stamps of the store, to be put forward."""
    class Clock:
        now = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)

        def later(self, **by):
            self.now += timedelta(**by)

    made = Clock()
    monkeypatch.setattr(rows, "now", lambda: made.now.isoformat(timespec="seconds"))
    return made


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.tuples(st.text(max_size=80), st.text(max_size=20)), min_size=1, max_size=6),
       pauses=st.lists(st.integers(0, 30), min_size=6, max_size=6), back=st.integers(0, 5))
def test_no_word_that_ever_stood_there_is_lost_and_every_version_comes_back(vault, clock, texts, pauses, back):
    with vault.writing() as db:
        kept = a_conversation(db, a_case(db, None, DAY), DAY, notes="begin", agreements="eerst")
        for (notes, agreements), minutes in zip(texts, pauses, strict=False):
            clock.later(minutes=minutes)
            conversations.save(db, replace(kept, notes=notes, agreements=agreements))
    said = {word for pair in [("begin", "eerst"), *texts] for word in clean(" ".join(pair)).split()}
    found = earlier.versions(vault.db, "conversation", kept.id)
    stands = [earlier.present(vault.db, "conversation", kept.id), *(version.texts for version in found)]
    assert said == {word for each in stands for text in each.values() for word in text.split()}
    if not found:
        return
    wanted = found[back % len(found)]
    before, newest = dumps.of(vault.db), earlier.newest(vault.db)
    changed = vault.db.value("SELECT changed FROM conversation_file WHERE conversation_id = ?", (kept.id,))
    now = earlier.present(vault.db, "conversation", kept.id)
    clock.later(minutes=1)
    with vault.writing() as db:
        earlier.go_back(db, "conversation", kept.id, wanted)
    then = conversations.get(vault.db, kept.id)
    assert (then.notes, then.agreements) == (wanted.texts["notes"], wanted.texts["agreements"])
    with vault.writing() as db:
        earlier.take_back(db, "conversation", kept.id, now, newest)
        db.execute("UPDATE conversation_file SET changed = ? WHERE conversation_id = ?", (changed, kept.id))
    assert dumps.of(vault.db) == before


def test_a_save_that_changes_no_text_keeps_nothing(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, DAY, question="Wat nu?")
        kept = a_conversation(db, case, DAY, notes="zoals het is")
        conversations.save(db, replace(kept, minutes=50))
        cases.save(db, replace(case, question="Wat nu?", capacity="witness"))
    assert vault.db.value("SELECT count(*) FROM earlier_text") == 0


def test_going_on_writing_within_one_sitting_keeps_one_version_and_taking_words_out_keeps_each(vault, clock):
    with vault.writing() as db:
        kept = a_conversation(db, a_case(db, None, DAY), DAY, notes="een")
        for text in ("een twee", "een twee drie", "een twee drie vier"):
            clock.later(minutes=2)
            conversations.save(db, replace(kept, notes=text))
        assert [v.texts["notes"] for v in earlier.versions(db, "conversation", kept.id)] == ["een"]
        clock.later(minutes=1)
        conversations.save(db, replace(kept, notes="een vier"))
        clock.later(minutes=1)
        conversations.save(db, replace(kept, notes="vijf"))
        clock.later(minutes=30)
        conversations.save(db, replace(kept, notes="vijf zes"))
    texts = [v.texts["notes"] for v in earlier.versions(vault.db, "conversation", kept.id)]
    assert texts == ["vijf", "een vier", "een twee drie vier", "een"]


def test_prose_of_every_noun_goes_back(vault, clock):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, DAY, question="eerst")
        records = [
            (cases.save, case, "case", "question"),
            (referrals.save, Referral(id=ReferralId(new_id()), case=case.id, day=DAY, kind="coach"), "referral",
             "note"),
            (interventions.save, Intervention(id=InterventionId(new_id()), kind="support", case=case.id, day=DAY),
             "intervention", "note"),
            (advice.save_request, AdviceRequest(id=new_id(), client=client.id, day=DAY, asker="hr"), "advice",
             "notes"),
            (advice.save_signal, Signal(id=new_id(), client=client.id, day=DAY), "signal", "text"),
            (advice.save_recommendation,
             Recommendation(id=new_id(), client=client.id, year=2025, text=""), "recommendation",
             "text"),
            (activities.save, Activity(id=new_id(), client=client.id, day=DAY, kind="training"), "activity", "notes"),
            (requests.save, OutsideRequest(id=new_id(), kind="court", case=None, client=client.id, received_on=DAY),
             "request", "ground"),
            (requests.save_breach, Breach(id=new_id(), client=None, discovered_on=DAY), "breach", "what")]
        for save, record, noun, field in records:
            for text in ("merelzang", "kanarie"):
                clock.later(minutes=11)
                save(db, replace(record, **{field: text}))
            (version,) = [v for v in earlier.versions(db, noun, record.id) if v.texts[field] == "merelzang"]
            earlier.go_back(db, noun, record.id, version)
            assert earlier.present(db, noun, record.id)[field] == "merelzang", noun
            assert [hit.record for hit in search.hits(db, "merelzang")] == [record.id], noun
            assert search.hits(db, "kanarie") == [], noun
            save(db, replace(record, **{field: "anders"}))
    assert {noun for _, _, noun, _ in records} | {"conversation"} == earlier.NOUNS


def test_the_note_with_something_unticked_is_kept_with_its_conversation(vault, clock):
    with vault.writing() as db:
        act = Intervention(id=InterventionId(new_id()), kind="support", note="een uur geluisterd")
        kept = a_conversation(db, a_case(db, None, DAY), DAY, interventions=(act,))
        clock.later(hours=1)
        conversations.save(db, replace(kept, interventions=()))
    (version,) = earlier.versions(vault.db, "conversation", kept.id)
    assert version.texts["act:support"] == "een uur geluisterd"


def test_where_no_notes_are_wanted_no_earlier_text_is_kept_and_what_was_goes(vault, clock):
    with vault.writing() as db:
        case = a_case(db, None, DAY, question="eerst")
        kept = a_conversation(db, case, DAY, notes="eerst")
        conversations.save(db, replace(kept, notes="dan"))
        cases.save(db, replace(case, question="dan"))
        assert db.value("SELECT count(*) FROM earlier_text") == 2
        cases.save(db, replace(case, count_only=True))
        assert db.value("SELECT count(*) FROM earlier_text") == 0
        conversations.save(db, replace(kept, notes="daarna"))
    assert vault.db.value("SELECT count(*) FROM earlier_text") == 0


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_the_difference_of_two_texts_holds_both(first, second):
    found = difference.pieces(first, second)
    assert "".join(p.words for p in found if p.kind != difference.NEW) == first
    assert "".join(p.words for p in found if p.kind != difference.GONE) == second
    assert [p.kind for p in difference.shortened(found)] == [p.kind for p in found]


def test_the_difference_of_long_texts_is_there_at_once_and_stays_readable():
    text = " ".join(f"woord{n}" for n in range(20_000))
    found = difference.pieces(text, text.replace("woord10000 ", "ander "))
    assert [(p.kind, p.words) for p in found][1:3] == [("gone", "woord10000 "), ("new", "ander ")]
    assert len("".join(p.words for p in difference.shortened(found))) < 700
    other = " ".join(f"iets{n}" for n in range(20_000))
    assert [p.kind for p in difference.pieces(text, other)] == ["gone", "new"]
