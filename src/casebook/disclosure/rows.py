"""What kind of row some categories make, and how many rows make a table. Source: disclosure.md 3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from casebook.disclosure.protected import ProtectedTable, Row

THEMED = ("main_theme", "theme_mentions", "theme_group_by_year")


def groups_of(categories: Iterable[str], groups: Mapping[str, str]) -> set[str]:
    """The theme groups that some categories lie in; "" for those that lie in none."""
    return {groups.get(category, "") for category in categories}


def row_of(categories: tuple[str, ...], count: int, groups: Mapping[str, str], year: int | None = None) -> Row:
    """Categories as a row: what kind of row it is follows from them."""
    touched = groups_of(categories, groups)
    group = next(iter(touched)) if len(touched) == 1 else ""
    if len(categories) == 1:
        return Row(categories=categories, kind="single", count=count, year=year)
    if not group:
        return Row(categories=categories, kind="other", count=count, year=year)
    whole = {category for category, of in groups.items() if of == group} <= set(categories)
    return Row(categories=categories, kind="group" if whole else "rest", count=count, group=group, year=year)


def enough(table: ProtectedTable) -> bool:
    """Whether a table says something: themes need two rows, any other breakdown two rows of a single category.

    Theme group by year needs two years and two rows in one of them.
    """
    years = {row.year for row in table.rows}
    if None not in years:
        return 2 <= len(years) < len(table.rows)
    if table.name in THEMED:
        return len(table.rows) >= 2
    return sum(row.kind == "single" for row in table.rows) >= 2
