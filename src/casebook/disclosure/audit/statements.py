"""The shapes of the audit: what was stated, and what follows from it for which cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any

from casebook.model.record import Record, record

TOTALS = "totals"
"""The table of a cell that is a total; the name of the total is then its one category."""


@record
class Statement(Record):
    """What one document tells its readers in figures: its tables as data, exactly as printed.

    `known` are earlier reports and what was said in a meeting: what they show is known, and refuses nothing.
    `release` is "" for a document that is not on the ledger yet. `groups` gives the theme group of each theme of the
    client, for theme group by year.
    """

    release: str
    client: str
    client_name: str
    document: str
    status: str
    version: int
    first: date
    last: date
    threshold: int
    known: bool
    tables: Mapping[str, Any]
    groups: Mapping[str, str] = field(default_factory=dict)


@record
class Cell(Record):
    """A number that a reader may work out: categories of a table, or a total, of a client over a period.

    `without` are periods that are taken off: a year without its first half. `year` is set in theme group by year.
    """

    client: str
    first: date
    last: date
    table: str
    categories: tuple[str, ...]
    year: int | None = None
    without: tuple[tuple[date, date], ...] = ()


@record
class Deduced(Record):
    """What a reader of the released documents knows of a cell: at least and at most, None where nothing bounds it."""

    cell: Cell
    least: int
    greatest: int | None
    documents: tuple[Statement, ...] = ()
