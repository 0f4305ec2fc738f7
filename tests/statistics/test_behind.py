"""Her own figures are the counts of the trade, and behind each stand exactly the cases it was counted from."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, ReferralId, new_id
from casebook.model.organisation import AdviceRequest
from casebook.model.periods import Period, last_day, month_of, months_after, year
from casebook.model.referrals import Referral
from casebook.statistics import behind, collect
from casebook.store import advice, cases, clients, conversations, destruction, referrals, spans
from casebook.vault import open_by_key
from tests import made_once
from tests.casebook_files import a_case, a_client, a_conversation
from tests.hostile.given import quick_key


@pytest.fixture(scope="module")
def practice_db(tmp_path_factory):
    """A practice casebook, read only."""
    path = made_once.practice_file(tmp_path_factory)
    vault = open_by_key(path, quick_key(made_once.PASSPHRASE, path.read_bytes()[:16]), read_only=True)
    yield vault.db
    vault.close()


def random_periods(source, number):
    for _ in range(number):
        first = months_after(date(2023, 4, 1), source.randrange(36))
        yield Period(first=first, last=last_day(month_of(months_after(first, source.randrange(20)))))


@pytest.mark.parametrize("seed", [1, 2])
def test_every_number_is_that_of_the_counts_and_has_its_cases_behind_it(practice_db, seed):
    db, every = practice_db, [client.id for client in clients.all_of(practice_db)]
    for period in [year(2025), *random_periods(Random(seed), 2)]:
        counted = [collect.figures(db, client, period) for client in every]
        own = behind.together(db, every, period)
        for one, client in zip(counted[:4], every, strict=False):
            same(behind.of_client(db, client, period), [one])
        same(own, counted)


def same(own, counted):
    flows = [one.flow for one in counted]
    totals = {name: own.totals[name].number for name in behind.TOTALS}
    assert totals == {
        "cases": sum(f.cases for f in flows), "new": sum(f.new for f in flows),
        "from_earlier": sum(f.carried_over + f.reopened for f in flows), "closed": sum(f.closed for f in flows),
        "open_at_end": sum(f.open_at_end for f in flows), "reporters": sum(c.reporters for c in counted),
        "conversations": sum(c.conversations for c in counted),
        "advice_requests": sum(c.advice_requests for c in counted)}
    assert own.minutes == {name: sum(c.minutes[name] for c in counted) for name in counted[0].minutes}
    assert sum(found.number for found in own.months.values()) == own.totals["new"].number
    cases = {name: own.totals[name].cases for name in behind.TOTALS}
    assert cases["cases"] == cases["new"] | cases["from_earlier"] == cases["closed"] | cases["open_at_end"]
    assert all(len(cases[name]) == totals[name] for name in ("cases", "new", "from_earlier", "closed", "open_at_end"))
    for name, found in own.breakdowns.items():
        theirs = [one.breakdowns[name] for one in counted]
        assert {category: row.number for category, row in found.rows.items()} == {
            category: sum(t.count(category) for t in theirs) for t in theirs for category in t.categories}, name
        base = cases[found.base] if found.base != "acts" else set().union(*(r.cases for r in found.rows.values()))
        for category, row in found.rows.items():
            assert row.cases <= base
            assert (len(row.cases) == row.number) if found.unit in ("cases", "mentions") else (
                bool(row.cases) == bool(row.number)), (name, category)


def test_the_cases_of_each_figure_by_hand_destroyed_ones_and_those_of_no_client_too(vault):
    with vault.writing() as db:
        linde, eik = a_client(db), a_client(db, "De Eik")
        old = a_case(db, linde, date(2024, 11, 3), main_theme="bullying", relation="manager")
        new = a_case(db, linde, date(2025, 2, 1), main_theme="fraud", further_themes=("bullying",), relation="peer")
        there = a_case(db, eik, date(2025, 3, 1), main_theme="fraud")
        nowhere = a_case(db, None, date(2025, 4, 1))
        spans.close(db, old.id, date(2025, 6, 1))
        cases.record_value(db, old.id, "outcome", "improved", date(2025, 6, 1))
        talk = a_conversation(db, old, date(2025, 5, 1), minutes=60, interventions=(
            Intervention(id=InterventionId(new_id()), kind="support"),))
        conversations.save(db, replace(talk, cases=(old.id, new.id)))
        a_conversation(db, there, date(2025, 5, 2), kind="third_party", minutes=30)
        referrals.save(db, Referral(id=ReferralId(new_id()), case=there.id, day=date(2025, 5, 3), kind="coach"))
        advice.save_request(db, AdviceRequest(id=new_id(), client=eik.id, day=date(2025, 5, 5)))
        destruction.destroy(db, old.id, "request", date(2025, 7, 1), date(2025, 7, 1) + timedelta(days=400))
    at_linde = behind.of_client(vault.db, linde.id, year(2025))
    assert {name: set(found.cases) for name, found in at_linde.totals.items()} == {
        "cases": {old.id, new.id}, "new": {new.id}, "from_earlier": {old.id}, "closed": {old.id},
        "open_at_end": {new.id}, "reporters": {old.id, new.id}, "conversations": {old.id, new.id},
        "advice_requests": set()}
    assert at_linde.breakdowns["theme_mentions"].rows["bullying"].cases == {new.id}
    assert at_linde.breakdowns["outcome"].rows["improved"].cases == {old.id}
    support = at_linde.breakdowns["intervention"].rows["support"]
    assert (support.number, set(support.cases)) == (1, {old.id, new.id})
    assert at_linde.months["2025-02"].cases == at_linde.years[2025].cases == {new.id}
    assert (at_linde.years[2024].number, at_linde.years[2023].number) == (1, 0)
    every = behind.together(vault.db, [linde.id, eik.id, None], year(2025))
    assert every.totals["new"].cases == {new.id, there.id, nowhere.id}
    assert every.breakdowns["referral"].rows["coach"].cases == {there.id}
    assert (every.totals["reporters"].number, every.totals["conversations"].number) == (4, 1)
    assert every.totals["advice_requests"].number == 1
    assert every.worked == {old.id, new.id, there.id}
    assert every.minutes["casework"] == 90
