"""Cases go to a successor or a cover with consent only, count once wherever they go, and lose nothing coming back."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from datetime import date, timedelta

import pytest

from casebook import errors
from casebook.exchange import handover, packages, taking_over
from casebook.language import Language
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import DestinationId, InterventionId, ReferralId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.periods import year
from casebook.model.referrals import Destination, Referral
from casebook.statistics import collect
from casebook.store import (
    appointments,
    cards,
    cases,
    clients,
    conversations,
    destinations,
    destruction,
    drafts,
    handovers,
    passing_on,
    people,
    referrals,
    requests,
    search,
    silence,
    spans,
)
from casebook.vault import create_by_key, integrity, keys, open_by_passphrase
from tests.casebook_files import KEY, a_case, a_client, a_conversation, new_casebook
from tests.exchange.same import content

DAY = date(2026, 11, 23)
PASSPHRASE = "een fictieve wachtzin voor onderweg"
ENGLISH = Language("en")
pytestmark = pytest.mark.usefixtures("quick")


def consented(db, case):
    requests.save_consent(db, Consent(id=new_id(), case=case.id, what="Overdracht aan opvolger", given_on=DAY))


@pytest.fixture
def source(vault):
    """A casebook with two cases that may be handed over, and others that may not."""
    with vault.writing() as db:
        linde, berk = a_client(db, "De Linde"), a_client(db, "De Berk")
        clients.save(db, replace(linde, contact="geheim adres", notes="geheime afspraak"))
        one = a_case(db, linde, date(2026, 3, 3), question="Wat kan ik doen?", main_theme="bullying",
                     further_themes=("retaliation",), route="listening")
        two = a_case(db, linde, date(2026, 4, 4))
        three = a_case(db, berk, date(2026, 5, 5), question="blijft hier")
        note = Intervention(id=InterventionId(new_id()), kind="support", note="luisterend oor")
        a_conversation(db, one, date(2026, 3, 4), notes="eerste versie", minutes=40, interventions=(note,))
        shared = a_conversation(db, two, date(2026, 4, 5), notes="samen gekomen", cases=(two.id, three.id))
        place = Destination(id=DestinationId(new_id()), kind="gp", name="Praktijk Fictief")
        destinations.save(db, place)
        destinations.save(db, Destination(id=DestinationId(new_id()), kind="gp", name="Elders"))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=one.id, day=date(2026, 3, 5), kind="gp",
                                    destination=place.id, note="gaat zelf"))
        appointments.save(db, Appointment(id=new_id(), case=one.id, client=None, day=date(2026, 12, 1), note="bellen"))
        requests.save(db, OutsideRequest(id=new_id(), kind="police", case=one.id, client=None, received_on=DAY))
        cases.link(db, one.id, two.id)
        cases.link(db, one.id, three.id)
        for case in (one, two):
            consented(db, case)
    vault.cases = (one, two, three)
    vault.shared = shared
    return vault


@pytest.fixture
def other(tmp_path):
    """Another adviser's casebook."""
    made = create_by_key(tmp_path / "other.casebook", KEY, keys.new_salt())
    yield made
    made.close()


def given(source, tmp_path, kind="successor", which=(0, 1)):
    place = tmp_path / f"overdracht-{new_id()}.casebook"
    handover.make(source, [source.cases[n].id for n in which], kind, "Fictieve Opvolger", place, PASSPHRASE, DAY)
    return place


def take(vault, place, day=DAY):
    package = packages.read(place, PASSPHRASE)
    with vault.writing() as db:
        return taking_over.take_over(db, package, day, "Fictieve Voorganger", ENGLISH)


def work_in(place):
    return open_by_passphrase(place, PASSPHRASE)


def test_a_consent_withdrawn_after_a_handover_is_told(source, tmp_path):
    given(source, tmp_path, which=(0,))
    assert passing_on.bare(source.db) == []
    with source.writing() as db:
        db.execute("UPDATE consent SET withdrawn_on = ?", ((DAY + timedelta(days=1)).isoformat(),))
    assert [(p.noun, p.case) for p in passing_on.bare(source.db)] == [("handover", source.cases[0].id)]


