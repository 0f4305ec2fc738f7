"""A whole report protected: totals, pairs, tables, times and the rate. Source: disclosure.md, rules 1 to 6."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.disclosure.protect import protect, total_style
from casebook.disclosure.tables import as_data
from casebook.disclosure.wishes import Wishes
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import year
from casebook.statistics.figures import Breakdown, Fact, Figures, Flow, YearCount
from tests.disclosure.drawn import FLAT, THEMES, figures

CHOSEN = ("main_theme", "theme_mentions", "relation", "route", "theme_group_by_year")
STYLES = st.sampled_from(("number", "below", "none"))


def some(**flow: int) -> Figures:
    """Figures with a flow, eleven new cases about bullying and nine about intimidation unless said otherwise."""
    new = flow.get("new", 20)
    facts = tuple(Fact(subject=f"s{i}", category="bullying" if i < 11 else "intimidation", reporter=f"r{i}")
                  for i in range(new))
    main = Breakdown(name="main_theme", unit="cases", base="new", categories=tuple(THEMES), groups=THEMES, facts=facts)
    relation = Breakdown(name="relation", unit="cases", base="new", categories=tuple(FLAT), groups=FLAT, facts=tuple(
        replace(fact, category="peer" if i % 2 else "manager") for i, fact in enumerate(facts)))
    route = Breakdown(name="route", unit="cases", base="closed", categories=tuple(FLAT), groups=FLAT, facts=tuple(
        Fact(subject=f"c{i}", category="peer" if i % 2 else "manager", reporter=f"r{i}")
        for i in range(flow.get("closed", 0))))
    return Figures(
        client=ClientId("c"), period=year(2025), reporters=flow.get("reporters", new),
        flow=Flow(carried_over=flow.get("carried", 0), new=new, reopened=0, closed=flow.get("closed", 0),
                  open_at_end=new + flow.get("carried", 0) - flow.get("closed", 0)),
        conversations=60, advice_requests=flow.get("advice", 0), groups_by_year=(),
        breakdowns={b.name: b for b in (main, replace(main, name="theme_mentions"), relation, route)},
        minutes={"casework": 600, "prevention": 60, "advice": 30, "reporting": 10, "travel": 5}, headcount=200)


def printed(found: Figures, style: str = "number", k: int = 5) -> dict[str, int | None]:
    """The totals as numbers."""
    protected = protect(found, threshold=k, style=style, breakdowns=())
    return {name: total.value for name, total in protected.totals.items()}


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(figures(), st.integers(3, 8), STYLES)
def test_no_number_that_is_printed_is_small(found, k, style):
    protected = protect(found, threshold=k, style=style, breakdowns=CHOSEN)
    for name, total in protected.totals.items():
        agreed = name == "cases" and style == "number"
        assert total.value is None or agreed or total.value == 0 or total.value >= k
    for table in protected.tables.values():
        assert found.reporters >= 2 * k
        assert all(row.count >= k for row in table.rows)
        assert table.total == sum(row.count for row in table.rows)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(figures(), st.integers(3, 8), STYLES)
def test_no_small_part_of_the_flow_follows_by_subtracting_what_is_printed(found, k, style):
    protected = protect(found, threshold=k, style=style, breakdowns=CHOSEN)
    cases = protected.number("cases")
    told = {table.base: table.total for table in protected.tables.values()
            if table.unit == "cases" and table.name != "theme_group_by_year"}
    for base in ("new", "closed"):
        part = protected.number(base) if protected.number(base) is not None else told.get(base)
        assert protected.told(base) == part
        if cases is not None and part is not None:
            assert cases - part == 0 or cases - part >= k


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(figures(), st.integers(3, 8))
def test_theme_groups_of_a_year_are_never_finer_than_its_main_themes(found, k):
    protected = protect(found, threshold=k, style="number", breakdowns=CHOSEN)
    by_year, main = protected.tables.get("theme_group_by_year"), protected.tables.get("main_theme")
    if by_year is None:
        return
    for number in {row.year for row in by_year.rows}:
        of_year = [c for row in by_year.rows if row.year == number for c in row.categories]
        assert sorted(of_year) == sorted({*THEMES.values(), "not_recorded"} - {""})
    for row in [row for row in by_year.rows if row.year == 2025]:
        for printed_row in main.rows if main else ():
            groups = {THEMES[c] or "not_recorded" for c in printed_row.categories}
            assert groups <= set(row.categories) or not groups & set(row.categories)


def test_below_k_reporters_nothing_but_the_one_sentence():
    protected = protect(some(new=4), threshold=5, style="below", breakdowns=CHOSEN)
    assert protected.level == "below"
    assert protected.totals["cases"].state == "words"
    assert {t.value for n, t in protected.totals.items() if n != "advice_requests"} == {None}
    assert not protected.tables
    assert "casework" not in protected.minutes


def test_a_year_with_nobody_prints_as_a_year_with_some_where_the_total_is_in_words():
    nobody, some_people = (protect(some(new=n), threshold=5, style="below", breakdowns=CHOSEN) for n in (0, 4))
    assert (nobody.totals, nobody.level, nobody.nobody) == (some_people.totals, some_people.level, some_people.nobody)


def test_an_agreed_number_prints_however_small():
    assert printed(some(new=3))["cases"] == 3
    assert protect(some(new=0), threshold=5, style="number", breakdowns=()).nobody


def test_flow_prints_in_pairs_or_not_at_all():
    assert printed(some(new=20, carried=6, closed=18)) == {
        "cases": 26, "new": 20, "from_earlier": 6, "closed": 18, "open_at_end": 8, "conversations": 60,
        "advice_requests": 0}
    awkward = printed(some(new=20, carried=3, closed=18))
    assert (awkward["cases"], awkward["new"], awkward["from_earlier"]) == (23, None, None)
    assert (awkward["closed"], awkward["open_at_end"]) == (None, None)  # 5 is k: hidden, so that hidden says not below
    assert printed(some(new=20, carried=4, closed=18))["open_at_end"] == 6
    assert printed(some(new=20, carried=0, closed=20))["open_at_end"] == 0


def test_the_total_gives_way_to_tables_where_together_they_would_tell_a_small_number():
    found = some(new=20, carried=3, closed=18)
    protected = protect(found, threshold=5, style="number", breakdowns=CHOSEN)
    assert {"main_theme", "relation", "route"} <= set(protected.tables)
    assert protected.total_withheld
    assert [protected.number(n) for n in ("cases", "new", "from_earlier", "closed", "open_at_end")] == [None] * 5
    assert (protected.told("new"), protected.told("closed")) == (20, 18)
    without_tables = protect(found, threshold=5, style="number", breakdowns=())
    assert (without_tables.number("cases"), without_tables.total_withheld) == (23, False)


def test_the_order_of_tables_that_are_not_there_tells_no_reason():
    chosen = ("route", "main_theme", "relation")
    found = protect(some(new=20, closed=17), threshold=5, style="number", breakdowns=chosen, wishes=Wishes(
        left_out=frozenset({"main_theme"}), together={"relation": (("peer", "manager"),)}))
    assert list(found.left_out.items()) == [("route", "flow"), ("main_theme", "wish"), ("relation", "wish")]


def test_tables_of_closed_cases_stay_out_where_few_are_still_open():
    found = some(new=20, closed=17)
    protected = protect(found, threshold=5, style="number", breakdowns=CHOSEN)
    assert protected.number("cases") == 20
    assert "main_theme" in protected.tables
    assert "route" not in protected.tables
    assert protected.left_out["route"] == "flow"
    agreed_none = protect(found, threshold=5, style="none", breakdowns=CHOSEN)
    assert "route" in agreed_none.tables
    assert agreed_none.number("cases") is None


@pytest.mark.parametrize(("reporters", "level"), [(4, "below"), (5, "totals"), (9, "totals"), (10, "breakdowns")])
def test_breakdowns_begin_at_twice_k(reporters, level):
    protected = protect(some(new=20, reporters=reporters), threshold=5, style="number", breakdowns=CHOSEN)
    assert protected.level == level
    assert bool(protected.tables) == (level == "breakdowns")


@pytest.mark.parametrize(("number", "state"), [(0, "number"), (1, "words"), (4, "words"), (5, "number")])
def test_few_advice_requests_print_in_words(number, state):
    protected = protect(some(advice=number), threshold=5, style="number", breakdowns=())
    assert protected.totals["advice_requests"].state == state
    assert ("advice" in protected.minutes) == (state == "number")


def test_casework_time_prints_only_beside_its_conversations():
    few = protect(replace(some(), conversations=3), threshold=5, style="number", breakdowns=())
    assert few.number("conversations") is None
    assert "casework" not in few.minutes
    assert protect(some(), threshold=5, style="number", breakdowns=()).minutes["casework"] == 600


def test_hours_that_print_never_tell_those_that_do_not_to_whoever_has_the_invoices():
    """An invoice tells the sum of all work: less the kinds that print, that would be the casework of a few."""
    few = protect(some(new=3), threshold=5, style="number", breakdowns=(), billed=True)
    assert few.minutes == {}
    assert protect(some(new=3), threshold=5, style="number", breakdowns=()).minutes
    silent = protect(replace(some(), conversations=3), threshold=5, style="number", breakdowns=(), billed=True)
    assert silent.minutes == {}
    advised = protect(some(advice=2), threshold=5, style="number", breakdowns=(), billed=True)
    assert advised.minutes == {"casework_advice": 630, "prevention": 60, "reporting": 10, "travel": 5}
    assert protect(some(), threshold=5, style="number", breakdowns=(), billed=True).minutes["casework"] == 600


def test_a_rate_needs_a_year_a_headcount_and_printed_totals():
    assert protect(some(), threshold=5, style="number", breakdowns=()).rate == 10
    assert protect(replace(some(), headcount=None), threshold=5, style="number", breakdowns=()).rate is None
    assert protect(some(), threshold=5, style="none", breakdowns=()).rate is None
    assert protect(some(carried=2), threshold=5, style="number", breakdowns=()).rate is None


def test_the_total_is_a_number_from_fifty_workers_unless_agreed_otherwise():
    assert [total_style("", n) for n in (None, 49, 50)] == ["below", "below", "number"]
    assert total_style("none", 900) == "none"


def test_an_earlier_year_is_read_from_its_release_never_counted_again():
    years = tuple(YearCount(year=n, facts=tuple(Fact(subject=f"{n}-{i}", category="behaviour", reporter=f"r{i}")
                                                for i in range(20))) for n in (2024, 2025))
    rows = [{"label": "", "categories": ["bullying"], "count": 8},
            {"label": "", "categories": ["fraud", "corruption"], "count": 7},
            {"label": "", "categories": ["pressure", "dispute", "intimidation", "aggression", "not_recorded"],
             "count": 9}]
    released = {2024: {"tables": [{"name": "main_theme", "rows": rows}]}}
    found = replace(some(new=20), groups_by_year=years)
    protected = protect(found, threshold=5, style="number", breakdowns=("theme_group_by_year",), released=released)
    table = protected.tables.get("theme_group_by_year")
    assert table is not None
    shown = {row.categories: row.count for row in table.rows if row.year == 2024}
    assert shown == {("behaviour", "outside", "not_recorded"): 17, ("integrity",): 7}


def test_the_tables_as_data_hold_what_prints_and_no_more():
    language = Language("en")
    names = {"theme": {c: c.capitalize() for c in THEMES}, "relation": {c: c for c in FLAT}}
    protected = protect(some(new=20, carried=3), threshold=5, style="number", breakdowns=("route",))
    data = as_data(protected, client="De Linde", status="concept", version=2, names=names, language=language)
    assert data["totals"]["new"] is None
    assert data["tables"] == []
    protected = protect(some(), threshold=5, style="number", breakdowns=("main_theme",))
    data = as_data(protected, client="De Linde", status="concept", version=2, names=names, language=language)
    rows = data["tables"][0]["rows"]
    assert [(row["label"], row["count"]) for row in rows] == [("Bullying", 11), ("Intimidation", 9)]
    assert set(data) == {"client", "period", "status", "version", "threshold", "totals", "tables"}


def test_what_a_repair_leaves_out_of_the_totals_is_not_told_otherwise():
    wished = {name: protect(some(), threshold=5, style="number", breakdowns=("main_theme",),
                            wishes=Wishes(left_out=frozenset([name]))) for name in ("flow", "cases", "conversations")}
    shown = {name: {total for total in found.totals if found.number(total) is not None}
             for name, found in wished.items()}
    everything = {"cases", "new", "from_earlier", "closed", "open_at_end", "conversations", "advice_requests"}
    assert shown["flow"] == {"cases", "conversations", "advice_requests"}
    assert shown["cases"] == {"conversations", "advice_requests"}
    assert shown["conversations"] == everything - {"conversations"}
    assert wished["cases"].total_withheld
    assert "casework" not in wished["conversations"].minutes
