"""The tables of a report as rows for a spreadsheet: the numbers of the printed tables themselves, and no others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from casebook.disclosure.sentences import period_words
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.sections import title
from casebook.documents.blocks import Block, Table, loose
from casebook.language import Language

Rows = list[dict[str, Any]]
NOT_PRINTED = "–"


def as_rows(blocks: Iterable[Block], data: ReportData, language: Language) -> tuple[list[str], Rows]:
    """Headings, and a row for each number of the tables among blocks: its table, row, period and share.

    Numbers are as printed, in the language of the document; what is not printed has no row.
    """
    translate = language.translate
    headings = [translate("AnnualReport", "Table"), translate("AnnualReport", "Row"),
                translate("AnnualReport", "Stand together in this row"), translate("AnnualReport", "Period"),
                translate("AnnualReport", "Number"), translate("AnnualReport", "Share")]
    rows = [row for block in loose(blocks) if isinstance(block, Table) and block.name  # the activities have no name
            for row in _rows(block, data, language)]
    return headings, [dict(zip(headings, row, strict=True)) for row in rows]


def _rows(block: Table, data: ReportData, language: Language) -> Iterator[tuple[str, ...]]:
    share = next((i for i, column in enumerate(block.columns)
                  if column.title == language.translate("AnnualReport", "Share")), 0)
    values = [i for i in range(1, len(block.columns)) if i != share]
    name = title("years", language) if block.name == "years" else block.columns[0].title
    if block.name == "time":
        name = f"{name} ({block.columns[1].title})"
    for row in block.rows:
        for i in values:
            if row[i].text == NOT_PRINTED:
                continue
            period = block.columns[i].title
            if block.name == "time" or period == language.translate("AnnualReport", "Number"):
                period = period_words(data.period, language)
            yield (name, row[0].text, row[0].detail, period, row[i].text,
                   row[share].text if share and i == values[-1] else "")
