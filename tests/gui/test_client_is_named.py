"""The wrong client is the worst mistake there is: its name stands wherever a case is written to or chosen."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLabel, QLineEdit, QWidget

from casebook.gui.cases.case_finder import CaseFinder
from casebook.gui.cases.case_panels import KINDS
from casebook.gui.cases.panel import Panel
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Draft
from casebook.model.ids import ReferralId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.referrals import Referral
from casebook.store import appointments, drafts, people, referrals, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import press, until, write
from tests.gui.test_window import shown

TODAY = NOW.date()
ALIAS = "Reiger"
MOST_COLUMNS = 12


def _reporter(db, client, day):
    """A reporter with the same alias at each client, and everything that makes her case come up somewhere."""
    case = a_case(db, client, day, person=replace(people.new(client.id, ALIAS), safe_contact="na 18.00 uur"),
                  aftercare="bellen", aftercare_on=TODAY, hold_reason="loopt", hold_review=TODAY)
    talk = a_conversation(db, case, day, notes="een zeldzaam woord", next_step="terugbellen", next_step_on=TODAY)
    referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, conversation=talk.id, day=day, kind="coach",
                                follow_up_on=TODAY))
    appointments.save(db, Appointment(id=new_id(), case=case.id, client=None, day=TODAY, note=""))
    requests.save(db, OutsideRequest(id=new_id(), kind="court", case=case.id, client=client.id, received_on=day))
    requests.save_consent(db, Consent(id=new_id(), case=case.id, what="handover", given_on=day))
    drafts.save(db, Draft(id=new_id(), noun="conversation", record=None,
                          fields=f'{{"case": "{case.id}", "notes": "half"}}'))
    return case


def _rows(widget: QWidget) -> list[str]:
    """What stands in every row of the lists that are shown, as it is read aloud too."""
    found = []
    for view in widget.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model() is None:
            continue
        model = view.model()
        for number in range(model.rowCount()):
            row = [model.index(number, column) for column in range(MOST_COLUMNS)]
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            found.append(" · ".join(str(index.data(role) or "") for index in row if index.isValid() for role in roles))
    return found


def _boxes() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def _box() -> QDialog:
    (box,) = _boxes()
    return box


def test_its_client_is_named_wherever_a_case_is_written_to_or_chosen(window):
    session = window.desk.session
    with session.vault.writing() as db:
        mine, other = a_client(db, "De Linde"), a_client(db, "Rijnzicht")
        case = _reporter(db, mine, date(2026, 11, 2))
        _reporter(db, other, date(2026, 11, 3))
        lost = a_case(db, None, date(2026, 11, 4), person=people.new(None, "Zwaluw"))
    session.changed.emit()
    window.desk.open_case(case.id)

    # The panels beside the timeline, whatever there are: the name stands in each, above what is written.
    seen = set()
    assert len(window.desk.page().findChildren(Panel)) == 1  # the others are made when they are first wanted
    for command in KINDS:
        window.desk.case_command(command)
        (panel,) = [p for p in window.desk.page().findChildren(Panel) if p.isVisible()]
        seen.add(panel)
        named = [w.text() for w in panel.findChildren(QLabel) if w.isVisible() and w.objectName() == "clientName"]
        assert named, command
        assert all("De Linde" in words for words in named), command
    assert seen == set(window.desk.page().findChildren(Panel))
    assert len(seen) == len(KINDS)

    window.desk.case_command("ties")  # the case that is tied to it: rows of both, each with its client
    finder = window.desk.page().findChild(CaseFinder)
    finder.findChild(QLineEdit).setText(ALIAS)
    rows = [row for row in _rows(window.desk.page()) if ALIAS in row]
    assert any("De Linde" in row for row in rows)
    assert all(("De Linde" in row) != ("Rijnzicht" in row) for row in rows), rows

    for command in ("copy", "handover", "destroy"):  # the boxes about one case
        window.desk.case_command(command)
        assert "De Linde" in shown(_box()), command
        assert "Rijnzicht" not in shown(_box()), command
        _box().reject()
        until(lambda: not _boxes(), command)

    press("Ctrl+N")  # the type-ahead
    write(ALIAS)
    matches = [row for row in _rows(_box()) if ALIAS in row and "New intake" not in row]
    assert sorted("De Linde" in row for row in matches) == [False, True]
    assert all(("De Linde" in row) != ("Rijnzicht" in row) for row in matches)
    press("Ctrl+A")
    write("Zwaluw")
    assert "client not known yet" in _rows(_box())[0]
    _box().reject()

    window.desk.search_for("zeldzaam")  # what was found
    until(lambda: len(_rows(window.desk.page())) >= 2, "the hits")
    hits = [row for row in _rows(window.desk.page()) if ALIAS in row]
    assert sorted("De Linde" in row for row in hits) == [False, True]

    window.desk.go_to("today")  # every line that settles something
    window.desk.page().read()
    lines = [w.text() for w in window.desk.page().findChildren(QLabel) if ALIAS in w.text()]
    assert len(lines) >= 10
    assert all(("De Linde" in line) != ("Rijnzicht" in line) for line in lines), lines

    window.desk.go_to("referrals")
    rows = [row for row in _rows(window.desk.page()) if ALIAS in row]
    assert len(rows) >= 2
    assert all(("De Linde" in row) != ("Rijnzicht" in row) for row in rows)

    window.desk.go_to("cases")
    texts = [row for row in _rows(window.desk.page()) if ALIAS in row]
    assert any("De Linde" in text for text in texts)
    assert all(("De Linde" in text) != ("Rijnzicht" in text) for text in texts)
    (row,) = [row for row in _rows(window.desk.page()) if "Zwaluw" in row or lost.code in row]
    assert "client not known yet" in row
