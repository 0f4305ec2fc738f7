"""What hands can do in the running program (see hands.py): each step takes the window first, and JSON for the rest."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QDrag, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QMessageBox, QPlainTextEdit, QWidget

from casebook.gui.clipboard import CopiedText
from casebook.gui.widgets.fields import Choice, Count, DayField
from tests.gui import keyboard


def press(_window, *keys):
    """Press keys by name."""
    keyboard.press(*keys)


def write(_window, words):
    """Type words into what has the focus."""
    keyboard.write(words)


def tab_to(_window, name):
    """Press Tab until the control of this name has the focus."""
    keyboard.tab_to(name)


def unlock(window, passphrase):
    """Type the passphrase, and wait for the desk."""
    keyboard.write(passphrase)
    keyboard.press("Return")
    keyboard.until(lambda: window.desk is not None, "the desk")


def open_by_key(window, file, key):
    """The desk without a derivation."""
    from casebook.vault import open_by_key as opened

    window.open_desk(opened(Path(file), bytes.fromhex(key)))


def case(window, client="De Linde"):
    """An empty case, shown with its composer."""
    from datetime import date

    from tests.casebook_files import a_case, a_client

    session = window.desk.session
    with session.vault.writing() as db:
        made = a_case(db, a_client(db, client), date(2026, 11, 2))
    session.announce()
    window.desk.open_case(made.id)
    return made.id


def drafts(window):
    """What stands in drafts."""
    from casebook.store import drafts as stored

    return [draft.fields for draft in stored.all_of(window.desk.session.db)]


def words(window, shown=True):
    """All that can be read in labels; of a window that is put away as well, unless it must be shown."""
    if shown:
        keyboard.until(window.isVisible, "the window")
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def until_words(window, wanted):
    """Wait until this can be read."""
    keyboard.until(lambda: wanted in words(window), wanted)


def standing(window):
    """How the window stands: its frame, whether it is active, an icon, and the name of what has the focus."""
    frame = window.frameGeometry()
    focus = QApplication.focusWidget()
    return {"frame": [frame.x(), frame.y(), frame.width(), frame.height()], "active": window.isActiveWindow(),
            "icon": window.isMinimized(), "focus": focus.accessibleName() if focus else ""}


def settle(_window, turns=5):
    """Let the event loop turn."""
    for _ in range(turns):
        QApplication.processEvents()


def pop_up_menu(window):
    """A menu of the bar."""
    menu = next(a.menu() for a in window.menuBar().actions() if isinstance(a.menu(), QMenu))
    menu.popup(window.mapToGlobal(QPoint(30, 30)))
    keyboard.until(menu.isVisible, "the menu")


def drop_down(window):
    """A list of choices."""
    keyboard.press("Ctrl+G")
    choice = next(c for c in window.desk.findChildren(Choice) if c.isVisible())
    choice.showPopup()
    keyboard.until(lambda: QApplication.activePopupWidget() is not None, "the choices")


def ask_for_file(window, folder):
    """A file dialog of Qt's own that waits for an answer."""
    from casebook.gui import files

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    files.choose_to_save(window, "Save", Path(folder), "a.pdf", "PDF (*.pdf)")


def ask(window):
    """A box with a question that waits for an answer."""
    QMessageBox.question(window, "?", "?")


def dialogs(_window):
    """The kinds of windows that stand open."""
    return [type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()]


def lock(window, cause="her"):
    """Lock, as the system asks for it."""
    from casebook.gui.locking import Cause

    window.lock(Cause(cause))


def fill_the_disk(_window):
    """From now on the file takes no more."""
    from casebook.errors import DiskFull
    from casebook.vault import Vault

    def writing(_vault, **_named):
        raise DiskFull

    Vault.writing = writing


