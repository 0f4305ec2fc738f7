"""What stands at the tables and charts of a report: what they are about, and their period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from casebook.disclosure import labels, sentences
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.sections import title
from casebook.documents.blocks import Block, Chart, Table, Together
from casebook.language import Language

SECTIONS = {"totals": "key_figures", "years": "years", "time": "time"}
"""The section that names a table or chart of no breakdown."""


def captioned(blocks: Iterable[Block], data: ReportData, language: Language) -> list[Block]:
    """Blocks in which every table and chart of figures has a caption; lists of other things have none."""
    return [_one(block, data, language) for block in blocks]


def about(name: str, language: Language) -> str:
    """What the table or chart of a name is about."""
    return title(SECTIONS[name], language) if name in SECTIONS else labels.table_title(name, language)


def _one(block: Block, data: ReportData, language: Language) -> Block:
    if isinstance(block, Together):
        return replace(block, blocks=tuple(captioned(block.blocks, data, language)))
    if isinstance(block, Table | Chart) and block.name and not block.caption:
        return replace(block, caption=f"{about(block.name, language)}, {_period(block, data, language)}")
    return block


def _period(block: Table | Chart, data: ReportData, language: Language) -> str:
    years = [name for name in _across(block) if name.isdigit()]
    if len(years) == 2:
        return language.translate("AnnualReport", "%1 and %2").replace("%1", years[0]).replace("%2", years[1])
    if len(years) > 1:
        return f"{years[0]}–{years[-1]}"
    return years[0] if years else sentences.period_words(data.period, language)


def _across(block: Table | Chart) -> list[str]:
    """The heads of the columns of a table; in a chart, what it sets beside each other."""
    if isinstance(block, Table):
        return [column.title for column in block.columns[1:]]
    return list(block.labels) if block.kind in ("lines", "stacked") else [part.name for part in block.series]
