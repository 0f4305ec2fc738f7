"""Marking a passage about another person, in the window: by key, in drafts and records, found by search as before."""

import json

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip

from casebook.gui.cases.case_notes import CaseNotes, CaseProse
from casebook.store import conversations, drafts, search
from casebook.vault import open_by_key
from tests.casebook_files import KEY
from tests.gui.keyboard import focused, press, tab_to, write


def select(words):
    """Select words in the text that has the focus."""
    field = focused()
    cursor = field.textCursor()
    place = field.toPlainText().index(words)
    units = len(field.toPlainText()[:place].encode("utf-16-le")) // 2
    cursor.setPosition(units)
    cursor.setPosition(units + len(words), cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def tinted(field) -> list[str]:
    return [selection.cursor.selectedText() for selection in field.extraSelections()]


def test_the_key_marks_a_selection_tints_it_says_so_and_takes_it_away_again(window, case):
    write("🙂 Haar chef Jan drinkt. Zij slaapt slecht.")
    field = focused()
    select("Jan drinkt")
    press("Ctrl+Shift+A")
    assert field.toPlainText() == "🙂 Haar chef ⁅Jan drinkt⁆. Zij slaapt slecht."
    assert tinted(field) == ["⁅Jan drinkt⁆"]
    assert "about another person" in field.accessibleDescription()
    press("Ctrl+Z")
    assert field.toPlainText() == "🙂 Haar chef Jan drinkt. Zij slaapt slecht."
    assert tinted(field) == []
    press("Ctrl+Shift+Z")
    select("drinkt")
    press("Ctrl+Shift+A")
    assert field.toPlainText() == "🙂 Haar chef Jan drinkt. Zij slaapt slecht."
    assert field.accessibleDescription() == ""


def test_each_passage_is_tinted_where_it_stands_whatever_stands_before_it(window, case):
    field = focused()
    field.setPlainText("🙂 ⁅een 🙂⁆ en ⁅twee⁆ en ⁅drie\nregels⁆, é 🙂 ⁅vier")
    assert tinted(field) == ["⁅een 🙂⁆", "⁅twee⁆", "⁅drie\u2029regels⁆", "⁅vier"]


def test_she_writes_inside_a_new_passage_and_steps_out_of_it(window, case):
    write("Ook ")
    press("Ctrl+Shift+A")
    write("een collega huilde")
    press("Ctrl+Shift+A")
    write(" in de gang.")
    assert focused().toPlainText() == "Ook ⁅een collega huilde⁆ in de gang."


def test_the_mark_survives_the_draft_the_lock_recording_and_editing_and_search_finds_the_words(window, case):
    write("Zij noemt Zilvermeeuw als getuige.")
    select("Zilvermeeuw als getuige")
    press("Ctrl+Shift+A", "Ctrl+L")
    window.open_desk(open_by_key(window.casebook, KEY))
    db = window.desk.session.db
    assert json.loads(drafts.all_of(db)[0].fields)["notes"] == "Zij noemt ⁅Zilvermeeuw als getuige⁆."
    window.desk.open_case(case.id)
    assert tinted(focused()) == ["⁅Zilvermeeuw als getuige⁆"]
    press("Ctrl+Return")
    (kept,) = conversations.of_case(db, case.id)
    assert kept.notes == "Zij noemt ⁅Zilvermeeuw als getuige⁆."
    assert len(search.conversation_keys(db, "zilverm")) == 1
    assert len(search.conversation_keys(db, "noemt zilvermeeuw getuige")) == 1
    prose = next(w for w in window.desk.findChildren(CaseProse) if w.isVisible() and "Zilvermeeuw" in w.text())
    assert "background-color" in prose.text()
    assert prose.accessibleName() == "Zij noemt (about another person: Zilvermeeuw als getuige)."
    assert "left out of a copy" in prose.toolTip()
    next(b for b in window.desk.findChildren(QToolButton)
         if b.isVisible() and b.accessibleName().startswith("Edit: ")).click()
    select("getuige")
    press("Ctrl+Shift+A", "Ctrl+Return")
    assert conversations.get(db, kept.id).notes == "Zij noemt Zilvermeeuw als getuige."


def test_a_line_is_marked_too_and_without_words_she_is_told(window, case):
    tab_to("Next step")
    write("bellen met Jan")
    field = focused()
    field.setSelection(7, 7)
    press("Ctrl+Shift+A")
    assert field.text() == "bellen ⁅met Jan⁆"
    press("Ctrl+Z")
    assert field.text() == "bellen met Jan"
    window.desk.case_command("facts")
    window.desk.case_command("about_other")
    assert "Select the words" in window.message


def test_a_tip_over_a_passage_tells_what_it_means(window, case, monkeypatch):
    tips = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _field: tips.append(words))
    write("a ")
    press("Ctrl+Shift+A")
    write("iets langs over een ander")
    field = focused()
    assert isinstance(field, CaseNotes)
    place = field.viewport().mapTo(field, field.cursorRect().center() - QPoint(20, 0))
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, place, field.mapToGlobal(place)))
    start = field.viewport().mapTo(field, QPoint(12, 12))
    QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, start, field.mapToGlobal(start)))
    assert tips == ["About another person: left out of a copy for the reporter.", ""]
