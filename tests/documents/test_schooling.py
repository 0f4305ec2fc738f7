"""The overview for a registration says what was done in its period and what is missing, and names no client."""

from datetime import date

from casebook.documents import schooling
from casebook.language import Language
from casebook.model.organisation import Activity, Registration
from casebook.store import activities, registrations
from tests.casebook_files import a_client
from tests.documents.reading import words

RUNS = Registration(id="r", name="LVV-register", number="123", starts=date(2025, 1, 1), ends=date(2026, 12, 31),
                    wanted_points=10, wanted_minutes=960)


def test_what_was_done_in_the_period_is_counted_and_what_is_missing_is_said(vault):
    with vault.writing() as db:
        client = a_client(db, "De Linde")
        registrations.save(db, RUNS)
        for number, (day, kind, minutes, points, of) in enumerate((
                (date(2024, 12, 31), "own_schooling", 480, 8, None), (date(2025, 1, 1), "own_schooling", 420, 4, None),
                (date(2026, 12, 31), "peer_review", 150, None, client.id),
                (date(2026, 3, 3), "presentation", 60, 9, None),
                (date(2026, 4, 3), "own_schooling", None, 3, None), (date(2027, 1, 1), "peer_review", 90, 1, None))):
            activities.save(db, Activity(id=f"a{number}", client=of, day=day, kind=kind, title=f"Titel {number}",
                                         minutes=minutes, points=points))
    (found,) = registrations.listed(vault.db)
    assert found == RUNS
    progress = registrations.progress(vault.db, found)
    assert [a.id for a in progress.done] == ["a1", "a4", "a2"]
    assert (progress.minutes, progress.points, progress.missing_minutes, progress.missing_points) == (570, 7, 390, 3)
    for code, still in (("nl", "6,5"), ("en", "Still to do: 6.5 hours and 3 points.")):
        data = schooling.gather(vault.db, "r", code, date(2026, 11, 23))
        said = words(schooling.pdf(data, Language(code)))
        assert still in said
        assert "Titel 1" in said
        assert "Titel 3" not in said
        assert "De Linde" not in said
        headings, rows = schooling.table(data, Language(code))
        assert [row[headings[2]] for row in rows] == ["Titel 1", "Titel 4", "Titel 2"]
        assert "De Linde" not in str(rows)


def test_a_registration_without_an_end_or_a_number_asks_nothing(vault):
    with vault.writing() as db:
        registrations.save(db, Registration(id="r", name="Certificaat"))
    data = schooling.gather(vault.db, "r", "en", date(2026, 11, 23))
    assert (data.progress.missing_minutes, data.progress.missing_points) == (None, None)
    assert "Nothing was recorded in this period yet." in words(schooling.pdf(data, Language("en")))
    with vault.writing() as db:
        registrations.remove(db, "r")
    assert registrations.listed(vault.db) == []
