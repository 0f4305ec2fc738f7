"""Statements for the audit, as short as they can be written. All fictional."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from casebook.disclosure.audit.statements import Cell, Statement

YEAR = date(2025, 1, 1), date(2025, 12, 31)
HALF = date(2025, 1, 1), date(2025, 6, 30)
AUTUMN = date(2025, 7, 1), date(2025, 12, 31)


def table(name: str = "main_theme", base: str = "new", none: Sequence[str] = (), **rows: int) -> dict[str, Any]:
    """A table with a row for each keyword; letters that stand together share a row: bc=6."""
    found = [{"label": letters, "categories": list(letters), "count": number} for letters, number in rows.items()]
    return {"name": name, "unit": "cases", "base": base, "total": sum(rows.values()), "rows": found, "none": list(none)}


def statement(period: tuple[date, date], *tables: Mapping[str, Any], k: int = 5, known: bool = False,
              client: str = "linde", document: str = "annual_report", groups: Mapping[str, str] | None = None,
              block: Mapping[str, Any] | None = None, words: Sequence[str] = (), **totals: int | None) -> Statement:
    """What a document over a period prints: tables, and totals by keyword."""
    data = {"totals": totals, "tables": list(tables), "in_words": list(words), **({"block": block} if block else {})}
    return Statement(release="", client=client, client_name="De Linde", document=document, status="final", version=1,
                     first=period[0], last=period[1], threshold=k, known=known, tables=data, groups=groups or {})


def year(number: int) -> tuple[date, date]:
    """A calendar year."""
    return date(number, 1, 1), date(number, 12, 31)


def many(cell: Cell) -> int:
    """Enough people behind every cell."""
    return 99