def test_a_package_is_a_private_casebook_with_its_own_passphrase_and_only_what_is_needed(source, tmp_path):
    place = given(source, tmp_path)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".part")]
    package = work_in(place)
    assert integrity.problems(package.db) == []
    told = str(content(package.db))
    for gone in ("geheim", "blijft hier", "De Berk", "Elders", source.cases[2].code, "Fictieve Opvolger"):
        assert gone not in told
    for held in ("eerste versie", "luisterend oor", "Praktijk Fictief", "De Linde", "samen gekomen", "bellen"):
        assert held in told
    assert search.hits(package.db, "luisterend")
    assert [case.id for case in cases.linked(package.db, source.cases[0].id)] == [source.cases[1].id]
    package.close()
    with pytest.raises(errors.WrongPassphrase):
        packages.read(place, "een andere lange wachtzin")


def test_without_a_recorded_consent_nothing_is_made_and_the_case_is_named(source, tmp_path):
    before = content(source.db)
    for case in (source.cases[2], source.cases[0]):
        with source.writing() as db:
            for consent in requests.consents(db, case.id):
                requests.save_consent(db, replace(consent, withdrawn_on=DAY))
        before = content(source.db)
        with pytest.raises(errors.NoConsent) as refused:
            handover.make(source, [case.id, source.cases[1].id], "cover", "", tmp_path / "p.casebook", PASSPHRASE, DAY)
        assert refused.value.codes == (case.code,)
    assert content(source.db) == before
    assert not (tmp_path / "p.casebook").exists()


def test_nothing_is_written_over_or_noted_when_the_place_is_taken(source, tmp_path):
    place = tmp_path / "p.casebook"
    place.write_bytes(b"something else")
    with pytest.raises(errors.AlreadyThere):
        handover.make(source, [source.cases[0].id], "cover", "", place, PASSPHRASE, DAY)
    built = handover.build(handover.gather(source, [source.cases[0].id], "cover", "", DAY), tmp_path / "q.casebook",
                           PASSPHRASE)
    (tmp_path / "q.casebook").write_bytes(b"came in between")
    with pytest.raises(errors.AlreadyThere):
        handover.finish(source, built)
    assert (place.read_bytes(), (tmp_path / "q.casebook").read_bytes()) == (b"something else", b"came in between")
    assert handovers.listed(source.db) == []
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".part")]


def test_a_successor_has_everything_and_counts_none_of_it_as_new(source, other, tmp_path):
    with other.writing() as db:
        linde = a_client(db, "de linde")
    outcome = take(other, given(source, tmp_path))
    assert len(outcome.new) == 2
    assert outcome.conversations == 2
    one = cases.get(other.db, source.cases[0].id)
    assert (one.client, one.taken_over, one.question, one.route) == (linde.id, True, "Wat kan ik doen?", "listening")
    assert [c.notes for c in conversations.of_case(other.db, one.id)] == ["eerste versie"]
    assert spans.of_case(other.db, one.id) == spans.of_case(source.db, one.id)
    counted = collect.figures(other.db, linde.id, year(2026))
    assert (counted.flow.new, counted.flow.open_at_end, counted.conversations) == (0, 2, 2)
    assert [hit.case for hit in search.hits(other.db, "luisterend")] == [one.id]
    assert len(clients.all_of(other.db)) == 1
    assert integrity.problems(other.db) == []
    noted, held = handovers.listed(source.db)[0], outcome.handover
    assert (noted.direction, noted.settled_on, held.direction) == ("given", None, "received")
    assert noted.receipt == held.receipt
    assert held.receipt in taking_over.receipt(held, outcome, ENGLISH)
    assert one.code not in taking_over.receipt(held, outcome, ENGLISH)


def test_taking_over_twice_says_so_and_adds_nothing(source, other, tmp_path):
    place = given(source, tmp_path)
    take(other, place)
    before = content(other.db)
    assert taking_over.preview(other.db, packages.read(place, PASSPHRASE)).done_on == DAY
    with pytest.raises(errors.Refused):
        take(other, place)
    assert content(other.db) == before


def test_a_code_that_another_case_bears_here_is_given_anew(source, other, tmp_path):
    with other.writing() as db:
        mine = a_case(db, None, DAY, code=source.cases[0].code)
    take(other, given(source, tmp_path))
    assert cases.get(other.db, mine.id).code != cases.get(other.db, source.cases[0].id).code


