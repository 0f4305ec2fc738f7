"""Looking around in a practice casebook leaves her own untouched, and nothing behind."""

from functools import partial

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from casebook import practice
from casebook.gui.main_window import MainWindow
from tests.gui.conftest import NOW
from tests.gui.keyboard import until


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """A few cases, soon made; tests/practice looks at all of them."""
    monkeypatch.setattr(practice, "fill", partial(practice.fill, cases=12, with_releases=False))


def words(widget) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def look_around(window):
    window.look_around()
    QThreadPool.globalInstance().waitForDone(20_000)
    until(lambda: window.desk is not None, "the practice casebook")
    return window.desk.session.vault.path


def test_it_is_plainly_marked_does_not_become_her_casebook_and_goes_with_the_lock(window, settings):
    own = window.casebook
    place = look_around(window)
    assert "Practice casebook" in words(window.desk)
    assert settings.default_casebook == own
    assert place != own
    window.choose_theme("dark")
    assert "Practice casebook" in words(window.desk)
    window.choose_theme("light")
    window.lock()
    assert window.desk is None
    assert window.casebook == own
    assert not place.parent.exists()
    assert "Passphrase" in words(window)


def test_without_a_casebook_of_her_own_the_doors_come_back_and_closing_the_window_throws_it_away_too(
        qtbot, settings, tmp_path):
    window = MainWindow(settings, tmp_path / "none.casebook", clock=lambda: NOW)
    qtbot.addWidget(window)
    window.show()
    place = look_around(window)
    window.lock()
    assert "This casebook is only on this computer" in words(window) or "Welcome" in words(window)
    assert not place.parent.exists()
    place = look_around(window)
    window.close()
    assert not place.parent.exists()
