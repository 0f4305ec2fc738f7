"""What left the casebook: documents made for a client, frozen with their figures."""

from __future__ import annotations

from datetime import date, datetime

from casebook.model.ids import ClientId, ReleaseId
from casebook.model.record import Record, record

COUNTED = ("annual_report", "short_version", "talk_sheet", "referral_counts")
ENTERED = ("earlier_report", "told", "colleague")
COMPARED = ("annual_report", "earlier_report")
DOCUMENTS = (*COUNTED, "invoice", *ENTERED)
"""What stands on the ledger: documents that count cases, which fix the figures of their period; invoices; and what was
entered of the past, made by others: an earlier report, what was said in a meeting, a colleague's counts."""


@record
class Release(Record):
    """A document made for a client over a period, with the tables exactly as printed.

    `document` is one of `DOCUMENTS`, `status` is `concept` or `final`; `tables` the JSON of disclosure.md (The released
    tables as data); `pdf_sha256` the hash of the final bytes; `counting_date` the day on which its figures were fixed;
    `source` says where one that was entered comes from; `kept_back_on` the day she said that it was not handed out;
    `accepted` the hits of the gate that were left standing (JSON, hit to reason); `figures` the counts of that day, as
    numbers that name nobody. Source: disclosure.md, rules 7 and 8.
    """

    id: ReleaseId
    client: ClientId
    first: date
    last: date
    status: str
    version: int
    language: str
    threshold: int
    threshold_reason: str = ""
    tables: str
    pdf_sha256: str
    counting_date: date
    made: datetime | None = None
    document: str = "annual_report"
    source: str = ""
    kept_back_on: date | None = None
    accepted: str = "{}"
    figures: str = ""


@record
class Discussion(Record):
    """That a document was discussed with an addressee (management, board, works council…) on a day."""

    id: str
    release: ReleaseId
    addressee: str
    day: date
    note: str = ""


@record
class Narrative(Record):
    """Her own text for a section of a client's annual report over a period; without one the default stands.

    `beside` is a hash of the default text and the figures that stood beside it when she wrote it, "" where unknown.
    """

    client: ClientId
    first: date
    last: date
    section: str
    language: str
    text: str
    beside: str = ""
