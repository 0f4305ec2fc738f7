"""The practice casebook: full, plausible, plainly invented, and always the same."""

import re
from datetime import date, timedelta

import pytest

from casebook import practice
from casebook.model.periods import year
from casebook.statistics import collect
from casebook.store import clients, releases
from tests.made_once import UNTIL

UNUSED = {"handover", "handed_case",  # a second casebook would be needed
          "imported_sheet", "imported_row", "imported_case", "imported_client",  # and a spreadsheet of hers
          "report_choice", "no_name", "logo"}  # and what she chooses herself
PLANNED = {("appointment", "day"), ("conversation_file", "next_step_on"), ("case_file", "aftercare_on"),
           ("case_file", "hold_review"), ("referral_file", "follow_up_on"), ("outside_request", "due_on"),
           ("written", "day"), ("destruction", "gone_after"),
           ("registration", "ends"), ("engagement", "ends")}  # fmt: skip


def tables(db):
    found = db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\'")
    return sorted(name for name in found if not name.startswith("sqlite_"))


def dump(db):
    return {name: [tuple(row) for row in db.rows(f"SELECT * FROM {name}")] for name in tables(db) if name != "meta"}


def test_the_same_seed_and_day_give_the_same_records(fill):
    one, other = (dump(fill(cases=15, years=2, seed=5, until=UNTIL)) for _ in range(2))
    assert one["release"]
    assert one == other


def test_another_seed_gives_others(fill):
    one, other = (fill(cases=20, seed=seed, until=UNTIL, with_releases=False) for seed in (1, 2))
    assert one.column("SELECT code FROM case_file") != other.column("SELECT code FROM case_file")


def test_every_table_has_something_to_show(filled):
    empty = {name for name in tables(filled.db) if not filled.db.value(f"SELECT count(*) FROM {name}")}
    assert empty == UNUSED


def test_every_client_adds_up_in_every_year(filled):
    for client in clients.all_of(filled.db):
        for number in range(2023, 2027):
            flow = collect.figures(filled.db, client.id, year(number)).flow
            assert flow.carried_over + flow.new + flow.reopened - flow.closed == flow.open_at_end


def test_nothing_is_pushed_into_another_month_by_a_release(filled):
    db = filled.db
    assert db.value("SELECT count(*) FROM case_fact WHERE counted_month <> first_month") == 0
    assert db.value("SELECT count(*) FROM conversation_fact f JOIN conversation_file d ON d.conversation_id = f.id"
                    " WHERE f.month <> substr(d.day, 1, 7)") == 0


