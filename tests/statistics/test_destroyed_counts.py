"""Destroying leaves every past and future count unchanged: figures, annual reports, referral counts."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook import practice
from casebook.documents import annual_report
from casebook.language import Language
from casebook.model.ids import ClientId
from casebook.model.periods import Period, last_day, month_of, next_month, year
from casebook.statistics import collect
from casebook.store import cases, clients, destruction, releases, requests, spans
from casebook.vault import create_by_key
from casebook.vault.keys import new_salt

UNTIL = date(2026, 3, 17)
YEARS = (2023, 2024, 2025, 2026, 2027)
MONTHS = ["2023-06"]
while MONTHS[-1] < "2027-12":
    MONTHS.append(next_month(MONTHS[-1]))


@pytest.fixture(scope="module")
def casebook(tmp_path_factory):
    vault = create_by_key(tmp_path_factory.mktemp("destroyed") / "p.casebook", b"p" * 32, new_salt())
    with vault.writing() as db:
        practice.fill(db, cases=60, seed=11, until=UNTIL, with_releases=False)
        for row in db.rows("SELECT DISTINCT case_id FROM case_file WHERE hold_reason <> ''"):
            db.execute("UPDATE case_file SET hold_reason = '', hold_review = NULL WHERE case_id = ?", tuple(row))
        for request in requests.listed(db):
            requests.remove(db, request.id)
    yield vault
    vault.close()


def _figures(db, periods):
    every = [client.id for client in clients.all_of(db)]
    return {(client, period): collect.figures(db, client, period) for client in every for period in periods}


def _periods(pairs):
    return [Period(first=date(int(MONTHS[a][:4]), int(MONTHS[a][5:]), 1), last=last_day(MONTHS[b]))
            for a, b in map(sorted, pairs)]


places = st.integers(0, len(MONTHS) - 1)


@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False), st.floats(0.02, 1), st.lists(st.tuples(places, places), max_size=4))
def test_every_count_of_every_client_is_what_it_was(casebook, chance, share, drawn):
    db = casebook.db
    periods = [*map(year, YEARS), *_periods(drawn)]
    db.execute("BEGIN")
    try:
        found = db.column("SELECT case_id FROM case_file ORDER BY case_id")
        going = chance.sample(found, max(1, int(len(found) * share)))
        for case in going:  # an open one is closed first, as she would close it: that is no destroying
            if cases.get(db, case).is_open:
                spans.close(db, case, UNTIL)
        before = _figures(db, periods)
        for case in going:
            destruction.destroy(db, case, "request", UNTIL, UNTIL + timedelta(days=400))
        assert _figures(db, periods) == before
        assert db.value("SELECT count(*) FROM case_file") == len(found) - len(going)
    finally:
        db.execute("ROLLBACK")


def test_destroying_an_open_case_counts_as_closing_it(casebook):
    db = casebook.db
    db.execute("BEGIN")
    try:
        case = db.value("SELECT id FROM case_fact WHERE status = 'open' AND client_id IS NOT NULL")
        destruction.destroy(db, case, "request", UNTIL, UNTIL)
        span = db.row("SELECT * FROM span_fact WHERE case_id = ?", (case,))
        assert (span["closed_month"], db.value("SELECT status FROM case_fact WHERE id = ?", (case,))) == (
            month_of(UNTIL), "closed")
    finally:
        db.execute("ROLLBACK")


def test_every_annual_report_is_made_again_word_for_word(casebook):
    """After destroying all but a few of the cases; the reports of a practice in which half were released already."""
    db = casebook.db
    with casebook.writing():
        for client in clients.all_of(db)[::2]:
            _release(db, client.id, 2024, date(2025, 1, 20))

    def reports():
        found = {}
        for client in clients.all_of(db):
            for number in (2024, 2025, 2026):
                data = annual_report.gather(db, client.id, year(number), today=UNTIL)
                found[client.id, number] = (data, annual_report.document(data, Language(data.language_code)))
        return found

    def pdfs():
        return {client.id: annual_report.pdf(data, Language("en")) for client in clients.all_of(db)[:2]
                for data in [annual_report.gather(db, client.id, year(2025), "en", today=UNTIL)]}

    before, papers = reports(), pdfs()
    with casebook.writing():
        for case in db.column("SELECT id FROM case_fact JOIN case_file ON case_id = id WHERE status = 'closed'"):
            destruction.destroy(db, case, "request", UNTIL, UNTIL)
    assert db.value("SELECT count(*) FROM case_fact") > 3 * db.value("SELECT count(*) FROM case_file")
    assert reports() == before
    assert pdfs() == papers


def _release(db, client, number, day):
    data = annual_report.gather(db, ClientId(client), year(number), status="final", today=day)
    words = Language(data.language_code)
    annual_report.release(db, data, annual_report.pdf(data, words), words)
    assert releases.over(db, client, year(number)) is not None
