"""The documents that are made for a client from one place: what each is gathered from, looks like and leaves as."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData
from casebook.documents.blocks import Document
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.vault import Connection

REPORT = "annual_report"


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


PAPERS: dict[str, Paper] = {
    REPORT: Paper(gather=_report, document=annual_report.document, outgoing=annual_report.outgoing),
}


def outgoing(kind: str, data: ReportData, *files: File) -> Outgoing:
    """A document on its way out, with the files that leave together."""
    return PAPERS[kind].outgoing(data, Language(data.language_code), *files)
