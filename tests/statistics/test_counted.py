"""A document handed out fixes its figures: what happens to a case afterwards shows in no document beside it."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, ReferralId, ReleaseId, new_id
from casebook.model.organisation import AdviceRequest
from casebook.model.periods import Period, year
from casebook.model.referrals import Referral
from casebook.model.releases import Release
from casebook.statistics import counted
from casebook.store import (
    advice,
    binned,
    cases,
    conversations,
    destruction,
    places,
    referrals,
    spans,
)
from tests.casebook_files import a_case, a_client, a_conversation

H1, H2 = Period(first=date(2025, 1, 1), last=date(2025, 6, 30)), Period(first=date(2025, 7, 1), last=date(2025, 12, 31))
Q1, Q2 = Period(first=date(2025, 1, 1), last=date(2025, 3, 31)), Period(first=date(2025, 4, 1), last=date(2025, 6, 30))
NEW_BASED = ("main_theme", "theme_mentions", "capacity", "position", "relation", "duration")
ACTS = ("intervention", "referral")
THEMES = ("bullying", "fraud", "intimidation", "")
ROUTES = ("self", "mediation", "police")
TODAY = date(2026, 2, 1)


def a_release(client, period, **fields):
    fields = {"status": "final", "version": 1, **fields}
    return Release(id=ReleaseId(new_id()), client=client.id, first=period.first, last=period.last, language="nl",
                   threshold=5, tables='{"totals": {}, "tables": []}', pdf_sha256="", counting_date=date(2025, 7, 10),
                   **fields)


def fill(db, client, chance, number=12):
    """Cases over two years with everything that counts."""
    made = [enter(db, client, chance, date(2024, 6, 1) + timedelta(days=chance.randrange(500))) for _ in range(number)]
    for _ in range(3):
        day = date(2025, 1, 1) + timedelta(days=chance.randrange(300))
        advice.save_request(db, AdviceRequest(id=new_id(), client=client.id, day=day, minutes=20))
    return made


def enter(db, client, chance, day):
    case = a_case(db, client, day, main_theme=chance.choice(THEMES), relation=chance.choice(("peer", "manager")),
                  further_themes=("corruption",) if chance.random() < 0.3 else (), route=chance.choice(ROUTES))
    for _ in range(chance.randrange(3)):
        a_conversation(db, case, day + timedelta(days=chance.randrange(200)), minutes=30, interventions=(
            Intervention(id=InterventionId(new_id()), kind="support"),))
    if chance.random() < 0.4:
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=day, kind="coach"))
    if chance.random() < 0.6:
        spans.close(db, case.id, day + timedelta(days=chance.randrange(300)))
        if chance.random() < 0.4:
            spans.reopen(db, case.id, day + timedelta(days=300 + chance.randrange(100)))
    return case.id


# What she may do to a case afterwards; each takes the open file, the case and chance.


def recode(db, case, chance, _other):
    found = cases.get(db, case)
    cases.save(db, replace(found, main_theme=chance.choice(THEMES), relation="board", capacity="witness",
                           position="intern", duration="once", found_through="hr",
                           further_themes=chance.choice(((), ("fraud", "extortion")))))


def date_anew(db, case, chance, _other):
    day = date(2024, 6, 1) + timedelta(days=chance.randrange(700))
    cases.save(db, replace(cases.get(db, case), first_contact=day), on=day)


def step(db, case, chance, _other):
    day = date(2025, 1, 1) + timedelta(days=chance.randrange(360))
    cases.record_value(db, case, chance.choice(("route", "outcome")), chance.choice(ROUTES), day)
    found = cases.dated_values(db, case)
    if found:  # of the same day: it replaces the code in place
        cases.record_value(db, case, found[0].field, chance.choice(ROUTES), found[0].day)


def close(db, case, chance, _other):
    spans.close(db, case, date(2025, 1, 1) + timedelta(days=chance.randrange(360)))


def reopen(db, case, chance, _other):
    spans.reopen(db, case, date(2025, 1, 1) + timedelta(days=chance.randrange(360)))


def undo_closing(db, case, _chance, _other):
    spans.undo_closing(db, case)


def undo_reopening(db, case, _chance, _other):
    spans.undo_reopening(db, case)


def talk(db, case, chance, _other):
    a_conversation(db, cases.get(db, case), date(2025, 2, 1) + timedelta(days=chance.randrange(200)), minutes=45)


def change_talk(db, case, chance, _other):
    for one in conversations.of_case(db, case)[:1]:
        day = date(2024, 9, 1) + timedelta(days=chance.randrange(600))
        conversations.save(db, replace(one, day=day, minutes=90, kind="third_party", interventions=(
            Intervention(id=InterventionId(new_id()), kind="options"),)))


def drop_talk(db, case, _chance, _other):
    for one in conversations.of_case(db, case)[:1]:
        conversations.remove(db, one.id)


def bin_and_empty(db, case, _chance, _other):
    binned.empty(db, [binned.put(db, "case", case)])


def bin_and_back(db, case, _chance, _other):
    binned.put_back(db, binned.put(db, "case", case))


def destroy(db, case, _chance, _other):
    destruction.destroy(db, case, "request", TODAY, TODAY + timedelta(days=400))


def move(db, case, _chance, other):
    places.move_case(db, case, other.id)


def refer(db, case, chance, _other):
    for one in referrals.of_case(db, case):
        referrals.save(db, replace(one, kind="police", day=date(2025, 3, 3)))
    referrals.save(db, Referral(id=ReferralId(new_id()), case=case, day=date(2025, 5, 3), kind="coach"))


CHANGES = (recode, date_anew, step, close, reopen, undo_closing, undo_reopening, talk, change_talk, drop_talk,
           bin_and_empty, bin_and_back, destroy, move, refer)


def rows(figures):
    """Every table as counts by category."""
    return {name: Counter(fact.category for fact in b.facts) for name, b in figures.breakdowns.items()}


def numbers(figures):
    return figures.flow, figures.conversations, figures.advice_requests, figures.minutes, rows(figures)


def must_agree(db, client):
    """The year is what was told of its first half and what counts in its second; nobody is there twice or lost."""
    told, after, whole = (counted.collected(db, client.id, period) for period in (H1, H2, year(2025)))
    for name in (*NEW_BASED, *ACTS):
        assert rows(whole)[name] == rows(told)[name] + rows(after)[name], name
    assert whole.conversations == told.conversations + after.conversations
    for before, one in ((year(2024), year(2025)), (H1, H2), (Q1, Q2), (year(2025), year(2026))):
        first, then = (counted.collected(db, client.id, period).flow for period in (before, one))
        assert first.open_at_end == then.carried_over
        for flow in (first, then):
            assert flow.carried_over + flow.new + flow.reopened - flow.closed == flow.open_at_end


@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 10**9))
def test_nothing_that_happens_afterwards_shows_in_or_around_what_was_told(vault, seed):
    walk(vault, random.Random(seed), changes=3)


def walk(vault, chance, changes):
    """One casebook: told of its first half, then changed at random; and told of the year, and changed again."""
    db = vault.db
    db.execute("BEGIN")
    try:
        client, other = a_client(db, f"De Linde {chance.random()}"), a_client(db, f"Elders {chance.random()}")
        made = fill(db, client, chance)
        before = numbers(counted.collected(db, client.id, H1))
        counted.hand_out(db, a_release(client, H1))
        nested = {period: numbers(counted.collected(db, client.id, period)) for period in (H1, Q1, Q2)}
        assert nested[H1] == before
        must_agree(db, client)
        _change(db, client, other, made, chance, changes, nested)
        told = counted.collected(db, client.id, year(2025))
        counted.hand_out(db, a_release(client, year(2025)))
        nested |= {period: numbers(counted.collected(db, client.id, period)) for period in (H2, year(2025))}
        assert nested[year(2025)] == numbers(told)
        _change(db, client, other, made, chance, changes, nested)
    finally:
        db.execute("ROLLBACK")


def _change(db, client, other, made, chance, changes, nested):
    for _ in range(changes):
        enter(db, client, chance, date(2025, 1, 1) + timedelta(days=chance.randrange(200)))
        alive = [case for case in made if db.value("SELECT 1 FROM case_file c JOIN case_fact f ON f.id = c.case_id"
                                                   " WHERE c.case_id = ? AND client_id = ?", (case, client.id))]
        if not alive:
            return
        change = chance.choice(CHANGES)
        change(db, chance.choice(alive), chance, other)
        for period, told in nested.items():
            assert numbers(counted.collected(db, client.id, period)) == told, (change.__name__, period.last)
            if (period.first, period.last) in _released(db, client):
                assert numbers(counted.figures(db, client.id, period)) == told, change.__name__
        must_agree(db, client)


def _released(db, client):
    return {(date.fromisoformat(r[0]), date.fromisoformat(r[1]))
            for r in db.rows("SELECT first, last FROM release WHERE client_id = ?", (client.id,))}
