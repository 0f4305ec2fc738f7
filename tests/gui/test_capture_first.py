"""Capture first, code later: from Ctrl+N to a sentence in a few keys, whatever is known, and the rest comes back."""

import time
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPlainTextEdit, QPushButton

from casebook.store import appointments, case_list, cases, conversations, drafts, people, spans
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui import keyboard
from tests.gui.keyboard import focused, until, write

TODAY = date(2026, 11, 23)


class Hands:
    """Counts the keys pressed besides prose."""

    def __init__(self):
        self.pressed = 0

    def press(self, *keys):
        self.pressed += len(keys)
        keyboard.press(*keys)

    def look_up(self, words):
        """What is typed to find or to choose something counts too, key by key."""
        self.pressed += len(words)
        write(words)


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, "Woonstichting De Linde")
        a_client(db, "Gemeente Oosterveen")
        reporter = people.new(client.id, "Cornelia")
        reporter = type(reporter)(**{**{name: getattr(reporter, name) for name in reporter.__slots__},
                                     "phone": "06 - 1234 5678", "name": "Anna de Wit"})
        made = a_case(db, client, date(2026, 11, 2), person=reporter)
        a_conversation(db, made, date(2026, 11, 2), agreements="Zij belt zelf met HR", next_step="nabellen",
                       next_step_on=date(2026, 11, 27))
        a_conversation(db, made, date(2026, 11, 9), notes="kort gesproken")
    session.changed.emit()
    return made


def matches(window):
    found = next(part for part in window.findChildren(QListWidget)
                 if part.isVisible() and part.accessibleName() == "Matching cases")
    return [found.item(row).text() for row in range(found.count())]


@pytest.mark.parametrize("typed", ["5678", "56 78", "34-5678", "corn", "anna"])
def test_a_follow_up_takes_at_most_eight_keys_and_begins_where_they_left_off(window, case, hands, typed):
    hands.press("Ctrl+N")
    (write if len(typed) > 4 else hands.look_up)(typed)
    assert matches(window)[0].startswith("Cornelia · Woonstichting De Linde")
    hands.press("Return")
    assert isinstance(focused(), QPlainTextEdit)
    shown = "\n".join(part.text() for part in window.desk.findChildren(QLabel) if part.isVisible())
    assert "Mon 2 Nov 2026: Zij belt zelf met HR\n→ Fri 27 Nov 2026 nabellen" in shown
    write("Zij heeft gebeld.")
    hands.press("Ctrl+Return")
    assert hands.pressed <= 8
    assert conversations.of_case(window.desk.session.db, case.id)[-1].notes == "Zij heeft gebeld."


def test_two_digits_find_nobody(window, case):
    keyboard.press("Ctrl+N")
    write("78")
    assert matches(window) == ["New intake: 78"]


def test_a_new_intake_takes_at_most_twelve_keys_and_requires_nothing(window, case, hands):
    db = window.desk.session.db
    hands.press("Ctrl+N")
    write("Beatrix")
    hands.press("Alt+C")
    hands.look_up("W")
    hands.press("Tab")
    hands.look_up("Bu")
    hands.press("Tab")
    hands.look_up("ph")
    hands.press("Return")
    write("Zij wordt gepest.")
    hands.press("Ctrl+Return")
    assert hands.pressed <= 12
    row = case_list.listed(db, text="Beatrix")[0]
    made = cases.get(db, row.id)
    assert (row.client, made.main_theme) == ("Woonstichting De Linde", "bullying")
    assert [(c.channel, c.kind, c.notes) for c in conversations.of_case(db, made.id)] == [
        ("phone", "intake", "Zij wordt gepest.")]
    keyboard.press("Ctrl+N", "Return")
    write("Onbekende beller.")
    keyboard.press("Ctrl+Return")
    (unknown,) = [r for r in case_list.listed(db) if not r.client]
    assert unknown.missing == 7


def test_a_short_contact_takes_at_most_eight_keys_is_closed_at_once_and_grows_by_writing_on(window, case, hands):
    db = window.desk.session.db
    hands.press("Ctrl+N", "Alt+S")
    write("vraag over de regeling")
    hands.press("Tab")
    hands.look_up("10")
    hands.press("Return")
    assert hands.pressed <= 8
    made = cases.get(db, next(r.id for r in case_list.listed(db) if r.id != case.id))
    (line,) = conversations.of_case(db, made.id)
    assert (made.short, made.status, made.route) == (True, "closed", "listening")
    assert (line.notes, line.minutes) == ("vraag over de regeling", 10)
    window.desk.open_case(made.id)
    write("Toch een heel verhaal.")
    keyboard.press("Ctrl+Return")
    grown = cases.get(db, made.id)
    assert (grown.short, grown.status, grown.closed) == (False, "open", None)
    assert len(spans.of_case(db, made.id)) == 1
    window.undo()
    assert cases.get(db, made.id).status == "closed"
    assert cases.get(db, made.id).short
    assert len(drafts.all_of(db)) == 1


