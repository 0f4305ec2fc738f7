"""Open data and handing over from the window."""

import hashlib
import threading
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QPushButton, QRadioButton

from casebook.exchange import handover, importing
from casebook.gui.exchange import doors
from casebook.gui.settings.page import HANDOVERS
from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.store import cases, conversations, destruction, handovers, requests
from casebook.vault import keys, open_by_passphrase
from tests.casebook_files import a_case, a_client, a_conversation, new_casebook
from tests.documents.reading import words as words_in
from tests.gui.alone import field, nameless, words_on
from tests.gui.keyboard import press, until, write

WORDS = "zes fictieve woorden voor onderweg naar huis"
DAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """The slow derivation stands apart."""
    def derive(passphrase, salt):
        keys.check_salt(salt)
        return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())

    monkeypatch.setattr(keys, "derive", derive)


@pytest.fixture
def case(window):
    with window.desk.session.vault.writing() as db:
        made = a_case(db, a_client(db), date(2026, 3, 3))
        a_conversation(db, made, date(2026, 3, 4), notes="wat er stond")
        requests.save_consent(db, Consent(id=new_id(), case=made.id, what="Overdracht", given_on=DAY))
        a_case(db, None, date(2026, 4, 4))
    window.desk.session.announce()
    return made


def box(window):
    """The box that stands open."""
    until(lambda: any(d.isVisible() for d in window.findChildren(QDialog)), "a box")
    return next(d for d in window.findChildren(QDialog) if d.isVisible())


def click(widget, words):
    found = [b for b in widget.findChildren(QPushButton) if b.isVisible() and b.text().replace("&", "") == words]
    assert found, words_on(widget)
    found[0].click()
    QApplication.processEvents()


def type_twice(opened, name):
    click(opened, "I type my own")
    field(opened, name).setFocus()
    write(WORDS)
    press("Return")
    write(WORDS)


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda self: [str(path)])


def package(window, case, tmp_path, kind="successor"):
    place = tmp_path / "overdracht.casebook"
    handover.make(window.desk.session.vault, [case.id], kind, "Fictieve Ander", place, WORDS, DAY)
    window.desk.session.announce()
    return place


@pytest.mark.parametrize("plain", [True, False])
def test_everything_is_exported_from_settings(window, case, tmp_path, monkeypatch, plain):
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_any: str(out))
    window.desk.go_to("settings")
    click(window.desk, "Export everything…")
    opened = box(window)
    assert nameless(opened) == []
    if plain:
        opened.findChildren(QRadioButton)[1].click()
        assert "reads every name and every conversation" in words_on(opened)
    else:
        click(opened, "Choose a folder and export…")
        assert list(out.iterdir()) == []
        type_twice(opened, "Passphrase of the container")
    click(opened, "Choose a folder and export…")
    until(lambda: not opened.isVisible(), "the end of the export")
    (made,) = out.iterdir()
    assert made.name == ("export-2026-11-23" if plain else "export-2026-11-23.zip")
    fresh = new_casebook(tmp_path, "fresh.casebook")
    assert importing.take_in(fresh, made, "" if plain else WORDS).cases == 2
    fresh.close()


def test_a_case_is_handed_over_with_consent_only(window, case, tmp_path, monkeypatch):
    place = tmp_path / "overdracht-2026-11-23.casebook"
    choose(monkeypatch, place)
    window.desk.open_case(case.id)
    doors.show(window.desk, "hand_over")
    opened = box(window)
    assert nameless(opened) == []
    (tick,) = opened.findChildren(QCheckBox)
    assert tick.isChecked()
    assert case.code in tick.text()
    assert "can't be chosen yet" in words_on(opened)
    click(opened, "Choose a place and make it…")
    assert "Write to whom" in words_on(opened)
    name = field(opened, "Name, as you write it")
    name.setFocus()
    until(name.hasFocus, "the cursor in the name")
    write("Fictieve Waarnemer")
    type_twice(opened, "Passphrase of the package")
    click(opened, "Choose a place and make it…")
    until(lambda: not opened.isVisible(), "the package")
    made = open_by_passphrase(place, WORDS)
    assert [c.notes for c in conversations.of_case(made.db, case.id)] == ["wat er stond"]
    window.close_casebook()
    window.open_desk(made)
    assert "Cover package: work in it" in words_on(window.desk)


