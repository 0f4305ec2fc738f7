"""Whole reports under attack by a reader who knows the program; 1,000 with `python -m tests.disclosure.attack`.

Source: disclosure.md 10.
"""

import pytest

from casebook.disclosure import rests
from tests.disclosure.attack import attacked
from tests.disclosure.books import drawn

SEEDS = (*range(1, 9), 5981)
CARELESS = 50


@pytest.mark.parametrize("seed", SEEDS)
def test_no_small_cell_of_a_report_is_deduced(seed):
    assert attacked(seed).deduced == ()


def test_the_attack_tries_many_cells_and_sees_through_a_careless_program(monkeypatch):
    assert sum(attacked(seed).tried for seed in SEEDS[:3]) > 20
    assert {drawn(seed).style for seed in range(20)} == {"number", "below", "none"}
    monkeypatch.setattr(rests, "safe", lambda found, least, k: True)
    assert attacked(CARELESS).deduced
