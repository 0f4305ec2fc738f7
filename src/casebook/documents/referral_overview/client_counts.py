"""Overview 3: referrals by kind for the client, counts alone, under the same protection as the report.

Source: domain.md, The referral overviews; disclosure.md, rules 4 and 7.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casebook.disclosure import sentences
from casebook.disclosure.protected import Protected
from casebook.disclosure.totals import HIDDEN
from casebook.documents import paper
from casebook.documents.annual_report import ReportData, leaving, opening
from casebook.documents.annual_report.data import gather as report_of
from casebook.documents.annual_report.tabled import ROWS_WITH_A_CHART, as_block, bars
from casebook.documents.blocks import Block, Document, Heading, Note, Paragraph
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.vault import Connection

KIND = "referral_counts"
TABLE = "referral"


def gather(db: Connection, client: ClientId, period: Period, language_code: str | None = None,
           today: date | None = None) -> ReportData:
    """The referrals of a client over a period as they may leave: one table by kind, and no total of anything else.

    Raises Refused `no_engagement` where nothing was agreed yet.
    """
    data = report_of(db, client, period, language_code, today=today, document=KIND, breakdowns=(TABLE,),
                     narrow=_narrow)
    return replace(data, narratives={}, signals=(), recommendations=(), earlier_recommendations=(),
                   activities=(), own_activities=())


def _narrow(found: Protected) -> Protected:
    """Not a word about how many came."""
    return replace(found, totals=dict.fromkeys(found.totals, HIDDEN), minutes={}, rate=None, block=None, level="totals")


def document(data: ReportData, language: Language) -> Document:
    """The counts with what stands at the head and foot of the page."""
    title = _title(data, language)
    return Document(
        title=f"{title} · {data.client.name}", author=data.adviser.name,
        subject=language.translate("AnnualReport", "Report over %1").replace("%1", opening.span(data, language)),
        language=data.language_code, blocks=tuple(blocks(data, language)), head_left=title,
        head_right=data.client.name, foot=_fixed_on(data, language), colour=data.engagement.colour, compact=True)


def pdf(data: ReportData, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def outgoing(data: ReportData, language: Language, *files: File) -> Outgoing:
    """The counts on their way out, with the files that leave together."""
    return leaving.outgoing(data, language, *files, kind=KIND, made=document)


def blocks(data: ReportData, language: Language) -> list[Block]:
    """The counts as blocks: what a referral is, the table by kind, and how to read it."""
    found: list[Block] = [
        Heading(text=_title(data, language)), Paragraph(text=data.client.name, style="small"),
        Paragraph(text=language.translate(
            "ReferralCounts", "Where another profession can do more, the confidential adviser points the way, and the"
            " reporter decides whether to go. Counted is how often that was done, by kind of place; one reporter may"
            " have been referred to several."))]
    table = data.protected.tables.get(TABLE)
    if data.running:
        found.append(Note(text=opening.running_period(data, language)))
    if table is None:
        found.append(Note(text=language.translate(
            "ReferralCounts", "Over this period the referrals are not split up, nor is their number given: they were"
            " too few for that without someone being recognised, or there were none.")))
        return found
    if len(table.rows) >= ROWS_WITH_A_CHART:
        found.append(bars(table, data, language))
    found.append(as_block(table, replace(data, last=None), language))
    if any(row.kind != "single" for row in table.rows):
        found.append(Note(text=sentences.merged_rows(language, themes=False)))
    return found


def _title(data: ReportData, language: Language) -> str:
    return language.translate("ReferralCounts", "Referrals in %1").replace(
        "%1", sentences.period_words(data.period, language))


def _fixed_on(data: ReportData, language: Language) -> str:
    return language.translate("ReferralCounts", "Figures fixed on %1").replace(
        "%1", language.date(data.counting_date))
