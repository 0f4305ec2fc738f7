"""Where the parts of safekeeping meet: practice, a backup that is only looked into, a package opened as a casebook."""

import shutil
import tempfile
import time
from datetime import date, datetime
from pathlib import Path

import pytest

from casebook.gui import idle
from casebook.gui.exchange import doors
from casebook.gui.exchange.destroy_handed_box import DestroyHandedBox
from casebook.gui.start.passphrase_page import PassphrasePage
from casebook.gui.start.restore_page import RestorePage
from casebook.gui.start.unlock_page import UnlockPage
from casebook.store import cases, handovers
from casebook.vault import create_by_key, keys, open_by_key, open_by_passphrase
from tests.casebook_files import KEY, a_client
from tests.gui.keyboard import focused, press, until, write
from tests.gui.test_exchange import WORDS, box, case, choose, click, field, package, quick, words_on  # noqa: F401
from tests.gui.test_safekeeping import button, is_open, pane, says
from tests.gui.test_safekeeping import choose as choose_row


@pytest.fixture
def folder(window):
    return window.settings.data_folder / "backups"


@pytest.fixture
def practice(window, folder):
    """The window with a practice casebook, and a backup of her own beside it."""
    window.desk.session.write(a_client, "Van mij")
    window.desk.session.vault.back_up(folder, datetime(2026, 11, 20, 18, 5))
    own = window.settings.preferences.casebook
    window.close_casebook()
    temporary = Path(tempfile.mkdtemp())
    vault = create_by_key(temporary / "practice.casebook", bytes(32), keys.new_salt())
    window.open_vault(vault, "today", throw_away=lambda: shutil.rmtree(temporary))
    yield temporary, own
    shutil.rmtree(temporary, ignore_errors=True)


@pytest.mark.parametrize("what", ["passphrase", "restore"])
def test_a_practice_casebook_takes_no_passphrase_and_no_backup_and_is_thrown_away(window, practice, what):
    temporary, own = practice
    if what == "passphrase":
        window.desk.passphrase_wanted.emit()
    else:
        choose_row(window, 0)
        button(window, "Restore").click()
    assert window.desk is not None
    assert "made up" in window.message
    assert not window.findChildren(PassphrasePage) + window.findChildren(RestorePage)
    window.lock()
    assert not temporary.exists()
    assert window.settings.preferences.casebook == own


@pytest.fixture
def looking(window, folder):
    """The desk of a backup that is only looked into, with a newer one beside it."""
    session = window.desk.session
    session.write(a_client, "Van toen")
    session.vault.back_up(folder, datetime(2026, 11, 18, 18, 5))
    session.write(a_client, "Van gisteren")
    session.vault.back_up(folder, datetime(2026, 11, 22, 18, 5))
    session.write(a_client, "Van nu")
    own = session.vault.path
    choose_row(window, 1)
    button(window, "Restore").click()
    button(window, "Look in the backup").click()
    is_open(window)
    assert window.desk.session.vault.read_only
    return own


