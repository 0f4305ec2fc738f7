"""Search: hits while she types, over conversations and everything else, stopped cleanly at a lock."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from casebook.gui.search import SearchPage, searcher
from casebook.model.ids import new_id
from casebook.model.organisation import Signal
from casebook.store import advice, conversations, people
from casebook.store.search import Narrowing
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.alone import Desk, fill, nameless, press, words_on
from tests.gui.keyboard import press as keys
from tests.gui.keyboard import until, write

MANY = 3000
WORDS = ("gesprek", "leidinggevende", "rooster", "team", "pauze", "vergadering", "sfeer", "toon", "planning", "collega")


@pytest.fixture
def desk(qtbot, vault: Vault, tmp_path: Path) -> Desk:
    return Desk(qtbot, vault, tmp_path)


@pytest.fixture
def many(vault: Vault) -> list[str]:
    """3,000 conversations in 30 cases of two clients, one a day, each with its own number; the case ids."""
    with vault.writing() as db:
        clients = [a_client(db, "De Linde"), a_client(db, "Noorderlicht")]
        cases = [a_case(db, clients[number % 2], date(2018, 1, 1)).id for number in range(30)]
        facts, places, files = [], [], []
        for number in range(MANY):
            key, day = new_id(), date(2018, 1, 1) + timedelta(days=number)
            facts.append((key, day.isoformat()[:7], "follow_up"))
            places.append((key, cases[number % 30]))
            notes = f"nummer{number} {WORDS[number % 10]} en {WORDS[number * 7 % 10]} besproken. " * 4
            files.append((key, day.isoformat(), "phone", 30, notes, "", "", "2026-01-01", "2026-01-01"))
        db.executemany("INSERT INTO conversation_fact (id, month, kind) VALUES (?, ?, ?)", facts)
        db.executemany("INSERT INTO conversation_in_case (conversation_id, case_id) VALUES (?, ?)", places)
        db.executemany("INSERT INTO conversation_file (conversation_id, day, channel, minutes, notes, agreements,"
                       " next_step, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", files)
    return cases


def settled(page: SearchPage, qtbot) -> None:
    qtbot.waitUntil(page.is_shown, timeout=10_000)


def sentences(page: SearchPage, count: int = 5) -> list[str]:
    return [page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(min(count, page.model.rowCount()))]


def test_without_a_word_all_conversations_stand_there_newest_first_without_prose(
        desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        settled(page, qtbot)
        assert page.model.rowCount() == MANY
        newest = date(2018, 1, 1) + timedelta(days=MANY - 1)
        assert desk.session.language.date(newest) in sentences(page)[0]
        assert "nummer" not in "".join(sentences(page))


def test_what_a_filter_leaves_of_long_ago_is_shown_at_once_too(vault: Vault, many: list[str], monkeypatch) -> None:
    """Its newest hits come before all of them are known, however many were entered since."""
    monkeypatch.setattr(searcher, "FEW", 10)
    monkeypatch.setattr(searcher, "MANY", 50)
    answers: list[searcher.Answer] = []
    asked = searcher.Searcher(vault)
    asked.answered.connect(answers.append, Qt.ConnectionType.DirectConnection)
    year = Narrowing(first=date(2019, 1, 1), last=date(2019, 12, 31))
    number = asked.ask(searcher.Question(text="besproken", narrowing=year))
    until(lambda: answers and answers[-1].complete, "all of them")
    asked.stop()
    first, last = answers[0], answers[-1]
    assert (first.number, len(first.rows), first.complete) == (number, 50, False)
    assert len(last.rows) == 365
    assert list(first.rows) == list(last.rows)[:50]


def test_hits_come_while_she_types_and_the_last_key_wins(desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        settled(page, qtbot)
        page.search()
        for letter in "nummer2999":
            write(letter)
        settled(page, qtbot)
        assert page.model.rowCount() == 1
        assert "nummer2999" in sentences(page)[0]
        page.field.selectAll()
        write("rooster")
        settled(page, qtbot)
        found = [number for number in range(MANY) if "rooster" in (WORDS[number % 10], WORDS[number * 7 % 10])]
        assert page.model.rowCount() == len(found)
        assert f"nummer{found[-1]}" in sentences(page)[0]
        page.list.scrollToBottom()
        page.list.viewport().repaint()
        assert f"nummer{found[0]}" in page.model.index(len(found) - 1).data()


def test_words_are_found_without_regard_to_accents_and_marked(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        case = a_case(db, a_client(db, "De Linde"), date(2026, 1, 1))
        a_conversation(db, case, date(2026, 2, 1), notes="Vooraf. " * 60 + "Hij zei: één keer is géén keer.")
    with desk.page(SearchPage) as page:
        page.show_query("een KEER")
        settled(page, qtbot)
        hit = page.model.hit(0)
        assert hit is not None
        assert "\x02één\x03 \x02keer\x03 is" in hit.passage
        assert hit.passage.startswith("… ")
        assert len(hit.passage) < 400


def test_late_entries_stand_at_their_date(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        case = a_case(db, a_client(db, "De Linde"), date(2026, 1, 1))
        a_conversation(db, case, date(2026, 3, 1), notes="later gebeurd, eerst ingevoerd")
        a_conversation(db, case, date(2026, 2, 1), notes="eerder gebeurd, later ingevoerd")
        advice.save_signal(db, Signal(id="s", client=case.client, day=date(2026, 2, 14), text="signaal ingevoerd"))
    with desk.page(SearchPage) as page:
        page.show_query("ingevoerd")
        settled(page, qtbot)
        assert ["later gebeurd" in s or "signaal" in s or "eerder" in s for s in sentences(page)] == [True] * 3
        assert [page.model.hit(row).day for row in range(3)] == [date(2026, 3, 1), date(2026, 2, 14), date(2026, 2, 1)]


def test_enter_opens_the_case_and_a_card_is_found_by_its_name(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        person = people.new(client.id, "Merel")
        case = a_case(db, client, date(2026, 1, 1), person=person)
    with desk.page(SearchPage) as page:
        page.search()
        write("mere")
        settled(page, qtbot)
        assert "Merel" in sentences(page)[0]
        keys("Return")
        assert desk.found == [("person", person.id, case.id)]
        keys("Down", "Return")
        assert desk.found[1:] == desk.found[:1]


def test_what_belongs_to_no_case_is_read_below(desk: Desk, qtbot, vault: Vault) -> None:
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        advice.save_signal(db, Signal(id="s", client=client.id, day=date(2026, 2, 14),
                                      text="De toon in het overleg is hard.\n" + "Meer. " * 90 + "Slot."))
    with desk.page(SearchPage) as page:
        page.show_query("overleg")
        settled(page, qtbot)
        assert page.whole.text() == ""
        keys("Down")
        assert page.whole.text().endswith("Slot.")
        keys("Return")
        assert desk.found == [("signal", "s", "")]
        page.show_query("overlegje")
        settled(page, qtbot)
        assert page.whole.text() == ""


def test_filters_and_what_there_is_without_them(desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        settled(page, qtbot)
        fill(page, "Client", "De Linde")
        settled(page, qtbot)
        assert page.model.rowCount() == MANY // 2
        page.show_query("nummer2999")
        settled(page, qtbot)
        assert page.model.rowCount() == 0
        assert "Nothing found. Without a filter: 1 place(s)." in words_on(page)
        press(qtbot, page, "Search without filters")
        settled(page, qtbot)
        assert page.model.rowCount() == 1
        fill(page, "Kind", "referral")
        settled(page, qtbot)
        assert page.model.rowCount() == 0
        page.show_query("komtniervoor")
        settled(page, qtbot)
        assert "Nothing found." in words_on(page)


def test_operators_are_words(desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        for typed in ('"', "a OR", "* ( NEAR", "nummer1 AND", "'; DROP TABLE"):
            page.show_query(typed)
            settled(page, qtbot)


def test_a_write_in_between_only_delays_the_answer(desk: Desk, many: list[str], qtbot, vault: Vault) -> None:
    with desk.page(SearchPage) as page:
        for number in range(12):
            page.show_query("besproken" if number % 2 else "bespr")
            desk.session.write_quietly(people.save, people.new(None, f"Alias {number}"))
        settled(page, qtbot)
        assert page.model.rowCount() == MANY


def test_what_is_written_while_the_page_stands_there_is_found(desk: Desk, many: list[str], qtbot, vault: Vault) -> None:
    with desk.page(SearchPage) as page:
        page.show_query("gloednieuw")
        settled(page, qtbot)
        assert page.model.rowCount() == 0
        with vault.writing() as db:
            case = a_case(db, None, date(2026, 11, 1))
            conversation = a_conversation(db, case, date(2026, 11, 2), notes="Gloednieuw gesprek")
        desk.session.changed.emit()
        settled(page, qtbot)
        assert page.model.rowCount() == 1
        desk.session.write(conversations.remove, conversation.id)
        settled(page, qtbot)
        assert page.model.rowCount() == 0


def test_flushing_ends_the_thread_and_lets_go_of_the_file(desk: Desk, many: list[str], qtbot, vault: Vault) -> None:
    with desk.page(SearchPage) as page:
        page.show_query("bespr")
        page.flush()
        assert "search" not in [thread.name for thread in threading.enumerate()]
        desk.session.changed.emit()  # what another page keeps on its way out
        assert "search" not in [thread.name for thread in threading.enumerate()]
        vault.close()


def test_a_page_that_is_deleted_without_a_word_ends_its_thread(desk: Desk, many: list[str], qapp: QApplication) -> None:
    page = SearchPage(desk.session)
    page.show()
    page.show_query("bespr")
    page.deleteLater()
    qapp.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    assert "search" not in [thread.name for thread in threading.enumerate()]


def test_it_searches_again_when_it_is_shown_again(desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        settled(page, qtbot)
        page.flush()
        page.hide()
        page.show()
        page.show_query("nummer17")
        settled(page, qtbot)
        assert page.model.rowCount() == 111


def test_hits_are_painted_with_their_words_marked(desk: Desk, many: list[str], qtbot) -> None:
    from casebook.gui import theme

    with desk.page(SearchPage) as page:
        page.show_query("nummer2999")
        settled(page, qtbot)
        image: QImage = page.list.grab().toImage()
        accent = theme.colour("accent").rgb()
        assert any(image.pixel(x, y) == accent for x in range(60, 400) for y in range(30, 70))


def test_every_control_says_its_name(desk: Desk, many: list[str], qtbot) -> None:
    with desk.page(SearchPage) as page:
        settled(page, qtbot)
        assert nameless(page) == []
