"""How long notes are kept: as agreed when the case came; reminders only, and a hold waits for its review."""

from dataclasses import replace
from datetime import date

import pytest

from casebook.model.clients import Engagement
from casebook.model.ids import EngagementId, ReleaseId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.releases import Release
from casebook.store import cases, clients, releases, requests, retention, spans
from tests.casebook_files import a_case, a_client

TODAY = date(2026, 11, 23)


def _closed(db, client, first=date(2026, 2, 1), on=date(2026, 10, 5), **fields):
    case = a_case(db, client, first, **fields)
    spans.close(db, case.id, on)
    return case


def _released(db, client, last, made, first=None, status="final"):
    releases.add(db, Release(
        id=ReleaseId(new_id()), client=client.id, first=first or date(last.year, 1, 1), last=last, status=status,
        version=1, language="nl", threshold=5, tables="{}", pdf_sha256="", counting_date=made, made=made))


@pytest.mark.parametrize(("rule", "on", "may_go"), [
    ("closing", date(2026, 10, 5), date(2026, 10, 5)), ("1_year", date(2026, 10, 5), date(2027, 10, 5)),
    ("1_year", date(2024, 2, 29), date(2025, 2, 28)), ("2_years", date(2026, 10, 5), date(2028, 10, 5))])
def test_presets_from_the_day_of_closing(vault, rule, on, may_go):
    with vault.writing() as db:
        case = _closed(db, a_client(db, retention=rule), date(2024, 1, 5), on)
    term = retention.of_case(vault.db, case.id, TODAY)
    assert (term.rule, term.may_go_from, term.expected, term.year) == (rule, may_go, None, None)


def test_before_the_report_its_month_is_expected_and_the_last_day_is_known(vault):
    with vault.writing() as db:
        case = _closed(db, a_client(db))
    term = retention.of_case(vault.db, case.id, TODAY)
    assert (term.year, term.expected, term.may_go_from) == (2026, "2027-06", date(2028, 1, 1))
    late = retention.of_case(vault.db, case.id, date(2027, 8, 20))
    assert (late.expected, late.may_go_from) == ("2027-11", date(2028, 1, 1))
    last = retention.of_case(vault.db, case.id, date(2027, 12, 31))
    assert (last.expected, last.has_passed(date(2027, 12, 31)), last.has_passed(date(2028, 1, 1))) == (
        None, False, True)


def test_three_months_after_the_report_over_the_year_that_the_closing_counts_in(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = _closed(db, client)
        _released(db, client, date(2026, 6, 30), date(2026, 7, 5))
        _released(db, client, date(2026, 12, 31), date(2027, 1, 10), status="concept")
    assert retention.of_case(vault.db, case.id, date(2027, 1, 11)).expected
    with vault.writing() as db:
        _released(db, client, date(2026, 12, 31), date(2027, 1, 30))
        late = _closed(db, client, date(2026, 12, 1), date(2026, 12, 20))
    term = retention.of_case(vault.db, case.id, date(2027, 2, 1))
    assert (term.may_go_from, term.expected) == (date(2027, 4, 30), None)
    assert retention.of_case(vault.db, late.id, date(2027, 2, 1)).year == 2027


def test_the_agreement_is_that_of_the_first_contact(vault):
    with vault.writing() as db:
        client = a_client(db, retention="2_years", ends=date(2025, 12, 31))
        later = Engagement(id=EngagementId(new_id()), client=client.id, starts=date(2026, 1, 1), retention="closing")
        clients.save_engagement(db, later)
        old, new = _closed(db, client, date(2025, 12, 31)), _closed(db, client, date(2026, 1, 1))
        nobody = _closed(db, None)
    rules = [retention.of_case(vault.db, case.id, TODAY).rule for case in (old, new, nobody)]
    assert rules == ["2_years", "closing", "report_3_months"]


def test_an_open_case_has_no_day_and_a_reopened_one_neither(vault):
    with vault.writing() as db:
        client = a_client(db, retention="closing")
        case = _closed(db, client)
        assert [kept.id for kept in retention.due(db, TODAY)] == [case.id]
        spans.reopen(db, case.id, date(2026, 11, 1))
    assert retention.of_case(vault.db, case.id, TODAY).may_go_from is None
    assert retention.due(vault.db, TODAY) == []


def test_a_hold_waits_for_its_review_and_an_undecided_request_holds(vault):
    with vault.writing() as db:
        client = a_client(db, retention="closing")
        held = _closed(db, client, hold_reason="loopt nog", hold_review=date(2026, 12, 1))
        asked = _closed(db, client)
        request = OutsideRequest(id=new_id(), kind="court", case=asked.id, client=None, received_on=TODAY)
        requests.save(db, request)
    assert retention.due(vault.db, TODAY) == []
    again = retention.due(vault.db, date(2026, 12, 1))
    assert [(kept.id, kept.term.held) for kept in again] == [(held.id, "hold")]
    with vault.writing() as db:
        requests.save(db, replace(request, decision="refused", decided_on=TODAY))
        cases.save(db, replace(cases.get(db, held.id), hold_reason="", hold_review=None))
    assert {kept.id for kept in retention.due(vault.db, TODAY)} == {held.id, asked.id}


def test_reminders_change_nothing_by_themselves_and_come_longest_waiting_first(vault):
    with vault.writing() as db:
        client = a_client(db, retention="closing")
        made = [_closed(db, client, date(2026, 1, day), date(2026, 2, 20 - day)) for day in range(1, 13)]
    before = vault.db.value("SELECT value FROM meta WHERE name = 'last_change'")
    assert [kept.id for kept in retention.due(vault.db, TODAY)] == [case.id for case in reversed(made)]
    assert vault.db.value("SELECT value FROM meta WHERE name = 'last_change'") == before
    assert vault.db.value("SELECT count(*) FROM case_file") == 12
