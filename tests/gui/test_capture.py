"""When the window is kept out of captures: always but for a preview, and never where she turned it off."""

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog

from casebook.gui import capture
from casebook.gui.capture import CaptureShield
from tests.gui.keyboard import press, until


@pytest.fixture
def asked(window):
    """What the system is asked, in the place of the system."""
    found = []
    shield = CaptureShield(window, lambda number, out: found.append((number, out)))
    shield.look()
    yield found
    QApplication.instance().removeEventFilter(shield)


def test_the_window_is_kept_out_but_not_while_a_preview_is_shown(window, asked):
    number = int(window.winId())
    assert asked == [(number, True)]
    with window.desk.session.vault.writing() as db:
        from tests.casebook_files import a_client

        client = a_client(db, "De Linde")
    press("Ctrl+6")
    page = window.desk.page()
    page.show_client(client.id)
    page.report.tabs.setCurrentWidget(page.report.document)
    until(lambda: asked[-1] == (number, False), "the preview to be shown")
    press("Ctrl+2")
    until(lambda: asked[-1] == (number, True), "the cases to be kept out again")
    assert len(asked) == 3


def test_a_dialog_is_kept_out_like_the_window(window, asked):
    box = QDialog(window)
    box.show()
    until(lambda: len(asked) == 2, "the dialog")
    assert asked[-1] == (int(box.winId()), True)
    box.close()


def test_she_can_turn_it_off_in_settings_where_the_system_has_it(window, asked, monkeypatch):
    window.desk.go_to("settings")
    words = "Keep this window out of screenshots and shared screens"
    assert not [b for b in window.findChildren(QCheckBox) if b.isVisible() and b.text().replace("&", "") == words]
    monkeypatch.setattr(capture, "is_possible", lambda: True)
    window.dress_again()
    (box,) = [b for b in window.findChildren(QCheckBox) if b.isVisible() and b.text().replace("&", "") == words]
    assert box.isChecked()
    box.setFocus()
    press("Space")
    until(lambda: asked[-1] == (int(window.winId()), False), "the window to be shown to others")
    assert window.settings.preferences.block_capture is False
