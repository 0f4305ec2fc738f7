"""What was handed out, in the window: marking, discussing, and typing over what was told elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from casebook.gui import theme
from casebook.gui.annual_report.page import AnnualReportPage
from casebook.gui.session import Session
from casebook.language import Language
from casebook.model.ids import ReleaseId
from casebook.model.periods import year
from casebook.model.releases import Release
from casebook.settings import Settings
from casebook.statistics import counted
from casebook.store import cases, discussions, drafts, releases
from tests.casebook_files import a_case, a_client


@pytest.fixture
def page(qapp, qtbot, vault, tmp_path):
    """The documents of a client to whom one report was handed out, and a case that was recoded afterwards."""
    theme.load_fonts()
    theme.apply(qapp, "light")
    session = Session(vault, Language("en"), Settings(tmp_path / "profile"), lambda: datetime(2026, 11, 23, 14, 5))
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        case = a_case(db, client, date(2025, 3, 1), main_theme="bullying")
        counted.hand_out(db, Release(
            id=ReleaseId("made"), client=client.id, first=date(2025, 1, 1), last=date(2025, 12, 31), status="concept",
            version=1, language="nl", threshold=5, tables='{"totals": {}, "tables": []}', pdf_sha256="ab" * 32,
            counting_date=date(2026, 1, 15), accepted='{"hit": {"reason": "Zij vroeg het zelf (fictief)."}}'))
        recoded = cases.get(db, case.id)
        cases.save(db, replace(recoded, main_theme="fraud"))
    made = AnnualReportPage(session)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.flush())
    made.resize(1080, 660)
    with qtbot.waitExposed(made):
        made.show()
    made.show_client(client.id)
    made.report.tabs.setCurrentWidget(made.report.handed_out)
    session.changed.connect(made.read)
    return made


def words(place: QWidget) -> str:
    QApplication.processEvents()  # what was put into a layout just now shows itself
    return "\n".join(found.text() for found in place.findChildren(QLabel) if found.isVisible())


def themes(page, client):
    found = counted.figures(page.session.db, client, year(2025)).breakdowns["main_theme"]
    return [fact.category for fact in found.facts]


def test_a_document_is_marked_discussed_and_stands_beside_what_was_told_elsewhere(qtbot, page):
    said: list = []
    page.session.said.connect(lambda *line: said.append(line))
    db, pane = page.session.db, page.report.handed_out
    client = releases.get(db, ReleaseId("made")).client
    card = pane.card
    assert pane.list.rows()[0].chips == (("Concept", "amber"),)
    assert "Version 1, concept." in words(card)
    assert "Zij vroeg het zelf (fictief)." in words(card)
    assert themes(page, client) == ["bullying"]

    card.mark.click()
    assert releases.get(db, ReleaseId("made")).kept_back_on == date(2026, 11, 23)
    assert themes(page, client) == ["fraud"]
    assert pane.list.rows()[0].chips == (("Not handed out", "slate"),)
    said[-1][1]()  # undone
    assert releases.get(db, ReleaseId("made")).kept_back_on is None
    assert themes(page, client) == ["bullying"]

    card.addressee.show_code("works_council")
    card.day.setText("never")
    card.add.click()
    assert "On which day?" in words(card)
    card.day.setText("yesterday")
    card.note.setText("Rustig besproken (fictief)")
    card.add.click()
    (noted,) = discussions.of_release(db, ReleaseId("made"))
    assert (noted.addressee, noted.day, noted.note) == (
        "works_council", date(2026, 11, 22), "Rustig besproken (fictief)")
    assert "Rustig besproken (fictief)" in words(card)
    assert pane.list.rows()[0].chips == (("Discussed", "accent"),)
    assert card.note.words() == ""
    assert not drafts.all_of(db)

    pane.enter.click()
    box = pane._box
    box.period.show_period(year(2024))
    box.source.setText("Jaarverslag 2024 (fictief)")
    box.keep_button.click()
    assert "Nothing is filled in yet" in words(box)
    box.rows["main_theme"].setPlainText("Pesten 7\nGezelligheid 3\nOverig 6")
    assert "Gezelligheid 3" in words(box)
    box.keep_button.click()
    assert box.isVisible()  # what is not understood is not kept
    box.done(0)  # as a lock closes it: what she typed is there again
    (begun,) = drafts.all_of(db)
    page.resume(begun.noun, begun.record or begun.id)
    box = pane._box
    assert box.source.words() == "Jaarverslag 2024 (fictief)"
    assert box.period.period() == year(2024)
    box.rows["main_theme"].setPlainText("Pesten 7\nOverig 6")
    assert "2 row(s), 13 together." in words(box)
    box.totals["cases"].setText("15")
    box.keep_button.click()
    assert not box.isVisible()
    entered = releases.over(db, client, year(2024))
    assert entered.source == "Jaarverslag 2024 (fictief)"
    assert '"cases": 15' in entered.tables
    assert pane.list.key() == entered.id
    assert not drafts.all_of(db)
    assert "Known to its readers" in words(card)

    card.change_wanted.emit(entered)
    box = pane._box
    assert box.rows["main_theme"].words() == "Pesten: 7\nOverig: 6"
    box.totals["cases"].setText("16")
    box.keep_button.click()
    assert '"cases": 16' in releases.over(db, client, year(2024)).tables
    said[-1][1]()
    assert '"cases": 15' in releases.over(db, client, year(2024)).tables
