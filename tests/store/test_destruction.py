"""Destroyed means gone from file, index, history, drafts and freed pages at once; every count stays."""

import json
import random
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from casebook.errors import NotFound, Refused
from casebook.model.attachments import Attachment
from casebook.model.cases import Consent
from casebook.model.conversations import Appointment, Draft, Intervention
from casebook.model.ids import ConversationId, InterventionId, ReferralId, new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.passing_on import PassedOn
from casebook.model.referrals import Referral
from casebook.store import (
    appointments,
    attachments,
    case_list,
    cases,
    conversations,
    destruction,
    drafts,
    interventions,
    inventory,
    known_words,
    no_names,
    passing_on,
    people,
    referrals,
    requests,
    search,
    spans,
)
from casebook.store.inventory import Layer
from casebook.vault import backups
from tests.casebook_files import KEY, a_case, a_client, a_conversation
from tests.store import pages

DAY, LATER = date(2026, 3, 1), date(2027, 4, 1)


class Canaries:
    """Words that stand nowhere else, one for each text that is asked for, each unlike the others from its beginning."""

    def __init__(self):
        self.random = random.Random(7)
        self.by_place = {}

    def __call__(self, place):
        word = "".join(self.random.choices("bcdfghjklmnpqrstvwxz", k=14))
        self.by_place.setdefault(place, []).append(word)
        return word

    @property
    def words(self):
        return [word for found in self.by_place.values() for word in found]


def _a_full_case(db, client, of):
    """A closed case with a canary in every text that can hang on one; the canaries are made by `of`."""
    person = replace(people.new(client.id), **{name: of(f"person.{name}") for name in (
        "alias", "name", "phone", "email", "contact", "safe_contact")},
        earlier_aliases=(of("person.earlier_aliases"),))
    case = a_case(db, client, date(2025, 2, 1), person=person, question=of("case_file.question"), route="self",
                  aftercare=of("case_file.aftercare"), hold_reason=of("case_file.hold_reason"),
                  consequences=("sick",), further_themes=("fraud",))
    witness = replace(people.new(client.id, of("person.alias")), name=of("person.name"))
    people.save(db, witness)
    people.put_in_case(db, witness.id, case.id)
    talk = a_conversation(
        db, case, date(2025, 2, 3), at=time(9, 30), minutes=50, channel="phone", notes=of("conversation_file.notes"),
        agreements=of("conversation_file.agreements"), next_step=of("conversation_file.next_step"),
        next_step_on=date(2025, 3, 1),
        interventions=(Intervention(id=InterventionId(new_id()), kind="support", note=of("intervention_file.note")),))
    conversations.save(db, replace(talk, notes=talk.notes + " " + of("conversation_file.notes") * 300))
    interventions.save(db, Intervention(id=InterventionId(new_id()), kind="drafting", case=case.id,
                                        day=date(2025, 2, 9), note=of("intervention_file.note")))
    referral = Referral(
        id=ReferralId(new_id()), case=case.id, conversation=talk.id, day=date(2025, 2, 4), kind="coach",
        consent="overridden", consent_reason=of("referral_file.consent_reason"), note=of("referral_file.note"),
        consent_scope=of("referral_file.consent_scope"), passed_on_by=of("referral_file.passed_on_by"))
    referrals.save(db, referral)
    requests.save_consent(db, Consent(id=new_id(), case=case.id, what=of("consent.what"), how=of("consent.how"),
                                      given_on=date(2025, 2, 5), scope=of("consent.scope")))
    passing_on.keep(db, PassedOn(noun="conversation", record=talk.id, case=case.id, consent="overridden",
                                 day=talk.day, reason=of("passed_on.reason")))
    plan = Appointment(id=new_id(), case=case.id, client=None, day=date(2025, 4, 1), note=of("appointment.note"))
    appointments.save(db, plan)
    asked = OutsideRequest(
        id=new_id(), kind="court", case=case.id, client=client.id, received_on=date(2025, 5, 1),
        from_whom=of("outside_request.from_whom"), ground=of("outside_request.ground"),
        decision=of("outside_request.decision"), decision_reason=of("outside_request.decision_reason"),
        decided_on=date(2025, 5, 9))
    requests.save(db, asked)
    cases.link(db, case.id, a_case(db, client, date(2025, 1, 1)).id)
    for noun, id_, record, fields in (
            ("conversation", new_id(), None, {"case": case.id}), ("conversation", new_id(), talk.id, {}),
            ("in_case", f"refer-{case.id}-", None, {"case": case.id}), ("referral", referral.id, referral.id, {}),
            ("request", asked.id, asked.id, {}), ("request", new_id(), None, {"form": {"case": case.id}}),
            ("person", person.id, person.id, {}), ("in_case", f"plan-{case.id}-{plan.id}", plan.id, {})):
        words = json.dumps({**fields, "notes": of("draft.fields")})
        drafts.save(db, Draft(id=id_, noun=noun, record=record, fields=words))
    stamp = "2025-03-01T10:00:00+00:00"
    db.execute("INSERT INTO earlier_text (noun, record, field, text, until) VALUES ('conversation', ?, 'notes', ?, ?)",
               (talk.id, of("earlier_text.text"), stamp))
    db.execute("INSERT INTO binned (id, noun, record, fields, removed) VALUES ('gone', 'conversation', 'gone', ?, ?)",
               (json.dumps({"cases": [case.id], "notes": of("binned.fields")}), stamp))
    known_words.add(db, talk.agreements)
    of.by_place["known_word.word"] = [talk.agreements]
    no_names.add(db, client.id, person.name)
    of.by_place["no_name.word"] = [person.name]
    attachments.add(db, Attachment(id=new_id(), case=case.id, day=date(2025, 2, 5), name=of("attachment.name"),
                                   media="", size=0), b"%PDF-" + of("attachment_part.content").encode() * 9)
    db.execute("INSERT INTO leaving_case (case_id, plan, told_on, note) VALUES (?, 'close', NULL, ?)",
               (case.id, of("leaving_case.note")))
    cases.record_value(db, case.id, "outcome", "improved", date(2025, 6, 1))
    spans.close(db, case.id, date(2025, 6, 1))
    return cases.get(db, case.id)


