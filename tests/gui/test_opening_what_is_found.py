"""From a word to its place, key by key: Ctrl+F, a filter, Enter; for every noun she can write in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from casebook.gui.main_window import MainWindow
from casebook.gui.search.filters import FilterChip
from casebook.gui.search.page import SearchPage
from casebook.model.clients import Client
from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId
from casebook.model.organisation import Activity, Signal
from casebook.model.releases import Narrative
from casebook.store import activities, advice, clients, releases, search
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.alone import words_on
from tests.gui.keyboard import focused, press, until, write


def find(window: MainWindow, words: str) -> SearchPage:
    press("Ctrl+F")
    write(words)
    page = window.desk.page()
    assert isinstance(page, SearchPage)
    until(page.is_shown, "all hits")
    return page


def marked(window: MainWindow) -> list[str]:
    """The entries of the timeline that are marked."""
    return [card.parentWidget().accessibleName() for card in window.desk.page().findChildren(QFrame)
            if card.property("marked") and card.isVisible()]


def test_enter_opens_the_place_of_every_noun(window: MainWindow, vault: Vault) -> None:
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        case = a_case(db, client, date(2026, 1, 5), question="vraagstaart")
        for day in range(1, 9):
            a_conversation(db, case, date(2026, 2, day), notes=f"zin{day} " + "woord " * 150)
        a_conversation(db, case, date(2026, 2, 20), notes="kort", interventions=(
            Intervention(id=InterventionId("i"), kind="other", note="handdruk"),))
        advice.save_signal(db, Signal(id="s", client=client.id, day=date(2026, 2, 14), text="signaalwoord"))
        activities.save(db, Activity(id="a", client=client.id, day=date(2026, 2, 15), kind="training",
                                     title="voorlichtwoord"))
        clients.save(db, Client(id=client.id, name="De Linde", notes="klantwoord"))
        releases.save_narrative(db, Narrative(client=client.id, first=date(2024, 1, 1), last=date(2024, 12, 31),
                                              section="foreword", language="nl", text="verslagwoord"))
    window.desk.session.announce()
    find(window, "zin2")
    press("Return")
    assert window.desk.place() == f"cases:{case.id}"
    (entry,) = marked(window)
    assert "2 Feb 2026" in entry
    until(lambda: focused().accessibleName() == entry and not focused().visibleRegion().isEmpty(), "scrolled to it")
    find(window, "handdruk")
    press("Return")
    assert "20 Feb 2026" in marked(window)[0]
    find(window, "vraagstaart")
    press("Return")
    assert focused().window() is window
    assert marked(window) == []
    for words, place in (("signaalwoord", "signals"), ("voorlichtwoord", "prevention"), ("klantwoord", "clients"),
                         ("verslagwoord", "annual_report")):
        find(window, words)
        press("Return")
        assert window.desk.place() == place
        if place in ("signals", "prevention"):
            shown = window.desk.page().part().shown()
            assert shown.id in ("s", "a")
    report = window.desk.page()
    assert (report.overview.client(), report.overview.period().first) == (client.id, date(2024, 1, 1))


def test_filters_are_chips_that_keys_take_away_and_enter_lifts_what_hides_everything(
        window: MainWindow, vault: Vault) -> None:
    with vault.writing() as db:
        client = a_client(db, "De Linde & co")
        case = a_case(db, client, date(2025, 1, 5))
        a_conversation(db, case, date(2025, 2, 1), notes="merel")
        a_conversation(db, case, date(2026, 3, 1), notes="merel")
    window.desk.session.announce()
    page = find(window, "merel")
    assert "2 place(s)" in words_on(page) or "2 places" in words_on(page)
    page.filters.period.setFocus()
    write("2025")
    press("Return")
    until(page.is_shown, "the hits of 2025")
    assert page.model.rowCount() == 1
    page.filters.client.setFocus()
    press("Down")
    until(page.is_shown, "the hits of the client")
    assert [chip.text() for chip in page.filters.chips()] == ["De Linde && co", "2025"]
    page.filters.chips()[0].setFocus()
    press("Delete")
    assert [chip.text() for chip in page.filters.chips()] == ["2025"]
    assert isinstance(focused(), FilterChip)
    press("Space")
    until(page.is_shown, "all hits")
    assert page.filters.chips() == []
    assert focused() is page.field
    assert page.model.rowCount() == 2
    page.filters.period.show_code("since april 2026")
    until(lambda: page.is_shown() and not page.model.rowCount(), "nothing")
    assert "Without a filter: 2" in words_on(page)
    press("Return")
    until(lambda: page.is_shown() and page.model.rowCount() == 2, "what the filter hid")
    assert page.filters.narrowing() == search.Narrowing()
    page.filters.period.show_code("2025")
    page.field.clear()
    page.field.setFocus()
    press("Backspace")
    assert not page.filters.narrowing().is_set
    assert page.filters.period.currentText() == ""
    assert page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) is not None
