"""In a small window the name above a report stands whole, tables of words wrap, and a column shows its words."""

from PySide6.QtWidgets import QLabel

from casebook.documents.blocks import Cell, Column, Table, cells
from casebook.gui.annual_report import block_views
from casebook.gui.annual_report.heading import ReportHeading
from casebook.gui.annual_report.year_table import Cell as Shown
from casebook.gui.annual_report.year_table import YearRow, YearTable
from casebook.gui.outgoing import Checks


def test_the_quiet_buttons_give_way_to_the_name_and_keep_their_keys(window, qtbot):
    heading = ReportHeading()
    qtbot.addWidget(heading)
    heading.show_report("Stichting De Linde", "2025")
    heading.show_state("Concept after final version 1", "amber", final=False)
    heading.resize(1600, 60)
    heading.show()
    whole, needed = heading._name.sizeHint().width(), heading._needed()
    back, key = heading._back, heading._back.shortcut()
    assert not key.isEmpty()
    for width, words in ((needed + 10, True), (needed - 25, False), (needed + 10, True)):
        heading.resize(width, 60)
        qtbot.waitUntil(lambda: heading._name.width() >= whole)
        assert bool(back.text()) is words
        assert back.shortcut() == key
        assert back.accessibleName() == "All clients"


def test_long_words_beside_a_text_wrap_and_nothing_is_cut(window, qtbot):
    table = Table(columns=(Column(title="Date"), Column(title="Activity", width=4), Column(title="N", align="right")),
                  rows=((Cell(text="03-03-2025"), Cell(text="A training of standing by and what to do " * 2,
                                                       detail="Newsletter or a communication kit"), Cell(text="39")),
                        cells("05-03-2025", "Another", "7")))
    shown = block_views.view(table)
    qtbot.addWidget(shown)
    shown.resize(270, shown.heightForWidth(270))
    shown.show()
    for part in shown.findChildren(QLabel):
        needed = part.heightForWidth(part.width()) if part.wordWrap() else part.sizeHint().height()
        assert part.height() >= needed, part.text()
        assert part.wordWrap() or part.width() >= part.sizeHint().width(), part.text()


def test_columns_are_as_wide_as_their_words_where_there_is_room(window, qtbot):
    table = YearTable("Reports", ("Client", "To complete", "Discussed with the works council"))
    qtbot.addWidget(table)
    table.show_rows([YearRow(key="a", title="Theatergezelschap De Vlieger (fictief)", cells=(
        Shown(words="12 cases", icon="circle"), Shown(words="17-02-2026", icon="circle")))])
    for width in (700, 1000):
        table.resize(width, 300)
        table.show()
        for column in range(3):
            assert table.columnWidth(column) >= table.sizeHintForColumn(column)
            assert table.columnWidth(column) >= table.horizontalHeader().sectionSizeHint(column)
        assert sum(table.columnWidth(c) for c in range(3)) <= table.viewport().width()


def test_what_could_not_be_checked_is_said_over_the_whole_width(window, qtbot):
    checks = Checks(window.desk.session)
    qtbot.addWidget(checks)
    checks.resize(900, 200)
    checks.show()
    checks._fail(RuntimeError())
    qtbot.waitUntil(lambda: checks._words.width() > 600)
