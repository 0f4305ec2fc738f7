"""A canvas that marks what is drawn on it: as content of an element of the structure, or as page decoration."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from casebook.documents import fonts
from casebook.documents.tagging.structure import Element, Linked, Marked

from reportlab.pdfgen.canvas import Canvas  # isort: skip  # the fonts come first

assert fonts.REGULAR  # registered before ReportLab copies its default


class _Open(NamedTuple):
    """Marked content that is being drawn: an element's, or an artifact with its properties."""

    element: Element | None
    properties: str


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Draws pages once, from the first to the last; what is only known at the end is filled in then (`later`)."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.root = Element("Document")
        self.marks: list[list[Element]] = []
        """For each page the elements that its marked pieces belong to, by number."""
        self.links: list[tuple[str, Element]] = []
        self.texts = 0
        """How many texts are drawn, for who waits."""
        self._path = [self.root]
        self._now: _Open | None = None
        self._later: dict[str, Callable[[TaggedCanvas], None]] = {}
        super().__init__(*given, **named)

    @property
    def page_at(self) -> int:
        """The page being drawn, from 0."""
        return int(self._pageNumber) - 1

    @contextmanager
    def within(self, *elements: Element) -> Iterator[None]:
        """What is drawn belongs into these, each inside the one before it; a new one takes its place in the tree."""
        before = len(self._path)
        for element in elements:
            if not element.placed:
                self._path[-1].kids.append(element)
                element.placed = True
            self._path.append(element)
        try:
            yield
        finally:
            del self._path[before:]

    @contextmanager
    def content(self) -> Iterator[None]:
        """What is drawn is content of the innermost element; inside decoration it stays decoration."""
        if self._now is not None and self._now.element is None:
            yield
            return
        with self._marked(_Open(self._path[-1], "")):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout", part: str = "") -> Iterator[None]:
        """What is drawn is decoration, not read aloud: `Layout`, `Background` or `Pagination` (`Header`, `Footer`)."""
        if self._now is not None and self._now.element is None:
            yield
            return
        subtype = f" /Subtype /{part}" if part else ""
        with self._marked(_Open(None, f"<</Type /{kind}{subtype}>>")):
            yield

    @contextmanager
    def _marked(self, wanted: _Open) -> Iterator[None]:
        outer = self._now
        self._end()
        self._begin(wanted)
        try:
            yield
        finally:
            self._end()
            self._begin(outer)

    def _begin(self, wanted: _Open | None) -> None:
        self._now = wanted
        if wanted is None:
            return
        if wanted.element is None:
            self._code.append(f"/Artifact {wanted.properties} BDC")
            return
        page = self.page_at
        while len(self.marks) <= page:
            self.marks.append([])
        number = len(self.marks[page])
        self.marks[page].append(wanted.element)
        wanted.element.kids.append(Marked(page, number))
        self._code.append(f"/{wanted.element.tag} <</MCID {number}>> BDC")

    def _end(self) -> None:
        if self._now is not None:
            self._code.append("EMC")
            self._now = None

    def link(self, destination: str, box: tuple[float, float, float, float], words: str) -> None:
        """A link from a box to a bookmark; `words` say where it leads. It belongs to the innermost element."""
        self.linkRect(words, destination, box, relative=1, Border="[0 0 0]", F=4)
        name = f"Annot.NUMBER{self._annotationCount}"
        self._path[-1].kids.append(Linked(self.page_at, name, len(self.links)))
        self.links.append((name, self._path[-1]))

    def later(self, draw: Callable[[TaggedCanvas], None]) -> None:
        """Draw here what is only known when all pages are there, such as their number."""
        slot = f"% later {len(self._later)}"
        self._later[slot] = draw
        self._code.append(slot)

    def save(self) -> None:
        """Fill in what waited, and write the file."""
        if len(self._code):
            self.showPage()
        filled = {slot: self._drawn(draw) for slot, draw in self._later.items()}
        for number in range(1, int(self._doc.pageCounter)):
            page = self._doc.idToObject[f"Page{number}"]
            page.stream = "\n".join(filled.get(line, line) for line in page.stream.split("\n"))
        self.complete()
        super().save()

    def complete(self) -> None:
        """Nothing; what writes more than pages into the file does it here."""

    def _drawn(self, draw: Callable[[TaggedCanvas], None]) -> str:
        self._code: list[str] = []
        self.saveState()
        draw(self)
        self.restoreState()
        code, self._code = self._code, []
        return "\n".join(code)
