"""Periods as she says them, in Dutch and English."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.model.spoken_period import read

TODAY = date(2026, 11, 23)  # a Monday


@pytest.mark.parametrize(("typed", "first", "last"), [
    ("2025", "2025-01-01", "2025-12-31"), ("maart", "2026-03-01", "2026-03-31"), ("dec", "2025-12-01", "2025-12-31"),
    ("feb 2024", "2024-02-01", "2024-02-29"), ("Q1", "2026-01-01", "2026-03-31"),
    ("1e kwartaal 2025", "2025-01-01", "2025-03-31"), ("vorige maand", "2026-10-01", "2026-10-31"),
    ("deze week", "2026-11-23", "2026-11-29"), ("last quarter", "2026-07-01", "2026-09-30"),
    ("vorig jaar", "2025-01-01", "2025-12-31"), ("afgelopen 3 maanden", "2026-08-23", "2026-11-23"),
    ("last 30 days", "2026-10-24", "2026-11-23"), ("sinds maart", "2026-03-01", ""),
    ("na maart", "2026-04-01", ""), ("tot 2024", "", "2023-12-31"), ("t/m 2024", "", "2024-12-31"),
    ("maart t/m mei 2024", "2024-03-01", "2024-05-31"), ("nov t/m feb", "2025-11-01", "2026-02-28"),
    ("1 maart - 3 april", "2026-03-01", "2026-04-03"), ("van 1-1-2025 tot 1-3-2025", "2025-01-01", "2025-03-01"),
    ("gisteren", "2026-11-22", "2026-11-22"), ("from march to may 2025", "2025-03-01", "2025-05-31"),
])
def test_what_is_said_is_understood(typed, first, last):
    found = read(typed, TODAY)
    assert found is not None
    assert (str(found.first or ""), str(found.last or "")) == (first, last)


@pytest.mark.parametrize("typed", ["", "onzin", "31 feb", "mei t/m", "2025 onzin", "afgelopen jaren", "13-13-2025"])
def test_what_is_no_period_is_none(typed):
    assert read(typed, TODAY) is None


PARTS = ["maart", "q", "1", "2025", "-", "t/m", "last", "3", "999", "jaar", "weken", "sinds", "31", "0"]


@given(st.lists(st.sampled_from(PARTS), max_size=6).map(" ".join) | st.text(max_size=30),
       st.dates(date(1901, 1, 1), date(2199, 12, 31)))
def test_nothing_that_is_said_is_an_error(typed, today):
    found = read(typed, today)
    assert found is None or not (found.first and found.last) or found.first <= found.last
