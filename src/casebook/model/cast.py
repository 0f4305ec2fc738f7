"""Who may stand in the texts of a case: cards at one client, found in prose by their alias or their real name.

Texts hold an alias as she typed it, `@linde`, and never an id: that reads well in drafts, search, exports, on paper and
in a package for a cover, where an id would be a stranger. Renaming a card therefore changes no text. The card keeps the
alias it bore before, and `@linde` goes on telling who it is. Source: issue "Recording", people as aliases.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from casebook.model.ids import PersonId
from casebook.model.record import Record, record
from casebook.model.text import folded

Form = tuple[str, ...]
_MARKS = "\u0300-\u036f"  # accents that stand behind their letter
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_MARKS}])*")
_AT = re.compile(r"(?<!\w)@(?=\w)")
_GAP = re.compile(r"[^\S\n]{1,3}|[^\S\n]?[-.'’‘`]{1,2}[^\S\n]?")  # what may stand between the words of a name
_PARTICLES = frozenset((
    "van", "de", "der", "den", "het", "t", "s", "d", "l", "ter", "ten", "te", "von", "vom", "zu", "zur", "du", "des",
    "la", "le", "da", "das", "dos", "di", "del", "della", "el", "al", "ben", "bin", "op", "in", "aan", "bij", "voor",
    "uit"))
_ALSO_FIRST = frozenset(("ben", "al", "el", "bin", "das"))  # a first name where a name begins with it
_TITLES = frozenset((
    "mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "mr", "mrs", "ms", "drs", "dr", "ir", "ing", "prof"))


@record
class Card(Record):
    """A card as texts name it: its alias now, what else means the same person, and what is hers in truth.

    `here` says that she is one of this case.
    """

    id: PersonId
    alias: str
    others: tuple[str, ...] = ()
    name: str = ""
    phone: str = ""
    email: str = ""
    here: bool = False


@record
class Mention(Record):
    """A place in a text where cards are meant, by alias or by name; more than one where it could be each of them."""

    start: int
    end: int
    cards: tuple[Card, ...]

    @property
    def card(self) -> Card:
        """The likeliest: one of this case first."""
        return self.cards[0]


class Cast:
    """The cards of a client, those of this case first."""

    def __init__(self, cards: Iterable[Card] = ()) -> None:
        self.cards = tuple(sorted(cards, key=lambda card: (not card.here, folded(card.alias))))
        self._aliases: dict[str, list[tuple[Form, Card]]] = {}
        self._names: dict[str, list[tuple[Form, Card]]] = {}
        for card in self.cards:
            for alias in (card.alias, *card.others):
                _put(self._aliases, _words(alias), card)
            for form in name_forms(card.name):
                _put(self._names, form, card)
        self._reach = _reach(self.cards)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Where an alias of a card stands behind an @, from front to back; the longest alias that fits."""
        if not self._aliases or "@" not in text:
            return ()
        found = []
        for at in _AT.finditer(text):
            words = _following(text, at.end())
            hit = _longest(text, words, 0, self._aliases)
            if hit is not None and words[0].start() == at.end():
                found.append(Mention(start=at.start(), end=words[hit[0] - 1].end(), cards=hit[1]))
        return tuple(found)

    def names(self, text: str, *, as_typed: bool = False) -> tuple[Mention, ...]:
        """Where a real name stands: in full, the first name, or the surname with or without what goes before it.

        Whole words only, whatever the case and the accents; `as_typed` asks a capital of a name of one word, since many
        a name is a word as well. What stands in a mention is no name.
        """
        if not self._names:
            return ()
        words, taken = list(_WORD.finditer(text)), [(m.start, m.end) for m in self.mentions(text)]
        found, place = [], 0
        while place < len(words):
            hit = _longest(text, words, place, self._names)
            start = words[place].start()
            if hit is None or any(a <= start < b for a, b in taken) or (
                    as_typed and hit[0] == 1 and not words[place][0][0].isupper()):
                place += 1
                continue
            found.append(Mention(start=start, end=words[place + hit[0] - 1].end(), cards=hit[1]))
            place += hit[0]
        return tuple(found)

    def masked(self, text: str) -> str:
        """The text with the alias in the place of each real name, phone number and e-mail address of a card."""
        if self._reach is not None:
            text = self._reach.sub("…", text)
        parts, place = [], 0
        for name in self.names(text):
            start = name.start - (text[name.start - 1:name.start] == "@")
            parts += [text[place:start], f"@{name.card.alias}"]
            place = name.end
        return "".join((*parts, text[place:]))


