"""Once a year all seven lines are typed over, and the newest backup opens with them alone."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel, QPushButton

from casebook.gui.drill_box import DrillBox, is_due
from casebook.vault import backups, create_by_key, keys, recovery
from tests.casebook_files import KEY, SALT, a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import press, until, write
from tests.gui.test_window import shown

LINES = recovery.lines(KEY, SALT)


def _fill(db, confirmed):
    a_conversation(db, a_case(db, a_client(db), NOW.date()), NOW.date())
    if confirmed is not None:
        db.execute("INSERT INTO meta (name, value) VALUES ('sheet_confirmed', ?)", (confirmed.isoformat(),))


def click(widget, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def words(box) -> str:
    return "\n".join(w.text() for w in box.findChildren(QLabel) if w.isVisible())


@pytest.fixture
def folder(window):
    return window.settings.data_folder / "backups"


@pytest.fixture
def begun(window, folder):
    """A casebook with a backup, its sheet confirmed a year ago, and the box opened from Today."""
    window.desk.session.write(_fill, NOW.date() - timedelta(days=365))
    window.desk.session.vault.back_up(folder, NOW)
    return open_box(window)


def open_box(window) -> DrillBox:
    window.desk.go_to("today")
    assert "It is a year since you tried your recovery sheet." in shown(window.desk)
    click(window.desk, "Try the &sheet")
    return window.desk.findChild(DrillBox)


def type_over(lines) -> None:
    for line in lines:
        write(line)
        press("Return")


@pytest.mark.parametrize(("days", "due"), [(0, False), (364, False), (365, True), (800, True)])
def test_it_is_due_a_year_after_the_sheet_was_last_shown_to_be_readable(window, days, due):
    window.desk.session.write(_fill, NOW.date() - timedelta(days=days))
    assert is_due(window.desk.session.db, NOW.date()) is due
    window.desk.go_to("today")
    assert ("tried your recovery sheet" in shown(window.desk)) is due


def test_without_a_confirmed_sheet_that_one_is_asked_for_first(window):
    window.desk.session.write(_fill, None)
    assert not is_due(window.desk.session.db, NOW.date())


def test_the_seven_lines_open_the_newest_backup_and_today_is_content_for_a_year(window, begun):
    assert "the backup of 23 November 2026, 14:05" in words(begun)
    type_over(LINES)
    until(lambda: not begun.isVisible(), "the backup opened")
    assert "Your sheet works." in window.message
    assert "1 conversation" in window.message
    db = window.desk.session.db
    assert db.value("SELECT value FROM meta WHERE name = 'sheet_drilled'") == NOW.date().isoformat()
    assert "tried your recovery sheet" not in shown(window.desk)
    assert not is_due(db, NOW.date() + timedelta(days=364))
    assert is_due(db, NOW.date() + timedelta(days=365))


def test_a_wrong_line_is_named_and_nothing_is_noted(window, begun):
    type_over([*LINES[:4], LINES[4][:-1] + ("0" if LINES[4][-1] != "0" else "1"), *LINES[5:]])
    until(lambda: "Line 5 is not right" in words(begun), "the line named")
    assert begun.isVisible()
    assert is_due(window.desk.session.db, NOW.date())


def test_an_older_sheet_is_told_apart(window, begun):
    type_over(recovery.lines(bytes(32), bytes((keys.MAGIC, 1)) + bytes(14)))
    until(lambda: "older passphrase (key ID 00000000)" in words(begun), "the other sheet")


def test_a_damaged_backup_is_said_to_be_damaged_not_the_sheet(window, begun, folder):
    (backup,) = backups.listed(folder)
    content = bytearray(backup.path.read_bytes())
    content[len(content) // 2] ^= 1
    backup.path.write_bytes(content)
    type_over(LINES)
    until(lambda: "The sheet is right, but the backup" in words(begun), "the damage told")
    assert is_due(window.desk.session.db, NOW.date())


def test_the_newest_backup_with_this_key_is_taken_from_either_place(window, folder, settings, tmp_path):
    window.desk.session.write(_fill, NOW.date() - timedelta(days=365))
    second = tmp_path / "stick"
    window.desk.session.vault.back_up(folder, NOW - timedelta(days=9))
    window.desk.session.vault.back_up(second, NOW - timedelta(days=2))
    settings.keep(second_place=str(second))
    foreign = create_by_key(tmp_path / "other.casebook", bytes(32), bytes((keys.MAGIC, 1)) + bytes(14))
    foreign.back_up(folder, NOW)
    foreign.close()
    assert "the backup of 21 November 2026" in words(open_box(window))


def test_without_a_backup_one_is_made_first(window, folder):
    window.desk.session.write(_fill, NOW.date() - timedelta(days=365))
    box = open_box(window)
    assert "There is no backup with this key yet." in words(box)
    click(box, "&Back up now")
    until(lambda: "type all seven lines over" in words(box), "the backup")
    QThreadPool.globalInstance().waitForDone(10_000)
    assert [b.made for b in backups.listed(folder)] == [datetime(2026, 11, 23, 14, 5)]
    type_over(LINES)
    until(lambda: not box.isVisible(), "the backup opened")


def test_settings_has_it_too_and_locking_closes_it(window):
    window.desk.session.write(_fill, None)
    window.desk.go_to("settings")
    click(window.desk, "Tr&y the sheet…")
    box = window.desk.findChild(DrillBox)
    assert box.isVisible()
    window.lock()
    assert window.desk is None
    assert not [w for w in window.findChildren(DrillBox) if w.isVisible()]
