"""People with the kinds of names that Dutch organisations have, ordinary words and towns among them."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from casebook.model.cases import Person
from casebook.model.ids import ClientId, PersonId, new_id
from casebook.store import people
from casebook.vault import Connection

FIRST = (
    "Jan", "Piet", "Marieke", "Anne", "Zoë", "Renée", "Fatima", "Mehmet", "Roos", "Bas", "An", "Mark", "Femke",
    "Joost", "Çiğdem", "Søren", "Saïd", "Björn", "Hanneke", "Willemijn", "Bram", "Noor", "Ed", "Bo", "Storm",
    "Iris", "Maud", "Frits", "Rob", "Yasmin", "Dirk-Jan", "Anne-Fleur", "José", "Loïs", "Guus", "Ineke",
    "Tjeerd", "Wout", "June", "Christiaan", "Annelies", "Rosanne", "Ümit", "Daniëlle",
)  # fmt: skip
LAST = (
    "Jansen", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters", "Hendriks", "Dekker",
    "Dijkstra", "Koster", "Huizinga", "Willemsen", "Hoekstra", "Koopmans", "Kramer", "Schouten", "Postma",
    "Verhoeven", "Groot", "Koning", "Prins", "Wolters", "Çelik", "Yılmaz", "Özdemir", "Müller", "Schröder",
    "Lefèvre", "Núñez", "Šimić", "Kowalski", "Nguyen", "El Idrissi", "Ben Ali", "O'Brien", "Bakker-de Vries",
    "Jansen-van der Laan", "Brouwer-Smits", "Van Utrecht", "Zomer", "Kuipers", "Scholten", "Timmermans",
    "Hermans", "Sørensen", "Łukasik", "Pietersma",
)  # fmt: skip
BEFORE = (
    "", "", "", "", "de", "van", "van der", "van den", "van de", "ter", "ten", "'t", "van 't", "den", "in 't",
    "op den", "von", "el", "van het",
)  # fmt: skip
ALIASES = ("Grutto", "Kievit", "Wulp", "Tureluur", "Fitis", "Karekiet", "Putter", "Goudvink", "Roerdomp", "Smient",
           "Ereprijs", "Vlasbek", "Zilverschoon", "Klaproos", "Torenvalk", "Lepelaar")  # fmt: skip
STREETS = ("Dorpsstraat", "Lindelaan", "Van der Helstplein", "Kerkweg", "Oude Gracht", "Prinses Irenestraat")


@dataclass(frozen=True)
class Planted:
    """Somebody with a card, in parts: first name, what stands before the surname, surname."""

    first: str
    before: str
    last: str
    card: Person

    @property
    def surname(self) -> str:
        return f"{self.before} {self.last}".strip()

    @property
    def full(self) -> str:
        return f"{self.first} {self.surname}"


def somebody(draw: random.Random, client: ClientId, number: int) -> Planted:
    """A person with everything on the card that a card can hold."""
    first, before, last = draw.choice(FIRST), draw.choice(BEFORE), draw.choice(LAST)
    if last[:4] in ("Van ", "El I", "Ben ", "O'Br") or "-" in last:
        before = ""
    found = Planted(first, before, last, Person(id=PersonId(new_id(draw)), client=client, token=new_id(draw)))
    phone = f"06-{draw.randint(10_000_000, 99_999_999)}"
    written = draw.choice((found.full, f"{last}, {first} {before}".strip()))
    card = replace(found.card, name=written, phone=phone,
                   alias=f"{draw.choice(ALIASES)} {number}" if number % 3 else "",
                   earlier_aliases=(draw.choice(ALIASES),), email=f"{first[:1].lower()}{number}@prive{number}.example",
                   safe_contact=f"Post naar {draw.choice(STREETS)} {draw.randint(1, 400)}, bellen na zessen")
    return replace(found, card=card)


def keep(db: Connection, planted: Planted) -> None:
    """Put the card in."""
    people.save(db, planted.card)
