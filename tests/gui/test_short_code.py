"""A short code for the rest of the day, from the window: offered once, used, missed, ended, lost without loss."""

import hashlib
import json
import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QPushButton

from casebook.gui import desk_wiring
from casebook.gui.main_window import MainWindow
from casebook.gui.short_code_box import ShortCodeBox
from casebook.settings import Settings
from casebook.vault import keys, open_by_key
from tests.casebook_files import KEY, SALT
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_window import shown
from tests.keyrings import keyring

CODE, PASSPHRASE = "kat7vis", "de wachtzin van altijd"
PLACE = ("casebook", keys.key_id(SALT))


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Derivations that cost nothing: her passphrase gives the test's key, others and codes a hash."""
    def argon2id(secret, salt, _profile):
        known = secret == PASSPHRASE and salt == SALT
        return bytearray(KEY if known else hashlib.sha256(secret.encode() + salt).digest())

    monkeypatch.setattr(keys, "argon2id", argon2id)


@pytest.fixture
def held(monkeypatch):
    return keyring(monkeypatch)


def click(widget, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def unlock(window, passphrase: str = PASSPHRASE) -> None:
    write(passphrase)
    press("Return")
    until(lambda: window.desk is not None, "the desk")


def choose(window, code: str = CODE) -> None:
    """Turn it on in Settings and choose a code."""
    window.desk.go_to("settings")
    if not window.settings.preferences.short_code:
        tick = window.desk.page().general.code.tick
        tick.click()
    else:
        click(window.desk, "Pic&k a code…")
    until(lambda: window.desk.findChild(ShortCodeBox) is not None and window.desk.findChild(ShortCodeBox).isVisible(),
          "the box")
    until(lambda: focused().accessibleName() == "Short code", "the field")
    write(code)
    press("Return")
    write(code)
    press("Return")
    until(lambda: window.settings.preferences.code_until, "the code kept")


@pytest.fixture
def chosen(window, held):
    """A window that is locked while a code works."""
    choose(window)
    window.lock()
    return window


def finished() -> None:
    QThreadPool.globalInstance().waitForDone(10_000)


def test_it_is_off_and_no_keyring_is_touched_until_she_turns_it_on(window, held):
    for _ in range(2):
        window.lock()
        unlock(window)
    assert "short code" not in shown(window.desk)
    assert window.settings.preferences.short_code is False
    assert held == {}


def test_after_the_third_unlock_of_a_day_it_is_offered_and_declined_for_good(window, held):
    for _ in range(3):
        window.lock()
        unlock(window)
    assert "You unlocked three times today." in shown(window.desk)
    click(window.desk, "No, thanks")
    assert "You unlocked" not in shown(window.desk)
    window.lock()
    unlock(window)
    assert "You unlocked" not in shown(window.desk)
    assert held == {}


def test_it_is_offered_on_one_day_only(window, held, settings):
    settings.keep(unlocks="2026-11-23 3", code_offered="2026-11-22")
    window.desk.go_to("today")
    assert "You unlocked" not in shown(window.desk)


def test_the_offer_leads_to_a_code_that_unlocks_in_a_fresh_window_too(window, held, qtbot, qapp):
    for _ in range(3):
        window.lock()
        unlock(window)
    assert "You unlocked three times today." in shown(window.desk)
    click(window.desk, "Choose a &code")
    until(lambda: focused().accessibleName() == "Short code", "the box")
    write(CODE)
    press("Return")
    write(CODE)
    press("Return")
    until(lambda: "Until 00:00 the short code unlocks this casebook." in window.message, "the code kept")
    assert list(held) == [PLACE]
    window.close()
    fresh = MainWindow(Settings(window.settings.folder), window.casebook, clock=lambda: NOW, named=True)
    qtbot.addWidget(fresh)
    with qtbot.waitExposed(fresh):
        fresh.show()
    fresh.activateWindow()
    assert focused().accessibleName() == "Short code"
    write(CODE)
    press("Return")
    until(lambda: fresh.desk is not None, "the desk")
    assert fresh.desk.session.vault.has_key(KEY)
    fresh.close()


def test_the_passphrase_works_all_the_same(chosen):
    tab_to("Use the passphrase instead")
    press("Space")
    assert focused().accessibleName() == "Passphrase"
    unlock(chosen)


def test_she_need_not_wait_for_a_keyring_that_asks(chosen, monkeypatch):
    """A keyring that is itself locked asks in a window of its own, for as long as it likes."""
    waiting, asked = threading.Event(), threading.Event()
    from casebook import keychain

    find = keychain.find

    def slow(name):
        asked.set()
        waiting.wait(20)
        return find(name)

    monkeypatch.setattr(keychain, "find", slow)
    write(CODE)
    press("Return")
    until(asked.is_set, "the keyring asked")
    click(chosen, "Use the &passphrase instead")
    assert focused().accessibleName() == "Passphrase"
    waiting.set()
    finished()
    assert chosen.desk is None
    unlock(chosen)


def test_misses_are_counted_down_over_a_restart_and_after_five_the_passphrase_is_asked(chosen, held, qtbot):
    for left in (4, 3):
        write("fout fout")
        press("Return")
        until(lambda left=left: f"Tries left: {left}." in shown(chosen), "the miss")
    chosen.close()
    fresh = MainWindow(Settings(chosen.settings.folder), chosen.casebook, clock=lambda: NOW, named=True)
    qtbot.addWidget(fresh)
    with qtbot.waitExposed(fresh):
        fresh.show()
    fresh.activateWindow()
    for left in (2, 1):
        write("fout fout")
        press("Return")
        until(lambda left=left: f"Tries left: {left}." in shown(fresh), "the miss")
    write("fout fout")
    press("Return")
    until(lambda: "The short code no longer works." in shown(fresh), "the end of it")
    assert held == {}
    assert fresh.settings.preferences.code_until == ""
    assert focused().accessibleName() == "Passphrase"
    unlock(fresh)
    assert "You have no short code for today yet." in shown(fresh.desk)
    fresh.close()


def test_past_its_time_the_passphrase_is_asked_and_the_keyring_is_empty(chosen, held):
    chosen.clock = lambda: NOW + timedelta(hours=10)
    chosen.show_unlock()
    assert focused().accessibleName() == "Passphrase"
    until(lambda: chosen.settings.preferences.code_until == "", "the entry taken away")
    assert held == {}
    assert chosen.settings.preferences.short_code is True


def test_a_wiped_keyring_loses_nothing(chosen, held):
    held.clear()
    write(CODE)
    press("Return")
    until(lambda: "Use your passphrase; nothing is lost." in shown(chosen), "the sentence")
    unlock(chosen)


def test_turning_it_off_takes_it_away(window, held):
    choose(window)
    assert list(held) == [PLACE]
    window.desk.page().general.code.tick.click()
    until(lambda: held == {}, "the entry taken away")
    window.lock()
    assert focused().accessibleName() == "Passphrase"


def test_what_a_lock_cut_off_the_next_unlock_page_takes_away(window, held, monkeypatch):
    """The process ends with a lock, and with it the work in the background."""
    from casebook.gui import work

    choose(window)
    with monkeypatch.context() as cut:
        cut.setattr(work, "run", lambda *_: None)
        window.desk.page().general.code.tick.click()
    assert list(held) == [PLACE]
    window.lock()
    assert focused().accessibleName() == "Passphrase"
    until(lambda: held == {}, "the entry taken away")


def test_a_new_passphrase_takes_it_away(window, held):
    choose(window)
    click(window.desk, "Change &passphrase…")
    write(PASSPHRASE)
    press("Return")
    for _ in range(2):
        write("een heel nieuwe wachtzin")
        press("Return")
    until(lambda: window.desk is not None, "the desk")
    until(lambda: window.settings.preferences.code_until == "", "the entry taken away")
    assert held == {}


def test_without_a_keyring_that_may_be_used_it_stays_off_and_says_so(window, monkeypatch):
    held = keyring(monkeypatch, "keyrings.alt.file", "PlaintextKeyring")
    window.desk.go_to("settings")
    tick = window.desk.page().general.code.tick
    tick.click()
    until(lambda: "no keyring that Casebook trusts" in shown(window.desk), "the sentence")
    assert not tick.isChecked()
    assert window.settings.preferences.short_code is False
    assert held == {}


def test_codes_that_are_too_short_too_easy_or_differ_are_told_beside_the_field(window, held):
    desk_wiring.choose_code(window.desk)
    box = window.desk.findChild(ShortCodeBox)
    for first, again, words in (("kat", "kat", "at least 6 characters"), (CODE, CODE + "x", "The two codes differ."),
                                ("123456", "123456", "first that anyone tries")):
        for field, typed in zip((box._first, box._again), (first, again), strict=True):
            field.setFocus()
            field.clear()
            write(typed)
        press("Return")
        assert words in shown(box)
    box.reject()
    assert held == {}


def test_nothing_of_the_code_or_the_key_stands_in_the_preferences(chosen):
    kept = (chosen.settings.folder / "settings.json").read_text("utf-8")
    assert CODE not in kept
    assert KEY.hex() not in kept
    assert json.loads(kept)["code_until"].startswith("2026-11-24T00:00:00")


def test_a_practice_casebook_is_offered_none(window, held, settings):
    settings.keep(unlocks="2026-11-23 7")
    window.lock()
    window.open_vault(open_by_key(window.casebook, KEY), "today", throw_away=lambda: None)
    assert "You unlocked" not in shown(window.desk)
