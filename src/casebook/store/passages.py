"""The passage of a text where the words stand that she looks for.

The full-text index could give it too, but reads its whole list of places again for every row: 3 to 15 ms each in a
large casebook, where this takes a tenth of one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

OPEN_MARK, CLOSE_MARK = "\x02", "\x03"
WORDS_BEFORE, WORDS_AFTER = 6, 32
_LOOKED_AT = 40  # places of a text among which the best passage is sought


class _Folding(dict[int, int]):
    """Every character as one without case or accent, so that places stay the same."""

    def __missing__(self, code: int) -> int:
        found = unicodedata.normalize("NFD", chr(code))[0].lower()[0]
        self[code] = ord(found)
        return self[code]


_FOLDING = _Folding()
_WORD = re.compile(r"[^\W_]+")  # as the full-text index cuts them
# accents that stand behind their letter, as in text from a Mac: those that the index leaves out
_ACCENTS = re.compile("[\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331]")


def words(text: str) -> tuple[str, ...]:
    """The words that were typed, without case and accents."""
    return tuple(_WORD.findall(_ACCENTS.sub("", text.translate(_FOLDING))))


def passage(texts: Sequence[str], wanted: tuple[str, ...]) -> str:
    """A piece of the first text in which one of the words begins, with every found word between marks; else ""."""
    if not wanted:
        return ""
    for text in texts:
        pattern = _pattern(wanted, bool(_ACCENTS.search(text)))
        found = [match.span() for _, match in zip(range(_LOOKED_AT), pattern.finditer(
            text.translate(_FOLDING)), strict=False)]
        if found:
            return _piece(text, _best(text, found, wanted), found)
    return ""


@lru_cache(maxsize=32)
def _pattern(wanted: tuple[str, ...], accents: bool) -> re.Pattern[str]:
    """What begins a word that was found; in a text with `accents` behind its letters they may stand between."""
    longest_first = sorted(set(wanted), key=len, reverse=True)
    if accents:
        between = f"{_ACCENTS.pattern}*"
        spelt = (between.join(map(re.escape, word)) for word in longest_first)
        return re.compile(rf"(?<![^\W_])(?<!{_ACCENTS.pattern})(?:{'|'.join(spelt)})(?:[^\W_]|{_ACCENTS.pattern})*")
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, longest_first))})[^\W_]*")


def _best(text: str, found: list[tuple[int, int]], wanted: tuple[str, ...]) -> int:
    """The place from which most of the different words stand together."""
    if len(set(wanted)) == 1:
        return found[0][0]
    reach = 120
    folded = text.translate(_FOLDING)

    def different(start: int) -> int:
        near = {folded[a:b] for a, b in found if start <= a < start + reach}
        return sum(any(word.startswith(part) for word in near) for part in set(wanted))

    return max((a for a, _ in found), key=lambda start: (different(start), -start))


def _piece(text: str, start: int, found: Iterable[tuple[int, int]]) -> str:
    before = [match.start() for match in _WORD.finditer(text, max(0, start - 80), start)][-WORDS_BEFORE:]
    first = before[0] if before else start
    if start < 20:
        first = 0
    after = [match.end() for _, match in zip(range(WORDS_AFTER), _WORD.finditer(text, start), strict=False)]
    last = after[-1] if len(after) == WORDS_AFTER else len(text)
    parts, place = [], first
    for a, b in found:
        if a >= first and b <= last:
            parts += [text[place:a], OPEN_MARK, text[a:b], CLOSE_MARK]
            place = b
    parts.append(text[place:last])
    words = " ".join("".join(parts).split())
    return f"{'… ' if first else ''}{words}{' …' if last < len(text) else ''}"
