"""What she has begun and not finished: it comes back where it was, once, and undoing loses no word of it."""


import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from casebook.store import cases, conversations, drafts
from casebook.vault import open_by_key
from tests.casebook_files import KEY
from tests.gui.keyboard import focused, press, tab_to, write


def begun(window):
    return drafts.all_of(window.desk.session.db)


def write_on(window) -> QPushButton:
    QTest.qWait(1)
    return next(b for b in window.desk.page().findChildren(QPushButton) if b.text() == "&Write on" and b.isVisible())


def edit_first(window):
    QTest.qWait(1)
    next(b for b in window.desk.findChildren(QToolButton)
         if b.isVisible() and b.accessibleName().startswith("Edit: ")).click()


def text() -> str:
    field = focused()
    assert isinstance(field, QPlainTextEdit)
    return field.toPlainText()


def test_undoing_a_recording_brings_every_word_back_as_a_draft(window, case):
    write("een heel lang verhaal")
    press("Ctrl+Return")
    assert text() == ""
    window.undo()
    assert conversations.of_case(window.desk.session.db, case.id) == []
    assert text() == "een heel lang verhaal"
    press("Ctrl+Return")
    assert [c.notes for c in conversations.of_case(window.desk.session.db, case.id)] == ["een heel lang verhaal"]
    assert begun(window) == []


def test_undoing_a_recording_elsewhere_keeps_what_is_being_written_now(window, case):
    write("het eerste")
    press("Ctrl+Return")
    write("het tweede")
    window.undo()
    assert text() == "het tweede"
    press("Ctrl+Return")
    assert text() == "het eerste"


def test_changing_a_recorded_conversation_goes_on_where_she_was_with_it(window, case):
    write("vastgelegd")
    press("Ctrl+Return")
    write("iets nieuws")
    edit_first(window)
    press("Ctrl+End")
    write(" en meer")
    window.desk.go_to("today")
    window.desk.open_case(case.id)
    edit_first(window)
    assert text() == "vastgelegd en meer"
    press("Ctrl+Return")
    assert text() == "iets nieuws"
    assert [c.notes for c in conversations.of_case(window.desk.session.db, case.id)] == ["vastgelegd en meer"]
    assert len(begun(window)) == 1


def test_a_draft_that_is_thrown_away_on_today_is_gone_from_its_case_too(window, case):
    write("weg ermee")
    window.desk.flush()
    window.desk.go_to("today")
    session = window.desk.session
    session.write(drafts.remove, begun(window)[0].id)
    window.desk.open_case(case.id)
    assert text() == ""
    window.desk.flush()
    assert begun(window) == []


@pytest.mark.parametrize(("key", "field"), [("Ctrl+R", "Note"), ("Ctrl+I", "Note"), ("Ctrl+T", "Note")])
def test_what_is_typed_in_a_small_panel_survives_a_lock_another_case_and_the_same_key_again(window, case, key, field):
    def typed():
        found = focused()
        return found.toPlainText() if isinstance(found, QPlainTextEdit) else found.text()

    press(key)
    tab_to(field)
    write("halverwege")
    press(key)
    tab_to(field)
    assert typed() == "halverwege"
    window.lock()
    window.open_desk(open_by_key(window.casebook, KEY))
    window.desk.open_case(case.id)
    press(key)
    tab_to(field)
    assert typed() == "halverwege"
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Cance&l" and b.isVisible()).click()
    assert begun(window) == []
    window.undo()
    press(key)
    tab_to(field)
    assert typed() == "halverwege"
    tab_to("When" if key == "Ctrl+T" else "Date")
    write("today")
    if key == "Ctrl+R":
        tab_to("Consent")
        write("Reporter")
    press("Ctrl+Return")
    assert begun(window) == []


def test_recording_twice_records_once(window, case):
    write("een zin")
    press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert [c.notes for c in conversations.of_case(window.desk.session.db, case.id)] == ["een zin"]
    assert "nothing" in window.message


@pytest.mark.parametrize(("page", "tab"), [("prevention", 0), ("signals", 0), ("signals", 1),
                                           ("referrals", 1), ("settings", 4), ("settings", 5)])
def test_what_is_begun_on_another_page_stands_on_today_with_the_way_back_to_it(window, page, tab):
    window.desk.go_to(page)
    window.desk.page().show_part(tab)
    window.desk.add()
    QTest.qWait(1)
    notes = next(f for f in window.desk.page().part().findChildren(QPlainTextEdit) if f.isVisible())
    notes.setFocus()
    write("halverwege")
    window.desk.go_to("clients")
    window.desk.flush()
    assert len(begun(window)) == 1
    window.desk.go_to("today")
    button = write_on(window)
    assert "halverwege" not in button.accessibleName()
    button.click()
    assert window.desk.place() == page
    assert any(f.toPlainText() == "halverwege" for f in window.desk.page().findChildren(QPlainTextEdit)
               if f.isVisible())


def test_a_client_that_is_begun_stands_on_today_with_the_way_back_to_it(window):
    window.desk.go_to("clients")
    window.desk.add()
    write("Woonstichting")
    window.desk.go_to("today")
    assert [draft.noun for draft in begun(window)] == ["client"]
    write_on(window).click()
    assert window.desk.place() == "clients"
    assert any(f.text() == "Woonstichting" for f in window.desk.page().findChildren(QLineEdit) if f.isVisible())


@pytest.mark.parametrize("page", ["today", "cases", "referrals", "prevention", "signals", "annual_report", "clients",
                                  "settings", "search"])
def test_the_key_for_saving_says_saved_on_every_page(window, case, page):
    window.desk.go_to(page)
    window.show_fault("")
    press("Ctrl+S")
    assert window.message == "Saved."


def test_the_key_for_saving_closes_no_case(window, case):
    press("Ctrl+W", "Ctrl+S")
    assert window.message == "Saved."
    assert cases.get(window.desk.session.db, case.id).status == "open"
