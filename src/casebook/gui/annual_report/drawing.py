"""The document that belongs to what the file holds: the one released last if nothing changed, else a new concept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from casebook.documents import paper
from casebook.documents.annual_report import ReportData
from casebook.gui.annual_report.papers import PAPERS, REPORT, Asked
from casebook.language import Language
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import Release
from casebook.store import releases
from casebook.vault import Connection

Tell = Callable[[int], bool]
_ONE_AT_A_TIME = Lock()


@record
class Drawn(Record):
    """A document with the data it was made from; `released` says that exactly these bytes are kept as a release.

    `gathered` is that data before it was fitted to its pages.
    """

    kind: str
    data: ReportData
    gathered: ReportData
    pdf: bytes
    released: bool


@record
class Wanted(Record):
    """What may be drawn: `data` as a new document, and `last`, the newest release, as it was made, with its hash and
    those of what left with it."""

    kind: str
    data: ReportData
    last: ReportData | None = None
    hashes: frozenset[str] = frozenset()


def wanted(db: Connection, asked: Asked, kind: str = REPORT) -> Wanted:
    """Gather what a document needs.

    Raises Refused, or PeriodRefused where the period overlaps a released one in part.
    """
    data = PAPERS[kind].gather(db, asked)
    releases.must_fit(db, asked.client, data.period)
    every = [r for r in releases.of_client(db, asked.client) if (r.document, r.language) == (kind, data.language_code)]
    before = newest(every, data.period)
    if before is None or asked.status == "final":
        return Wanted(kind=kind, data=data)
    made = before.made.astimezone().date() if before.made else asked.today
    last = replace(data, status=before.status, version=before.version, today=made)
    alike = [r for r in every if (r.first, r.last, r.version) == (before.first, before.last, before.version)]
    return Wanted(kind=kind, data=data, last=last, hashes=frozenset(r.pdf_sha256 for r in alike))


def newest(every: list[Release], period: Period) -> Release | None:
    """The newest release over exactly a period."""
    found = [r for r in every if (r.first, r.last) == (period.first, period.last)]
    return max(found, key=lambda r: r.version) if found else None


def same(shown: Drawn | None, asked: Wanted) -> bool:
    """Whether the document that is shown is still what the file holds."""
    if shown is None or shown.kind != asked.kind:
        return False
    now, then = asked.data, shown.gathered
    if shown.released:
        now = replace(now, status=then.status, version=then.version, today=then.today, counting_date=then.counting_date)
    return now == then


def draw(asked: Wanted, tell: Tell | None = None) -> Drawn:
    """Make the document: the released one where its bytes come out the same, else the new one.

    `tell` is told the hundredths that are done; where it says no, Interrupted is raised.
    """
    with _ONE_AT_A_TIME:
        if asked.last is not None:
            found = _drawn(asked.kind, asked.last, tell)
            if hashlib.sha256(found.pdf).hexdigest() in asked.hashes:
                return replace(found, released=True)
        return _drawn(asked.kind, asked.data, tell)


def _drawn(kind: str, data: ReportData, tell: Tell | None) -> Drawn:
    language = Language(data.language_code)
    fitted = PAPERS[kind].fitted(data, language)
    pdf = paper.pdf(PAPERS[kind].document(fitted, language), language, progress=tell)
    return Drawn(kind=kind, data=fitted, gathered=data, pdf=pdf, released=False)


def with_password(drawn: Drawn, password: str) -> bytes:
    """The same document behind a password, in the place of one for the archive."""
    language = Language(drawn.data.language_code)
    return paper.pdf(PAPERS[drawn.kind].document(drawn.data, language), language, password)
