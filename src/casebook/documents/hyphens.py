"""Where a word may be broken at the end of a line: at its syllables, in Dutch or English; never a name or a code."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

from pyphen import Pyphen

SHORTEST = 8
"""Letters of a word that may be broken at all."""
LEAST = 3
"""Letters before and behind a break."""
LONG_NAME = 16
"""Letters from which a word with a capital is no name, and rather broken than cut."""
_SPELLINGS = {"nl": "nl_NL", "en": "en_GB"}


def breaker(language: str) -> Any:
    """What gives the parts of a word for each place where it may be broken, the last place first."""
    return _dutch if language == "nl" else _english


def _dutch(word: str) -> list[tuple[str, str]]:
    return _parts(word, "nl")


def _english(word: str) -> list[tuple[str, str]]:
    """Only where a Dutch word may be broken too: what she quotes in an English report is mostly Dutch."""
    dutch = _parts(word, "nl")
    return [parts for parts in _parts(word, "en") if parts in dutch]


@lru_cache(maxsize=8192)
def _parts(word: str, language: str) -> list[tuple[str, str]]:
    if len(word) < SHORTEST or not word.isalpha():
        return []
    if not word.islower() and (len(word) < LONG_NAME or not word[1:].islower()):
        return []
    return [(head, tail) for head, tail in _patterns(language).iterate(word)
            if len(head) >= LEAST and len(tail) >= LEAST]


@cache
def _patterns(language: str) -> Pyphen:
    return Pyphen(lang=_SPELLINGS[language])
