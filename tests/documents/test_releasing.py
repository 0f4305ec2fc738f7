"""Gathering and releasing an annual report: which agreement, which period, which version counts."""

import hashlib
import json
import re
from dataclasses import replace
from datetime import date

import pytest

from casebook.documents import annual_report
from casebook.documents.blocks import Cover
from casebook.errors import PeriodRefused, Refused
from casebook.language import Language
from casebook.model.clients import Client, Engagement
from casebook.model.ids import ClientId, EngagementId, new_id
from casebook.model.periods import Period, year
from casebook.store import cases, clients, releases
from tests.casebook_files import a_case, a_client
from tests.documents import made, reading

ENGLISH, DUTCH = Language("en"), Language("nl")
LANGUAGES = {"en": ENGLISH, "nl": DUTCH}


def test_what_changes_after_a_release_leaves_the_released_year_alone(vault):
    with vault.writing() as db:
        big = made.big_client(db, 2024)
        data = annual_report.gather(db, big.id, year(2024), "en", "final", date(2025, 1, 20))
        annual_report.release(db, data, b"pdf", ENGLISH)
        before = annual_report.gather(db, big.id, year(2025), "en", today=date(2026, 1, 5)).last
        a_case(db, big, date(2024, 6, 1), main_theme="fraud")
        after = annual_report.gather(db, big.id, year(2025), "en", today=date(2026, 1, 5))
    assert after.last == before
    assert after.last["totals"]["cases"] == 46


def test_a_year_whose_theme_groups_were_told_once_is_told_the_same_way_again(vault):
    with vault.writing() as db:
        client = a_client(db, breakdowns=("main_theme", "theme_group_by_year"))
        told = [a_case(db, client, date(when, 1 + number % 12, 5), main_theme=("bullying", "fraud")[number % 2])
                for when in (2022, 2023, 2024) for number in range(24)]
        first = annual_report.gather(db, client.id, year(2023), "en", today=date(2024, 1, 20))
        annual_report.release(db, first, b"pdf", ENGLISH)
        for case in told[:8:2]:
            cases.save(db, replace(case, main_theme="fraud"))
        second = annual_report.gather(db, client.id, year(2024), "en", today=date(2025, 1, 20))
    rows = [{(r.categories, r.count) for r in data.protected.tables["theme_group_by_year"].rows if r.year == 2022}
            for data in (first, second)]
    assert rows[0] == rows[1]
    assert len(rows[0]) == 2


def test_a_report_on_part_of_a_year_says_so_and_gives_no_rate(vault):
    with vault.writing() as db:
        big = made.big_client(db)
    half = Period(first=date(2025, 1, 1), last=date(2025, 6, 30))
    data = annual_report.gather(vault.db, big.id, half, "en", today=date(2025, 7, 5))
    text = reading.words(annual_report.pdf(data, ENGLISH))
    assert data.protected.rate is None
    assert "This report covers 6 months." in text
    assert "per hundred workers." in text
    assert not re.search(r"that is [\d.]+ new cases per hundred", text)


def test_a_first_year_that_began_halfway_gives_no_rate(vault):
    with vault.writing() as db:
        client = Client(id=ClientId(new_id()), name="Nieuw")
        clients.save(db, client)
        clients.save_engagement(db, Engagement(id=EngagementId(new_id()), client=client.id, starts=date(2025, 4, 1)))
        made.add_year(db, client, 2025)
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    assert (data.short, data.protected.rate, data.protected.style) == (True, None, "number")
    assert "began in the course of this year" in reading.words(annual_report.pdf(data, ENGLISH))


def test_the_strictest_threshold_and_the_last_engagement_hold(vault):
    with vault.writing() as db:
        client = a_client(db, threshold=8, ends=date(2025, 6, 30), recipients="Vroeger")
        later = Engagement(id=EngagementId(new_id()), client=client.id, starts=date(2025, 7, 1), threshold=4,
                           threshold_reason="kleine organisatie", recipients="Nu", voice="third")
        clients.save_engagement(db, later)
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 5))
    assert (data.protected.threshold, data.engagement.recipients) == (8, "Nu")
    cover = next(b for b in annual_report.blocks(data, ENGLISH) if isinstance(b, Cover))
    assert "Nu" in {fact.value for fact in cover.facts}
    assert "called on the confidential adviser" in reading.words(annual_report.pdf(data, ENGLISH))


def test_a_final_report_waits_for_the_end_of_its_period(filled, vault):
    with pytest.raises(Refused, match="period_not_over"):
        annual_report.gather(filled.vault.db, filled.big.id, year(2025), "en", "final", date(2025, 12, 31))
    with vault.writing() as db:
        clients.save(db, Client(id=ClientId("bare"), name="Zonder opdracht"))
    with pytest.raises(Refused, match="no_engagement"):
        annual_report.gather(vault.db, ClientId("bare"), year(2025), "en")


def test_a_release_keeps_tables_hash_k_and_dates_and_counts_its_versions(vault):
    with vault.writing() as db:
        big = made.big_client(db)
        data = annual_report.gather(db, big.id, year(2025), "en", today=date(2026, 1, 5))
        pdf = annual_report.pdf(data, ENGLISH)
        kept = annual_report.release(db, data, pdf, ENGLISH)
        after_concept = annual_report.gather(db, big.id, year(2026), "en", today=date(2026, 1, 9))
        assert (after_concept.last, after_concept.earlier) == (None, {})
        again = annual_report.gather(db, big.id, year(2025), "en", "final", today=date(2026, 2, 9))
        annual_report.release(db, again, annual_report.pdf(again, ENGLISH), ENGLISH)
        with pytest.raises(PeriodRefused):
            annual_report.release(db, annual_report.gather(
                db, big.id, Period(first=date(2025, 7, 1), last=date(2026, 6, 30)), "en"), b"", ENGLISH)
        next_year = annual_report.gather(db, big.id, year(2026), "en", today=date(2026, 2, 10))
    assert (kept.status, next_year.last["status"]) == ("concept", "final")
    assert json.loads(kept.tables) == annual_report.tables(data, ENGLISH)
    assert kept.pdf_sha256 == hashlib.sha256(pdf).hexdigest()
    assert (kept.version, kept.status, kept.threshold) == (1, "concept", 5)
    assert (again.version, again.counting_date) == (2, date(2026, 1, 5))
    assert releases.over(vault.db, big.id, year(2025)).version == 2
    assert annual_report.tables(again, ENGLISH)["totals"] == annual_report.tables(data, ENGLISH)["totals"]
