"""The recovery sheet: made on paper, typed back, and opening the casebook by itself."""

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel, QPushButton

from casebook.documents import pages, recovery_sheet
from casebook.gui.paper import printing
from casebook.gui.sheet_box import SheetBox, is_confirmed
from casebook.gui.start.sheet_page import SheetPage
from casebook.language import Language
from casebook.vault import open_by_key, recovery
from tests.casebook_files import KEY, SALT, a_client
from tests.gui.keyboard import focused, press, write
from tests.gui.test_window import NOW, shown

LINES = recovery.lines(KEY, SALT)


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_sheet_is_one_page_with_seven_lines_and_no_name(code):
    (page,) = pages.text(recovery_sheet.pdf(LINES, "000G40R4", NOW.date(), Language(code)))
    plain = "".join(page.split())
    for line in LINES:
        assert line.replace("-", "") in plain
    assert "000G40R4" in plain


@pytest.fixture
def box(window, qtbot):
    window.desk.session.write(a_client)
    window.desk.go_to("today")
    assert "no recovery sheet yet" in shown(window.desk)
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Make the &sheet" and b.isVisible()).click()
    return window.desk.findChild(SheetBox)


def _asked(box) -> int:
    words = next(w.text() for w in box.findChildren(QLabel) if "over from your paper" in w.text())
    return int(next(part for part in words.split() if part.isdigit()))


def test_one_line_typed_back_confirms_it_and_today_is_content(window, box):
    box._typed.setFocus()
    write(LINES[_asked(box) - 1][:-1] + "Z")
    press("Return")
    assert "Compare it group by group" in "\n".join(w.text() for w in box.findChildren(QLabel) if w.isVisible())
    assert not is_confirmed(window.desk.session.db)
    box._typed.clear()
    write(LINES[_asked(box) - 1].lower())
    press("Return")
    assert not box.isVisible()
    assert is_confirmed(window.desk.session.db)
    assert "no recovery sheet yet" not in shown(window.desk)


def test_a_queue_that_prints_into_a_file_is_refused(window, box, monkeypatch, tmp_path):
    from casebook.errors import Refused

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "sheet.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(printing.QPrintDialog, "exec", choose)
    with pytest.raises(Refused):
        box._on_print()
    assert not (tmp_path / "sheet.pdf").exists()


def test_the_sheet_alone_opens_the_casebook_and_a_wrong_line_is_named(window):
    window.lock()
    window.show_sheet_page()
    for number, line in enumerate(LINES, 1):
        write(line if number != 3 else line[:-1] + "0")
        press("Return")
    assert window.desk is None
    assert "Line 3 is not right" in shown(window)
    assert isinstance(window._page, SheetPage)
    press("Ctrl+A")
    write(LINES[2])
    window._page.submit()
    assert window.desk is not None
    assert focused()


def test_the_sheet_of_another_casebook_says_so(window, tmp_path):
    window.lock()
    window.show_sheet_page()
    other = bytes(range(32, 64))
    salt = SALT[:2] + bytes(14)
    for line in recovery.lines(other, salt):
        write(line)
        press("Return")
    assert "another casebook or an older passphrase (key ID 00000000)" in shown(window)
    open_by_key(window.casebook, KEY).close()


def test_an_older_casebook_is_copied_into_the_windows_backups_before_it_is_brought_up_to_date(window, monkeypatch):
    from casebook.vault import backups, schema

    window.lock()
    known = schema.steps()
    monkeypatch.setattr(schema, "steps", lambda: [*known, (len(known) + 1, "CREATE TABLE later (key);")])
    window.show_sheet_page()
    for line in LINES:
        write(line)
        press("Return")
    assert window.desk is not None
    assert window.desk.session.db.value("PRAGMA user_version") == schema.latest()
    assert [copy.kind for copy in backups.listed(window.settings.data_folder / "backups")] == ["before"]
