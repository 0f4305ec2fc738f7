"""The reporters of a practice casebook: invented people, whose surnames say so."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.model.cases import Person
from casebook.model.ids import ClientId, PersonId
from casebook.practice.prose import conversations as prose
from casebook.practice.stage import Stage
from casebook.store import people

ALIASES = (
    "Grutto", "Kievit", "Wulp", "Tureluur", "Fitis", "Tjiftjaf", "Karekiet", "Roodborst", "Putter", "Goudvink",
    "Kramsvogel", "Koperwiek", "Kwikstaart", "Bosuil", "Torenvalk", "Boomklever", "Heggenmus", "Winterkoning",
    "IJsvogel", "Zwartkop", "Kluut", "Scholekster", "Lepelaar", "Roerdomp", "Wielewaal", "Nachtegaal", "Gierzwaluw",
    "Veldleeuwerik", "Nonnetje", "Tafeleend", "Krooneend", "Smient", "Wilgenroos", "Zonnedauw", "Duizendblad",
    "Kattenstaart", "Pinksterbloem", "Klaproos", "Korenbloem", "Boterbloem", "Vingerhoed", "Leeuwenbek", "Ereprijs",
    "Vlasbek", "Zilverschoon", "Speenkruid",
)
FIRST_NAMES = (
    "Jorinde", "Fenna", "Samira", "Wietske", "Noor", "Ilse", "Danique", "Meryem", "Roos", "Tessel", "Imke", "Lotte",
    "Joris", "Sietse", "Bilal", "Wouter", "Ruben", "Teun", "Mats", "Hidde", "Kasper", "Yusuf", "Gijs", "Olle",
)
SURNAMES = (
    "Verzonnenboom", "van Nergenshuizen", "Oefenstra", "Bedachtsma", "Nepveldkamp", "Papierstra", "ter Verbeelding",
    "Fantasma", "Verzinselaar", "van Luchtkasteel", "Sprookjesma", "Nietbestaander", "de Bedachte", "Uitdeduimstra",
)
FEMALE, MALE = ("Zij", "zij", "haar", "haar"), ("Hij", "hij", "hem", "zijn")


@dataclass(frozen=True, slots=True)
class Reporter:
    """A card with how its person is spoken of: subject at the start of a sentence, subject, object, possessive."""

    card: Person
    words: tuple[str, str, str, str]


def reporter(stage: Stage, client: ClientId | None, number: int) -> Reporter:
    """A new reporter with a card that is kept: most with an alias at most, some with a name and a number."""
    female = stage.chance(0.6)
    alias = " ".join(stage.some(ALIASES, 1, 2))
    named, reachable = stage.chance(0.3), stage.chance(0.55)
    names = FIRST_NAMES[:12] if female else FIRST_NAMES[12:]
    name = f"{stage.pick(names)} {stage.pick(SURNAMES)}"
    card = Person(
        id=PersonId(stage.new_id()), client=client, token=stage.new_id(), alias=alias if stage.chance(0.6) else "",
        name=name if named else "", phone=f"06-0000{(number + 100) % 10_000:04d}" if reachable else "",
        email=f"melder{number}@example.nl" if stage.chance(0.25) else "",
        contact=stage.pick(prose.CONTACT) if reachable else "",
        safe_contact=stage.pick(prose.SAFE_CONTACT) if reachable and stage.chance(0.7) else "",
    )
    people.save(stage.db, card)
    return Reporter(card, FEMALE if female else MALE)
