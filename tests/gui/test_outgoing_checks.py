"""What may tell of a person is shown in its sentence before a document leaves, and settled with one key."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QTabBar

from casebook.disclosure.audit.findings import Finding, Repair
from casebook.disclosure.audit.statements import Cell
from casebook.disclosure.wishes import Wishes
from casebook.documents import pages
from casebook.gui.annual_report.page import AnnualReportPage
from casebook.gui.outgoing.finding_card import FindingCard
from casebook.gui.paper import saving
from casebook.gui.papers.invoice_box import InvoiceBox
from casebook.model.ids import ClientId
from casebook.model.releases import Narrative
from casebook.store import adviser, clients, no_names, people, releases
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, until, write
from tests.gui.test_clients_page import named

TEXT = "Twee medewerkers van de planning kwamen met Verzonnenboom. Een roos van Grutto."


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The file dialog: it answers with the name that was suggested, or with what stands in `saved` first."""
    found: list[Path] = []

    def choose(owner, title, folder, name, filters) -> Path:
        found.append(tmp_path / (found.pop() if found and not found[-1].is_absolute() else name))
        return found[-1]

    monkeypatch.setattr(saving, "choose_to_save", choose)
    return found


@pytest.fixture
def client(window) -> ClientId:
    """A client whose report of last year names somebody, and in which two people are counted."""
    session = window.desk.session
    with session.vault.writing() as db:
        made = a_client(db, "De Linde")
        card = replace(people.new(made.id, "Grutto"), name="Jorinde Verzonnenboom")
        last = session.today().year - 1
        for number in range(12):
            a_case(db, made, date(last, 1 + number, 5), **({"person": card} if number == 0 else {}))
        releases.save_narrative(db, Narrative(client=made.id, first=date(last, 1, 1), last=date(last, 12, 31),
                                              section="summary", language="nl", text=TEXT))
    session.changed.emit()
    return made.id


def keys(place) -> dict[str, QPushButton]:
    """The keys that are shown, by their words."""
    return {b.text().replace("&", ""): b for b in place.findChildren(QPushButton) if b.isVisible()}


