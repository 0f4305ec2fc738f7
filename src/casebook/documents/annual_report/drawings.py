"""The charts of a report as files: each as SVG and as PNG, with what it is about and its period above it."""

from __future__ import annotations

from dataclasses import replace

from casebook.disclosure import sentences
from casebook.documents import charts
from casebook.documents.annual_report.captions import about
from casebook.documents.annual_report.data import ReportData
from casebook.documents.annual_report.report import blocks
from casebook.documents.blocks import Chart, loose
from casebook.documents.in_words import in_words
from casebook.documents.outgoing import File
from casebook.language import Language


def chart_files(data: ReportData, language: Language) -> tuple[File, ...]:
    """Every chart that the report prints, drawn as there; the names of the files are those of the tables."""
    found = []
    for chart in (block for block in loose(blocks(data, language)) if isinstance(block, Chart)):
        shown = replace(chart, caption=f"{about(chart.name, language)} · {_period(chart, data, language)}")
        found.append(File(name=f"{chart.name}.svg", content=charts.svg(shown, language, data.engagement.colour)))
        found.append(File(name=f"{chart.name}.png", content=charts.png(shown, language, data.engagement.colour),
                          says=f"{shown.caption}\n{in_words(shown, language)}"))
    return tuple(found)


def _period(chart: Chart, data: ReportData, language: Language) -> str:
    if chart.kind in ("lines", "stacked") and len(chart.labels) > 1:
        return f"{chart.labels[0]}–{chart.labels[-1]}"
    return sentences.period_words(data.period, language)
