"""A client that leaves: a list on its page and on Today, each line settled by a key, every step undone."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from casebook.gui.clients.leaving_lines import OpenCaseLine, StepLine
from casebook.model.leaving import STEPS
from casebook.store import cases, clients, leaving
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import press
from tests.gui.test_window import shown

TODAY = NOW.date()


def _button(place, words) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton)
                if b.isVisible() and b.text().replace("&", "").startswith(words))


def _line(place, words):
    """The line of a step or of a case, by its words."""
    shown(place)  # new lines are shown in the next turn of the event loop
    found = [line for kind in (StepLine, OpenCaseLine) for line in place.findChildren(kind)
             if line.isVisible() and words in shown(line) + "".join(t.text() for t in line.findChildren(QCheckBox))]
    (line,) = found
    return line


def test_the_list_is_begun_left_taken_up_again_and_finished(window):
    desk, said = window.desk, []
    session = desk.session
    session.said.connect(lambda words, undo: said.append((words, undo)))
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        case = a_case(db, client, date(2026, 11, 2))
        a_conversation(db, case, date(2026, 11, 2), notes="blijft staan")
    session.changed.emit()
    desk.go_to(f"clients:leaving:{client.id}")
    page = desk.page()
    assert "Nothing is destroyed by it." in shown(page)
    _button(page, "Start the list").click()
    assert "On which day does the work end?" in shown(page)
    pane = page.sheet.leaving
    pane.findChild(QLineEdit).setText("31-12-2026")
    _button(page, "Start the list").click()
    (engagement,) = clients.engagements(session.db, client.id)
    assert engagement.ends == date(2026, 12, 31)
    assert f"0 of {1 + len(STEPS)} settled" in shown(page)

    line = _line(page, case.code)
    assert "De Linde" in shown(line)
    line.tick.click()
    line.note.setText("belt zelf terug")
    _line(page, "Management knows").tick.click()
    _line(page, "Management knows").note.setText("per brief")
    desk.flush()  # as a lock does: what was typed last is in the file
    found = leaving.of_client(session.db, client.id)
    assert (found.cases[0].kept.told_on, found.cases[0].kept.note) == (TODAY, "belt zelf terug")
    assert (found.steps[0].done_on, found.steps[0].note) == (TODAY, "per brief")
    assert f"1 of {1 + len(STEPS)} settled" in shown(page)

    line._plan.show_code("close")  # what is meant for the case leads to it
    _button(line, "Close it").click()
    assert desk.place() == f"cases:{case.id}"
    press("Ctrl+Return")
    assert not cases.get(session.db, case.id).is_open

    desk.go_to("today")
    assert f"De Linde leaves: 2 of {1 + len(STEPS)} settled." in shown(desk.page())
    _button(desk.page(), "Go on").click()
    assert "closed" in shown(_line(page, case.code))
    _button(page, "Finish").click()
    assert not clients.get(session.db, client.id).active
    assert "A client of the past since" in shown(page)
    said[-1][1]()
    assert clients.get(session.db, client.id).active
    _line(page, "Management knows").tick.click()
    said[-1][1]()
    assert leaving.of_client(session.db, client.id).steps[0].done_on == TODAY
    _button(page, "They stay after all").click()
    assert leaving.unfinished(session.db) == []
    said[-1][1]()
    assert leaving.of_client(session.db, client.id).done == 2
    assert session.db.value("SELECT count(*) FROM conversation_file WHERE notes = 'blijft staan'") == 1
