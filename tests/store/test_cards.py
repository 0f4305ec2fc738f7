"""A card can be destroyed by itself: the name goes from every page, from prose too where she wants it; counts stay."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casebook.errors import Refused
from casebook.model.conversations import Draft, Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.store import cards, case_texts, cases, conversations, drafts, earlier, inventory, people, search
from casebook.store.inventory import Layer
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import pages

DAY, LATER = date(2026, 3, 1), date(2027, 4, 1)
STAMP = "2025-03-01T10:00:00+00:00"


def test_it_is_said_of_every_text_of_the_file_layer_where_a_name_may_stand():
    wordy = {table.name for table in inventory.of_layer(Layer.FILE) if table.text}
    assert set(case_texts.ROWS) == wordy - {"person", "known_word", "no_name"}


@pytest.fixture
def named(vault):
    """A case in which the real name of its reporter stands in every kind of text, and one of hers besides."""
    with vault.writing() as db:
        client = a_client(db)
        person = replace(people.new(client.id, "linde"), name="Quinta van der Xylofoon", phone="06-99887766",
                         email="quinta@voorbeeld.nl", contact="zus: Marga", safe_contact="na zessen")
        case = a_case(db, client, date(2025, 1, 1), person=person, question="Wat wil Quinta?")
        talk = a_conversation(db, case, date(2025, 1, 3), notes="Quinta zag de\nXylofoon; een xylofoon hoorde zij ook.",
                              interventions=(Intervention(id=InterventionId(new_id()), kind="support",
                                                          note="met Quinta"),))
        drafts.save(db, Draft(id="d", noun="conversation", record=None,
                              fields=json.dumps({"case": case.id, "notes": "eerst\nQuinta belde"})))
        drafts.save(db, Draft(id="c", noun="in_case", record=person.id,
                              fields=json.dumps({"case": case.id, "form": {"phone": "0611111199"}})))
        db.execute("INSERT INTO earlier_text (noun, record, field, text, until) VALUES ('conversation', ?, 'notes',"
                   " 'Quinta huilde.', ?)", (talk.id, STAMP))
        db.execute("INSERT INTO binned (id, noun, record, fields, removed) VALUES ('b', 'conversation', 'x', ?, ?)",
                   (json.dumps({"cases": [case.id], "notes": "Weg met van der Xylofoon."}), STAMP))
        elsewhere = a_case(db, client, date(2025, 2, 1), question="Quinta is hier een ander.")
    return vault, case, person, elsewhere


def test_what_is_said_before_is_what_goes_and_what_stays(named):
    vault, case, person, _ = named
    said = cards.taking(vault.db, person.id, DAY)
    assert said.filled == cards.HERS
    assert (said.codes, said.places, said.unfinished, said.stays) == ((case.code,), 7, 1, True)
    assert said.passages[0] == ("Wat wil ", "Quinta", "?")
    with vault.writing() as db:
        made = cards.destroy(db, person.id, DAY, LATER, elsewhere=True)
    assert (made.ground, made.people, made.conversations, made.elsewhere) == ("card", 1, 0, True)
    kept = people.get(vault.db, person.id)
    assert kept == replace(people.new(case.client), id=person.id, token=person.token, alias="linde")
    assert "Quinta zag" in conversations.of_case(vault.db, case.id)[0].notes
    assert [d.id for d in drafts.all_of(vault.db)] == ["d"]
    for word in ("99887766", "voorbeeld.nl", "marga", "na zessen", "0611111199"):
        assert not pages.hits(vault.path, KEY, word), word


def test_in_one_step_the_alias_takes_the_place_of_the_name_in_every_text_and_nowhere_else(named, tmp_path):
    vault, case, person, elsewhere = named
    counts = backups.row_counts(vault.db)["case_fact"]
    with vault.writing() as db:
        cards.destroy(db, person.id, DAY, LATER, replacing=True)
    (talk,) = conversations.of_case(vault.db, case.id)
    assert talk.notes == "@linde zag de\n@linde; een xylofoon hoorde zij ook."
    assert talk.interventions[0].note == "met @linde"
    assert cases.get(vault.db, case.id).question == "Wat wil @linde?"
    assert json.loads(drafts.get(vault.db, "d").fields)["notes"] == "eerst\n@linde belde"
    assert vault.db.value("SELECT text FROM earlier_text") == "@linde huilde."
    assert json.loads(vault.db.value("SELECT fields FROM binned"))["notes"] == "Weg met @linde."
    assert cases.get(vault.db, elsewhere.id).question == "Quinta is hier een ander."
    assert [hit.case for hit in search.hits(vault.db, "quinta")] == [elsewhere.id]
    assert search.hits(vault.db, "linde zag")
    with vault.writing() as db:
        cases.save(db, replace(elsewhere, question=""))
        earlier.forget_case(db, elsewhere.id)
    copy = backups.make(vault.path, KEY, tmp_path / "copies", backups.local_now()).path
    for path in (vault.path, copy):
        assert not pages.hits(path, KEY, "quinta")
        assert pages.hits(path, KEY, "xylofoon") == pages.hits(path, KEY, "een xylofoon hoorde") + 1  # and the index
    assert backups.row_counts(vault.db)["case_fact"] == counts


def test_a_hold_on_one_of_her_cases_keeps_her_card(named):
    vault, case, person, _ = named
    with vault.writing() as db:
        cases.save(db, replace(case, hold_reason="klacht loopt"))
    assert cards.taking(vault.db, person.id, DAY).held == "hold"
    with pytest.raises(Refused, match="held"), vault.writing() as db:
        cards.destroy(db, person.id, DAY, LATER)
    assert people.get(vault.db, person.id) == person


def test_a_card_that_no_text_names_goes_whole_and_one_that_is_named_leaves_its_alias(named):
    vault, case, _, _ = named
    with vault.writing() as db:
        quiet, spoken = (replace(people.new(case.client, alias), name=f"Naam {alias}") for alias in ("es", "beuk"))
        for person in (quiet, spoken):
            people.save(db, person)
            people.put_in_case(db, person.id, case.id)
        a_conversation(db, case, DAY, notes="Ook @beuk was erbij.")
    with vault.writing() as db:
        for person in (quiet, spoken):
            cards.destroy(db, person.id, DAY, LATER)
    assert [(p.alias, p.name) for p in people.of_case(vault.db, case.id)][1:] == [("beuk", "")]
    assert vault.db.rows("PRAGMA foreign_key_check") == []


@settings(max_examples=40)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=80))
def test_whatever_stands_around_a_name_stays_letter_for_letter(text):
    words = f"{text} Xylofoonstra {text}"
    stored = case_texts.Text(table="draft", key=1, column="fields",
                             words=json.dumps({"notes": words, "ticks": [1, None, "Xylofoonstra"]}))
    after = json.loads(stored.changed(lambda part: part.replace("Xylofoonstra", "@linde")))
    assert after == {"notes": f"{text} @linde {text}", "ticks": [1, None, "@linde"]}
