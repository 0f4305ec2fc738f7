"""She reads what is promised and what isn't, and sees that no network is used, from the menu and from Settings."""

import re
import shutil
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit

from casebook.gui.safety import checked
from casebook.gui.safety.offline_box import OfflineBox
from casebook.gui.safety.protection_box import ProtectionBox
from casebook.language import Language
from casebook.offline import disk, hook, libraries, sockets
from tests.gui.alone import nameless, words_on
from tests.gui.keyboard import focused, press, tab_to, until


@pytest.fixture
def menu(window):
    """Choose a line of the Help menu."""
    def choose(words: str) -> None:
        (action,) = [found for top in window.menuBar().actions() if "Help" in top.text()
                     for found in top.menu().actions() if found.text().replace("&", "") == words]
        action.trigger()
    return choose


def opened(kind: type[QDialog]) -> QDialog:
    until(lambda: isinstance(QApplication.activeModalWidget(), kind), "the page")
    return QApplication.activeModalWidget()


def test_both_pages_open_from_the_menu_locked_or_not(window, menu):
    for _ in range(2):
        for words, kind in (("Offline proof", OfflineBox), ("What is protected, and what isn't", ProtectionBox)):
            menu(words)
            page = opened(kind)
            assert page.windowTitle() == words
            assert nameless(page) == []
            page.reject()
        window.lock()


def test_both_pages_open_from_settings_by_keyboard(window):
    window.desk.go_to("settings")
    for words, kind in (("Show the offline proof…", OfflineBox), ("What is protected…", ProtectionBox)):
        window.activateWindow()
        tab_to(words)
        press("Space")
        opened(kind).reject()


def test_the_proof_tries_a_connection_and_shows_that_it_was_refused(window, menu):
    menu("Offline proof")
    page = opened(OfflineBox)
    words = words_on(page)
    assert "A connection to another computer was tried just now, and refused before anything was sent." in words
    if sys.platform.startswith("linux"):
        assert re.search(r"Open sockets: \d+ to programs on this computer.*; none to a network\.", words)
        typed = [line.text() for line in page.findChildren(QLineEdit)]
        assert typed == list(checked.commands())
    page.reject()


def test_whatever_is_not_as_promised_is_said_and_marked(monkeypatch, tmp_path):
    english = Language("en")
    monkeypatch.setattr(hook, "refuses", lambda: False)
    monkeypatch.setattr(sockets, "held", lambda: sockets.Sockets(local=2, network=1, other=1))
    monkeypatch.setattr(libraries, "modules_loaded", lambda: ("ssl",))
    monkeypatch.setattr(libraries, "libraries_mapped", lambda: ("libQt6Core.so.6", "libQt6Network.so.6"))
    monkeypatch.setattr(disk, "encrypted", lambda _file: True)
    refused, held, loaded, crypt = checked.findings(english, tmp_path)
    assert (refused.well, held.well, loaded.well, crypt.well) == (False, False, False, True)
    assert "was not refused" in refused.words
    assert "2 to programs on this computer, and 2 to something else" in held.words
    assert "ssl, libQt6Network.so.6." in loaded.words


def test_where_the_system_tells_nothing_nothing_is_claimed(monkeypatch, tmp_path):
    monkeypatch.setattr(sockets, "held", lambda: None)
    monkeypatch.setattr(disk, "encrypted", lambda _file: None)
    _, held, _, crypt = checked.findings(Language("en"), tmp_path)
    assert (held.well, crypt.well) == (None, None)
    assert checked.commands("win32") == checked.commands("darwin") == ()


def test_printing_of_the_system_is_named_for_what_it_is(monkeypatch, tmp_path):
    monkeypatch.setattr(libraries, "libraries_mapped", lambda: ("libcups.so.2", "libgnutls.so.30"))
    monkeypatch.setattr(libraries, "modules_loaded", lambda: ())
    loaded = checked.findings(Language("en"), tmp_path)[2]
    assert loaded.well
    assert "print dialog" in loaded.words


@pytest.mark.skipif(not shutil.which("unshare"), reason="a command of Linux")
def test_the_commands_shown_are_commands_that_run(tmp_path):
    without, watched, _ = checked.commands()
    assert without.startswith("unshare -rn ")
    started = without.removeprefix("unshare -rn ")
    assert watched.endswith(started)
    done = subprocess.run(["sh", "-c", f"{started} --version"], capture_output=True, text=True, check=True,
                          cwd=tmp_path)
    assert done.stdout.startswith("casebook ")


def test_every_promise_and_every_limit_stands_on_its_page(window, menu):
    menu("What is protected, and what isn't")
    page = opened(ProtectionBox)
    said = [part.text() for part in page.findChildren(QLabel)]
    limits = said[said.index("What it can't protect you against") + 1:-1]
    words = " ".join(limits)
    for word in ("administrator", "shoulder", "court", "hibernation", "printed", "older genuine", "weak passphrase",
                 "both your passphrase and your recovery sheet"):
        assert word in words, word
    bar = page._area.verticalScrollBar()
    page.activateWindow()
    until(lambda: page.isAncestorOf(focused()), "the focus on the page")
    press("PgDown")
    assert bar.value() > 0
    press("Home")
    assert bar.value() == 0
    page.reject()
