"""Rows as no form writes them: damaged drafts, codes that are on no list. They open nothing and close nothing."""

import json
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from casebook.gui.cases.composer import Composer
from casebook.gui.clients import keeping
from casebook.model.conversations import Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.store import cases, conversations
from tests.casebook_files import a_case, a_client, a_conversation
from tests.gui.keyboard import focused, press, tab_to, write

PAGES = ("today", "cases", "referrals", "prevention", "signals", "annual_report", "clients", "settings", "search",
         "figures")
ODD = (None, -1, True, [], [{}], {"a": 1}, "\u00b2", "9" * 5000, "\ud800", ["support", 3, None])
NAMES = ("day", "minutes", "channel", "kind", "notes", "agreements", "next_step", "ticks", "tick_notes", "conversation")


@pytest.fixture
def case(window):
    session = window.desk.session
    with session.vault.writing() as db:
        made = a_case(db, a_client(db, "De Linde"), date(2026, 11, 2))
    session.changed.emit()
    return made


def store(window, draft, noun, fields, record=None, cursor=0, changed="2026-11-23T10:00:00+00:00"):
    """A draft row as it stands here, whatever a form would have written."""
    with window.desk.session.vault.writing() as db:
        db.execute("INSERT OR REPLACE INTO draft (id, noun, record, fields, cursor, changed) VALUES (?, ?, ?, ?, ?, ?)",
                   (draft, noun, record, fields, cursor, changed))


def open_every_page(window, case):
    window.desk.session.changed.emit()
    for name in PAGES:
        window.desk.go_to(name)
    window.desk.open_case(case.id)
    assert window.message == ""


def test_no_field_of_a_draft_keeps_a_case_shut(window, case):
    with window.desk.session.vault.writing() as db:
        pair = [case, a_case(db, None, date(2026, 11, 3))]
    for number, (name, odd) in enumerate(product(NAMES, ODD)):
        now = pair[number % 2]
        store(window, "d", "conversation", json.dumps({"case": now.id, "notes": "wat er stond", name: odd}))
        window.desk.open_case(now.id)
        assert name == "notes" or focused().toPlainText() == "wat er stond", (name, odd)
        assert window.message == "", (name, odd)


@pytest.mark.parametrize("fields", ["", "[" * 100_000, '[{"case": 1}]', '{"case": [], "form": 3}',
                                    '{"client": 3, "engagement": [1], "engagement_id": [2]}'])
def test_no_draft_keeps_a_page_shut(window, case, fields):
    nouns = ("conversation", "activity", "time", "advice", "signal", "destination", "referral", "theme", "value",
             "outside_request", "breach", "adviser")
    for noun in nouns:
        store(window, f"{noun}-1", noun, fields)
    for client in (None, case.client):
        store(window, keeping.draft_id(client), "client", fields, record=client)
    open_every_page(window, case)


def test_an_odd_cursor_and_an_odd_stamp_are_no_reason_to_stop(window, case):
    for number, (cursor, changed) in enumerate([("ver", "gisteren"), (-5, ""), (2**62, "2026"), (1.5, b"\xff")]):
        fields = json.dumps({"case": case.id, "notes": "wat er stond"})
        store(window, f"d{number}", "conversation", fields, cursor=cursor, changed=changed)
    open_every_page(window, case)
    assert focused().toPlainText() == "wat er stond"


def test_a_code_on_no_list_is_shown_as_it_is_and_stays_when_something_else_changes(window, case):
    db = window.desk.session.db
    with window.desk.session.vault.writing() as writing:
        talk = a_conversation(writing, case, date(2026, 11, 3), channel="duif", kind="zucht", notes="een zin",
                              interventions=(Intervention(id=InterventionId(new_id()), kind="wonder"),))
    open_every_page(window, case)
    window.desk.findChildren(Composer)[-1].edit(talk.id)
    write("nog ")
    press("Ctrl+Return")
    kept = conversations.get(db, talk.id)
    assert kept.notes.split() == ["nog", "een", "zin"]
    assert (kept.channel, kept.kind, [i.kind for i in kept.interventions]) == ("duif", "zucht", ["wonder"])


def test_facts_on_no_list_stay_when_another_fact_changes(window, case):
    odd = replace(case, main_theme="nergens", further_themes=("elders",), capacity="wie", position="waar",
                  relation="hoe", consequences=("vreemd",))
    with window.desk.session.vault.writing() as db:
        cases.save(db, odd)
        db.execute("UPDATE case_fact SET status = 'onbekend'")
    odd = cases.get(window.desk.session.db, case.id)
    open_every_page(window, case)
    press("Ctrl+G")
    tab_to("Count only: no notes are kept")
    press("Space")
    kept = cases.get(window.desk.session.db, case.id)
    assert kept.count_only != odd.count_only
    assert replace(kept, count_only=odd.count_only, status=odd.status, changed=odd.changed) == odd


def test_a_draft_with_letters_that_cannot_be_kept_is_recorded_all_the_same(window, case):
    odd = dict.fromkeys(("channel", "kind", "agreements", "next_step"), "\ud800wat")
    fields = {"case": case.id, "notes": "wat er stond", "ticks": ["\ud800wat"], "conversation": "\ud800id", **odd}
    store(window, "d", "conversation", json.dumps(fields))
    window.desk.open_case(case.id)
    press("Ctrl+Return")
    (kept,) = conversations.of_case(window.desk.session.db, case.id)
    assert (kept.notes, kept.channel, kept.kind, kept.agreements) == ("wat er stond", "wat", "wat", "wat")
