"""Settings: kept at once, her own words for values and themes, requests and breaches."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.settings import SettingsPage
from casebook.gui.settings.page import VALUES
from casebook.settings import Settings
from casebook.store import adviser, logo, requests, terms, values
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client
from tests.gui.alone import Desk, field, fill, nameless, press, words_on
from tests.gui.keyboard import pass_two_seconds


@pytest.fixture
def desk(qtbot, vault: Vault, tmp_path: Path) -> Desk:
    return Desk(qtbot, vault, tmp_path)

KEEPERS: list[BackupKeeper] = []


def settings_page(session) -> SettingsPage:
    KEEPERS.append(BackupKeeper(session))
    return SettingsPage(session, KEEPERS[-1])


@pytest.fixture(autouse=True)
def _no_keeper_outlives_its_file():
    yield
    while KEEPERS:
        KEEPERS.pop().stop()



def rows(pane, *columns: int) -> list[list[str]]:
    model = pane.listing.table.model()
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_a_language_is_kept_and_told(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []
    with desk.page(settings_page) as page:
        page.language_chosen.connect(told.append)
        fill(page, "Language", "Nederlands")
    assert told == ["nl"]
    assert Settings(tmp_path / "profile").preferences.language == "nl"


def test_look_text_size_and_idle_minutes_are_kept(desk: Desk, tmp_path: Path) -> None:
    told: list[bool] = []
    with desk.page(settings_page) as page:
        page.look_changed.connect(lambda: told.append(True))
        fill(page, "Look", "Dark")
        fill(page, "Text size", "150 %")
        fill(page, "Lock after (minutes)", "25")
        kept = Settings(tmp_path / "profile").preferences
        assert (kept.theme, kept.font_scale, kept.idle_minutes) == ("dark", 1.5, 25)
        assert len(told) == 2
        fill(page, "Lock after (minutes)", "0")
        assert "From 1 to 60 minutes." in words_on(page)
        assert Settings(tmp_path / "profile").preferences.idle_minutes == 25


def test_the_terms_she_is_reminded_of_are_hers(desk: Desk, vault: Vault) -> None:
    with desk.page(settings_page) as page:
        fill(page, "Receipt of a report, days", "14")
        fill(page, "Answer to a report, months", "")
        page.save()
        assert (terms.of(vault.db, terms.RECEIPT_DAYS), terms.of(vault.db, terms.ANSWER_MONTHS)) == (14, 3)
        assert field(page, "Answer to a report, months").text() == "3"


def test_her_details_are_kept_without_saving(desk: Desk, vault: Vault) -> None:
    with desk.page(settings_page) as page:
        fill(page, "Name", "Zoë de Wit")
        pass_two_seconds(page)
        assert adviser.get(vault.db).name == "Zoë de Wit"
        fill(page, "Place", "Utrecht")
    assert adviser.get(vault.db).place == "Utrecht"


def test_the_file_is_told(desk: Desk, vault: Vault) -> None:
    with desk.page(settings_page) as page:
        words = words_on(page)
        assert str(vault.path) in words
        assert vault.key_id in words
        assert " MB" in words


def test_a_value_gets_another_name_and_keeps_its_code(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(settings_page) as page:
        page.show_part(2)
        fill(page, "List", "Channels")
        page.part().listing.table.selectRow(2)
        assert "Code phone, which stays" in words_on(page)
        fill(page, "In English", "by phone")
        press(qtbot, page, "Save")
        assert values.names(vault.db, "channel", "en")["phone"] == "by phone"
        assert desk.session.names("channel")["phone"] == "by phone"
        desk.take_back()
        assert values.names(vault.db, "channel", "en")["phone"] == "phone"


def test_a_client_gets_a_theme_of_its_own(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
    with desk.page(settings_page) as page:
        page.show_part(3)
        press(qtbot, page, "New own theme")
        press(qtbot, page, "Save")
        assert "A name is enough" in words_on(page)
        fill(page, "In Dutch", "Roddel")
        fill(page, "Own theme of client", "De Linde")
        press(qtbot, page, "Save")
        own = [theme for theme in values.themes(vault.db, linde.id) if theme.client]
        assert [(theme.name_en, theme.group) for theme in own] == [("Roddel", "undesirable_behaviour")]
        assert values.themes(vault.db) == [t for t in values.themes(vault.db, linde.id) if not t.client]
        desk.take_back()
        assert [theme for theme in values.themes(vault.db, linde.id) if theme.client] == []


def test_only_an_own_theme_that_no_case_bears_can_be_removed(desk: Desk, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
        theme = values.all_themes(db)[1]
        values.save_theme(db, type(theme)(code="own_1", group=theme.group, name_nl="Roddel", name_en="Gossip",
                                          client=linde.id, position=99))
    with desk.page(settings_page) as page:
        page.show_part(3)
        page.part().choose("bullying")
        assert "Remove" not in words_on(page).split("\n")
        page.part().choose("own_1")
        assert "Remove" in words_on(page).split("\n")
        with vault.writing() as db:
            a_case(db, linde, date(2026, 3, 3), main_theme="own_1")
        page.part().choose("bullying")
        page.part().choose("own_1")
        assert "Remove" not in words_on(page).split("\n")


def test_an_undecided_request_holds_its_case(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        linde = a_client(db, "De Linde")
        case = a_case(db, linde, date(2026, 3, 3))
    with desk.page(settings_page) as page:
        page.show_part(4)
        assert "Put the request here" in words_on(page)
        press(qtbot, page, "New request")
        fill(page, "From", "police")
        fill(page, "Case", f"{case.code} · De Linde")
        fill(page, "Due", "1-11")
        press(qtbot, page, "Save")
        assert requests.holds(vault.db, case.id)
        fill(page, "Decision", "refused")
        press(qtbot, page, "Save")
        assert "Write why you gave it or refused it." in words_on(page)
        assert requests.holds(vault.db, case.id)
        fill(page, "Why", "beroep op vertrouwelijkheid")
        press(qtbot, page, "Save")
        assert not requests.holds(vault.db, case.id)
        assert requests.listed(vault.db)[0].decided_on == date(2026, 11, 24)
        press(qtbot, page, "Remove")
        assert requests.listed(vault.db) == []
        desk.take_back()
        assert len(requests.listed(vault.db)) == 1


def test_a_breach_begins_with_its_checklist(desk: Desk, qtbot, vault: Vault) -> None:
    with desk.page(settings_page) as page:
        page.show_part(5)
        press(qtbot, page, "New breach")
        steps = field(page, "Steps, each with its date")
        assert "… told the reporter" in steps.toPlainText()
        press(qtbot, page, "Today: this step")
        press(qtbot, page, "Today: this step")
        assert [line.startswith("…") for line in steps.toPlainText().split("\n")] == [False] * 2 + [True] * 4
        assert steps.toPlainText().startswith("24 November 2026: stopped it")
        fill(page, "What happened", "Een brief lag open")
        press(qtbot, page, "Save")
        assert requests.breaches(vault.db)[0].what == "Een brief lag open"
        assert rows(page.part(), 2) == [["2 of 6 steps"]]
        press(qtbot, page, "Remove")
        assert requests.breaches(vault.db) == []


def test_every_control_says_its_name(desk: Desk) -> None:
    with desk.page(settings_page) as page:
        for part in range(page.tabs.count()):
            page.show_part(part)
            page.add()
            if part == VALUES:
                page.part().listing.table.selectRow(0)
            assert nameless(page) == [], page.tabs.tabText(part)


def test_a_logo_is_chosen_shown_and_taken_away_and_comes_back_by_undo(desk: Desk, qtbot, vault, tmp_path, monkeypatch):
    picture = tmp_path / "logo.png"
    Image.new("RGB", (300, 120), "#1B4965").save(picture)
    chosen = [tmp_path / "nowhere.png", picture]
    monkeypatch.setattr("casebook.gui.files.choose_to_open", lambda *_: chosen.pop(0))
    with desk.page(settings_page) as page:
        press(qtbot, page, "Choose a logo…")
        assert logo.get(vault.db) is None
        assert "can't be" in words_on(page) or "could not" in words_on(page)
        press(qtbot, page, "Choose a logo…")
        kept = logo.get(vault.db)
        assert [found for found in page.findChildren(QLabel) if found.isVisible()
                and found.accessibleName() == "Your logo, 300 by 120 pixels"]
        press(qtbot, page, "Take the logo away")
        assert logo.get(vault.db) is None
        desk.take_back()
        assert logo.get(vault.db) == kept
        assert nameless(page) == []
