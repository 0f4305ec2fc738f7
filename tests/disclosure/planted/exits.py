"""Every text of hers that can reach a document for a client, and every document it can leave in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from casebook.documents import annual_report, invoice, paper, short_version, talk_sheet
from casebook.documents.annual_report import SECTIONS
from casebook.documents.outgoing import File, Outgoing
from casebook.documents.referral_overview import client_counts
from casebook.errors import Refused
from casebook.exchange.writing import csv_bytes
from casebook.language import Language
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import Activity, Recommendation, Signal
from casebook.model.periods import Period, year
from casebook.model.releases import Narrative
from casebook.store import activities, advice, adviser, clients, invoicing, releases, values
from casebook.vault import Connection

YEAR = year(2025)
QUARTER = Period(first=date(2025, 7, 1), last=date(2025, 9, 30))
TODAY = date(2026, 7, 1)
PASSWORD = "kop staart kop"


def fields(db: Connection, client: ClientId, code: str) -> Iterator[tuple[str, Callable[[str], None]]]:
    """The fields by name, each with what puts a text in."""
    for section in SECTIONS:
        yield f"report: {section}", lambda text, section=section: releases.save_narrative(db, Narrative(
            client=client, first=YEAR.first, last=YEAR.last, section=section, language=code, text=_around(text)))
    yield "signal", lambda text: advice.save_signal(db, _signal(client, text=_around(text)))
    yield "response to a signal", lambda text: advice.save_signal(db, _signal(client, text="Druk.", response=text))
    for number in (2024, 2025):
        yield f"recommendation of {number}", lambda text, number=number: advice.save_recommendation(db, Recommendation(
            id=new_id(), client=client, year=number, text=text))
        yield f"response to one of {number}", lambda text, number=number: advice.save_recommendation(db, Recommendation(
            id=new_id(), client=client, year=number, text="Plan dit.", response=text))
    yield "activity", lambda text: activities.save(db, Activity(
        id=new_id(), client=client, day=date(2025, 5, 4), kind="presentation", title=text, participants=30))
    yield "own schooling", lambda text: activities.save(db, Activity(
        id=new_id(), client=None, day=date(2025, 5, 4), kind="own_schooling", title=text))
    yield "title of the report", lambda text: next(clients.save_engagement(db, replace(each, report_title=text))
                                               for each in clients.engagements(db, client))
    yield "name of a theme", lambda text: next(values.save_theme(db, replace(
        theme, name_nl=text, name_en=text, short_nl=text, short_en=text)) for theme in values.all_themes(db)
        if theme.code == "bullying")
    yield "name of a value", lambda text: next(values.rename(db, replace(value, name_nl=text, name_en=text))
                                           for value in values.of_list(db, "relation"))
    yield "reference on an invoice", lambda text: next(invoicing.save(db, replace(
        invoicing.of_engagement(db, each.id), reference=text)) for each in clients.engagements(db, client))
    for name in ("payment", "vat"):
        yield f"invoice: {name}", lambda text, name=name: adviser.set_preference(db, f"invoice.{name}", text)


def exits(db: Connection, client: ClientId, code: str, name: str) -> Iterator[tuple[str, Callable[[], Outgoing]]]:
    """Every document that can be made for a client now, under a file name; those that are refused are left out."""
    language = Language(code)
    report = annual_report.gather(db, client, YEAR, code, "final", TODAY)
    document = annual_report.document(report, language)

    def of_report(ending: str, content: bytes, password: str = "") -> Outgoing:
        return annual_report.outgoing(report, language, File(name=name + ending, content=content, password=password))

    yield "report, PDF", lambda: of_report(".pdf", paper.pdf(document, language))
    yield "tables, JSON", lambda: of_report(".json", json.dumps(
        annual_report.tables(report, language), ensure_ascii=False).encode())
    yield "tables, CSV", lambda: of_report(".csv", csv_bytes(*annual_report.as_rows(
        annual_report.blocks(report, language), report, language)))
    yield "report with a password", lambda: of_report(".pdf", paper.pdf(document, language, PASSWORD), PASSWORD)
    yield "short version", lambda: _short(report, language, name)
    yield "talk sheet", lambda: _talk(db, client, language, name)
    yield "referral counts", lambda: _counts(db, client, language, name)
    try:
        billed = invoice.gather(db, client, QUARTER, code, form="months", number="2026-1", today=TODAY)
    except Refused:
        return
    yield "invoice, PDF", lambda: invoice.outgoing(billed, language, File(
        name=f"{name}.pdf", content=invoice.pdf(billed, language)))
    yield "invoice, CSV", lambda: invoice.outgoing(billed, language, File(
        name=f"{name}.csv", content=csv_bytes(*invoice.table(billed, language))))


def _short(report: annual_report.ReportData, language: Language, name: str) -> Outgoing:
    short = short_version.narrowed(report, language)
    return short_version.outgoing(short, language, File(
        name=f"{name}.pdf", content=short_version.pdf(short, language)))


def _talk(db: Connection, client: ClientId, language: Language, name: str) -> Outgoing:
    data = talk_sheet.gather(db, client, language.code, TODAY, YEAR)
    return talk_sheet.outgoing(data, language, File(name=f"{name}.pdf", content=talk_sheet.pdf(data, language)))


def _counts(db: Connection, client: ClientId, language: Language, name: str) -> Outgoing:
    data = client_counts.gather(db, client, YEAR, language.code, TODAY)
    return client_counts.outgoing(data, language, File(
        name=f"{name}.pdf", content=client_counts.pdf(data, language)))


def _signal(client: ClientId, **said: str) -> Signal:
    return Signal(id=new_id(), client=client, day=date(2025, 6, 7), sources=4, **said)


def _around(text: str) -> str:
    before = "Het was een jaar waarin veel veranderde, en dat was overal in de organisatie te merken. "
    return f"{before * (len(text) % 4)}{text} Dat vraagt het komende jaar aandacht van iedereen."

