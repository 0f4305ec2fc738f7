"""What is typed stands in the encrypted file within two seconds, from every form there is, and comes back as it was.

The forms are found by walking the pages, their tabs and panels; the last test finds forms that nobody walked to.
"""

import ast
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTableView, QTabWidget

import casebook.gui
from casebook.gui.desk_pages import PAGES
from casebook.gui.exchange import doors
from casebook.gui.records.page import TabbedPage
from casebook.gui.whereabouts import cursor_of, fields_of, put_cursor, words_of
from casebook.gui.widgets.fields import Count, DayField
from casebook.model.ids import ReferralId, new_id
from casebook.model.referrals import Referral
from casebook.store import conversations, drafts, referrals
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client
from tests.gui.canaries import Canaries
from tests.gui.keyboard import focused, pass_two_seconds, press, until, write

IN_CASE = ("write", "facts", "refer", "act", "plan", "close", "ties", "handover", "card", "report")
LOOKED_FOR = ("Filter", "Search", "Case")
"""Fields in which something is looked for: nothing that would be missed."""
NO_FORMS = {
    "start.create_page": "there is no file yet to keep it in",
    "start.sheet_lines": "the recovery sheet: a secret",
    "sheet_box": "a line of the recovery sheet: a secret",
    "exchange.take_over_box": "a package that is open with its own passphrase closes with the lock",
    "attachments.panel": "a name, kept when it is left and by a lock",
    "settings.general": "minutes, kept as a preference when they are left",
    "settings.handovers_pane": "a code to be typed over",
    "today.row": "a day to move something to: Enter sets it",
    "clients.leaving_lines": "notes beside a list that is running: test_leaving_a_client",
    "papers.invoice_box": "what is on an invoice: test_invoice_box",
    "annual_report.earlier_box": "a box whose words come back with it: test_handed_out",
    "annual_report.release_card": "stands with a document that went out: test_handed_out",
    "outgoing.hit_card": "why something may stay: it is asked again with the check",
    "cases.consent_field": "a part of the composer and of panels: it streams with them",
    "cases.card": "words to be read, not typed",
    "safety.offline_box": "words to be copied, not typed",
    "cases.timeline": "words to be read, not typed", "search.whole": "words to be read, not typed",
    "cases.list_pane": "a filter", "records.listing": "a filter", "search.page": "the search",
    "today.page": "the search", "cases.case_finder": "the search",
}


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        made = a_case(db, a_client(db, "Woonstichting De Linde"), date(2025, 11, 2))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=made.id, day=date(2025, 11, 3), kind="union"))
    session.changed.emit()
    return made


def forms(window, case):
    """Each form by its name, and how she gets there; the pages are asked which tabs they have."""
    found = {"package box": lambda: doors.show(window.desk, "hand_over"),
             "intake box": partial(press, "Ctrl+N")}
    for name in IN_CASE:
        found[f"case: {name}"] = partial(in_case, window, case, name)
    for page in PAGES:
        if page.name in ("today", "cases", "annual_report"):
            continue
        window.desk.go_to(page.name)
        shown = window.desk.page()
        tabbed = isinstance(shown, TabbedPage)
        for number in range((shown.tabs if tabbed else shown.findChildren(QTabWidget)[0]).count()):
            found[f"{page.name} {number}"] = partial(begin if tabbed else turn_to, window, page.name, number)
    for section in ("summary", "recommendations"):
        found[f"annual report: {section}"] = partial(in_report, window, section)
    return found


def in_case(window, case, panel):
    window.desk.open_case(case.id)
    window.desk.case_command(panel)


def begin(window, page, number):
    window.desk.go_to(page)
    window.desk.page().show_part(number)
    window.desk.add()
    if not inputs(window):  # a fixed list: the first one is reworded
        for table in window.desk.page().findChildren(QTableView):
            if table.isVisible() and table.model().rowCount():
                table.setFocus()
                table.selectRow(0)
                press("Return")


def turn_to(window, page, number):
    window.desk.go_to(page)
    QApplication.processEvents()
    tabs = window.desk.page().findChildren(QTabWidget)[0]
    tabs.setCurrentIndex(number)


