"""A report is as fine as may leave beside what left before; what is finer is refused in words. Rules 7 and 9."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from casebook.disclosure import ledger, passing
from casebook.disclosure.audit import patience
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.audit.leaks import leaks
from casebook.disclosure.audit.statements import Cell
from casebook.disclosure.audit.words import mending, refusal
from casebook.documents import annual_report, outgoing
from casebook.documents.annual_report.releasing import tables
from casebook.documents.outgoing import File, Outgoing
from casebook.errors import CheckFailed, Refused
from casebook.language import Language
from casebook.model.clients import Client
from casebook.model.periods import Period, year
from casebook.vault import Vault
from tests.casebook_files import a_case, a_client

HALF = Period(first=date(2025, 1, 1), last=date(2025, 6, 30))
ENGLISH = Language("en")


def days(first: date) -> Iterator[date]:
    """Days one after another."""
    return (first + timedelta(days=number) for number in range(170))


def test_an_audit_that_takes_too_long_has_failed_and_nothing_leaves(vault, client, monkeypatch):
    released(vault, client, HALF, date(2025, 7, 9))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    monkeypatch.setattr(patience, "LONGEST", 0.0)
    with pytest.raises(CheckFailed):
        annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    made_of = File(name="report.pdf", content=annual_report.pdf(data, ENGLISH))
    with pytest.raises(CheckFailed):
        outgoing.checked(vault.db, annual_report.outgoing(data, ENGLISH, made_of))


@pytest.fixture
def client(vault: Vault) -> Client:
    """Six cases of each of three themes in the first half; in the second two about bullying, seven of the others."""
    with vault.writing() as db:
        found = a_client(db, "De Linde", breakdowns=("main_theme",))
        for start, numbers in ((HALF.first, (6, 6, 6)), (date(2025, 7, 1), (2, 7, 7))):
            day = days(start)
            for theme, number in zip(("bullying", "intimidation", "aggression"), numbers, strict=True):
                for _ in range(number):
                    a_case(db, found, next(day), main_theme=theme)
    return found


def released(vault: Vault, client: Client, period: Period, day: date) -> annual_report.ReportData:
    """A report as it is made, and put on the ledger."""
    data = annual_report.gather(vault.db, client.id, period, "en", today=day)
    with vault.writing() as db:
        annual_report.release(db, data, b"no paper", ENGLISH)
    return data


def rows(data: annual_report.ReportData) -> dict[str, int]:
    return {"+".join(row.categories[:2]): row.count for row in data.protected.tables["main_theme"].rows}


def test_a_report_that_no_other_document_stands_beside_is_as_fine_as_can_be(vault, client):
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    assert rows(data) == {"bullying": 8, "intimidation": 13, "aggression": 13}
    assert (data.mended, data.left) == ((), ())


def test_beside_the_half_year_one_row_more_is_put_together_and_said_why(vault, client):
    assert rows(released(vault, client, HALF, date(2025, 7, 9)))["bullying"] == 6
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    assert "bullying" not in rows(data)
    assert sum(count for count in rows(data).values()) == 34
    assert len(rows(data)) == 2
    [finding] = data.mended
    assert (finding.cell.categories, finding.least, finding.greatest) == (("bullying",), 2, 2)
    assert refusal(finding, data.names, ENGLISH) == (
        "This can't leave yet. Whoever lays it beside the report over January to June 2025 can work out that in July to"
        " December 2025 two people came about bullying.")
    assert mending(finding, data.names, ENGLISH) == "With more rows put together it can leave."
    released(vault, client, year(2025), date(2026, 1, 9))


def test_figures_that_would_tell_are_refused_whoever_made_them(vault, client):
    released(vault, client, HALF, date(2025, 7, 9))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    raw = {**tables(data, ENGLISH), "tables": [{
        "name": "main_theme", "unit": "cases", "base": "new", "total": 34, "rows": [
            {"label": "", "categories": [theme], "count": count}
            for theme, count in (("bullying", 8), ("intimidation", 13), ("aggression", 13))]}]}
    made = Outgoing(client=client.id, document="annual_report", first=data.period.first, last=data.period.last,
                    threshold=5, counting_date=date(2026, 1, 9), tables=raw, files=(File(name="a.txt", content=b""),))
    [found] = outgoing.findings(vault.db, made)
    assert (found.cell.categories, found.exact) == (("bullying",), True)
    with vault.writing() as db, pytest.raises(Refused):
        outgoing.keep(db, made)


def test_an_audit_that_fails_lets_nothing_out(vault, client):
    made = Outgoing(client=client.id, document="annual_report", first=HALF.first, last=HALF.last, threshold=5,
                    counting_date=date(2026, 1, 9), tables={"totals": {}, "tables": [{"name": "main_theme"}]})
    with pytest.raises(CheckFailed):
        outgoing.checked(vault.db, made)


def test_a_repair_was_proved_to_pass(vault, client):
    released(vault, client, HALF, date(2025, 7, 9))
    data = annual_report.gather(vault.db, client.id, year(2025), "en", today=date(2026, 1, 9))
    assert data.mended[0].repair is not None
    assert data.mended[0].repair.kind == "merge"
    mended = passing.stated(vault.db, client.id, "annual_report", data.protected)
    assert leaks(ledger.statements(vault.db, client.id), mended, ledger.people(vault.db)) == ()


@pytest.mark.parametrize(("least", "greatest", "without", "said"), [
    (1, 4, ((date(2025, 1, 1), date(2025, 6, 30)),), "in July to December 2025 one to four people came about fraud."),
    (1, 1, (), "in 2025 one person came about fraud."),
    (2, 2, ((date(2025, 4, 1), date(2025, 6, 30)),), "in 2025 without April to June 2025 two people came about fraud."),
])
def test_a_refusal_names_the_cell_and_its_period(least, greatest, without, said):
    cell = Cell(client="", first=date(2025, 1, 1), last=date(2025, 12, 31), table="main_theme", categories=("fraud",),
                without=without)
    finding = Finding(cell=cell, least=least, greatest=greatest, exact=least == greatest)
    assert refusal(finding, {"theme": {"fraud": "Fraud"}}, ENGLISH).endswith(said)
    assert "longer period" in mending(finding, {}, ENGLISH)
