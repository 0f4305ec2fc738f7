"""Spelling and templates in the window: marked where she writes, mended by key, her words kept inside the file."""

import json

from PySide6.QtWidgets import QApplication

from casebook.gui.widgets.offers import Offers
from casebook.store import conversations, drafts, known_words
from tests.gui.keyboard import focused, press, until, write


def underlined(field) -> list[str]:
    return [mark.cursor.selectedText() for mark in field.extraSelections()
            if mark.format.underlineStyle() == mark.format.UnderlineStyle.SpellCheckUnderline]


def offered() -> list[str]:
    """What the list over the text offers."""
    found = focused()
    assert isinstance(found, Offers)
    return [found.item(row).text() for row in range(found.count())]


def test_a_wrong_word_is_underlined_once_left_mended_by_key_and_taught(window, case):
    write("🙂 Een gesprk met Jansinga over het teamoverlegjexx, onmidellijk")
    field, session = focused(), window.desk.session
    until(lambda: underlined(field) == ["gesprk", "teamoverlegjexx"], "what was left is underlined")
    write(".")
    until(lambda: underlined(field) == ["gesprk", "teamoverlegjexx", "onmidellijk"], "the last word too")
    text = field.toPlainText()
    press("Ctrl+Home")
    press("F7")
    assert offered()[0] == "gesprek"
    press("Return")
    assert field.toPlainText() == text.replace("gesprk", "gesprek")
    press("Ctrl+Z")
    assert field.toPlainText() == text, "one step of undo takes it back"
    press("F7", "Escape")
    assert focused() is field
    assert field.toPlainText() == text
    press("Ctrl+Home", "F7", "Escape", "F7", "Up", "Return")
    assert [known.word for known in known_words.listed(session.db)] == ["teamoverlegjexx"]
    until(lambda: "teamoverlegjexx" not in underlined(field), "her word is right")
    press("Ctrl+Alt+Z")
    assert known_words.listed(session.db) == []
    press("Ctrl+Home")
    until(lambda: "teamoverlegjexx" in underlined(field), "and was taken back")


def test_marking_changes_nothing_that_is_kept(window, case):
    write("gesprk ")
    field, session = focused(), window.desk.session
    until(lambda: underlined(field), "underlined")
    press("Ctrl+S")
    draft = drafts.all_of(session.db)[0]
    assert json.loads(draft.fields)["notes"] == "gesprk "
    changes = session.db.value("SELECT total_changes()")
    for _ in range(3):
        field.verticalScrollBar().setValue(0)
        QApplication.processEvents()
    window.desk.flush()
    assert session.db.value("SELECT total_changes()") == changes


def test_turned_off_nothing_is_underlined(window, case):
    write("gesprk ")
    field = focused()
    until(lambda: underlined(field), "underlined")
    window.settings.keep(spelling="")
    window.desk.session.announce()
    until(lambda: not underlined(field), "no more")


def test_a_template_goes_in_by_key_below_the_cursor_and_undo_takes_it_out(window, case):
    field = focused()
    press("Ctrl+Shift+T")
    assert field.toPlainText().startswith("What happened, and when?\n")
    write("Vorige week in de kantine.")
    assert field.toPlainText().startswith("What happened, and when?\nVorige week in de kantine.\n")
    press("Ctrl+Return")
    assert "Vorige week" in conversations.of_case(window.desk.session.db, case.id)[0].notes


def test_she_makes_a_template_of_her_own_and_chooses_between_two(window, case):
    window.desk.go_to("settings")
    page = window.desk.page()
    page.show_part(8)
    page.part().add()
    write("Mijn vragen")
    press("Tab", "Tab")
    write("Eerst dit.\nDan dat.")
    press("Ctrl+S")
    window.desk.open_case(case.id)
    window.desk.start_conversation("intake", "")
    press("Ctrl+Shift+T")
    assert offered() == ["1  First conversation", "2  Mijn vragen"]
    press("2")
    assert focused().toPlainText() == "Eerst dit.\nDan dat."


def test_a_paragraph_as_long_as_a_book_is_marked_where_it_is_seen(window, case):
    field = focused()
    QApplication.clipboard().setText(
        "begin gesprk. " + "een regel 🙂 met woorden. " * 30_000 + "Slot onmidellijk." + "x" * 200_000)
    press("Ctrl+V", "Ctrl+Home")
    until(lambda: underlined(field) == ["gesprk"], "the wrong word in sight")
    field.setPlainText("🙂 " * 20_000 + "\nSlot onmidellijk " + "🙂 " * 3_000 + "gesprk nu")
    press("Ctrl+End")
    until(lambda: underlined(field) == ["gesprk"], "and the one at the end, where it stands")
