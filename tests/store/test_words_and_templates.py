"""Her own words and templates: kept, changed, taken away; a word of a destroyed case goes with it."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.model.templates import KnownWord, Template
from casebook.store import destruction, known_words, templates
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import pages

WITH = (Template(id="with-casebook-intake", kind="intake", name="Intake", text="Wat speelt er?", position=0),)


def words(vault):
    return [known.word for known in known_words.listed(vault.db)]


def test_a_word_is_kept_once_whatever_stands_around_it(vault):
    with vault.writing() as db:
        for word in ("teamoverlegje", "teamoverlegje.", " “Sjaakje” ", "", "  ", "foto’tje"):
            known_words.add(db, word)
    assert words(vault) == ["foto'tje", "Sjaakje", "teamoverlegje"]


def test_a_word_can_be_changed_and_taken_away(vault):
    with vault.writing() as db:
        known_words.add(db, "teamoverlgje")
    first = known_words.listed(vault.db)[0]
    with vault.writing() as db:
        known_words.save(db, KnownWord(id=first.id, word="teamoverlegje"))
    assert words(vault) == ["teamoverlegje"]
    with vault.writing() as db:
        known_words.remove_one(db, known_words.listed(vault.db)[0].id)
        known_words.remove_one(db, "no number")
    assert words(vault) == []


def test_a_word_that_stands_only_in_a_destroyed_case_goes_with_it_and_leaves_no_page(vault):
    with vault.writing() as db:
        client = a_client(db)
        gone, stays = a_case(db, client, date(2025, 1, 1)), a_case(db, client, date(2025, 1, 2))
        a_conversation(db, gone, date(2025, 1, 3), notes="Over Kwartjesqua en het teamoverlegje.")
        a_conversation(db, stays, date(2025, 1, 3), notes="Weer een TEAMOVERLEGJE.")
        for word in ("Kwartjesqua", "teamoverlegje", "nergens-gezegd"):
            known_words.add(db, word)
    with vault.writing() as db:
        destruction.destroy(db, gone.id, "request", date(2026, 11, 23), date(2027, 12, 23))
    assert words(vault) == ["nergens-gezegd", "teamoverlegje"]
    assert not pages.hits(vault.path, KEY, "wartjesqua")


def test_a_word_of_an_earlier_version_goes_too(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2025, 1, 1))
        talk = a_conversation(db, case, date(2025, 1, 3), notes="Anders.")
        db.execute("INSERT INTO earlier_text (noun, record, field, text, until) VALUES"
                   " ('conversation', ?, 'notes', 'Eerst Kwartjesqua.', '2025-01-03T10:00:00+00:00')", (talk.id,))
        known_words.add(db, "Kwartjesqua")
    with vault.writing() as db:
        destruction.destroy(db, case.id, "request", date(2026, 11, 23), date(2027, 12, 23))
    assert words(vault) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_word_can_be_taught_and_asked_for(vault, word):
    with vault.writing() as db:
        known_words.add(db, word)
        assert known_words.only_in(db, ["no record"]) == []
        kept = known_words.plain(word)
        assert (kept in [known.word for known in known_words.listed(db)]) == bool(kept)
        for known in known_words.listed(db):
            known_words.remove_one(db, known.id)


def test_what_comes_along_is_there_until_she_changes_it_or_takes_it_away(vault):
    assert templates.listed(vault.db, WITH) == list(WITH)
    hers = Template(id=WITH[0].id, kind="intake", name="Mijn intake", text="Vertel.", position=0)
    with vault.writing() as db:
        templates.save(db, hers)
        templates.save(db, Template(id="own", name="Kort", text="Wat is je vraag?"))
    assert [t.text for t in templates.listed(vault.db, WITH)] == ["Vertel.", "Wat is je vraag?"]
    with vault.writing() as db:
        templates.remove(db, WITH[0].id)
    assert [t.id for t in templates.listed(vault.db, WITH)] == ["own"]
    with vault.writing() as db:
        templates.remove(db, "own")
    assert templates.listed(vault.db, WITH) == []


@pytest.mark.parametrize(("kind", "names"), [("intake", ["Intake", "Kort"]), ("aftercare", ["Kort"])])
def test_a_kind_of_conversation_gets_its_own_template_first_and_those_for_every_kind(vault, kind, names):
    with vault.writing() as db:
        templates.save(db, Template(id="own", name="Kort", text="Wat is je vraag?", position=-1))
    assert [t.name for t in templates.for_kind(vault.db, kind, WITH)] == names
