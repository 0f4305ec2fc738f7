"""Names on cards are found in text in all their Dutch forms, and ordinary words are not taken for them."""

from __future__ import annotations

import pytest

from casebook.disclosure.gate import Known, Part, Whom, hits
from casebook.disclosure.gate.forms import of_alias, of_name


def known(*names: str, aliases: tuple[str, ...] = (), mine: bool = True, **more: object) -> Known:
    """A casebook in which these people have cards."""
    people = [Whom(form=form, mine=mine) for name in names for form in sorted(of_name(name))]
    people += [Whom(form=form, mine=mine, alias=True) for alias in aliases for form in of_alias(alias)]
    return Known(people=tuple(people), **more)  # type: ignore[arg-type]


def names_in(text: str, of: Known) -> list[str]:
    """What is taken for a name in a text."""
    return [hit.words for hit in hits([Part(file="a.pdf", page=1, kind="page", text=text)], of, 5)
            if hit.kind == "name"]


@pytest.mark.parametrize("text", [
    "Ik sprak met Marieke van der Berg daarover.", "Gesprek met M. van der Berg.", "Gesprek met mevrouw Van der Berg.",
    "De map lag bij v.d. Berg.", "De map lag bij mw. v.d.Berg.", "dat zei van der berg",
    "Marieke's map", "Dat is MARIEKE VAN DER BERG.",
    "Berg, M. van der", "de map van Van den Berg", "de zaak-Van der Berg", "Van der\nBerg kwam", "Marie\x02ke belde",
    "Marie-\nke belde", "Mari\u00adeke belde", "marieke belde", "Márieke belde", "MariekevanderBerg",
    "Marijke en Marieka belden",
    "vd Berg belde", "de klacht van Bergs team",
])  # fmt: skip
def test_a_name_is_found_in_each_of_its_forms(text):
    assert names_in(text, known("Marieke van der Berg"))


@pytest.mark.parametrize(("name", "text"), [
    ("Anne Bakker-de Vries", "met De Vries"), ("Anne Bakker-de Vries", "met Bakker-\nde Vries"),
    ("Anne Bakker-de Vries", "Bakker\x02de Vries"), ("Anne Bakker-de Vries", "A. Bakker"),
    ("Zoë Åkerström-Müller", "Zoe Akerstrom"), ("Jürgen Müller", "mueller belde"), ("Søren Sørensen", "Sorensen belde"),
    ("Wim van Dijk", "Wim van Dyk"), ("Hans Smit", "de map van Hans'"), ("Siobhan O'Brien", "mevrouw OBrien"),
    ("Ingrid 't Hart", "van 't Hart"), ("Bas de Boer", "bas de boer"), ("An de Groot", "collega An belde"),
    ("An de Groot", "De heer Groot kwam langs"), ("Fatima El Khatib", "el khatib"), ("Berg, Jan van der", "J. vd Berg"),
    ("Christiaan Huizenga", "Huizinga"), ("Christiaan Huizenga", "huzenga belde"),
])  # fmt: skip
def test_names_of_many_kinds_are_found(name, text):
    assert names_in(text, known(name))


@pytest.mark.parametrize(("name", "text"), [
    ("Piet Bakker", "De bakker op de hoek."), ("Jan de Groot", "Groot was de behoefte. Een groot team."),
    ("An Jong", "Jong en oud deden mee."), ("Bas Or", "De OR en HR lazen mee."), ("June May", "In May 2025 and 3 May."),
    ("Wim van Utrecht", "De vestiging in Utrecht."), ("Roos Storm", "een roos in de storm"),
    ("Lies van de Bakker", "de winkel van de bakker"), ("Meindert Melding", "de meldingen van dit jaar"),
])  # fmt: skip
def test_an_ordinary_word_is_no_name(name, text):
    assert names_in(text, known(name)) == []
