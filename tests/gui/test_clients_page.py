"""Her client organisations: a name is enough, nothing is asked, nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from casebook.gui import theme
from casebook.gui.clients.page import ClientsPage
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.language import Language
from casebook.model.clients import DEFAULT_BREAKDOWNS, ClientGroup, Headcount
from casebook.model.ids import GroupId
from casebook.settings import Settings
from casebook.store import clients, drafts, groups
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client
from tests.gui.keyboard import pass_two_seconds, press, tab_to, write

TODAY = date(2026, 11, 23)


@pytest.fixture
def session(qapp: QApplication, vault: Vault, tmp_path: Path) -> Session:
    theme.load_fonts()
    theme.apply(qapp, "light")
    return Session(vault, Language("en"), Settings(tmp_path / "profile"), lambda: datetime(2026, 11, 23, 14, 5))


def opened(qtbot, session: Session) -> ClientsPage:
    page = ClientsPage(session)
    qtbot.addWidget(page)
    page.resize(1080, 660)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    return page


@pytest.fixture
def page(qtbot, session: Session) -> ClientsPage:
    with session.vault.writing() as db:
        a_client(db, "De Linde")
        a_client(db, "Rijnzicht")
    return opened(qtbot, session)


def named(page: QWidget, name: str) -> QWidget:
    """The visible control of an accessible name."""
    (found,) = [w for w in page.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()
                and not (isinstance(w, QLineEdit) and isinstance(w.parent(), QComboBox))]
    return found


def button(page: QWidget, words: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == words and b.isVisible()]
    return found


def words(page: QWidget) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())


def titles(page: ClientsPage) -> list[str]:
    return [row.title for row in page._list.rows()]


def choose(page: QWidget, name: str, code: str) -> None:
    field = named(page, name)
    assert isinstance(field, Choice)
    field.show_code(code)


def agreements(page: ClientsPage) -> None:
    page.findChild(QTabWidget).setCurrentIndex(1)


def test_an_empty_page_says_the_next_step(qtbot, session):
    page = opened(qtbot, session)
    assert "a name is enough" in words(page)
    button(page, "Add your first client").click()
    write("Drukkerij Café")
    press("Ctrl+S")
    page.save()
    (client,) = clients.all_of(session.db)
    assert client.name == "Drukkerij Café"


def test_a_new_client_needs_a_name_only_and_gets_an_engagement_from_today(page, session, qtbot):
    page.add()
    write("Museum Één")
    with qtbot.waitSignal(page.client_added) as added:
        button(page, "Save").click()
    client = clients.named(session.db, "Museum Één")
    assert added.args == [client.id]
    (engagement,) = clients.engagements(session.db, client.id)
    assert (engagement.starts, engagement.ends) == (TODAY, None)
    assert engagement.breakdowns == DEFAULT_BREAKDOWNS
    assert engagement.threshold == 5
    assert "Museum Één" in titles(page)
    assert drafts.all_of(session.db) == []


def test_no_name_and_a_name_already_taken_are_said_at_the_field(page, session):
    page.add()
    page.save()
    assert "A name is all that is needed." in words(page)
    write("de  linde")
    page.save()
    assert "Another client has this name already" in words(page)
    assert len(clients.all_of(session.db)) == 2


def test_what_she_changes_is_saved_in_one_go_and_can_be_undone(page, session):
    said = []
    session.said.connect(lambda words, undo: said.append((words, undo)))
    tab_to("Name of the organisation")
    press("Ctrl+A")
    write("De Lindehof")
    tab_to("Holding")
    write("Zorggroep Noord")
    tab_to("Contact: whom you speak to, and how")
    write("Secretariaat, 030 123 45 67")
    tab_to("Workers in 2026")
    write("140")
    page.save()
    client = clients.named(session.db, "De Lindehof")
    assert client.contact == "Secretariaat, 030 123 45 67"
    assert [group.name for group in groups.all_of(session.db)] == ["Zorggroep Noord"]
    assert client.group == groups.all_of(session.db)[0].id
    assert clients.headcounts(session.db, client.id) == {2026: 140}
    assert "Zorggroep Noord · since 2020" in page._list.rows()[0].detail
    assert said[-1][0] == "Saved."
    said[-1][1]()
    client = clients.get(session.db, client.id)
    assert (client.name, client.group, client.contact) == ("De Linde", None, "")
    assert clients.headcounts(session.db, client.id) == {}
    assert named(page, "Name of the organisation").text() == "De Linde"


def test_an_existing_holding_is_taken_whatever_the_capitals(page, session):
    with session.vault.writing() as db:
        groups.save(db, ClientGroup(id=GroupId("g"), name="Zorggroep Noord"))
    session.changed.emit()
    tab_to("Holding")
    write("zorggroep noord")
    page.save()
    assert clients.all_of(session.db)[0].group == "g"
    assert len(groups.all_of(session.db)) == 1


def test_what_was_agreed_is_kept(page, session):
    agreements(page)
    fields = {"Until (empty: still running)": "31-12-2027", "Title of the report": "Jaarrapport",
              "Colour of the front page": "#7A1F4B"}
    for name, text in fields.items():
        field = named(page, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    named(page, "Agreed recipients of the report").setPlainText("Bestuurder\nOndernemingsraad")
    choose(page, "Keep notes until", "closing")
    choose(page, "Total number of cases: print", "none")
    choose(page, "Threshold: no group smaller than", "8")
    choose(page, "It speaks of you as", "third")
    choose(page, "It addresses the reader", "informal")
    choose(page, "Tables over several years together", "3")
    choose(page, "The first block begins with", "2024")
    for tick in page.findChildren(QCheckBox):
        if tick.text() in ("Step chosen", "Outcome"):
            tick.click()
    page.save()
    (kept,) = clients.engagements(session.db, clients.named(session.db, "De Linde").id)
    assert (kept.starts, kept.ends) == (date(2020, 1, 1), date(2027, 12, 31))
    assert kept.recipients == "Bestuurder\nOndernemingsraad"
    assert (kept.total_style, kept.threshold, kept.retention) == ("none", 8, "closing")
    assert (kept.voice, kept.address, kept.report_title, kept.colour) == (
        "third", "informal", "Jaarrapport", "#7A1F4B")
    assert kept.breakdowns == ("main_theme", "relation", "outcome")
    assert (kept.block_first, kept.block_years) == (2024, 3)


def test_a_threshold_below_five_asks_for_a_reason(page, session):
    agreements(page)
    reason = named(page, "Reason for a threshold below five")
    assert not reason.isEnabled()
    choose(page, "Threshold: no group smaller than", "3")
    assert reason.isEnabled()
    page.save()
    assert "why five is too high here" in words(page)
    reason.setText("Afgesproken met de OR")
    page.save()
    (kept,) = clients.engagements(session.db, clients.named(session.db, "De Linde").id)
    assert (kept.threshold, kept.threshold_reason) == (3, "Afgesproken met de OR")


@pytest.mark.parametrize(("name", "text", "said"), [
    ("From", "soon", "On which day did it start?"), ("Until (empty: still running)", "ever", "This is not a day"),
    ("Until (empty: still running)", "1-1-2019", "It can't end before it starts."),
    ("Colour of the front page", "blue-ish", "A colour looks like"),
])
def test_a_wrong_field_is_said_beside_it(page, session, name, text, said):
    agreements(page)
    named(page, name).setText(text)
    page.save()
    assert said in words(page)
    (kept,) = clients.engagements(session.db, clients.named(session.db, "De Linde").id)
    assert (kept.starts, kept.ends, kept.colour) == (date(2020, 1, 1), None, "")


def test_how_totals_print_by_default_is_explained_by_the_headcount(page):
    agreements(page)
    assert "No number of workers is known yet" in words(page)
    assert "fewer than 5, possibly none" in words(page)
    page.sheet.client_form.fields()["workers_2026"].setText("140")
    assert "140 workers, so 50 or more." in words(page)
    assert "prints the number of cases" in words(page)
    page.sheet.client_form.fields()["workers_2026"].setText("38")
    assert "38 workers, so fewer than 50." in words(page)
    choose(page, "Total number of cases: print", "number")
    assert "Agree on this with the client first." in words(page)


def test_a_new_engagement_takes_over_what_was_agreed_and_ends_the_one_before(page, session):
    client = clients.named(session.db, "De Linde")
    with session.vault.writing() as db:
        (old,) = clients.engagements(db, client.id)
        clients.save_engagement(db, replace(old, recipients="Bestuurder", total_style="below"))
    session.changed.emit()
    agreements(page)
    button(page, "New engagement").click()
    assert "ends the day before it starts" in words(page)
    named(page, "From").setText("1 jan 2027")
    page.save()
    before, after = clients.engagements(session.db, client.id)
    assert before.ends == date(2026, 12, 31)
    assert (after.starts, after.ends, after.recipients, after.total_style) == (
        date(2027, 1, 1), None, "Bestuurder", "below")
    assert before.recipients == "Bestuurder"


def test_leaving_a_client_keeps_what_was_typed(page, session):
    tab_to("Contact: whom you speak to, and how")
    write("Bel het secretariaat")
    page._list.choose(clients.named(session.db, "Rijnzicht").id)
    assert clients.named(session.db, "De Linde").contact == "Bel het secretariaat"
    assert named(page, "Name of the organisation").text() == "Rijnzicht"


def test_what_can_not_be_saved_yet_comes_back_as_it_was_typed(page, session):
    tab_to("Name of the organisation")
    press("Ctrl+A")
    write("Rijnzicht")
    tab_to("Notes")
    write("Eerst bellen, dan pas mailen")
    page._list.choose(clients.named(session.db, "Rijnzicht").id)
    assert clients.all_of(session.db)[0].notes == ""
    page._list.choose(clients.named(session.db, "De Linde").id)
    assert named(page, "Notes").toPlainText() == "Eerst bellen, dan pas mailen"
    assert named(page, "Name of the organisation").text() == "Rijnzicht"
    assert "Not saved yet" in words(page)


def test_a_change_elsewhere_never_overwrites_what_she_is_typing(page, session):
    tab_to("Notes")
    write("Half een zin")
    session.changed.emit()
    assert named(page, "Notes").toPlainText() == "Half een zin"


def test_locking_keeps_the_last_words(page, session, qtbot):
    page.add()
    write("Nieuwe stichting")
    page.flush()
    page.hide()
    again = opened(qtbot, session)
    assert "Nieuwe stichting" not in titles(again)
    again.add()
    assert named(again, "Name of the organisation").text() == "Nieuwe stichting"
    again.save()
    assert "Nieuwe stichting" in titles(again)
    assert drafts.all_of(session.db) == []


def test_words_stream_into_the_file_within_two_seconds(page, session):
    tab_to("Notes")
    write("Een zin")
    pass_two_seconds(page)
    (draft,) = drafts.all_of(session.db)
    assert "Een zin" in draft.fields


def test_the_list_tells_what_is_open_and_how_many_work_there_and_no_more(page, session):
    client = clients.named(session.db, "De Linde")
    with session.vault.writing() as db:
        a_case(db, client, date(2026, 3, 3), main_theme="bullying", question="Vertrouwelijk")
        clients.save_headcount(db, Headcount(client=client.id, year=2026, workers=140))
    session.changed.emit()
    row = page._list.rows()[0]
    assert row.chips[0][0].startswith("1")
    assert "140" in row.detail
    assert "ullying" not in str((row.title, row.detail, row.chips))


def test_the_filter_finds_a_client_and_keeps_the_one_shown(page, session):
    page.search()
    write("rijn")
    assert titles(page) == ["Rijnzicht"]
    press("Ctrl+A", "Backspace")
    assert titles(page) == ["De Linde", "Rijnzicht"]


def test_a_past_client_stands_last_and_faint(page, session):
    for tick in page.findChildren(QCheckBox):
        if tick.text().replace("&", "") == "I work for this client now":
            tick.click()
    page.save()
    assert [(row.title, row.faint) for row in page._list.rows()] == [("Rijnzicht", False), ("De Linde", True)]


def test_every_control_has_a_name_and_tab_reaches_it(page):
    for tab in (0, 1):
        page.findChild(QTabWidget).setCurrentIndex(tab)
        for control in page.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled():
                text = getattr(control, "text", None)
                named_so = control.accessibleName() or (callable(text) and text())
                assert named_so, control


@pytest.mark.parametrize("size", [(1080, 660), (756, 480)])
def test_nothing_is_wider_than_the_page(page, qapp, size):
    page.resize(*size)
    qapp.processEvents()
    assert page.width() == size[0]
    for tab in (0, 1):
        page.findChild(QTabWidget).setCurrentIndex(tab)
        qapp.processEvents()
        for area in page.findChildren(QScrollArea):
            if area.isVisible():
                assert area.widget().width() <= area.viewport().width()


def test_a_holding_is_joined_renamed_for_all_and_left_again(page, session):
    said = []
    session.said.connect(lambda words, undo: said.append(undo))
    with session.vault.writing() as db:
        groups.save(db, ClientGroup(id=GroupId("g"), name="Zorggroep"))
        clients.save(db, replace(clients.named(db, "Rijnzicht"), group=GroupId("g")))
    session.changed.emit()
    tab_to("Holding")
    write("zorggroep")
    assert "Together with Rijnzicht." in words(page)
    page.save()
    assert [c.name for c in groups.members(session.db, GroupId("g"))] == ["De Linde", "Rijnzicht"]
    named(page, "Holding").setEditText("Zorggroep Noord")
    (rename,) = [t for t in page.findChildren(QCheckBox) if "Rename" in t.text() and t.isVisible()]
    rename.click()
    page.save()
    assert [(g.id, g.name) for g in groups.all_of(session.db)] == [("g", "Zorggroep Noord")]
    assert all("Zorggroep Noord" in row.detail for row in page._list.rows())
    said[-1]()
    assert [g.name for g in groups.all_of(session.db)] == ["Zorggroep"]
    named(page, "Holding").setEditText("")
    page.save()
    assert [c.name for c in groups.members(session.db, GroupId("g"))] == ["Rijnzicht"]
    page.show_client(clients.named(session.db, "Rijnzicht").id)
    named(page, "Holding").setEditText("")
    page.save()
    assert groups.all_of(session.db) == []
    said[-1]()
    assert [c.name for c in groups.members(session.db, GroupId("g"))] == ["Rijnzicht"]


def test_overlapping_engagements_are_refused_at_the_field_and_what_is_recorded_is_agreed(page, session):
    client = clients.named(session.db, "De Linde")
    agreements(page)
    named(page, "Until (empty: still running)").setText("31-12-2025")
    for tick in page.findChildren(QCheckBox):
        if tick.text() == "The other party" and tick in page.sheet.engagement_form._asked.fields().values():
            tick.click()
    assert "not recorded: The other party." in words(page)
    page.save()
    button(page, "New engagement").click()
    named(page, "From").setText("1-7-2025")
    named(page, "Until (empty: still running)").setText("1-8-2025")
    page.save()
    before, after = clients.engagements(session.db, client.id)  # the one before gives way
    assert (before.ends, after.starts) == (date(2025, 6, 30), date(2025, 7, 1))
    assert "relation" not in before.optional_fields
    assert after.optional_fields == before.optional_fields
    named(page, "From").setText("30-6-2025")
    page.save()
    assert "Another engagement runs from 1 January 2020 to 30 June 2025." in words(page)
    assert clients.engagements(session.db, client.id) == [before, after]