def name_forms(name: str) -> tuple[Form, ...]:
    """The ways in which a person is called by a real name, folded, longest first: "Jan van der Berg" is also Jan, J.
    van der Berg, van der Berg, and Berg. "Berg, Jan van der" is the same name.
    """
    surname, comma, first = name.partition(",")
    words = tuple(w for w in _words(f"{first} {surname}" if comma else name) if w not in _TITLES)
    if not words:
        return ()
    has_first = len(words) > 1 and (words[0] not in _PARTICLES or words[0] in _ALSO_FIRST)
    ends = [words[place:] for place in range(1 if has_first else 0, len(words))]
    forms: set[Form] = {words, *ends, *((word,) for word in words)}
    if has_first:
        forms |= {(start, *end) for end in ends for start in (words[0], words[0][0])}
    called = (words[0],) if has_first else ()
    return tuple(sorted((form for form in forms if _says_who(form, called)), key=lambda form: (-len(form), form)))


def _says_who(form: Form, called: Form) -> bool:
    """Whether a form tells of anyone: more than a letter, and more than what goes before a surname."""
    return len(form[-1]) > 1 and (form == called or not _PARTICLES.issuperset(form[-1:]))


def _put(forms: dict[str, list[tuple[Form, Card]]], form: Form, card: Card) -> None:
    if form and (form, card) not in forms.get(form[0], []):
        forms.setdefault(form[0], []).append((form, card))
        forms[form[0]].sort(key=lambda pair: -len(pair[0]))


def _longest(text: str, words: Sequence[re.Match[str]], place: int,
             forms: dict[str, list[tuple[Form, Card]]]) -> tuple[int, tuple[Card, ...]] | None:
    """How many words from a place on are the longest form that fits, and whose it is."""
    if place >= len(words):
        return None
    length, cards = 0, []
    for form, card in forms.get(_folded(words[place][0]), ()):
        if len(form) < length:
            break
        if _fits(text, words[place:place + len(form)], form):
            length = len(form)
            cards.append(card)
    return (length, tuple(dict.fromkeys(cards))) if cards else None


def _fits(text: str, words: Sequence[re.Match[str]], form: Form) -> bool:
    if len(words) < len(form) or any(_folded(w[0]) != part for w, part in zip(words, form, strict=True)):
        return False
    return all(_GAP.fullmatch(text, a.end(), b.start()) for a, b in pairwise(words))


def _following(text: str, place: int) -> list[re.Match[str]]:
    """The words behind a place, as far as an alias may reach."""
    return [match for _, match in zip(range(8), _WORD.finditer(text, place), strict=False)]


def _words(name: str) -> Form:
    return tuple(_folded(match[0]) for match in _WORD.finditer(name))


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return folded(word)


def _reach(cards: Iterable[Card]) -> re.Pattern[str] | None:
    """What finds the phone numbers and e-mail addresses of cards, however their digits are set apart."""
    parts = []
    for card in cards:
        digits = "".join(c for c in card.phone if c.isdigit())
        if len(digits) >= 6:
            parts.append(r"(?<!\d)\+?" + r"[ .()/\-]{0,2}".join(digits) + r"(?!\d)")
        if "@" in card.email:
            parts.append(rf"(?<![\w.]){re.escape(card.email)}(?!\w)")
    return re.compile("|".join(parts), re.IGNORECASE) if parts else None
