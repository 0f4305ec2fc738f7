"""Spelling, offline: hunspell with the dictionaries that come along, a Dutch one of OpenTaal and an English one.

A name is no mistake: a word with a capital inside a sentence is never called wrong, and so nobody is invited to teach
the program whom she writes about. Checking holds up everything else in the process (hunspell keeps Python's lock), so
words are checked one at a time, never when longer than `LONGEST`, and each once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack
from functools import lru_cache
from importlib import resources
from typing import Any, NamedTuple

LANGUAGES = ("nl", "en")
LONGEST = 25  # letters: compounds beyond it take hunspell up to 0.2 s
SUGGESTED = 6
_KEPT = ExitStack()  # a frozen program may have to unpack the dictionaries

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
# What is no prose: addresses, handles, anything with a digit or an underscore in it. Looked for in one run of letters
# at a time: in a single expression a word of half a million letters takes minutes.
_RUN = re.compile(r"\S+")
_NO_PROSE = re.compile(r"[@/\\_\d]|\w\.\w")
_ENDS = ".!?:;•–—\n"
_BETWEEN = " \t\"'‘’“”„([⁅"


class Found(NamedTuple):
    """A word in a text: where it begins and ends, counted in characters."""

    first: int
    last: int
    word: str


def words_in(text: str) -> Iterator[Found]:
    """The words of a text that can be checked, in order: no names, numbers, addresses or abbreviations."""
    skipped = [run.span() for run in _RUN.finditer(text) if _NO_PROSE.search(run[0])]
    nearest = 0
    for match in _WORD.finditer(text):
        first, last = match.span()
        while nearest < len(skipped) and skipped[nearest][1] <= first:
            nearest += 1
        if nearest < len(skipped) and skipped[nearest][0] < last:
            continue
        word = match[0]
        if len(word) > LONGEST or len(word) == 1 or _is_name(text, first, word):
            continue
        yield Found(first, last, word)


def is_known(word: str, languages: tuple[str, ...]) -> bool:
    """Whether any of these languages has a word; a compound with hyphens also by its parts."""
    plain = word.replace("’", "'")
    if any(_spelled(plain, language) for language in languages):
        return True
    parts = plain.split("-")
    return len(parts) > 1 and all(
        part.isupper() or any(_spelled(part, language) for language in languages) for part in parts if len(part) > 1)


def suggestions(word: str, languages: tuple[str, ...]) -> list[str]:
    """Words that she may have meant, the likeliest first; of two languages in turns."""
    found: list[str] = []
    offers = [list(_dictionary(language).suggest(word.replace("’", "'"))) for language in languages]
    for place in range(SUGGESTED):
        for offer in offers:
            if place < len(offer) and offer[place] not in found:
                found.append(offer[place])
    return found[:SUGGESTED]


def forget() -> None:
    """Forget which words were checked."""
    _spelled.cache_clear()


@lru_cache(maxsize=20_000)
def _spelled(word: str, language: str) -> bool:
    return bool(_dictionary(language).spell(word))


@lru_cache(maxsize=len(LANGUAGES))
def _dictionary(language: str) -> Any:
    from hunspell import Hunspell  # 0.15 s with its dictionary: not before something is to be checked

    folder = resources.files("casebook.resources") / "spelling"
    for end in ("aff", "dic"):
        path = _KEPT.enter_context(resources.as_file(folder / f"{language}.{end}"))
    return Hunspell(language, hunspell_data_dir=str(path.parent))


def _is_name(text: str, first: int, word: str) -> bool:
    """Whether a word is written like a name or an abbreviation: capitals where no sentence begins."""
    if word[1:] != word[1:].lower():
        return True
    if word[0] == word[0].lower():
        return False
    at = first - 1
    while at >= 0 and text[at] in _BETWEEN:
        at -= 1
    return at >= 0 and text[at] not in _ENDS
