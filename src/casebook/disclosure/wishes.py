"""What she, or a repair of the audit, wants left out or put together: it only ever makes a report coarser.

The wishes are met after the protection has chosen its merge, and depend on nothing but that merge: a reader of the
coarser report sees less than a reader of the finer one, which was safe. Source: disclosure.md 3, 9 and 10.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from casebook.disclosure.protected import ProtectedTable, Row
from casebook.disclosure.rows import enough, row_of
from casebook.model.record import Record, record

Together = tuple[tuple[str, ...], ...]


@record
class Wishes(Record):
    """`left_out` are tables that do not print; `together` are, by table, categories that must share a row.

    What is put together among the main themes is put together in the tables derived from them too.
    """

    left_out: frozenset[str] = frozenset()
    together: Mapping[str, Together] = field(default_factory=dict)

    def of(self, table: str) -> Together:
        """The categories that must share a row of a table."""
        with_main = self.together.get("main_theme", ()) if table == "theme_mentions" else ()
        return (*self.together.get(table, ()), *with_main)

    def and_also(self, other: Wishes) -> Wishes:
        """Both wishes at once."""
        tables = {*self.together, *other.together}
        return Wishes(left_out=self.left_out | other.left_out, together={
            name: (*self.together.get(name, ()), *other.together.get(name, ())) for name in sorted(tables)})

    def as_data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {"left_out": sorted(self.left_out),
                "together": {name: [list(group) for group in groups] for name, groups in self.together.items()}}

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> Wishes:
        """What `as_data` wrote; what is missing is no wish."""
        return Wishes(left_out=frozenset(data.get("left_out", ())), together={
            name: tuple(tuple(group) for group in groups) for name, groups in data.get("together", {}).items()})


def coarser(table: ProtectedTable, together: Iterable[Sequence[str]], groups: Mapping[str, str]
            ) -> ProtectedTable | None:
    """A table with the rows joined that hold categories which must stand together; None where too little is left."""
    found = joined_rows(table, together, groups)
    return found if enough(found) else None


def joined_rows(table: ProtectedTable, together: Iterable[Sequence[str]], groups: Mapping[str, str]) -> ProtectedTable:
    """A table with the rows joined that hold categories which must stand together.

    A category that is said not to occur leaves that sentence for the row it must share.
    """
    order = [category for row in table.rows for category in row.categories] + list(table.none)
    rows, none = list(table.rows), table.none
    for wish in together:
        wanted = {category for category in wish if category in order}
        for year in sorted({row.year for row in rows}, key=lambda found: found or 0):
            rows = _joined(rows, wanted, frozenset(none), year, groups)
        if any(wanted & set(row.categories) for row in rows):
            none = tuple(category for category in none if category not in wanted)
    return replace(table, rows=tuple(rows), none=none)


def _joined(rows: Sequence[Row], wanted: set[str], none: frozenset[str], year: int | None,
            groups: Mapping[str, str]) -> list[Row]:
    touched = [row for row in rows if row.year == year and wanted & set(row.categories)]
    silent = sorted(wanted & none)
    if not touched or len(touched) + len(silent) < 2:
        return list(rows)
    named = {category for row in touched for category in row.categories} | set(silent)
    order = [category for category in groups if category in named]
    categories = (*order, *sorted(named - set(order)))
    together = row_of(categories, sum(row.count for row in touched), groups, year)
    return [together if row is touched[-1] else row for row in rows if row not in touched[:-1]]
