"""What can be worked out by laying documents side by side is found, and nothing else. Source: disclosure.md, rule 9."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.leaks import leaks
from casebook.disclosure.audit.statements import Statement
from tests.disclosure.audit.drawn import AUTUMN, HALF, YEAR, many, statement, table, year


def told(new: Statement, *ledger: Statement) -> list[tuple[str, str, int, int]]:
    """The findings, as table, categories and range."""
    return [(f.cell.table, "".join(f.cell.categories) if f.cell.table != "totals" else f.cell.categories[0],
             f.least, f.greatest) for f in leaks(ledger, new, many)]


def test_a_year_less_its_first_half_tells_what_the_second_held():
    half, whole = statement(HALF, table(a=6, bcd=7)), statement(YEAR, table(a=8, bcd=14))
    [found] = leaks([half], whole, many)
    assert (found.cell.categories, found.cell.first, found.cell.last) == (("a",), *YEAR)
    assert found.cell.without == (HALF,)
    assert (found.least, found.greatest, found.exact, found.cause) == (2, 2, True, (half,))


def test_rows_that_cross_are_narrowed_down_by_the_solver():
    half, whole = statement(HALF, table(ab=5, cd=9)), statement(YEAR, table(a=6, bc=8, d=11))
    assert told(whole, half) == []
    narrow = statement(YEAR, table(ab=6, cd=20))
    assert told(narrow, half) == [("main_theme", "ab", 1, 1)]
    crossing = [statement(HALF, table(**rows)) for rows in ({"ac": 6, "bd": 6}, {"ab": 6, "cd": 6}, {"a": 5, "bcd": 7})]
    assert told(crossing[2], *crossing[:2]) == [("main_theme", "b", 1, 1), ("main_theme", "c", 1, 1)]


def test_each_document_by_itself_may_be_fine_and_so_may_all_together():
    half, whole = statement(HALF, table(a=6, bcd=7)), statement(YEAR, table(a=12, bcd=14))
    assert told(half) == told(whole) == told(whole, half) == []


def test_a_printed_row_below_k_is_found_without_any_other_document():
    [found] = leaks([], statement(YEAR, table(a=3, b=9)), many)
    assert (found.cell.categories, found.cause) == (("a",), ())


def test_a_category_known_to_the_number_needs_k_people():
    def few(cell: Any) -> int:
        return 4 if cell.categories == ("a",) else 9

    assert [f.cell.categories for f in leaks([], statement(YEAR, table(a=6, bc=9)), few)] == [("a",)]


def test_many_conversations_with_few_people_are_not_told_by_subtracting():
    def few(cell: Any) -> int:
        return 1 if cell.without else 9

    spring, later = statement(HALF, conversations=20), statement(YEAR, conversations=32)
    [found] = leaks([spring], later, few)
    assert (found.cell.categories, found.cell.without, found.least) == (("conversations",), (HALF,), 12)
    assert leaks([spring], later, many) == ()
    assert leaks([], later, few) == leaks([spring], statement(YEAR, conversations=20), few) == ()


def test_what_was_known_before_refuses_nothing():
    old = statement(YEAR, table(a=2, b=9), known=True)
    assert told(old) == []
    assert told(statement(YEAR, table(a=2, b=9)), old) == []
    half = statement(HALF, table(ab=5, c=9), known=True)
    assert told(statement(YEAR, table(ab=6, c=20)), half) == [("main_theme", "ab", 1, 1)]


def test_a_table_typed_over_in_part_counts_for_the_rows_that_stand_in_it():
    part = statement(YEAR, table(a=4, b=2), known=True)
    assert told(statement(YEAR, table(abc=9, d=12)), part) == [("main_theme", "c", 3, 3)]
    assert told(statement(YEAR, table(abc=14, d=12)), part) == []


def test_another_client_of_the_holding_is_another_world():
    half = statement(HALF, table(a=6, bcd=7), client="beuk")
    assert told(statement(YEAR, table(a=8, bcd=14)), half) == []


def test_two_tables_over_the_same_cases_share_their_total():
    half, whole = statement(HALF, table("relation", x=5, yz=8)), statement(YEAR, table(a=8, bcd=8))
    assert told(whole, half) == [("totals", "new", 3, 3)]


def test_the_total_beside_a_table_tells_the_other_half_of_the_flow():
    assert told(statement(YEAR, table(a=8, bcd=9), cases=19)) == [("totals", "from_earlier", 2, 2)]
    closed = table("route", base="closed", a=8, bcd=9)
    assert told(statement(YEAR, closed, cases=19)) == [("totals", "open_at_end", 2, 2)]
    assert told(statement(YEAR, table(a=8, bcd=9), cases=17)) == []


def test_the_flow_of_two_years_tells_how_many_came_back():
    last = statement(year(2024), cases=20, new=12, from_earlier=8, closed=14, open_at_end=6)
    assert told(statement(YEAR, cases=15, new=7, from_earlier=8, closed=9, open_at_end=6), last) == [
        ("totals", "reopened", 2, 2)]
    assert told(statement(YEAR, cases=15, new=9, from_earlier=6, closed=9, open_at_end=6), last) == []


def test_mentions_less_main_themes_tell_who_spoke_of_it_besides():
    spoken = table("theme_mentions", a=9, bc=14)
    assert told(statement(YEAR, table(a=7, bc=9), spoken)) == [("further_mentions", "a", 2, 2)]
    assert told(statement(YEAR, table(a=9, bc=9), table("theme_mentions", a=9, bc=14))) == []


def test_theme_groups_by_year_are_the_main_themes_of_each_year():
    groups = {"a": "G", "b": "G", "c": "H", "d": "H", "not_recorded": ""}
    by_year = table("theme_group_by_year", none=())
    by_year["rows"] = [{"label": "", "categories": list(codes), "count": number, "year": 2025}
                       for codes, number in (("G", 11), ("H", 12))]
    old = statement(YEAR, table(a=8, bcd=15), groups=groups)
    assert told(statement(YEAR, by_year, groups=groups), old) == [("main_theme", "b", 3, 3)]
    assert told(statement(YEAR, by_year, groups=groups)) == []


def test_a_block_of_years_less_its_years_tells_the_year_that_was_kept_silent():
    block = {"period": {"from": "2023-01-01", "to": "2025-12-31"}, "tables": [table(a=14, bc=16)]}
    years = [statement(year(n), table(a=6, bc=7)) for n in (2023, 2024)]
    assert told(statement(YEAR, block=block), *years) == [
        ("totals", "new", 4, 4), ("main_theme", "a", 2, 2), ("main_theme", "bc", 2, 2)]


def test_what_is_said_in_words_bounds_what_it_says():
    block = {"period": {"from": "2023-01-01", "to": "2025-12-31"}, "tables": [table(a=7, bc=6)]}
    silent = [statement(year(n), words=["cases"], cases=None) for n in (2023, 2024)]
    found = told(statement(YEAR, table(a=6, bc=0), block=block), *silent)
    assert ("totals", "new", 3, 4) in found


def test_late_cases_of_nested_periods_that_do_not_add_up_are_read_apart():
    half = statement(HALF, table("route", base="closed", a=9, b=9))
    whole = statement(YEAR, table("route", base="closed", a=8, b=12))
    assert told(whole, half) == []


def test_documents_that_contradict_each_other_stop_nothing_but_are_left_aside():
    wrong = statement(HALF, table(a=60, b=60), known=True)
    half = statement(HALF, table(a=6, b=7))
    assert told(statement(YEAR, table(a=8, b=13)), wrong, half)[0] == ("main_theme", "a", 2, 2)


@pytest.mark.parametrize("period", [AUTUMN, (date(2025, 4, 1), date(2025, 6, 30))])
def test_the_order_in_which_documents_leave_does_not_matter(period):
    part, whole = statement(period, table(a=6, bcd=7)), statement(YEAR, table(a=8, bcd=14))
    assert told(part, whole) == told(whole, part) == [("main_theme", "a", 2, 2)]


def test_a_finding_names_only_the_documents_that_it_takes():
    half, whole = statement(HALF, table(a=6, bcd=7)), statement(YEAR, table(a=8, bcd=14))
    others = [statement(year(n), table(a=9, b=9)) for n in (2022, 2023)]
    found: Finding = leaks([*others, statement(YEAR, table("relation", x=9, y=13)), half], whole, many)[0]
    assert found.cause == (half,)
