"""The passage where the words stand: marked, short, and never anything but the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from casebook.store.passages import CLOSE_MARK, OPEN_MARK, passage, words

MARKS = str.maketrans("", "", OPEN_MARK + CLOSE_MARK)


def test_words_are_marked_from_their_beginning() -> None:
    assert passage(("Haar leidinggevende belde.",), words("leiding")) == "Haar \x02leidinggevende\x03 belde."
    assert passage(("Zie map_leiding.",), words("leiding")) == "Zie map_\x02leiding\x03."
    assert passage(("De begeleiding ging goed.",), words("leiding")) == ""


def test_case_and_accents_make_no_difference() -> None:
    assert passage(("Eén keer, ÉÉN keer.",), words("een")) == "\x02Eén\x03 keer, \x02ÉÉN\x03 keer."
    assert words("Zoë & café") == ("zoe", "cafe")


def test_the_place_where_most_words_stand_together_is_taken() -> None:
    text = "team alleen. " + "niets. " * 60 + "het team en de planning"
    assert passage((text,), words("team planning")).endswith("het \x02team\x03 en de \x02planning\x03")


def test_the_first_text_that_holds_one_is_taken() -> None:
    assert passage(("niets", "wel hier"), words("hier")) == "wel \x02hier\x03"


@given(st.text(max_size=300), st.text(max_size=12))
def test_a_passage_is_a_piece_of_the_text(text: str, typed: str) -> None:
    text = text.translate(MARKS)
    found = passage((text,), words(typed)).translate(MARKS).removeprefix("… ").removesuffix(" …")
    assert found in " ".join(text.split())
