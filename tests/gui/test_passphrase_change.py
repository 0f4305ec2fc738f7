"""Changing the passphrase from the window."""

import hashlib

import pytest
from PySide6.QtWidgets import QPushButton

from casebook import errors
from casebook.vault import backups, keys, open_by_key
from tests.casebook_files import KEY, a_client
from tests.gui.keyboard import press, until, write
from tests.gui.test_window import shown

OLD, NEW = "de oude wachtzin van toen", "een heel nieuwe wachtzin"


@pytest.fixture(autouse=True)
def quick(monkeypatch, vault):
    """The slow derivation stands apart: the old passphrase gives the test's key, others a hash."""
    old = vault.path.read_bytes()[:16]

    def derive(passphrase, salt):
        keys.check_salt(salt)
        known = passphrase == OLD and salt == old
        return bytearray(KEY if known else hashlib.sha256(passphrase.encode() + salt).digest())

    monkeypatch.setattr(keys, "derive", derive)


def begin(window):
    window.desk.session.write(a_client)
    window.desk.go_to("settings")
    shown(window.desk)
    buttons = window.desk.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Change &passphrase…" and b.isVisible()).click()
    assert window.desk is None


def test_the_new_passphrase_opens_and_a_new_sheet_is_offered(window, qtbot):
    begin(window)
    write(OLD)
    press("Return")
    write(NEW)
    press("Return")
    write(NEW)
    press("Return")
    until(lambda: window.desk is not None, "the desk")
    salt = window.casebook.read_bytes()[:16]
    assert window.desk.session.vault.has_key(keys.derive(NEW, salt))
    assert "Recovery sheet" in shown(window.desk)
    (copy,) = backups.listed(window.settings.data_folder / "backups")
    assert copy.kind == "before"
    window.close()
    with pytest.raises(errors.WrongPassphrase):
        open_by_key(window.casebook, KEY)


def test_a_wrong_current_passphrase_changes_nothing_and_leaving_brings_the_desk_back(window):
    begin(window)
    write("iets heel anders dan dat")
    press("Return")
    write(NEW)
    press("Return")
    write(NEW)
    press("Return")
    until(lambda: "not your current passphrase" in shown(window), "the remark")
    next(b for b in window.findChildren(QPushButton) if b.text() == "&Leave it as it is" and b.isVisible()).click()
    assert window.desk is not None
    assert window.desk.session.vault.has_key(KEY)


def test_locking_in_the_middle_closes_the_file(window):
    begin(window)
    window.lock()
    assert window.held is None
    open_by_key(window.casebook, KEY).close()
