"""The sentence in which something was found, and the hit that shows it there."""

from __future__ import annotations

import hashlib
import re

from casebook.disclosure.gate.shapes import Hit, Part
from casebook.disclosure.gate.words import BREAK

BEFORE, BEHIND = 140, 160
SHORT = 50  # letters of a line that was not filled
_ABBREVIATED = "".join(rf"(?<!\b(?i:{word}))" for word in (
    "dhr", "mevr", "mw", "drs", "mr", "mrs", "ms", "dr", "ir", "ing", "prof", "bijv", "nr", "tel", "jr", "sr"))
_END = re.compile(rf"(?<=\w\w){_ABBREVIATED}[.!?…]['\"’”)]*\s+(?=[\"'‘“(]?[^\Wa-z_])|\n\s*\n|\n(?=[•–·])")
_NEW_LINE = re.compile(r"\n(?=[\"'‘“(]?[A-ZÀ-Þ0-9])")


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word is the first of a sentence."""
    before = text[max(0, start - 40):start].rstrip(" \t\"'‘’“”(\n")
    if not before or before[-1] in "!?:;•–·|":
        return True
    return bool(re.search(rf"\w\w{_ABBREVIATED}[.…]$", before))


def bounds(text: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the sentence around a place reaches, cut at a word where it is long."""
    first, last = max(0, start - 4 * BEFORE), min(len(text), end + 4 * BEHIND)
    for place in _ends(text, first, start):
        first = place[1]
    for place in _ends(text, end, last):
        last = place[0]
        break
    if start - first > BEFORE:
        first = _word_start(text, start - BEFORE)
    if last - end > BEHIND:
        last = max(end, text.rfind(" ", end, end + BEHIND))
    return first, last


def _ends(text: str, first: int, last: int) -> list[tuple[int, int]]:
    """Where sentences end between two places, and where the next ones begin: behind a mark, and where a short line is
    followed by a capital, as headings and cells of a table are.
    """
    marks = [(found.start() + (text[found.start()] in ".!?…"), found.end())
             for found in _END.finditer(text, first, last) if found.end() <= last]
    lines = [found.span() for found in _NEW_LINE.finditer(text, first, last)
             if found.end() <= last and found.start() - text.rfind("\n", 0, found.start()) <= SHORT]
    return sorted([*marks, *lines])


def hit(part: Part, text: str, kind: str, start: int, end: int, *, needs_reason: bool = False) -> Hit:
    """What was found in the readable text of a part, in its sentence as it is shown."""
    first, last = bounds(text, start, end)
    before, found, behind = (_line(text[a:b]) for a, b in ((first, start), (start, end), (end, last)))
    before, behind = before.lstrip(), behind.rstrip()
    sentence = f"{before}{found}{behind}"
    named = "\n".join((kind, found, sentence)).casefold()
    return Hit(key=hashlib.sha256(named.encode()).hexdigest()[:16], kind=kind, file=part.file, page=part.page,
               sentence=sentence, start=len(before), end=len(before) + len(found), needs_reason=needs_reason)


def _line(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace(BREAK, ""))


def _word_start(text: str, place: int) -> int:
    found = re.compile(r"\s").search(text, place)
    return found.end() if found else place
