"""The short version as blocks and as PDF."""

from __future__ import annotations

from dataclasses import replace

from casebook.disclosure import labels, sentences
from casebook.disclosure.totals import HIDDEN
from casebook.documents import pages, paper
from casebook.documents.annual_report import ReportData, leaving, opening
from casebook.documents.annual_report.sections import text as words_of
from casebook.documents.annual_report.sections import title as name_of
from casebook.documents.annual_report.tabled import ROWS_WITH_A_CHART, as_block, bars
from casebook.documents.blocks import (
    Block,
    Bullets,
    Document,
    Facts,
    Heading,
    KeyFigures,
    Note,
    Paragraph,
    Together,
    prose,
)
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language

KIND = "short_version"
PAGES = 2
TABLES = ("main_theme", "relation", "route")
LONGEST = 900  # characters of her own words in a part of it
MOST = 3


def narrowed(data: ReportData, language: Language) -> ReportData:
    """The data with no more than fits: the totals that it tells, and as many tables as leave it two pages."""
    kept = data.protected
    totals = kept.totals | {"advice_requests": HIDDEN}
    found = [name for name in TABLES if name in kept.tables]
    for number in range(len(found), -1, -1):
        tables = {name: kept.tables[name] for name in found[:number]}
        less = replace(data, protected=replace(kept, totals=totals, tables=tables, block=None))
        if number == 0 or pages.page_count(paper.pdf(document(less, language), language)) <= PAGES:
            return less
    raise AssertionError  # the last of them fits whatever it holds


def document(data: ReportData, language: Language) -> Document:
    """The short version with what stands on each page; of data that were narrowed."""
    whole = title(data, language)
    return Document(
        title=f"{whole} · {data.client.name}", author=data.adviser.name,
        subject=language.translate("AnnualReport", "Report over %1").replace("%1", opening.span(data, language)),
        language=data.language_code, blocks=tuple(blocks(data, language)), head_left=whole,
        head_right=data.client.name, foot=opening.state(data, language), colour=data.engagement.colour, compact=True)


def pdf(data: ReportData, language: Language) -> bytes:
    """The finished bytes, in memory, of data that were narrowed."""
    return paper.pdf(document(data, language), language)


def outgoing(data: ReportData, language: Language, *files: File) -> Outgoing:
    """The short version on its way out, of data that were narrowed, with the files that leave together."""
    return leaving.outgoing(data, language, *files, kind=KIND, made=document)


def title(data: ReportData, language: Language) -> str:
    """What it is called: as the report, with its period, in short."""
    report, period = opening.title(data, language), sentences.period_words(data.period, language)
    named = report if period in report else f"{report} {period}"
    return language.translate("ShortVersion", "%1, in short").replace("%1", named)


def blocks(data: ReportData, language: Language) -> list[Block]:
    """The short version as blocks."""
    found: list[Block] = [Heading(text=title(data, language)), Paragraph(text=_of_when(data, language), style="small"),
                          *_figures(data, language)]
    found += _tables(data, language)
    found += _told(data, language)
    found += _about(data, language)
    return found


def _of_when(data: ReportData, language: Language) -> str:
    words = language.translate("ShortVersion", "%1 · %2 · figures fixed on %3")
    return (words.replace("%2", opening.span(data, language)).replace("%3", language.date(data.counting_date))
            .replace("%1", data.client.name))


def _figures(data: ReportData, language: Language) -> list[Block]:
    lead = sentences.cases_in_a_sentence(data.protected, language, data.counted_by)
    found: list[Block] = [Paragraph(text=lead, style="lead")] if lead else []
    if data.protected.level != "below":
        found.append(KeyFigures(figures=opening.tiles(data, language)))
    found += prose(in_short(words_of("summary", data, language)))
    notes = [words(data, language) for wanted, words in (
        (data.running, opening.running_period), (data.short, opening.short_period)) if wanted]
    return [*found, Note(text=" ".join(notes))] if notes else found


def in_short(text: str, longest: int = LONGEST) -> str:
    """The first paragraphs of a text, as many as stay within a length; the first of them cut where it is longer."""
    paragraphs = [part.strip() for part in text.split("\n\n") if part.strip()]
    if not paragraphs:
        return ""
    kept = [opening.shortened(paragraphs[0], longest)]
    for part in paragraphs[1:]:
        if sum(map(len, kept)) + len(part) > longest:
            break
        kept.append(part)
    return "\n\n".join(kept)


def _tables(data: ReportData, language: Language) -> list[Block]:
    """The tables that fit, the themes as a chart too; or why there are none."""
    found: list[Block] = []
    for name, table in data.protected.tables.items():
        drawn = [bars(table, data, language)] if name == "main_theme" and len(table.rows) >= ROWS_WITH_A_CHART else []
        found.append(Together(blocks=(Heading(text=labels.table_title(name, language), level=2), *drawn,
                                      as_block(table, data, language))))
    if any(row.kind != "single" for table in data.protected.tables.values() for row in table.rows):
        found.append(Note(text=sentences.merged_rows(language, themes="main_theme" in data.protected.tables)))
    return found


def _told(data: ReportData, language: Language) -> list[Block]:
    """Up to three signals and three recommendations."""
    found: list[Block] = []
    for heading, texts in ((language.translate("AnnualReport", "Signals"), [s.text for s in data.signals]),
                           (language.translate("AnnualReport", "Recommendations"),
                            [r.text for r in data.recommendations])):
        if texts:
            found.append(Together(blocks=(Heading(text=heading, level=2), Bullets(
                items=tuple(opening.shortened(text) for text in texts[:MOST])))))
    return found


def _about(data: ReportData, language: Language) -> list[Block]:
    """What the confidential adviser is there for and how to come, so that whoever reads this knows the way."""
    role = words_of("role", data, language).split("\n\n")[0]
    return [Together(blocks=(
        Heading(text=name_of("role", language), level=2), *prose(in_short(role)),
        Note(text=opening.not_a_complaint(data, language)))), Together(blocks=(
            Heading(text=name_of("availability", language), level=2),
            *prose(in_short(words_of("availability", data, language))), Facts(facts=opening.reach(data, language)),
        ))]
