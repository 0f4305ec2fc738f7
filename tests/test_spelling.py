"""Spelling: right words of both languages, no names called wrong, nothing that raises."""

from hypothesis import given
from hypothesis import strategies as st

from casebook import spelling

BOTH = ("nl", "en")


def wrong(text, languages=BOTH):
    return [word for _, _, word in spelling.words_in(text) if not spelling.is_known(word, languages)]


def test_what_she_writes_is_right_in_dutch_and_in_english():
    assert wrong("Ze heeft 's avonds met de bedrijfsarts gebeld; het vervolggesprek is om 16.00 uur. Foto’s,"
                 " coördinatie, één café-eigenaar, HR-afdeling, klachtenprocedure, vertrouwenspersoon.") == []
    assert wrong("She doesn't want a meeting with her supervisor's colleague about harassment.") == []
    assert wrong("Een harassment.") == []
    assert wrong("Een harassment.", ("nl",)) == ["harassment"]


def test_a_mistake_is_found_with_what_was_meant():
    assert wrong("Een gesprk dat onmidellijk stopte, ik heb het gevoeld") == ["gesprk", "onmidellijk"]
    assert spelling.suggestions("gesprk", BOTH)[0] == "gesprek"
    assert "separate" in spelling.suggestions("seperate", BOTH)


def test_a_name_a_number_and_an_address_are_never_called_wrong():
    assert wrong("Haar chef Xavierus Qwertema van P&O, tel. 06-1234x678, mail qq.zzxx@qqzz.nl, zie www.qqzz.nl/abcq."
                 " Met @bqavo gesproken over de WOR en XQZR.") == []


def test_a_sentence_may_begin_with_a_mistake():
    assert wrong("Het is klaar. Gesprk gevoerd.\nOnmidellijk") == ["Gesprk", "Onmidellijk"]


def test_very_long_words_are_left_alone():
    assert wrong("q" * 26) == []
    assert wrong("q" * 25) == ["q" * 25]


def test_a_word_without_end_holds_up_nothing_that_follows_it():
    """Read once: at a look from each of its letters to its end it would take an hour."""
    text = f"{'x' * 500_000} gesprk {'a.b@' * 100_000} onmidellijk {'A ' * 100_000}"
    assert [word for _, _, word in spelling.words_in(text)] == ["gesprk", "onmidellijk"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200))
def test_any_text_can_be_checked_and_each_word_stands_where_it_is_said_to(text):
    for first, last, word in spelling.words_in(text):
        assert text[first:last] == word
        assert isinstance(spelling.is_known(word, BOTH), bool)
