"""What slips into a sentence without a name in full: initials, spelt addresses, rows of days, other ways to count."""

from __future__ import annotations

from datetime import date

import pytest

from casebook.disclosure.gate import Part, hits
from tests.disclosure.gate.test_names import known, names_in

DAYS = frozenset((date(2025, 3, 3), date(2025, 3, 4), date(2025, 11, 5)))


def found(text: str, **more: object) -> list[tuple[str, str]]:
    """What is found in a text, as kind and words."""
    part = Part(file="a.pdf", page=1, kind="page", text=text)
    return [(hit.kind, hit.words) for hit in hits([part], known(**more), 5, years=[2025])]


@pytest.mark.parametrize("text", [
    "Ik sprak met A.v.d.B. over de sfeer.", "Ik sprak met A.B. over de sfeer.", "Dat zei A. v.d. B. ook.",
    "Mevrouw B. van de receptie was er.", "Ook mw. v.d. B. was er.", "De map van A. B.", "collega B. wilde weg",
])  # fmt: skip
def test_initials_name_somebody_of_this_client(text):
    assert names_in(text, known("Anna van den Berg"))
    assert not names_in(text, known("Anna van den Berg", mine=False))


@pytest.mark.parametrize("text", [
    "De B.V. groeide.", "Ik las N.B. en P.S. onder de brief.", "Collega Bert is er.", "De heer C. was er.",
    "A.C. was er.", "Mevrouw Brand sprak.",
])  # fmt: skip
def test_abbreviations_and_other_initials_are_no_name(text):
    assert not names_in(text, known("Anna van den Berg", "Bas Visser", "Nora Bos"))


@pytest.mark.parametrize("text", [
    "mail s.bakker @ linde.nl", "mail s.bakker(at)linde.nl", "mail s.bakker [at] linde [punt] nl",
    "s.bakker@ linde.nl", "Rekening NL91-ABNA-0417-1643-00.", "Rekening NL91.ABNA.0417.1643.00",
])  # fmt: skip
def test_spelt_addresses_and_accounts_are_found(text):
    assert [kind for kind, _ in found(text, mails=(("s.bakker@linde.nl", True),))] == ["identifier"]


@pytest.mark.parametrize("text", [
    "op 3, 6 en 7 maart", "van 3 t/m 6 maart", "van 1 tot 6 maart", "op 3 of 8 maart", "op de vijfde november",
    "the fifth of November", "op 5 / 11 / 2025", "op 5–11–2025", "op 2025 11 05", "op 5.11 was er", "3|3|2025",
    "op de vierde maart",
])  # fmt: skip
def test_a_day_of_a_case_is_found_in_a_row_and_in_words(text):
    assert [kind for kind, _ in found(text, days=DAYS)] == ["date"]


@pytest.mark.parametrize("text", [
    "op 6, 7 en 8 maart", "van 7 t/m 9 maart", "paragraaf 5.11", "in 2025 11 teams",
])  # fmt: skip
def test_other_days_are_no_day_of_a_case(text):
    assert not found(text, days=DAYS)


@pytest.mark.parametrize("text", [
    "Een van de twee is vertrokken.", "Alle vier zijn geholpen.", "Een handvol medewerkers kwam.",
    "Twee mensen kwamen.",
    "Een enkeling kwam langs.", "Drie vrouwen spraken erover.", "Er waren geen meldingen over pesten.",
    "Geen van de melders ging weg.", "One person came to me.", "None of the reports was about that.", "1x pesten",
    "Pesten: 1", "Intimidatie (2)", "Twee keer pesten.", "Slechts één keer kwam pesten voor.",
    "De helft van de meldingen.",
    "50% van de melders", "A third of the reporters left.", "Twee leidinggevenden vroegen erom.", "\u2461 meldingen",
    "2/3 melders", "twee-drie meldingen", "Number of reports: 3", "A handful of employees.", "Twee dossiers lopen nog.",
])  # fmt: skip
def test_few_people_are_counted_in_many_ways(text):
    assert [kind for kind, _ in found(text)] == ["number"]


@pytest.mark.parametrize("text", [
    "Een gesprek is geen klacht en geen melding volgens de wet.", "Voor alle mensen die hier werken.",
    "In alle gevallen.", "How to read this report 4", "Over pesten 4",
    "In drie jaar tijd groeide de organisatie en kwamen er mensen bij.", "Hoofdstuk 3 Pesten", "De derde partij.",
    "Twee keer per jaar is er overleg.", "De helft van de tijd.", "Een derde van het jaar.", "Ik gaf 4 trainingen.",
])  # fmt: skip
def test_other_numbers_count_nobody(text):
    assert not found(text)
