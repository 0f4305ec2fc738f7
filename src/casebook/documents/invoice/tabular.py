"""An invoice as rows for a spreadsheet, and as what is kept of it when it went out."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from casebook.documents.invoice.gathering import Billed, InvoiceData
from casebook.documents.invoice.laid_out import description, hours
from casebook.language import Language
from casebook.model.ids import new_id
from casebook.model.invoicing import SentInvoice

Rows = list[dict[str, Any]]


def table(data: InvoiceData, language: Language) -> tuple[list[str], Rows]:
    """Headings and a row for each line; numbers as the language writes them, without a currency sign."""
    translate = language.translate
    headings = [translate("Invoice", "Invoice number"), translate("Invoice", "Date"), translate("Invoice", "Client"),
                translate("Invoice", "Your reference"), translate("Invoice", "Description"),
                translate("Invoice", "Quantity"), translate("Invoice", "Unit"), translate("Invoice", "Rate"),
                translate("Invoice", "Paid ahead"), translate("Invoice", "Amount")]
    rows = []
    for line in data.lines:
        in_hours = line.what != "kilometres"
        rows.append(dict(zip(headings, (
            data.number, data.today.isoformat(), data.client.name, data.agreed.reference,
            description(line, data, language), hours(line.quantity, language) if in_hours else str(line.quantity),
            translate("Invoice", "hour") if in_hours else translate("Invoice", "km"), _plain(line.rate, language),
            hours(line.prepaid, language) if in_hours else "", _plain(line.amount, language)), strict=True)))
    return headings, rows


def sent(data: InvoiceData, content: bytes, language: Language) -> SentInvoice:
    """What is kept of an invoice that went out: period, form, lines and hash. Source: disclosure.md, rules 7 and 12."""
    kept = {"language": data.language_code, "total": data.total, "bundle_left": data.bundle_left,
            "lines": kept_lines(data, language)}
    return SentInvoice(id=new_id(), client=data.client.id, first=data.period.first, last=data.period.last,
                       form=data.form, number=data.number, lines=json.dumps(kept, ensure_ascii=False),
                       sha256=hashlib.sha256(content).hexdigest())


def kept_lines(data: InvoiceData, language: Language) -> list[dict[str, Any]]:
    """Its lines exactly as printed, as data."""
    return [_kept(line, data, language) for line in data.lines]


def _kept(line: Billed, data: InvoiceData, language: Language) -> dict[str, Any]:
    return {"what": line.what, "description": description(line, data, language),
            "from": line.period.first.isoformat(), "to": line.period.last.isoformat(), "quantity": line.quantity,
            "prepaid": line.prepaid, "rate": line.rate, "amount": line.amount}


def _plain(cents: int, language: Language) -> str:
    return f"{cents // 100}{language.locale.decimalPoint()}{cents % 100:02d}"
