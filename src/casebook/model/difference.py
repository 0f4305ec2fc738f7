"""What differs between two texts, word by word, as a reader sees it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from casebook.model.record import Record, record

SAME, GONE, NEW = "same", "gone", "new"
MOST = 1_000_000  # pairs of pieces: beyond this a changed stretch is told as one, in place of seconds of comparing
_PIECE = re.compile(r"\n|[^\S\n]+|\S+[^\S\n]*")  # a word with the space after it


@record
class Piece(Record):
    """A stretch of text that stands in both, only in the first (`gone`), or only in the second (`new`)."""

    kind: str
    words: str


def pieces(first: str, second: str) -> tuple[Piece, ...]:
    """The way from one text to another: `same` and `gone` together are the first text, `same` and `new` the second."""
    one, other = _PIECE.findall(first), _PIECE.findall(second)
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    found: list[tuple[str, str]] = [(SAME, "".join(one[:head]))]
    found += _middle(one[head:len(one) - tail], other[head:len(other) - tail])
    found.append((SAME, "".join(one[len(one) - tail:])))
    return _joined(found)


def shortened(found: tuple[Piece, ...], around: int = 160) -> tuple[Piece, ...]:
    """The same with long stretches that did not change cut to what stands around a change."""
    kept = []
    for place, piece in enumerate(found):
        before = around if place else 0
        after = around if place < len(found) - 1 else 0
        words = piece.words
        if piece.kind == SAME and len(words) > before + after + 80:
            words = f"{_begin(words, before)} … {_end(words, after)}"
        kept.append(Piece(kind=piece.kind, words=words))
    return tuple(kept)


def _begin(words: str, length: int) -> str:
    """About this many characters of the beginning, in whole words where there are any."""
    return words[:length].rsplit(" ", 1)[0] if " " in words[:length] else words[:length]


def _end(words: str, length: int) -> str:
    last = words[len(words) - length:]
    return last.split(" ", 1)[1] if " " in last else last


def _middle(one: list[str], other: list[str]) -> list[tuple[str, str]]:
    if not one or not other or len(one) * len(other) > MOST:
        return [(GONE, "".join(one)), (NEW, "".join(other))]
    found: list[tuple[str, str]] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append((SAME, "".join(one[a:b])))
        else:
            found += [(GONE, "".join(one[a:b])), (NEW, "".join(other[c:d]))]
    return found


def _joined(found: list[tuple[str, str]]) -> tuple[Piece, ...]:
    kept: list[Piece] = []
    for kind, words in found:
        if words and kept and kept[-1].kind == kind:
            kept[-1] = Piece(kind=kind, words=kept[-1].words + words)
        elif words:
            kept.append(Piece(kind=kind, words=words))
    return tuple(kept)
