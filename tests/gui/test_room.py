"""Very long names and texts, and a small window: nothing is clipped, squeezed or slow."""

import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QScrollArea

from casebook.gui import menus
from casebook.gui.cases.conversation_form import ConversationForm
from casebook.store import clients, people
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import until

NAME = "Stichting Samenwerkingsverband Openbaar en Bijzonder Onderwijs Noordoost-Twente en Achterhoek " * 2


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, NAME.strip())
        made = a_case(db, client, date(2026, 11, 2))
        person = people.get(db, made.reporter)
        people.save(db, replace(person, alias="Eenheelergveeltelangealiaszonderspatiesdienietafgebrokenkanworden"))
        assert clients.get(db, client.id).name == NAME.strip()
    session.changed.emit()
    return made


@pytest.mark.parametrize("size", [(1280, 720), (960, 540), (760, 480)])
def test_long_names_leave_every_line_and_button_its_room(window, case, size):
    window.resize(*size)
    window.desk.open_case(case.id)
    QTest.qWait(30)
    for name in ("h1", "clientName"):
        for line in window.desk.page().findChildren(QLabel, name):
            if line.isVisible() and not line.wordWrap():
                assert line.height() >= line.fontMetrics().height() - 2
    for button in window.desk.page().findChildren(QPushButton):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            right = button.mapTo(window, button.rect().topRight()).x()
            assert right <= window.width(), button.text()


def test_where_she_writes_is_seen_whole_below_much_that_was_agreed(window, case):
    session = window.desk.session
    with session.vault.writing() as db:
        a_conversation(db, case, date(2026, 11, 9), agreements="Wat wij afspraken over de volgende weken. " * 20)
    window.resize(960, 540)
    window.desk.open_case(case.id)
    window.desk.start_conversation("", "")
    text = window.desk.page().findChild(ConversationForm).text
    area = next(a for a in window.desk.page().findChildren(QScrollArea) if a.isAncestorOf(text))

    def seen():
        place = text.mapTo(area.viewport(), QPoint())
        return place.y() >= 0 and place.y() + text.height() <= area.viewport().height()

    until(seen, "the whole field in sight")
    assert text.height() >= 3 * text.fontMetrics().lineSpacing()
    more = next(b for b in window.desk.page().findChildren(QPushButton) if b.text() == "Show all" and b.isVisible())
    words = next(w for w in window.desk.page().findChildren(QLabel) if w.text().startswith("Mon 9 Nov 2026: Wat wij"))
    few = words.height()
    more.click()
    until(lambda: words.height() >= words.heightForWidth(words.width()) > few, "all that was agreed")


def letters(menu):
    words = [a.text().replace("&&", "") for a in menu.actions() if not a.isSeparator()]
    return [w[w.index("&") + 1].lower() if "&" in w else "" for w in words]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_of_a_menu_has_a_letter_of_its_own(window, language):
    window.choose_language(language)
    menus = window.menuBar().findChildren(QMenu)
    assert [sorted(letters(m)) for m in menus] == [sorted({*letters(m)} - {""}) for m in menus]
    window.choose_language("en")


def test_no_two_commands_have_the_same_key(window):
    keys = [keys for _, keys in menus.shortcuts(window)]
    assert len(keys) > 40
    assert sorted(keys) == sorted(set(keys))


def test_a_megabyte_of_prose_opens_at_once(window, case):
    session = window.desk.session
    with session.vault.writing() as db:
        a_conversation(db, case, date(2026, 11, 3), notes="Woord é 😀 zin.\n" * 60_000)
    start = time.monotonic()
    window.desk.open_case(case.id)
    QTest.qWait(1)
    assert time.monotonic() - start < 3


def test_in_a_narrow_window_the_list_of_cases_takes_all_the_room_until_a_case_is_opened(window, case):
    page = window.desk.go_to("cases") or window.desk.page()
    for size in ((960, 540), (1280, 720), (960, 540)):
        window.resize(*size)
        QTest.qWait(10)
        page._make_room()
        QTest.qWait(10)
        assert (page._list.width() > page.width() - 4) is (size[0] == 960)
