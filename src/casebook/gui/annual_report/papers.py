"""The documents that are made for a client from one place: what each is gathered from, looks like and leaves as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from casebook.documents import annual_report, short_version, talk_sheet
from casebook.documents.annual_report import ReportData
from casebook.documents.blocks import Document
from casebook.documents.outgoing import File, Outgoing
from casebook.documents.referral_overview import client_counts
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.store import releases
from casebook.vault import Connection

REPORT, SHORT, TALK, REFERRALS = "annual_report", short_version.KIND, talk_sheet.KIND, client_counts.KIND


@record
class Asked(Record):
    """Which document: for whom, over when, in which language (None: the client's), and in which state."""

    client: ClientId
    period: Period
    code: str | None
    today: date
    status: str = "concept"


@record
class Paper(Record):
    """A kind of document. `fitted` may take a while, `gather` reads the file and does not."""

    gather: Callable[[Connection, Asked], ReportData]
    document: Callable[[ReportData, Language], Document]
    outgoing: Callable[..., Outgoing]
    fitted: Callable[[ReportData, Language], ReportData] = lambda data, _language: data


def _report(db: Connection, asked: Asked) -> ReportData:
    return annual_report.gather(db, asked.client, asked.period, asked.code, asked.status, asked.today)


def _short(db: Connection, asked: Asked) -> ReportData:
    data = _report(db, asked)
    return replace(data, version=releases.next_version(db, asked.client, data.period, SHORT))


def _talk_sheet(db: Connection, asked: Asked) -> ReportData:
    """Over the period of the report where that is over and begins in January, else over this year up to now."""
    period = asked.period
    whole = period.first.month == 1 and period.first.year == period.last.year and period.last < asked.today
    data = talk_sheet.gather(db, asked.client, asked.code, asked.today, period if whole else None)
    return replace(data, version=releases.next_version(db, asked.client, data.period, TALK))


def _referrals(db: Connection, asked: Asked) -> ReportData:
    data = client_counts.gather(db, asked.client, asked.period, asked.code, asked.today)
    return replace(data, version=releases.next_version(db, asked.client, data.period, REFERRALS))


NEVER_FINAL = (TALK, REFERRALS)
"""What is made for one occasion has no concept and no final version."""

PAPERS: dict[str, Paper] = {
    REPORT: Paper(gather=_report, document=annual_report.document, outgoing=annual_report.outgoing),
    SHORT: Paper(gather=_short, document=short_version.document, outgoing=short_version.outgoing,
                 fitted=short_version.narrowed),
    TALK: Paper(gather=_talk_sheet, document=talk_sheet.fitted, outgoing=talk_sheet.outgoing),
    REFERRALS: Paper(gather=_referrals, document=client_counts.document, outgoing=client_counts.outgoing),
}


def outgoing(kind: str, data: ReportData, *files: File) -> Outgoing:
    """A document on its way out, with the files that leave together."""
    return PAPERS[kind].outgoing(data, Language(data.language_code), *files)
