"""What a statement prints, line by line: which categories of which table count how many over which period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from casebook.disclosure.audit.spans import Span
from casebook.disclosure.audit.statements import Statement

MAIN, MENTIONS, YEARS = "main_theme", "theme_mentions", "theme_group_by_year"
NOT_RECORDED = "not_recorded"


class Line(NamedTuple):
    """A printed row: so many of these categories. `categories` is None for the total of the table.

    Theme mentions and theme group by year are lines of `main_theme`, since they count the same cases; `mentions` says
    that every theme of a case counts, not its main theme alone. `source` is the place of the statement on the ledger.
    """

    source: int
    table: str
    base: str
    span: Span
    categories: frozenset[str] | None
    number: int
    mentions: bool = False


class Told(NamedTuple):
    """A total that is printed as a number, or (`below`) as fewer than that."""

    source: int
    name: str
    span: Span
    value: int
    below: bool = False


def span_of(statement: Statement) -> Span:
    """The period of a statement."""
    return Span(statement.first, statement.last)


def totals(source: int, statement: Statement) -> Iterator[Told]:
    """The totals that a statement prints, and those it gives in words."""
    span = span_of(statement)
    for name, value in statement.tables.get("totals", {}).items():
        if value is not None:
            yield Told(source, name, span, value)
        elif name in statement.tables.get("in_words", ()):
            yield Told(source, name, span, statement.threshold, below=True)


def lines(source: int, statement: Statement) -> Iterator[Line]:
    """The rows, the totals and what is said not to occur, of every table of a statement and of its block of years."""
    for span, table in _tables(statement):
        if table["name"] == YEARS:
            yield from _by_year(source, table, statement.groups)
            continue
        mentions = table["name"] == MENTIONS
        name = MAIN if mentions else str(table["name"])
        rows = [(frozenset(row["categories"]), row["count"]) for row in table["rows"]]
        rows += [(frozenset([category]), 0) for category in table.get("none", ())]
        for categories, count in [*rows, (None, table["total"])]:
            yield Line(source, name, table["base"], span, categories, count, mentions)


def _tables(statement: Statement) -> Iterator[tuple[Span, Mapping[str, Any]]]:
    own = span_of(statement)
    yield from ((own, table) for table in statement.tables.get("tables", ()))
    block = statement.tables.get("block")
    if block:
        span = Span(*(date.fromisoformat(block["period"][edge]) for edge in ("from", "to")))
        yield from ((span, table) for table in block.get("tables", ()))


def _by_year(source: int, table: Mapping[str, Any], groups: Mapping[str, str]) -> Iterator[Line]:
    """Each year as lines of its own: of the themes that a group is made of, or of the groups where these are unknown.
    """
    name = MAIN if groups else YEARS
    by_year: dict[int, int] = {}
    for row in table["rows"]:
        year = row["year"]
        by_year[year] = by_year.get(year, 0) + row["count"]
        categories = _themes(row["categories"], groups) if groups else frozenset(row["categories"])
        yield Line(source, name, table["base"], _year(year), categories, row["count"])
    for year, total in by_year.items():
        yield Line(source, name, table["base"], _year(year), None, total)


def _themes(codes: Iterable[str], groups: Mapping[str, str]) -> frozenset[str]:
    """The themes of some groups; a code that is no group stands for itself."""
    codes = set(codes)
    return frozenset({theme for theme, group in groups.items() if group in codes} | (codes - set(groups.values())))


def _year(number: int) -> Span:
    return Span(date(number, 1, 1), date(number, 12, 31))