def test_a_cover_comes_back_and_every_case_counts_once(source, tmp_path):
    place = given(source, tmp_path, "cover")
    linde = cases.get(source.db, source.cases[0].id).client
    package = work_in(place)
    with package.writing() as db:
        one = cases.get(db, source.cases[0].id)
        added = a_conversation(db, one, date(2026, 11, 24), notes="tijdens de waarneming", minutes=30)
        spans.close(db, one.id, date(2026, 11, 25))
        fresh = a_case(db, clients.get(db, linde), date(2026, 11, 26), question="kwam bij de waarnemer")
    package.close()
    before = collect.figures(source.db, linde, year(2026))
    outcome = take(source, place, date(2026, 12, 1))
    assert (outcome.new, outcome.conversations, outcome.told) == ((fresh.code,), 1, ())
    assert outcome.handover.direction == "returned"
    after = collect.figures(source.db, linde, year(2026))
    assert after.flow.new == before.flow.new + 1
    assert after.conversations == before.conversations + 1
    assert (after.flow.closed, before.flow.closed) == (1, 0)
    assert after.minutes["casework"] == before.minutes["casework"] + 30
    assert conversations.get(source.db, added.id).notes == "tijdens de waarneming"
    assert cases.get(source.db, source.cases[0].id).closed == date(2026, 11, 25)
    assert search.hits(source.db, "waarneming")
    assert set(conversations.get(source.db, source.shared.id).cases) == {source.cases[1].id, source.cases[2].id}
    kept = content(source.db)
    again = take(source, place, date(2026, 12, 1))
    assert (again.new, again.conversations, again.told) == ((), 0, ())
    assert content(source.db) == kept
    assert integrity.problems(source.db) == []


@pytest.mark.parametrize(("here", "there"), [(True, False), (False, True), (True, True)])
def test_what_one_side_changed_is_taken_and_what_both_did_is_kept_and_told(source, tmp_path, here, there):
    place = given(source, tmp_path, "cover", which=(0,))
    one = source.cases[0].id
    (talk,) = conversations.of_case(source.db, one)
    package = work_in(place)
    with package.writing() as db, source.writing() as mine:
        if there:
            conversations.save(db, replace(conversations.get(db, talk.id), notes="versie van daar", minutes=55))
            people.save(db, replace(people.get(db, source.cases[0].reporter), phone="06-daar"))
        if here:
            conversations.save(mine, replace(talk, notes="versie van hier"))
            people.save(mine, replace(people.get(mine, source.cases[0].reporter), phone="06-hier"))
    package.close()
    outcome = take(source, place)
    talk = conversations.get(source.db, talk.id)
    card = people.get(source.db, source.cases[0].reporter)
    words = f"{talk.notes} {card.phone} {card.contact}"
    assert ("versie van hier" in words, "06-hier" in words) == (here, here)
    assert ("versie van daar" in words, "06-daar" in words) == (there, there)
    assert {told.noun for told in outcome.told} == ({"conversation", "person"} if here and there else set())
    assert all(told.kept and told.code == source.cases[0].code for told in outcome.told)
    kept = content(source.db)
    assert take(source, place).told == ()
    assert content(source.db) == kept


def test_a_cover_who_worked_in_her_own_casebook_gives_it_back_in_another_package(source, other, tmp_path):
    take(other, given(source, tmp_path, "cover", which=(0,)))
    one = source.cases[0]
    with other.writing() as db:
        a_conversation(db, one, date(2026, 11, 24), notes="in mijn eigen casusboek")
        (talk,) = [t for t in conversations.of_case(db, one.id) if t.notes == "eerste versie"]
        conversations.save(db, replace(talk, notes="eerste versie, aangevuld"))
    back = tmp_path / "terug.casebook"
    handover.make(other, [one.id], "cover", "terug", back, PASSPHRASE, DAY)
    outcome = take(source, back)
    assert (outcome.new, outcome.merged, outcome.conversations, outcome.told) == ((), (one.code,), 1, ())
    assert {t.notes for t in conversations.of_case(source.db, one.id)} == {
        "in mijn eigen casusboek", "eerste versie, aangevuld"}
    assert not cases.get(source.db, one.id).taken_over
    assert {h.direction for h in handovers.listed(source.db)} == {"returned", "received"}


def test_what_was_removed_or_destroyed_meanwhile_stays_away(source, tmp_path):
    place = given(source, tmp_path, "cover")
    one, two, _ = source.cases
    (talk,) = conversations.of_case(source.db, one.id)
    with source.writing() as db:
        conversations.remove(db, talk.id)
        destruction.destroy(db, two.id, "request", DAY, DAY)
    outcome = take(source, place)
    assert (outcome.gone, outcome.conversations) == ((two.code,), 0)
    assert conversations.of_case(source.db, one.id) == []
    with pytest.raises(errors.NotFound):
        cases.get(source.db, two.id)
    assert integrity.problems(source.db) == []


