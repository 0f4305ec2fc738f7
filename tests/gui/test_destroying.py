"""Destroying asks once, naming what goes and what stays; afterwards the window holds nothing of it."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton

from casebook.gui.cases.destroy_box import DestroyBox
from casebook.store import cases, conversations, destruction, drafts, retention, spans
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_window import shown

TODAY = NOW.date()


@pytest.fixture
def closed(window):
    """A case that was closed long ago at a client with the rule "at closing"."""
    with window.desk.session.vault.writing() as db:
        client = a_client(db, retention="closing")
        case = a_case(db, client, date(2026, 2, 1), route="self")
        a_conversation(db, case, date(2026, 2, 3), notes="zeeuwskanaal", minutes=30)
        spans.close(db, case.id, date(2026, 3, 1))
        a_case(db, client, date(2026, 4, 1))
    window.desk.session.announce()
    return case


def box() -> DestroyBox:
    found = [widget for widget in QApplication.topLevelWidgets()
             if isinstance(widget, DestroyBox) and widget.isVisible()]
    assert len(found) == 1
    until(lambda: found[0].isAncestorOf(focused()), "the question has the focus")
    return found[0]


def no_box() -> bool:
    return not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def words_of(dialog) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(QLabel) if part.isVisibleTo(dialog))


def button_called(widget, name) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text().replace("&", "") == name and b.isVisible())


def folder_of(window):
    return window.settings.data_folder / "backups"


def test_today_tells_whose_time_has_passed_and_one_button_opens_the_question(window, closed):
    assert "Retention passed" in shown(window.desk)
    button_called(window.desk, "Destroy…").click()
    said = words_of(box())
    assert f"Destroy case {closed.code}?" in said
    assert "1 conversation, 1 person, all notes and their history." in said
    assert "The count, without name, day or text." in said
    assert "No backup holds the case." in said
    assert "What you exported, printed, handed over or copied yourself" in said
    assert "You can't undo this." in said


def test_enter_leaves_the_case_as_it_is(window, closed):
    window.desk.ask_to_destroy(closed.id)
    assert box()
    press("Return")
    until(no_box, "the question is gone")
    assert cases.get(window.desk.session.db, closed.id).code == closed.code
    window.desk.ask_to_destroy(closed.id)
    assert box()
    press("Esc")
    until(no_box, "the question is gone")
    assert cases.get(window.desk.session.db, closed.id)


def test_by_keyboard_from_the_case_and_nothing_of_it_is_left_in_the_window(window, closed, qtbot):
    window.desk.keeper.folder.mkdir(parents=True, exist_ok=True)
    session = window.desk.session
    session.vault.back_up(folder_of(window), NOW - timedelta(days=20))
    window.desk.go_to("search")
    window.desk.search_for("zeeuwskanaal")
    until(lambda: "1" in shown(window.desk), "a hit")
    window.desk.open_case(closed.id)
    window.desk.case_command("write")
    write("nog een zin over berenklauw")
    before = set(window.desk.findChildren(QPlainTextEdit))
    window.desk.case_command("destroy")
    said = words_of(box())
    assert "1 text not finished yet" in said
    assert "The case stays in backups until 3 December 2027 at the latest." in said
    tab_to("Destroy")
    with qtbot.waitSignal(window.desk.keeper.made, timeout=10_000):
        press("Space")
    until(no_box, "the question is gone")
    assert "after 3 December 2027 the last copy in the backups of this program is gone too" in window.message
    assert window.desk.place().startswith("cases")
    assert closed.id not in window.desk.place()
    until(lambda: not before & set(window.desk.findChildren(QPlainTextEdit)), "the fields of before are gone")
    everything = "".join(field.toPlainText() for field in window.desk.findChildren(QPlainTextEdit))
    assert "berenklauw" not in everything + shown(window.desk)
    assert "zeeuwskanaal" not in everything + shown(window.desk)
    window.undo()
    window.desk.flush()
    assert session.db.value("SELECT count(*) FROM case_file") == 1
    assert drafts.all_of(session.db) == []
    QThreadPool.globalInstance().waitForDone()
    newest = backups.listed(folder_of(window))[0]
    assert backups.check(newest.path, KEY)["case_file"] == 1


def test_at_the_reporters_request_an_open_case_goes_at_once_and_a_reason_must_be_chosen(window, closed):
    session = window.desk.session
    still_open = next(c for c in cases.of_client(session.db, closed.client) if c.is_open)
    window.desk.ask_to_destroy(still_open.id)
    asked = box()
    assert "The case is still open: it is closed today." in words_of(asked)
    destroy = button_called(asked, "Destroy")
    assert not destroy.isEnabled()
    tab_to("Why now")
    press("Down")
    assert destroy.isEnabled()
    destroy.click()
    until(no_box, "the question is gone")
    (record,) = destruction.listed(session.db)
    assert (record.ground, record.conversations, record.people) == ("request", 0, 1)
    assert session.db.value("SELECT closed_month FROM span_fact WHERE case_id = ?", (still_open.id,)) == "2026-11"


def test_a_hold_says_why_not_and_offers_nothing_but_closing(window, closed):
    window.desk.open_case(closed.id)
    window.desk.case_command("facts")
    tab_to("Hold: do not destroy, because")
    write("klacht loopt")
    press("Tab")
    held = cases.get(window.desk.session.db, closed.id)
    assert (held.hold_reason, held.hold_review) == ("klacht loopt", date(2027, 5, 23))
    assert "On hold, to be looked at again on 23 May 2027." in shown(window.desk)
    window.desk.case_command("destroy")
    said = words_of(box())
    assert "On hold, to be looked at again on 23 May 2027." in said
    assert not [b for b in box().findChildren(QPushButton) if b.text() == "&Destroy" and b.isVisible()]
    press("Return")
    until(no_box, "it is closed")
    assert retention.due(window.desk.session.db, TODAY) == []


def test_a_hold_whose_review_has_come_stands_on_today(window, closed):
    with window.desk.session.vault.writing() as db:
        db.execute("UPDATE case_file SET hold_reason = 'x', hold_review = ? WHERE case_id = ?",
                   (TODAY.isoformat(), closed.id))
    window.desk.session.announce()
    assert f"{closed.code} · De Linde: is the hold still needed?" in shown(window.desk)


def test_closing_says_until_when_the_notes_are_kept(window):
    with window.desk.session.vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 11, 1))
    window.desk.open_case(case.id)
    press("Ctrl+W", "Ctrl+Return")
    assert window.message == ("Closed. The notes may go three months after your annual report over 2026,"
                              " expected in June 2027.")


def test_settings_list_what_was_destroyed_and_name_a_second_place_that_is_away(window, closed, tmp_path):
    window.settings.keep(second_place=str(tmp_path / "stick"))
    window.desk.ask_to_destroy(closed.id)
    assert "Your second place is not connected now." in words_of(box())
    button_called(box(), "Destroy").click()
    until(no_box, "the question is gone")
    assert "Your second place is not connected now." in window.message
    window.desk.go_to("settings")
    window.desk.page().show_part(6)
    pane = window.desk.page().part()
    assert pane._done.model().rowCount() == 1
    read = [pane._done.model().index(0, column).data() for column in range(5)]
    assert read == ["23 November 2026", "the agreed time has passed", "1", "1", "23 November 2026"]
    assert "Your second place is not connected now." in shown(window.desk)


def test_a_backup_that_was_being_made_is_followed_by_one_without_the_case(window, closed, qtbot):
    keeper = window.desk.keeper
    keeper.expect()
    keeper.back_up()
    window.desk.ask_to_destroy(closed.id)
    button_called(box(), "Destroy").click()
    until(lambda: any(backups.check(found.path, KEY)["case_file"] == 1 for found in backups.listed(folder_of(window))),
          "a backup of what is left")
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()


def test_old_backups_go_from_both_places_and_under_the_keys_of_before(window, qtbot, tmp_path):
    keeper, session = window.desk.keeper, window.desk.session
    second = tmp_path / "stick"
    window.settings.keep(second_place=str(second))
    for folder in (folder_of(window), second):
        session.vault.back_up(folder, NOW - timedelta(days=450))
        session.vault.back_up(folder, NOW - timedelta(days=30))
        old = session.vault.back_up(folder, NOW - timedelta(days=460))
        old.path.rename(folder / old.path.name.replace(session.vault.key_id, "00000001"))
        session.vault.back_up(folder, NOW - timedelta(days=440)).path.rename(
            folder / "casebook-20250101T120000-00000002.casebook")
    with session.vault.writing() as db:
        db.execute("INSERT INTO meta (name, value) VALUES (?, '00000001')", (backups.EARLIER_KEYS,))
    keeper.expect()
    with qtbot.waitSignal(keeper.made, timeout=10_000):
        keeper.back_up()
    QThreadPool.globalInstance().waitForDone()
    for folder in (folder_of(window), second):
        assert [(NOW.date() - b.made.date()).days for b in backups.listed(folder) if b.key_id != "00000002"] == [0, 30]
        assert (folder / "casebook-20250101T120000-00000002.casebook").exists()


def test_the_conversation_it_shared_stays_and_the_question_says_so(window, closed):
    session = window.desk.session
    other = next(c for c in cases.of_client(session.db, closed.client) if c.is_open)
    with session.vault.writing() as db:
        talk = a_conversation(db, closed, date(2026, 4, 2), notes="samen")
        db.execute("INSERT INTO conversation_in_case VALUES (?, ?)", (talk.id, other.id))
    window.desk.ask_to_destroy(closed.id)
    assert f"1 conversation held together with {other.code}" in words_of(box())
    button_called(box(), "Destroy").click()
    until(no_box, "the question is gone")
    assert [c.notes for c in conversations.of_case(session.db, other.id)] == ["samen"]
    assert focused() is not None
