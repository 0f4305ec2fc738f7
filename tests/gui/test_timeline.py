"""The timeline by keyboard: standing on entries, earlier versions, the bin, moving; every step undone by key."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QScrollArea, QTableView, QTextBrowser
from shiboken6 import isValid

from casebook.gui.cases.card import Card
from casebook.gui.cases.steps_card import StepsCard
from casebook.gui.cases.timeline import Timeline
from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.store import binned, cases, conversations, earlier, interventions, people, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, tab_to, until, write

DAY = date(2025, 1, 6)


@pytest.fixture
def long(window):
    """A case of sixty conversations of one client, tied to another case; a second client."""
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db)
        a_client(db, "Zorggroep Noord")
        case = a_case(db, client, DAY, person=replace(people.new(client.id), alias="R7"))
        other = a_case(db, client, DAY, person=replace(people.new(client.id), alias="R8"))
        for n in range(60):
            words = f"Gesprek nummer{n:03d}. " + "Wat zij zei. " * 20
            a_conversation(db, case, DAY + timedelta(days=7 * n), notes=words)
        requests.save_consent(db, Consent(id=new_id(), case=case.id, what="Doorgeven", given_on=date(2025, 2, 1)))
        cases.link(db, case.id, other.id)
    session.announce()
    window.desk.open_case(case.id)
    return session, case, other


def _box():
    until(lambda: isinstance(QApplication.activeModalWidget(), QDialog), "a box")
    box = QApplication.activeModalWidget()
    until(lambda: box.isAncestorOf(focused()), "the box having the keys")
    return box


def _notes(session, case):
    return [c.notes[:17] for c in conversations.of_case(session.db, case.id)]


def test_the_keyboard_reaches_every_entry_of_a_long_case_while_few_are_built(window, long):
    session, case, _ = long
    built = window.desk.findChildren(Card)
    assert 0 < len(built) < 20
    press("F6")
    first = focused()
    assert isinstance(first, Card)
    assert first.accessibleName().startswith("Follow-up, Mon 23 Feb 2026")
    press("Down")
    assert focused().entry.id == conversations.of_case(session.db, case.id)[-2].id
    press("End")
    assert focused().entry.id == conversations.of_case(session.db, case.id)[0].id
    assert focused().visibleRegion().boundingRect().height() > 20
    press("Up", "Up")
    press("Tab", "Tab", "Tab")  # its two buttons, and out of the timeline
    assert not isinstance(focused(), Card)
    assert "Edit" not in focused().accessibleName()
    press("F6")
    assert focused().entry.id == conversations.of_case(session.db, case.id)[2].id
    press("Return")
    assert "nummer002" in focused().toPlainText()
    seen = {card.entry.noun for card in window.desk.findChildren(Card)}
    area = next(a for a in window.desk.findChildren(QScrollArea) if a.accessibleName() == "Timeline")
    while area.verticalScrollBar().value() < area.verticalScrollBar().maximum():
        area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 400)
        seen |= {card.entry.noun for card in window.desk.findChildren(Card)}
        assert len([c for c in window.desk.findChildren(Card) if c.isVisible()]) <= 60
    assert seen == {"conversation", "consent"}


def test_an_entry_found_by_searching_is_shown_and_marked_and_stays_where_it_is(window, long):
    session, case, _ = long
    wanted = conversations.of_case(session.db, case.id)[31]
    window.desk.session.found.emit("conversation", wanted.id, case.id)
    card = focused()
    assert card.entry.id == wanted.id
    area = next(a for a in window.desk.findChildren(QScrollArea) if a.accessibleName() == "Timeline")

    def top():
        shown = next(c for c in window.desk.findChildren(Card) if c.isVisible() and c.entry.id == wanted.id)
        return shown.mapTo(area.viewport(), shown.rect().topLeft()).y()

    before = top()
    assert 0 <= before < area.viewport().height()
    with session.vault.writing() as db:
        newest = conversations.of_case(db, case.id)[-1]
        conversations.save(db, replace(newest, notes="Veel langer geworden. " * 200))
    session.announce()
    assert top() == before
    window.resize(1000, 640)
    QApplication.processEvents()
    assert 0 <= top() < area.viewport().height()


def test_an_earlier_text_comes_back_by_key_and_goes_again(window, long):
    session, case, _ = long
    newest = conversations.of_case(session.db, case.id)[-1]
    with session.vault.writing() as db:
        conversations.save(db, replace(newest, notes="Heel iets anders."))
    session.announce()
    press("F6", "Ctrl+H")
    box = _box()
    text = box.findChild(QTextBrowser)
    assert "nummer059" in text.toPlainText()
    assert "Heel iets anders." in text.toPlainText()  # what would go, struck through
    press("Return")
    until(lambda: not box.isVisible(), "the box closed")
    assert conversations.get(session.db, newest.id).notes == newest.notes
    assert earlier.versions(session.db, "conversation", newest.id)[0].texts["notes"] == "Heel iets anders."
    press("F6", "Ctrl+Z")
    assert conversations.get(session.db, newest.id).notes == "Heel iets anders."
    assert len(earlier.versions(session.db, "conversation", newest.id)) == 1


def test_what_is_removed_lies_in_the_bin_and_comes_back_by_undo_or_from_there(window, long):
    session, case, _ = long
    before = _notes(session, case)
    press("F6", "Del")
    assert _notes(session, case) == before[:-1]
    assert focused().entry.id == conversations.of_case(session.db, case.id)[-1].id  # what took its place
    press("Ctrl+Z")
    assert _notes(session, case) == before
    press("Home", "Del")
    window.desk.case_command("bin")
    assert len(binned.listed(session.db)) == 1  # the conversation lies inside its case
    window.desk.go_to("settings:bin")
    table = next(t for t in window.desk.page().findChildren(QTableView) if t.isVisible())
    assert "R7" in [table.model().index(0, n).data() for n in range(5)]
    assert "Wat zij" not in str([table.model().index(0, n).data() for n in range(5)])
    assert table.model().index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Client organisation: De Linde"
    table.setFocus()
    press("Return")
    assert _notes(session, case) == before[:-1]
    window.desk.go_to("settings:bin")
    next(b for b in window.desk.page().findChildren(QPushButton) if b.text() == "&Empty the bin…").click()
    box = _box()
    press("Return")  # Enter leaves it
    until(lambda: not box.isVisible(), "the box closed")
    assert len(binned.listed(session.db)) == 1
    next(b for b in window.desk.page().findChildren(QPushButton) if b.text() == "&Empty the bin…").click()
    box = _box()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Let it &go").click()
    assert binned.listed(session.db) == []
    assert "The bin is empty" in str([w.text() for w in window.desk.page().findChildren(type(window.desk._note))
                                      if w.isVisible()])


def test_a_case_moves_with_a_few_keys_and_a_conversation_is_shared_while_it_is_written(window, long):
    session, case, other = long
    press("Ctrl+M")
    box = _box()
    write("noord")
    press("Return")
    assert cases.get(session.db, case.id).client == case.client  # told first
    press("Return")
    until(lambda: not box.isVisible(), "the box closed")
    assert cases.get(session.db, case.id).client != case.client
    window.undo()
    assert cases.get(session.db, case.id).client == case.client
    window.desk.open_case(case.id)
    write("Zij kwamen samen.")
    press("Ctrl+Shift+G")
    box = _box()
    write("R8")
    press("Return", "Return")
    until(lambda: not box.isVisible(), "the box closed")
    window.desk.go_to("today")
    window.desk.open_case(case.id)  # it streamed into the draft
    press("Ctrl+Return")
    shared = conversations.latest_of_case(session.db, other.id)
    assert (shared.notes, set(shared.cases)) == ("Zij kwamen samen.", {case.id, other.id})
    press("Ctrl+Shift+J")
    assert window.desk.page().case_id == other.id


def test_undo_by_key_does_nothing_once_its_line_went(window, long):
    session, case, _ = long
    before = _notes(session, case)
    press("F6", "Del")
    window._bar.hide()
    press("F6", "Ctrl+Z")
    press("Ctrl+Alt+Z")
    assert _notes(session, case) == before[:-1]
    tab_to("Edit: Follow-up, Mon 16 Feb 2026")


def test_undoing_a_change_to_what_she_did_brings_the_words_of_before_and_takes_nothing_away(window, long):
    session, case, _ = long
    press("Ctrl+I")
    tab_to("Note")
    write("eerst")
    press("Ctrl+Return")
    (act,) = interventions.of_case(session.db, case.id)
    window.desk.session.found.emit("conversation", act.id, case.id)
    press("Return")
    tab_to("Note")
    press("Ctrl+A")
    write("daarna")
    press("Ctrl+Return")
    assert [i.note for i in interventions.of_case(session.db, case.id)] == ["daarna"]
    window.undo()
    assert [i.note for i in interventions.of_case(session.db, case.id)] == ["eerst"]


def test_every_open_step_stands_whole_above_the_timeline_as_more_come(window):
    session = window.desk.session
    with session.vault.writing() as db:
        case = a_case(db, a_client(db), DAY)
        talks = [a_conversation(db, case, DAY + timedelta(days=n), notes="Wat zij zei.") for n in range(3)]
    session.announce()
    window.desk.open_case(case.id)
    heights = []
    for talk in talks:
        session.write(conversations.save, replace(talk, next_step="Terugbellen over wat is afgesproken " * 3,
                                                  next_step_on=talk.day))
        card = window.desk.findChild(StepsCard)
        words = [label for label in card.findChildren(QLabel) if label.text().startswith("Terugbellen")
                 and not label.isHidden() and label.parentWidget().isVisible()]
        heights.append(card.height())
        assert len(words) == len(heights)
        QApplication.processEvents()
        for label in words:
            assert label.height() >= label.heightForWidth(label.width())
            assert card.rect().contains(label.geometry().translated(label.parentWidget().mapTo(card, QPoint())))
    assert heights == sorted(set(heights))


def test_the_timeline_is_stood_in_by_key_before_there_is_room_to_show_it(window, long):
    session, _, other = long
    with session.vault.writing() as db:
        a_conversation(db, other, DAY, notes="een")
    timeline = window.desk.page().findChild(Timeline)
    timeline.setFixedHeight(0)
    window.desk.open_case(other.id)
    press("F6")
    assert focused().entry.id == conversations.of_case(session.db, other.id)[0].id
    timeline.setFixedHeight(400)
    until(lambda: focused().visibleRegion().boundingRect().height() > 20, "it is seen once there is room")


def test_a_box_that_stands_open_while_the_window_is_dressed_again_closes_quietly(window, long):
    for keys in ("Ctrl+M", "Ctrl+Shift+G"):
        press(keys)
        box = _box()
        window.choose_theme("dark" if keys == "Ctrl+M" else "light")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if isValid(box) and box.isVisible():
            box.reject()
        until(lambda: QApplication.activeModalWidget() is None, "no box")
        assert window.message == ""
        assert window.desk.isAncestorOf(focused())
