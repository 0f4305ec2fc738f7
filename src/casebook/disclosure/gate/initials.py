"""People named by their initials alone: A.v.d.B., A.B., mevrouw B."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from casebook.disclosure.gate.forms import PARTICLES
from casebook.disclosure.gate.shapes import Whom
from casebook.disclosure.gate.words import folded_word

_SMALL = r"(?:(?:v\.?\s?d\.|v\.|d\.|van\s+de[rn]?|van|de)\s?)"
_LETTERS = re.compile(rf"(?<![\w.])[A-ZÀ-Þ]\.(?:[\s\-]?{_SMALL}?[A-ZÀ-Þ]\.){{1,4}}(?!\w)")
_TITLED = re.compile(
    rf"\b(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Dd]hr\.?|[Dd]e heer|[Mm]eneer|[Mm]rs?\.|[Mm]s\.?|[Cc]ollega)\s+"
    rf"(?P<named>(?:{_SMALL})?[A-ZÀ-Þ]\.?)(?=[\s,;:)!?]|$)(?!\s+[A-ZÀ-Þ][\w.])")
_OTHERWISE = frozenset((
    "or", "hr", "bv", "nv", "mt", "pz", "it", "ri", "rie", "zzp", "nb", "ps", "vp", "vc", "vog", "cao", "avg", "wbk",
    "bhv", "pvt", "aub", "nl", "eu", "vs", "us", "uk", "tv", "vof", "rvt", "rvb", "ceo", "cfo", "eg", "ie"))


class Initials:
    """The initials of the people on the cards of this client."""

    def __init__(self, people: Iterable[Whom]) -> None:
        self._pairs: set[tuple[str, str]] = set()
        self._last: set[str] = set()
        for whom in people:
            if whom.mine and not whom.alias:
                first, last = whom.form[0], whom.form[-1]
                self._last.add(last[0])
                if len(whom.form) > 1 and first not in PARTICLES:
                    self._pairs.add((first[0], last[0]))

    def found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a readable text names somebody by initials: first and last as on a card, or one behind a title."""
        for match in _LETTERS.finditer(text):
            letters = _capitals(match[0])
            if letters not in _OTHERWISE and (letters[0], letters[-1]) in self._pairs:
                yield match.span()
        for match in _TITLED.finditer(text):
            if _capitals(match["named"]) in self._last:
                yield match.span("named")


def _capitals(text: str) -> str:
    return "".join(folded_word(letter) for letter in text if letter.isupper())
