"""A document made for a client, on its way out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from types import MappingProxyType
from typing import Any

from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.gate import Hit
from casebook.model.ids import ClientId
from casebook.model.invoicing import SentInvoice
from casebook.model.record import Record, record
from casebook.model.text import folded

NOTHING: Mapping[str, str] = MappingProxyType({})


@record
class File(Record):
    """A finished file: the name that is suggested for it, and its bytes.

    `password` opens it where it has one. `says` is what a picture shows, since no one can read that back from its
    points: without it a picture can't be checked and does not leave.
    """

    name: str
    content: bytes
    password: str = ""
    says: str = ""


@record
class Outgoing(Record):
    """Everything that leaves together for a client over a period, with what the ledger keeps of it.

    `document` is annual_report, short_version, talk_sheet, referral_counts or invoice; `tables` what it prints, as
    the JSON of disclosure.md, None where it prints none. `fixed` are the texts that the program itself wrote, in their
    order, from protected figures: no small number is looked for in them. `hers` are her own texts by section, to lead
    from a hit to the place where she may rewrite it. `sent` is what is kept of an invoice that goes out.
    """

    client: ClientId
    document: str
    first: date
    last: date
    status: str = ""
    version: int = 1
    language_code: str = "nl"
    threshold: int
    threshold_reason: str = ""
    counting_date: date
    tables: Mapping[str, Any] | None = None
    files: tuple[File, ...] = ()
    fixed: tuple[str, ...] = ()
    hers: Mapping[str, str] = field(default_factory=dict)
    sent: SentInvoice | None = None


@record
class Checked(Record):
    """What was found in a document: hits of the gate, and findings of the audit, which nothing can settle but a
    coarser document.
    """

    hits: tuple[Hit, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def clean(self) -> bool:
        """Whether it may leave as it is."""
        return not (self.hits or self.findings)


def section_of(outgoing: Outgoing, hit: Hit) -> str:
    """The section of her own texts in which a hit stands, "" where it stands in none of them."""
    near = 24
    for words in (hit.sentence.strip(" …"), hit.sentence[max(0, hit.start - near):hit.end + near], hit.words):
        for section, text in outgoing.hers.items():
            if folded(words) and folded(words) in folded(text):
                return section
    return ""
