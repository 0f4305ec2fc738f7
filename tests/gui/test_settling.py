"""From inside a conversation: referring, passing on by consent, reporting and closing, counted key by key."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from casebook.model.cases import Consent
from casebook.model.ids import new_id
from casebook.store import (
    cases,
    clients,
    conversations,
    interventions,
    passing_on,
    referrals,
    report_dates,
    requests,
    retention,
)
from casebook.vault import open_by_key
from tests.casebook_files import KEY, a_case, a_client
from tests.gui.conftest import NOW
from tests.gui.keyboard import focused, press, tab_to, write

TODAY = NOW.date()


class Keys:
    """Presses keys besides prose, and counts them."""

    def __init__(self):
        self.number = 0

    def __call__(self, *keys):
        self.number += len(keys)
        press(*keys)

    def letters(self, words):
        self.number += len(words)
        write(words)


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        made = a_case(db, a_client(db, "Woonstichting De Linde"), date(2026, 11, 2), main_theme="fraud")
    session.changed.emit()
    window.desk.open_case(made.id)
    return made


def shown(window) -> str:
    QApplication.processEvents()
    labels = [w.text() for w in window.desk.findChildren(QLabel) if w.isVisible()]
    return "\n".join([*labels, *(b.text() for b in window.desk.findChildren(QPushButton) if b.isVisible())])


def steps(window) -> list[str]:
    QApplication.processEvents()
    return [t.accessibleName() for t in window.desk.findChildren(QCheckBox)
            if t.isVisible() and t.accessibleName().startswith("Done: ")]


def settle(window, words):
    next(t for t in window.desk.findChildren(QCheckBox)
         if t.isVisible() and t.accessibleName() == f"Done: {words}").click()


def test_a_referral_is_one_shortcut_and_three_fields_and_leads_back_into_the_sentence(window, case):
    db = window.desk.session.db
    write("Zij wil graag naar  de bedrijfsarts.")
    press(*["Left"] * 17)
    text = focused()
    keys = Keys()
    keys("Ctrl+R")
    assert focused().accessibleName() == "Referred to"
    keys("Tab", "Tab")  # the company doctor is the first; no reason
    assert focused().accessibleName() == "Consent"
    keys("Ctrl+Return")
    assert referrals.of_case(db, case.id) == []
    assert "The reporter has not consented to this yet." in shown(window)
    assert focused().text() == "Record consent"
    keys("Space", "Ctrl+Return")
    assert keys.number <= 6
    (kept,) = referrals.of_case(db, case.id)
    (given,) = requests.consents(db, case.id)
    assert (kept.kind, kept.consent, kept.consent_on) == ("company_doctor", "recorded", TODAY)
    assert passing_on.of(db, "referral", kept.id, case.id).consent_id == given.id
    assert focused() is text
    write("morgen")
    assert text.toPlainText() == "Zij wil graag naar morgen de bedrijfsarts."
    press("Ctrl+Return")
    (talk,) = conversations.of_case(db, case.id)
    assert referrals.get(db, kept.id).conversation == talk.id
    press("Ctrl+K")
    next(b for b in window.desk.findChildren(QPushButton) if b.text() == "Withdrawn today" and b.isVisible()).click()
    assert window.message.startswith("Withdrawn. 1 thing")
    assert "consent withdrawn" in shown(window)  # at the referral
    assert steps(window) == ["Done: Consent withdrawn: a referral still rests on it"]  # on the case
    window.desk.go_to("today")
    tab_to(f"Dealt with: Consent withdrawn: a referral still rests on it · {case.code} · Woonstichting De Linde")
    press("Space")
    assert passing_on.bare(db) == []
    window.undo()
    assert len(passing_on.bare(db)) == 1


def test_without_consent_a_referral_is_passed_on_by_the_reporter_or_with_a_reason(window, case):
    db = window.desk.session.db
    press("Ctrl+R")
    tab_to("Consent")
    press("Ctrl+Return", "Tab", "Tab")
    assert focused().text() == "Pass on anyway, with reason"
    press("Space", "Ctrl+Return")
    assert referrals.of_case(db, case.id) == []
    assert "Write why you pass it on anyway." in shown(window)
    write("acuut gevaar")
    press("Ctrl+Return")
    (kept,) = referrals.of_case(db, case.id)
    assert (kept.consent, kept.consent_reason, kept.passed_on_by) == ("overridden", "acuut gevaar", "adviser")
    window.undo()
    assert referrals.of_case(db, case.id) == passing_on.of_case(db, case.id) == []
    press("Ctrl+R")
    tab_to("Consent")
    press("Ctrl+Return", "Tab", "Space", "Ctrl+Return")
    (kept,) = referrals.of_case(db, case.id)
    assert (kept.consent, kept.passed_on_by) == ("reporter_contacts", "reporter")


def test_contact_with_a_third_party_needs_consent_and_other_offers_a_referral_by_one_key(window, case):
    db = window.desk.session.db
    with window.desk.session.vault.writing() as writing:
        requests.save_consent(writing, Consent(id=new_id(), case=case.id, what="gesprek met HR", given_on=TODAY))
    window.desk.session.announce()
    window.desk.open_case(case.id)
    write("Met HR gesproken.")
    tab_to("What I did: contact with a third party, with consent")
    press("Space", "Ctrl+Return")
    assert conversations.of_case(db, case.id) == []
    assert "The reporter has not consented to this yet." in shown(window)
    press("Shift+Tab")
    assert focused().accessibleName() == "Contact with a third party: consent"
    write("Cons")
    press("Ctrl+L")
    window.open_desk(open_by_key(window.casebook, KEY))
    window.desk.open_case(case.id)
    press("Ctrl+Return")
    db = window.desk.session.db
    (talk,) = conversations.of_case(db, case.id)
    (passed,) = passing_on.of_case(db, case.id)
    assert (passed.noun, passed.record, passed.consent) == ("conversation", talk.id, "recorded")
    assert "with consent" in shown(window)
    window.undo()
    assert conversations.of_case(db, case.id) == passing_on.of_case(db, case.id) == []
    tab_to("What I did: other")
    press("Space")
    assert "Is it outside your task? Then refer." in shown(window)
    press("Ctrl+R")
    assert focused().accessibleName() == "Referred to"
    press("Ctrl+I")
    write("contact")
    press("Ctrl+Return")
    assert interventions.of_case(db, case.id) == []
    press("Tab", "Tab", "Space")
    write("spoed")
    press("Ctrl+Return")
    assert [p.reason for p in passing_on.of_case(db, case.id)] == ["spoed"]


def test_sparring_starts_no_terms_and_the_report_starts_two_that_are_settled_one_by_one(window, case):
    db = window.desk.session.db
    press("Ctrl+J")
    write("3-11")
    press("Ctrl+Return")
    assert cases.get(db, case.id).sparring_on == date(2026, 11, 3)
    assert steps(window) == []
    press("Ctrl+J")
    assert focused().accessibleName() == "Report made on"
    write("12-11")
    press("Ctrl+Return")
    assert cases.get(db, case.id).report_made_on is None
    press("Space", "Ctrl+Return")
    assert cases.get(db, case.id).report_made_on == date(2026, 11, 12)
    assert [p.noun for p in passing_on.of_case(db, case.id)] == ["report"]
    assert steps(window) == ["Done: Report made: receipt confirmed?", "Done: Report made: answered?"]
    settle(window, "Report made: receipt confirmed?")
    assert cases.get(db, case.id).receipt_on == TODAY
    assert steps(window) == ["Done: Report made: answered?"]
    window.undo()
    assert [a.what for a in report_dates.awaited(db)] == ["receipt", "answer"]
    window.desk.go_to("today")
    tab_to(f"Received: Report made: receipt confirmed? · {case.code} · Woonstichting De Linde")
    press("Space")
    assert [a.what for a in report_dates.awaited(db)] == ["answer"]  # only due in February: not on Today yet
    assert "Report made: answered?" not in shown(window)


def test_closing_is_at_most_four_keystrokes_and_says_how_long_the_notes_are_kept(window, case):
    db = window.desk.session.db
    keys = Keys()
    keys("Ctrl+W")
    assert "Still empty: role, position, how they found you, other party, duration, step chosen, outcome." in \
        shown(window)
    keys("Space")
    assert "Still empty" not in shown(window)  # "unknown" is an answer to everything, the role too
    keys.letters("s")
    keys("Ctrl+Return")
    assert keys.number <= 4
    found = cases.get(db, case.id)
    assert (found.status, found.outcome, found.position, found.route) == ("closed", "stopped", "unknown", "undecided")
    assert found.capacity == "unknown"
    term = retention.of_case(db, case.id, TODAY)
    assert term.expected == "2027-06"
    assert window.message == ("Closed. The notes may go three months after your annual report over 2026, expected in"
                              " June 2027.")
    window.undo()
    found = cases.get(db, case.id)
    assert (found.status, found.outcome, found.position, found.capacity) == ("open", "", "", "")
    press("Ctrl+W")
    tab_to("Aftercare, as agreed")
    write("bellen")
    press("Tab")
    write("vr")
    press("Ctrl+Return")
    found = cases.get(db, case.id)
    assert (found.aftercare, found.aftercare_on, found.outcome) == ("bellen", date(2026, 11, 27), "")
    assert "Aftercare comes on Today" in window.message


def test_contact_with_a_third_party_for_two_who_came_together_needs_the_consent_of_each(window, case):
    db = window.desk.session.db
    with window.desk.session.vault.writing() as writing:
        other = a_case(writing, clients.get(db, case.client), date(2026, 11, 2), main_theme="fraud")
        requests.save_consent(writing, Consent(id=new_id(), case=case.id, what="gesprek met HR", given_on=TODAY))
    window.desk.session.announce()
    window.desk.open_case(case.id)
    write("Samen naar HR.")
    press("Ctrl+Shift+G")
    write(other.code)
    press("Return", "Return")
    tab_to("What I did: contact with a third party, with consent")
    press("Space", "Ctrl+Return", "Shift+Tab")
    assert focused().accessibleName() == "Contact with a third party: consent"
    write("Cons")
    press("Ctrl+Return")
    assert conversations.of_case(db, case.id) == []
    assert f"{other.code} has not consented yet." in shown(window)
    with window.desk.session.vault.writing() as writing:
        requests.save_consent(writing, Consent(id=new_id(), case=other.id, what="gesprek met HR", given_on=TODAY))
    press("Ctrl+Return")
    (talk,) = conversations.of_case(db, case.id)
    for each in (case, other):
        (passed,) = passing_on.of_case(db, each.id)
        (given,) = requests.consents(db, each.id)
        assert (passed.record, passed.consent, passed.consent_id) == (talk.id, "recorded", given.id)
    window.undo()
    assert passing_on.of_case(db, case.id) == passing_on.of_case(db, other.id) == []
