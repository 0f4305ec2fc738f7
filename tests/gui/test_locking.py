"""Locking from wherever she is, and what a lock leaves: nothing of the casebook, and her last words in the file."""


import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu

from casebook.errors import DiskFull
from casebook.gui import files
from casebook.gui.widgets.fields import Choice
from casebook.store import cases, conversations, drafts
from casebook.vault import Vault, open_by_key
from tests.casebook_files import KEY
from tests.gui.keyboard import press, until, write


def words(widget) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def open_dialogs():
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and not w.inherits("QMainWindow")]


def lock_by_key():
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("opened", ["Ctrl+N", "F1", "Ctrl+/", "F2"])
def test_the_lock_key_locks_while_a_dialog_is_open(window, case, opened):
    press(opened)
    lock_by_key()
    until(lambda: window.desk is None, "the lock")
    assert "Locked at 14:05, by you." in words(window)
    assert not open_dialogs()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_lock_key_locks_while_a_menu_is_open(window, case):
    menu = next(a.menu() for a in window.menuBar().actions() if isinstance(a.menu(), QMenu))
    menu.popup(window.mapToGlobal(window.rect().center()))
    until(menu.isVisible, "the menu")
    lock_by_key()
    until(lambda: window.desk is None, "the lock")
    assert not open_dialogs()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_lock_key_locks_while_a_list_of_choices_is_open(window, case):
    press("Ctrl+G")
    choice = next(c for c in window.desk.findChildren(Choice) if c.isVisible())
    choice.showPopup()
    until(lambda: QApplication.activePopupWidget() is not None, "the choices")
    lock_by_key()
    until(lambda: window.desk is None, "the lock")
    assert not open_dialogs()


def test_a_lock_while_a_file_is_being_chosen_on_a_page_goes_on_without_a_word(window, case, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "DontUseNativeDialog", QFileDialog.Option.DontUseNativeDialog, raising=False)
    page = window.desk.page()
    QTimer.singleShot(200, window.lock)
    assert files.choose_to_save(page, "Save", tmp_path, "a.pdf", "PDF (*.pdf)") is None
    QTest.qWait(20)
    assert window.desk is None
    assert window.message == ""


def test_nothing_can_be_undone_across_a_lock(window, case):
    write("een zin")
    press("Ctrl+Return")
    window.lock()
    window.open_desk(open_by_key(window.casebook, KEY))
    window.undo()
    assert window.message == ""
    assert [c.notes for c in conversations.of_case(window.desk.session.db, case.id)] == ["een zin"]


def test_what_can_be_undone_stays_so_while_the_window_is_dressed_again(window, case):
    press("Ctrl+W", "Space")
    window.choose_theme("dark")
    window.choose_language("nl")
    window.undo()
    assert cases.get(window.desk.session.db, case.id).status == "open"
    assert "lopend" in words(window.desk)
    window.choose_theme("light")
    window.choose_language("en")


def test_menus_of_before_are_gone_once_the_window_has_others(window, case):
    for _ in range(3):
        window.lock()
        window.open_desk(open_by_key(window.casebook, KEY))
    QTest.qWait(20)
    assert len(window.menuBar().findChildren(QMenu)) == 6  # five, and that of the case


class FullDisk:
    """A disk that takes no more, until it is made room on."""

    def __init__(self, monkeypatch):
        self.is_full = True
        real = Vault.writing

        def writing(vault, **named):
            if self.is_full:
                raise DiskFull
            return real(vault, **named)

        monkeypatch.setattr(Vault, "writing", writing)


def test_what_a_full_disk_did_not_take_is_kept_as_soon_as_there_is_room(window, case, monkeypatch):
    write("een lange zin")
    disk = FullDisk(monkeypatch)
    with pytest.raises(DiskFull):
        window.desk.flush()
    disk.is_full = False
    window.desk.flush()
    assert "een lange zin" in drafts.all_of(window.desk.session.db)[0].fields


def test_with_a_full_disk_the_lock_locks_and_says_what_was_not_kept(window, case, monkeypatch):
    write("een lange zin")
    FullDisk(monkeypatch)
    window.lock()
    assert window.desk is None
    assert "Locked at 14:05. What you wrote last could not be kept." in words(window)
    assert "The disk is full" in window.message


def test_with_a_full_disk_the_window_stays_open_with_what_was_typed(window, case, monkeypatch):
    write("een lange zin")
    disk = FullDisk(monkeypatch)
    window.close()
    assert window.isVisible()
    assert "The disk is full" in window.message
    with pytest.raises(DiskFull):
        window.choose_theme("dark")
    assert window.desk is not None
    disk.is_full = False
    window.choose_theme("light")
    assert "een lange zin" in drafts.all_of(window.desk.session.db)[0].fields


def test_the_title_speaks_the_language_of_the_window(window, case):
    window.choose_language("nl")
    assert window.windowTitle() == "Casusboek"
    window.choose_language("en")
    assert window.windowTitle() == "Casebook"
