"""Nothing small follows from a print for a reader who knows the program that made it. Source: disclosure.md 10.

Every table of up to five categories and 25 cases takes minutes: `python -m tests.disclosure.attack --every-table`.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from casebook.disclosure import mentions, merge, rests, years
from casebook.disclosure.protect import protect
from casebook.statistics.figures import Breakdown, Fact, Figures, Flow, YearCount
from tests.disclosure.knowing import LARGER, SHAPES, deduced, deduced_by_counts, deduced_by_people
from tests.disclosure.tables_of_counts import every as every_table
from tests.disclosure.test_protect import some

FLAT = {"c0": "", "c1": "", "c2": ""}
K = 3


@pytest.mark.parametrize(("name", "groups"), SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize(("k", "most"), [(3, 12), (4, 12)])
def test_no_small_category_follows_from_one_table(name, groups, k, most):
    assert deduced_by_counts(name, groups, k, most) == []


@pytest.mark.parametrize(("name", "groups"), LARGER.values(), ids=LARGER)
def test_nor_from_a_table_of_five_categories(name, groups):
    assert deduced_by_counts(name, groups, 3, 8) == []


@pytest.mark.parametrize("acts", [False, True])
def test_nor_where_one_reporter_has_several_cases_or_acts(acts):
    assert deduced_by_people("main_theme", FLAT, 3, 5, acts=acts) == []


def test_a_program_that_printed_whatever_holds_k_would_be_found_out(monkeypatch):
    monkeypatch.setattr(rests, "safe", lambda found, least, k: True)
    assert deduced_by_counts(*SHAPES["four alike"], 3, 9) != []


def flows(most: int) -> Iterator[tuple[int, int, int, int, bool]]:
    """New, from earlier years and closed cases, reporters, and whether they spread over two categories."""
    for new, earlier in product(range(most + 1), repeat=2):
        for closed, reporters, spread in product(range(new + earlier + 1), (0, 1, 3, 6), (False, True)):
            if new + earlier <= most and (reporters or not new):
                yield new, earlier, closed, reporters, spread


def spread_out(name: str, base: str, number: int, *, spread: bool) -> Breakdown:
    """Cases of as many people over two categories, or in one."""
    facts = tuple(Fact(subject=f"{base}{i}", category="c1" if spread and i % 2 else "c0", reporter=f"r{i}")
                  for i in range(number))
    groups = {"c0": "", "c1": ""}
    return Breakdown(name=name, unit="cases", base=base, categories=tuple(groups), groups=groups, facts=facts)


def figures(new: int, earlier: int, closed: int, reporters: int, *, spread: bool) -> Figures:
    """A year with this flow."""
    tables = (spread_out("main_theme", "new", new, spread=spread), spread_out("route", "closed", closed, spread=spread))
    return replace(some(), reporters=reporters, breakdowns={table.name: table for table in tables}, flow=Flow(
        carried_over=earlier, new=new, reopened=0, closed=closed, open_at_end=new + earlier - closed))


def print_of(found: Figures, style: str) -> object:
    """All that a report says of the flow, and why it says no more; of a table that is not there it says one of two
    sentences."""
    printed = protect(found, threshold=K, style=style, breakdowns=("main_theme", "route"))
    return (printed.level, printed.nobody, printed.total_withheld, printed.rate, tuple(sorted(printed.minutes)),
            tuple((name, total.value, total.state) for name, total in printed.totals.items()),
            tuple((name, table.none, table.rows) for name, table in printed.tables.items()),
            tuple((name, why == "few") for name, why in printed.left_out.items()))


@pytest.mark.parametrize("style", ["number", "below", "none"])
def test_no_small_part_of_the_flow_follows_from_what_prints_or_from_what_does_not(style):
    most, far = 11, K + 1
    numbers = ((new, earlier, closed, new + earlier - closed, reporters)
               for new, earlier, closed, reporters, _ in flows(most))
    prints = (print_of(figures(*flow[:4], spread=flow[4]), style) for flow in flows(most))
    pairs = list(zip(numbers, prints, strict=True))
    near = {seen for found, seen in pairs if found[0] + found[1] <= most - far}
    assert [seen for seen in deduced(pairs, K) if seen in near] == []


def mentioned(main: tuple[int, ...], further: tuple[int, ...]) -> tuple[Breakdown, Breakdown]:
    """Main themes with these counts, and mentions with so many more of each, by other cases."""
    groups = {f"c{i}": "" for i in range(len(main))}
    first = [Fact(subject=f"s{i}-{n}", category=f"c{i}", reporter=f"s{i}-{n}")
             for i, number in enumerate(main) for n in range(number)]
    more = [replace(fact, category=f"c{i}") for i, number in enumerate(further)
            for fact in [fact for fact in first if fact.category != f"c{i}"][:number]]
    made = [Breakdown(name=name, unit="cases", base="new", categories=tuple(groups), groups=groups, facts=tuple(facts))
            for name, facts in (("main_theme", first), ("theme_mentions", first + more))]
    return made[0], made[1]


@pytest.mark.parametrize("main", [(6, 5, 4, 3), (9, 3, 2, 2), (5, 5, 4, 0)])
def test_no_small_number_of_further_mentions_follows_from_the_two_tables(main):
    def tables() -> Iterator[tuple[tuple[int, ...], object]]:
        for further in every_table(len(main), 8):
            first, every = mentioned(main, further)
            rows = merge.merged(first, K)
            units = [row.categories for row in rows.rows] + [rows.none] * bool(rows.none)
            found = mentions.merged(every, first, rows, K)
            print_ = tuple((row.categories, row.count) for row in found.rows)
            by_unit = tuple(sum(further[int(c[1:])] for c in unit) for unit in units)
            yield by_unit, (print_, found.none) if len(found.rows) > 1 else None

    made = list(tables())
    assert len({seen for _, seen in made}) > 10
    assert deduced(made, K) == []


@pytest.mark.parametrize("k", [3, 4])
def test_no_small_theme_group_follows_from_an_earlier_year(k):
    groups = ("behaviour", "integrity", "outside", "not_recorded")
    pool = {group: tuple(Fact(subject=f"{group}{i}", category=group, reporter=f"{group}{i}") for i in range(12))
            for group in groups}

    def rows_of(numbers: tuple[int, ...]) -> object:
        facts = tuple(fact for group, number in zip(groups, numbers, strict=True) for fact in pool[group][:number])
        rows = years.of_year(YearCount(year=2024, facts=facts), [(group,) for group in groups], k)
        return tuple((row.categories, row.count) for row in rows) or sum(numbers)

    assert deduced(((numbers, rows_of(numbers)) for numbers in every_table(4, 12)), k) == []
