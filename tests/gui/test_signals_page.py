"""Signals, advice, and advice requests that may become a case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casebook.gui.signals import SignalsPage
from casebook.model.conversations import Conversation
from casebook.model.ids import ConversationId
from casebook.model.organisation import AdviceRequest
from casebook.store import activities, advice, cases, conversations, drafts, search
from casebook.vault import Vault
from tests.casebook_files import a_client
from tests.gui.alone import Desk, field, fill, nameless, press, words_on


@pytest.fixture
def desk(qtbot, vault: Vault, tmp_path: Path) -> Desk:
    return Desk(qtbot, vault, tmp_path)


def test_an_empty_page_says_the_next_step(desk: Desk) -> None:
    with desk.page(SignalsPage) as page:
        assert "Does something strike you at a client organisation? Note it here, without names." in words_on(page)


def test_a_signal_needs_its_client_and_says_quietly_when_it_stays_out(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
        a_client(db, "Anders")
    with desk.page(SignalsPage) as page:
        press(qtbot, page, "New signal")
        fill(page, "What you noticed or advised, without names", "Drie teams noemen de werkdruk.")
        assert "by default it stays out of the annual report" in words_on(page)
        press(qtbot, page, "Save")
        assert "Choose the client organisation this is about." in words_on(page)
        fill(page, "Client organisation", "De Linde")
        fill(page, "Independent sources", "2")
        press(qtbot, page, "Save")
        kept = advice.signals(vault.db)[0]
        assert (kept.client, kept.sources, kept.text) == (linde.id, 2, "Drie teams noemen de werkdruk.")
        table = page.signals.listing.table.model()
        assert table.index(0, 5).data() == "2, stays out of the report"
        fill(page, "Independent sources", "3")
        assert "by default it stays out of the annual report" not in words_on(page)
        press(qtbot, page, "Save")
        assert table.index(0, 5).data() == "3"


def test_lists_show_no_prose(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        a_client(db, "De Linde")
    with desk.page(SignalsPage) as page:
        press(qtbot, page, "New signal")
        fill(page, "What you noticed or advised, without names", "Geheim")
        press(qtbot, page, "Save")
        model = page.signals.listing.table.model()
        shown = [model.index(0, column).data() for column in range(model.columnCount())]
        assert "De Linde" in shown
        assert not any("Geheim" in words for words in shown)


def a_request(vault: Vault) -> AdviceRequest:
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        request = AdviceRequest(id="vraag", client=client.id, day=date(2026, 10, 5), asker="hr", minutes=20,
                                notes="Twijfel over een nevenfunctie")
        advice.save_request(db, request)
    return request


def test_an_advice_request_becomes_a_case_and_can_be_one_again(desk: Desk, qtbot, vault: Vault) -> None:
    request = a_request(vault)
    with desk.page(SignalsPage) as page:
        page.show_part(1)
        page.requests.listing.table.selectRow(0)
        press(qtbot, page, "Make this a case")
        case = cases.of_client(vault.db, request.client)[0]
        assert desk.opened == [case.id]
        assert (case.first_contact, case.question) == (request.day, request.notes)
        assert advice.requests(vault.db) == []
        assert search.hits(vault.db, "nevenfunctie")[0].case == case.id
        assert [(t.time_class, t.minutes) for t in activities.times(vault.db)] == [("advice", 20)]
        desk.take_back()
        assert cases.of_client(vault.db, request.client) == []
        assert advice.requests(vault.db) == [request]
        assert vault.db.value("SELECT count(*) FROM person") == 0
        assert activities.times(vault.db) == []


def test_a_case_in_which_was_written_is_not_taken_back(desk: Desk, qtbot, vault: Vault) -> None:
    request = a_request(vault)
    with desk.page(SignalsPage) as page:
        page.show_part(1)
        page.requests.listing.table.selectRow(0)
        press(qtbot, page, "Make this a case")
        case = cases.of_client(vault.db, request.client)[0]
        desk.session.write(conversations.save, Conversation(
            id=ConversationId("gesprek"), cases=(case.id,), day=date(2026, 10, 6), notes="Verteld"))
        desk.take_back()
        assert cases.of_client(vault.db, request.client) == [cases.get(vault.db, case.id)]
        assert conversations.of_case(vault.db, case.id)[0].notes == "Verteld"


def test_what_was_typed_comes_along_into_the_case(desk: Desk, qtbot, vault: Vault) -> None:
    request = a_request(vault)
    with desk.page(SignalsPage) as page:
        page.show_part(1)
        page.requests.listing.table.selectRow(0)
        fill(page, "Notes", "Het ging om een collega")
        page.flush()
        press(qtbot, page, "Make this a case")
        assert cases.of_client(vault.db, request.client)[0].question == "Het ging om een collega"
        assert drafts.all_of(vault.db) == []


def test_another_row_keeps_what_was_typed(desk: Desk, vault: Vault) -> None:
    request = a_request(vault)
    with vault.writing() as db:
        advice.save_request(db, AdviceRequest(id="ander", client=request.client, day=date(2026, 10, 4)))
    with desk.page(SignalsPage) as page:
        page.show_part(1)
        page.requests.listing.table.selectRow(0)
        fill(page, "Notes", "Half af")
        page.requests.listing.table.selectRow(1)
        assert field(page, "Notes").toPlainText() == ""
        assert "not finished" in page.requests.listing.table.model().index(0, 0).data()
        page.requests.listing.table.selectRow(0)
        assert field(page, "Notes").toPlainText() == "Half af"
        assert advice.requests(vault.db)[0].notes == request.notes


def test_every_control_says_its_name(desk: Desk, vault: Vault) -> None:
    a_request(vault)
    with desk.page(SignalsPage) as page:
        for part in range(2):
            page.show_part(part)
            page.add()
            assert nameless(page) == []
