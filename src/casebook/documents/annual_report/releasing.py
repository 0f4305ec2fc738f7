"""Freezing a report: its tables as data, and the release kept in the file."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from casebook.disclosure.tables import as_data
from casebook.documents.annual_report.data import ReportData
from casebook.language import Language
from casebook.model.ids import ReleaseId, new_id
from casebook.model.releases import Release
from casebook.statistics import counted
from casebook.vault import Connection


def tables(data: ReportData, language: Language) -> dict[str, Any]:
    """The released tables as data: exactly what the PDF prints, nothing more. Source: disclosure.md."""
    return as_data(data.protected, client=data.client.name, status=data.status, version=data.version,
                   names=data.names, language=language)


def release(db: Connection, data: ReportData, pdf: bytes, language: Language) -> Release:
    """Keep a report as released, inside the caller's transaction: its tables, k with the reason, hash and dates.

    Raises PeriodRefused where the period overlaps a released one in part. What is entered later with a date in the
    period counts in the next one (disclosure.md 7).
    """
    made = Release(
        id=ReleaseId(new_id()), client=data.client.id, first=data.period.first, last=data.period.last,
        status=data.status, version=data.version, language=data.language_code, threshold=data.protected.threshold,
        threshold_reason=data.threshold_reason, tables=json.dumps(tables(data, language), ensure_ascii=False),
        pdf_sha256=hashlib.sha256(pdf).hexdigest(), counting_date=data.counting_date,
    )
    return counted.hand_out(db, made)
