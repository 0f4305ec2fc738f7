"""A document handed out fixes its figures: what happens to a case afterwards shows in no document beside it."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.disclosure import ledger
from casebook.disclosure.audit.statements import Cell
from casebook.errors import Damaged, Refused
from casebook.model.conversations import Intervention
from casebook.model.ids import CaseId, InterventionId, ReferralId, ReleaseId, new_id
from casebook.model.organisation import AdviceRequest
from casebook.model.periods import Period, year
from casebook.model.referrals import Referral
from casebook.model.releases import Release
from casebook.statistics import collect, counted
from casebook.store import (
    advice,
    binned,
    cases,
    conversations,
    destruction,
    keeping_back,
    people,
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
                   threshold=5, tables='{"totals": {}, "tables": []}', pdf_sha256="",
                   counting_date=period.last + timedelta(days=10), **fields)


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
        change, case = chance.choice(CHANGES), chance.choice(alive)
        if change is destroy and cases.get(db, case).is_open:  # an open one is closed first, as she would close it
            spans.close(db, case, TODAY)
        every = _everything(db, client) if change is destroy else None
        change(db, case, chance, other)
        assert every is None or _everything(db, client) == every
        for period, told in nested.items():
            assert numbers(counted.collected(db, client.id, period)) == told, (change.__name__, period.last)
            if (period.first, period.last) in _released(db, client):
                assert numbers(counted.figures(db, client.id, period)) == told, change.__name__
        must_agree(db, client)


def test_what_was_not_handed_out_fixes_nothing(vault):
    with vault.writing() as db:
        client = a_client(db)
        early = a_case(db, client, date(2025, 5, 1), main_theme="bullying")
        made = counted.hand_out(db, a_release(client, H1))
        late = a_case(db, client, date(2025, 6, 3), route="self")
        talk = a_conversation(db, late, date(2025, 6, 4), interventions=(
            Intervention(id=InterventionId(new_id()), kind="support"),))
        spans.close(db, late.id, date(2025, 6, 20))
        request = AdviceRequest(id=new_id(), client=client.id, day=date(2025, 6, 5))
        advice.save_request(db, request)
        cases.save(db, replace(cases.get(db, early.id), main_theme="fraud"))
        fixed = counted.figures(db, client.id, H1)
        assert (fixed.flow.new, rows(fixed)["main_theme"]) == (1, {"bullying": 1})
        assert counted.figures(db, client.id, H2).flow.new == 1

        keeping_back.mark(db, made.id, TODAY)
        free = counted.figures(db, client.id, H1)
        assert numbers(free) == numbers(collect.figures(db, client.id, H1))
        assert (free.flow.new, free.flow.closed, free.conversations, free.advice_requests) == (2, 1, 1, 1)
        assert rows(free)["main_theme"] == {"fraud": 1, "not_recorded": 1}
        assert db.value("SELECT month FROM conversation_fact WHERE id = ?", (talk.id,)) == "2025-06"
        must_agree(db, client)

        keeping_back.mark(db, made.id, None)
        assert numbers(counted.figures(db, client.id, H1)) == numbers(fixed)
        assert numbers(counted.collected(db, client.id, H1)) == numbers(fixed)
        assert counted.figures(db, client.id, H2).flow.new == 1
        must_agree(db, client)


def test_a_report_that_a_later_one_repeats_stays_told(vault):
    """Its figures stand in a column of the next: freed, a new version would differ from these by one late case."""
    with vault.writing() as db:
        client = a_client(db)
        a_case(db, client, date(2024, 2, 1))
        first = counted.hand_out(db, a_release(client, year(2024)))
        later = counted.hand_out(db, a_release(client, year(2025)))
        a_case(db, client, date(2024, 6, 3))
        with pytest.raises(Refused, match="repeated"):
            keeping_back.mark(db, first.id, TODAY)
        assert counted.figures(db, client.id, year(2024)).flow.new == 1
        keeping_back.mark(db, later.id, TODAY)
        keeping_back.mark(db, first.id, TODAY)
        assert counted.figures(db, client.id, year(2024)).flow.new == 2


def test_another_document_goes_on_fixing_what_it_told_of(vault):
    with vault.writing() as db:
        client = a_client(db)
        a_case(db, client, date(2025, 2, 1))
        first = counted.hand_out(db, a_release(client, H1, document="talk_sheet", status="concept"))
        late = a_case(db, client, date(2025, 6, 3))
        second = counted.hand_out(db, a_release(client, H1))
        assert second.figures == first.figures
        keeping_back.mark(db, first.id, TODAY)
        assert counted.figures(db, client.id, H1).flow.new == 1
        assert db.value("SELECT counted_month FROM case_fact WHERE id = ?", (late.id,)) == "2025-07"
        keeping_back.mark(db, second.id, TODAY)
        assert counted.figures(db, client.id, H1).flow.new == 2


def test_the_figures_that_are_kept_lead_to_no_case_and_no_person(vault):
    with vault.writing() as db:
        client = a_client(db)
        fill(db, client, random.Random(3))
        before = counted.collected(db, client.id, H1)
        made = counted.hand_out(db, a_release(client, H1))
        ids = {str(row[0]) for table in ("case_fact", "conversation_fact", "intervention_fact", "referral_fact",
                                         "advice_fact", "person") for row in db.rows(f"SELECT id FROM {table}")}
        ids |= set(db.column("SELECT token FROM person"))
    assert not any(found in made.figures for found in ids)
    back = counted.figures(vault.db, client.id, H1)
    assert numbers(back) == numbers(before)
    for name, breakdown in back.breakdowns.items():
        for category in breakdown.categories:
            assert breakdown.reporters(category) == before.breakdowns[name].reporters(category)


def test_possibly_the_same_never_makes_more_people_of_what_was_told(vault):
    """A mark set or taken away later may only make a document around it coarser."""
    with vault.writing() as db:
        client = a_client(db)
        one, other, third = (a_case(db, client, date(2025, 2, day), main_theme="fraud") for day in (1, 2, 3))
        people.mark_alike(db, one.reporter, other.reporter)
        counted.hand_out(db, a_release(client, H1))
        people.unmark_alike(db, one.reporter, other.reporter)
        assert counted.figures(db, client.id, year(2025)).breakdowns["main_theme"].reporters("fraud") == 2
        people.mark_alike(db, other.reporter, third.reporter)
        assert counted.figures(db, client.id, year(2025)).breakdowns["main_theme"].reporters("fraud") == 1
        assert counted.figures(db, client.id, H1).breakdowns["main_theme"].reporters("fraud") == 2


def test_a_period_that_still_runs_is_never_fixed(vault):
    with vault.writing() as db:
        client = a_client(db)
        with pytest.raises(Refused):
            counted.hand_out(db, replace(a_release(client, year(2025)), counting_date=date(2025, 12, 31)))
    assert vault.db.value("SELECT count(*) FROM release") == vault.db.value("SELECT count(*) FROM released_facts") == 0


@pytest.mark.parametrize("kept", ["{", "[]", '{"flow": {}}', '{"cases": 5}'])
def test_what_can_not_be_read_of_it_is_damage_and_no_guess(vault, kept):
    with vault.writing() as db:
        client = a_client(db)
        counted.hand_out(db, a_release(client, H1))
        db.execute("UPDATE release SET figures = ?", (kept,))
        with pytest.raises(Damaged):
            counted.figures(db, client.id, H1)
        db.execute("UPDATE released_facts SET facts = ?", (kept,))
        if kept != '{"flow": {}}':
            with pytest.raises(Damaged):
                counted.figures(db, client.id, year(2025))


def test_how_many_people_stand_behind_what_two_documents_tell_together(vault):
    with vault.writing() as db:
        client = a_client(db)
        for month in (2, 3, 9):
            a_case(db, client, date(2025, month, 1), main_theme="fraud")
        again = cases.get(db, CaseId(db.value("SELECT max(id) FROM case_fact")))
        a_case(db, client, date(2025, 10, 1), main_theme="fraud", person=people.get(db, again.reporter))
    behind = ledger.people(vault.db)

    def cell(**fields):
        return behind(Cell(client=client.id, first=date(2025, 1, 1), last=date(2025, 12, 31), **fields))

    assert cell(table="main_theme", categories=("fraud", "corruption")) == 3
    without = ((date(2025, 1, 1), date(2025, 6, 30)),)
    assert cell(table="main_theme", categories=("fraud",), without=without) in (1, 2)
    assert cell(table="totals", categories=("new",)) == 3
    assert cell(table="totals", categories=("closed",)) == 0
    assert cell(table="theme_group_by_year", categories=("integrity",), year=2025) == 3


def _everything(db, client):
    """The counts of past and future years, whether told of or not."""
    return [numbers(counted.collected(db, client.id, period)) for period in (
        year(2024), H1, H2, year(2025), year(2026), Period(first=date(2024, 3, 1), last=date(2027, 2, 28)))]


def _released(db, client):
    return {(date.fromisoformat(r[0]), date.fromisoformat(r[1]))
            for r in db.rows("SELECT first, last FROM release WHERE client_id = ?", (client.id,))}
