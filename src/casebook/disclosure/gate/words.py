"""Text as a reader gets it, word by word: folded for comparing, and joined again where a line end broke a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from casebook.model.text import folded

BREAK = "\x02"
"""Stands where a line ended in a hyphen: part of the word, or put there by whoever set the line."""
_NOTHING = re.compile("[\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e\u2066-\u2069]|\u00ad(?!\\s*\\n)")
_SPACES = re.compile(r"[^\S\n]+\n")
_AT_LINE_END = re.compile("[\x02\ufffe]\\s*|[-\u2010\u2011\u00ad][ \\t]*\\n\\s*")
_GAP = re.compile(r"[\s.\-'’‘`_/,()&:\"\x02]{0,4}")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_OTHER_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i",
                                "Ø": "o", "Ł": "l", "Đ": "d", "Æ": "ae", "Œ": "oe", "İ": "i"})


class Word(NamedTuple):
    """A word of a text: folded, and where it stands."""

    folded: str
    start: int
    end: int


def readable(text: str) -> str:
    """A text without what nobody sees in it, and with one sign wherever a line ended in a hyphen."""
    plain = _SPACES.sub("\n", normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n"))
    return _AT_LINE_END.sub(BREAK, _NOTHING.sub("", plain))


def shown(text: str) -> str:
    """A readable text as one line for showing."""
    return " ".join(text.replace(BREAK, "").split())


@lru_cache(maxsize=50_000)
def folded_word(word: str) -> str:
    """A word for comparing: without case, accents and apostrophes."""
    return folded(word.translate(_OTHER_LETTERS))


def words(text: str) -> list[Word]:
    """The words of a readable text, in order."""
    return [Word(folded_word(m[0]), m.start(), m.end()) for m in _WORD.finditer(text)]


def form(text: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(word.folded for word in words(readable(text)))


def joined(text: str, found: Sequence[Word], place: int) -> Iterator[tuple[str, int]]:
    """The readings of the word at a place, each with how many words of the text it takes: by itself, and with what
    follows behind a hyphen at the line end.
    """
    whole, taken = found[place].folded, 1
    yield whole, taken
    while (place + taken < len(found) and taken < 4
           and text[found[place + taken - 1].end:found[place + taken].start] == BREAK):
        whole += found[place + taken].folded
        taken += 1
        yield whole, taken


def rest(text: str, found: Sequence[Word], place: int, form: tuple[str, ...], part: int,
         endings: tuple[str, ...] = ()) -> int | None:
    """Up to which word of a text the parts of a form from `part` on stand there from a place on, or None.

    The last part may have one of the endings.
    """
    if part == len(form):
        return place
    if place >= len(found) or not _GAP.fullmatch(text, found[place - 1].end, found[place].start):
        return None
    for word, taken in joined(text, found, place):
        last = part == len(form) - 1
        if word == form[part] or (last and any(word == form[part] + ending for ending in endings)):
            end = rest(text, found, place + taken, form, part + 1, endings)
            if end is not None:
                return end
    return None
