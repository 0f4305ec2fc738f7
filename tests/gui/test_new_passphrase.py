"""Choosing a passphrase in the window: six words offered, or her own with its strength."""

import hashlib

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from casebook.gui.main_window import MainWindow
from casebook.vault import keys, open_by_key, words
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_window import shown


@pytest.fixture
def window(qapp, qtbot, settings, tmp_path, monkeypatch):
    """A first start, with a derivation that costs nothing."""
    def derive(passphrase: str, salt: bytes) -> bytearray:
        return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())

    monkeypatch.setattr(keys, "derive", derive)
    made = MainWindow(settings, tmp_path / "none.casebook", clock=lambda: NOW)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_create()
    yield made
    made.close()


def six(window) -> str:
    """The words offered now."""
    shown_now = [w for w in window.findChildren(QLabel) if w.isVisible()]
    (found,) = [w.text() for w in shown_now if w.accessibleName().startswith("Six words: ")]
    return found


def click(window, text: str) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def test_the_six_words_are_taken_by_one_key_and_typed_over_from_paper(window, settings):
    QApplication.clipboard().clear()
    offered = six(window)
    assert set(offered.split()) <= set(words.listed("en"))
    click(window, "&Use these words")
    assert "chance made it, 77 bit" in shown(window)
    assert QApplication.clipboard().text() == ""
    assert focused().accessibleName() == "The same again"
    write(offered)
    press("Return")
    until(lambda: window.desk is not None, "the new casebook")
    place, salt = window.casebook, window.casebook.read_bytes()[:16]
    window.close()
    open_by_key(place, keys.derive(offered, salt)).close()


def test_others_are_offered_on_request_in_either_language(window):
    seen = {six(window)}
    for _ in range(3):
        click(window, "Six o&thers")
        seen.add(six(window))
    assert len(seen) == 4
    click(window, "Nede&rlands")
    assert set(six(window).split()) <= set(words.listed("nl"))
    click(window, "&Use these words")
    assert "chance made it, 72 bit" in shown(window)


def test_her_own_is_counted_while_she_types_and_told_in_words(window):
    click(window, "I type my o&wn")
    assert "Use these" not in shown(window)
    assert focused().accessibleName() == "Passphrase"
    write("welkom")
    assert "6 more character" in shown(window)
    write("2026!!")
    assert "Weak: somebody with your file and patience finds it." in shown(window)
    write(" op de camping")
    assert "Strong, as far as can be told." in shown(window)


def test_what_falls_within_the_hour_is_refused_and_nothing_is_made(window, tmp_path):
    write("wachtwoord1234")
    assert "Too easy" in shown(window)
    press("Return")
    write("wachtwoord1234")
    press("Return")
    assert "This passphrase is found within the hour." in shown(window)
    assert window.desk is None
    assert list(tmp_path.rglob("*.casebook")) == []


def test_her_own_name_on_the_page_makes_it_no_stronger(window):
    tab_to("Your name, for documents")
    write("Marijke Vanderlinden")
    window._page.setFocus()
    assert focused().accessibleName() == "Passphrase"
    write("Vanderlinden2")
    assert "Too easy" in shown(window)


def test_every_control_of_the_offer_is_reached_by_tab_and_has_a_name(window):
    for name in ("Use these words", "Six others", "I type my own", "Nederlands", "English", "Passphrase"):
        tab_to(name)