@pytest.fixture
def full(vault):
    """A casebook in which one of many cases is full of canaries, none of them held."""
    of = Canaries()
    with vault.writing() as db:
        client = a_client(db)
        for number in range(30):
            other = a_case(db, client, date(2025, 1, 2) + timedelta(days=number), question="andere vraag " * number)
            a_conversation(db, other, date(2025, 3, 3), notes=f"iets anders {number} " * 40)
        case = _a_full_case(db, client, of)
        for number in range(30):
            a_conversation(db, other, date(2025, 4, 4), notes=f"nog iets {number} " * 40)
    return vault, case, of


def _release_hold(vault, case):
    with vault.writing() as db:
        cases.save(db, replace(cases.get(db, case.id), hold_reason=""))


def _destroy(vault, case, ground="request", **named):
    with vault.writing() as db:
        return destruction.destroy(db, case.id, ground, DAY, LATER, **named)


def test_it_is_said_of_every_table_of_the_file_layer_what_hangs_on_a_case():
    assert set(destruction.OF_CASE) == {table.name for table in inventory.of_layer(Layer.FILE)}


def test_a_canary_stood_in_every_text_of_the_file_layer(full):
    vault, _, of = full
    for table in inventory.of_layer(Layer.FILE):
        for column in table.text:
            word = of.by_place[f"{table.name}.{column}"][0]
            assert vault.db.value(f"SELECT count(*) FROM {table.name} WHERE {column} LIKE ?", (f"%{word}%",)), column


def test_nothing_of_a_destroyed_case_is_left_in_any_page_and_all_of_it_was_there(full, tmp_path):
    vault, case, of = full
    _release_hold(vault, case)
    held = of.by_place["case_file.hold_reason"]
    wanted = [word for word in of.words if word not in held] + [case.code, case.reporter]
    assert all(pages.hits(vault.path, KEY, word) for word in wanted)
    _destroy(vault, case)
    copy = backups.make(vault.path, KEY, tmp_path / "copies", backups.local_now()).path
    for path in (vault.path, copy):
        left = {word for word in [*wanted, *held] if pages.hits(path, KEY, word[2:])}
        assert left == set()


