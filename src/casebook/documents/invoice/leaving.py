"""An invoice on its way out: its files, which of its words are hers, and for the ledger what a finer one tells."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from casebook.documents import unprintable
from casebook.documents.invoice.gathering import InvoiceData
from casebook.documents.invoice.laid_out import document
from casebook.documents.invoice.tabular import kept_lines, sent
from casebook.documents.outgoing import File, Outgoing
from casebook.language import Language
from casebook.model.invoicing import DEFAULT_FORM


def outgoing(data: InvoiceData, language: Language, *files: File) -> Outgoing:
    """The invoice with the files that leave together, the first of which is the invoice itself.

    One line a quarter tells nothing that the ledger would keep.
    """
    bare = replace(data, sender="", vat="", payment="", number="",
                   agreed=replace(data.agreed, address="", reference=""))
    hers = {"sender": data.sender, "vat": data.vat, "payment": data.payment, "number": data.number,
            "address": data.agreed.address, "reference": data.agreed.reference}
    return Outgoing(
        client=data.client.id, document="invoice", first=data.period.first, last=data.period.last, status="final",
        language_code=data.language_code, threshold=data.threshold, counting_date=data.today,
        tables=None if data.form == DEFAULT_FORM else _tables(data, language), files=files,
        fixed=unprintable.texts(document(bare, language)), hers={name: text for name, text in hers.items() if text},
        sent=sent(data, files[0].content, language))


def _tables(data: InvoiceData, language: Language) -> dict[str, Any]:
    """What a finer invoice tells: no counts of cases, but its lines."""
    return {"client": data.client.name,
            "period": {"from": data.period.first.isoformat(), "to": data.period.last.isoformat()}, "status": "final",
            "version": 1, "threshold": data.threshold, "totals": {}, "tables": [],
            "invoice": kept_lines(data, language)}
