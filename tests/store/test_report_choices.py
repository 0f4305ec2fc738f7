"""What she chose for a report is kept by client and period, and only what can be read of it counts."""

from casebook.model.periods import year
from casebook.model.report_choices import Choices
from casebook.store import report_choices
from tests.casebook_files import a_client

CHOSEN = Choices(left_out=("relation",), together={"main_theme": (("fraud", "corruption"),)}, signals_in=("s1",),
                 signals_out=("s2",), no_breakdowns=True)


def test_choices_come_back_for_their_own_client_and_period_only(vault):
    with vault.writing() as db:
        client, other = a_client(db), a_client(db, "De Hoek")
        report_choices.save(db, client.id, year(2025), CHOSEN)
    assert report_choices.of(vault.db, client.id, year(2025)) == CHOSEN
    assert report_choices.of(vault.db, client.id, year(2024)) == Choices()
    assert report_choices.of(vault.db, other.id, year(2025)) == Choices()
    with vault.writing() as db:
        report_choices.save(db, client.id, year(2025), Choices())
    assert vault.db.value("SELECT count(*) FROM report_choice") == 0


def test_choices_that_can_not_be_read_are_none(vault):
    with vault.writing() as db:
        client = a_client(db)
        for kept in ("", "[1]", "{", '{"left_out": 5, "together": [], "signals_in": [5], "no_breakdowns": 1}'):
            db.execute("DELETE FROM report_choice")
            db.execute("INSERT INTO report_choice VALUES (?, '2025-01-01', '2025-12-31', ?)", (client.id, kept))
            assert report_choices.of(db, client.id, year(2025)) == Choices()
