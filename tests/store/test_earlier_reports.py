"""What was told elsewhere is typed over from paper once, as it stands there; what can't be read is named."""

from datetime import date

import pytest

from casebook.disclosure import ledger
from casebook.documents import annual_report
from casebook.documents.annual_report import standing
from casebook.errors import Refused
from casebook.language import Language
from casebook.model.ids import ReleaseId, new_id
from casebook.model.periods import year
from casebook.model.releases import Release
from casebook.model.values import NOT_RECORDED
from casebook.statistics import counted
from casebook.store import earlier_reports, releases
from tests.casebook_files import a_case, a_client


def entered(client, document, number=2024, **fields):
    return Release(id=ReleaseId(new_id()), client=client.id, first=date(number, 1, 1), last=date(number, 12, 31),
                   status="final", version=1, language="nl", threshold=5, tables="", pdf_sha256="",
                   counting_date=date(2026, 1, 5), document=document, **fields)


@pytest.mark.parametrize(("line", "codes", "count"), [
    ("Pesten 7", ("bullying",), 7), ("7 pestgedrag", ("bullying",), 7), ("PESTEN: 7", ("bullying",), 7),
    ("Agressie en geweld, discriminatie: 6", ("aggression", "discrimination"), 6),
    ("Diefstal, verduistering of fraude 5", ("fraud",), 5),
    ("intimidatie en pesten – 9", ("intimidation", "bullying"), 9),
    ("Werkdruk (5)", ("work_pressure",), 5), ("Niet vastgelegd 5", (NOT_RECORDED,), 5),
])
def test_a_line_is_read_as_it_stands_on_paper(vault, line, codes, count):
    with vault.writing() as db:
        client = a_client(db)
    found = earlier_reports.read_rows(vault.db, client.id, "main_theme", line)
    assert ([(row[1], row[2]) for row in found.rows], found.odd) == ([(codes, count)], ())


def test_the_rest_is_all_that_no_other_line_names_and_a_group_all_of_its_themes(vault):
    with vault.writing() as db:
        client = a_client(db)
    found = earlier_reports.read_rows(vault.db, client.id, "main_theme", "Integriteit 5\n\nPesten 7\nOverige 6")
    rows = {row[0]: set(row[1]) for row in found.rows}
    assert {"fraud", "corruption"} <= rows["Integriteit"]
    assert "discrimination" in rows["Overige"]
    assert not rows["Overige"] & (rows["Integriteit"] | rows["Pesten"])
    assert found.odd == ()


@pytest.mark.parametrize("line", ["Gezelligheid 7", "Pesten", "Pesten 7 8", "Pesten 7\nPestgedrag 5"])
def test_what_can_not_be_read_is_named(vault, line):
    with vault.writing() as db:
        client = a_client(db)
    assert len(earlier_reports.read_rows(vault.db, client.id, "main_theme", line).odd) == 1


def test_an_unknown_number_is_left_out(vault):
    with vault.writing() as db:
        client = a_client(db)
    found = earlier_reports.read_rows(vault.db, client.id, "relation", "collega 8\nleidinggevende ?\ngroep of team <5")
    assert ([row[1:] for row in found.rows], found.odd) == ([(("peer",), 8)], ())


def test_an_earlier_report_is_compared_with_and_known_to_the_audit(vault):
    with vault.writing() as db:
        client = a_client(db)
        rows = earlier_reports.read_rows(db, client.id, "main_theme", "Pesten 7\nOverig 6").rows
        earlier_reports.enter(db, entered(client, "earlier_report", source="Verslag 2024"),
                              {"cases": 13, "new": None}, {"main_theme": rows, "route": ()})
        earlier_reports.enter(db, entered(client, "told", 2023), {"cases": 9}, {})
    assert releases.over(vault.db, client.id, year(2024)).source == "Verslag 2024"
    told = ledger.statements(vault.db, client.id)
    assert [(s.document, s.known, s.tables["totals"]["cases"]) for s in told] == [
        ("told", True, 9), ("earlier_report", True, 13)]
    assert told[1].tables["tables"][0]["total"] == 13


def test_nothing_typed_is_nothing_kept(vault):
    with vault.writing() as db:
        client = a_client(db)
        with pytest.raises(Refused):
            earlier_reports.enter(db, entered(client, "told"), {"cases": None}, {"main_theme": ()})


def test_a_colleagues_counts_are_added_before_anything_is_protected(vault):
    with vault.writing() as db:
        client = a_client(db)
        a_case(db, client, date(2025, 3, 1), main_theme="bullying", relation="peer")
        rows = earlier_reports.read_rows(db, client.id, "main_theme", "Pesten 4\nFraude 2").rows
        earlier_reports.enter(db, entered(client, "colleague", 2025), {
            "cases": 8, "new": 7, "closed": 5, "conversations": 20, "advice_requests": 3, "reporters": 6},
            {"main_theme": rows})
    found = counted.figures(vault.db, client.id, year(2025))
    main = found.breakdowns["main_theme"]
    assert (main.count("bullying"), main.count("fraud"), main.count(NOT_RECORDED)) == (5, 2, 1)
    assert main.reporters("bullying") == 3  # hers, and of the colleague's four at most two came twice
    assert found.breakdowns["relation"].count(NOT_RECORDED) == 7
    flow = found.flow
    assert (flow.new, flow.carried_over, flow.closed, flow.open_at_end) == (8, 1, 5, 4)
    assert (found.reporters, found.conversations, found.advice_requests) == (7, 20, 3)
    assert counted.figures(vault.db, client.id, year(2024)).flow.new == 0
    assert ledger.statements(vault.db, client.id) == []


def test_a_colleagues_counts_come_too_late_for_what_went_out(vault):
    with vault.writing() as db:
        client = a_client(db)
        made = entered(client, "annual_report", 2025)
        counted.hand_out(db, made)
        with pytest.raises(Refused):
            earlier_reports.enter(db, entered(client, "colleague", 2025), {"new": 7}, {})


def test_what_was_entered_can_be_taken_back_and_what_was_made_can_not(vault):
    with vault.writing() as db:
        client = a_client(db)
        told = earlier_reports.enter(db, entered(client, "told"), {"cases": 9}, {})
        made = counted.hand_out(db, entered(client, "annual_report", 2025))
        for release in (told, made):
            earlier_reports.remove(db, release.id)
    assert [r.id for r in releases.of_client(vault.db, client.id)] == [made.id]


def test_the_report_says_that_a_colleagues_counts_are_part_of_it(vault):
    with vault.writing() as db:
        client = a_client(db)
        before = annual_report.gather(db, client.id, year(2025), "en", today=date(2026, 2, 1))
        earlier_reports.enter(db, entered(client, "colleague", 2025), {"new": 30, "reporters": 30}, {})
        after = annual_report.gather(db, client.id, year(2025), "en", today=date(2026, 2, 1))
    said = "The counts of a colleague"
    assert [said in standing.method(data, Language("en")) for data in (before, after)] == [False, True]
    assert (before.protected.number("new"), after.protected.number("new")) != (30, 30)
    assert after.protected.number("new") == 30
