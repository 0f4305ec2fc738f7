"""Merging: no small number in any row, nothing lost, what can stand alone does. Source: disclosure.md, 1 and 3."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.disclosure import mentions, merge, rests
from casebook.statistics.figures import Breakdown, Fact
from tests.disclosure.drawn import FLAT, THEMES, breakdowns, mentioned

THRESHOLDS = st.integers(3, 8)


def counted(*numbers: int, groups: dict[str, str] | None = None, name: str = "main_theme") -> Breakdown:
    """A breakdown with these numbers, each case of a reporter of its own."""
    groups = groups or {f"c{i}": "" for i in range(len(numbers))}
    codes = [code for code, number in zip(groups, numbers, strict=False) for _ in range(number)]
    return Breakdown(name=name, unit="cases", base="new", categories=tuple(groups), groups=groups, facts=tuple(
        Fact(subject=f"s{i}", category=code, reporter=f"r{i}") for i, code in enumerate(codes)))


def rows(breakdown: Breakdown, k: int) -> list[tuple[tuple[str, ...], int]]:
    """The merged rows as categories and count."""
    return [(cell.categories, cell.count) for cell in merge.merged(breakdown, k).rows]


@given(breakdowns(), THRESHOLDS)
def test_every_row_of_a_printed_table_holds_k_cases_of_k_people_and_no_category_is_lost(breakdown, k):
    found = merge.merged(breakdown, k)
    table = merge.table(breakdown, found)
    named = [c for cell in found.rows for c in cell.categories] + list(found.none)
    assert sorted(named) == sorted(THEMES)
    assert all(breakdown.count(c) == 0 for c in found.none)
    if table is None:
        return
    for row in table.rows:
        inside = [fact for fact in breakdown.facts if fact.category in row.categories]
        assert len(inside) == row.count
        if all(cell.stands(k) for cell in found.rows):
            assert row.count >= k
            assert len({fact.reporter for fact in inside}) >= k
    assert table.total == len(breakdown.facts) == sum(row.count for row in table.rows)


@given(breakdowns(), THRESHOLDS)
def test_only_a_single_last_row_can_be_too_small_to_stand(breakdown, k):
    found = merge.merged(breakdown, k).rows
    assert len(found) <= 1 or all(cell.stands(k) for cell in found)


@given(breakdowns(groups=FLAT, name="relation"), THRESHOLDS)
def test_categories_that_reach_k_stay_visible_unless_the_whole_rest_is_unsafe(breakdown, k):
    visible = {cell.categories[0] for cell in merge.cells(breakdown) if cell.stands(k)}
    hidden = [fact for fact in breakdown.facts if fact.category not in visible]
    alone = {cell.categories[0] for cell in merge.merged(breakdown, k).rows if len(cell.categories) == 1}
    others = len(FLAT) - len(visible)
    if not hidden or (len(hidden) >= k and len({f.reporter for f in hidden}) >= k
                      and len(hidden) <= (others - 1) * (k - 1)):
        assert visible <= alone


@given(breakdowns(), THRESHOLDS)
def test_merging_is_the_same_every_time_and_whatever_the_order_of_facts(breakdown, k):
    turned = Breakdown(name=breakdown.name, unit="cases", base="new", categories=breakdown.categories,
                       groups=breakdown.groups, facts=tuple(reversed(breakdown.facts)))
    assert rows(breakdown, k) == rows(breakdown, k) == rows(turned, k)


@given(breakdowns(groups=FLAT, name="relation"), THRESHOLDS)
def test_a_breakdown_without_groups_needs_two_rows_of_a_single_category(breakdown, k):
    table = merge.table(breakdown, merge.merged(breakdown, k))
    assert table is None or sum(row.kind == "single" for row in table.rows) >= 2


def test_a_rest_below_k_joins_the_smallest_other_rest():
    groups = {"a1": "a", "a2": "a", "a3": "a", "a4": "a", "b1": "b", "b2": "b", "b3": "b", "c1": "c", "c2": "c"}
    breakdown = counted(9, 2, 2, 1, 3, 2, 1, 1, 1, groups=groups)
    assert rows(breakdown, 5) == [(("a1",), 9), (("b1", "b2", "b3"), 6), (("a2", "a3", "a4", "c1", "c2"), 7)]


def test_a_rest_below_k_takes_the_smallest_visible_category_in():
    assert rows(counted(9, 6, 2), 5) == [(("c0",), 9), (("c1", "c2"), 8)]


def test_a_rest_of_nothing_is_said_in_words_and_costs_no_row():
    found = merge.merged(counted(9, 6, 0), 5)
    assert ([cell.count for cell in found.rows], found.none) == ([9, 6], ("c2",))


def test_one_person_who_came_five_times_is_not_five():
    often = Breakdown(name="main_theme", unit="cases", base="new", categories=("c0", "c1"),
                      groups={"c0": "", "c1": ""}, facts=tuple(
                          Fact(subject=f"s{i}", category="c0" if i < 6 else "c1",
                               reporter="same" if i < 6 else f"r{i}") for i in range(20)))
    assert merge.table(often, merge.merged(often, 5)) is None


def test_a_rest_that_tells_all_by_its_own_rule_is_widened():
    assert rows(counted(2, 2, 2, 3), 3) == [(("c0", "c1", "c2", "c3"), 9)]


def test_a_whole_group_in_one_row_bears_its_name():
    groups = {"a1": "a", "a2": "a", "a3": "a", "a4": "a", "b1": "b"}
    table = merge.table(counted(2, 2, 2, 1, 9, groups=groups), merge.merged(counted(2, 2, 2, 1, 9, groups=groups), 5))
    assert table is not None
    assert [(row.kind, row.group) for row in table.rows] == [("single", ""), ("group", "a")]


def outcome(numbers: tuple[int, ...], groups: dict[str, str], k: int, name: str) -> object:
    """All that a reader sees of a breakdown: its total, and its rows or that there is no table."""
    breakdown = counted(*numbers, groups=groups, name=name)
    found = merge.merged(breakdown, k)
    table = merge.table(breakdown, found)
    if table is None or not all(cell.stands(k) for cell in found.rows):
        return sum(numbers)
    return sum(numbers), table.none, tuple((row.categories, row.count) for row in table.rows)


@pytest.mark.parametrize(("groups", "name"), [
    ({"c0": "", "c1": "", "c2": "", "c3": ""}, "relation"),
    ({"c0": "a", "c1": "a", "c2": "b", "c3": "b"}, "main_theme"),
    ({"c0": "a", "c1": "a", "c2": "a", "c3": ""}, "main_theme")])
def test_a_reader_who_knows_the_rules_deduces_no_small_category_from_one_table(groups, name):
    k, most = 3, 10
    seen: dict[object, list[tuple[int, ...]]] = {}
    for numbers in product(range(most + 1), repeat=len(groups)):
        if sum(numbers) <= most + k:  # of larger totals not every table was made
            seen.setdefault(outcome(numbers, groups, k, name), []).append(numbers)
    for same in [every for every in seen.values() if sum(every[0]) <= most]:
        for known in zip(*same, strict=True):
            assert not (min(known) >= 1 and max(known) < k)


def test_equally_small_categories_join_the_rest_together():
    assert rows(counted(5, 5, 2, 9), 5) == [(("c3",), 9), (("c0", "c1", "c2"), 12)]


@given(st.data(), THRESHOLDS)
def test_mentions_main_themes_and_their_difference_are_nothing_or_safe_in_every_row(data, k):
    main = data.draw(breakdowns())
    every = data.draw(mentioned(main))
    main_rows = merge.merged(main, k)
    found = mentions.merged(every, main, main_rows, k)
    named = sorted([c for cell in found.rows for c in cell.categories] + list(found.none))
    assert named == sorted(THEMES)
    if len(found.rows) < 2:
        return
    firsts = {(fact.subject, fact.category) for fact in main.facts}
    for cell in found.rows:
        own = [fact for fact in main.facts if fact.category in cell.categories]
        further = [fact for fact in cell.facts if (fact.subject, fact.category) not in firsts]
        assert cell.stands(k)
        for part in (own, further):
            assert not part or (len(part) >= k and len({fact.reporter for fact in part}) >= k)


@given(st.data(), THRESHOLDS)
def test_mentions_never_split_a_row_of_the_main_themes(data, k):
    main = data.draw(breakdowns())
    main_rows = merge.merged(main, k)
    found = mentions.merged(data.draw(mentioned(main)), main, main_rows, k)
    for row in main_rows.rows:
        assert any(set(row.categories) <= set(cell.categories) for cell in (
            *found.rows, merge.Cell(categories=found.none, facts=())))


def test_which_of_two_equal_rests_is_joined_never_depends_on_what_is_hidden():
    sizes, counts = {"a": 4, "b": 5, "c": 1}, {"a": 6, "b": 6, "c": 0}
    turned = dict(reversed(sizes.items()))
    assert rests.arrangements(sizes, counts, 5) == rests.arrangements(turned, counts, 5)