def test_a_cover_comes_back_through_the_window_and_the_copy_is_destroyed(window, case, tmp_path, monkeypatch):
    place = package(window, case, tmp_path, "cover")
    cover = open_by_passphrase(place, WORDS)
    with cover.writing() as db:
        a_conversation(db, cases.get(db, case.id), date(2026, 11, 24), notes="van de waarnemer")
    cover.close()
    choose(monkeypatch, place)
    doors.show(window.desk, "take_over")
    opened = box(window)
    assert nameless(opened) == []
    until(lambda: field(opened, "Passphrase of the package").hasFocus(), "the field")
    write("iets heel anders dan dat")
    press("Return")
    until(lambda: "does not fit" in words_on(opened), "the remark")
    field(opened, "Passphrase of the package").clear()
    write(WORDS)
    press("Return")
    until(lambda: case.code in words_on(opened), "what is inside")
    assert len(conversations.of_case(window.desk.session.db, case.id)) == 1
    click(opened, "Take over")
    assert "The cover's work stands in your cases" in words_on(opened)
    assert len(conversations.of_case(window.desk.session.db, case.id)) == 2
    click(opened, "Destroy this copy")
    assert not place.exists()
    click(opened, "Close")


def test_a_receipt_is_held_against_the_package_and_the_cases_are_destroyed_here(window, case, tmp_path):
    package(window, case, tmp_path)
    vault, folder = window.desk.session.vault, window.desk.keeper.folder
    vault.back_up(folder, datetime(2026, 3, 3, 12))  # of the day of the first contact, before it was entered
    window.settings.keep(second_place=str(tmp_path / "away"))
    db = window.desk.session.db
    (noted,) = handovers.listed(db)
    window.desk.go_to("settings")
    window.desk.page().show_part(HANDOVERS)
    QApplication.processEvents()
    assert "waiting for" not in words_on(window.desk)  # it stands in the table
    code = field(window.desk, "Receipt code, as you got it")
    code.setFocus()
    write("0000-0000")
    press("Return")
    assert "not the code of this package" in words_on(window.desk)
    code.clear()
    write(noted.receipt.lower().replace("-", " "))
    press("Return")
    assert handovers.get(db, noted.id).settled_on == DAY
    click(window.desk, "Destroy these cases here…")
    opened = box(window)
    assert case.code in words_on(opened)
    assert "until 3 April 2027 at the latest" in words_on(opened)
    assert "Your second place is not connected now." in words_on(opened)
    assert "remove those yourself" in words_on(opened)
    click(opened, "Leave them")
    assert cases.get(db, case.id)
    click(window.desk, "Destroy these cases here…")
    click(box(window), "Destroy")
    assert db.value("SELECT count(*) FROM case_file WHERE case_id = ?", (case.id,)) == 0
    assert "every count stays" in window.message
    (noted,) = destruction.listed(db)
    assert (noted.ground, noted.gone_after, noted.elsewhere) == ("handover", date(2027, 4, 3), True)


def test_the_receipt_on_paper_names_cases_by_code_alone(window, case, tmp_path):
    package(window, case, tmp_path)
    (noted,) = handovers.listed(window.desk.session.db)
    window.desk.go_to("settings")
    window.desk.page().show_part(HANDOVERS)
    QApplication.processEvents()
    click(window.desk, "Receipt on paper…")
    opened = box(window)
    assert nameless(opened) == []
    until(opened.preview.pdf, "the page")
    words = words_in(opened.preview.pdf())
    assert case.code in words.replace("\u2011", "-")
    assert noted.other in words
    assert noted.receipt not in words  # the one who took over has it, and proves that by it
    assert "De Linde" not in words
    click(opened, "Close")


def test_locking_while_a_package_is_being_made_closes_the_box_and_leaves_no_part(window, case, tmp_path, monkeypatch):
    place = tmp_path / "out" / "overdracht.casebook"
    place.parent.mkdir()
    choose(monkeypatch, place)
    going, real = threading.Event(), handover.build

    def slowly(*given):
        built = real(*given)
        going.wait(20)
        return built

    monkeypatch.setattr(handover, "build", slowly)
    window.desk.open_case(case.id)
    doors.show(window.desk, "hand_over")
    opened = box(window)
    name = field(opened, "Name, as you write it")
    name.setFocus()
    until(name.hasFocus, "the cursor in the name")
    write("Fictieve Waarnemer")
    type_twice(opened, "Passphrase of the package")
    click(opened, "Choose a place and make it…")
    until(lambda: opened.is_busy, "the work")
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert opened.isVisible()
    window.lock()
    assert window.desk is None
    assert [d for d in window.findChildren(QDialog) if d.isVisible()] == []
    going.set()
    assert QThreadPool.globalInstance().waitForDone(20_000)
    QApplication.processEvents()
    assert list(place.parent.iterdir()) == []


def test_locking_in_the_middle_leaves_no_box_and_no_part(window, case, tmp_path):
    window.desk.open_case(case.id)
    for what in ("hand_over", "export"):
        doors.show(window.desk, what)
        box(window)
    window.lock()
    assert [d for d in window.findChildren(QDialog) if d.isVisible()] == []
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".part")] == []
