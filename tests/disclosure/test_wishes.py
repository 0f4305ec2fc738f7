"""Wishes make a report coarser and never finer. Source: disclosure.md 3 and 9."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.disclosure.protect import protect
from casebook.disclosure.wishes import Wishes
from tests.disclosure.drawn import FLAT, THEMES, figures
from tests.disclosure.test_protect import CHOSEN, some

GROUPS = ("behaviour", "integrity", "outside", "not_recorded")


@st.composite
def wishes(draw: st.DrawFn) -> Wishes:
    """Tables left out and categories put together, some of which are in no table."""
    together = {name: tuple(tuple(draw(st.lists(st.sampled_from([*of, "gone"]), max_size=3))) for _ in range(2))
                for name, of in (("main_theme", THEMES), ("theme_group_by_year", GROUPS), ("relation", FLAT))}
    return Wishes(left_out=frozenset(draw(st.lists(st.sampled_from(CHOSEN), max_size=2))), together=together)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(figures(), wishes(), st.integers(3, 6))
def test_every_row_under_wishes_is_a_row_or_several_of_the_finer_report(found, wished, k):
    fine = protect(found, threshold=k, style="number", breakdowns=CHOSEN)
    coarse = protect(found, threshold=k, style="number", breakdowns=CHOSEN, wishes=wished)
    assert coarse.totals == fine.totals
    assert not set(coarse.tables) & wished.left_out
    for name, table in coarse.tables.items():
        before = fine.tables[name]
        assert table.total == before.total == sum(row.count for row in table.rows)
        for row in table.rows:
            inside = [r for r in before.rows if r.year == row.year and set(r.categories) <= set(row.categories)]
            silent = {c for c in row.categories if c in before.none}
            assert row.count == sum(r.count for r in inside)
            assert sorted(row.categories) == sorted([c for r in inside for c in r.categories] + list(silent))
        for wish in wished.of(name):
            for year in {row.year for row in table.rows}:
                holding = [r for r in table.rows if r.year == year and set(wish) & set(r.categories)]
                assert len(holding) <= 1


def test_what_is_left_out_or_left_with_too_little_says_that_it_was_wished():
    wished = Wishes(left_out=frozenset({"relation"}), together={"main_theme": (("bullying", "intimidation"),)})
    found = protect(some(), threshold=5, style="number", breakdowns=("main_theme", "relation"), wishes=wished)
    assert (found.tables, found.left_out) == ({}, {"relation": "wish", "main_theme": "wish"})


def test_wishes_are_kept_as_data():
    wished = Wishes(left_out=frozenset({"route"}), together={"relation": (("peer", "group"),)})
    assert Wishes.from_data(wished.as_data()) == wished
    assert Wishes.from_data({}) == Wishes()
    assert wished.and_also(Wishes(left_out=frozenset({"outcome"}))).left_out == {"route", "outcome"}
