"""The invoice in the window: one line a quarter, a finer one only knowingly, and what goes out is kept."""

import json
import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from casebook.gui.paper import saving
from casebook.gui.papers.invoice_box import InvoiceBox
from casebook.model.money import cents_of
from casebook.store import adviser, clients, invoicing
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import reading
from tests.gui.keyboard import until
from tests.gui.test_clients_page import named
from tests.gui.test_window import shown


def _button(place, words) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton) if words in b.text().replace("&", ""))


def _paper(box, word) -> str:
    until(lambda: box.preview.pdf() and word in reading.words(box.preview.pdf()) and not box.checks.is_checking(), word)
    return reading.words(box.preview.pdf())


@pytest.fixture
def places(monkeypatch, tmp_path):
    """The file dialog: it answers with the name that was suggested."""
    saved = []

    def choose(owner, title, folder, name, filters) -> Path:
        saved.append(tmp_path / name)
        return saved[-1]

    monkeypatch.setattr(saving, "choose_to_save", choose)
    return saved


def test_from_the_rates_to_what_went_out(window, places, monkeypatch):
    desk = window.desk
    session = desk.session
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        a_conversation(db, a_case(db, client, date(2026, 7, 6)), date(2026, 7, 6), minutes=90)
    session.changed.emit()
    desk.go_to(f"clients:client:{client.id}")
    page = desk.page()
    page.sheet._tabs.setCurrentIndex(2)
    named(page, "Price of an hour (€)").setText("9,5,5")
    page.save()
    assert "This is no amount." in shown(page)
    named(page, "Price of an hour (€)").setText("92,50")
    named(page, "Hours paid ahead in this engagement").setText("0,5")
    named(page, "Where the invoice goes").setPlainText("Postbus 12")
    _button(page, "Make an invoice").click()  # keeps what stands there first
    (engagement,) = clients.engagements(session.db, client.id)
    agreed = invoicing.of_engagement(session.db, engagement.id)
    assert (agreed.hour_rate, agreed.bundle_minutes, agreed.address) == (cents_of("92,50"), 30, "Postbus 12")

    (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, InvoiceBox) and w.isVisible()]
    assert "De Linde" in shown(box)
    box.paper_language.show_code("en")
    box.number.setText("2026-014")
    box.vat.setText("Exempt from VAT")
    said = _paper(box, "Exempt from VAT")
    assert "of which 0.5 hours were paid ahead" in said
    assert "1.5 hours €92.50 €92.50" in " ".join(said.replace("of which 0.5 hours were paid ahead", "").split())
    assert adviser.preference(session.db, "invoice.vat") == "Exempt from VAT"
    known, replace = [], os.replace
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda part, place: (
            known.append(len(invoicing.sent_to(session.db, client.id))), replace(part, place)))
        _button(box, "Save PDF").click()
    assert known == [1]  # it is noted before it stands there
    assert reading.words(places[0].read_bytes()) == said

    box.form_choice.show_code("months")
    assert "only a few people came" in shown(box)
    assert not _button(box, "Save PDF").isEnabled()
    assert not _button(box, "Save as table").isEnabled()
    box.known.click()
    _paper(box, "July 2026")
    _button(box, "Save as table").click()
    assert "July 2026" in places[1].read_text("utf-8-sig")
    box.form_choice.show_code("kinds")
    assert not box.known.isChecked()
    sent = invoicing.sent_to(session.db, client.id)
    assert [(one.form, one.number) for one in sent] == [("quarter", "2026-014"), ("months", "2026-014")]
    assert json.loads(sent[0].lines)["total"] == 9250
    box.reject()
    page.read()
    assert "2026-014" in shown(page)
