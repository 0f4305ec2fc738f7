"""F8 in a box, and what it hides of signals, advice and earlier versions: everywhere the same."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QApplication, QTextBrowser

from casebook.gui.widgets.fields import Notes
from casebook.model.ids import new_id
from casebook.model.organisation import Activity, AdviceRequest, Signal
from casebook.store import activities, advice
from tests.gui.keyboard import focused, press, until, write
from tests.gui.test_people import case, everything  # noqa: F401


def test_f8_works_while_a_box_is_open_and_covers_what_stands_in_it(window, case):  # noqa: F811
    session = window.desk.session
    with session.vault.writing() as db:
        signal = Signal(id=new_id(), client=case.client, day=date(2026, 11, 3), text="Toen zei Bakker iets anders.")
        advice.save_signal(db, signal)
    with session.vault.writing() as db:
        advice.save_signal(db, replace(signal, text="Een nieuw begin zonder wie ook."))
    session.announce()
    press("Ctrl+5")
    window.desk.page().signals.choose(signal.id)
    window.desk.page().signals._history.click()
    box = QApplication.activeModalWidget()
    read = box.findChildren(QTextBrowser)[0]
    assert "Bakker" in read.toPlainText()
    press("F8")
    until(lambda: session.names_hidden, "hidden")
    assert "Bakker" not in read.toPlainText()
    assert "@linde" in read.toPlainText()
    box.reject()
    press("Ctrl+N", "F8")
    until(lambda: not session.names_hidden, "shown again")
    assert QApplication.activeModalWidget() is not None
    QApplication.activeModalWidget().done(0)


def test_signals_advice_and_titles_are_covered_in_their_lists_and_forms(window, case):  # noqa: F811
    session = window.desk.session
    with session.vault.writing() as db:
        advice.save_signal(db, Signal(id="s", client=case.client, day=date(2026, 11, 3), text="Bakker valt op.",
                                      response="Ypma schreef terug."))
        advice.save_request(db, AdviceRequest(id="a", client=case.client, day=date(2026, 11, 4), notes="Over Bakker."))
        activities.save(db, Activity(id="p", client=case.client, day=date(2026, 11, 5), kind="presentation",
                                     title="Bij Ypma thuis", notes="Met Bakker"))
    session.announce()
    for hidden in (False, True):
        session.hide_names(on=hidden)
        for keys, part, key in (("Ctrl+5", 0, "s"), ("Ctrl+5", 1, "a"), ("Ctrl+4", 0, "p")):
            press(keys)
            page = window.desk.page()
            page.show_part(part)
            page.part().choose(key)
            QApplication.processEvents()
            read = everything(window)
            assert ("Bakker" in read) == ("Ypma" in read) != hidden if key != "a" else ("Bakker" in read) != hidden, key
    press("Ctrl+5")
    page = window.desk.page()
    page.show_part(1)
    page.part().choose("a")
    shown = [field for field in page.findChildren(Notes) if field.isVisible()]
    shown[0].setFocus()
    press("Ctrl+End")
    write(" en Ypma ")
    assert "Ypma" not in everything(window)
    assert focused().toPlainText() == "Over Bakker. en Ypma "
    session.hide_names(on=False)
    assert "Ypma" in everything(window)
