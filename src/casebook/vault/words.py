"""Six words for a passphrase, drawn by chance from a list. Source: security.md; facts/security.md 2.1."""

from __future__ import annotations

import math
import secrets
from functools import lru_cache

from casebook import shipped
from casebook.language import LANGUAGES

WORDS = 6


@lru_cache(maxsize=len(LANGUAGES))
def listed(language: str) -> tuple[str, ...]:
    """The words of a language, `nl` or `en`, that a passphrase is drawn from; the Dutch ones the most common first."""
    return tuple(shipped.place("words", f"{language}.txt").read_text("utf-8").split())


def drawn(language: str) -> str:
    """Six words, each with the same chance, joined by single spaces; a word may come twice."""
    return " ".join(secrets.choice(listed(language)) for _ in range(WORDS))


def bits(language: str) -> float:
    """How many bits of chance six drawn words hold: 72.0 in Dutch, 77.5 in English."""
    return WORDS * math.log2(len(listed(language)))
