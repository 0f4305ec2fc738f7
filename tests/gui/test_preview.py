"""What she sees of a document before it leaves, and what leaves: the same bytes, once, under a neutral name."""

from __future__ import annotations

import errno
import os
import stat
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from casebook.documents import annual_report, blocks, pages, paper
from casebook.errors import DiskFull, Unreadable
from casebook.gui import theme
from casebook.gui.preview import Preview, print_pdf, save_pdf
from casebook.language import Language
from casebook.model.periods import year
from tests.casebook_files import a_case, a_client, a_conversation


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A report of several pages."""
    from tests.casebook_files import new_casebook

    vault = new_casebook(tmp_path_factory.mktemp("preview"))
    with vault.writing() as db:
        client = a_client(db, total_style="number")
        for month in range(1, 13):
            for theme_code in ("bullying", "intimidation"):
                case = a_case(db, client, date(2025, month, 3), main_theme=theme_code)
                a_conversation(db, case, date(2025, month, 3))
        data = annual_report.gather(db, client.id, year(2025), today=date(2026, 1, 5))
    vault.close()
    return annual_report.pdf(data, Language("en"))


@pytest.fixture
def preview(qapp, qtbot, pdf):
    theme.load_fonts()
    theme.apply(qapp, "light")
    made = Preview()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show_pdf(pdf, "annual-report-2025.pdf", "annual-report-2025")
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.sheets.setFocus()
    qapp.processEvents()
    return made


def drawn(preview: Preview) -> list[int]:
    return [number for number, sheet in enumerate(preview.sheets.sheets(), 1) if sheet.is_drawn()]


def answer(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(place.parent))
        dialog.selectFile(str(place))
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(place)])


def test_only_the_pages_that_can_be_seen_are_drawn(preview, qapp, pdf):
    assert len(preview.sheets.sheets()) == pages.page_count(pdf) >= 4
    assert drawn(preview)[0] == 1
    assert len(drawn(preview)) <= 2
    preview.sheets.go_to(4)
    qapp.processEvents()
    assert 4 in drawn(preview)
    assert 1 not in drawn(preview)


def test_a_page_is_as_wide_as_the_view_and_sharp(preview, qapp, pdf):
    sheet = preview.sheets.sheets()[0]
    assert 0 <= preview.sheets.viewport().width() - sheet.width() <= 40
    picture = pages.render(pdf, 0, sheet.width() / sheet.width_at_full_size() * 96 / 72)
    assert abs(picture.width - sheet.width()) <= 2
    preview.resize(900, 600)
    qapp.processEvents()
    assert 0 <= preview.sheets.viewport().width() - sheet.width() <= 40


def test_keys_zoom_and_fit_and_scroll(preview, qtbot):
    fitting = preview.sheets.zoom
    qtbot.keyClick(preview.sheets, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview.sheets.zoom > fitting
    qtbot.keyClick(preview.sheets, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(preview.sheets, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert preview.sheets.zoom < fitting
    qtbot.keyClick(preview.sheets, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview.sheets.zoom == fitting
    for key in (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        before = preview.sheets.verticalScrollBar().value()
        qtbot.keyClick(preview.sheets, key)
        assert preview.sheets.verticalScrollBar().value() > before
    qtbot.keyClick(preview.sheets, Qt.Key.Key_End)
    assert preview.sheets.page() == len(preview.sheets.sheets())
    qtbot.keyClick(preview.sheets, Qt.Key.Key_Home)
    assert preview.sheets.page() == 1


def test_a_screen_reader_hears_the_text_of_the_page(preview, pdf):
    words = pages.text(pdf)
    for sheet, text in zip(preview.sheets.sheets(), words, strict=True):
        assert sheet.accessibleDescription() == text
    preview.sheets.go_to(3)
    assert preview.sheets.page() == 3
    assert preview.sheets.accessibleDescription() == words[2]


def test_a_document_that_changes_leaves_her_where_she_was(preview, pdf):
    preview.sheets.go_to(3)
    place = preview.sheets.verticalScrollBar().value()
    preview.show_pdf(pdf, "annual-report-2025.pdf", "annual-report-2025")
    assert preview.sheets.verticalScrollBar().value() == place


def test_what_is_saved_is_what_is_shown_and_only_hers(preview, qtbot, monkeypatch, tmp_path, pdf):
    place = tmp_path / "out" / "annual-report-2025.pdf"
    place.parent.mkdir()
    place.write_bytes(b"older")
    answer(monkeypatch, place)
    with qtbot.waitSignal(preview.saved):
        preview.save()
    assert place.read_bytes() == pdf
    assert os.listdir(place.parent) == [place.name]
    if os.name == "posix":
        assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_thinking_better_of_it_saves_nothing(preview, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: int(QFileDialog.DialogCode.Rejected))
    with qtbot.assertNotEmitted(preview.saved):
        preview.save()


def test_a_full_disk_leaves_what_stood_there(preview, monkeypatch, tmp_path, pdf):
    place = tmp_path / "annual-report-2025.pdf"
    place.write_bytes(b"older")
    answer(monkeypatch, place)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        save_pdf(preview, pdf, place.name)
    assert place.read_bytes() == b"older"
    assert os.listdir(tmp_path) == [place.name]


def test_a_folder_that_is_gone_is_said_in_words(preview, monkeypatch, tmp_path, pdf):
    answer(monkeypatch, tmp_path / "gone" / "report.pdf")
    with pytest.raises(Unreadable):
        save_pdf(preview, pdf, "report.pdf")


def test_no_setting_remembers_the_folder(preview, qapp, monkeypatch, tmp_path, pdf):
    kept = tmp_path / "settings"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(kept))
    folder = tmp_path / "CanaryClient"
    folder.mkdir()

    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(folder))
        dialog.setHistory([str(folder)])
        dialog.selectFile("report.pdf")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    save_pdf(preview, pdf, "report.pdf")
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    assert (folder / "report.pdf").exists()
    for file in kept.rglob("*"):
        if file.is_file():
            assert b"CanaryClient" not in file.read_bytes()


def test_printing_draws_every_page_under_a_neutral_name(preview, qtbot, monkeypatch, tmp_path, pdf):
    made = tmp_path / "printed.pdf"
    names = []

    def choose(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        names.append(printer.docName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(made))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    with qtbot.waitSignal(preview.printed):
        preview.print_out()
    printed = made.read_bytes()
    assert pages.page_count(printed) == pages.page_count(pdf)
    assert names == ["annual-report-2025"]
    was, now = pages.render(pdf, 2, 0.2), pages.render(printed, 2, 0.2)
    assert (abs(was.width - now.width), abs(was.height - now.height)) <= (1, 1)
    assert abs(_ink(was) - _ink(now)) < 0.02


def test_printing_some_pages_prints_those(preview, monkeypatch, tmp_path, pdf):
    made = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(made))
        dialog.printer().setFromTo(2, 3)
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    assert print_pdf(preview, pdf, "report")
    assert pages.page_count(made.read_bytes()) == 2


def test_no_printer_is_looked_for_before_she_prints(preview, monkeypatch):
    def never(*_arguments: object) -> None:
        raise AssertionError

    monkeypatch.setattr("casebook.gui.paper.printing.QPrinter", never)
    preview.sheets.zoom_by(1)
    preview.sheets.go_to(2)


def test_nothing_shown_can_be_neither_saved_nor_printed(preview, qtbot):
    preview.clear("The report is being made…")
    with qtbot.assertNotEmitted(preview.saved), qtbot.assertNotEmitted(preview.printed):
        preview.save()
        preview.print_out()
    assert preview.pdf() == b""


def _ink(image: pages.Image) -> float:
    """How dark a page is on the whole."""
    seen = image.data[1::4]
    return 1 - sum(seen) / len(seen) / 255


def test_what_can_not_be_printed_is_named_above_the_pages_before_it_goes_out(preview, pdf):
    assert not preview.lost.isVisible()
    text = blocks.Paragraph(text="Zij stuurde 🙂🙂 en <b>meer</b> ⁅☎⁆")
    document = blocks.Document(title="T", author="A", subject="S", language="en", blocks=(text,))
    preview.show_pdf(paper.pdf(document, Language("en")), "x.pdf", "x")
    assert preview.lost.isVisible()
    assert "🙂\u2069 (2×)" in preview.lost.text()
    assert preview.lost.textFormat() is Qt.TextFormat.PlainText
    preview.show_pdf(pdf, "annual-report-2025.pdf", "annual-report-2025")
    assert not preview.lost.isVisible()
