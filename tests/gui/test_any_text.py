"""Any text she may paste is kept, found, shown and exported as it is; nothing of hers is ever read as a layout."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from casebook.gui.main_window import MainWindow
from casebook.gui.widgets.fields import WORD_WITHOUT_END, Notes
from casebook.model import about_other
from casebook.model.organisation import Signal
from casebook.store import advice, people
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui import any_text

RICH = "<b>vet</b> & <i>schuin</i> &amp; <u>x</u>"


def test_hard_texts_are_the_same_in_the_file_by_search_in_the_timeline_and_after_an_export(
        window: MainWindow, vault: Vault, tmp_path) -> None:
    any_text.prepare(vault)
    window.desk.session.announce()
    for text in any_text.HARD:
        any_text.walk(window, vault, text)
    any_text.goes_out_and_comes_in(vault, tmp_path)


def test_a_million_characters_are_pasted_recorded_and_shown(window: MainWindow, vault: Vault) -> None:
    any_text.prepare(vault)
    window.desk.session.announce()
    any_text.walk(window, vault, "Zij zag het, <b>weer</b> & nog eens.\n" * 14_000 + "x" * 500_000)


def test_a_field_breaks_a_word_without_end_and_gives_every_space_back(qapp: QApplication) -> None:
    field = Notes("field")
    field.setPlainText("a\u00a0b\n" + "y" * WORD_WITHOUT_END)
    assert field.wordWrapMode() == field.wordWrapMode().WrapAnywhere
    assert field.words().startswith("a\u00a0b\ny")
    field.deleteLater()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.sampled_from("⁅⁆a "), max_size=40))
def test_marks_in_any_order_hide_whole_passages(text: str) -> None:
    found = about_other.spans(text)
    assert list(found) == sorted(found)
    assert all(a < b for a, b in found)
    assert all(end <= begin for (_, end), (begin, _) in pairwise(found))


def test_nothing_of_hers_is_read_as_a_layout_on_any_page(window: MainWindow, vault: Vault) -> None:
    """Every text is plain by its own word; only the timeline's prose has a look, and escapes what it shows."""
    with vault.writing() as db:
        client = a_client(db, RICH)
        person = people.new(client.id, RICH)
        case = a_case(db, client, date(2026, 1, 5), person=person, question=RICH)
        a_conversation(db, case, date(2026, 2, 1), notes=RICH, agreements=RICH, next_step=RICH,
                       next_step_on=date(2026, 11, 23))
        advice.save_signal(db, Signal(id="s", client=client.id, day=date(2026, 2, 1), text=RICH))
    window.desk.session.announce()
    seen = 0
    for page in ("today", f"cases:{case.id}", "referrals", "signals", "clients", "annual_report", "search"):
        window.desk.go_to(page)
        QApplication.processEvents()
        for part in window.findChildren(QLabel):
            if "vet" in part.text():
                seen += 1
                assert part.textFormat() is not Qt.TextFormat.AutoText, part.text()
                assert part.textFormat() is Qt.TextFormat.PlainText or "<b>vet" not in part.text()
        for box in window.findChildren(QAbstractButton):
            assert "& <i>" not in box.text().replace("&&", ""), box.text()
        for part in window.findChildren(QWidget):
            assert "<b>vet" not in part.toolTip()
        for view in window.findChildren(QAbstractItemView):
            model = view.model()
            tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
            assert not any("<b>vet" in str(tip) for tip in tips)
    assert seen > 5
