"""Her own figures: by key to the cases behind each, destroyed ones told, marked as hers, in no report of a client."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel

import casebook.gui.annual_report
from casebook.documents import pages
from casebook.gui.overview import counting
from casebook.gui.overview.figure import FigureButton
from casebook.gui.preview import Preview
from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.model.organisation import AdviceRequest
from casebook.store import advice, conversations, destruction, spans
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, tab_to, until, write


@pytest.fixture
def made(window):
    """Three cases of De Linde, one of them destroyed, and one of De Eik, all of this year but one."""
    session = window.desk.session
    with session.vault.writing() as db:
        linde, eik = a_client(db, "De Linde"), a_client(db, "De Eik")
        first = a_case(db, linde, date(2026, 2, 3), main_theme="bullying", relation="manager")
        second = a_case(db, linde, date(2026, 11, 3), main_theme="bullying", relation="peer")
        gone = a_case(db, linde, date(2026, 2, 4), main_theme="bullying")
        other = a_case(db, eik, date(2025, 5, 5), main_theme="fraud")
        talk = a_conversation(db, first, date(2026, 3, 3), minutes=60, interventions=tuple(
            Intervention(id=InterventionId(new_id()), kind=kind) for kind in (*["support"] * 3, "options")))
        conversations.save(db, replace(talk, cases=(first.id, second.id)))
        advice.save_request(db, AdviceRequest(id=new_id(), client=eik.id, day=date(2026, 5, 5), minutes=30))
        spans.close(db, gone.id, date(2026, 3, 1))
        destruction.destroy(db, gone.id, "request", date(2026, 4, 1), date(2027, 1, 1))
    session.announce()
    press("Ctrl+9")
    return {"first": first.id, "second": second.id, "gone": gone.id, "other": other.id}


def buttons(window):
    return {made.figure.key: made for made in window.desk.page().findChildren(FigureButton) if made.isVisible()}


def listed(window):
    return {row.id for row in window.desk.page()._list._model.rows}


def shown(window):
    return "\n".join(label.text() for label in window.desk.page().findChildren(QLabel) if label.isVisible())


def test_by_key_from_a_figure_to_exactly_its_cases_and_back_to_the_figure(window, made):
    assert "for you alone" in shown(window)
    assert focused().accessibleName() == "Client organisation"
    tab_to("In hand: 4, 1 destroyed")
    press("Right")
    assert focused().accessibleName() == "New: 3, 1 destroyed"
    press("Return")
    assert listed(window) == {made["first"], made["second"]}
    assert "New · All clients · 2026\n2 cases · 1 destroyed: it counts, and can't be opened" in shown(window)
    assert window.desk.page().case_id == made["second"], "the newest of them beside the list, no other"
    press("Ctrl+9")
    assert focused().accessibleName() == "New: 3, 1 destroyed"
    tab_to("Bullying: 3, 100%, 1 destroyed")
    press("Space")
    assert "Main theme: bullying · All clients · 2026" in shown(window)
    press("Esc")
    assert listed(window) == {made["first"], made["second"], made["other"]}
    press("Ctrl+9")
    assert focused().accessibleName() == "Bullying: 3, 100%, 1 destroyed"


def test_every_figure_leads_to_its_cases_or_to_the_page_where_it_was_written(window, made):
    living = {made["first"], made["second"], made["other"]}
    for key in list(buttons(window)):
        figure = buttons(window)[key].figure
        buttons(window)[key].click()
        if figure.cases:
            assert listed(window) == figure.cases & living, key
        elif figure.page:
            assert window.desk.place() == figure.page.partition(":")[0], key
            assert window.desk.page().tabs.currentIndex() == 1, key
        else:
            assert figure.value == 0, key
            assert window.desk.place() == "figures", key
        press("Ctrl+9")
    support = buttons(window)["intervention-support"]
    assert support.accessibleName() == "Listened and supported: 3, 75%"
    support.click()
    assert "Support given: listened and supported · All clients · 2026: 3, in these cases\n2 cases" in shown(window)
    assert listed(window) == {made["first"], made["second"]}


def test_in_a_narrow_window_the_list_stands_there_and_enter_opens_the_first(window, made):
    window.resize(960, 540)
    QApplication.processEvents()
    buttons(window)["new"].click()
    QApplication.processEvents()
    assert window.desk.page()._list.isVisible()
    assert focused().accessibleName() == "Filter cases"
    press("Return")
    assert window.desk.page().case_id == made["second"]
    press("Ctrl+9")
    buttons(window)["conversations"].click()
    press("Esc")
    assert listed(window) == {made["first"], made["second"], made["other"]}


def test_a_client_a_quarter_and_other_months_are_chosen_by_key(window, made):
    write("De L")
    press("Return")
    assert buttons(window)["new"].accessibleName() == "New: 3, 1 destroyed"
    press("Tab")
    write("1st")
    assert buttons(window)["new"].accessibleName() == "New: 2, 1 destroyed"
    assert [made.figure.shown for key, made in buttons(window).items() if key.startswith("month-")] == ["0", "2", "0"]
    press("End")
    write("November 2026")
    assert isinstance(focused(), QComboBox)
    assert (buttons(window)["new"].figure.shown, buttons(window)["from_earlier"].figure.shown) == ("1", "1")


def test_on_paper_each_page_says_whose_it_is_and_nothing_is_released(window, made):
    press("Ctrl+P")
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    preview = box.findChildren(Preview)[0]
    until(preview.pdf, "the pages")
    assert [page.count("Own overview, not for distribution") >= 2 for page in pages.text(preview.pdf())] == [
        True] * pages.page_count(preview.pdf())
    preview.saved.emit()
    preview.printed.emit()
    box.reject()
    assert window.desk.session.db.value("SELECT count(*) FROM release") == 0


def test_it_is_never_offered_under_the_report_of_a_client():
    folder = Path(casebook.gui.annual_report.__file__).parent
    found = [path.name for path in folder.rglob("*.py") if "own_overview" in path.read_text("utf-8").lower()]
    assert found == []


def test_a_large_casebook_is_counted_in_the_background_and_a_write_between_is_counted_too(window, made, monkeypatch):
    monkeypatch.setattr(counting, "FEW", 0)
    session = window.desk.session
    with session.vault.writing() as db:
        a_case(db, None, date(2026, 6, 6))
    session.announce()
    with session.vault.writing() as db:  # which interrupts the counting
        a_case(db, None, date(2026, 6, 7))
    session.announce()
    until(lambda: {made.figure.shown for key, made in buttons(window).items() if key == "new"} == {"5"}, "all counted")
