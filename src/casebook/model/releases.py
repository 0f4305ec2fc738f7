"""What left the casebook: documents made for a client, frozen with their figures."""

from __future__ import annotations

from datetime import date, datetime

from casebook.model.ids import ClientId, ReleaseId
from casebook.model.record import Record, record


@record
class Release(Record):
    """A document made for a client over a period, with the tables exactly as printed.

    `status` is `concept` or `final`; `tables` the JSON of disclosure.md (The released tables as data);
    `pdf_sha256` the hash of the final bytes; `counting_date` the day on which its figures were fixed.
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


@record
class Narrative(Record):
    """Her own text for a section of a client's annual report over a period; without one the default stands."""

    client: ClientId
    first: date
    last: date
    section: str
    language: str
    text: str
