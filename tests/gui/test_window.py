"""What she does in the window and sees: writing, drafts, locking, closing, undoing, languages and looks."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QPushButton, QToolButton

from casebook.errors import DiskFull
from casebook.gui import theme
from casebook.gui.cases.composer import Composer
from casebook.gui.faults import tell
from casebook.gui.main_window import MainWindow
from casebook.model.conversations import Conversation
from casebook.model.ids import ConversationId, new_id
from casebook.store import case_list, cases, conversations, drafts, people, requests
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, pass_two_seconds, press, tab_to, until, write


def shown(widget) -> str:
    """All words that can be read in a widget now."""
    QTest.qWait(1)
    labels = [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]
    return "\n".join([*labels, *(b.text() for b in widget.findChildren(QPushButton) if b.isVisible())])


def test_a_follow_up_is_at_most_eight_keystrokes_besides_prose(window, case):
    window.desk.go_to("today")
    db = window.desk.session.db
    strokes = 0
    press("Ctrl+N")
    write(case.code[:3])
    press("Return")
    strokes += 5
    write("Zij belde terug; het gaat béter & <rustiger>.")
    press("Ctrl+Return")
    strokes += 1
    assert strokes <= 8
    (kept,) = conversations.of_case(db, case.id)
    assert kept.notes == "Zij belde terug; het gaat béter & <rustiger>."
    assert (kept.day, kept.at) == (NOW.date(), NOW.time())
    assert drafts.all_of(db) == []
    assert "Zij belde terug; het gaat béter &amp; &lt;rustiger&gt;." in shown(window.desk)


def test_a_new_intake_is_at_most_twelve_keystrokes_and_asks_for_nothing(window, case):
    press("Ctrl+N", "Tab", "Tab")
    tab_to("Theme")
    write("B")
    press("Return")
    until(lambda: isinstance(focused(), QPlainTextEdit), "the cursor in the notes")
    (new, _) = case_list.listed(window.desk.session.db)
    found = cases.get(window.desk.session.db, new.id)
    assert found.main_theme == "bullying"
    assert "New case" in window.message
    window.undo()
    assert [row.id for row in case_list.listed(window.desk.session.db)] == [case.id]


def test_what_is_typed_stands_in_the_file_within_two_seconds_as_a_draft_that_counts_nowhere(window, case):
    write("Half een zi")
    db = window.desk.session.db
    assert drafts.all_of(db) == []
    pass_two_seconds(window)
    (draft,) = drafts.all_of(db)
    assert json.loads(draft.fields)["notes"] == "Half een zi"
    assert conversations.of_case(db, case.id) == []
    assert "Not finished yet" in shown(window.desk)


def test_locking_asks_nothing_and_after_unlocking_the_same_sentence_and_cursor_are_there(window, case):
    write("Laatste woorden")
    press("Left", "Left", "Ctrl+L")
    assert window.desk is None
    assert "Locked at 14:05, by you." in shown(window)
    assert not [w for w in QApplication.allWidgets() if isinstance(w, Composer) and w.isVisible()]
    window.open_desk(open_by_key(window.casebook, KEY))
    until(lambda: isinstance(focused(), QPlainTextEdit), "the same sentence, without a key")
    field = focused()
    assert field.toPlainText() == "Laatste woorden"
    assert field.textCursor().position() == len("Laatste woorden") - 2


def test_a_draft_survives_a_crash(window, case):
    write("Voor de stroom uitviel")
    pass_two_seconds(window)
    copy = window.casebook.with_name("copy.casebook")
    copy.write_bytes(window.casebook.read_bytes())
    after = open_by_key(copy, KEY)
    assert "Voor de stroom uitviel" in drafts.all_of(after.db)[0].fields
    after.close()


def test_switching_cases_keeps_each_draft_with_its_own_case(window, case):
    with window.desk.session.vault.writing() as db:
        other = a_case(db, None, date(2026, 11, 3))
    window.desk.session.changed.emit()
    write("voor de eerste")
    window.desk.open_case(other.id)
    assert focused().toPlainText() == ""
    write("voor de tweede")
    window.desk.open_case(case.id)
    assert focused().toPlainText() == "voor de eerste"
    press("Ctrl+Return")
    assert [c.notes for c in conversations.of_case(window.desk.session.db, case.id)] == ["voor de eerste"]
    window.desk.open_case(other.id)
    assert focused().toPlainText() == "voor de tweede"


def test_unsaved_text_is_never_reloaded_away(window, case):
    write("ik typ nog")
    window.desk.session.changed.emit()
    assert focused().toPlainText() == "ik typ nog"


def test_a_recorded_conversation_is_edited_in_place_and_undone(window, case):
    write("eerste versie")
    press("Ctrl+Return")
    db = window.desk.session.db
    (kept,) = conversations.of_case(db, case.id)
    shown(window.desk)
    next(b for b in window.desk.findChildren(QToolButton)
         if b.isVisible() and b.accessibleName().startswith("Edit: ")).click()
    press("Ctrl+A")
    write("tweede versie")
    press("Ctrl+Return")
    assert [(c.id, c.notes) for c in conversations.of_case(db, case.id)] == [(kept.id, "tweede versie")]
    press("Ctrl+Alt+Z")
    assert [c.notes for c in conversations.of_case(db, case.id)] == ["eerste versie"]


def test_throwing_a_draft_away_can_be_undone(window, case):
    write("toch niet")
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Empty" and b.isVisible()).click()
    assert drafts.all_of(window.desk.session.db) == []
    window.undo()
    assert focused().toPlainText() == "toch niet" or "toch niet" in drafts.all_of(window.desk.session.db)[0].fields


def test_a_next_step_on_one_line_comes_on_today_and_is_settled_there(window, case):
    write("Gebeld.")
    tab_to("Next step")
    write("gisteren 16.00 terugbellen")
    tab_to("What I did: listened and supported")
    press("Space", "Ctrl+Return")
    (kept,) = conversations.of_case(window.desk.session.db, case.id)
    assert (kept.next_step, kept.next_step_on) == ("terugbellen", date(2026, 11, 22))
    assert [i.kind for i in kept.interventions] == ["support"]
    window.desk.go_to("today")
    assert "To follow up" in shown(window.desk)
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "&Called" and b.isVisible()).click()
    assert conversations.get(window.desk.session.db, kept.id).next_step_done == NOW.date()
    assert "To follow up" not in shown(window.desk)
    window.undo()
    assert conversations.get(window.desk.session.db, kept.id).next_step_done is None


def test_facts_are_kept_at_once(window, case):
    press("Ctrl+G")
    tab_to("Main theme")
    write("Bul")
    tab_to("Further themes: Fraud")
    press("Space")
    found = cases.get(window.desk.session.db, case.id)
    assert (found.main_theme, found.further_themes) == ("bullying", ("fraud",))


def test_a_short_contact_is_at_most_eight_keystrokes_and_saved_and_closed_at_once(window, case):
    press("Ctrl+N", "Alt+S")
    until(lambda: focused().accessibleName() == "In one line", "the cursor in the line of a short contact")
    write("Vraag over de klachtenregeling, verwezen naar HR.")
    press("Tab")
    write("15")
    press("Return")
    db = window.desk.session.db
    (row,) = case_list.listed(db, statuses=("closed",))
    found = cases.get(db, row.id)
    (talk,) = conversations.of_case(db, row.id)
    assert (found.short, found.route, found.closed) == (True, "listening", NOW.date())
    assert (talk.notes, talk.minutes) == ("Vraag over de klachtenregeling, verwezen naar HR.", 15)
    window.undo()
    assert case_list.listed(db, statuses=("closed",)) == []
    assert conversations.of_case(db, row.id) == []


def test_ties_and_consents_are_kept_and_taken_back(window, case):
    session = window.desk.session
    with session.vault.writing() as db:
        other = a_case(db, None, date(2026, 11, 3))
    session.changed.emit()
    press("Ctrl+K")
    write(other.code)
    press("Return")
    tab_to("Hangs together")
    press("Space")
    assert [c.id for c in cases.linked(session.db, case.id)] == [other.id]
    tab_to("May be the same person")
    press("Space")
    assert [p.id for p in people.alike(session.db, case.reporter)] == [other.reporter]
    tab_to("What the reporter consented to")
    write("contact met de bedrijfsarts")
    press("Ctrl+Return")
    (kept,) = requests.consents(session.db, case.id)
    assert (kept.what, kept.given_on) == ("contact met de bedrijfsarts", NOW.date())
    assert "contact met de bedrijfsarts" in shown(window.desk)
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Withdrawn today" and b.isVisible()).click()
    assert requests.consents(session.db, case.id)[0].withdrawn_on == NOW.date()
    assert "hangs together with" in shown(window.desk)
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Undo this tie" and b.isVisible()).click()
    assert cases.linked(session.db, case.id) == []


def test_settling_a_step_in_the_timeline(window, case):
    session = window.desk.session
    step = Conversation(id=ConversationId(new_id()), cases=(case.id,), day=date(2026, 11, 3), next_step="brief sturen",
                        next_step_on=date(2026, 11, 20))
    session.write(conversations.save, step)
    shown(window.desk)
    tick = next(b for b in window.desk.findChildren(QCheckBox)
                if b.accessibleName() == "Done: brief sturen" and b.isVisible())
    tick.click()
    assert conversations.get(session.db, step.id).next_step_done == NOW.date()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_language_changes_in_place_and_keeps_what_is_typed(window, case, language):
    write("midden in een zin")
    window.choose_language("nl" if language == "en" else "en")
    window.choose_language(language)
    assert window.language.code == language
    window.desk.open_case(case.id)
    assert focused().toPlainText() == "midden in een zin"


def test_dark_and_light_change_in_place(window, case):
    window.choose_theme("dark")
    assert theme.is_dark()
    assert window.desk.place() == f"cases:{case.id}"
    window.choose_theme("light")
    assert not theme.is_dark()


def test_nothing_moving_for_the_allowed_minutes_counts_down_and_locks(window, case, monkeypatch):
    import casebook.gui.idle as idle

    write("nog bezig")
    assert window.idle._timer.isActive()
    start = idle._clock()
    monkeypatch.setattr(idle, "_clock", lambda: start + 575)
    window.idle.check()
    assert "Locks in" in window.message
    monkeypatch.setattr(idle, "_clock", lambda: start + 601)
    window.idle.check()
    assert window.desk is None
    assert "without activity. Your last sentence is kept." in shown(window)


def test_the_worlds_faults_become_a_sentence_and_ours_say_nothing_typed(window, capsys):
    tell(window, DiskFull())
    assert "The disk is full" in window.message
    tell(window, ValueError("GEHEIM"))
    assert "What you wrote is kept" in window.message
    assert "GEHEIM" not in capsys.readouterr().err


def test_the_title_says_nothing(window, case):
    assert window.windowTitle() == "Casebook"
    assert "Linde" not in window.windowTitle()


def test_every_control_that_takes_the_focus_has_a_name(window, case):
    nameless = []

    def walk(interface, depth=0):
        if interface is None or not interface.isValid():
            return
        widget = interface.object()
        state = interface.state()
        if state.focusable and not state.invisible and depth < 40 and not interface.text(QAccessible.Text.Name).strip():
            nameless.append((interface.role().name, type(widget).__name__))
        for number in range(interface.childCount()):
            walk(interface.child(number), depth + 1)

    for place in ("today", f"cases:{case.id}"):
        window.desk.go_to(place)
        for panel in ("write", "facts", "refer", "act", "plan", "ties", "close"):
            if place.startswith("cases"):
                window.desk.case_command(panel)
            walk(QAccessible.queryAccessibleInterface(window.desk))
    assert nameless == []


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
        red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    first, second = sorted((light(one), light(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK])
def test_text_and_borders_can_be_read(colours):
    for ground in ("bg", "panel", "list", "accentSoft", "hover", "field"):
        assert _contrast(colours["text"], colours[ground]) >= 4.5
        assert _contrast(colours["muted"], colours[ground]) >= 4.5, ground
    for tone in ("green", "amber", "red", "violet", "slate", "accent"):
        assert _contrast(colours[tone], colours[tone + "Soft"]) >= 4.5, tone
    assert _contrast(colours["accentText"], colours["accent"]) >= 4.5
    assert _contrast(colours["sideText"], colours["side"]) >= 4.5
    for ground in ("bg", "panel", "field"):
        assert _contrast(colours["fieldLine"], colours[ground]) >= 3, ground


def test_a_second_window_of_the_same_casebook_is_refused_in_words(window, case, qapp, settings, qtbot):
    other = MainWindow(settings, window.casebook, named=True)
    qtbot.addWidget(other)
    assert replace(case) == case
    from casebook.errors import InUse

    with pytest.raises(InUse):
        open_by_key(window.casebook, KEY)


def test_the_status_line_says_when_the_file_was_changed_last(window, vault):
    at = datetime.fromisoformat(vault.db.value("SELECT value FROM meta WHERE name = 'last_change'")).astimezone()
    said = f"last changed {window.language.weekday_date(at.date())}, {window.language.clock(at.time())}"
    assert said in shown(window)
