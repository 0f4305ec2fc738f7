"""The counts of domain.md: counted by hand, always in balance, and untouched by destruction."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casebook.model.conversations import Intervention
from casebook.model.ids import ConversationId, InterventionId, ReferralId, ReleaseId, new_id
from casebook.model.organisation import Activity, AdviceRequest, TimeEntry
from casebook.model.periods import Period, last_day, month_of, year
from casebook.model.referrals import Referral
from casebook.model.releases import Release
from casebook.statistics import collect
from casebook.statistics.facts import CaseFacts, SpanFact, month_before
from casebook.statistics.figures import Flow
from casebook.statistics.flow import cases_of
from casebook.store import activities, advice, cases, conversations, people, referrals, releases, spans
from tests.casebook_files import a_case, a_client, a_conversation

MONTHS = [f"{y}-{m:02d}" for y in (2024, 2025, 2026) for m in range(1, 13)]


@st.composite
def case_facts(draw):
    places = sorted(draw(st.lists(st.integers(0, len(MONTHS) - 1), min_size=1, max_size=6)))
    months = [MONTHS[p] for p in places]
    found = [SpanFact(opened=months[i], closed=months[i + 1] if i + 1 < len(months) else None)
             for i in range(0, len(months), 2)]
    return CaseFacts(id=new_id(), reporter=new_id(), counted=months[0], taken_over=draw(st.booleans()), status="open",
                     main_theme="", further_themes=frozenset(), codes={}, spans=tuple(found), values={})


@st.composite
def periods(draw):
    first = draw(st.integers(0, len(MONTHS) - 1))
    last = draw(st.integers(first, len(MONTHS) - 1))
    return Period(first=date(int(MONTHS[first][:4]), int(MONTHS[first][5:]), 1), last=last_day(MONTHS[last]))


@given(st.lists(case_facts(), max_size=12), periods())
def test_carried_over_new_and_reopened_less_closed_is_open_at_end_always(every, period):
    found = cases_of(every, period)
    flow = found.flow()
    assert flow.carried_over + flow.new + flow.reopened - flow.closed == flow.open_at_end
    ids = [c.id for c in (*found.carried_over, *found.new, *found.reopened)]
    assert len(ids) == len(set(ids))
    open_at_end = {c.id for c in every if c.open_at_end_of(period.last_month)}
    assert {c.id for c in found.open_at_end} == open_at_end


@given(st.lists(case_facts(), max_size=12), st.integers(1, len(MONTHS) - 2))
def test_what_is_open_at_the_end_of_one_period_is_carried_over_into_the_next(every, cut):
    every = [replace(c, taken_over=False) for c in every]
    one = Period(first=date(2024, 1, 1), last=last_day(MONTHS[cut]))
    other = Period(first=one.last + timedelta(days=1), last=date(2026, 12, 31))
    before = {c.id for c in cases_of(every, one).open_at_end}
    assert before == {c.id for c in cases_of(every, other).carried_over}
    assert month_before(other) == MONTHS[cut]


def test_a_year_counted_by_hand(vault):
    with vault.writing() as db:
        client = a_client(db)
        carried = a_case(db, client, date(2024, 11, 3), main_theme="bullying")
        new = a_case(db, client, date(2025, 2, 1), main_theme="fraud", further_themes=("bullying",), route="self")
        last = a_case(db, client, date(2025, 12, 31))
        again = a_case(db, client, date(2024, 1, 5))
        a_case(db, client, date(2025, 3, 1), taken_over=True)
        a_case(db, client, date(2026, 1, 1))
        a_case(db, a_client(db, "Ander"), date(2025, 2, 1))
        spans.close(db, again.id, date(2024, 3, 1))
        spans.reopen(db, again.id, date(2025, 4, 1))
        spans.close(db, carried.id, date(2025, 6, 1))
        spans.close(db, new.id, date(2026, 1, 1))
        shared = replace(a_conversation(db, new, date(2025, 2, 3), minutes=60), cases=(new.id, carried.id))
        conversations.save(db, shared)
        a_conversation(db, new, date(2025, 2, 9), kind="third_party", minutes=30,
                       interventions=(Intervention(id=InterventionId(new_id()), kind="third_party"),))
        a_conversation(db, last, date(2026, 1, 4), minutes=15)
        referrals.save(db, Referral(id=ReferralId(new_id()), case=new.id, day=date(2025, 3, 1), kind="coach"))
        advice.save_request(db, AdviceRequest(id=new_id(), client=client.id, day=date(2025, 5, 5), minutes=20))
        activities.save(db, Activity(id=new_id(), client=client.id, day=date(2025, 5, 5), kind="presentation",
                                     minutes=90))
        activities.save_time(db, TimeEntry(id=new_id(), client=client.id, day=date(2025, 5, 5), time_class="travel",
                                           minutes=45))
        cases.record_value(db, new.id, "route", "mediation", date(2025, 7, 1))
        cases.record_value(db, carried.id, "outcome", "improved", date(2025, 6, 1))
        cases.record_value(db, carried.id, "outcome", "stopped", date(2026, 6, 1))
    found = collect.figures(vault.db, client.id, year(2025))
    assert found.flow == Flow(carried_over=2, new=2, reopened=1, closed=1, open_at_end=4)
    assert found.flow.cases == 5
    assert found.conversations == 1
    assert found.reporters == 4
    assert found.advice_requests == 1
    assert found.minutes == {"casework": 90, "prevention": 90, "advice": 20, "reporting": 0, "travel": 45}
    themes, mentions = found.breakdowns["main_theme"], found.breakdowns["theme_mentions"]
    assert (themes.count("fraud"), themes.count("not_recorded"), themes.count("bullying")) == (1, 1, 0)
    assert (mentions.count("fraud"), mentions.count("bullying"), len(mentions.facts)) == (1, 1, 3)
    assert found.breakdowns["outcome"].count("improved") == 1
    assert found.breakdowns["route"].count("not_recorded") == 1
    assert found.breakdowns["intervention"].count("third_party") == 1
    assert found.breakdowns["referral"].count("coach") == 1
    later = collect.figures(vault.db, client.id, year(2026))
    assert later.breakdowns["route"].count("mediation") == 1


def test_people_who_may_be_the_same_count_as_one_reporter(vault):
    with vault.writing() as db:
        client = a_client(db)
        made = [a_case(db, client, date(2025, 1, day)) for day in (1, 2, 3, 4)]
        people.mark_alike(db, made[0].reporter, made[1].reporter)
        people.mark_alike(db, made[2].reporter, made[1].reporter)
    assert collect.figures(vault.db, client.id, year(2025)).reporters == 2
    with vault.writing() as db:
        people.unmark_alike(db, made[1].reporter, made[2].reporter)
    assert collect.figures(vault.db, client.id, year(2025)).reporters == 3


def _release(client, number):
    return Release(id=ReleaseId(new_id()), client=client.id, first=date(number, 1, 1), last=date(number, 12, 31),
                   status="final", version=1, language="nl", threshold=5, tables="{}", pdf_sha256="",
                   counting_date=date(number + 1, 1, 15))


def test_what_is_entered_after_a_release_counts_in_the_next_period_as_new(vault):
    with vault.writing() as db:
        client = a_client(db)
        early = a_case(db, client, date(2025, 5, 1))
        releases.add(db, _release(client, 2025))
        late = a_case(db, client, date(2025, 6, 1))
        a_conversation(db, late, date(2025, 6, 2))
        spans.close(db, late.id, date(2025, 7, 1))
        cases.save(db, replace(cases.get(db, early.id), first_contact=date(2025, 5, 2)))
    before = collect.figures(vault.db, client.id, year(2025))
    after = collect.figures(vault.db, client.id, year(2026))
    assert (before.flow.new, before.conversations, before.flow.closed) == (1, 0, 0)
    assert after.flow == Flow(carried_over=1, new=1, reopened=0, closed=1, open_at_end=1)
    assert after.conversations == 1


def test_a_release_keeps_what_it_counted_whatever_day_it_is_given_later(vault):
    with vault.writing() as db:
        client = a_client(db)
        case = a_case(db, client, date(2025, 5, 1))
        talk = a_conversation(db, case, date(2025, 5, 1))
        releases.add(db, _release(client, 2025))
        cases.save(db, replace(cases.get(db, case.id), first_contact=date(2024, 12, 1)))
        conversations.save(db, replace(talk, day=date(2026, 2, 1)))
        a_case(db, client, date(2025, 7, 1), taken_over=True)
    released, after = (collect.figures(vault.db, client.id, year(number)) for number in (2025, 2026))
    assert (released.flow.carried_over, released.flow.new, released.conversations) == (0, 1, 1)
    assert (after.flow.carried_over, after.flow.new, after.conversations) == (2, 0, 0)


def test_a_case_that_moves_leaves_the_released_year_of_its_new_client_alone(vault):
    with vault.writing() as db:
        here, there = a_client(db), a_client(db, "Elders")
        a_case(db, there, date(2025, 2, 1))
        releases.add(db, _release(there, 2025))
        before = collect.figures(db, there.id, year(2025))
        case = a_case(db, here, date(2025, 3, 1), route="self")
        a_conversation(db, case, date(2025, 3, 2), minutes=30,
                       interventions=(Intervention(id=InterventionId(new_id()), kind="support"),))
        referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=date(2025, 3, 3), kind="coach"))
        cases.record_value(db, case.id, "route", "mediation", date(2025, 6, 1))
        spans.close(db, case.id, date(2025, 7, 1))
        spans.reopen(db, case.id, date(2025, 9, 1))
        spans.close(db, case.id, date(2025, 10, 1))
        cases.save(db, replace(cases.get(db, case.id), client=there.id))
    assert collect.figures(vault.db, there.id, year(2025)) == before
    after = collect.figures(vault.db, there.id, year(2026))
    assert after.flow == Flow(carried_over=1, new=1, reopened=0, closed=1, open_at_end=1)
    assert (after.conversations, after.minutes["casework"]) == (1, 30)
    assert [len(after.breakdowns[name].facts) for name in ("intervention", "referral")] == [1, 1]
    assert after.breakdowns["route"].count("mediation") == 1
    assert cases.get(vault.db, case.id).route == "mediation"


def test_a_conversation_of_two_clients_waits_for_both_and_counts_once_for_each(vault):
    with vault.writing() as db:
        one, other = a_client(db), a_client(db, "Elders")
        first, second = a_case(db, one, date(2025, 1, 5)), a_case(db, other, date(2025, 1, 5))
        releases.add(db, _release(other, 2025))
        talk = a_conversation(db, first, date(2025, 3, 1), minutes=60)
        conversations.save(db, replace(talk, id=ConversationId(new_id()), cases=(first.id, second.id)))
    counts = {(client.name, number): collect.figures(vault.db, client.id, year(number)).conversations
              for client in (one, other) for number in (2025, 2026)}
    assert counts == {(one.name, 2025): 1, (one.name, 2026): 1, (other.name, 2025): 0, (other.name, 2026): 1}


FILE_LAYER = ("written", "consent", "appointment", "case_link", "referral_file", "intervention_file",
              "conversation_file", "dated_value_file", "span_file", "case_file", "person")


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.integers(0, 700), st.integers(0, 400), st.sampled_from(["bullying", "fraud", ""])),
                min_size=1, max_size=6))
def test_every_count_is_the_same_without_the_file_layer(vault, made):
    """The residue alone gives all counts but minutes, which destruction adds to a total first."""
    with vault.writing() as db:
        client = a_client(db, f"Cliënt {new_id()}")
        for start, length, theme in made:
            day = date(2024, 1, 1) + timedelta(days=start)
            case = a_case(db, client, day, main_theme=theme, outcome="improved")
            a_conversation(db, case, day, interventions=(Intervention(id=InterventionId(new_id()), kind="support"),))
            referrals.save(db, Referral(id=ReferralId(new_id()), case=case.id, day=day, kind="coach"))
            spans.close(db, case.id, day + timedelta(days=length))
    every = [collect.figures(vault.db, client.id, year(y)) for y in (2024, 2025, 2026)]
    vault.db.execute("BEGIN")
    for table in FILE_LAYER:
        vault.db.execute(f"DELETE FROM {table}")
    assert [collect.figures(vault.db, client.id, year(y)) for y in (2024, 2025, 2026)] == every
    vault.db.execute("ROLLBACK")
    assert month_of(date(2024, 1, 1)) == "2024-01"
