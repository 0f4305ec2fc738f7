"""What stands in a document and can't be shown on paper: characters that no typeface of ours has, and text from right
to left. It is named before she saves or prints; nothing is dropped in silence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any
from unicodedata import bidirectional, category, combining

from casebook.documents import fonts
from casebook.documents.blocks import Document, Heading
from casebook.model.record import Record, record

MOST_NAMED = 12  # characters and headings; beyond that there are "and others"
_PROPERTIES = ("title", "author", "subject", "head_left", "head_right", "foot")


@record
class Unprintable(Record):
    """Characters without a glyph with how often each stands there; whether there is text from right to left; and the
    headings under which both stand, in order ("" before the first).
    """

    characters: tuple[tuple[str, int], ...] = ()
    right_to_left: bool = False
    headings: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.characters or self.right_to_left)


class Pdf(bytes):
    """The bytes of a document that know what it could not print."""

    unprintable: Unprintable

    def __new__(cls, content: bytes, unprintable: Unprintable) -> Pdf:
        made = super().__new__(cls, content)
        made.unprintable = unprintable
        return made


def of(pdf: bytes) -> Unprintable:
    """What a document could not print; nothing, where it does not know."""
    return pdf.unprintable if isinstance(pdf, Pdf) else Unprintable()


def of_document(document: Document) -> Unprintable:
    """What of all the texts of a document can't be shown."""
    found: Counter[str] = Counter()
    headings: dict[str, None] = {}
    backwards, heading = False, ""
    for block in document.blocks:
        for part, text in _texts(block):
            if isinstance(part, Heading):
                heading = part.title
            lost = fonts.without_glyph(text)
            runs_back = _runs_back(text)
            found.update(lost)
            backwards |= runs_back
            if lost or runs_back:
                headings[heading] = None
    for name in _PROPERTIES:  # they repeat what is on the pages: they count where nothing else does
        text = getattr(document, name)
        found.update(c for c in fonts.without_glyph(text) if c not in found)
        backwards |= _runs_back(text)
    return Unprintable(characters=tuple(found.most_common()), right_to_left=backwards, headings=tuple(headings))


def sentence(found: Unprintable, translate: Callable[..., str]) -> str:
    """What is told of it, "" where all can be printed."""
    said = []
    if found.characters:
        number = sum(times for _, times in found.characters)
        words = translate("Unprintable", "One character in this document can't be printed: %1. A box stands in its"
                                         " place.")
        if number > 1:
            words = translate("Unprintable", "%2 characters in this document can't be printed: %1. A box stands in"
                                             " their place.").replace("%2", str(number))
        said.append(words.replace("%1", _named([_shown(c, n) for c, n in found.characters], translate)))
    if found.right_to_left:
        said.append(translate("Unprintable", "Text that runs from right to left can't be read on this paper."))
    headings = [_apart(" ".join(heading.split())) for heading in found.headings if heading]
    if headings:
        said.append(translate("Unprintable", "Look under: %1.").replace("%1", _named(headings, translate)))
    return " ".join(said)


def texts(document: Document) -> tuple[str, ...]:
    """Every text in a document, block by block, in the order in which it is read."""
    found: list[str] = []
    headings: set[int] = set()
    for part, text in (pair for block in document.blocks for pair in _texts(block)):
        if not isinstance(part, Heading):
            found.append(text)
        elif id(part) not in headings:
            headings.add(id(part))
            found.append(part.title)
    return tuple(found)


def _texts(value: Any) -> Iterator[tuple[Any, str]]:
    """Every text in a block, with the part that it stands in."""
    if isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            inside = getattr(value, field.name)
            if isinstance(inside, str):
                yield value, inside
            else:
                yield from _texts(inside)
    elif isinstance(value, str):
        yield None, value


def _runs_back(text: str) -> bool:
    return not text.isascii() and any(bidirectional(c) in ("R", "AL") and category(c) != "Cf" for c in text)


def _shown(character: str, times: int) -> str:
    shown = _apart(f"\u25cc{character}" if combining(character) else character)
    return shown if times == 1 else f"{shown} ({times}×)"


def _apart(words: str) -> str:
    """Words that may run from right to left, kept from turning round the sentence that names them."""
    return words if words.isascii() else f"\u2068{words}\u2069"


def _named(names: list[str], translate: Callable[..., str]) -> str:
    if len(names) <= MOST_NAMED:
        return ", ".join(names)
    return translate("Unprintable", "%1 and others").replace("%1", ", ".join(names[:MOST_NAMED]))