def in_report(window, section):
    window.desk.go_to("annual_report")
    page = window.desk.page()
    page.show_client(page.overview.clients()[0])
    page.report.writing.show_section(section)
    if section == "recommendations":
        window.desk.add()


def holder(window):
    box = QApplication.activeModalWidget()
    return box if isinstance(box, QDialog) else window.desk.page()


def inputs(window):
    return [field for field in fields_of(holder(window)) if not field.accessibleName().startswith(LOOKED_FOR)
            and not (isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal)]


def fill(window, canaries, name):
    """A canary typed into each field, letter by letter; a number where only numbers go."""
    typed = {}
    for field in inputs(window):
        field.setFocus()
        if not field.hasFocus():
            continue
        if isinstance(field, QPlainTextEdit | QLineEdit):
            field.selectAll()
        number = isinstance(field, Count) or getattr(field, "validator", lambda: None)() is not None
        words = str(100 + len(canaries.typed) + len(typed)) if number else canaries.new(name)
        write(words)
        if words_of(field) == words:  # else the field takes no such number
            typed[field] = words
    return typed


def everything_in(window):
    """All that another process would read now, after this one was killed."""
    copy = window.casebook.with_name("killed.casebook")
    copy.write_bytes(window.casebook.read_bytes())
    after = open_by_key(copy, KEY)
    tables = after.db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'written%'")
    found = "\n".join(str(tuple(row)) for table in tables for row in after.db.rows(f"SELECT * FROM {table}"))
    after.close()
    return found


def owners(field):
    """The modules of the program in which the widgets are defined that a field stands in."""
    found = set()
    while field is not None:
        found |= {kind.__module__.removeprefix("casebook.gui.") for kind in type(field).__mro__
                  if kind.__module__.startswith("casebook.gui.")}
        field = field.parentWidget()
    return found


def test_what_is_typed_in_any_form_is_in_the_file_and_comes_back_after_a_lock(window, case):
    walked, canaries = set(), Canaries()
    for name, go in forms(window, case).items():
        go()
        QApplication.processEvents()
        typed = fill(window, canaries, name)
        if not typed:
            continue
        last = next((field for field in reversed(typed) if not isinstance(field, Count | DayField)), [*typed][-1])
        walked |= set().union(*(owners(field) for field in typed))
        last.setFocus()
        put_cursor(last, 1)
        pass_two_seconds(window)
        kept = everything_in(window)
        for field, words in typed.items():
            assert words in kept, f"{name}: {field.accessibleName()} is not in the file"
        words, which = words_of(last), last.accessibleName()
        window.lock()
        window.open_desk(open_by_key(window.casebook, KEY))
        until(lambda words=words: isinstance(focused(), QLineEdit | QPlainTextEdit) and words_of(focused()) == words,
              f"{name}: the same sentence in {which}")
        assert cursor_of(focused()) == 1, name
        if not isinstance(focused(), Count):
            write("q")
            assert words_of(focused()) == f"{words[:1]}q{words[1:]}"
        if QApplication.activeModalWidget():
            QApplication.activeModalWidget().done(0)
        window.desk.go_to("today")
    assert len(drafts.all_of(window.desk.session.db)) > 10
    assert conversations.of_case(window.desk.session.db, case.id) == []
    assert forms_in_source() - walked - set(NO_FORMS) == set()


def forms_in_source():
    """The modules that make fields for words."""
    root, found = Path(casebook.gui.__file__).parent, set()
    kinds = {"Line", "Notes", "CaseNotes", "DayField", "Count", "QLineEdit", "QPlainTextEdit", "QTextEdit"}
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if not any(f"{kind}(" in text for kind in kinds):
            continue
        tree = ast.parse(text)
        taken = {alias.asname or alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
                 and node.module in ("casebook.gui.widgets.fields", "casebook.gui.cases.case_notes",
                                     "PySide6.QtWidgets") for alias in node.names if alias.name in kinds}
        if any(isinstance(node, ast.Call) and getattr(node.func, "id", "") in taken for node in ast.walk(tree)):
            found.add(".".join(path.relative_to(root).with_suffix("").parts))
    return {name for name in found if not name.startswith("widgets.")}
