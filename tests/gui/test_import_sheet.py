"""A spreadsheet taken in from the window: seen before it is written, stopped without harm, undone as a whole."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QProgressBar, QPushButton, QTabBar

from casebook.errors import ReadOnly
from casebook.gui.exchange import doors
from casebook.store import inventory
from casebook.vault import open_by_key
from casebook.vault.long_write import LongWrite
from tests.casebook_files import KEY, a_client
from tests.gui.alone import field, nameless, words_on
from tests.gui.keyboard import press, tab_to, until

ROWS = ["Casus;Datum;Hoe;Kleur;Notities", "1;3-4-2025;telefoon;rood;een", "1;4-4-2025;rooksignaal;rood;twee",
        "2;31-02-2025;;;drie"]


def picture(db):
    return {t.name: sorted(map(repr, map(tuple, db.rows(f"SELECT * FROM {t.name}")))) for t in inventory.TABLES
            if t.layer is not inventory.Layer.INDEX and t.name != "meta"}


@pytest.fixture
def sheet(tmp_path, monkeypatch):
    place = tmp_path / "blad.csv"
    place.write_text("\n".join(ROWS), "utf-8")
    monkeypatch.setattr(QFileDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(place)])
    return place


def opened(window):
    """The box once it shows what was understood."""
    doors.show(window.desk, "import")
    box = next(d for d in window.findChildren(QDialog) if d.isVisible())
    until(lambda: "would come in" in words_on(box) or "Two columns" in words_on(box), "a plan")
    return box


def go(box):
    return next(b for b in box.findChildren(QPushButton) if b.text() == "&Take in")


def closed(window):
    until(lambda: not any(d.isVisible() for d in window.findChildren(QDialog)), "the box went away")


def test_by_keyboard_a_sheet_is_seen_mended_taken_in_and_undone(window, sheet):
    db = window.desk.session.db
    with window.desk.session.vault.writing() as writing:
        a_client(writing, "De Linde")
    before = picture(db)
    box = opened(window)
    assert nameless(box) == []
    said = words_on(box)
    assert "Columns left out: Kleur." in said
    tabs = box.findChild(QTabBar)
    assert [tabs.tabText(n).replace("&", "") for n in range(4)] == [
        "Columns", "Words not known (1)", "Coming (1)", "Refused (2)"]
    until(lambda: QApplication.focusWidget() is tabs, "the tabs have the focus")
    press("Right")
    tab_to("rooksignaal")
    press("End")  # the last of the ways to be in touch
    until(lambda: tabs.tabText(2).replace("&", "") == "Coming (2)", "a new plan")
    assert tabs.tabText(3).replace("&", "") == "Refused (1)"
    field(box, "Client of rows that name none").setFocus()
    press("Down")
    until(lambda: go(box).isEnabled(), "the plan again")
    go(box).setFocus()
    press("Space")
    closed(window)
    assert db.value("SELECT count(*) FROM conversation_file") == 2
    assert db.value("SELECT k.name FROM case_fact f JOIN client k ON k.id = f.client_id") == "De Linde"
    assert db.column("SELECT channel FROM conversation_file ORDER BY day") == ["phone", "chat"]
    assert "Taken in" in window.message
    window.undo()
    until(lambda: "Taken out again" in window.message, "undone")
    closed(window)
    assert picture(db) == before


def test_stopped_halfway_or_locked_nothing_is_there(window, sheet):
    sheet.write_text("\n".join([ROWS[0], *(f"{number};3-4-2025;telefoon;;tekst {number}" for number in range(4000))]))
    db = window.desk.session.db
    before = picture(db)
    box = opened(window)
    go(box).click()
    until(lambda: db.value("SELECT count(*) FROM conversation_file") > 20, "it is under way")
    assert box.findChild(QProgressBar).value() > 0
    next(b for b in box.findChildren(QPushButton) if b.text() == "&Cancel").click()
    closed(window)
    assert picture(db) == before
    box = opened(window)
    go(box).click()
    until(lambda: db.value("SELECT count(*) FROM conversation_file") > 20, "it is under way again")
    path = window.desk.session.vault.path
    window.lock()
    vault = open_by_key(path, KEY, read_only=True)
    assert vault.db.value("SELECT count(*) FROM conversation_fact") == 0
    vault.close()


def test_a_sheet_is_taken_out_again_from_the_list(window, sheet):
    db = window.desk.session.db
    before = picture(db)
    box = opened(window)
    go(box).click()
    closed(window)
    assert db.value("SELECT count(*) FROM imported_row") == 1
    doors.show(window.desk, "sheets")
    listed = next(d for d in window.findChildren(QDialog) if d.isVisible())
    assert nameless(listed) == []
    until(lambda: QApplication.focusWidget() is not None, "the focus")
    tab_to("Take it out again…")
    press("Space")
    until(lambda: "Taken out again" in window.message, "taken out")
    assert picture(db) == before


def test_two_columns_that_mean_the_same_are_told_until_one_is_chosen(window, sheet):
    sheet.write_text("Datum;Dag;Casus\n3-4-2025;4-4-2025;1\n")
    box = opened(window)
    assert not go(box).isEnabled()
    choice = next(found for found in box.findChildren(QComboBox) if found.accessibleName() == "Dag")
    choice.setFocus()
    press("Home")
    until(lambda: go(box).isEnabled(), "it can be taken in now")


def test_a_short_write_wins_over_a_long_one_and_the_file_holds_all_or_nothing(vault):
    long = LongWrite(vault)
    a_client(vault.db, "De Eik")
    with vault.writing() as db:
        a_client(db, "De Linde")
    assert not long.is_open
    assert vault.db.column("SELECT name FROM client") == ["De Linde"]
    again = LongWrite(vault)
    a_client(vault.db, "De Eik")
    again.finish()
    assert vault.db.column("SELECT name FROM client ORDER BY name") == ["De Eik", "De Linde"]
    path = vault.path
    LongWrite(vault)
    a_client(vault.db, "De Es")
    vault.close()
    reader = open_by_key(path, KEY, read_only=True)
    assert reader.db.value("SELECT count(*) FROM client") == 2
    with pytest.raises(ReadOnly):
        LongWrite(reader)
    reader.close()
