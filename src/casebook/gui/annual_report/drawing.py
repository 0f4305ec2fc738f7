"""The document that belongs to what the file holds: the one released last if nothing changed, else a new concept."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from threading import Lock

from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import Release
from casebook.store import releases
from casebook.vault import Connection

_ONE_AT_A_TIME = Lock()


@record
class Drawn(Record):
    """A document with the data it was made from; `released` says that exactly these bytes are kept as a release."""

    data: ReportData
    pdf: bytes
    released: bool


@record
class Wanted(Record):
    """What may be drawn: `data` as a new document, and `last`, the newest release, as it was made."""

    data: ReportData
    last: ReportData | None = None
    last_hash: str = ""


def wanted(db: Connection, client: ClientId, period: Period, code: str | None, today: date, *,
           final: bool = False) -> Wanted:
    """Gather what a document needs.

    Raises Refused, or PeriodRefused where the period overlaps a released one in part.
    """
    every = releases.of_client(db, client)
    releases.must_fit(db, client, period)
    data = annual_report.gather(db, client, period, code, "final" if final else "concept", today)
    before = newest([r for r in every if r.language == data.language_code], period)
    if before is None or final:
        return Wanted(data=data)
    made = before.made.astimezone().date() if before.made else today
    last = replace(data, status=before.status, version=before.version, today=made)
    return Wanted(data=data, last=last, last_hash=before.pdf_sha256)


def newest(every: list[Release], period: Period) -> Release | None:
    """The newest release over exactly a period."""
    found = [r for r in every if (r.first, r.last) == (period.first, period.last)]
    return max(found, key=lambda r: r.version) if found else None


def same(shown: Drawn | None, asked: Wanted) -> bool:
    """Whether the document that is shown is still what the file holds."""
    if shown is None:
        return False
    now, then = asked.data, shown.data
    if shown.released:
        now = replace(now, status=then.status, version=then.version, today=then.today, counting_date=then.counting_date)
    return now == then


def draw(asked: Wanted) -> Drawn:
    """Make the document: the released one where its bytes come out the same, else the new one."""
    with _ONE_AT_A_TIME:
        if asked.last is not None:
            pdf = annual_report.pdf(asked.last, Language(asked.last.language_code))
            if hashlib.sha256(pdf).hexdigest() == asked.last_hash:
                return Drawn(data=asked.last, pdf=pdf, released=True)
        return Drawn(data=asked.data, pdf=annual_report.pdf(asked.data, Language(asked.data.language_code)),
                     released=False)


def leaving(drawn: Drawn, file_name: str) -> Outgoing:
    """A document on its way out, under the name that is suggested for it."""
    return annual_report.outgoing(drawn.data, Language(drawn.data.language_code),
                                  File(name=file_name, content=drawn.pdf))
