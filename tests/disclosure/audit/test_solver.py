"""What the solver says is rechecked in whole numbers, and agrees with the closed form wherever that holds."""

from __future__ import annotations

import subprocess
import sys
from random import Random

import pytest

from casebook.disclosure.audit.nested import Nested
from casebook.disclosure.audit.solver import Solver, Unproved
from casebook.disclosure.audit.unknowns import Bounds, Contradiction, Sum


def solver(number: int, *sums: Sum) -> Solver:
    """A solver of some sums over unknowns 0 and up."""
    bounds = Bounds(number)
    bounds.tighten(list(sums))
    return Solver(range(number), sums, bounds)


def exact(value: int, *terms: int) -> Sum:
    return Sum(dict.fromkeys(terms, 1), value, value, None)


def test_people_come_whole_where_fractions_would_allow_more():
    pairs = [Sum(dict.fromkeys(two, 1), 0, 1, None) for two in ((0, 1), (1, 2), (0, 2))]
    value, numbers = solver(3, *pairs).extreme({0: 1, 1: 1, 2: 1}, greatest=True)
    assert value == sum(numbers.values()) == 1


def test_an_answer_comes_with_whole_numbers_that_fit_every_sum():
    sums = exact(7, 0, 1, 2), exact(5, 1, 2, 3), Sum({0: 1, 3: -1}, 2, 2, None)
    for greatest, expected in ((True, 5), (False, 0)):
        value, numbers = solver(4, *sums).extreme({1: 1}, greatest=greatest)
        assert (value, numbers[1]) == (expected, expected)
        assert all(found.least <= sum(f * numbers[one] for one, f in found.terms.items()) <= (found.greatest or 0)
                   for found in sums)


def test_what_nothing_bounds_has_no_greatest_value():
    assert solver(2, Sum({0: 1, 1: -1}, 0, 0, None)).extreme({0: 1}, greatest=True) == (None, {})


def test_sums_that_contradict_each_other_are_told():
    with pytest.raises(Contradiction):
        solver(2, exact(3, 0, 1), Sum({0: 2, 1: 2}, 7, 7, None)).extreme({0: 1}, greatest=True)


def test_numbers_that_do_not_fit_are_never_believed(monkeypatch):
    asked = solver(3, exact(5, 0, 1), exact(4, 1, 2))
    monkeypatch.setattr(asked, "_whole", lambda: None)
    with pytest.raises(Unproved):
        asked.extreme({0: 1}, greatest=True)


@pytest.mark.parametrize("seed", range(12))
def test_the_closed_form_and_the_solver_agree_where_merges_nest(seed):
    random = Random(seed)
    world = [random.choice((0, 1, 2, 5)) for _ in range(12)]
    sums, heaps = [], [list(range(12))]
    while heaps:
        heap = heaps.pop()
        sums.append(exact(sum(world[one] for one in heap), *heap))
        if len(heap) > 2:
            cut = random.randint(1, len(heap) - 1)
            heaps += [part for part in (heap[:cut], heap[cut:]) if random.random() < 0.7]
    nested, other = Nested.of(sums), solver(12, *sums)
    assert nested is not None
    for _ in range(8):
        cell = set(random.sample(range(12), random.randint(1, 6)))
        ends = tuple(other.extreme(dict.fromkeys(cell, 1), greatest=greatest)[0] for greatest in (False, True))
        assert nested.bounds(cell) == ends
        assert ends[0] <= sum(world[one] for one in cell) <= ends[1]


def test_sums_that_cross_have_no_closed_form():
    assert Nested.of([exact(5, 0, 1), exact(4, 1, 2)]) is None


def test_sums_that_push_each_other_up_end_all_the_same():
    bounds = Bounds(2)
    bounds.tighten([Sum({0: 1, 1: -1}, 1, None, None), Sum({1: 1, 0: -1}, 0, None, None)])
    assert bounds.greatest == [None, None]


def test_the_solver_is_loaded_by_a_question_not_by_the_start():
    code = ("import sys, casebook.app, casebook.documents.annual_report, casebook.disclosure.audit.repairs;"
            " print('highspy' in sys.modules, 'numpy' in sys.modules)")
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