def test_the_index_holds_no_piece_of_it_after_its_parts_were_merged(full):
    vault, case, of = full
    _release_hold(vault, case)
    _destroy(vault, case)
    with vault.writing() as db:
        for index in ("conversation_text", "written_text"):
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', -16)")
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            db.execute(f"INSERT INTO {index} ({index}) VALUES ('integrity-check')")
    assert {word for word in of.words if pages.hits(vault.path, KEY, word[2:])} == set()
    assert [hit for word in of.words for hit in search.hits(vault.db, word)] == []
    assert search.hits(vault.db, "andere")


def test_no_row_of_the_file_layer_is_left_and_all_others_stay(full):
    vault, case, _ = full
    _release_hold(vault, case)
    before = backups.row_counts(vault.db)
    _destroy(vault, case)
    assert backups.row_counts(vault.db)["conversation_file"] == before["conversation_file"] - 1
    assert {t: vault.db.value(f"SELECT count(*) FROM {t}") for t in ("draft", "consent", "appointment", "case_link",
            "outside_request", "referral_file", "intervention_file", "dated_value_file")} == {
        "draft": 0, "consent": 0, "appointment": 0, "case_link": 0, "outside_request": 0, "referral_file": 0,
        "intervention_file": 0, "dated_value_file": 0}
    after = backups.row_counts(vault.db)
    assert {t.name: after[t.name] for t in inventory.of_layer(Layer.RESIDUE) if t.name != "minutes_total"} == {
        t.name: before[t.name] for t in inventory.of_layer(Layer.RESIDUE) if t.name != "minutes_total"}
    assert len(case_list.listed(vault.db)) == before["case_file"] - 1
    assert vault.db.rows("PRAGMA foreign_key_check") == []


def test_the_residue_says_by_its_order_neither_when_it_was_entered_nor_what_belongs_together(full):
    vault, case, _ = full
    _release_hold(vault, case)
    _destroy(vault, case)
    for table, column in (("case_fact", "id"), ("span_fact", "case_id"), ("dated_value_fact", "case_id"),
                          ("referral_fact", "case_id")):
        keys = vault.db.column(f"SELECT key FROM {table} WHERE {column} = ?", (case.id,))
        assert keys
        assert all(key < 0 for key in keys)
    with vault.writing() as db:
        a_case(db, None, DAY)
    assert vault.db.value("SELECT key FROM case_fact ORDER BY rowid DESC LIMIT 1") > 0


def test_what_is_said_before_is_what_goes(full):
    vault, case, _ = full
    _release_hold(vault, case)
    said = destruction.taking(vault.db, case.id)
    assert (said.code, said.conversations, said.people, said.drafts, said.shared) == (case.code, 1, 2, 8, 0)
    made = _destroy(vault, case, "handover", elsewhere=True)
    assert (made.conversations, made.people, made.ground, made.elsewhere) == (1, 2, "handover", True)
    assert destruction.listed(vault.db) == [made]
    with pytest.raises(NotFound):
        destruction.taking(vault.db, case.id)
    with pytest.raises(NotFound):
        _destroy(vault, case)


def test_the_record_of_a_destruction_names_nobody(full):
    vault, case, _ = full
    _release_hold(vault, case)
    _destroy(vault, case)
    row = dict(vault.db.row("SELECT * FROM destruction"))
    row.pop("key")
    assert len(row.pop("id")) == 20
    assert row == {"day": "2026-03-01", "ground": "request", "conversations": 1, "people": 2,
                   "gone_after": "2027-04-01", "elsewhere": 0}


def test_a_hold_or_an_open_request_wins_over_every_ground(full):
    vault, case, of = full
    with pytest.raises(Refused, match="held"):
        _destroy(vault, case)
    _release_hold(vault, case)
    with vault.writing() as db:
        requests.save(db, OutsideRequest(id=new_id(), kind="police", case=case.id, client=None, received_on=DAY))
    with pytest.raises(Refused, match="asked_for"):
        _destroy(vault, case)
    assert pages.hits(vault.path, KEY, of.by_place["person.name"][0])


