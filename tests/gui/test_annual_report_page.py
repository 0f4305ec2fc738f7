"""The annual report in the window: what is left to do, her words, the preview, and what goes out."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from casebook.disclosure import labels
from casebook.documents import annual_report, pages
from casebook.errors import Refused
from casebook.gui import theme
from casebook.gui.annual_report.overview import PARTS
from casebook.gui.annual_report.page import AnnualReportPage
from casebook.gui.annual_report.password_box import PasswordBox
from casebook.gui.annual_report.texts import SectionText
from casebook.gui.session import Session
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.fields import Choice
from casebook.language import Language
from casebook.model.clients import Client, Headcount
from casebook.model.ids import ClientId, ReleaseId, new_id
from casebook.model.organisation import Recommendation, Signal
from casebook.model.periods import Period, year
from casebook.model.releases import Discussion, Narrative, Release
from casebook.settings import Settings
from casebook.statistics import counted
from casebook.store import advice, clients, discussions, people, releases, report_choices, values
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import pass_two_seconds, press, write

YEAR = year(2025)
WRITE, PREVIEW = 0, 1


@pytest.fixture
def session(qapp: QApplication, vault: Vault, tmp_path: Path) -> Session:
    theme.load_fonts()
    theme.apply(qapp, "light")
    return Session(vault, Language("en"), Settings(tmp_path / "profile"), lambda: datetime(2026, 11, 23, 14, 5))


@pytest.fixture
def linde(session: Session) -> Client:
    """A client with thirty whole cases in 2025, and one that lacks something."""
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        clients.save_headcount(db, Headcount(client=client.id, year=2025, workers=300))
        themes = ["bullying"] * 12 + ["intimidation"] * 9 + ["aggression"] * 5 + ["discrimination"] * 3 + ["fraud"]
        for number, code in enumerate(themes):
            day = date(2025, 1 + number % 12, 5)
            case = a_case(db, client, day, main_theme=code, relation=("manager", "peer")[number % 2],
                          capacity="affected", position="employee", found_through="hr", duration="once")
            a_conversation(db, case, day)
        a_case(db, client, date(2025, 5, 5), main_theme="bullying")
    return client


@pytest.fixture
def page(qtbot, session: Session, linde: Client) -> AnnualReportPage:
    """The report of De Linde over 2025, as it prints."""
    with session.vault.writing() as db:
        a_client(db, "Rijnzicht")
    made = opened(qtbot, session)
    made.show_client(linde.id)
    tab(made, PREVIEW)
    return made


def opened(qtbot, session: Session) -> AnnualReportPage:
    """The page with every client."""
    made = AnnualReportPage(session)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.flush())
    made.resize(1080, 660)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def wait(qtbot, page: AnnualReportPage, words: str = "") -> str:
    """Wait until the document holds some words and was checked; all of its text."""
    def there() -> None:
        assert page.report.preview.pdf()
        assert words in shown_text(page)
        assert not page.report.checks.is_checking()

    qtbot.waitUntil(there, timeout=10_000)
    return shown_text(page)


def shown_text(page: AnnualReportPage) -> str:
    pdf = page.report.preview.pdf()
    return " ".join(" ".join(pages.text(pdf)).split()) if pdf else ""


def words(page: QWidget) -> str:
    return "\n".join(found.text() for found in page.findChildren(QLabel) if found.isVisible())


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == text and b.isVisible()]
    return found


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def save_to(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """Let her choose this place, with one click in the dialog."""
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: int(QFileDialog.DialogCode.Accepted))
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(place)])


def choice(page: AnnualReportPage, name: str) -> Choice:
    (found,) = [field for field in page.findChildren(Choice) if field.accessibleName() == name]
    return found


def tab(page: AnnualReportPage, number: int) -> None:
    page.report.tabs.setCurrentIndex(number)


def click_tab(page: AnnualReportPage, number: int) -> None:
    bar = page.report.tabs.tabBar()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())


def text_field(page: AnnualReportPage) -> QPlainTextEdit:
    (found,) = [w for w in page.report.writing.findChildren(SectionText)[0].findChildren(QPlainTextEdit)
                if w.isVisible()]
    return found


def section(page: AnnualReportPage, title: str) -> None:
    tab(page, WRITE)
    listed = page.report.writing.findChild(QListWidget)
    (item,) = listed.findItems(title, Qt.MatchFlag.MatchExactly)
    listed.setCurrentItem(item)
    QApplication.processEvents()


def summary() -> str:
    return Language("nl").translate("AnnualReport", "Summary")


def over(page: AnnualReportPage, *choices: tuple[str, str]) -> None:
    """Another period: back to the clients, choose, and into the report again."""
    client = page.inside().partition("/")[0]
    page.show_all()
    for name, code in choices:
        choice(page, name).show_code(code)
    page.show_client(client)
    tab(page, PREVIEW)


def test_without_clients_the_page_says_the_next_step(qtbot, session):
    page = opened(qtbot, session)
    assert "Begin with your first client organisation" in words(page)


def test_a_report_is_saved_in_four_clicks(qtbot, session, linde, monkeypatch, tmp_path):
    with session.vault.writing() as db:
        a_client(db, "Aardenburg")
    page = opened(qtbot, session)
    place = tmp_path / "annual-report-2025.pdf"
    save_to(monkeypatch, place)
    rows = page.overview.list
    index = rows.model().index(1, 0)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())  # one
    click_tab(page, PREVIEW)  # two
    wait(qtbot, page, "De Linde")
    click(button(page, "Save PDF…"))  # three; a hit of the gate would be the fourth
    assert place.read_bytes() == page.report.preview.pdf()
    assert "De Linde" in " ".join(pages.text(place.read_bytes()))


def test_with_a_hit_it_is_four_clicks_too(qtbot, session, linde, monkeypatch, tmp_path):
    with session.vault.writing() as db:
        case = a_case(db, linde, date(2025, 3, 3))
        people.save(db, replace(people.get(db, case.reporter), name="Jorinde Verzonnenboom"))
        releases.save_narrative(db, Narrative(client=linde.id, first=YEAR.first, last=YEAR.last, section="summary",
                                              language="nl", text="De laan heet naar een verzonnenboom."))
    page = opened(qtbot, session)
    place = tmp_path / "report.pdf"
    save_to(monkeypatch, place)
    rows = page.overview.list
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton,
                     pos=rows.visualRect(rows.model().index(0, 0)).center())  # one
    click_tab(page, PREVIEW)  # two
    qtbot.waitUntil(lambda: bool(page.report.preview.pdf()) and not page.report.checks.is_checking(), timeout=10_000)
    marks = page.report.writing.findChild(QListWidget)
    assert marks.item(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("something to check")
    click(button(page, "No name"))  # three: one for each hit
    qtbot.waitUntil(page.report.checks.passes, timeout=10_000)
    click(button(page, "Save PDF…"))  # four
    assert "verzonnenboom" in " ".join(pages.text(place.read_bytes()))
    assert len(releases.of_client(session.db, linde.id)) == 1


def way_out(page: AnnualReportPage, words: str) -> None:
    """Choose a line of the menu of further ways out."""
    menu = page.report.document.ways.menu()
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()


def test_tables_and_a_password_leave_with_the_document_on_the_ledger(qtbot, session, page, linde, monkeypatch,
                                                                     tmp_path):
    wait(qtbot, page)
    qtbot.waitUntil(page.report.checks.passes, timeout=10_000)
    save_to(monkeypatch, tmp_path / "tables.json")
    way_out(page, "Tables as data (JSON)…")
    (kept,) = releases.of_client(session.db, linde.id)
    assert kept.pdf_sha256 == hashlib.sha256(page.report.preview.pdf()).hexdigest()
    assert json.loads((tmp_path / "tables.json").read_text("utf-8")) == json.loads(kept.tables)
    assert "Concept, version 1" in words(page)
    save_to(monkeypatch, tmp_path / "tables.csv")
    way_out(page, "Tables for a spreadsheet (CSV)…")
    assert "Pesten" in (tmp_path / "tables.csv").read_text("utf-8-sig")
    save_to(monkeypatch, tmp_path / "locked.pdf")
    way_out(page, "PDF behind a password…")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PasswordBox))
    first, again = QApplication.activeModalWidget().findChildren(PassphraseField)
    first.setText("wilg onder zeven bruggen")
    again.setText("wilg onder zeven")
    again.setFocus()
    press("Return")
    assert not (tmp_path / "locked.pdf").exists()
    again.setText("wilg onder zeven bruggen")
    press("Return")
    locked = (tmp_path / "locked.pdf").read_bytes()
    assert pages.text(locked, "wilg onder zeven bruggen") == pages.text(page.report.preview.pdf())
    with pytest.raises(Exception, match="password"):
        pages.text(locked)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: str(tmp_path))
    way_out(page, "Charts as SVG…")
    way_out(page, "Charts as PNG…")
    assert b"<svg" in next(tmp_path.glob("*-1.svg")).read_bytes()
    assert next(tmp_path.glob("*-1.png")).read_bytes().startswith(b"\x89PNG")
    assert {r.version for r in releases.of_client(session.db, linde.id)} == {1}


def test_the_short_forms_come_from_the_same_place(qtbot, session, page, linde):
    wait(qtbot, page)
    for kind, said, most in (("short_version", "in het kort", 2), ("talk_sheet", "Praatpapier", 1),
                             ("referral_counts", "oorverwijzing", 2)):
        choice(page, "Which document").show_code(kind)
        wait(qtbot, page, said)
        assert pages.page_count(page.report.preview.pdf()) <= most
        assert button(page, "Save PDF…").isVisible()
    assert not [b for b in page.findChildren(QPushButton) if b.text() == "&Make final" and b.isVisible()]


def test_a_suggested_name_tells_no_name(qtbot, session, page, monkeypatch):
    wait(qtbot, page)
    names = []

    def look(dialog: QFileDialog) -> int:
        names.extend(Path(name).name for name in dialog.selectedFiles())
        return int(QFileDialog.DialogCode.Rejected)

    monkeypatch.setattr(QFileDialog, "exec", look)
    click(button(page, "Save PDF…"))
    assert names == ["annual-report-2025-concept.pdf"]
    assert releases.of_client(session.db, clients.named(session.db, "De Linde").id) == []


def test_what_is_saved_is_on_record_once_with_exactly_these_bytes(qtbot, session, page, linde, monkeypatch, tmp_path):
    wait(qtbot, page)
    save_to(monkeypatch, tmp_path / "report.pdf")
    page.report.preview.save()
    page.report.preview.save()
    (kept,) = releases.of_client(session.db, linde.id)
    assert (kept.status, kept.version) == ("concept", 1)
    assert kept.pdf_sha256 == hashlib.sha256((tmp_path / "report.pdf").read_bytes()).hexdigest()
    assert "Concept, version 1" in words(page)


def test_what_is_printed_is_on_record_too(qtbot, session, page, linde, monkeypatch, tmp_path):
    wait(qtbot, page)

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    press("Ctrl+P")
    (kept,) = releases.of_client(session.db, linde.id)
    assert kept.status == "concept"
    assert (tmp_path / "printed.pdf").exists()


def test_made_final_it_is_final_and_stays_so(qtbot, session, page, linde):
    said = []
    session.said.connect(lambda words, undo: said.append(words))
    wait(qtbot, page)
    button(page, "Make final").click()
    press("Escape")  # she thinks better of it
    assert page.report.isVisible()
    wait(qtbot, page)
    qtbot.wait(300)
    assert releases.of_client(session.db, linde.id) == []
    assert said == ["Not made final: it stays a concept."]
    button(page, "Make final").click()
    qtbot.waitUntil(lambda: "Final, version 1" in words(page), timeout=10_000)
    (kept,) = releases.of_client(session.db, linde.id)
    assert (kept.status, kept.version, kept.counting_date) == ("final", 1, date(2026, 11, 23))
    assert kept.pdf_sha256 == hashlib.sha256(page.report.preview.pdf()).hexdigest()
    assert said[-1].startswith("Version 1 is final.")
    assert page.overview.list.rows()[0].cells[4].words == "final"
    session.changed.emit()
    qtbot.wait(300)
    assert "Final, version 1" in words(page)
    assert releases.of_client(session.db, linde.id) == [kept]


def test_a_released_report_is_shown_again_as_it_went_out(qtbot, session, page, linde):
    now = datetime.now()
    session._clock = lambda: now
    wait(qtbot, page)
    session.changed.emit()
    qtbot.wait(300)
    button(page, "Make final").click()
    qtbot.waitUntil(lambda: "Final, version 1" in words(page), timeout=10_000)
    pdf = page.report.preview.pdf()
    again = opened(qtbot, session)
    again.show_client(linde.id)
    tab(again, PREVIEW)
    wait(qtbot, again)
    qtbot.waitUntil(lambda: "Final, version 1" in words(again), timeout=10_000)
    assert again.report.preview.pdf() == pdf


def test_words_changed_after_the_final_make_a_new_concept(qtbot, session, page):
    wait(qtbot, page)
    button(page, "Make final").click()
    qtbot.waitUntil(lambda: "Final, version 1" in words(page), timeout=10_000)
    section(page, summary())
    text_field(page).setPlainText("Een heel ander jaar.")
    tab(page, PREVIEW)
    wait(qtbot, page, "Een heel ander jaar.")
    assert "Concept after final version 1" in words(page)


def test_a_period_that_still_runs_can_not_be_final(qtbot, session, page, linde):
    over(page, ("Period of the report", "2026"))
    wait(qtbot, page, "2026")
    with pytest.raises(Refused) as refused:
        page.report.make_final()
    assert refused.value.reason == "period_not_over"
    assert releases.of_client(session.db, linde.id) == []


def test_other_months_make_a_report_of_their_own(qtbot, session, page):
    over(page, ("Period of the report", "other"))
    first, last = choice(page, "From month"), choice(page, "Up to and including month")
    assert (first.code(), last.code()) == ("2025-01", "2025-12")
    over(page, ("Up to and including month", "2025-06"))
    assert page.overview.period() == Period(first=date(2025, 1, 1), last=date(2025, 6, 30))
    wait(qtbot, page, "30 juni 2025")
    first.show_code("2025-09")
    assert page.overview.period() == Period(first=date(2025, 9, 1), last=date(2025, 9, 30))


def test_a_period_that_overlaps_a_released_one_is_refused_in_words(qtbot, session, page):
    wait(qtbot, page)
    button(page, "Make final").click()
    qtbot.waitUntil(lambda: "Final, version 1" in words(page), timeout=10_000)
    over(page, ("Period of the report", "other"), ("Up to and including month", "2026-02"), ("From month", "2025-07"))
    assert "does not partly overlap an earlier release" in words(page)
    assert page.report.preview.pdf() == b""
    assert not button(page, "Save PDF…").isEnabled()


def test_a_client_without_engagement_says_what_to_do(qtbot, session, page):
    with session.vault.writing() as db:
        clients.save(db, Client(id=ClientId(new_id()), name="Aardenburg"))
    session.changed.emit()
    page.show_client(clients.named(session.db, "Aardenburg").id)
    assert "This client has no engagement yet." in words(page)


def test_the_language_is_the_client_s_unless_she_chooses(qtbot, session, page):
    wait(qtbot, page, "De Linde")
    language = choice(page, "Language of the report")
    assert language.code() == "nl"
    language.show_code("en")
    wait(qtbot, page, "Annual report")
    page.show_client(clients.named(session.db, "Rijnzicht").id)
    assert language.code() == "nl"


def test_what_is_left_to_do_is_said_and_settled(qtbot, session, page, linde):
    opened_cases = []
    session.opened.connect(opened_cases.append)
    first, second = page.overview.list.rows()
    assert first.cells[0].words.startswith("1")
    assert second.cells[1].words == "missing"
    tab(page, WRITE)
    button(page, "Complete").click()
    assert len(opened_cases) == 1
    page.show_client(clients.named(session.db, "Rijnzicht").id)
    assert "How many people worked there in 2025?" in words(page)
    (field,) = [w for w in page.findChildren(QWidget)
                if w.accessibleName() == "How many people worked there in 2025?" and w.isVisible()]
    field.setFocus()
    write("85")
    press("Return")
    assert clients.headcounts(session.db, clients.named(session.db, "Rijnzicht").id) == {2025: 85}
    assert "How many people worked there in 2025?" not in words(page)


def test_her_own_words_print_and_the_default_comes_back_with_undo(qtbot, session, page):
    said = []
    session.said.connect(lambda words, undo: said.append((words, undo)))
    wait(qtbot, page)
    section(page, Language("nl").translate("AnnualReport", "Availability"))
    default = text_field(page).toPlainText()
    assert default
    text_field(page).setFocus()
    press("Ctrl+A")
    write("Je bereikt mij dag en nacht, ook per sms.")
    tab(page, PREVIEW)
    wait(qtbot, page, "dag en nacht, ook per sms")
    tab(page, WRITE)
    assert "Your own words" in words(page)
    button(page, "Back to the default text").click()
    assert text_field(page).toPlainText() == default
    tab(page, PREVIEW)
    qtbot.waitUntil(lambda: "ook per sms" not in shown_text(page), timeout=10_000)
    tab(page, WRITE)
    said[-1][1]()
    assert text_field(page).toPlainText() == "Je bereikt mij dag en nacht, ook per sms."


def test_words_written_beside_other_figures_say_so_until_she_has_seen_to_it(qtbot, session, page, linde):
    section(page, Language("nl").translate("AnnualReport", "What it was about"))
    text_field(page).setPlainText("Dertig meldingen, en pesten het vaakst.")
    page.report.keep()
    marks = page.report.writing.findChild(QListWidget)
    qtbot.waitUntil(lambda: "your own words" in marks.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))
    with session.vault.writing() as db:
        a_case(db, linde, date(2025, 6, 5), main_theme="bullying")
    session.changed.emit()
    assert "figures changed since" in marks.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "see whether they still fit" in words(page)
    button(page, "They still fit").click()
    assert "figures changed since" not in marks.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert text_field(page).toPlainText() == "Dertig meldingen, en pesten het vaakst."


def test_typing_what_stood_there_keeps_the_default(qtbot, session, page, linde):
    section(page, summary())
    field = text_field(page)
    default = field.toPlainText()
    field.setPlainText(default + " ")
    page.report.keep()
    field.setPlainText(default)
    page.report.keep()
    assert releases.narratives(session.db, linde.id, YEAR, "nl") == {}


def test_words_are_kept_while_she_types_and_nothing_overwrites_them(qtbot, session, page, linde):
    section(page, summary())
    text_field(page).setFocus()
    press("Ctrl+A")
    write("Half een z")
    session.changed.emit()
    assert text_field(page).toPlainText() == "Half een z"
    pass_two_seconds(page)
    assert list(releases.narratives(session.db, linde.id, YEAR, "nl").values()) == ["Half een z"]
    write("in")
    page.flush()
    assert list(releases.narratives(session.db, linde.id, YEAR, "nl").values()) == ["Half een zin"]


def test_recommendations_are_written_removed_and_brought_back(qtbot, session, page, linde):
    said = []
    session.said.connect(lambda words, undo: said.append((words, undo)))
    wait(qtbot, page)
    page.add()
    write("Noem de vertrouwenspersoon bij elke indiensttreding.")
    page.save()
    (kept,) = advice.recommendations(session.db, linde.id, 2025)
    assert kept.text == "Noem de vertrouwenspersoon bij elke indiensttreding."
    tab(page, PREVIEW)
    wait(qtbot, page, "bij elke indiensttreding")
    tab(page, WRITE)
    (remove,) = [w for w in page.findChildren(QWidget)
                 if w.accessibleName() == "Remove this recommendation" and w.isVisible()]
    click(remove)
    assert advice.recommendations(session.db, linde.id, 2025) == []
    assert said[-1][0] == "Recommendation removed."
    said[-1][1]()
    assert advice.recommendations(session.db, linde.id, 2025) == [kept]
    qtbot.waitUntil(lambda: kept.text in [
        w.toPlainText() for w in page.report.writing.recommendations.findChildren(QPlainTextEdit) if w.isVisible()])


def test_an_empty_recommendation_is_never_kept(qtbot, session, page, linde):
    wait(qtbot, page)
    page.add()
    page.add()
    page.save()
    session.changed.emit()
    assert advice.recommendations(session.db, linde.id, 2025) == []


def test_last_year_s_recommendations_get_a_response(qtbot, session, page, linde):
    with session.vault.writing() as db:
        advice.save_recommendation(db, Recommendation(id="r", client=linde.id, year=2024, text="Train managers."))
    session.changed.emit()
    section(page, Language("nl").translate("AnnualReport", "Recommendations"))
    assert "Train managers." in words(page)
    (state,) = [w for w in page.findChildren(Choice) if w.accessibleName() == "What became of it"]
    (response,) = [w for w in page.findChildren(QPlainTextEdit)
                   if w.accessibleName() == "Response of the organisation" and w.isVisible()]
    state.show_code("in_progress")
    response.setPlainText("Twee groepen zijn getraind.")
    tab(page, PREVIEW)
    (kept,) = advice.recommendations(session.db, linde.id, 2024)
    assert (kept.state, kept.response, kept.text) == ("in_progress", "Twee groepen zijn getraind.", "Train managers.")


def test_the_figures_of_a_section_stand_beside_it_as_printed_with_why(qtbot, session, page, linde):
    def beside() -> str:
        return words(page.report.writing.figures)

    section(page, Language("nl").translate("AnnualReport", "What it was about"))
    data = annual_report.gather(session.db, linde.id, YEAR, today=date(2026, 11, 23))
    shown = beside()
    for row in data.protected.tables["main_theme"].rows:
        assert labels.row_label(data.protected.tables["main_theme"], row, data.names, Language("nl")) in shown
        assert str(row.count) in shown.split("\n")
    assert "together in one row" in shown
    assert "The total is right." in shown
    section(page, summary())
    assert "Enough people came for tables. No row stands for fewer than five cases or people." in beside()
    page.show_client(clients.named(session.db, "Rijnzicht").id)
    QApplication.processEvents()
    assert "Fewer than five people came." in beside()


def test_one_key_turns_the_figures_into_what_management_can_work_out_and_back(qtbot, session, page, linde):
    figures = page.report.writing.figures
    section(page, Language("nl").translate("AnnualReport", "What it was about"))
    printed = words(figures)
    table = annual_report.gather(session.db, linde.id, YEAR, today=date(2026, 11, 23)).protected.tables["main_theme"]
    page.turn_reading()
    qtbot.waitUntil(lambda: "whoever has this report knows this, and no more" in words(figures), timeout=10_000)
    QApplication.processEvents()
    shown = words(figures).split("\n")
    for row in table.rows:
        for code in row.categories:
            name = labels.category("main_theme", code, session_names(session), Language("nl"))
            told = str(row.count) if row.kind == "single" else f"0–{row.count}"
            assert shown[shown.index(labels.capital(name)) + 1] == told
    assert "can't be said: nothing that went out splits it up." in shown
    page.turn_reading()
    assert words(figures) == printed


def session_names(session: Session) -> dict[str, dict[str, str]]:
    return {"theme": values.theme_names(session.db, "nl")}


def named(page: AnnualReportPage, name: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()]
    return found


def test_a_table_is_made_coarser_beside_her_words_and_finer_only_by_undo(qtbot, session, page, linde):
    def rows() -> list[int]:
        found = annual_report.gather(session.db, linde.id, YEAR, today=date(2026, 11, 23)).protected.tables
        return [row.count for row in found["main_theme"].rows] if "main_theme" in found else []

    said = []
    session.said.connect(lambda words, undo: said.append(undo))
    page.report.writing.findChild(QListWidget).setFocus()
    section(page, Language("nl").translate("AnnualReport", "What it was about"))
    assert isinstance(QApplication.focusWidget(), QListWidget), "no part of it was a window of its own for a moment"
    before = rows()
    named(page, "Put together… Main theme").click()
    put, chips = button(page, "Put together"), [b for b in page.findChildren(QPushButton) if b.isVisible()
                                                and b.accessibleName().startswith("Rows to put together")]
    assert not put.isEnabled()
    chips[0].click()
    chips[1].click()
    put.click()
    assert rows() == [before[2], before[0] + before[1]] or rows() == [before[0] + before[1], before[2]]
    QApplication.processEvents()
    named(page, "Apart again Main theme").click()
    assert rows() == before
    QApplication.processEvents()
    named(page, "Leave out Main theme").click()
    QApplication.processEvents()
    assert rows() == []
    assert "Left out, as you chose." in words(page.report.writing.figures)
    tab(page, PREVIEW)
    wait(qtbot, page)
    qtbot.waitUntil(lambda: "Overige meldingen" not in shown_text(page), timeout=10_000)
    tab(page, WRITE)
    named(page, "Print it after all: Main theme").click()
    assert rows() == before
    said[-1]()
    assert rows() == []


def test_a_signal_on_few_sources_stays_out_until_she_puts_it_in(qtbot, session, page, linde):
    with session.vault.writing() as db:
        for number, sources in enumerate((1, 3)):
            advice.save_signal(db, Signal(id=f"s{number}", client=linde.id, day=date(2025, 3, 1), sources=sources,
                                          text=f"Wat opviel {number}."))
    session.changed.emit()
    section(page, Language("nl").translate("AnnualReport", "Signals and trends"))
    few, many = [tick for tick in page.findChildren(QCheckBox) if tick.isVisible()]
    assert (few.isChecked(), many.isChecked()) == (False, True)
    assert "Rests on fewer than three sources" in words(page)
    few.click()
    many.click()
    kept = report_choices.of(session.db, linde.id, YEAR)
    assert (kept.signals_in, kept.signals_out) == (("s0",), ("s1",))
    data = annual_report.gather(session.db, linde.id, YEAR, today=date(2026, 11, 23))
    assert [signal.id for signal in data.signals] == ["s0"]


def test_locking_while_a_report_is_being_made_ends_quietly(window, qtbot):
    with window.desk.session.vault.writing() as db:
        a_client(db, "De Linde")
    window.desk.go_to("annual_report")
    page = window.desk.page()
    page.show_client(page.overview.clients()[0])
    text_field(page).setFocus()
    write("Laatste woorden. ")
    window.lock()
    qtbot.wait(500)
    assert window.desk is None
    assert window.message == ""


def test_each_column_of_the_list_leads_to_where_it_is_settled(qtbot, session, page, linde):
    opened_cases = []
    session.opened.connect(opened_cases.append)
    rijnzicht = clients.named(session.db, "Rijnzicht").id
    table = page.overview.list
    assert [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(8)] == [
        "Client", "To complete", "Workers", "Text", "Protection", "Sent", "Management", "Works council"]
    assert all(cell.icon or cell.words == "–" for row in table.rows() for cell in row.cells)
    with session.vault.writing() as db:
        made = counted.hand_out(db, Release(
            id=ReleaseId(new_id()), client=linde.id, first=YEAR.first, last=YEAR.last, status="concept", version=1,
            language="nl", threshold=5, tables='{"totals": {}, "tables": []}', pdf_sha256="",
            counting_date=date(2026, 1, 9)))
        for addressee, day in (("board", 12), ("works_council", 14)):
            discussions.save(db, Discussion(id=new_id(), release=made.id, addressee=addressee,
                                            day=date(2026, 2, day)))
    session.changed.emit()
    page.show_all()
    page.read()
    words_of = {row.key: [cell.words for cell in row.cells] for row in table.rows()}
    assert words_of[linde.id][3:] == ["fixed", "concept", "12/02/2026", "14/02/2026"]
    assert words_of[rijnzicht][1:] == ["missing", "default", "from 5", "not yet", "not yet", "not yet"]
    places = {"complete": None, "sent": page.report.document, "discussed": page.report.handed_out,
              "protection": page.report.writing, "text": page.report.writing}
    QTest.mouseMove(table.viewport(), QPoint(200, 20))  # where the pointer rests changes nothing for the keyboard
    assert table.underMouse()
    for part, place in places.items():
        page.show_all()
        table.setFocus()
        table.choose(linde.id, PARTS.index(part))
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert page.report.isVisible()
        assert place is None or page.report.tabs.currentWidget() is place
    assert len(opened_cases) == 1
    page.show_all()
    table.choose(rijnzicht, PARTS.index("headcount"))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.focusWidget().accessibleName() == "How many people worked there in 2025?"


def test_no_list_row_tells_a_theme_or_a_small_number_of_people(page):
    for row in page.overview.list.rows():
        assert "ullying" not in f"{row.title} {[cell.words + cell.tip for cell in row.cells]}"


def test_every_control_has_a_name(qtbot, page):
    wait(qtbot, page)
    page.add()
    for number in range(page.report.tabs.count()):
        tab(page, number)
        for control in page.findChildren(QWidget):
            if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled():
                text = getattr(control, "text", None)
                assert control.accessibleName() or (callable(text) and text()), control


@pytest.mark.parametrize("size", [(1080, 660), (756, 480)])
def test_the_page_fits_a_small_window(qtbot, qapp, page, size):
    wait(qtbot, page)
    page.resize(*size)
    for number in range(page.report.tabs.count()):
        tab(page, number)
        qapp.processEvents()
        assert (page.width(), page.height()) == size
