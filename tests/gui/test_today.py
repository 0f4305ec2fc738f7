"""Today: each line is settled or moved where it stands, by key, with undo; midnight moves the lines."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from casebook.gui.today.row import LineRow
from casebook.gui.widgets.fields import Line
from casebook.model.conversations import Appointment
from casebook.model.ids import ReferralId, new_id
from casebook.model.organisation import Breach, OutsideRequest
from casebook.model.referrals import Referral
from casebook.store import appointments, cases, conversations, people, referrals, requests
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, write

TODAY = NOW.date()
SAFE = "only after 18.00, no voicemail"


def lines(window) -> list[str]:
    """The lines of Today, each with its words, when it is for, and its buttons."""
    QApplication.processEvents()
    return [" | ".join([*(w.text() for w in row.findChildren(QLabel) if w.isVisible() and w.text()),
                        *(b.text().replace("&", "") for b in row.findChildren(QPushButton) if b.isVisible())])
            for row in window.desk.page().findChildren(LineRow) if row.isVisible()]


@pytest.fixture
def busy(window):
    """A case with a call, a referral to follow up, a planned conversation and aftercare, all due."""
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        person = replace(people.new(client.id), alias="Reiger", safe_contact=SAFE)
        case = a_case(db, client, date(2026, 11, 2), person=person, aftercare="bellen", aftercare_on=TODAY)
        talk = a_conversation(db, case, date(2026, 11, 3), notes="geheim", next_step="terugbellen over het rooster",
                              next_step_on=TODAY, next_step_at=time(16))
        referral = Referral(id=ReferralId(new_id()), case=case.id, day=date(2026, 11, 3), kind="coach",
                            follow_up_on=date(2026, 11, 20))
        referrals.save(db, referral)
        plan = Appointment(id=new_id(), case=case.id, client=None, day=TODAY, at=time(10, 30), channel="video",
                           note="over het rooster")
        appointments.save(db, plan)
    session.announce()
    window.desk.go_to("today")
    return case, talk, referral, plan


def test_each_line_is_settled_or_moved_in_place_by_key_with_undo(window, busy):
    case, talk, referral, _ = busy
    db = window.desk.session.db
    shown = lines(window)
    assert f"Video call · Reiger · De Linde · {SAFE} | Mon 23 Nov 2026 10:30 | Begin | Move | Held" in shown
    assert f"Call back · Reiger · De Linde · {SAFE} | Mon 23 Nov 2026 16:00 | Called | Move" in shown
    assert f"Referral · Reiger · De Linde · {SAFE} | overdue | Fri 20 Nov 2026 | Outcome… | Move" in shown
    assert f"Reiger · De Linde · {SAFE} | Mon 23 Nov 2026 | Begin | Move | Not needed" in shown
    assert "rooster" not in "".join(shown)
    tab_to(f"Called: Call back · Reiger · De Linde · {SAFE}")
    press("Tab", "Space")
    write("overmorgen 9.15")
    window.desk.session.announce()  # nothing that happens meanwhile takes the field away
    assert focused().text() == "overmorgen 9.15"
    press("Return")
    moved = conversations.get(db, talk.id)
    assert (moved.next_step_on, moved.next_step_at) == (date(2026, 11, 25), time(9, 15))
    assert isinstance(focused(), QPushButton)  # the keyboard stays among the lines
    window.undo()
    assert conversations.get(db, talk.id).next_step_at == time(16)
    tab_to(f"Outcome…: Referral · Reiger · De Linde · {SAFE}")
    press("Space")
    write("help")
    press("Return")
    settled = referrals.get(db, referral.id)
    assert (settled.followed_up_on, settled.outcome) == (TODAY, "helped")
    window.undo()
    assert (referrals.get(db, referral.id).followed_up_on, referrals.get(db, referral.id).outcome) == (None, "unknown")
    tab_to(f"Move: Reiger · De Linde · {SAFE}")
    press("Space")
    write("ooit")
    press("Return")
    assert "Write a date such as" in "".join(lines(window))
    press("Escape", "Tab", "Space")
    assert cases.get(db, case.id).aftercare_on is None
    window.undo()
    assert cases.get(db, case.id).aftercare_on == TODAY


def test_a_planned_conversation_opens_filled_in_and_is_held_once_it_is_recorded(window, busy):
    case, _, _, plan = busy
    db = window.desk.session.db
    tab_to(f"Begin: Video call · Reiger · De Linde · {SAFE}")
    press("Space")
    write("Zij vertelt dat het beter gaat.")
    assert appointments.get(db, plan.id).done_on is None
    press("Ctrl+Return")
    talk = conversations.latest_of_case(db, case.id)
    assert (talk.day, talk.at, talk.channel) == (TODAY, time(10, 30), "video")
    assert appointments.get(db, plan.id).done_on == TODAY
    window.undo()
    assert appointments.get(db, plan.id).done_on is None
    press("Ctrl+Return")  # the words came back as a draft that still knows its plan
    assert appointments.get(db, plan.id).done_on == TODAY
    window.desk.go_to("today")
    tab_to(f"Begin: Reiger · De Linde · {SAFE}")
    press("Space")
    write("Nazorg.")
    press("Ctrl+Return")
    assert conversations.latest_of_case(db, case.id).kind == "aftercare"
    window.desk.go_to("today")
    assert not [line for line in lines(window) if "Begin" in line]


def test_midnight_moves_the_lines_and_what_tomorrow_means(window, busy, monkeypatch):
    plan = busy[3]
    session = window.desk.session
    session.write(appointments.save, replace(plan, day=date(2026, 11, 25)))
    assert not [line for line in lines(window) if line.startswith("Video call")]
    monkeypatch.setattr("tests.gui.conftest.NOW", datetime(2026, 11, 24, 0, 1))
    window.desk.midnight.look()
    assert [line for line in lines(window) if line.startswith("Video call")]
    assert "Tue 24 Nov 2026" in [w.text() for w in window.desk.page().findChildren(QLabel)]
    assert [line for line in lines(window) if line.startswith("Call back") and "overdue" in line]


def test_requests_and_breaches_stand_on_today_with_the_way_to_decide(window):
    session = window.desk.session
    with session.vault.writing() as db:
        client = a_client(db, "De Linde")
        near = OutsideRequest(id=new_id(), kind="access", case=None, client=client.id, received_on=date(2026, 11, 1),
                              from_whom="de andere partij", due_on=date(2026, 12, 1))
        far = replace(near, id=new_id(), kind="court", due_on=date(2027, 3, 1))
        for request in (near, far):
            requests.save(db, request)
        requests.save_breach(db, Breach(id=new_id(), client=client.id, discovered_on=TODAY, what="een map"))
    session.announce()
    window.desk.go_to("today")
    found = [line for line in lines(window) if "Decide…" in line or "Check list…" in line]
    assert found == ["Access request · De Linde | Tue 1 Dec 2026 | Decide…",
                     "Breach of confidentiality · De Linde | Mon 23 Nov 2026 | Check list…"]
    tab_to("Decide…: Access request · De Linde")
    press("Space")
    assert window.desk.place() == "settings"
    assert "de andere partij" in [f.text() for f in window.desk.page().findChildren(Line) if f.isVisible()]
