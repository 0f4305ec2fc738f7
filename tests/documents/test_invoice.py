"""An invoice counts what was agreed, in whole cents, and does not tell who came when."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import annual_report, invoice
from casebook.errors import Refused
from casebook.language import Language
from casebook.model.clients import Adviser, Engagement
from casebook.model.ids import EngagementId, new_id
from casebook.model.invoicing import Invoicing, quarter, quarter_of
from casebook.model.money import cents_of, for_minutes, to_quarters
from casebook.model.organisation import Activity, AdviceRequest, TimeEntry
from casebook.model.periods import Period, year
from casebook.store import (
    activities,
    advice,
    adviser,
    clients,
    counting,
    invoicing,
    released_tables,
    releases,
)
from tests.casebook_files import a_case, a_client, a_conversation
from tests.documents.reading import words as text_of

TODAY = date(2026, 11, 23)
THIRD = quarter(2026, 3)


@pytest.fixture
def agreed(vault):
    """A client with rates and a quarter of work: one conversation of 50 minutes, an activity, advice, travel."""
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        adviser.save(db, Adviser(name="Marit de Wolff", title="vertrouwenspersoon", place="Zwolle"))
        (engagement,) = clients.engagements(db, client.id)
        terms = Invoicing(engagement=engagement.id, hour_rate=9500, travel_rate=4750, kilometre_rate=23,
                          bundle_minutes=None, address="Postbus 12\n8000 AA Zwolle", reference="PO 77")
        invoicing.save(db, terms)
        case = a_case(db, client, date(2026, 7, 6))
        a_conversation(db, case, date(2026, 7, 6), minutes=50)
        activities.save(db, Activity(id=new_id(), client=client.id, day=date(2026, 8, 4), kind="presentation",
                                     minutes=90))
        advice.save_request(db, AdviceRequest(id=new_id(), client=client.id, day=date(2026, 9, 30), minutes=20))
        for day, kilometres in ((date(2026, 7, 6), 61), (date(2026, 8, 4), 60), (date(2026, 10, 1), 500)):
            activities.save_time(db, TimeEntry(id=new_id(), client=client.id, day=day, time_class="travel", minutes=40,
                                               kilometres=kilometres))
    return vault, client, terms


def made(vault, client, period=THIRD, **named):
    return invoice.gather(vault.db, client.id, period, today=named.pop("today", TODAY), **named)


def test_money_is_whole_cents_as_people_write_it():
    for typed, cents in (("95", 9500), ("95,5", 9550), ("€ 1.250,50", 125050), ("1,250.50", 125050), ("0,23", 23),
                         ("1.250", 125000), ("95.00", 9500)):
        assert cents_of(typed) == cents, typed
    for typed in ("", "-3", "9,5,5", "vijf", "1e3", "95,0050", "999999999"):
        assert cents_of(typed) is None, typed
    assert [to_quarters(m) for m in (0, 7, 8, 22, 23, 160)] == [0, 0, 15, 15, 30, 165]
    assert for_minutes(15, 9999) == 2500  # 24.9975 euros, half up
    assert Language("nl").money(-125050) == "-€\N{NO-BREAK SPACE}1.250,50"
    assert Language("en").money(125050) == "€1,250.50"
    assert quarter_of(date(2026, 12, 31)) == quarter(2026, 4)


def test_by_default_it_is_one_line_of_work_with_kilometres_and_travel_as_sums(agreed):
    vault, client, _ = agreed
    data = made(vault, client)
    assert [(line.what, line.quantity, line.amount) for line in data.lines] == [
        ("work", 165, 26125), ("travel", 75, 5938), ("kilometres", 121, 2783)]
    assert data.total == 26125 + 5938 + 2783
    assert data.bundle_left is None


def test_nothing_on_it_tells_who_came_when(agreed):
    """One reporter, one conversation in the quarter: no line, no word and no property stands for it."""
    vault, client, _ = agreed
    for code in ("nl", "en"):
        language = Language(code)
        data = made(vault, client, language_code=code, number="2026-014")
        said = text_of(invoice.pdf(data, language))
        assert "2026-014" in said
        assert "Postbus 12" in said
        assert language.money(data.total).strip("€\N{NO-BREAK SPACE}") in said
        for telling in ("juli", "July", "augustus", "06-07", "07/06", "0,75", "0.75", "0,83", "71,25", "71.25"):
            assert telling not in said, telling
        headings, rows = invoice.table(data, language)
        assert len(rows) == 3
        assert all(set(row) == set(headings) for row in rows)


def test_finer_forms_add_up_and_say_what_they_tell(agreed):
    vault, client, _ = agreed
    kinds, months = made(vault, client, form="kinds"), made(vault, client, form="months")
    assert [(line.what, line.quantity) for line in kinds.lines[:3]] == [
        ("casework", 45), ("prevention", 90), ("advice", 15)]
    assert [(line.period.first.month, line.quantity) for line in months.lines[:3]] == [(7, 45), (8, 90), (9, 15)]
    assert invoice.telling(vault.db, client.id, THIRD, "quarter") == ()
    assert invoice.telling(vault.db, client.id, THIRD, "kinds") == (THIRD,)
    assert [p.first.month for p in invoice.telling(vault.db, client.id, THIRD, "months")] == [7]


def test_the_bundle_is_used_up_first_and_what_is_left_is_told(agreed):
    vault, client, terms = agreed
    with vault.writing() as db:
        invoicing.save(db, replace(terms, bundle_minutes=240))
        case = a_case(db, client, date(2026, 2, 2))
        a_conversation(db, case, date(2026, 2, 2), minutes=128)  # rounded: 135 of the bundle
    data = made(vault, client)
    assert (data.lines[0].quantity, data.lines[0].prepaid, data.lines[0].amount) == (165, 105, 9500)
    assert data.bundle_left == 0
    assert made(vault, client, quarter(2026, 1)).bundle_left == 105
    assert made(vault, client, quarter(2026, 1)).total == 0
    assert made(vault, client, form="months").lines[1].prepaid == 60


def test_each_month_is_paid_by_the_engagement_in_force_on_its_last_day(agreed):
    vault, client, terms = agreed
    with vault.writing() as db:
        (old,) = clients.engagements(db, client.id)
        clients.save_engagement(db, replace(old, ends=date(2026, 8, 14)))
        new = Engagement(id=EngagementId("new"), client=client.id, starts=date(2026, 8, 15))
        clients.save_engagement(db, new)
        invoicing.save(db, replace(terms, engagement=new.id, hour_rate=10000, travel_rate=None, kilometre_rate=None))
    work = [line for line in made(vault, client).lines if line.what == "work"]
    assert [(line.period.first.month, line.period.last.month, line.quantity, line.rate) for line in work] == [
        (7, 7, 45, 9500), (8, 9, 105, 10000)]
    told = invoice.telling(vault.db, client.id, THIRD, "quarter")  # a line of one month, with one who came in it
    assert [(part.first.month, part.last.month) for part in told] == [(7, 7)]


def test_what_cannot_be_invoiced_is_refused(agreed):
    vault, client, terms = agreed

    def refused(period, **named):
        with pytest.raises(Refused) as found:
            made(vault, client, period, **named)
        return found.value.reason

    assert refused(quarter(2026, 4)) == "quarter_not_over"
    assert refused(quarter(2025, 1)) == "nothing_to_invoice"
    with vault.writing() as db:
        (engagement,) = clients.engagements(db, client.id)
        clients.save_engagement(db, replace(engagement, ends=date(2026, 10, 31)))
    assert made(vault, client, quarter(2026, 4)).total == 500 * 23 + 3563  # the work has ended: its last invoice
    with vault.writing() as db:
        invoicing.save(db, replace(terms, hour_rate=None))
    assert refused(THIRD) == "no_rate"


def test_what_went_out_is_kept_as_printed(agreed):
    vault, client, _ = agreed
    data = made(vault, client, form="months", number="2026-9")
    pdf = invoice.pdf(data, Language("nl"))
    assert pdf == invoice.pdf(data, Language("nl"))
    sent = invoice.sent(data, pdf, Language("nl"))
    with vault.writing() as db:
        invoicing.add_sent(db, sent)
    (kept,) = invoicing.sent_to(vault.db, client.id)
    assert (kept.form, kept.first, kept.last, kept.number) == ("months", THIRD.first, THIRD.last, "2026-9")
    assert len(kept.sha256) == 64
    assert [line["amount"] for line in json.loads(kept.lines)["lines"]] == [line.amount for line in data.lines]
    assert invoicing.last_number(vault.db) == "2026-9"


def test_only_what_says_more_than_a_line_for_the_quarter_goes_on_the_ledger(agreed):
    vault, client, _ = agreed
    words = Language("nl")
    with vault.writing() as db:
        for form in ("quarter", "months", "kinds"):
            data = made(vault, client, form=form)
            content = invoice.pdf(data, words)
            for _again in range(2):  # saved, and then printed too
                invoicing.add_sent(db, invoice.sent(data, content, words))
    found = releases.of_client(vault.db, client.id)
    assert [(r.document, r.version, r.first, r.last) for r in found] == [
        ("invoice", number, THIRD.first, THIRD.last) for number in (1, 2)]
    assert [released_tables.of_release(r)["form"] for r in found] == ["months", "kinds"]
    assert all(released_tables.of_release(r)["lines"] for r in found)
    assert [r.threshold for r in found] == [5, 5]
    assert counting.covered(vault.db, client.id).months == frozenset()  # it counts nobody, so it fixes no figures
    with vault.writing() as db:
        releases.must_fit(db, client.id, Period(first=date(2026, 8, 1), last=date(2027, 7, 31)))


def test_invoices_beside_the_report_do_not_tell_the_time_of_a_few(agreed):
    """The report below k tells no casework; the hours of the invoices less its other hours would have been just that.
    """
    vault, client, terms = agreed
    over = year(2026)
    report = annual_report.gather(vault.db, client.id, over, "nl", today=date(2027, 1, 20))
    assert report.protected.level == "below"
    assert report.protected.minutes == {}
    assert "presentatie" in text_of(annual_report.pdf(report, Language("nl"))).lower()
    with vault.writing() as db:
        invoicing.save(db, replace(terms, hour_rate=None))
    report = annual_report.gather(vault.db, client.id, over, "nl", today=date(2027, 1, 20))
    assert report.protected.minutes["prevention"] == 90


def test_few_questions_for_advice_stand_together_with_casework_where_hours_are_billed(agreed):
    vault, client, _ = agreed
    with vault.writing() as db:
        for day in range(1, 9):
            a_conversation(db, a_case(db, client, date(2026, 8, day)), date(2026, 8, day), minutes=60)
    report = annual_report.gather(vault.db, client.id, year(2026), "en", today=date(2027, 1, 20))
    assert "Casework and advice 9.2" in text_of(annual_report.pdf(report, Language("en")))
    assert report.protected.minutes["casework_advice"] == 8 * 60 + 50 + 20
