"""What she said is no name is remembered for a client, and goes with the person whose name it is."""

from dataclasses import replace
from datetime import date

from casebook.store import cards, destruction, no_names, people, silence, spans
from tests.casebook_files import a_case, a_client


def _case(db, client, name, alias=""):
    return a_case(db, client, date(2025, 3, 3), person=replace(people.new(client.id, alias), name=name))


def test_a_word_goes_with_the_card_whose_name_it_is_and_no_other(vault):
    with vault.writing() as db:
        client, other = a_client(db, "De Linde"), a_client(db, "Elders")
        first, second, third = (_case(db, client, name, alias) for name, alias in (
            ("Jan van der Berg", "Grutto"), ("Piet Smit", "Kievit"), ("Roos Dekker", "Wulp")))
        for word in ("  Bergs ", "Bergs", "van den Berg", "grutto", "Smit", "Dekker", ""):
            no_names.add(db, client.id, word)
        no_names.add(db, other.id, "Berg")
    assert no_names.of_client(vault.db, client.id) == ["Bergs", "Dekker", "grutto", "Smit", "van den Berg"]
    with vault.writing() as db:
        spans.close(db, first.id, date(2025, 6, 1))
        destruction.destroy(db, first.id, "request", date(2026, 6, 1), date(2027, 6, 1))
    assert no_names.of_client(vault.db, client.id) == ["Dekker", "Smit"]
    assert no_names.of_client(vault.db, other.id) == []
    with vault.writing() as db:
        cards.destroy(db, second.reporter, date(2026, 6, 1), date(2027, 6, 1))
    assert no_names.of_client(vault.db, client.id) == ["Dekker"]
    with vault.writing() as db:
        silence.begin(db, third.id, date(2026, 6, 1), date(2027, 6, 1))
    assert no_names.of_client(vault.db, client.id) == []


def test_a_word_is_taken_back(vault):
    with vault.writing() as db:
        client = a_client(db)
        no_names.add(db, client.id, "Berg")
        no_names.remove(db, client.id, "Berg")
    assert no_names.of_client(vault.db, client.id) == []