def content(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_from_a_backup_that_is_looked_into_another_one_takes_the_place_of_the_casebook(window, folder, looking):
    before = content(folder)
    choose_row(window, 0)
    button(window, "Restore").click()
    says(window, "What stands in your casebook now and not in this backup: 1 client organisation.")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert window.desk.session.vault.path == looking
    assert set(window.desk.session.db.column("SELECT name FROM client")) == {"Van toen", "Van gisteren"}
    assert content(folder) == before


def test_leaving_it_there_as_it_is_goes_back_to_her_own_casebook(window, folder, looking):
    choose_row(window, 0)
    button(window, "Restore").click()
    button(window, "Leave it as it is").click()
    assert window.casebook == looking
    assert window.settings.preferences.casebook == str(looking)


def test_a_backup_that_is_looked_into_keeps_its_passphrase_and_is_not_backed_up(window, folder, looking):
    before = content(folder)
    window.desk.passphrase_wanted.emit()
    assert window.desk is not None
    assert "read but not written" in window.message
    pane(window)
    button(window, "Back up now").click()
    assert content(folder) == before
    assert "is a backup" in window.message
    window.lock()
    assert window.casebook == looking


def test_a_package_that_stands_open_is_not_taken_over_into_itself_and_not_destroyed(
        window, case, tmp_path, monkeypatch):  # noqa: F811
    place = package(window, case, tmp_path, "cover")
    window.close_casebook()
    window.open_desk(open_by_passphrase(place, WORDS))
    choose(monkeypatch, place)
    doors.show(window.desk, "take_over")
    opened = box(window)
    until(lambda: field(opened, "Passphrase of the package").hasFocus(), "the field")
    write(WORDS)
    press("Return")
    until(lambda: "stands open" in words_on(opened), "why not")
    assert place.exists()
    assert cases.get(window.desk.session.db, case.id)


def shown_pages(window, kind):
    return [page for page in window.findChildren(kind) if page.isVisibleTo(window)]


def test_the_lock_key_lets_go_of_the_key_of_a_backup_shown_beside_a_closed_casebook(window, looking):
    choose_row(window, 0)
    button(window, "Restore").click()
    button(window, "Put this backup in its place")
    press("Ctrl+L")
    until(lambda: shown_pages(window, UnlockPage), "the unlock page")
    assert window.casebook == looking


def test_a_backup_shown_beside_a_closed_casebook_locks_by_itself(window, looking, monkeypatch):
    choose_row(window, 0)
    button(window, "Restore").click()
    button(window, "Put this backup in its place")
    monkeypatch.setattr(idle, "_clock", lambda: time.monotonic() + 1e7)
    until(lambda: shown_pages(window, UnlockPage), "the unlock page")
    until(lambda: not window.message, "no line that counts down")


@pytest.mark.parametrize("what", ["passphrase", "restore"])
def test_the_lock_key_works_while_the_page_of_an_open_casebook_is_away(window, folder, what):
    window.desk.session.write(a_client)
    window.desk.session.vault.back_up(folder, datetime(2026, 11, 18, 18, 5))
    path = window.desk.session.vault.path
    if what == "passphrase":
        window.desk.passphrase_wanted.emit()
    else:
        choose_row(window, 0)
        button(window, "Restore").click()
        button(window, "Put this backup in its place")
    press("Ctrl+L")
    until(lambda: shown_pages(window, UnlockPage), "the unlock page")
    open_by_key(path, KEY).close()


def test_handed_cases_that_stand_in_a_backup_are_destroyed_and_come_back_by_no_package(
        window, folder, case, tmp_path, monkeypatch):  # noqa: F811
    place = package(window, case, tmp_path)
    session = window.desk.session
    session.vault.back_up(folder, datetime(2026, 11, 22, 18, 5))
    (given,) = handovers.listed(session.db)
    session.write(handovers.settle, given.id, date(2026, 11, 23))
    window.desk.go_to("settings")
    doors.destroy_handed(window.desk, given.id)
    opened = box(window)
    assert "until 22 December 2027 at the latest" in words_on(opened)
    until(lambda: opened.isAncestorOf(focused()), "the question has the focus")
    press("Return")
    until(lambda: not opened.isVisible(), "the question is gone")
    assert cases.get(session.db, case.id)
    doors.destroy_handed(window.desk, given.id)
    asked = next(d for d in window.findChildren(DestroyHandedBox) if d.isVisible())
    click(asked, "Destroy")
    choose(monkeypatch, place)
    doors.show(window.desk, "take_over")
    opened = box(window)
    until(lambda: field(opened, "Passphrase of the package").hasFocus(), "the field")
    write(WORDS)
    press("Return")
    until(lambda: f"Destroyed here, and left out: {case.code}." in words_on(opened), "that it stays destroyed")
    press("Esc")
    assert session.db.value("SELECT count(*) FROM case_file") == 1