def letters(window) -> list[str]:
    """The letters that Alt presses something with, in the menu, on the tabs and on the page."""
    found = [action.text() for action in window.menuBar().actions()]
    for bar in window.findChildren(QTabBar):
        found += [bar.tabText(number) for number in range(bar.count()) if bar.isVisible()]
    found += [b.text() for b in window.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    return sorted(words[words.index("&") + 1].casefold() for words in found if "&" in words)


def test_what_stands_is_settled_key_by_key_before_a_report_leaves(window, client, saved):
    session = window.desk.session
    window.desk.go_to("annual_report")
    page = window.desk.page()
    assert isinstance(page, AnnualReportPage)
    page.show_client(client)
    report = page.report
    report.tabs.setCurrentWidget(report.document)
    until(lambda: report.preview.pdf() and not report.checks.is_checking(), "a report that was checked")
    card = report.checks.card
    assert [hit.words for hit in report.checks.standing()] == ["Twee medewerkers", "Verzonnenboom", "Grutto"]
    assert "a small number stands: “Twee medewerkers”" in card.what.text()
    assert "1 of 3" in card.where.text()
    page = report.checks.standing()[0].page
    assert page > 1
    until(lambda: report.preview.sheets.page() == page, "the page on which it stands")
    assert ">Twee medewerkers</span>" in card.sentence.text()
    assert not keys(report)["Save PDF…"].isEnabled()
    assert not report.checks.let_out("anything.pdf")
    assert releases.of_client(session.db, client) == []

    report.checks.take_focus()
    assert letters(window) == sorted(set(letters(window)))
    press("A")  # leave it: a reason is asked
    assert letters(window) == sorted(set(letters(window)))
    assert not keys(card)["Leave it"].isEnabled()
    write("Agreed with the works council")
    press("Return")
    assert "Verzonnenboom" in card.what.text()
    press("O")  # no name
    until(lambda: not report.checks.is_checking(), "checked again")
    assert no_names.of_client(session.db, client) == ["Verzonnenboom"]
    assert "Grutto" in card.what.text()
    press("I")  # rewrite
    assert isinstance(focused(), QPlainTextEdit)
    assert focused().textCursor().selectedText() == "Grutto"
    press("F4", "F4")  # what management reads, and back: she writes on where she was
    assert isinstance(focused(), QPlainTextEdit)
    assert report.tabs.currentWidget() is report.writing
    assert report.writing.section() == "summary"
    with session.vault.writing() as db:
        last = session.today().year - 1
        releases.save_narrative(db, Narrative(client=client, first=date(last, 1, 1), last=date(last, 12, 31),
                                              section="summary", language="nl", text=TEXT.replace(" van Grutto", "")))
    session.changed.emit()
    report.tabs.setCurrentWidget(report.document)
    until(lambda: not report.checks.is_checking() and report.checks.passes(), "settled")

    saved.append(Path("verslag-verzonnenboom.pdf"))
    keys(report)["Save PDF…"].click()
    assert saved[-1].name == "verslag-verzonnenboom.pdf"  # said to be no name
    until(lambda: not report.checks.is_checking() and report.checks.passes(), "checked after it left")
    saved.append(Path("grutto.pdf"))
    keys(report)["Save PDF…"].click()
    assert saved[-1].is_absolute()
    assert not saved[-1].exists()
    assert [hit.words for hit in report.checks.standing()] == ["Grutto"]
    (kept,) = releases.of_client(session.db, client)
    keys(report.checks.no_names)["Ask again"].click()
    until(lambda: not report.checks.is_checking(), "checked without what was no name")
    assert "Verzonnenboom" in {hit.words for hit in report.checks.standing()}
    assert no_names.of_client(session.db, client) == []
    assert [told["reason"] for told in json.loads(kept.accepted).values()] == ["Agreed with the works council"]


def test_an_invoice_leaves_only_checked_and_nothing_leaves_where_the_check_fails(window, saved, monkeypatch):
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        card = replace(people.new(client.id, "Grutto"), name="Jorinde Verzonnenboom")
        a_conversation(db, a_case(db, client, date(2026, 7, 6), person=card), date(2026, 7, 6), minutes=90)
        adviser.set_preference(db, "invoice.payment", "Onder vermelding van Verzonnenboom")
    session.changed.emit()
    window.desk.go_to(f"clients:client:{client.id}")
    page = window.desk.page()
    page.sheet._tabs.setCurrentIndex(2)
    named(page, "Price of an hour (€)").setText("92,50")
    keys(page)["Make an invoice…" if "Make an invoice…" in keys(page) else "Make an invoice"].click()
    (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, InvoiceBox) and w.isVisible()]
    until(lambda: box.preview.pdf() and not box.checks.is_checking(), "checked")
    assert [hit.words for hit in box.checks.standing()] == ["Verzonnenboom"]
    assert not keys(box)["Save PDF…"].isEnabled()
    assert not keys(box)["Save as table…"].isEnabled()
    keys(box)["Rewrite"].click()
    assert box.payment.hasFocus()

    monkeypatch.setattr(pages.pypdfium2, "PdfDocument", lambda *_a, **_b: 1 / 0)
    box.checks._on_again()
    until(lambda: not box.checks.is_checking(), "a check that failed")
    assert "could not be checked" in box.checks.accessibleName()
    assert not box.checks.let_out("a.pdf")
    assert not keys(box)["Save PDF…"].isEnabled()
    monkeypatch.undo()
    assert saved == []
    assert clients.get(session.db, client.id).name == "De Linde"
    box.reject()


def test_a_finding_says_why_and_offers_what_mends_it(window):
    cell = Cell(client="c", first=date(2025, 1, 1), last=date(2025, 12, 31), table="main_theme",
                categories=("bullying",))
    wishes = Wishes(left_out=frozenset(("main_theme",)))
    card = FindingCard(window.desk.session)
    taken = []
    card.repair.connect(taken.append)
    card.show_finding(Finding(cell=cell, least=1, greatest=4, exact=False,
                              repair=Repair(kind="leave_out", wishes=wishes)))
    assert "can't leave yet" in card.what.text()
    assert card.mend.text().replace("&", "") == "Leave it out"
    card.mend.click()
    assert taken == [wishes]
    card.show_finding(Finding(cell=cell, least=1, greatest=1, exact=True))
    assert card.mend.isHidden()
    card.deleteLater()
