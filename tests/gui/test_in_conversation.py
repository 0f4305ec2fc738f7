"""In conversation (F9): one page, nothing else to be seen; the lock is as near as ever, and brings her back to it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from casebook.gui import idle
from casebook.store import cases, conversations, drafts, people
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, until, write


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, "Woonstichting De Linde")
        a_case(db, client, date(2026, 11, 1), person=people.new(client.id, "Wilhelmina"))
        made = a_case(db, client, date(2026, 11, 2), person=people.new(client.id, "Cornelia"))
        a_conversation(db, made, date(2026, 11, 2), notes="een eerder verhaal", agreements="niets doorgeven")
    session.changed.emit()
    return made


def seen(window):
    """Every word that can be seen, the menus too where they have any height."""
    found = [part.text() for kind in (QLabel, QPushButton, QLineEdit) for part in window.findChildren(kind)
             if part.isVisible()]
    found += [field.toPlainText() for field in window.findChildren(QPlainTextEdit) if field.isVisible()]
    lists = [part for part in window.findChildren(QAbstractItemView) if part.isVisible() and part.model().rowCount()]
    assert not lists
    return "\n".join(found)


def test_only_the_text_is_seen_it_streams_and_the_same_key_goes_back(window, case):
    window.desk.open_case(case.id)
    write("Zij vertelt dat")
    press("F9")
    assert isinstance(focused(), QPlainTextEdit)
    write(" het al een jaar speelt")
    shown = seen(window)
    assert "In conversation. Locks after 60 minutes, or at once when you close the lid." in shown
    assert "Woonstichting De Linde" in shown
    for name in ("Cornelia", "Wilhelmina", case.code, "een eerder verhaal", "niets doorgeven", "Agreements", "Today"):
        assert name not in shown
    assert window.menuBar().height() == 0
    window.desk.flush()
    assert "het al een jaar speelt" in drafts.all_of(window.desk.session.db)[0].fields
    press("F9")
    assert window.menuBar().height() > 0
    assert focused().toPlainText() == "Zij vertelt dat het al een jaar speelt"
    assert window.desk.place() == f"cases:{case.id}"
    press("F9", "Esc")
    assert not window.desk.talking.is_on
    press("F9", "Ctrl+Return")
    assert conversations.of_case(window.desk.session.db, case.id)[-1].notes.endswith("een jaar speelt")
    assert "niets doorgeven" not in seen(window)
    press("Ctrl+1")
    assert window.desk.place() == "today"
    assert not window.desk.talking.is_on


def test_the_lock_waits_an_hour_and_the_key_locks_at_once_and_she_comes_back_to_the_same_page(
        window, case, monkeypatch):
    now = idle._clock()
    monkeypatch.setattr(idle, "_clock", lambda: now)
    window.desk.open_case(case.id)
    press("F9")
    write("een halve zin")
    press("Left")
    now += 59 * 60
    window.findChildren(idle.IdleWatch)[0].check()
    assert window.desk is not None
    now += 2 * 60
    window.findChildren(idle.IdleWatch)[0].check()
    assert window.desk is None
    assert any("after 60 minutes without activity" in part.text() for part in window.findChildren(QLabel))
    for _ in range(2):
        window.open_desk(open_by_key(window.casebook, KEY))
        until(lambda: isinstance(focused(), QPlainTextEdit) and focused().toPlainText() == "een halve zin", "the text")
        assert window.desk.talking.is_on
        assert "Cornelia" not in seen(window)
        assert focused().textCursor().position() == len("een halve zin") - 1
        press("Ctrl+L")
        assert window.desk is None


def test_from_anywhere_it_begins_an_intake_of_whom_nothing_is_known_and_an_empty_one_is_no_case(window, case):
    db = window.desk.session.db
    before = db.value("SELECT count(*) FROM case_file")
    press("Ctrl+4", "F9", "Esc")
    assert window.desk.place() == "prevention"
    assert db.value("SELECT count(*) FROM case_file") == before
    press("F9")
    write("iemand belde")
    press("Ctrl+Return", "Esc")
    made = cases.get(db, window.desk.place().removeprefix("cases:"))
    assert (made.client, made.main_theme, made.first_contact) == (None, "", date(2026, 11, 23))
    (conversation,) = conversations.of_case(db, made.id)
    assert (conversation.kind, conversation.notes) == ("intake", "iemand belde")
