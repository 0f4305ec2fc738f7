"""Referrals: what is still to follow up, the directory, and the overviews on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casebook.documents import pages
from casebook.gui.paper import saving
from casebook.gui.referrals import ReferralsPage
from casebook.model.cases import Case
from casebook.model.ids import DestinationId, ReferralId, new_id
from casebook.model.referrals import Destination, Referral
from casebook.store import clients, destinations, drafts, people, referrals, releases
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.alone import Desk, field, fill, nameless, press, words_on

DOCTOR = Destination(id=DestinationId("arts"), kind="company_doctor", name="Arbodienst Midden", phone="06-00000001")


@pytest.fixture
def desk(qtbot, vault: Vault, tmp_path: Path) -> Desk:
    return Desk(qtbot, vault, tmp_path)


@pytest.fixture
def case(vault: Vault) -> Case:
    """A case of De Linde with three referrals; two still to follow up, one of them overdue."""
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        person = replace(people.new(client.id, "Merel"), name="Echte Naam", phone="06-12345678")
        made = a_case(db, client, date(2026, 9, 1), person=person)
        destinations.save(db, DOCTOR)
        for day, due, place in ((date(2026, 11, 20), None, None), (date(2026, 9, 3), date(2026, 12, 1), None),
                                (date(2026, 10, 1), date(2026, 11, 1), DOCTOR.id)):
            referrals.save(db, Referral(id=ReferralId(new_id()), case=made.id, day=day, kind="company_doctor",
                                        destination=place, follow_up_on=due))
    return made


def rows(pane, *columns: int) -> list[list[str]]:
    model = pane.listing.table.model()
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_an_empty_page_says_where_referrals_are_made(desk: Desk) -> None:
    with desk.page(ReferralsPage) as page:
        assert "No one referred yet. You do that from inside a conversation." in words_on(page)


def test_open_follow_ups_come_first_and_real_names_never_show(desk: Desk, case: Case) -> None:
    with desk.page(ReferralsPage) as page:
        assert rows(page.referrals, 0, 1, 3) == [
            ["De Linde", "Merel", "Sun 1 Nov 2026, overdue"], ["De Linde", "Merel", "Tue 1 Dec 2026"],
            ["De Linde", "Merel", "none"]]
        fill(page, "Follow-up", "Open follow-ups")
        assert len(rows(page.referrals, 0)) == 2


def test_a_follow_up_is_settled_and_can_be_undone(desk: Desk, case: Case, qtbot, vault: Vault) -> None:
    with desk.page(ReferralsPage) as page:
        page.referrals.listing.table.selectRow(0)
        assert "Arbodienst Midden" in words_on(page)
        fill(page, "Outcome", "helped")
        press(qtbot, page, "Done today")
        kept = next(r for r in referrals.of_case(vault.db, case.id) if r.destination)
        assert (kept.followed_up_on, kept.outcome) == (date(2026, 11, 24), "helped")
        assert len(referrals.open_follow_ups(vault.db)) == 1
        desk.take_back()
        assert len(referrals.open_follow_ups(vault.db)) == 2
        press(qtbot, page, "Open case")
        assert desk.opened == [case.id]


def test_a_place_is_added_checked_and_removed_with_undo(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_part(1)
        press(qtbot, page, "New place")
        press(qtbot, page, "Save")
        assert "A name is enough" in words_on(page)
        fill(page, "Name", "Praktijk Zoë")
        press(qtbot, page, "Save")
        assert rows(page.directory, 0, 3) == [["Praktijk Zoë", "never checked"]]
        press(qtbot, page, "Checked today")
        assert rows(page.directory, 3) == [["24/11/2026"]]
        kept = destinations.all_of(vault.db)
        press(qtbot, page, "Remove")
        assert destinations.all_of(vault.db) == []
        desk.take_back()
        assert destinations.all_of(vault.db) == kept


def test_a_removed_place_keeps_its_referrals(desk: Desk, case: Case, qtbot, vault: Vault) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_part(1)
        page.directory.listing.table.selectRow(0)
        press(qtbot, page, "Remove")
        assert len(referrals.of_case(vault.db, case.id)) == 3
        desk.take_back()
        assert [r.destination for r in referrals.of_case(vault.db, case.id) if r.destination] == [DOCTOR.id]


def test_a_place_not_checked_for_a_year_says_so(desk: Desk, vault: Vault) -> None:
    with vault.writing() as db:
        destinations.save(db, replace(DOCTOR, checked_on=date(2025, 11, 20), crisis=True))
    with desk.page(ReferralsPage) as page:
        page.show_part(1)
        assert rows(page.directory, 0, 3) == [
            ["Arbodienst Midden · crisis number", "20/11/2025, over a year ago"]]


def test_the_directory_is_searched_while_typing(desk: Desk, vault: Vault) -> None:
    with vault.writing() as db:
        destinations.save(db, DOCTOR)
        destinations.save(db, Destination(id=DestinationId("coach"), kind="coach", name="Coach Aé"))
    with desk.page(ReferralsPage) as page:
        page.show_part(1)
        assert page.search()
        page.directory.listing.search_field.setText("ae")
        assert rows(page.directory, 0) == [["Coach Aé"]]


def shown_text(page, qtbot) -> str:
    preview = page.overviews.preview()
    qtbot.waitUntil(lambda: bool(preview.pdf()), timeout=20_000)
    return "\n".join(pages.text(preview.pdf()))


def test_the_sheet_for_a_reporter_is_found_by_the_last_digits(desk: Desk, case: Case, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        a_conversation(db, case, date(2026, 11, 2), agreements="Vrijdag bellen we.", notes="Geheim verhaal")
    with desk.page(ReferralsPage) as page:
        page.show_part(2)
        assert "Choose a case first." in words_on(page)
        fill(page, "Which case", "5678")
        assert "Merel" not in words_on(page.overviews.preview())
        field(page, "Which case").returnPressed.emit()
        text = shown_text(page, qtbot)
        assert "Arbodienst Midden" in text
        assert "Vrijdag bellen we." in text
        assert not any(words in text for words in ("Geheim", "Merel", "Echte Naam", case.code))


def test_her_own_overview_of_a_year_is_marked_as_such(desk: Desk, case: Case, qtbot) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_part(2)
        press(qtbot, page, "For yourself")
        assert "not for distribution" in shown_text(page, qtbot)
        fill(page, "Year", "2026")


def test_an_overview_that_can_not_be_made_says_why(desk: Desk, qtbot) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_part(2)
        press(qtbot, page, "The directory")
        assert "The referral directory is still empty." in words_on(page)


def test_the_case_page_can_ask_for_its_sheet(desk: Desk, case: Case, qtbot) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_reporter_overview(case.id)
        assert "Arbodienst Midden" in shown_text(page, qtbot)


def test_a_follow_up_half_typed_survives_a_lock(desk: Desk, case: Case, vault: Vault) -> None:
    with desk.page(ReferralsPage) as page:
        page.referrals.listing.table.selectRow(0)
        fill(page, "Note", "Zij belt zelf")
    assert len(drafts.all_of(vault.db)) == 1
    with desk.page(ReferralsPage) as page:
        page.referrals.listing.table.selectRow(0)
        assert field(page, "Note").toPlainText() == "Zij belt zelf"


@pytest.mark.parametrize("part", [0, 1, 2])
def test_every_control_says_its_name(desk: Desk, case: Case, part: int) -> None:
    with desk.page(ReferralsPage) as page:
        page.show_part(part)
        if part < 2:
            (page.referrals, page.directory)[part].listing.table.selectRow(0)
        assert nameless(page) == []


def test_a_client_gets_its_counts_only_through_the_checks_and_they_go_on_the_ledger(
        desk: Desk, case: Case, qtbot, vault: Vault, tmp_path, monkeypatch) -> None:
    place = tmp_path / "counts.pdf"
    monkeypatch.setattr(saving, "choose_to_save", lambda *_: place)
    with vault.writing() as db:
        earlier = a_case(db, clients.get(db, case.client), date(2025, 9, 1))
        referrals.save(db, Referral(id=ReferralId("earlier"), case=earlier.id, day=date(2025, 9, 3),
                                    kind="company_doctor"))
    with desk.page(ReferralsPage) as page:
        page.show_part(2)
        press(qtbot, page, "For a client")
        assert "Choose a client organisation first." in words_on(page)
        fill(page, "Client organisation", clients.get(vault.db, case.client).name)
        fill(page, "Year", "2026")
        assert "Doorverwijzingen in 2026" in shown_text(page, qtbot)
        qtbot.waitUntil(lambda: "This period is not over" in words_on(page), timeout=20_000)
        fill(page, "Year", "2025")
        qtbot.waitUntil(lambda: "Doorverwijzingen in 2025" in shown_text(page, qtbot), timeout=20_000)
        assert "Arbodienst" not in shown_text(page, qtbot)
        qtbot.waitUntil(page.overviews.checks.passes, timeout=20_000)
        page.overviews.save()
        assert place.read_bytes() == page.overviews.preview().pdf()
        [kept] = releases.of_client(vault.db, case.client)
        assert (kept.document, kept.first, kept.last) == ("referral_counts", date(2025, 1, 1), date(2025, 12, 31))
        assert nameless(page) == []
        press(qtbot, page, "For yourself")
        assert "not for distribution" in shown_text(page, qtbot)
