"""Papers about one case and about the file: seen first, given knowingly, gone from the screen when it locks."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton, QToolButton

from casebook.documents import pages
from casebook.gui.cases.case_head import CaseHead
from casebook.gui.papers.copy_box import CopyBox
from casebook.gui.papers.emergency_box import EmergencyBox
from casebook.gui.papers.handover_box import HandoverBox
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.settings.the_file import FileCard
from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.model.organisation import OutsideRequest
from casebook.store import clients, people, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents import reading
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, until, write
from tests.gui.test_window import shown

DAY = date(2026, 11, 2)


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        client = replace(a_client(db, "De Linde"), language="en")
        clients.save(db, client)
        made = a_case(db, client, DAY, person=replace(people.new(client.id, "Reiger"), name="Fatima Bouzid"))
        a_conversation(db, made, DAY, notes="Zij slaapt slecht. ⁅Haar chef Zilvermeeuw drinkt.⁆",
                       agreements="Wij wachten een week.")
    session.changed.emit()
    window.desk.open_case(made.id)
    return made


def opened(kind):
    """The box of a kind, with its paper drawn or its reason told."""
    box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    until(lambda: box.preview.pdf() or "consented" in shown(box), "the paper")
    return box


def settled(box, word) -> str:
    """The words of the paper once one of them stands on it."""
    until(lambda: box.preview.pdf() and word in reading.words(box.preview.pdf()), word)
    return reading.words(box.preview.pdf())


def button(box, words):
    return next(b for b in box.findChildren(QPushButton) if words in b.text().replace("&", ""))


def save_to(place, monkeypatch):
    names = []

    def accept(dialog):
        names.append(dialog.selectedFiles()[0].rsplit("/", 1)[-1])
        dialog.selectFile(str(place))
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(place)] if names else ["x/first.pdf"])
    return names


def test_the_copy_leaves_only_after_she_read_it_and_knows_who_asks(window, case, tmp_path, monkeypatch):
    place = tmp_path / "copy.pdf"
    save_to(place, monkeypatch)
    menu = window.desk.findChild(CaseHead).findChildren(QToolButton)[-1].menu()
    next(a for a in menu.actions() if a.text().replace("&", "") == "Copy for the reporter…").trigger()
    box = opened(CopyBox)
    text = settled(box, "slaapt slecht")
    assert "Zilvermeeuw" not in text
    assert "[a passage about another person is left out here]" in text
    assert "De Linde · Reiger" in shown(box)
    assert "1 passage" in shown(box)
    assert not button(box, "Save PDF").isEnabled()
    box.preview.save()
    assert not place.exists()
    box.identity.setChecked(True)
    assert not button(box, "Print").isEnabled()
    box.read_over.setChecked(True)
    button(box, "Save PDF").click()
    assert place.read_bytes() == box.preview.pdf()
    box.paper_language.show_code("nl")
    assert not box.read_over.isChecked()
    assert not button(box, "Save PDF").isEnabled()
    box.reject()


def test_an_access_request_that_is_open_is_noted_as_given_and_back(window, case):
    session = window.desk.session
    asked = OutsideRequest(id=new_id(), kind="access", case=case.id, client=None, received_on=DAY)
    session.write(requests.save, asked)
    assert requests.holds(session.db, case.id)
    window.desk.case_command("copy")
    box = opened(CopyBox)
    assert "access request of 2 November 2026" in shown(box)
    given = button(box, "Note as given today")
    assert not given.isEnabled()
    box.identity.setChecked(True)
    box.read_over.setChecked(True)
    given.click()
    (kept,) = requests.listed(session.db)
    assert (kept.decision, kept.decided_on, kept.identity_checked) == ("given", NOW.date(), True)
    assert not requests.holds(session.db, case.id)
    assert "Noted: given today." in shown(box)
    box.reject()
    window.undo()
    assert requests.listed(session.db) == [asked]


def test_all_cases_of_the_reporter_or_only_this_one_and_what_needs_care_is_said(window, case):
    session = window.desk.session
    with session.vault.writing() as db:
        again = a_case(db, None, DAY, person=people.get(db, case.reporter), question="Opnieuw gekomen")
        a_conversation(db, again, DAY, kind="third_party")
    write("nog niet af")
    window.desk.case_command("copy")
    box = opened(CopyBox)
    settled(box, "Opnieuw gekomen")
    assert "held with a third party" in shown(box)
    assert "What is not finished yet is not in it." in shown(box)
    box.every_case.setChecked(False)
    until(lambda: "Opnieuw" not in reading.words(box.preview.pdf()), "one case")
    box.reject()


def test_no_handover_sheet_without_consent_and_one_box_records_it(window, case):
    window.desk.case_command("handover")
    box = opened(HandoverBox)
    assert "The reporter has not consented to a handover yet." in shown(box)
    assert not button(box, "Save PDF").isEnabled()
    tab_to("How it was given")
    write("mondeling")
    press("Tab")
    write("waarneming in december")
    press("Tab", "Space")
    (kept,) = requests.consents(window.desk.session.db, case.id)
    assert (kept.how, kept.scope, kept.given_on) == ("mondeling", "waarneming in december", NOW.date())
    text = settled(box, "waarneming in december")
    assert "Wij wachten een week." in text
    for absent in ("Fatima", "slaapt slecht", "Zilvermeeuw"):
        assert absent not in text
    box.name.setChecked(True)
    settled(box, "Fatima Bouzid")
    box.notes.setChecked(True)
    assert "Zilvermeeuw" not in settled(box, "slaapt slecht")
    box.reject()
    window.undo()
    assert requests.consents(window.desk.session.db, case.id) == []


def test_a_withdrawn_consent_is_none_and_another_is_hers_to_choose(window, case):
    session = window.desk.session
    for what, withdrawn in (("Waarneming", DAY), ("Contact met HR", None)):
        session.write(requests.save_consent, Consent(id=new_id(), case=case.id, what=what, given_on=DAY,
                                                     withdrawn_on=withdrawn))
    window.desk.case_command("handover")
    box = opened(HandoverBox)
    assert box.preview.pdf() == b""
    assert [box.consent.itemText(i) for i in range(box.consent.count())] == ["None yet", "Contact met HR · 02/11/2026"]
    box.consent.setCurrentIndex(1)
    settled(box, "Contact met HR")
    box.reject()


def test_the_emergency_pages_come_from_the_menu_and_from_settings_and_print(window, tmp_path, monkeypatch):
    window.desk.go_to("settings")
    window.desk.page().findChild(FileCard).emergency.click()
    box = opened(EmergencyBox)
    assert window.desk.session.vault.key_id in settled(box, "Laptop lost")
    button(box, "Sealed envelope").click()
    settled(box, "Who may open it")
    box.paper_language.show_code("nl")

    def choose(dialog):
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return int(QPrintDialog.DialogCode.Accepted)

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    button(box, "Print").click()
    assert pages.page_count((tmp_path / "printed.pdf").read_bytes()) == 1
    box.reject()
    menus = [a.menu() for a in window.menuBar().actions()]
    next(a for m in menus for a in m.actions() if a.text().replace("&", "") == "If things go wrong…").trigger()
    opened(EmergencyBox).reject()


def test_a_lock_closes_the_box_also_while_she_chooses_a_place(window, case, qtbot):
    window.desk.case_command("copy")
    box = opened(CopyBox)
    box.identity.setChecked(True)
    box.read_over.setChecked(True)
    QTimer.singleShot(300, window.lock)
    button(box, "Save PDF").click()
    assert window.desk is None
    until(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, PaperBox)], "the box gone")


def test_closing_the_box_forgets_it(window, case):
    window.desk.case_command("copy")
    opened(CopyBox)
    press("Escape")
    until(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, PaperBox)], "the box gone")
    assert focused()


@pytest.mark.parametrize("kind", ["copy", "handover", "emergency"])
def test_every_control_of_a_box_has_a_name_and_a_key_of_its_own(window, case, kind):
    if kind == "emergency":
        EmergencyBox(window.desk.session, window).open()
    else:
        window.desk.case_command(kind)
    box = opened(PaperBox)
    words = [b.text() for b in [*box.findChildren(QPushButton), *box.findChildren(QCheckBox)] if b.text()]
    keys = [w[w.index("&") + 1].lower() for w in words if "&" in w]
    assert len(set(keys)) == len(keys), keys
    box.reject()
