"""Backups make themselves, were checked, and never keep her waiting."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from casebook.gui import backing_up
from casebook.store import adviser
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client
from tests.gui.conftest import NOW
from tests.gui.test_window import shown


@pytest.fixture
def keeper(window):
    return window.desk.keeper


def folder_of(window) -> Path:
    return window.settings.data_folder / "backups"


def finished(qtbot, keeper) -> None:
    with qtbot.waitSignal(keeper.made, timeout=10_000):
        pass
    QThreadPool.globalInstance().waitForDone()


def test_two_minutes_after_the_last_change_a_checked_backup_stands_there(window, keeper, qtbot, monkeypatch):
    monkeypatch.setattr(backing_up, "QUIET", 50)
    window.desk.session.write(a_client)
    finished(qtbot, keeper)
    (made,) = backups.listed(folder_of(window))
    assert backups.check(made.path, KEY)["client"] == 1
    assert window.desk.session.db.value("SELECT value FROM meta WHERE name = 'last_verified_backup'")
    assert not keeper.is_due


def test_without_a_change_nothing_is_made(window, keeper):
    keeper.back_up_on_quit()
    assert backups.listed(folder_of(window)) == []


def test_quitting_backs_up_what_changed(window):
    window.desk.session.write(a_client)
    window.close()
    assert len(backups.listed(folder_of(window))) == 1


def test_locking_makes_no_backup(window):
    window.desk.session.write(a_client)
    window.lock()
    assert backups.listed(folder_of(window)) == []


def test_a_change_of_language_forgets_no_backup_that_is_due(window):
    window.desk.session.write(a_client)
    window.choose_language("nl")
    assert window.desk.keeper.is_due


def test_the_second_place_gets_a_copy_and_one_that_is_gone_is_told(window, keeper, qtbot, tmp_path):
    second = tmp_path / "stick"
    second.mkdir()
    window.settings.keep(second_place=str(second))
    window.desk.session.write(a_client)
    keeper.back_up()
    finished(qtbot, keeper)
    (first,), (copy,) = backups.listed(folder_of(window)), backups.listed(second)
    assert copy.path.read_bytes() == first.path.read_bytes()
    window.settings.keep(second_place=str(tmp_path / "gone"))
    window.desk.go_to("settings")
    window.desk.page().show_part(1)
    assert "The second place is not connected." in shown(window.desk)
    assert "The newest backup is 0 day" in shown(window.desk)


def test_an_old_backup_stands_on_today_with_the_button_that_settles_it(window, keeper, qtbot):
    week = NOW - timedelta(days=9)
    window.desk.session.vault.back_up(folder_of(window), week)
    window.desk.session.write(a_client)
    assert "Your newest backup is 9 day" in shown(window.desk)
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Make one &now" and b.isVisible()).click()
    finished(qtbot, keeper)
    assert "Your newest backup" not in shown(window.desk)


def test_a_fall_in_rows_thins_nothing_and_asks(window, keeper, qtbot):
    session = window.desk.session
    folder = folder_of(window)
    for days in range(1000, 1015):
        session.vault.back_up(folder, NOW - timedelta(days=days))
    with session.vault.writing() as db:
        db.execute("INSERT INTO meta (name, value) VALUES ('rows.all', '99999')")
    session.write(a_client)
    with qtbot.waitSignal(keeper.asks, timeout=10_000):
        keeper.back_up()
    assert len(backups.listed(folder)) == 16
    session.write(a_client, "Ander")
    keeper.back_up()
    finished(qtbot, keeper)
    assert len(backups.listed(folder)) == 17, "one more backup is no answer"
    keeper.thinning.go_on()
    session.write(a_client, "Derde")
    keeper.back_up()
    finished(qtbot, keeper)
    assert len(backups.listed(folder)) == 3


def test_a_practice_casebook_is_not_backed_up(window, qtbot):
    session = window.desk.session
    session.write(adviser.set_preference, "practice", "1")
    window.choose_theme("dark")
    window.desk.session.write(a_client)
    window.desk.keeper.back_up()
    window.close()
    assert backups.listed(folder_of(window)) == []


def test_a_write_in_between_makes_it_try_again(window, keeper, qtbot, monkeypatch):
    monkeypatch.setattr(backing_up, "AGAIN", 30)
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db)
        for day in range(1, 28):
            a_case(db, client, date(2026, 1, day))
    session.changed.emit()
    keeper.back_up()
    session.write(adviser.set_preference, "a", "b")
    finished(qtbot, keeper)
    (made,) = backups.listed(folder_of(window))
    backups.check(made.path, KEY)
    assert isinstance(made.made, datetime)
