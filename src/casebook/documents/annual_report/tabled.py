"""Protected tables as blocks: a table with shares and, where it was released, last year's number; and its bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from casebook.disclosure import labels, sentences
from casebook.disclosure.protected import ProtectedTable, Row
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.blocks import Block, Cell, Chart, Column, Note, Paragraph, Series, Table, cells
from casebook.language import Language

ROWS_WITH_A_CHART = 3


def breakdowns(report: Chapters, names: Sequence[str], charts: Sequence[str] = ()) -> None:
    """Print the tables that there are of some breakdowns; the only breakdown of a chapter gets no heading."""
    data, language = report.data, report.language
    found = [data.protected.tables[name] for name in names if name in data.protected.tables]
    for table in found:
        title = labels.table_title(table.name, language)
        heading = [report.heading(title)] if len(names) > 1 else []
        drawn = table.name in charts and len(table.rows) >= ROWS_WITH_A_CHART
        report.together(*heading, *([bars(table, data, language)] if drawn else []), as_block(table, data, language))


def left_out(report: Chapters) -> None:
    """Say once of all chosen breakdowns that are not printed why that is."""
    data, language = report.data, report.language
    found = {name: why for name, why in data.protected.left_out.items() if why != "wish"}
    if found and (not data.protected.tables or found.get("main_theme") == "rows"):
        report.add(missing_all(data, language))
    missing = [name for name, why in found.items() if why in ("flow", "rows") and name != "theme_group_by_year"]
    if missing and data.protected.tables:
        report.add(Note(text=sentences.left_out(missing, language)))


def bars(table: ProtectedTable, data: ReportData, language: Language) -> Chart:
    """The rows of a table as horizontal bars."""
    return Chart(kind="bars", labels=tuple(labels.row_label(table, row, data.names, language) for row in table.rows),
                 series=(Series(name="", values=tuple(row.count for row in table.rows)),), name=table.name)


def as_block(table: ProtectedTable, data: ReportData, language: Language) -> Table:
    """A protected table as it prints: rows, shares, total and base."""
    before = _released(table.name, data.last)
    year = sentences.period_words(data.period.before(), language)
    number = language.translate("AnnualReport", "Number")
    columns = [Column(title=labels.table_title(table.name, language), width=6.5), Column(title=number, align="right")]
    if before:
        columns.insert(1, Column(title=year, align="right"))
        columns[2] = Column(title=_this_year(data, number), align="right")
    columns.append(Column(title=language.translate("AnnualReport", "Share"), align="right"))
    rows = [_row(table, row, data, language, before) for row in table.rows]
    last = (language.number(sum(before.values())),) if before else ()
    rows.append(cells(language.translate("AnnualReport", "Total"), *last, language.number(table.total), "100%"))
    return Table(columns=tuple(columns), rows=tuple(rows), total=True, note=_note(table, data, language, year, before),
                 name=table.name)


def _this_year(data: ReportData, otherwise: str) -> str:
    return str(data.period.last.year) if data.period.is_year else otherwise


def _row(table: ProtectedTable, row: Row, data: ReportData, language: Language, before: dict[frozenset[str], int]
         ) -> tuple[Cell, ...]:
    label = Cell(text=labels.row_label(table, row, data.names, language),
                 detail=labels.row_detail(table, row, data.names, language))
    share = f"{labels.percent(row.count, table.total, language)}%"
    found = before.get(frozenset(row.categories))
    last = cells("–" if found is None else language.number(found)) if before else ()
    return (label, *last, *cells(language.number(row.count), share))


def _released(name: str, tables: dict[str, Any] | None) -> dict[frozenset[str], int]:
    """Last year's rows of a table by their categories, as released."""
    found = next((t for t in (tables or {}).get("tables", ()) if t["name"] == name), None)
    return {frozenset(row["categories"]): row["count"] for row in found["rows"]} if found else {}


def _note(table: ProtectedTable, data: ReportData, language: Language, year: str,
          before: dict[frozenset[str], int]) -> str:
    parts = [labels.base_note(table, language) + "."]
    if table.none:
        parts.append(sentences.did_not_occur(table, data.names, language))
    if before and any(frozenset(row.categories) not in before for row in table.rows):
        words = language.translate("AnnualReport", "– : does not stand by itself in the report on %1.")
        parts.append(words.replace("%1", year))
    return " ".join(parts)


def by_year(table: ProtectedTable, data: ReportData, language: Language) -> list[Block]:
    """Theme group by year: a table, and stacked columns where every year has the same rows."""
    years = sorted({row.year for row in table.rows if row.year is not None})
    parts = list(dict.fromkeys(row.categories for row in table.rows))
    counts = {(row.categories, row.year): row.count for row in table.rows}
    names = list({row.categories: labels.row_label(table, row, data.names, language) for row in table.rows}.values())
    columns = (Column(title=labels.table_title(table.name, language), width=4),
               *(Column(title=str(year), align="right") for year in years))
    rows = tuple(cells(name, *(language.number(counts[part, year]) if (part, year) in counts else "–"
                               for year in years)) for name, part in zip(names, parts, strict=True))
    found: list[Block] = []
    if len(counts) == len(parts) * len(years):
        found.append(Chart(kind="stacked", labels=tuple(map(str, years)), series=tuple(
            Series(name=name, values=tuple(counts[part, year] for year in years))
            for name, part in zip(names, parts, strict=True)), name=table.name))
    found.append(Table(columns=columns, rows=rows, note=labels.base_note(table, language) + ".", name=table.name))
    return found


def missing_all(data: ReportData, language: Language) -> Paragraph:
    """Why there are no breakdowns at all."""
    return Paragraph(text=sentences.no_breakdowns(language, data.engagement.voice, data.engagement.address,
                                                  total=data.protected.number("cases") is not None))
