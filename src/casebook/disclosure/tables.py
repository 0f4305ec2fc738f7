"""The released tables as data: exactly what the document prints, nothing more. Source: disclosure.md."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from casebook.disclosure import labels
from casebook.disclosure.labels import Names
from casebook.disclosure.protected import TOTALS, Protected, ProtectedTable, Row
from casebook.language import Language
from casebook.model.periods import Period


def as_data(protected: Protected, *, client: str, status: str, version: int, names: Names,
            language: Language) -> dict[str, Any]:
    """The protected figures as plain data with labels in the language of the document.

    A total that is not printed as a number is None, a breakdown that is not printed is absent. The rows of a table
    name every category that could have occurred; where the others did not occur at all, `none` names them. `in_words`
    are the totals of which the document says that they are fewer than k, `block` the tables over a block of years.
    """
    return {
        "client": client,
        "period": _period(protected.period),
        "status": status, "version": version, "threshold": protected.threshold,
        **plain(protected, lambda table, row: labels.row_label(table, row, names, language)),
    }


def plain(protected: Protected, label: Callable[[ProtectedTable, Row], str]) -> dict[str, Any]:
    """The totals and tables as data, the rows labelled."""
    words = [name for name in TOTALS if protected.totals[name].state == "words"]
    if protected.level == "below" and protected.number("cases") is None:
        # "Fewer than k workers called on me" is said of those who came, not of the cases that were still open.
        words = ["new", *(name for name in words if name != "cases")]
    found: dict[str, Any] = {
        "totals": {name: protected.number(name) for name in TOTALS},
        "tables": [_table(table, label) for table in protected.tables.values()],
    }
    if protected.block:
        found["block"] = {"period": _period(protected.block.period),
                          "tables": [_table(table, label) for table in protected.block.tables.values()]}
    return found | ({"in_words": words} if words else {})


def _period(period: Period) -> dict[str, str]:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def _table(table: ProtectedTable, label: Callable[[ProtectedTable, Row], str]) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": table.name, "unit": table.unit, "base": table.base, "total": table.total,
        "rows": [_row(row, label(table, row)) for row in table.rows],
    }
    if table.none:
        found["none"] = list(table.none)
    return found


def _row(row: Row, label: str) -> dict[str, Any]:
    found: dict[str, Any] = {"label": label, "categories": list(row.categories), "count": row.count}
    if row.year is not None:
        found["year"] = row.year
    return found
