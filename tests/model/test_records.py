"""Records say nothing of what was typed; text and ids are as domain.md wants them."""

import random
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import PeriodRefused
from casebook.model.cases import Person
from casebook.model.ids import PersonId, new_case_code, new_id
from casebook.model.periods import Period, month_of, next_month, year
from casebook.model.text import clean, clean_line, folded


def test_repr_shows_class_and_id_only():
    person = Person(id=PersonId("abc"), client=None, token="t", alias="geheim", name="Geheim")
    assert repr(person) == "<Person abc>"
    assert "eheim" not in f"{person} {[person]} {(person, {'p': person})!r}"


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_keeps_every_printable_character(text):
    kept = clean(text)
    assert clean(kept) == kept
    assert "\r" not in kept
    printable = [c for c in text if not unicodedata.category(c).startswith("C") and c not in "\u2028\u2029"]
    assert [c for c in kept if not unicodedata.category(c).startswith("C")] == printable


def test_lone_surrogates_and_control_characters_are_dropped():
    assert clean("a\ud800b\x00c\x1bd\r\ne\rf\tg") == "abcd\ne\nf\tg"
    assert clean_line("  De \n Linde ") == "De Linde"


def test_folding_ignores_case_accents_apostrophes_and_spaces():
    assert folded("ZZP'er") == folded("zzp er") == "zzper"
    assert folded("Één") == "een"


def test_case_codes_are_pronounceable_and_repeatable_from_a_seed():
    codes = {new_case_code() for _ in range(500)}
    assert len(codes) > 490
    assert all(len(code) == 8 and code[4] == "-" for code in codes)
    assert new_case_code(random.Random(7)) == new_case_code(random.Random(7))
    assert new_id(random.Random(7)) == new_id(random.Random(7))
    assert len(new_id()) == 20


@pytest.mark.parametrize(("first", "last"), [
    (date(2025, 1, 2), date(2025, 1, 31)), (date(2025, 1, 1), date(2025, 2, 27)), (date(2025, 2, 1), date(2025, 1, 31)),
])
def test_periods_are_whole_calendar_months(first, last):
    with pytest.raises(PeriodRefused):
        Period(first=first, last=last)


def test_a_leap_february_ends_on_the_29th():
    assert Period(first=date(2024, 2, 1), last=date(2024, 2, 29)).months == 1
    assert year(2025).before() == year(2024)
    assert Period(first=date(2025, 1, 1), last=date(2025, 2, 28)).before().first == date(2024, 11, 1)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_the_next_month_comes_after(day):
    assert next_month(month_of(day)) > month_of(day)


def test_released_periods_are_equal_disjoint_or_nested():
    half = Period(first=date(2025, 1, 1), last=date(2025, 6, 30))
    across = Period(first=date(2025, 4, 1), last=date(2025, 9, 30))
    assert half.fits(half)
    assert half.fits(year(2025))
    assert year(2025).fits(half)
    assert half.fits(year(2024))
    assert not half.fits(across)
    assert not across.fits(half)
