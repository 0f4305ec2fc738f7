"""Nothing is passed on without a recorded consent or a reason, and a report to management starts its terms."""

from dataclasses import replace
from datetime import date

import pytest

from casebook.model.cases import Consent
from casebook.model.ids import ReferralId, new_id
from casebook.model.passing_on import PassedOn
from casebook.model.referrals import Referral
from casebook.store import cases, conversations, passing_on, referrals, report_dates, requests, search, spans, terms
from tests.casebook_files import a_case, a_client, a_conversation

DAY, LATER = date(2026, 3, 2), date(2026, 3, 9)


@pytest.fixture
def case(vault):
    with vault.writing() as db:
        return a_case(db, a_client(db), DAY)


def _consent(vault, case, **fields):
    given = Consent(id=new_id(), case=case.id, what="contact met HR", given_on=DAY, **fields)
    with vault.writing() as db:
        requests.save_consent(db, given)
    return given


def _talk(vault, case):
    with vault.writing() as db:
        return a_conversation(db, case, DAY, kind="third_party")


def _resting(case, talk, **fields):
    return PassedOn(noun="conversation", record=talk.id, case=case.id, day=LATER, **fields)


def test_passing_on_needs_a_consent_of_this_case_that_stands_or_a_reason(vault, case):
    talk = _talk(vault, case)
    with vault.writing() as db:
        other = a_case(db, None, DAY)
    elsewhere, gone = _consent(vault, other), _consent(vault, case, withdrawn_on=DAY)
    for wrong in ({"consent": "recorded"}, {"consent": "recorded", "consent_id": elsewhere.id},
                  {"consent": "recorded", "consent_id": gone.id}, {"consent": "overridden", "reason": "  "}):
        with pytest.raises(ValueError, match="needs"), vault.writing() as db:
            passing_on.keep(db, _resting(case, talk, **wrong))
    assert passing_on.of_case(vault.db, case.id) == []
    with vault.writing() as db:
        passing_on.keep(db, _resting(case, talk, consent="overridden", reason="acuut gevaar"))
    (kept,) = passing_on.of_case(vault.db, case.id)
    assert (kept.consent, kept.reason) == ("overridden", "acuut gevaar")
    assert [hit.case for hit in search.hits(vault.db, "acuut")] == [case.id]
    with vault.writing() as db:
        conversations.remove(db, talk.id)
    assert passing_on.of_case(vault.db, case.id) == []
    assert search.hits(vault.db, "acuut") == []


def test_what_rests_on_a_withdrawn_consent_is_told_until_it_is_settled(vault, case):
    given = _consent(vault, case)
    referral = Referral(id=ReferralId(new_id()), case=case.id, day=LATER, kind="coach", consent="recorded",
                        consent_on=DAY)
    resting = PassedOn(noun="referral", record=referral.id, case=case.id, day=LATER, consent="recorded",
                       consent_id=given.id)
    with vault.writing() as db:
        referrals.save(db, referral)
        passing_on.keep(db, resting)
    assert passing_on.bare(vault.db) == []
    with vault.writing() as db:
        requests.save_consent(db, replace(given, withdrawn_on=LATER))
        passing_on.keep(db, resting)  # what was passed on before stays as it was
    assert passing_on.bare(vault.db) == passing_on.bare(vault.db, case.id) == [resting]
    with vault.writing() as db:
        passing_on.settle(db, resting, LATER)
    assert passing_on.bare(vault.db) == []
    with vault.writing() as db:
        passing_on.settle(db, resting, None)
        requests.remove_consent(db, given.id)
    assert [p.record for p in passing_on.bare(vault.db)] == [referral.id]
    with vault.writing() as db:
        referrals.remove(db, referral.id)
    assert passing_on.bare(vault.db) == []


def test_only_a_report_that_was_made_starts_the_terms_and_each_is_settled_by_itself(vault, case):
    with vault.writing() as db:
        cases.save(db, replace(case, sparring_on=DAY))
    assert report_dates.awaited(vault.db) == []
    with vault.writing() as db:
        cases.save(db, replace(case, sparring_on=DAY, report_made_on=date(2026, 11, 30)))
    receipt, answer = report_dates.awaited(vault.db)
    assert (receipt.what, receipt.due) == ("receipt", date(2026, 12, 7))
    assert (answer.what, answer.due) == ("answer", date(2027, 2, 28))
    assert report_dates.awaited(vault.db, date(2026, 12, 6)) == []
    assert report_dates.awaited(vault.db, date(2026, 12, 7)) == [receipt]
    with vault.writing() as db:
        report_dates.settle(db, case.id, "receipt", LATER)
    assert [a.what for a in report_dates.awaited(vault.db)] == ["answer"]
    with vault.writing() as db:
        report_dates.settle(db, case.id, "receipt", None)
        report_dates.settle(db, case.id, "answer", LATER)  # who answers has received it
    assert report_dates.awaited(vault.db) == []
    with vault.writing() as db:
        report_dates.settle(db, case.id, "answer", None)
        spans.close(db, case.id, LATER)
    assert report_dates.awaited(vault.db) == []


def test_the_terms_are_hers_to_change(vault, case):
    with vault.writing() as db:
        cases.save(db, replace(case, report_made_on=DAY))
        terms.keep(db, terms.RECEIPT_DAYS, 14)
    assert report_dates.awaited(vault.db)[0].due == date(2026, 3, 16)
    with pytest.raises(ValueError, match="length"), vault.writing() as db:
        terms.keep(db, terms.ANSWER_MONTHS, 0)
    with vault.writing() as db:
        db.execute("UPDATE setting SET value = 'veel' WHERE name = 'term.receipt_days'")
    assert terms.of(vault.db, terms.RECEIPT_DAYS) == 7
