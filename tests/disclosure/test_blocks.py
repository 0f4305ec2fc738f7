"""Blocks of years: breakdowns of a small client, fixed years, once they are over. Source: disclosure.md 5."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from casebook.disclosure import blocks
from casebook.documents import annual_report
from casebook.language import Language
from casebook.model.clients import Engagement
from casebook.model.ids import ClientId, EngagementId
from casebook.model.periods import Period, year
from casebook.store import clients
from tests.casebook_files import a_case, a_client
from tests.disclosure.test_protect import some

AGREED = Engagement(id=EngagementId("e"), client=ClientId("c"), starts=date(2023, 5, 1), block_first=2024,
                    block_years=3)
LATER = date(2031, 1, 5)
HALF = Period(first=date(2026, 7, 1), last=date(2026, 12, 31))


def years(first: int, last: int) -> Period:
    """Whole years."""
    return Period(first=date(first, 1, 1), last=date(last, 12, 31))


@pytest.mark.parametrize(("period", "block"), [
    (year(2023), None), (year(2024), None), (year(2025), None), (year(2026), years(2024, 2026)), (year(2027), None),
    (year(2029), years(2027, 2029)), (HALF, years(2024, 2026)), (years(2024, 2026), None),
    (Period(first=date(2026, 1, 1), last=date(2026, 6, 30)), None)])
def test_a_block_never_rolls_and_prints_with_the_report_that_ends_it(period, block):
    assert blocks.ending_with(AGREED, period, LATER) == block


def test_a_block_that_is_not_over_or_was_not_agreed_does_not_print():
    assert blocks.ending_with(AGREED, year(2026), date(2026, 12, 31)) is None
    assert blocks.ending_with(replace(AGREED, block_first=None), year(2026), LATER) is None
    assert blocks.ending_with(replace(AGREED, block_first=2030), year(2029), LATER) is None


def test_a_block_has_the_protection_of_a_year_and_no_theme_groups_by_year():
    over = replace(some(new=20), period=years(2023, 2025))
    chosen = ("main_theme", "route", "theme_group_by_year")
    found = blocks.block(over, threshold=5, breakdowns=chosen)
    assert [(row.categories, row.count) for row in found.tables["main_theme"].rows] == [
        (("bullying",), 11), (("intimidation",), 9)]
    assert found.left_out == {"route": "rows"}
    few = blocks.block(replace(over, reporters=9), threshold=5, breakdowns=chosen)
    assert (few.tables, few.left_out) == ({}, {"main_theme": "few", "route": "few"})


def test_three_years_of_a_small_client_print_together_as_data_of_their_own_period(vault):
    with vault.writing() as db:
        client = a_client(db, breakdowns=("main_theme",))
        (engagement,) = clients.engagements(db, client.id)
        clients.save_engagement(db, replace(engagement, block_first=2023, block_years=3))
        for i in range(24):
            day = date(2023 + i % 3, 2, 1) + timedelta(days=7 * i)
            a_case(db, client, day, main_theme=("bullying", "intimidation", "fraud")[i % 2])
    data = {n: annual_report.gather(vault.db, client.id, year(n), "en", today=LATER) for n in (2024, 2025)}
    assert data[2025].protected.tables == {}
    assert data[2024].protected.block is None
    told = annual_report.tables(data[2025], Language("en"))
    assert told["tables"] == []
    assert told["block"]["period"] == {"from": "2023-01-01", "to": "2025-12-31"}
    assert [row["count"] for row in told["block"]["tables"][0]["rows"]] == [12, 12]
    running = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2025, 12, 1))
    assert running.protected.block is None