def press_lock_key(window):
    """Ctrl+L where the keys go now: to a menu, a list, a dialog or the window."""
    target = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.focusWidget()
    QTest.keyClick(target or window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def write_everywhere(window, stem):
    """Type the stem and a number into every field for words that can be seen; what was typed, by the field's name."""
    typed = {}
    fields = [f for f in window.findChildren(QWidget) if isinstance(f, QLineEdit | QPlainTextEdit) and f.isVisible()]
    for field in fields:
        if isinstance(field, DayField | Count) or not field.isEnabled() or field.isReadOnly() or not field.isVisible():
            continue
        field.setFocus()
        words = f"{stem}{len(typed):02d}"
        keyboard.write(words)
        typed[field.accessibleName() or f"field {len(typed)}"] = words
    return typed


def move(window, x, y, width, height):
    """Move and size the window."""
    window.setGeometry(x, y, width, height)
    settle(window)


def put_away(window):
    """Make it an icon."""
    window.showMinimized()
    keyboard.until(window.isMinimized, "the icon")


def speak(window, code):
    """Another language."""
    window.choose_language(code)


def variable(_window, name):
    """A variable of the environment."""
    return os.environ.get(name)


def look_around(window):
    """A casebook in a temporary place, thrown away as that of practice is; empty, since filling takes seconds."""
    from casebook.vault import create_by_key, keys

    folder = Path(tempfile.mkdtemp())
    vault = create_by_key(folder / "practice.casebook", bytes(32), keys.new_salt())
    window.open_vault(vault, "today", throw_away=lambda: shutil.rmtree(folder))


def no_program(_window):
    """The program can't be started again: it was taken away meanwhile."""
    sys.executable = "/nowhere/python"


def start_anew_as_elsewhere(_window):
    """As on a system that puts no process in the place of another."""
    from casebook.gui import restart

    real = restart.replace_process
    restart.replace_process = lambda command, environment, keep_number: real(command, environment, keep_number=False)


def loaded(_window, module):
    """Whether a module is loaded."""
    return module in sys.modules


def wait(_window, seconds):
    """Let time pass."""
    end = time.monotonic() + seconds
    keyboard.until(lambda: time.monotonic() > end, "the time")


def clipboard(_window, mode):
    """What is on the clipboard: its text, and every other format as text."""
    found = QGuiApplication.clipboard().mimeData(QClipboard.Mode[mode])
    formats = {name: bytes(found.data(name).data()).decode("latin-1") for name in found.formats()}
    return {"text": found.text(), **formats}


def until_clipboard_is(window, mode, words):
    """Wait until this is on the clipboard."""
    keyboard.until(lambda: clipboard(window, mode)["text"] == words, words)


def shorten_clipboard(window, milliseconds):
    """Make the half minute shorter."""
    for timer in window.findChild(CopiedText).findChildren(QTimer):
        timer.setInterval(milliseconds)


def close_casebook(window):
    """As on closing the window."""
    window.close_casebook()


def drag_selected_notes(window):
    """Press on selected notes, move far and let go: whether they were taken along instead of selected anew."""
    notes = next(f for f in window.findChildren(QPlainTextEdit) if f.isVisible() and f.textCursor().hasSelection())
    before = notes.textCursor().selectedText()
    place = notes.cursorRect().center() - QPoint(40, 0)
    QTest.mousePress(notes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTimer.singleShot(1000, QDrag.cancel)  # a drag waits here until it ends
    for step in range(1, 12):
        QTest.mouseMove(notes.viewport(), place + QPoint(6 * step, 2 * step))
        wait(window, 0.02)
    taken = notes.textCursor().selectedText() == before
    QTest.mouseRelease(notes.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(80, 30))
    return taken


def process(_window):
    """The number of the process, which no lock on Linux changes."""
    return os.getpid()


def new_casebook(window):
    """The menu's New casebook."""
    window.new_casebook()


def choose(window, file):
    """Another casebook, chosen in the file dialog."""
    from casebook.gui import files

    files.choose_to_open = lambda *_: Path(file)
    window.choose_casebook()


def is_dumpable(_window):
    """Whether other programs of the same user may look into this one."""
    return bool(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))


def until_active(window):
    """Wait until the window has the focus."""
    keyboard.until(window.isActiveWindow, "the focus")


def until_inactive(window):
    """Wait until another program has the focus."""
    keyboard.until(lambda: not window.isActiveWindow(), "another program in front")


def until_typed(_window, words):
    """Wait until this stands in the field that has the focus."""
    keyboard.until(lambda: keyboard.focused().text() == words, words)
