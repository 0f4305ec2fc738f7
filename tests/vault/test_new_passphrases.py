"""Six words drawn by chance, and how strong a passphrase of her own is."""

import re
from pathlib import Path

import pytest
import zxcvbn_rs_py
from hypothesis import given
from hypothesis import strategies as st

from casebook import errors
from casebook.language import LANGUAGES
from casebook.vault import keys, strength, words
from casebook.vault.strength import Level

LEFT_OUT = Path(__file__).resolve().parents[2] / "packaging" / "dutch_words_left_out.txt"


@pytest.mark.parametrize(("language", "many", "bits"), [("nl", 4096, 72.0), ("en", 7776, 77.5)])
def test_each_list_holds_what_is_told_of_it(language, many, bits):
    listed = words.listed(language)
    assert len(set(listed)) == len(listed) == many
    assert words.bits(language) == pytest.approx(bits, abs=0.05)
    assert all(re.fullmatch("[a-z-]{3,9}", word) for word in listed)


def test_dutch_words_are_short_plain_and_none_begins_as_another():
    listed = words.listed("nl")
    assert all(re.fullmatch("[a-z]{4,8}", word) for word in listed)
    known = set(listed)
    assert not [word for word in listed if any(word[:end] in known for end in range(4, len(word)))]


def test_no_dutch_word_is_one_that_was_left_out():
    lines = [part for line in LEFT_OUT.read_text("utf-8").splitlines() if not line.startswith("#")
             for part in line.split()]
    assert len(lines) > 500
    refused = re.compile("|".join(part.replace("*", "[a-z]*") for part in lines))
    assert not [word for word in words.listed("nl") if refused.fullmatch(word)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawn_words_stand_in_the_list_with_single_spaces_and_differ_each_time(language):
    drawn = {words.drawn(language) for _ in range(50)}
    assert len(drawn) == 50
    known = set(words.listed(language))
    for one in drawn:
        parts = one.split(" ")
        assert len(parts) == 6
        assert set(parts) <= known
        keys.check_new_passphrase(one)
        assert strength.of(one).level == Level.STRONG


def test_every_word_can_be_drawn(monkeypatch):
    """The draw is the system's own, over the whole list: not a slice of it."""
    offered = []
    monkeypatch.setattr(words.secrets, "choice", lambda found: offered.append(found) or found[-1])
    assert words.drawn("nl") == " ".join([words.listed("nl")[-1]] * 6)
    assert all(found == words.listed("nl") for found in offered)


@pytest.mark.parametrize(("passphrase", "level"), [
    ("wachtwoord1234", Level.GUESSABLE), ("aaaaaaaaaaaaaa", Level.GUESSABLE), ("qwertyuiop12", Level.GUESSABLE),
    ("Annemarie1975", Level.GUESSABLE), (" " * 12, Level.GUESSABLE), ("welkom2026!!", Level.WEAK),
    ("wachtwoord wachtwoord", Level.WEAK), ("mijn wachtwoord is geheim", Level.FAIR),
    ("paard batterij nietje correct", Level.STRONG), ("een heel nieuwe wachtzin", Level.STRONG),
])
def test_the_level_is_that_of_somebody_who_knows_dutch(passphrase, level):
    assert strength.of(passphrase).level == level


def test_what_others_know_of_her_counts_as_known():
    typed = "Vanderlinden2"
    told = strength.of(typed, ["Marijke Vanderlinden", "marijke@delinde.example"])
    assert told.guesses < strength.of(typed).guesses
    assert told.level == Level.GUESSABLE


def test_a_passphrase_that_falls_within_the_hour_is_refused_and_a_weak_one_is_hers_to_choose():
    with pytest.raises(errors.PassphraseTooShort):
        keys.check_new_passphrase("kort")
    with pytest.raises(errors.PassphraseGuessable):
        keys.check_new_passphrase("wachtwoord1234")
    keys.check_new_passphrase("welkom2026!!")


def test_each_thing_the_library_says_has_a_sentence_of_ours():
    said = {name for kind in (zxcvbn_rs_py.Warning, zxcvbn_rs_py.Suggestion) for name in dir(kind) if name[0] != "_"}
    assert said == {code for codes in strength.REASONS.values() for code in codes}
    assert strength.of("aaaaaaaaaaaaaa").reasons[0] == "repeat"
    assert strength.of("qwertyuiop12").reasons[0] == "common"
    assert "name" in strength.of("Annemarie1975").reasons


def test_a_thousand_characters_are_counted_as_two_short_ends():
    """The time that counting takes grows much faster than the length; a strong end is enough."""
    told = strength.of("4@8{[<31!0$57+2/-. 19" * 50)
    assert told == strength.of(("4@8{[<31!0$57+2/-. 19" * 50)[:40] + ("4@8{[<31!0$57+2/-. 19" * 50)[-40:])
    assert strength.of("a" * 1000).level == Level.GUESSABLE
    assert strength.of("a" * 960 + "paard batterij nietje correct stoel bank").level == Level.STRONG


@given(st.text(max_size=60))
def test_nothing_typed_is_too_odd_to_count(typed):
    assert strength.of(typed).level in Level
