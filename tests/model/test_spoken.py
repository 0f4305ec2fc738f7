"""Dates are typed as spoken."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.model.spoken import read

MONDAY = date(2026, 11, 23)


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


@given(st.text(max_size=40), st.booleans())
def test_nothing_typed_is_an_error(text, ahead):
    read(text, MONDAY, ahead=ahead)