def test_only_what_is_planned_lies_after_the_last_day(filled):
    late = set()
    for name in tables(filled.db):
        for column in filled.db.rows(f"PRAGMA table_info({name})"):
            found = filled.db.column(f"SELECT {column['name']} FROM {name}")
            if any(isinstance(v, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", v) and v > UNTIL.isoformat() for v in found):
                late.add((name, column["name"]))
    assert late <= PLANNED
    assert ("appointment", "day") in late


def test_there_are_conversations_today_and_tomorrow(filled):
    days = filled.db.column("SELECT day FROM appointment WHERE done_on IS NULL")
    assert {UNTIL.isoformat(), (UNTIL + timedelta(days=1)).isoformat()} <= set(days)


def test_it_says_that_it_is_invented(filled):
    db = filled.db
    assert practice.is_practice(db)
    assert all("(fictief)" in client.name for client in clients.all_of(db))
    assert all(re.fullmatch(r"|06-0000\d{4}", phone) for phone in db.column("SELECT phone FROM person"))
    assert all(re.fullmatch(r"|.*@example\.(nl|org)", mail) for mail in db.column(
        "SELECT email FROM person UNION SELECT email FROM destination"))


def test_every_code_is_one_of_its_list(filled):
    db = filled.db
    lists = {"capacity": "case_fact.capacity", "position": "case_fact.position", "relation": "case_fact.relation",
             "found_through": "case_fact.found_through", "duration": "case_fact.duration",
             "status": "case_fact.status", "channel": "conversation_file.channel", "kind": "conversation_fact.kind",
             "intervention": "intervention_fact.kind", "destination_kind": "referral_fact.kind",
             "referral_outcome": "referral_fact.outcome", "reason": "referral_file.reason", "activity": "activity.kind",
             "addressee": "signal.addressee", "asker": "advice_fact.asker",
             "time": "time_entry.time_class"}  # fmt: skip
    for name, place in lists.items():
        table, column = place.split(".")
        known = {*db.column("SELECT code FROM value WHERE list = ?", (name,)), ""}
        assert set(db.column(f"SELECT DISTINCT {column} FROM {table}")) <= known, name
    for field in ("route", "outcome"):
        known = set(db.column("SELECT code FROM value WHERE list = ?", (field,)))
        assert set(db.column("SELECT code FROM dated_value_fact WHERE field = ?", (field,))) <= known
    themes = {*db.column("SELECT code FROM theme"), ""}
    assert set(db.column("SELECT main_theme FROM case_fact UNION SELECT theme FROM further_theme_fact")) <= themes


def test_notes_are_as_long_as_real_ones(filled):
    notes = filled.db.column("SELECT d.notes FROM conversation_file d JOIN conversation_in_case i"
                             " ON i.conversation_id = d.conversation_id JOIN case_fact f ON f.id = i.case_id"
                             " WHERE f.short = 0 AND d.notes <> ''")
    lengths = sorted(len(text.split()) for text in notes)
    assert lengths[len(lengths) // 20] >= 80
    assert lengths[-1] <= 270
    assert len(set(notes)) > 0.95 * len(notes)
    assert not any("{" in text or "}" in text for text in notes)


def test_no_word_that_is_not_hers_to_use(filled):
    words = re.compile(r"\b(slachtoffers?|daders?|plegers?|verdachten?|bewijs|onderzoek|oordeel|lorem)\b", re.I)
    texts = filled.db.column("SELECT notes FROM conversation_file UNION SELECT text FROM written"
                             " WHERE noun <> 'destination'")
    assert [found[0] for text in texts if (found := words.search(text))] == []


def test_every_shape_that_a_case_can_take_is_there(filled):
    value = filled.db.value
    assert value("SELECT count(*) FROM case_fact WHERE client_id IS NULL")
    assert value("SELECT count(*) FROM case_fact WHERE short")
    assert value("SELECT count(*) FROM case_fact WHERE taken_over")
    assert value("SELECT count(*) FROM case_file WHERE count_only")
    assert value("SELECT count(*) FROM case_file WHERE hold_reason <> ''")
    assert value("SELECT count(*) FROM span_fact WHERE number = 2")
    assert max(filled.db.column("SELECT count(*) FROM conversation_in_case GROUP BY conversation_id")) == 2
    assert value("SELECT count(*) FROM intervention_fact WHERE case_id IS NOT NULL")
    assert value("SELECT count(*) FROM activity WHERE client_id IS NULL")
    consents = filled.db.column("SELECT DISTINCT consent FROM referral_file")
    assert set(consents) == {"recorded", "reporter_contacts", "overridden"}
    assert {"open", "closed", "aftercare"} <= set(filled.db.column("SELECT status FROM case_fact"))


def test_a_dozen_clients_of_14_to_900_workers_two_of_them_in_a_holding(filled):
    every = clients.all_of(filled.db)
    workers = [list(clients.headcounts(filled.db, client.id).values())[-1] for client in every]
    assert len(every) == 12
    assert (min(workers), max(workers)) == (14, 900)
    assert sum(client.group is not None for client in every) == 2
    assert [client.language for client in every].count("en") == 1


def test_every_finished_year_is_released_and_the_largest_shows_its_themes(filled):
    largest = clients.named(filled.db, "Zorggroep Dennenhorst (fictief)")
    made = releases.of_client(filled.db, largest.id)
    assert [(r.last, r.status, r.version) for r in made] == [(date(2024, 12, 31), "final", 1),
                                                             (date(2025, 12, 31), "final", 1)]
    assert all('"main_theme"' in release.tables for release in made)
    for client in clients.all_of(filled.db):
        assert all(r.counting_date > r.last for r in releases.of_client(filled.db, client.id))


@pytest.mark.parametrize("cases", [0, 1, 7, 61])
def test_it_holds_exactly_as_many_cases_as_were_asked_for(fill, cases):
    db = fill(cases=cases, until=UNTIL, with_releases=False)
    assert db.value("SELECT count(*) FROM case_fact") == cases


@pytest.mark.parametrize("until", [date(2026, 1, 1), date(2024, 2, 29), date(2025, 12, 31), date(1990, 1, 1),
                                   date(2199, 12, 31)])  # fmt: skip
@pytest.mark.parametrize("years", [1, 20])
def test_any_last_day_will_do(fill, until, years):
    db = fill(cases=10, years=years, until=until, with_releases=False)
    first = db.value("SELECT min(first_contact) FROM case_file")
    assert date(until.year - years, until.month, 1) <= date.fromisoformat(first) <= until


def test_impossible_wishes_are_refused(fill):
    for wanted in ({"years": 0}, {"cases": -1}, {"until": date(1, 1, 1)}, {"until": date(9999, 12, 31)}):
        with pytest.raises(ValueError, match="practice"):
            fill(**{"until": UNTIL, **wanted})


@pytest.mark.parametrize("other", [
    {}, {"seed": 2, "until": date(2026, 11, 23), "with_releases": False}])
def test_nothing_that_was_to_be_done_is_left_lying_for_months(filled, fill, other):
    db, until = (fill(**other), other["until"]) if other else (filled.db, UNTIL)
    lying = {
        "follow-ups": "SELECT follow_up_on FROM referral_file WHERE followed_up_on IS NULL AND follow_up_on <= ?",
        "next steps": "SELECT next_step_on FROM conversation_file WHERE next_step_done IS NULL AND next_step_on <= ?",
        "aftercare": "SELECT c.aftercare_on FROM case_file c JOIN case_fact f ON f.id = c.case_id"
                     " WHERE f.status <> 'closed' AND c.aftercare_on <= ?",
        "requests": "SELECT due_on FROM outside_request WHERE decided_on IS NULL AND due_on <= ?",
    }
    found = {what: [(until - date.fromisoformat(day)).days for day in db.column(sql, (until.isoformat(),))]
             for what, sql in lying.items()}
    assert {what: days for what, days in found.items() if len(days) > 8 or max(days, default=0) > 14} == {}
    assert found["follow-ups"] + found["next steps"]
    assert db.value("SELECT count(*) FROM referral_file WHERE followed_up_on IS NOT NULL") > 20


def test_her_own_words_speak_as_agreed_with_the_client(filled):
    texts = filled.db.column("SELECT n.text FROM narrative n JOIN engagement e ON e.client_id = n.client_id"
                             " WHERE e.voice = 'third'")
    assert [text for text in texts if re.search(r"\b(ik|mij|mijn|I|me|my)\b", text)] == []