def test_for_the_ground_of_retention_its_time_must_have_passed(vault):
    with vault.writing() as db:
        case = a_case(db, a_client(db, retention="1_year"), date(2025, 1, 1))
        spans.close(db, case.id, date(2025, 3, 2))
    with pytest.raises(Refused, match="kept_longer"):
        _destroy(vault, case, "retention")
    with vault.writing() as db:
        spans.close(db, case.id, date(2025, 3, 1))
    assert _destroy(vault, case, "retention").ground == "retention"


def test_a_shared_conversation_stays_until_the_last_of_its_cases_is_destroyed(vault):
    with vault.writing() as db:
        client = a_client(db)
        one, other = a_case(db, client, date(2025, 1, 1)), a_case(db, client, date(2025, 1, 2))
        alone = a_conversation(db, one, date(2025, 1, 3), notes="alleenmetdeeerste")
        both = replace(alone, id=ConversationId(new_id()), cases=(one.id, other.id), notes="samengekomen")
        conversations.save(db, both)
        referrals.save(db, Referral(id=ReferralId(new_id()), case=other.id, conversation=both.id,
                                    day=date(2025, 1, 3), kind="coach"))
    said = destruction.taking(vault.db, one.id)
    assert (said.conversations, said.shared, said.shared_with) == (1, 1, (other.code,))
    _destroy(vault, one)
    assert [c.notes for c in conversations.of_case(vault.db, other.id)] == ["samengekomen"]
    assert not pages.hits(vault.path, KEY, "alleenmetdeeerste")
    said = destruction.taking(vault.db, other.id)
    assert (said.conversations, said.shared, said.shared_with) == (1, 0, ())
    _destroy(vault, other)
    assert not pages.hits(vault.path, KEY, "samengekomen")


def test_the_card_and_its_token_stay_while_another_file_of_hers_lives(vault):
    with vault.writing() as db:
        client = a_client(db)
        person = replace(people.new(client.id), name="iemandmetnaam")
        one = a_case(db, client, date(2025, 1, 1), person=person)
        other = a_case(db, client, date(2025, 5, 1), person=person)
    said = destruction.taking(vault.db, one.id)
    assert (said.people, said.card_with) == (0, (other.code,))
    _destroy(vault, one)
    assert people.get(vault.db, person.id).token == person.token
    assert search.hits(vault.db, "iemandmetnaam")[0].case == other.id
    _destroy(vault, other)
    assert not pages.hits(vault.path, KEY, "iemandmetnaam")
    assert vault.db.column("SELECT token FROM case_fact") == [person.token] * 2


def test_what_was_destroyed_is_never_written_to_again(full):
    vault, case, _ = full
    _release_hold(vault, case)
    talk = conversations.of_case(vault.db, case.id)[0]
    referral = referrals.of_case(vault.db, case.id)[0]
    act = interventions.of_case(vault.db, case.id)[0]
    _destroy(vault, case)
    before = backups.row_counts(vault.db)
    for save, record in ((cases.save, case), (conversations.save, talk), (referrals.save, referral),
                         (interventions.save, act), (conversations.save, replace(talk, id=ConversationId(new_id())))):
        with pytest.raises(NotFound), vault.writing() as db:
            save(db, record)
    assert backups.row_counts(vault.db) == before


def test_fewer_rows_after_a_destruction_do_not_look_like_a_loss(full):
    vault, case, _ = full
    _release_hold(vault, case)
    with vault.writing() as db:
        total = sum(backups.row_counts(db).values()) + 1
        db.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (backups.ROWS_NOTED, str(total)))
    _destroy(vault, case)
    noted = int(vault.db.value("SELECT value FROM meta WHERE name = ?", (backups.ROWS_NOTED,)))
    made = 2  # the record of the destruction and the total of the minutes
    assert sum(backups.row_counts(vault.db).values()) == noted + made
