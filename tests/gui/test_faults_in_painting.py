"""A fault while Qt shows or paints something is told in a line, and the program goes on."""

import sys
from datetime import date

import pytest

from casebook.gui import faults
from casebook.gui.search.model import HIT
from casebook.gui.start.unlock_page import UnlockPage
from casebook.store import adviser, search
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui.keyboard import until

OURS = "Something went wrong in the program. What you wrote is kept."


@pytest.fixture
def hooked(window, monkeypatch):
    """The window with the program's own hook; that of the tests is put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)
    faults.install_hook(window)
    return window


def fails(*_arguments):
    """Raised by Python's own parts, which Qt's binding for Python 3.11 does not survive in its overrides."""
    return int(float("inf"))


@pytest.mark.parametrize("name", ["cases", "referrals", "annual_report", "clients", "settings"])
def test_a_page_that_cannot_be_read_is_told_of_and_ends_nothing(hooked, monkeypatch, name):
    monkeypatch.setattr(type(hooked.desk._page(name)), "read", fails)
    hooked.desk.go_to(name)
    until(lambda: hooked.message == OURS, "the line")
    hooked.desk.go_to("today")
    hooked.lock()
    assert hooked.desk is None


def test_a_hit_that_cannot_be_read_leaves_its_row_empty(hooked, monkeypatch, qapp):
    session = hooked.desk.session
    with session.vault.writing() as db:
        a_conversation(db, a_case(db, a_client(db), date(2026, 3, 2)), date(2026, 3, 3), notes="Eén kanarie.")
    monkeypatch.setattr(search, "hits_by_key", fails)
    hooked.desk.search_for("kanarie")
    rows = hooked.desk.page().list.model()
    until(lambda: rows.rowCount() == 1, "the hit")
    hooked.grab()
    until(lambda: hooked.message == OURS, "the line")
    assert rows.index(0, 0).data(HIT) is None


def test_a_casebook_whose_desk_cannot_be_built_is_closed_and_the_unlock_page_is_back(hooked, monkeypatch):
    path = hooked.casebook
    hooked.lock()
    monkeypatch.setattr(adviser, "get", fails)
    with pytest.raises(OverflowError):
        hooked.open_desk(open_by_key(path, KEY))
    assert isinstance(hooked._page, UnlockPage)
    monkeypatch.undo()
    open_by_key(path, KEY).close()  # nobody holds it
