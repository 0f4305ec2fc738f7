"""Prevention: activities and other time, typed as she says it, kept whatever happens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from casebook.gui.prevention import PreventionPage
from casebook.model.organisation import Activity
from casebook.store import activities, drafts, registrations
from casebook.vault import Vault
from tests.casebook_files import a_client
from tests.gui.alone import Desk, field, fill, nameless, press, words_on
from tests.gui.keyboard import pass_two_seconds, write
from tests.gui.keyboard import press as keys


@pytest.fixture
def desk(qtbot, vault: Vault, tmp_path: Path) -> Desk:
    return Desk(qtbot, vault, tmp_path)


def rows(pane) -> list[list[str]]:
    model = pane.listing.table.model()
    return [[model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())]


def test_an_empty_page_says_the_next_step(desk: Desk) -> None:
    with desk.page(PreventionPage) as page:
        assert "then it stands in your annual report" in words_on(page)


def test_an_activity_is_typed_as_spoken_and_can_be_undone(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
    with desk.page(PreventionPage) as page:
        press(qtbot, page, "New activity")
        fill(page, "Date", "gisteren")
        fill(page, "Title", "Café over omgangsvormen")
        fill(page, "Client organisation", "De Linde")
        fill(page, "Minutes", "90")
        press(qtbot, page, "Save")
        kept = activities.listed(vault.db)[0]
        assert (kept.day, kept.title, kept.client, kept.minutes) == (
            date(2026, 11, 23), "Café over omgangsvormen", linde.id, 90)
        assert rows(page.activities)[0][:4] == ["23/11/2026", "De Linde", "information session",
                                                "Café over omgangsvormen"]
        assert "Hours of prevention in 2026: 1.5" in words_on(page)
        desk.take_back()
        assert activities.listed(vault.db) == []
        assert "Put it here" in words_on(page)


def test_a_date_that_is_none_is_said_at_the_field_and_nothing_is_lost(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        press(qtbot, page, "New activity")
        fill(page, "Date", "31 februari")
        fill(page, "Title", "Spreekuur")
        press(qtbot, page, "Save")
        assert "This is no date" in words_on(page)
        assert activities.listed(vault.db) == []
        fill(page, "Date", "vr")
        press(qtbot, page, "Save")
        assert activities.listed(vault.db)[0].day == date(2026, 11, 20)


def test_what_was_typed_survives_a_lock_and_counts_only_when_saved(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        press(qtbot, page, "New activity")
        fill(page, "Notes", "Zestien mensen, één vraag over")
    assert activities.listed(vault.db) == []
    with desk.page(PreventionPage) as page:
        assert rows(page.activities)[0][0] == "Not finished"
        page.activities.listing.table.selectRow(0)
        assert field(page, "Notes").toPlainText() == "Zestien mensen, één vraag over"
        press(qtbot, page, "Save")
    assert activities.listed(vault.db)[0].notes == "Zestien mensen, één vraag over"
    assert drafts.all_of(vault.db) == []


def test_what_she_types_is_in_the_file_within_two_seconds(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        press(qtbot, page, "New activity")
        fill(page, "Title", "Voorlichting")
        pass_two_seconds(page)
        assert any("Voorlichting" in draft.fields for draft in drafts.all_of(vault.db))


def test_a_form_with_something_unsaved_is_not_read_again(desk: Desk, qtbot, vault: Vault) -> None:
    kept = Activity(id="a", client=None, day=date(2026, 3, 3), kind="presentation", title="Eerst")
    with vault.writing() as db:
        activities.save(db, kept)
    with desk.page(PreventionPage) as page:
        page.activities.listing.table.selectRow(0)
        fill(page, "Title", "Daarna")
        desk.session.write(activities.save, Activity(
            id="b", client=None, day=date(2026, 3, 4), kind="presentation", title="Ander"))
        assert field(page, "Title").text() == "Daarna"
        assert "Not finished" in words_on(page)
        press(qtbot, page, "Discard")
        assert field(page, "Title").text() == "Eerst"
        desk.take_back()
        assert field(page, "Title").text() == "Daarna"


def test_removing_can_be_undone(desk: Desk, qtbot, vault: Vault) -> None:
    kept = Activity(id="a", client=None, day=date(2026, 3, 3), kind="presentation", title="Weg", minutes=30)
    with vault.writing() as db:
        activities.save(db, kept)
    with desk.page(PreventionPage) as page:
        page.activities.listing.table.selectRow(0)
        press(qtbot, page, "Remove")
        assert activities.listed(vault.db) == []
        desk.take_back()
        assert activities.listed(vault.db) == [kept]


def test_year_and_client_filter_the_list_and_the_hours(desk: Desk, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
        for number, (client, year) in enumerate(((linde.id, 2026), (None, 2026), (linde.id, 2024))):
            activities.save(db, Activity(id=str(number), client=client, day=date(year, 5, 1), kind="training_given",
                                         minutes=60))
    with desk.page(PreventionPage) as page:
        assert len(rows(page.activities)) == 3
        fill(page, "Year", "2026")
        fill(page, "Client", "De Linde")
        assert [row[0] for row in rows(page.activities)] == ["01/05/2026"]
        assert "Hours of prevention in 2026: 1" in words_on(page)
        fill(page, "Year", "2024")
        assert [row[0] for row in rows(page.activities)] == ["01/05/2024"]


def test_other_time_needs_its_minutes_and_adds_up_by_class(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        page.show_part(1)
        press(qtbot, page, "New time")
        press(qtbot, page, "Save")
        assert "How many minutes was it?" in words_on(page)
        fill(page, "Minutes", "45")
        press(qtbot, page, "Save")
        assert activities.times(vault.db)[0].minutes == 45
        assert "Hours in 2026: travel 0.8" in words_on(page)


def test_ctrl_enter_saves_and_escape_closes_without_a_question(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        page.add()
        fill(page, "Title", "Met de toetsen")
        keys("Ctrl+Return")
        assert activities.listed(vault.db)[0].title == "Met de toetsen"
        write("!")
        keys("Esc")
        assert not page.activities.editor.isVisible()
        assert activities.listed(vault.db)[0].title == "Met de toetsen"
        assert QApplication.focusWidget() is page.activities.listing.table


@pytest.mark.parametrize("width", [1100, 560])
def test_every_control_says_its_name(desk: Desk, width: int) -> None:
    with desk.page(PreventionPage, width) as page:
        for part in range(2):
            page.show_part(part)
            page.add()
            assert nameless(page) == []


def test_on_a_small_page_the_form_takes_the_place_of_the_list(desk: Desk, vault: Vault) -> None:
    with vault.writing() as db:
        for number in "ab":
            activities.save(db, Activity(id=number, client=None, day=date(2026, 3, 3), kind="presentation"))
    with desk.page(PreventionPage, 560, 420) as page:
        pane = page.activities
        pane.listing.table.setFocus()
        keys("Down", "Down")
        assert pane.listing.isVisible()
        assert not pane.editor.isVisible()
        keys("Return")
        assert pane.editor.isVisible()
        assert not pane.listing.isVisible()
        keys("Esc")
        assert pane.listing.isVisible()


def test_schooling_counts_for_a_registration_and_kilometres_are_kept(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(PreventionPage) as page:
        press(qtbot, page, "New activity")
        fill(page, "Kind", "own schooling")
        fill(page, "Title", "Opleidingsdag")
        fill(page, "Minutes", "420")
        fill(page, "Points for a registration", "6")
        press(qtbot, page, "Save")
        page.show_part(1)
        press(qtbot, page, "New time")
        fill(page, "Minutes", "45")
        fill(page, "Kilometres", "61")
        press(qtbot, page, "Save")
        assert activities.times(vault.db)[0].kilometres == 61
        page.show_part(2)
        assert "count by themselves" in words_on(page)
        press(qtbot, page, "New registration")
        press(qtbot, page, "Save")
        assert "What is it called?" in words_on(page)
        fill(page, "Name of the register or certificate", "LVV-register")
        fill(page, "From", "1-1-2026")
        fill(page, "Until", "31-12-2025")
        press(qtbot, page, "Save")
        assert "It can't end before it starts." in words_on(page)
        fill(page, "Until", "31-12-2028")
        fill(page, "Hours it asks", "16")
        fill(page, "Points it asks", "6")
        press(qtbot, page, "Save")
        assert rows(page.registrations)[0][2:] == ["7 hours · 6 points", "Still to do: 9 hours."]
        assert "count for it. Still to do: 9 hours." in words_on(page)
        desk.take_back()
        assert registrations.listed(vault.db) == []
