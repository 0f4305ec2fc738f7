"""Dates are typed as spoken, in Dutch and English; what can't be understood for sure stays words."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.model.spoken import read

MONDAY = date(2026, 11, 23)


def november(day):
    return date(2026, 11, day)


def december(day):
    return date(2026, 12, day)


@pytest.mark.parametrize(("text", "ahead", "day", "at", "rest"), [
    ("gisteren 17.40", False, date(2026, 11, 22), time(17, 40), ""),
    ("vr", False, date(2026, 11, 20), None, ""),
    ("vr 16.00 terugbellen", True, date(2026, 11, 27), time(16, 0), "terugbellen"),
    ("ma 16:00", True, MONDAY, time(16, 0), ""),
    ("ma", False, MONDAY, None, ""),
    ("16 u overleg", True, None, time(16), "overleg"),
    ("3 maart", False, date(2026, 3, 3), None, ""),
    ("3 mrt 2025 intake", False, date(2025, 3, 3), None, "intake"),
    ("1-12", True, date(2026, 12, 1), None, ""),
    ("1-12", False, date(2025, 12, 1), None, ""),
    ("2026-11-02", False, date(2026, 11, 2), None, ""),
    ("di 24-11-2026", False, date(2026, 11, 24), None, ""),
    ("31-02-2025", False, None, None, "31-02-2025"),
    ("terugbellen", True, None, None, "terugbellen"),
    ("tomorrow at 9:30 call", True, date(2026, 11, 24), time(9, 30), "call"),
    ("14.05", False, None, time(14, 5), ""),
    ("", False, None, None, ""),
])
def test_what_is_said_is_what_is_kept(text, ahead, day, at, rest):
    found = read(text, MONDAY, ahead=ahead)
    assert (found.day, found.at, found.rest) == (day, at, rest)


@pytest.mark.parametrize(("text", "day", "at", "rest"), [
    ("over 2 weken", december(7), None, ""),
    ("over drie dagen bellen", november(26), None, "bellen"),
    ("over een maand", december(23), None, ""),
    ("in 3 days", november(26), None, ""),
    ("in a week call back", november(30), None, "call back"),
    ("volgende week di", december(1), None, ""),
    ("volgende week", november(30), None, ""),
    ("di volgende week 10.00", december(1), time(10), ""),
    ("di 10.00 volgende week", december(1), time(10), ""),
    ("vr over 2 weken", december(11), None, ""),
    ("over 2 weken di half vier", december(8), time(15, 30), ""),
    ("in two weeks on Tue", december(8), None, ""),
    ("next week Fri", december(4), None, ""),
    ("next Tue 4pm", november(24), time(16), ""),
    ("volgende ma", november(30), None, ""),
    ("aanstaande vrijdag", november(27), None, ""),
    ("komende zo 11u", november(29), time(11), ""),
    ("3 dec", december(3), None, ""),
    ("Dec 3rd, 2026 at noon", december(3), time(12), ""),
    ("3rd of December", december(3), None, ""),
    ("de 12e", december(12), None, ""),
    ("the 30th 9.15 am", november(30), time(9, 15), ""),
    ("ma 30 november om 9 uur", november(30), time(9), ""),
    ("on Friday at 3 call", november(27), time(15), "call"),
    ("12/3", date(2027, 3, 12), None, ""),
    ("12/3/2027", date(2027, 3, 12), None, ""),
    ("3-12-26 14u", december(3), time(14), ""),
    ("3.12.2026", december(3), None, ""),
    ("morgenochtend 9u", november(24), time(9), ""),
    ("morgenmiddag half vier", november(24), time(15, 30), ""),
    ("tomorrow evening 8", november(24), None, "8"),
    ("tomorrow evening at 8", november(24), time(20), ""),
    ("vanavond 8 uur bellen", MONDAY, time(20), "bellen"),
    ("overmorgen kwart over drie", november(25), time(15, 15), ""),
    ("vr kwart voor tien", november(27), time(9, 45), ""),
    ("vr vijf voor half vier", november(27), time(15, 25), ""),
    ("wo half past three", november(25), time(15, 30), ""),
    ("wo quarter to four", november(25), time(15, 45), ""),
    ("di 3 uur 's middags", november(24), time(15), ""),
    ("3 uur 's middags di", november(24), time(15), ""),
    ("di 's avonds 7.30", november(24), time(19, 30), ""),
    ("9u30 morgen", november(24), time(9, 30), ""),
    ("half vier", None, time(15, 30), ""),
    ("half negen", None, time(8, 30), ""),
    ("twaalf uur", None, time(12), ""),
    ("3 o'clock", None, time(15), ""),
    ("12 am", None, time(0), ""),
    ("VR, 16.00: terugbellen", november(27), time(16), "terugbellen"),
])
def test_what_lies_ahead_is_said_in_many_ways(text, day, at, rest):
    found = read(text, MONDAY, ahead=True)
    assert (found.day, found.at, found.rest) == (day, at, rest)


@pytest.mark.parametrize(("text", "day", "at"), [
    ("last fri", november(20), None), ("afgelopen ma 10u", november(16), time(10)),
    ("vorige week di", november(17), None), ("last week Thu", november(19), None),
    ("2 weken geleden", november(9), None),
    ("3 days ago 16:20", november(20), time(16, 20)), ("een week geleden", november(16), None),
    ("eergisteren", november(21), None), ("gisteravond 8 uur", november(22), time(20)),
    ("vanmorgen kwart voor tien", MONDAY, time(9, 45)), ("yesterday afternoon 4 o'clock", november(22), time(16)),
    ("this morning at 9", MONDAY, time(9)), ("de 12e", november(12), None), ("dec 3", date(2025, 12, 3), None),
    ("zo", november(22), None), ("om 3 uur", None, time(15)),
])
def test_what_lies_behind_is_said_in_many_ways(text, day, at):
    found = read(text, MONDAY)
    assert (found.day, found.at, found.rest) == (day, at, "")


@pytest.mark.parametrize("text", [
    "ma 24-11-2026", "31 februari", "over de planning praten", "over 99999999 jaar", "over 9999 jaar",
    "zo snel mogelijk", "do it today", "do not wait", "eind volgende week", "32/1", "12/13", "half", "kwart", "mar",
    "in the afternoon club",
    "nooit", "5", "voor de kerst", "as vrij", "last minute", "volgende stap", "maandelijks",
])
def test_what_is_no_day_for_sure_is_left_as_words(text):
    for ahead in (False, True):
        found = read(text, MONDAY, ahead=ahead)
        assert (found.day, found.at, found.words) == (None, None, text)


def test_a_part_of_the_day_without_a_time_stays_in_the_words():
    found = read("morgenmiddag bellen", MONDAY, ahead=True)
    assert (found.day, found.at, found.rest, found.words) == (november(24), None, "bellen", "middag bellen")
    assert read("vr 's avonds bellen", MONDAY, ahead=True).words == "'s avonds bellen"


@given(st.text(max_size=40), st.booleans())
def test_nothing_typed_is_an_error(text, ahead):
    read(text, MONDAY, ahead=ahead)


WORDS = ["over", "in", "2", "weken", "volgende", "week", "di", "half", "vier", "kwart", "om", "3", "uur", "'s",
         "middags", "morgenochtend", "last", "fri", "next", "12/3", "3", "dec", "2026", "4pm", "bellen", "gisteren",
         "17.40", "ago", "de", "31e", "geleden", "a", "month", "99"]


@given(st.lists(st.sampled_from(WORDS), max_size=7), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.booleans())
def test_what_is_not_understood_stays_as_it_was_typed_at_the_end(words, today, ahead):
    text = " ".join(words)
    found = read(text, today, ahead=ahead)
    assert text.endswith(found.rest)
    assert found.day is not None or found.at is not None or found.words == text


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.dates(date(2000, 1, 1), date(2090, 1, 1)),
       st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_a_full_date_means_itself_however_it_is_written(day, today, at):
    for written in (day.isoformat(), f"{day.day}-{day.month}-{day.year}", f"{day.day}/{day.month}/{day.year}",
                    f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}"):
        found = read(f"{written} {at:%H.%M} terugbellen", today)
        assert (found.day, found.at, found.rest) == (day, at, "terugbellen")


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)),
       st.sampled_from(["ma", "tue", "woensdag", "thu", "vr", "sat", "zo"]))
def test_a_weekday_is_the_nearest_on_its_side(today, name):
    behind, ahead = read(name, today).day, read(name, today, ahead=True).day
    assert timedelta(0) <= today - behind < timedelta(7)
    assert timedelta(0) <= ahead - today < timedelta(7)
    assert behind.weekday() == ahead.weekday()
