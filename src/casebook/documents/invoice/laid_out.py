"""An invoice as blocks and as PDF."""

from __future__ import annotations

from casebook.disclosure.labels import capital
from casebook.disclosure.sentences import period_words
from casebook.documents import paper
from casebook.documents.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Note,
    Paragraph,
    Table,
    Together,
    prose,
)
from casebook.documents.invoice.gathering import Billed, InvoiceData
from casebook.language import Language
from casebook.model.periods import Period

_PARTS_OF_AN_HOUR = {0: "", 15: "25", 30: "5", 45: "75"}


def pdf(data: InvoiceData, language: Language) -> bytes:
    """The finished bytes, in memory."""
    return paper.pdf(document(data, language), language)


def document(data: InvoiceData, language: Language) -> Document:
    """The invoice with its properties and what stands on its page."""
    title = language.translate("Invoice", "Invoice")
    named = f"{title} {data.number}".strip()
    return Document(title=named, author=data.adviser.name, subject=quarter_words(data.period, language),
                    language=data.language_code, blocks=tuple(_blocks(data, language)), head_left=named,
                    head_right=data.adviser.name, foot=data.client.name, compact=True)


def quarter_words(period: Period, language: Language) -> str:
    """A quarter in words; another period by its first and last month."""
    words = {
        (1, 3): language.translate("Invoice", "first quarter of %1"),
        (4, 6): language.translate("Invoice", "second quarter of %1"),
        (7, 9): language.translate("Invoice", "third quarter of %1"),
        (10, 12): language.translate("Invoice", "fourth quarter of %1"),
    }.get((period.first.month, period.last.month))
    if words is None or period.first.year != period.last.year:
        return period_words(period, language)
    return words.replace("%1", str(period.last.year))


def description(line: Billed, data: InvoiceData, language: Language) -> str:
    """What a line is for, with its period."""
    names = {
        "work": language.translate("Invoice", "Confidential work"),
        "travel": language.translate("Invoice", "Travelling time"),
        "kilometres": language.translate("Invoice", "Kilometres"),
    }
    what = names.get(line.what) or capital(data.names.get(line.what, line.what))
    return f"{what}, {quarter_words(line.period, language)}"


def hours(minutes: int, language: Language) -> str:
    """Minutes in whole quarters as hours: 7,75."""
    whole, rest = divmod(minutes, 60)
    part = _PARTS_OF_AN_HOUR[rest]
    return f"{language.number(whole)}{language.locale.decimalPoint() if part else ''}{part}"


def _blocks(data: InvoiceData, language: Language) -> list[Block]:
    found: list[Block] = [Heading(text=language.translate("Invoice", "Invoice")), Facts(facts=_facts(data, language)),
                          _table(data, language)]
    if data.bundle_left is not None:
        found.append(Note(text=language.translate("Invoice", "Left of the hours paid ahead: %1.").replace(
            "%1", hours(data.bundle_left, language))))
    if data.vat:
        found.append(Paragraph(text=data.vat))
    if data.payment:
        found += prose(data.payment)
    found.append(Paragraph(style="small", text=language.translate(
        "Invoice", "Hours are rounded to quarters. To protect those who come to talk, this invoice names no days, no"
                   " themes and no numbers of conversations.")))
    return found


def _facts(data: InvoiceData, language: Language) -> tuple[Fact, ...]:
    adviser = data.adviser
    sender = "\n".join(part for part in (
        ", ".join(p for p in (adviser.name, adviser.title) if p), data.sender,
        " · ".join(p for p in (adviser.phone, adviser.email, adviser.website) if p)) if part)
    shown = (
        (language.translate("Invoice", "To"), "\n".join(p for p in (data.client.name, data.agreed.address) if p)),
        (language.translate("Invoice", "From"), sender),
        (language.translate("Invoice", "Invoice number"), data.number),
        (language.translate("Invoice", "Date"), language.date(data.today)),
        (language.translate("Invoice", "Period"), quarter_words(data.period, language)),
        (language.translate("Invoice", "Your reference"), data.agreed.reference),
    )
    return tuple(Fact(label=label, value=value) for label, value in shown if value)


def _table(data: InvoiceData, language: Language) -> Block:
    columns = (
        Column(title=language.translate("Invoice", "Description"), width=3.4),
        Column(title=language.translate("Invoice", "Quantity"), align="right", width=1.5),
        Column(title=language.translate("Invoice", "Rate"), align="right", width=1.2),
        Column(title=language.translate("Invoice", "Amount"), align="right", width=1.4, strong=True),
    )
    rows = [_row(line, data, language) for line in data.lines]
    total = (Cell(text=language.translate("Invoice", "Total")), Cell(text=""), Cell(text=""),
             Cell(text=language.money(data.total)))
    return Together(blocks=(Table(columns=columns, rows=(*rows, total), total=True),))


def _row(line: Billed, data: InvoiceData, language: Language) -> tuple[Cell, ...]:
    if line.what == "kilometres":
        quantity = language.translate("Invoice", "%1 km").replace("%1", language.number(line.quantity))
    else:
        quantity = language.translate("Invoice", "%1 hours").replace("%1", hours(line.quantity, language))
    detail = ""
    if line.prepaid:
        detail = language.translate("Invoice", "of which %1 hours were paid ahead").replace(
            "%1", hours(line.prepaid, language))
    return (Cell(text=description(line, data, language), detail=detail), Cell(text=quantity),
            Cell(text=language.money(line.rate)), Cell(text=language.money(line.amount)))
