"""Names and aliases of people on cards, found in text in any of their forms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from casebook.disclosure.gate import ordinary, words
from casebook.disclosure.gate.shapes import Form, Whom
from casebook.disclosure.gate.words import Word
from casebook.model.record import Record, record

LONG = 6
"""With so many letters a name is found with one of them wrong, left out, added or turned round."""
_ENDINGS = ("s", "je", "tje")


@record
class Found(Record):
    """A name in a text: where it stands, the words it may be remembered as, whether it is one of this client's."""

    start: int
    end: int
    form: Form
    mine: bool


class Names:
    """The people on cards, ready to be looked for."""

    def __init__(self, people: Sequence[Whom], no_names: frozenset[str] = frozenset()) -> None:
        """`no_names` are words, folded, that were said to be no name."""
        self._by_first: dict[str, list[Whom]] = {}
        self._near: dict[str, list[str]] = {}
        self._single: dict[str, Whom] = {}
        self._no_names = no_names
        for whom in people:
            self._by_first.setdefault(whom.form[0], []).append(whom)
            if len(whom.form) == 1:
                before = self._single.get(whom.form[0])
                self._single[whom.form[0]] = whom if before is None or whom.mine else before
        for found in self._by_first.values():
            found.sort(key=lambda whom: (-len(whom.form), not whom.mine))
        for name in self._single:
            if len(name) >= LONG:
                for less in _without_one(name):
                    self._near.setdefault(less, []).append(name)

    def found(self, text: str, usual: frozenset[str] = frozenset()) -> Iterator[Found]:
        """Where somebody is named in a readable text, from front to back. `usual` are the words of the program itself,
        folded: none of them is a misspelled name.
        """
        every = words.words(text)
        place = 0
        while place < len(every):
            hit = self._at(text, every, place, usual)
            if hit is None:
                place += 1
                continue
            found, taken = hit
            place += taken
            yield found

    def _at(self, text: str, every: Sequence[Word], place: int, usual: frozenset[str]) -> tuple[Found, int] | None:
        best: tuple[Found, int] | None = None
        for first, taken in words.joined(text, every, place):
            for whom, length in self._beginning(text, every, place, first, taken, usual):
                if best is not None and length <= best[1] and (best[0].mine or not whom.mine or length < best[1]):
                    continue
                start, end = every[place].start, every[place + length - 1].end
                if not self._is_let_pass(text[start:end]) and ordinary.means_somebody(
                        text, start, end, whom.form, alias=whom.alias):
                    best = Found(start=start, end=end, form=whom.form, mine=whom.mine), length
        return best

    def _beginning(self, text: str, every: Sequence[Word], place: int, first: str, taken: int,
                   usual: frozenset[str]) -> Iterator[tuple[Whom, int]]:
        """Those whose form begins with a word of the text and goes on with what follows it."""
        for whom in self._by_first.get(first, ()):
            length = words.rest(text, every, place + taken, whom.form, 1, _ENDINGS)
            if length is not None:
                yield whom, length - place
        if (bare := self._bare(first)) is not None:
            yield bare, taken
        elif first not in usual:
            near = self._nearly(text, every[place].start, every[place + taken - 1].end, first)
            if near is not None:
                yield near, taken

    def _bare(self, word: str) -> Whom | None:
        """Whose name a word is with an ending: Jansens, Jansen's, Jansje."""
        for ending in _ENDINGS:
            if word.endswith(ending) and (whom := self._single.get(word[:-len(ending)])) is not None:
                return whom
        return None

    def _nearly(self, text: str, start: int, end: int, word: str) -> Whom | None:
        """Whose long name a word is but for one letter, unless it is an ordinary word."""
        if len(word) < LONG - 1 or word in self._single:
            return None
        for less in _without_one(word):
            for name in self._near.get(less, ()):
                if OSA.distance(word, name, score_cutoff=1) <= 1:
                    return self._single[name] if ordinary.is_misspelled_name(text, start, end) else None
        return None

    def _is_let_pass(self, typed: str) -> bool:
        return bool(self._no_names) and "".join(words.form(typed)) in self._no_names


def _without_one(word: str) -> set[str]:
    """A word, and the word without each of its letters: two words that differ in one letter share one of these."""
    return {word, *(word[:place] + word[place + 1:] for place in range(len(word)))}