def test_who_comes_back_goes_on_in_the_same_case_or_begins_one_that_is_tied_to_it(window, case):
    session = window.desk.session
    session.write(spans.close, case.id, date(2026, 11, 10))
    keyboard.press("Ctrl+N")
    write("corn")
    assert [row.split(":")[0] for row in matches(window)] == [
        "Reopen, the same matter", "New case, earlier contact", "New intake"]
    keyboard.press("Return")
    assert cases.get(session.db, case.id).status == "reopened"
    window.undo()
    assert cases.get(session.db, case.id).status == "closed"
    keyboard.press("Ctrl+N")
    write("corn")
    keyboard.press("Down")
    choice = next(part for part in window.findChildren(QComboBox)
                  if part.isVisible() and part.accessibleName() == "Client organisation")
    assert choice.currentText() == "Woonstichting De Linde"
    keyboard.press("Return")
    made = cases.get(session.db, window.desk.place().removeprefix("cases:"))
    assert (made.found_through, made.reporter, made.client) == ("earlier_contact", case.reporter, case.client)
    assert [other.id for other in cases.linked(session.db, made.id)] == [case.id]


def test_what_is_missing_leads_to_its_field_and_unknown_is_an_answer(window, case):
    window.desk.go_to("today")
    next(b for b in window.desk.page().findChildren(QPushButton) if b.accessibleName().startswith("Complete: ")).click()
    window.desk.open_case(case.id)
    button = next(b for b in window.desk.findChildren(QPushButton)
                  if b.isVisible() and b.accessibleName() == "Fill in: other party")
    button.click()
    assert focused().accessibleName() == "Other party"
    focused().setCurrentIndex(focused().findData("unknown"))
    assert not button.isVisible()
    assert "relation" not in cases.get(window.desk.session.db, case.id).missing


def test_a_box_that_was_open_at_the_lock_stands_open_again_with_what_stood_in_it(window, case):
    keyboard.press("Ctrl+N", "Alt+S")
    write("een halve zin")
    keyboard.press("Left", "Ctrl+L")
    until(lambda: window.desk is None, "the lock")
    window.open_desk(open_by_key(window.casebook, KEY))
    until(lambda: getattr(focused(), "text", str)() == "een halve zin", "the same line")
    assert focused().cursorPosition() == len("een halve zin") - 1
    keyboard.press("Escape")
    assert window.message == "Thrown away."
    assert drafts.all_of(window.desk.session.db) == []
    window.undo()
    assert [draft.noun for draft in drafts.all_of(window.desk.session.db)] == ["intake"]


def test_today_opens_the_panel_that_something_was_typed_in(window, case):
    window.desk.open_case(case.id)
    keyboard.press("Ctrl+T")
    write("overmorgen half vier")
    window.desk.go_to("today")
    line = next(b for b in window.desk.page().findChildren(QPushButton)
                if b.accessibleName() == "Write on: A plan with Cornelia is not finished yet. · Woonstichting De Linde")
    line.click()
    assert focused().accessibleName() == "When"
    keyboard.press("Ctrl+Return")
    (planned,) = appointments.upcoming(window.desk.session.db, TODAY + timedelta(days=9))
    assert (planned.day, planned.at.hour, planned.at.minute) == (date(2026, 11, 25), 15, 30)


def test_a_quick_hand_stays_where_it_went_and_a_tick_by_the_space_bar_is_seen(window, case):
    keyboard.press("Ctrl+N", "Alt+S")
    write("vraag")
    keyboard.press("Tab")
    minutes, begun = focused(), time.monotonic()
    keyboard.until(lambda: time.monotonic() > begun + 0.15, "the tick that follows the access key")
    assert focused() is minutes
    tick = next(box for box in window.findChildren(QCheckBox) if "hort contact" in box.text())
    assert tick.isChecked()
    tick.setFocus()
    keyboard.press("Space")
    assert not tick.isChecked()
    tick.setFocus()
    keyboard.press("Space")
    assert tick.isChecked()
    assert focused().accessibleName() == "In one line"
