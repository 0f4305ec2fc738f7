"""The one exit of everything that is made for a client: checked, kept on the ledger, and only then let out."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterator, Mapping
from datetime import date

from casebook.disclosure import gate, passing
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.gate import Hit, Known, Part
from casebook.documents.outgoing import reading
from casebook.documents.outgoing.shapes import NOTHING, Checked, Outgoing
from casebook.errors import CheckFailed, Interrupted, Refused
from casebook.model.ids import ReleaseId, new_id
from casebook.model.periods import Period
from casebook.model.releases import Release
from casebook.statistics import counted
from casebook.store import invoicing, no_names
from casebook.vault import Connection

NO_TABLES: Mapping[str, object] = {"totals": {}, "tables": []}

LONGEST = 120.0
"""Seconds after which a check has failed."""


def known(db: Connection, outgoing: Outgoing) -> Known:
    """What the gate looks for in a document, and lets pass: read from the file, to be used without it."""
    own = (outgoing.first, outgoing.last, outgoing.counting_date, date.today())
    return gate.known(db, outgoing.client, own)


def hits(outgoing: Outgoing, known_here: Known) -> tuple[Hit, ...]:
    """What may tell of a person in the final bytes. Raises CheckFailed where they can't be read: nothing leaves then.

    It touches no casebook, and may be done in the background.
    """
    try:
        return gate.hits(list(_parts(outgoing)), known_here, outgoing.threshold, fixed=outgoing.fixed,
                         years=range(outgoing.first.year, outgoing.last.year + 1))
    except Exception as error:  # whatever it is that went wrong: what was not checked does not leave
        raise CheckFailed from error


def checked(db: Connection, outgoing: Outgoing) -> Checked:
    """What was found in a document, by the gate and by the audit. Raises CheckFailed, and Refused `period_runs`."""
    counted.must_be_over(outgoing.document, Period(first=outgoing.first, last=outgoing.last), outgoing.counting_date)
    try:
        found = known(db, outgoing)
        told = findings(db, outgoing)
    except Interrupted:
        raise
    except Exception as error:
        raise CheckFailed from error
    return Checked(hits=hits(outgoing, found), findings=told)


def findings(db: Connection, outgoing: Outgoing) -> tuple[Finding, ...]:
    """What a reader could work out of a document beside all that left before (disclosure.md 9)."""
    if outgoing.tables is None:
        return ()
    period = Period(first=outgoing.first, last=outgoing.last)
    return passing.findings(db, outgoing.client, outgoing.document, period, outgoing.threshold, outgoing.tables)


def keep(db: Connection, outgoing: Outgoing, accepted: Mapping[str, str] = NOTHING,
         found: Checked | None = None) -> Release | None:
    """Put a document on the ledger, inside the caller's transaction; only then it may leave. It is checked once more.

    `found` is what `checked` found in these very bytes within the same transaction: then nothing can have changed.

    `accepted` are the hits that she leaves standing, by key, each with her reason where one is needed. An invoice is
    kept with its lines (store/invoicing), which puts what a finer one tells on the ledger; None for one in which
    nothing was left standing.
    Raises CheckFailed; Refused `not_settled` while a hit or a finding stands; PeriodRefused.
    """
    found = found or checked(db, outgoing)
    if found.findings or not all(is_settled(hit, accepted) for hit in found.hits):
        raise Refused("not_settled")
    left = _left_standing(found.hits, accepted)
    kept = None if outgoing.document == "invoice" and left == "{}" else counted.hand_out(db, _release(outgoing, left))
    if outgoing.sent is not None:
        invoicing.add_sent(db, outgoing.sent)
    return kept


def _release(outgoing: Outgoing, left: str) -> Release:
    return Release(
        id=ReleaseId(new_id()), client=outgoing.client, document=outgoing.document, first=outgoing.first,
        last=outgoing.last, status=outgoing.status, version=outgoing.version, language=outgoing.language_code,
        threshold=outgoing.threshold, threshold_reason=outgoing.threshold_reason,
        tables=json.dumps(outgoing.tables or NO_TABLES, ensure_ascii=False), pdf_sha256=digest(outgoing),
        counting_date=outgoing.counting_date, accepted=left)


def is_settled(hit: Hit, accepted: Mapping[str, str]) -> bool:
    """Whether a hit may stay: she said so, with a reason where one is asked."""
    return hit.key in accepted and (bool(accepted[hit.key].strip()) or not hit.needs_reason)


def no_name(db: Connection, outgoing: Outgoing, hit: Hit) -> None:
    """Remember that the words of a hit are no name in documents for this client."""
    no_names.add(db, outgoing.client, hit.words)


def digest(outgoing: Outgoing) -> str:
    """The hash of a document: that of its first file, which is the document itself."""
    return hashlib.sha256(outgoing.files[0].content).hexdigest()


def _left_standing(found: tuple[Hit, ...], accepted: Mapping[str, str]) -> str:
    """What stays with a reason, for the ledger: where and why, without the words themselves."""
    return json.dumps({hit.key: {"kind": hit.kind, "file": hit.file, "page": hit.page, "reason": accepted[hit.key]}
                       for hit in found if hit.needs_reason}, ensure_ascii=False)


def _parts(outgoing: Outgoing) -> Iterator[Part]:
    """The parts of every file. Raises TimeoutError where that takes too long, ValueError where there is no file."""
    if not outgoing.files:
        raise ValueError("a document without files")
    ends = time.monotonic() + LONGEST
    for file in outgoing.files:
        for part in reading.parts(file):
            if time.monotonic() > ends:
                raise TimeoutError
            yield part
