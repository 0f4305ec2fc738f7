"""The whole report, from data to blocks to PDF."""

from __future__ import annotations

from casebook.disclosure.sentences import period_words
from casebook.documents import paper
from casebook.documents.annual_report import closing, figures, opening, work
from casebook.documents.annual_report.captions import captioned
from casebook.documents.annual_report.chapters import Chapters
from casebook.documents.annual_report.data import ReportData
from casebook.documents.blocks import Block, Contents, Document, PageBreak
from casebook.language import Language

FEWEST_TABLES = 3
"""With fewer tables the report is short, and so are the ways between its chapters."""


def blocks(data: ReportData, language: Language) -> list[Block]:
    """The report as blocks: pure, the same data give the same blocks.

    Below k reporters it is short, without contents: one sentence about cases, and what is not about cases.
    """
    report = Chapters(data, language)
    below = data.protected.level == "below"
    report.add(opening.cover(data, language))
    if not below:
        report.add(Contents(title=language.translate("AnnualReport", "Contents")), PageBreak())
    opening.summary(report)
    opening.role(report)
    opening.reading_guide(report)
    if not below:
        figures.key_figures(report)
        figures.about(report)
        figures.over_block(report)
        figures.steps(report)
        figures.done(report)
        figures.outcomes(report)
    else:
        figures.over_block(report)
    figures.years(report)
    work.prevention(report)
    work.signals(report)
    work.recommendations(report)
    work.time(report)
    closing.glossary(report)
    return captioned(report.blocks, data, language)


def document(data: ReportData, language: Language) -> Document:
    """The report with its properties and what stands on each page."""
    title = opening.title(data, language)
    period = period_words(data.period, language)
    whole = title if period in title else f"{title} {period}"
    foot = opening.state(data, language)
    if data.status == "final" and not data.protected.small_total:
        foot = language.translate("AnnualReport", "Small numbers are not printed, so that no one can be recognised")
    return Document(
        title=f"{whole} · {data.client.name}", author=data.adviser.name,
        subject=language.translate("AnnualReport", "Report over %1").replace("%1", opening.span(data, language)),
        language=data.language_code, blocks=tuple(blocks(data, language)), head_left=whole,
        head_right=data.client.name, foot=foot, colour=data.engagement.colour,
        compact=len(data.protected.tables) < FEWEST_TABLES, numbered=True,
    )


def pdf(data: ReportData, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)
