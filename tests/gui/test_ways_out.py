"""Every fault of a casebook has a sentence on the unlock page and a button that leads out."""

import hashlib
import os
import shutil
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from casebook.app import guard, make_application
from casebook.gui import files, idle
from casebook.gui.faults import install_hook, tell
from casebook.gui.main_window import MainWindow
from casebook.gui.start.frame import StartPage
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.start.restore_page import RestorePage
from casebook.gui.start.sheet_page import SheetPage
from casebook.gui.start.unlock_page import UnlockPage
from casebook.gui.widgets.fields import Line
from casebook.vault import backups, create_by_key, keys, lockfile, mending, open_by_key, places, recovery, schema
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import press, until, write
from tests.gui.test_window import shown

PASSPHRASE = "een heel fictieve wachtzin"
OTHER = "een oudere fictieve wachtzin"
MADE = datetime(2026, 11, 20, 18, 5)


def quick_key(passphrase, salt):
    keys.check_salt(salt)
    return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Stands in for the slow derivation."""
    monkeypatch.setattr(keys, "derive", quick_key)


def new_file(path, passphrase=PASSPHRASE):
    salt = keys.new_salt()
    vault = create_by_key(path, quick_key(passphrase, salt), salt)
    with vault.writing() as db:
        case = a_case(db, a_client(db, "De Linde"), date(2026, 11, 2))
        a_conversation(db, case, date(2026, 11, 3), notes="kanarie " * 300)
    return vault


@pytest.fixture
def casebook(settings):
    """A closed casebook with a client and a conversation; after its backup a second conversation was added."""
    vault = new_file(settings.data_folder / "mine.casebook")
    vault.back_up(settings.data_folder / "backups", MADE)
    with vault.writing() as db:
        case = a_case(db, None, date(2026, 11, 21))
        a_conversation(db, case, date(2026, 11, 21), notes="later")
    vault.close()
    settings.keep(casebook=str(vault.path), key_id=vault.key_id)
    return vault.path


@pytest.fixture
def start(qapp, qtbot, settings):
    """Start the program on a file."""
    made = []

    def begin(path):
        make_application(settings)
        qapp.setCursorFlashTime(0)
        window = MainWindow(settings, path, clock=lambda: NOW, named=True)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        made.append(window)
        return window

    yield begin
    for window in made:
        window.close()
        window.deleteLater()
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()


def button(window, words) -> QPushButton:
    until(lambda: [b for b in window.findChildren(QPushButton)
                   if b.isVisible() and b.isEnabled() and b.text().replace("&", "").startswith(words)], words)
    return next(b for b in window.findChildren(QPushButton)
                if b.isVisible() and b.text().replace("&", "").startswith(words))


def says(window, words) -> None:
    until(lambda: words in shown(window), f"{words!r}\n{shown(window)}")


def type_passphrase(window, words=PASSPHRASE) -> None:
    field = next(f for f in window.findChildren(PassphraseField) if f.isVisible())
    field.setFocus()
    field.selectAll()
    write(words)
    press("Return")


def is_open(window) -> None:
    until(lambda: window.desk is not None, f"the desk\n{shown(window)}")


def damage(path, at=None) -> bytes:
    content = bytearray(path.read_bytes())
    content[len(content) // 2 if at is None else at] ^= 1
    path.write_bytes(content)
    return bytes(content)


def test_a_wrong_passphrase_points_at_the_sheet(start, casebook):
    window = start(casebook)
    type_passphrase(window, "niet deze wachtzin")
    says(window, "This passphrase does not fit. Mind capitals and spaces. Lost it? Use your recovery sheet.")
    button(window, "Open with recovery sheet").click()
    assert isinstance(window.centralWidget().findChild(SheetPage), SheetPage)


@pytest.mark.parametrize("cut", [0, 100, 5000])
def test_a_file_that_was_cut_off_gives_way_to_its_newest_backup_shown_beside_it(start, casebook, cut):
    os.truncate(casebook, cut)
    broken = casebook.read_bytes()
    window = start(casebook)
    says(window, "This file is not a casebook, or it was cut off.")
    button(window, "Look at the backup of Fri 20 Nov").click()
    type_passphrase(window)
    says(window, "This file is not a casebook")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert window.desk.session.db.value("SELECT count(*) FROM conversation_file") == 1
    assert window.desk.session.vault.path == casebook
    (kept,) = [b for b in backups.listed(casebook.parent) if b.kind]
    assert (kept.kind, kept.path.read_bytes()) == ("damaged", broken)
    assert kept.path.name in window.message


def test_a_file_cut_to_whole_pages_is_called_damaged_and_the_right_passphrase_is_not_asked_twice(start, casebook):
    os.truncate(casebook, 4096 * 20)
    window = start(casebook)
    type_passphrase(window)
    says(window, "This casebook is damaged.")
    button(window, "Look at the backup of Fri 20 Nov").click()
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert {b.kind for b in backups.listed(casebook.parent)} == {"damaged"}


@pytest.mark.parametrize("shown_beside", [False, True])
def test_a_key_that_waits_for_her_choice_is_let_go_when_she_stays_away(start, casebook, monkeypatch, shown_beside):
    """Without that, whoever comes by looks into the backup with one click."""
    os.truncate(casebook, 4096 * 20)
    window = start(casebook)
    listening = []
    window.casebook_opened.connect(lambda: listening.append(True))
    type_passphrase(window)
    says(window, "This casebook is damaged.")
    assert listening  # from then on sleep and a locked screen are listened to as well
    if shown_beside:
        button(window, "Look at the backup of Fri 20 Nov").click()
        button(window, "Put this backup in its place")
    assert window.idle._timer.isActive()
    begun = idle._clock()
    monkeypatch.setattr(idle, "_clock", lambda: begun + 700)
    window.idle.check()
    says(window, "without activity")
    assert not [page for page in window.findChildren(StartPage) if page.isVisible() and page.holds_key]
    assert not [page for page in window.findChildren(RestorePage) if page.isVisible()]


def test_damage_that_is_met_only_when_the_desk_is_built_leads_to_the_backup_too(start, casebook, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program's own is put in its place below
    vault = open_by_key(casebook, quick_key(PASSPHRASE, casebook.read_bytes()[:16]), read_only=True)
    page = vault.db.value("SELECT rootpage FROM sqlite_master WHERE name = 'client'")
    vault.close()
    damage(casebook, (page - 1) * 4096 + 100)
    window = start(casebook)
    install_hook(window)
    type_passphrase(window)
    says(window, "This casebook is damaged.")
    assert window.desk is None
    button(window, "Look at the backup of Fri 20 Nov").click()
    button(window, "Put this backup in its place").click()
    is_open(window)


def test_a_damaged_first_page_is_not_called_a_wrong_passphrase(start, casebook):
    damage(casebook, 200)
    window = start(casebook)
    type_passphrase(window)
    says(window, "Your passphrase is right, but the beginning of this casebook is damaged.")
    button(window, "Look at the backup of").click()
    says(window, "Your passphrase is right")
    button(window, "Put this backup in its place").click()
    is_open(window)


def test_leaving_it_as_it_is_changes_nothing(start, casebook):
    broken = damage(casebook, 200)
    window = start(casebook)
    type_passphrase(window)
    button(window, "Look at the backup of").click()
    button(window, "Leave it as it is").click()
    until(lambda: window.findChild(UnlockPage) is not None, "the unlock page")
    assert casebook.read_bytes() == broken
    assert sorted(p.name for p in casebook.parent.iterdir()) == ["backups", "mine.casebook", "settings.json"]


def test_a_damaged_backup_is_passed_over_for_the_newest_good_one(start, casebook, settings):
    vault = open_by_key(casebook, quick_key(PASSPHRASE, casebook.read_bytes()[:16]))
    newer = vault.back_up(settings.data_folder / "backups", MADE + timedelta(days=1))
    vault.close()
    damage(newer.path)
    damage(casebook, 200)
    window = start(casebook)
    type_passphrase(window)
    button(window, "Look at the backup of Fri 20 Nov")


def test_torn_empty_pages_are_mended_while_unlocking_and_she_is_told(start, casebook):
    vault = open_by_key(casebook, quick_key(PASSPHRASE, casebook.read_bytes()[:16]))
    with vault.writing() as db:
        db.execute("CREATE TABLE filler (b TEXT)")
        db.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 12)
    with vault.writing() as db:
        db.execute("DROP TABLE filler")
    pages = vault.db.value("PRAGMA page_count")
    vault.close()
    whole = casebook.read_bytes()
    for page in range(pages - 1, 0, -1):
        casebook.write_bytes(whole[:page * 4096] + os.urandom(4096) + whole[(page + 1) * 4096:])
        try:
            vault = open_by_key(casebook, quick_key(PASSPHRASE, whole[:16]))
        except Exception:
            continue
        found = vault.examine()
        if found.problems == ("unused",):
            break
        vault.close()
    with vault.writing(change=False) as db:
        mending.note(db, found)
    vault.close()
    window = start(casebook)
    type_passphrase(window)
    is_open(window)
    says(window, "nothing was lost")
    assert window.desk.session.vault.examine().problems == ()
    assert [p.name for p in casebook.parent.iterdir() if "casebook" in p.name and p != casebook
            and not p.name.endswith(".lock")] == []


def test_a_missing_file_offers_its_backups_and_a_restored_one_stands_in_its_place(start, casebook):
    casebook.unlink()
    window = start(casebook)
    says(window, "There is no file at this place.")
    button(window, "Look at the backup of").click()
    type_passphrase(window)
    says(window, "There is no casebook in its place now, so nothing is lost.")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert casebook.exists()


def test_a_missing_file_without_backups_lets_her_choose_one_elsewhere(start, casebook, settings, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    shutil.move(settings.data_folder / "backups", stick)
    (chosen,) = backups.listed(stick)
    casebook.unlink()
    window = start(casebook)
    says(window, "There is no file at this place.")
    monkeypatch.setattr(files, "choose_to_open", lambda *_args: chosen.path)
    button(window, "Choose a backup").click()
    type_passphrase(window)
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert chosen.path.exists()


def make_newer(path, oldest_reader):
    vault = open_by_key(path, quick_key(PASSPHRASE, path.read_bytes()[:16]))
    with vault.writing() as db:
        db.execute("UPDATE meta SET value = ? WHERE name = 'oldest_reader'", (str(oldest_reader),))
        db.execute("PRAGMA user_version = 9000")
    vault.close()


def test_a_newer_version_is_looked_into_without_writing_where_it_allows_that(start, casebook, monkeypatch):
    make_newer(casebook, 1)
    before = casebook.read_bytes()
    window = start(casebook)
    type_passphrase(window)
    says(window, "it is of form 9000")
    button(window, "Look in it without writing").click()
    is_open(window)
    says(window, "Only to look in: nothing can be written here")
    window.desk.go_to("cases")
    window.desk.open_case(window.desk.session.db.value("SELECT case_id FROM case_file LIMIT 1"))
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: tell(window, error))
    press("Ctrl+E")
    write("Dit kan hier niet")
    press("Ctrl+Return")
    until(lambda: "may be read but not written here" in window.message, window.message)
    window.desk.go_to("today")
    window.close()
    assert not window.isVisible()
    assert casebook.read_bytes() == before


def test_a_newer_version_that_may_not_be_read_is_refused_in_words(start, casebook):
    make_newer(casebook, 9000)
    window = start(casebook)
    type_passphrase(window)
    says(window, "Install the newest version to write in it.")
    assert not [b for b in window.findChildren(QPushButton) if b.isVisible() and "without writing" in b.text()]


@pytest.fixture
def share(tmp_path, monkeypatch):
    """A folder on a network drive."""
    folder = tmp_path / "share"
    folder.mkdir()
    table = tmp_path / "mountinfo"
    table.write_text(f"1 2 0:1 / / rw - ext4 /dev/x rw\n1 2 0:1 / {folder} rw - cifs //server/share rw\n")
    monkeypatch.setattr(places, "MOUNTS", table)
    return folder


def test_on_a_network_drive_it_is_read_and_offered_to_be_moved(start, casebook, share, settings):
    there = casebook.rename(share / "mine.casebook")
    before = there.read_bytes()
    window = start(there)
    says(window, "This casebook stands on a network drive.")
    type_passphrase(window)
    is_open(window)
    says(window, "Only to look in")
    window.lock()
    assert there.read_bytes() == before
    write(PASSPHRASE)
    button(window, "Move it to this computer").click()
    is_open(window)
    assert window.desk.session.vault.path == settings.data_folder / "mine.casebook"
    assert not window.desk.session.vault.read_only
    says(window, "Moved to this computer and checked.")
    (kept,) = share.iterdir()
    assert kept.read_bytes() == before
    assert settings.preferences.casebook == str(settings.data_folder / "mine.casebook")


def test_in_a_synced_folder_the_sheet_opens_it_for_reading(start, casebook, tmp_path):
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    (folder / "._sync_0123.db").touch()
    there = casebook.rename(folder / "mine.casebook")
    window = start(there)
    says(window, "in a folder that is synchronised")
    button(window, "Open with recovery sheet").click()
    salt = there.read_bytes()[:16]
    lines = [f for f in window.findChildren(Line) if f.isVisible()]
    for field, words in zip(lines, recovery.lines(quick_key(PASSPHRASE, salt), salt), strict=True):
        field.setText(words)
    button(window, "Open").click()
    is_open(window)
    says(window, "Only to look in")


def test_a_file_of_an_older_form_is_not_read_where_it_cannot_be_brought_up_to_date(start, casebook, share, monkeypatch):
    there = casebook.rename(share / "mine.casebook")
    monkeypatch.setattr(schema, "latest", lambda: 9)
    window = start(there)
    says(window, "This casebook stands on a network drive.")
    type_passphrase(window)
    says(window, "This casebook is of an older form")
    button(window, "Move it to this computer")


def test_moving_asks_for_the_passphrase_first(start, casebook, share):
    window = start(casebook.rename(share / "mine.casebook"))
    button(window, "Move it to this computer").click()
    says(window, "Type your passphrase first.")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_only_be_read_is_read(start, casebook):
    casebook.chmod(0o400)
    window = start(casebook)
    says(window, "This casebook may be read but not written here.")
    type_passphrase(window)
    is_open(window)


def test_a_file_in_use_is_told_and_can_be_tried_again_or_looked_into(start, casebook):
    holder = lockfile.LockFile(casebook)
    window = start(casebook)
    type_passphrase(window)
    says(window, "This casebook is in use by another window or command.")
    button(window, "Look in it without writing")
    holder.release()
    button(window, "Try again").click()
    is_open(window)
    assert not window.desk.session.vault.read_only


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_file_in_use_by_another_window_brings_that_one_forward(start, casebook, qtbot):
    first = start(casebook)
    assert not first.idle._timer.isActive()  # nothing looks on while the first picture is made
    guard(first)
    assert first.idle._timer.isActive()
    type_passphrase(first)
    is_open(first)
    second = start(casebook)
    type_passphrase(second)
    says(second, "That window came to the front.")
    button(second, "Bring that window to the front")


def test_a_full_disk_is_told_and_the_file_can_be_looked_into(start, casebook, monkeypatch):
    real = os.open

    def full(path, flags, *more, **named):
        if str(path).endswith(".lock"):
            raise OSError(28, "full")
        return real(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", full)
    window = start(casebook)
    type_passphrase(window)
    says(window, "The disk is full.")
    button(window, "Look in it without writing").click()
    is_open(window)
    says(window, "Only to look in")


def test_another_file_in_the_same_place_is_told_by_its_key_id(start, casebook, settings):
    expected = settings.preferences.key_id
    casebook.unlink()
    other = new_file(casebook, OTHER)
    other.close()
    window = start(casebook)
    says(window, f"it has key ID {other.key_id}, that one had {expected}")
    type_passphrase(window, OTHER)
    is_open(window)


def test_a_backup_opened_as_if_it_were_the_casebook_is_shown_beside_it_and_never_written_in(start, casebook, settings):
    (backup,) = backups.listed(settings.data_folder / "backups")
    before = backup.path.read_bytes()
    window = start(backup.path)
    says(window, "This is a backup.")
    type_passphrase(window)
    says(window, "What stands in your casebook now and not in this backup: 1 conversation, 1 case.")
    button(window, "Look in the backup").click()
    is_open(window)
    says(window, "Only to look in")
    assert settings.preferences.casebook == str(casebook)
    window.close()
    assert backup.path.read_bytes() == before


def test_on_a_new_computer_a_backup_becomes_the_casebook_of_the_normal_place(start, casebook, settings, tmp_path,
                                                                             monkeypatch):
    (backup,) = backups.listed(settings.data_folder / "backups")
    stick = Path(shutil.copy(backup.path, tmp_path))
    shutil.rmtree(settings.data_folder)
    settings.keep(casebook="", key_id="", language="en")
    window = start(settings.default_casebook)
    monkeypatch.setattr(files, "choose_to_open", lambda *_args: stick)
    window.choose_casebook()
    says(window, "This is a backup.")
    type_passphrase(window)
    says(window, "There is no casebook in its place now")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert window.desk.session.vault.path == settings.data_folder / "casebook.casebook"
    assert stick.exists()


def test_a_backup_of_another_key_says_which_sheet_opens_it(start, casebook, settings):
    older = new_file(settings.data_folder / "older.casebook", OTHER)
    backup = older.back_up(settings.data_folder / "backups", MADE)
    older.close()
    older.path.unlink()
    window = start(backup.path)
    says(window, f"Your casebook has another key now ({settings.preferences.key_id}).")
    says(window, f"the recovery sheet of key ID {older.key_id}")
    type_passphrase(window)
    says(window, "This passphrase does not fit.")
    button(window, "Open with recovery sheet").click()
    salt = backup.path.read_bytes()[:16]
    for field, words in zip([f for f in window.findChildren(Line) if f.isVisible()],
                            recovery.lines(quick_key(OTHER, salt), salt), strict=True):
        field.setText(words)
    button(window, "Open").click()
    says(window, "Your casebook of now has another key, so it can't be compared.")
    button(window, "Put this backup in its place").click()
    is_open(window)
    assert older.key_id == window.desk.session.vault.key_id
    assert settings.preferences.key_id == older.key_id
    assert {b.key_id for b in backups.listed(casebook.parent)} <= window.desk.keeper.key_ids


def test_a_restore_that_fails_says_so_and_nothing_is_swapped(start, casebook, settings):
    (backup,) = backups.listed(settings.data_folder / "backups")
    before = casebook.read_bytes()
    window = start(backup.path)
    type_passphrase(window)
    put = button(window, "Put this backup in its place")
    holder = lockfile.LockFile(casebook)
    put.click()
    says(window, "Nothing was swapped. This casebook is in use")
    holder.release()
    assert casebook.read_bytes() == before
    assert isinstance(window.findChild(RestorePage), RestorePage)