def test_people_of_a_case_travel_with_their_earlier_aliases_and_a_card_destroyed_meanwhile_stays_away(
        source, tmp_path):
    one = source.cases[0]
    with source.writing() as db:
        for found in requests.listed(db):
            requests.remove(db, found.id)
        others = [replace(people.new(one.client, alias), name=f"Naam {alias}") for alias in ("es", "beuk", "wilg")]
        for person in others:
            people.save(db, person)
            people.put_in_case(db, person.id, one.id)
        people.save(db, replace(others[0], alias="esdoorn"))
        a_conversation(db, one, date(2026, 11, 20), notes="met @es en @wilg")
    place = given(source, tmp_path, "cover", which=(0,))
    package = work_in(place)
    with package.writing() as db:
        assert people.cast(db, one.client, one.id).mentions("@es")[0].card.alias == "esdoorn"
        for person in others[1:]:
            people.save(db, replace(people.get(db, person.id), phone="06-12345678"))
    package.close()
    with source.writing() as db:
        for person in others[1:]:
            cards.destroy(db, person.id, DAY, DAY)
    outcome = take(source, place)
    assert {p.alias: (p.name, p.phone) for p in people.of_case(source.db, one.id)[1:]} == {
        "esdoorn": ("Naam es", ""), "wilg": ("", "")}
    assert [told.noun for told in outcome.told] == ["person", "person"]
    assert integrity.problems(source.db) == []


def test_what_a_cover_wrote_about_a_reporter_who_wants_no_notes_meanwhile_is_not_kept(source, tmp_path):
    one = source.cases[0]
    place = given(source, tmp_path, "cover", which=(0,))
    package = work_in(place)
    with package.writing() as db:
        added = a_conversation(db, one, date(2026, 11, 24), notes="kwartelkoning", minutes=30)
    package.close()
    with source.writing() as db:
        silence.begin(db, one.id, DAY, DAY)
        drafts.save(db, Draft(id="d", noun="conversation", record=None, fields=json.dumps({"case": one.id})))
    take(source, place)
    assert (conversations.get(source.db, added.id).notes, conversations.get(source.db, added.id).minutes) == ("", 30)
    assert search.hits(source.db, "kwartelkoning") == []
    assert drafts.get(source.db, "d") is not None
    assert integrity.problems(source.db) == []


def test_destroying_at_the_source_leaves_every_count_and_no_trace_of_the_cases(source, tmp_path):
    given(source, tmp_path)
    linde = source.cases[0].client
    before = collect.figures(source.db, linde, year(2026))
    with source.writing() as db:
        for case in source.cases[:2]:
            for found in requests.listed(db):
                requests.remove(db, found.id)
            destruction.destroy(db, case.id, "handover", DAY, DAY)
    after = collect.figures(source.db, linde, year(2026))
    assert (after.flow.new, after.conversations) == (before.flow.new, before.conversations)
    assert source.db.value("SELECT count(*) FROM handed_case") == 0
    assert handovers.listed(source.db)[0].cases == 2


@pytest.mark.parametrize("harm", [
    "UPDATE case_file SET first_contact = 'gisteren'", "UPDATE conversation_file SET day = '2026-02-31'",
    "UPDATE case_fact SET taken_over = 'x'", "DELETE FROM span_fact", "DELETE FROM client",
    "UPDATE dated_value_fact SET field = 'other'", "DELETE FROM person", "UPDATE span_file SET opened = ''",
    "UPDATE conversation_in_case SET case_id = 'nergens'",
])
def test_a_package_that_contradicts_itself_is_refused_or_harmless(source, other, tmp_path, harm):
    place = given(source, tmp_path)
    package = work_in(place)
    package.db.execute("PRAGMA foreign_keys = OFF")
    package.db.execute(harm)
    package.close()
    before = content(other.db)
    try:
        take(other, place)
    except errors.CasebookError:
        assert content(other.db) == before
    assert integrity.problems(other.db) == []
    for case in other.db.column("SELECT case_id FROM case_file"):
        assert spans.of_case(other.db, case)
        cases.get(other.db, case)
        conversations.of_case(other.db, case)


def test_an_ordinary_casebook_is_no_package(source, tmp_path):
    made = new_casebook(tmp_path, "plain.casebook")
    with pytest.raises(errors.NotAPackage):
        packages.of_vault(made)
    made.close()
