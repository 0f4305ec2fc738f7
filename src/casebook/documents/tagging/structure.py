"""The tree of what stands on the pages: headings, paragraphs, lists, tables, figures, in the order of reading."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class Marked(NamedTuple):
    """A piece of a page's content, by the page (from 0) and its number there."""

    page: int
    number: int


class Linked(NamedTuple):
    """A link on a page, by the name that the file knows it under, and its place among all links."""

    page: int
    name: str
    place: int


class Element:
    """One thing in the tree. What is drawn in parts (over pages, or a caption before its table) shares one element.

    `tag` is a standard type of ISO 32000-1; `words` say what a figure shows; `scope` is `Column` or `Row` of a table's
    head; `numbering` is `Decimal` or `Disc` of a list; `box` is where a figure stands.
    """

    __slots__ = ("box", "kids", "number", "numbering", "placed", "scope", "tag", "words")

    def __init__(self, tag: str, *, words: str = "", scope: str = "", numbering: str = "") -> None:
        self.tag, self.words, self.scope, self.numbering = tag, words, scope, numbering
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | Marked | Linked] = []
        self.placed = False
        self.number = 0
        """Of its object in the file, once it is written."""

    @property
    def stands(self) -> bool:
        """Whether there is anything in it; a cell without text stands too, it keeps its row's columns in place."""
        return self.tag in ("TD", "TH") or any(not isinstance(kid, Element) or kid.stands for kid in self.kids)

    def walk(self) -> Iterator[Element]:
        """It and all below it, each before what is in it."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting += [kid for kid in reversed(one.kids) if isinstance(kid, Element)]
