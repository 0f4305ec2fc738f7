"""What is planted: a kind, the words that must be found, and the sentence they stand in."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass
from datetime import date

from tests.disclosure.planted.people import Planted

ABOUT = ("Het gesprek met {} ging over de werkdruk.", "Volgens {} was het rustiger dan het jaar ervoor, en dat klopte.",
         "Dat hoorde ik ook van {}, die er al langer zat.", "In het overleg noemde {} de sfeer op de gang.",
         "Na de zomer bleek dat {} het anders zag dan de leiding dat zelf zag.")  # fmt: skip
FIRST_WORD = ("{} kwam in het voorjaar langs.", "{} vertelde dat het beter ging.", "{} belde daarna nog eens.")
HIS = ("Daarna is {} dossier gesloten.", "Zo werd {} klacht een gesprek.")
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")  # fmt: skip
ENGLISH = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
COUNTS = ("Er kwamen {} medewerkers van de afdeling {} mee.", "Op {1} ging het om {0} meldingen in het voorjaar.",
          "{} melders van {} vroegen om rust.", "Over {1} waren het {0} gesprekken, meer niet.",
          "Van de klachten op {1} zijn er {0} ingetrokken.", "Bij {1} waren {0} teams erbij betrokken.",
          "Bij {1} voerde ik {0} gesprekken.")  # fmt: skip
SMALL = ("één", "twee", "drie", "vier", "2", "3", "4", "enkele", "beide", "alle", "Twee", "Drie")
DEPARTMENTS = ("Planning", "Inkoop", "Logistiek", "Receptie", "Controlling", "Magazijn", "Zuidvleugel", "Nachtdienst")


@dataclass(frozen=True)
class Plant:
    """What was planted: `kind` as the gate calls it, `way` how it was written, `words` what must be found."""

    kind: str
    way: str
    words: str
    sentence: str


def drawn(draw: random.Random, who: Planted, days: list[date]) -> Plant:
    """Something about somebody, or about a day or a number, in a sentence."""
    kind = draw.choices(("name", "identifier", "date", "number"), (70, 15, 7, 8))[0]
    if kind == "name":
        return _name(draw, who)
    if kind == "identifier":
        way, words = draw.choice(_identifiers(draw, who))
        return Plant(kind, way, words, draw.choice(ABOUT).format(words))
    if kind == "date":
        words = draw.choice(_days(draw.choice(days)))
        return Plant(kind, "a day of a case", words, f"Op {words} is daarover gesproken." if draw.random() < 0.6 else
                     f"Dat was op {words}, zoals bekend.")
    count, department = draw.choice(SMALL), draw.choice(DEPARTMENTS)
    return Plant(kind, "a small number", department, draw.choice(COUNTS).format(count, department))


def _name(draw: random.Random, who: Planted) -> Plant:
    way, words = draw.choice(_ways(draw, who))
    if way == "possessive":
        return Plant("name", way, words, draw.choice(HIS).format(words))
    frames = ABOUT if words[:1].islower() or draw.random() < 0.75 else FIRST_WORD
    return Plant("name", way, words, draw.choice(frames).format(words))


def _ways(draw: random.Random, who: Planted) -> list[tuple[str, str]]:
    """The ways in which a name is written that are taken for it."""
    upper = who.surname[:1].upper() + who.surname[1:]
    found = [("in full", who.full), ("first name", who.first), ("surname", upper),
             ("initial and surname", f"{who.first[0]}. {who.surname}"), ("title", f"mevrouw {upper}"),
             ("small letters", who.full.lower()), ("title, small letters", f"dhr. {who.surname.lower()}"),
             ("capitals", who.full.upper()), ("without accents", _plain(who.full)),
             ("possessive", _possessive(who.last)), ("possessive", _possessive(who.first)),
             ("surname first", f"{who.last}, {who.first[0]}. {who.before}".strip())]
    if who.before in ("van der", "van den", "van de"):
        short = {"van der": ("v.d.", "v/d", "vd", "v.d. "), "van den": ("v.d.", "vd", "v. d."),
                 "van de": ("v.d.", "vd")}[who.before]
        found += [("v.d.", f"{draw.choice(short).strip()} {who.last}")] * 3
    if "-" in who.last:
        found += [("part of a double name", part[:1].upper() + part[1:]) for part in who.last.split("-")]
    if len(_plain(who.last)) > 6 and " " not in who.last and "-" not in who.last and "'" not in who.last:
        found += [("one wrong letter", _wrong(draw, who.last))] * 3
    if who.card.alias:
        found += [("alias", who.card.alias), ("alias", f"@{who.card.alias.lower()}")]
    return [(way, words) for way, words in found if words]


def _possessive(name: str) -> str:
    last = _plain(name)[-1].lower()
    return f"{name}'" if last in "sxz" else f"{name}'s" if last in "aiouy" else f"{name}s"


def _plain(text: str) -> str:
    other = str.maketrans({"ø": "o", "ł": "l", "Ł": "L", "ı": "i"})
    return "".join(c for c in unicodedata.normalize("NFKD", text.translate(other)) if not unicodedata.combining(c))


def _wrong(draw: random.Random, name: str) -> str:
    place = draw.randint(2, len(name) - 2)
    letter = draw.choice("bdfgklmnprtvw")
    return draw.choice((name[:place] + letter + name[place + 1:], name[:place] + name[place + 1:],
                        name[:place] + letter + name[place:],
                        name[:place - 1] + name[place] + name[place - 1] + name[place + 1:]))


def _identifiers(draw: random.Random, who: Planted) -> list[tuple[str, str]]:
    digits = "".join(c for c in who.card.phone if c.isdigit())
    street = who.card.safe_contact.removeprefix("Post naar ").split(",")[0]
    phone = draw.choice((digits, f"{digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:8]} {digits[8:]}",
                         f"+31 6 {digits[2:6]} {digits[6:]}", f"0031{digits[1:]}", f"{digits[:2]}-{digits[2:]}"))
    return [("phone on a card", phone), ("e-mail on a card", who.card.email), ("address on a card", street),
            ("e-mail", f"{draw.choice('abcdef')}.iemand{draw.randint(1, 99)}@bedrijf.nl"),
            ("phone", f"0{draw.randint(10, 79)}-{draw.randint(2_000_000, 7_999_999)}"),
            ("citizen service number", _service_number(draw)), ("account", _account(draw))]


def _service_number(draw: random.Random) -> str:
    while True:
        digits = [draw.randint(1, 9), *(draw.randint(0, 9) for _ in range(7))]
        last = sum(d * w for d, w in zip(digits, range(9, 1, -1), strict=True)) % 11
        if last < 10:
            found = "".join(map(str, (*digits, last)))
            return draw.choice((found, f"{found[:4]}.{found[4:6]}.{found[6:]}",
                                f"{found[:3]} {found[3:6]} {found[6:]}"))


def _account(draw: random.Random) -> str:
    basic = f"ABNA{draw.randint(0, 10**10 - 1):010d}"
    rest = int("".join(str(int(c, 36)) for c in f"{basic}NL00")) % 97
    found = f"NL{98 - rest:02d}{basic}"
    return draw.choice((found, " ".join(found[i:i + 4] for i in range(0, len(found), 4))))


def _days(day: date) -> list[str]:
    month, english = MONTHS[day.month - 1], ENGLISH[day.month - 1]
    return [f"{day.day} {month} {day.year}", f"{day.day} {month}", f"{day.day}-{day.month}-{day.year}", day.isoformat(),
            f"{day.day:02d}-{day.month:02d}-{day.year}", f"{day.day}/{day.month}", f"{day.day}.{day.month}.{day.year}",
            f"{english} {day.day}, {day.year}", f"{day.day} {month[:3]}. {day.year}" if day.month not in (3, 5) else
            f"{day.day} {month}", f"{day.day} {month.upper()}"]
