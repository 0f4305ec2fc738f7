"""Engagements follow each other, say what is recorded, and clients of a group are found together."""

from dataclasses import replace
from datetime import date

import pytest

from casebook.errors import Refused
from casebook.model.clients import OPTIONAL_FIELDS, ClientGroup, Engagement
from casebook.model.ids import EngagementId, GroupId
from casebook.store import asked, case_list, clients, groups
from tests.casebook_files import a_case, a_client

CODED = {"main_theme": "bullying", "capacity": "affected", "position": "manager", "found_through": "hr",
         "relation": "peer", "duration": "once"}


def _lacking(db):
    return {row.code for row in case_list.listed(db, incomplete=True)}


def test_two_engagements_of_one_client_never_share_a_day(vault):
    with vault.writing() as db:
        client = a_client(db, ends=date(2025, 12, 31))
        (first,) = clients.engagements(db, client.id)
        second = Engagement(id=EngagementId("second"), client=client.id, starts=date(2025, 12, 31))
        with pytest.raises(Refused) as refused:
            clients.save_engagement(db, second)
        assert refused.value.reason == "engagement_overlap"
        second = replace(second, starts=date(2026, 1, 1))
        clients.save_engagement(db, second)
        clients.save_engagement(db, second)  # itself is no other
        for wrong in (replace(first, ends=None), replace(first, ends=date(2026, 1, 1))):
            with pytest.raises(Refused):
                clients.save_engagement(db, wrong)
        third = replace(second, id=EngagementId("third"), starts=date(2019, 1, 1), ends=date(2019, 12, 31))
        clients.save_engagement(db, third)
        other = a_client(db, "Rijnzicht")
        assert len(clients.engagements(db, other.id)) == 1
    assert [e.id for e in clients.engagements(vault.db, client.id)] == ["third", first.id, "second"]


def test_a_client_misses_only_what_its_engagement_asks_for(vault):
    with vault.writing() as db:
        client, other = a_client(db, "De Linde"), a_client(db, "Rijnzicht")
        no_role = a_case(db, client, date(2026, 3, 1), **{**CODED, "capacity": ""})
        no_theme = a_case(db, client, date(2026, 3, 1), **{**CODED, "main_theme": ""})
        elsewhere = a_case(db, other, date(2026, 3, 1), **{**CODED, "capacity": ""})
        nowhere = a_case(db, None, date(2026, 3, 1), **CODED)
        a_case(db, client, date(2026, 3, 1), **CODED)
    every = {no_role.code, no_theme.code, elsewhere.code, nowhere.code}
    assert _lacking(vault.db) == every
    with vault.writing() as db:
        (engagement,) = clients.engagements(db, client.id)
        assert engagement.optional_fields == OPTIONAL_FIELDS
        clients.save_engagement(db, replace(engagement, optional_fields=("relation", "position")))
    assert _lacking(vault.db) == every - {no_role.code}
    assert asked.of_case(vault.db, no_role) == ("relation", "position")
    assert asked.of_case(vault.db, nowhere) == OPTIONAL_FIELDS


def test_a_case_is_held_against_the_engagement_at_its_first_contact(vault):
    with vault.writing() as db:
        client = a_client(db, ends=date(2025, 12, 31), optional_fields=())
        new = Engagement(id=EngagementId("new"), client=client.id, starts=date(2026, 2, 1))
        clients.save_engagement(db, new)
        old, between, late, early = (a_case(db, client, day, main_theme="bullying") for day in (
            date(2025, 12, 31), date(2026, 1, 15), date(2026, 2, 1), date(2019, 1, 1)))
    assert _lacking(vault.db) == {late.code}
    for case in (old, between, early):
        assert asked.of_case(vault.db, case) == ()
    assert asked.of_case(vault.db, late) == OPTIONAL_FIELDS


def test_the_clients_of_a_group_are_found_together(vault):
    with vault.writing() as db:
        group = ClientGroup(id=GroupId("g"), name="Noorderlicht")
        groups.save(db, group)
        for name in ("Beta", "alfa"):
            clients.save(db, replace(a_client(db, name), group=group.id, active=name == "Beta"))
        alone = a_client(db, "Gamma")
        groups.save(db, ClientGroup(id=GroupId("empty"), name="Niemand"))
    alfa = clients.named(vault.db, "alfa")
    assert [c.name for c in groups.of_client(vault.db, alfa.id)] == ["alfa", "Beta"]
    assert groups.of_client(vault.db, alone.id) == [alone]
    assert groups.named(vault.db, "  NOORDERLICHT ") == group
    with vault.writing() as db:
        groups.drop_empty(db)
    assert groups.all_of(vault.db) == [group]
