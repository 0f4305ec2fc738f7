"""People are known by an alias that stays true: renamed, in several cases, moved, handed on and destroyed."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.model.cast import Card, Cast, name_forms
from casebook.model.ids import PersonId
from casebook.store import cases, destruction, people, search
from tests.casebook_files import KEY, a_case, a_client
from tests.store import pages

DAY, LATER = date(2026, 3, 1), date(2027, 4, 1)
PROSE = st.text(st.characters(codec="utf-8"), max_size=60)


def one(**fields):
    return Cast([Card(**{"id": PersonId("1"), "alias": "linde", **fields})])


def seen(text, mentions):
    return [text[m.start:m.end] for m in mentions]


@pytest.mark.parametrize(("name", "typed"), [
    ("Jan van der Berg", ["Jan van der Berg", "jan", "Berg", "van der Berg", "JAN  VAN DER BERG"]),
    ("Berg, Jan van der", ["Jan van der Berg", "van der Berg"]),
    ("de Vries", ["De Vries", "Vries"]),
    ("Désirée Müller", ["Desiree", "Muller", "De\u0301sire\u0301e"]),
    ("mw. J. Bakker", ["Bakker", "J. Bakker"]),
    ("Anna Jansen-de Vries", ["Jansen-de Vries", "A. Jansen-de Vries", "Jansen", "Anna de Vries"]),
    ("Marieke van 't Hof", ["van 't Hof", "van ’t Hof", "Marieke van 't Hof"]),
    ("Ben Ali", ["Ben", "Ali"]),
])
def test_a_name_is_found_in_each_dutch_form_of_it(name, typed):
    cast = one(name=name)
    for words in typed:
        assert cast.masked(f"Toen zei {words}, boos: nee.") == "Toen zei @linde, boos: nee."


def test_only_whole_words_are_a_name_and_what_goes_before_a_surname_never_is():
    cast = one(name="Jan van der Berg")
    assert cast.names("De bergen van Janneke; Bakkersberg; van der; januari") == ()
    assert seen("jan en Jan", cast.names("jan en Jan", as_typed=True)) == ["Jan"]


def test_one_letter_is_no_name():
    assert name_forms("J.") == ()
    assert name_forms("van der") == ()
    assert name_forms("") == ()


def test_an_alias_is_found_behind_an_at_sign_the_longest_first_and_in_no_address():
    cast = Cast([Card(id=PersonId("1"), alias="Grutto"), Card(id=PersonId("2"), alias="Grutto Kievit"),
                 Card(id=PersonId("3"), alias="wilg", others=("bavo-lim",))])
    text = "@grutto kievit en @Grutto, @Bavo-Lim. x@wilg.nl @wilgen (@wilg)"
    assert [(text[m.start:m.end], m.card.id) for m in cast.mentions(text)] == [
        ("@grutto kievit", "2"), ("@Grutto", "1"), ("@Bavo-Lim", "3"), ("@wilg", "3")]


def test_numbers_and_addresses_are_hidden_however_they_are_set_apart():
    cast = one(phone="06-12345678", email="jan@voorbeeld.nl")
    assert cast.masked("Bel 06 1234 5678 of (06)12345678, mail Jan@Voorbeeld.nl.") == "Bel … of (…, mail …."
    assert cast.masked("dossier 061234567899") == "dossier 061234567899"


@given(PROSE, PROSE)
def test_whatever_the_text_hiding_takes_the_name_and_nothing_else(before, after):
    cast = one(name="Quinten Xylofoonstra")
    text = f"{before} Quinten Xylofoonstra {after}"
    hidden = cast.masked(text)
    assert "Xylofoonstra" not in hidden
    assert hidden.replace("@linde", "") == text.replace("Quinten Xylofoonstra", "")


@given(PROSE, PROSE)
def test_places_point_into_the_text_as_it_is(before, after):
    cast = one(name="Quinten")
    text = f"{before} @linde {after}"
    for mention in cast.mentions(text):
        assert text[mention.start:mention.end].lower() == "@linde"
    assert f"{before} @linde"[len(before) + 1:] in seen(text, cast.mentions(text)) or after[:1] == "\u0300"


@pytest.fixture
def two(vault):
    """A client with two cases, and somebody who is in both."""
    with vault.writing() as db:
        client = a_client(db)
        first, second = a_case(db, client, date(2025, 1, 1)), a_case(db, client, date(2025, 2, 1))
        other = replace(people.new(client.id, "wilg"), name="Quinten Xylofoonstra")
        people.save(db, other)
        for case in (first, second):
            people.put_in_case(db, other.id, case.id)
    return vault, first, second, other


def test_a_renamed_card_is_still_known_by_what_was_written(two):
    vault, first, _, other = two
    for alias in ("beuk", "es", "wilg"):
        with vault.writing() as db:
            people.save(db, replace(people.get(db, other.id), alias=alias))
    kept = people.get(vault.db, other.id)
    assert (kept.alias, kept.earlier_aliases) == ("wilg", ("beuk", "es"))
    cast = people.cast(vault.db, first.client, first.id)
    text = "@beuk en @es zijn @wilg"
    assert [m.card.id for m in cast.mentions(text)] == [other.id] * 3
    assert search.hits(vault.db, "beuk")[0].record == other.id


def test_those_of_this_case_come_first_and_a_code_names_its_reporter(two):
    vault, first, second, _ = two
    cast = people.cast(vault.db, first.client, first.id)
    assert [card.here for card in cast.cards] == [True, True, False]
    assert cast.mentions(f"@{second.code}")[0].card.id == second.reporter
    assert people.called(vault.db, people.get(vault.db, first.reporter)) == first.code


def test_a_card_goes_with_the_last_of_its_cases(two):
    vault, first, second, other = two
    assert destruction.taking(vault.db, first.id).people == 1
    with vault.writing() as db:
        destruction.destroy(db, first.id, "request", DAY, LATER)
    assert people.get(vault.db, other.id).name == "Quinten Xylofoonstra"
    assert destruction.taking(vault.db, second.id).people == 2
    with vault.writing() as db:
        destruction.destroy(db, second.id, "request", DAY, LATER)
    assert not pages.hits(vault.path, KEY, "xylofoonstra")


def test_a_reporter_who_lives_on_as_somebody_else_is_tied_to_no_count(two):
    vault, first, second, _ = two
    with vault.writing() as db:
        people.put_in_case(db, first.reporter, second.id)
    token = people.get(vault.db, first.reporter).token
    assert destruction.taking(vault.db, first.id).card_with == (second.code,)
    with vault.writing() as db:
        destruction.destroy(db, first.id, "request", DAY, LATER)
    assert people.get(vault.db, first.reporter).token != token
    assert vault.db.value("SELECT token FROM case_fact WHERE id = ?", (first.id,)) == token


def test_a_case_that_moves_takes_along_who_is_in_it_or_a_copy(two):
    vault, first, second, other = two
    with vault.writing() as db:
        elsewhere = a_client(db, "Beekzicht")
        cases.save(db, replace(first, client=elsewhere.id))
    (moved,) = [p for p in people.of_case(vault.db, first.id) if p.alias == "wilg"]
    assert (moved.client, moved.id != other.id, moved.token != other.token) == (elsewhere.id, True, True)
    assert people.get(vault.db, other.id).client == second.client
    with vault.writing() as db:
        cases.save(db, replace(cases.get(db, second.id), client=elsewhere.id))
    assert people.get(vault.db, other.id).client == elsewhere.id


def test_the_same_name_or_number_is_noticed_until_it_is_marked(two):
    vault, first, _, other = two
    with vault.writing() as db:
        mine = replace(people.get(db, first.reporter), name="quinten xylofoonstra", phone="0612345678")
        people.save(db, mine)
        people.save(db, replace(people.get(db, other.id), phone="+31 6 1234 5678"))
    assert [p.id for p in people.seemingly_same(vault.db, mine)] == [other.id]
    assert [p.id for p in people.seemingly_same(vault.db, replace(mine, name=""))] == [other.id]
    with vault.writing() as db:
        people.mark_alike(db, mine.id, other.id)
    assert people.seemingly_same(vault.db, mine) == []


def test_a_case_entered_by_mistake_leaves_no_card_of_its_own_behind(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), DAY)
        other = people.new(case.client, "es")
        people.save(db, other)
        people.put_in_case(db, other.id, case.id)
        cases.remove_empty(db, case.id)
    assert vault.db.value("SELECT count(*) FROM person") == 0
