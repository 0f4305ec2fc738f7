"""What she typed into a search field, as a question to the full-text index.

Every word must occur, matched from its beginning; "between quotes" exactly so; what has a minus before it must not
occur. Case and accents make no difference, nor does ij for ĳ, ss for ß, o for ø or i for ı. A telephone number is
found however its figures are grouped. Nothing typed can be read as an operator of the index, and nothing is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from casebook.model.record import Record, record
from casebook.model.text import clean_line
from casebook.store import passages

MOST_WORDS, LONGEST = 24, 1000  # beyond this nobody types; the index would refuse a question of thousands of words
MOST_SPELLINGS = 8
_QUOTES = str.maketrans("“”„‟«»＂", '"' * 7)
_PART = re.compile(r'(-?)"([^"]*)("?)|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[+(]?[\d][\d()./-]*")
# Letters that no accent makes of another one, so that the index keeps them apart; and what is typed for them.
_SPELLINGS = (("ss", "ß"), ("oe", "œ"), ("ae", "æ"), ("ij", "ĳ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ff", "ﬀ"), ("th", "þ"),
              ("o", "ø"), ("l", "ł"), ("i", "ı"), ("d", "đ"), ("d", "ð"))
# How the figures of a number are grouped: those of the Netherlands and Belgium, without and with their country.
_GROUPS = ((2, 8), (2, 2, 2, 2, 2), (2, 4, 4), (2, 3, 3, 2), (2, 3, 2, 3), (3, 7), (3, 3, 4), (3, 3, 2, 2),
           (3, 2, 2, 3), (4, 6), (4, 2, 2, 2), (4, 3, 3), (10,))
_COUNTRIES = ("31", "32")


@record
class Asked(Record):
    """A question: the expression for the index, "" where nothing can be looked for; and the words to be marked."""

    expression: str
    marked: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.expression)


@lru_cache(maxsize=64)
def read(text: str) -> Asked:
    """What was typed as a question; signs alone, or words to leave out alone, ask nothing."""
    wanted, without, marked = [], [], []
    parts = list(_parts(clean_line(text[:LONGEST]).translate(_QUOTES)))[:MOST_WORDS]
    for out, exact, words in parts:
        if out:
            without.append(_term(words, exact))
            continue
        wanted.append(_term(words, exact))
        marked += [spelling for word in passages.words(words) for spelling in _spellings(word)]
        if not exact and len(digits := re.sub(r"\D", "", words)) >= 6:
            marked += [group for number in _numbers(digits) for group in number.split() if len(group) > 1]
    if not wanted:
        return Asked(expression="", marked=())
    found = " AND ".join(wanted)
    if without:
        found = f"({found}) NOT ({' OR '.join(without)})"
    return Asked(expression=found, marked=tuple(dict.fromkeys(marked)))


def _parts(text: str) -> Iterator[tuple[bool, bool, str]]:
    """The parts of what was typed: (whether it is to be left out, whether exactly so, its words)."""
    number: list[str] = []
    for found in [*_PART.finditer(text), None]:
        chunk = found[4] if found else None
        if chunk and _NUMBER.fullmatch(chunk):
            number.append(chunk)
            continue
        yield from _numeric(number)
        number = []
        if found is None:
            return
        if chunk is None:
            if _WORD.search(found[2]):
                yield bool(found[1]), bool(found[3]), found[2]
        elif _WORD.search(chunk):
            yield chunk.startswith("-"), False, chunk


def _numeric(number: list[str]) -> Iterator[tuple[bool, bool, str]]:
    """Groups of figures side by side: one number where they may be that of a telephone, else words."""
    figures = "".join(number)
    digits = re.sub(r"\D", "", figures)
    if len(number) > 1 and digits.isascii() and len(digits) >= 6 and figures.lstrip("(")[0] in "0+":
        yield False, False, " ".join(number)
    else:
        yield from ((False, False, words) for words in number)


def _term(words: str, exact: bool) -> str:
    """One part as the index wants it: the index cuts it into words itself, as it cut the texts."""
    if exact:
        return f'"{words}"'
    found = [words.lower()]
    digits = re.sub(r"\D", "", words)
    if len(digits) >= 6 and digits.isascii() and not re.search(r"[^\W\d_]", words):
        found += _numbers(digits)
    elif len(folded := passages.words(words)) == 1 and len(words) == len(folded[0]):
        found += _spellings(folded[0])
    terms = [f'"{one}"*' for one in dict.fromkeys(found)]
    return terms[0] if len(terms) == 1 else f"({' OR '.join(terms)})"


def _spellings(word: str) -> list[str]:
    """A word with the letters that are typed otherwise than written: one of them replaced, or each of a kind."""
    plain = word
    for typed, letter in _SPELLINGS:
        plain = plain.replace(letter, typed)
    found = [word, plain]
    for typed, letter in _SPELLINGS:
        if typed in plain:
            found.append(plain.replace(typed, letter))
            places = [match.start() for match in re.finditer(typed, plain)]
            if len(places) > 1:
                found += [plain[:place] + letter + plain[place + len(typed):] for place in places]
    return list(dict.fromkeys(found))[:MOST_SPELLINGS]


def _numbers(digits: str) -> list[str]:
    """A telephone number, as far as it was typed, in the groups in which it may have been written."""
    country = next((code for code in _COUNTRIES for begin in (code, f"00{code}") if digits.startswith(begin)), "")
    own = "0" + digits[digits.index(country) + 2:].lstrip("0") if country else digits
    grouped = dict.fromkeys(_grouped(own, groups) for groups in _GROUPS)
    found = [digits, *grouped]
    if own.startswith("0"):
        for code in (country,) if country else _COUNTRIES[:1]:
            abroad = dict.fromkeys(_grouped(own, groups)[1:].strip() for groups in _GROUPS)
            found += [f"{begin} {rest}" for begin in (code, f"00{code}") for rest in abroad if rest]
            found += [f"{code} 0 {rest}" for rest in abroad if rest] + [f"{code} 0{rest}" for rest in abroad if rest]
            found += [f"{code}{own[1:]}", f"00{code}{own[1:]}"]
    return [number for number in dict.fromkeys(found) if number]


def _grouped(digits: str, groups: tuple[int, ...]) -> str:
    found, place = [], 0
    for size in groups:
        found.append(digits[place:place + size])
        place += size
    found.append(digits[place:])
    return " ".join(part for part in found if part)
