"""Blocks on paper: a PDF in memory with contents, bookmarks, links, page numbers and properties.

Every document is tagged (PDF/UA-1) and fit for the archive (PDF/A-2a), or behind a password. Every font is embedded and
subset; text prints as typed. The same blocks give the same bytes, save behind a password.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

from casebook.documents import fonts, style
from casebook.documents.blocks import Cover, Document, Heading, PageBreak, Signature
from casebook.documents.furniture import ContentsLine
from casebook.documents.lines import draw, fitted
from casebook.documents.numbering import numbered
from casebook.documents.progress import Progress
from casebook.documents.story import Title, headings, story
from casebook.documents.tagging.canvas import TaggedCanvas
from casebook.documents.tagging.properties import Properties
from casebook.documents.tagging.writing import StructuredCanvas
from casebook.documents.unprintable import Pdf, of_document
from casebook.language import Language

from reportlab.lib.pagesizes import A4  # isort: skip
from reportlab.lib.units import mm  # isort: skip
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate  # isort: skip  # the fonts come first

SCRAPS, ALONE = 0.3, 0.1
"""What a last page holds at most, as a share of one, that is hardly worth a page; and one of a signature alone."""
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}


def pdf(document: Document, language: Language, password: str | None = None,
        progress: Callable[[int], bool] | None = None) -> Pdf:
    """The finished bytes of a document, which know what could not be printed; nothing is written to disk.

    With a `password` the file is encrypted instead of fit for the archive. `progress` is told the hundredths that are
    done, and says whether to go on: where it says no, Interrupted is raised.
    """
    from casebook.documents.tagging.finishing import finished  # pikepdf is large: only when there is a file to finish
    document = numbered(document, language.translate)
    done = Progress(document, progress)
    made, sheet = _drawn(document, language, done)
    if heading := sheet.moved_to_scraps:
        made, sheet = _drawn(_broken_at(document, heading), language, done)
    whole = finished(made, sheet.canv, sheet.properties, password)
    done.finish()
    return Pdf(whole, of_document(document))


def _drawn(document: Document, language: Language, done: Progress) -> tuple[bytes, _Sheet]:
    made = BytesIO()
    sheet = _Sheet(made, document, language, done)
    flowables: list[Any] = story(document, sheet.colours, sheet.styles, language, done.step)
    for line in flowables:
        if isinstance(line, ContentsLine):
            line.pages = sheet.places
    sheet.build(flowables, canvasmaker=StructuredCanvas)
    return made.getvalue(), sheet


def _broken_at(document: Document, heading: Heading) -> Document:
    """A document in which a heading begins a page, so that the last page is none of a few rows and a signature."""
    at = next(i for i, block in enumerate(document.blocks) if any(one is heading for one in headings([block])))
    return replace(document, blocks=(*document.blocks[:at], PageBreak(), *document.blocks[at:]))


class _Sheet(BaseDocTemplate):  # type: ignore[misc]
    """A4 with a head and a foot on every page but the title page."""

    def __init__(self, target: BytesIO, document: Document, language: Language, done: Progress) -> None:
        self.properties = Properties(
            title=fonts.visible(document.title), author=fonts.visible(document.author),
            subject=fonts.visible(document.subject), language=_LOCALES.get(document.language, "nl-NL"))
        super().__init__(
            target, pagesize=A4, title=self.properties.title, author=self.properties.author,
            subject=self.properties.subject, creator="Casebook", producer="Casebook", lang=self.properties.language,
            initialFontName=fonts.REGULAR, invariant=1, pageCompression=1,
        )
        self.document, self.language, self.done = document, language, done
        self.colours = style.palette(document.colour)
        self.styles = style.styles(self.colours, document.language, compact=document.compact)
        self.places: dict[str, int] = {}
        """The page of each heading by its key."""
        self.depth = -1
        self.left: list[float] = []
        """How much of each page was left when it was done, as a share of the room for text."""
        self.headings: list[tuple[Heading, int, float]] = []
        """Each heading with its page, and what was left of that below it."""
        whole = Frame(0, 0, style.PAGE_WIDTH, style.PAGE_HEIGHT, 0, 0, 0, 0)
        text = Frame(style.MARGIN, style.BOTTOM, style.TEXT_WIDTH, style.TEXT_HEIGHT, 0, 0, 0, 0)
        templates = [PageTemplate("cover", [whole]), PageTemplate("text", [text], onPage=self._furniture)]
        self.addPageTemplates(templates if _has_cover(document) else templates[1:])

    def _furniture(self, canvas: StructuredCanvas, _document: Any) -> None:
        left, right = style.MARGIN, style.PAGE_WIDTH - style.MARGIN
        half = style.TEXT_WIDTH / 2 - 8
        high, low = style.PAGE_HEIGHT - 15 * mm, 12 * mm
        canvas.saveState()
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.6)
        with canvas.artifact("Pagination", "Header"):
            wide = min(fonts.width(self.document.head_left, fonts.REGULAR, 8), half)
            _line(canvas, self.document.head_left, left, high, "left", half)
            _line(canvas, self.document.head_right, right, high, "right", style.TEXT_WIDTH - wide - 16)
            if self.document.head_left or self.document.head_right:
                canvas.line(left, high - 7, right, high - 7)
        with canvas.artifact("Pagination", "Footer"):
            canvas.line(left, low + 12, right, low + 12)
            _line(canvas, self.document.foot, left, low, "left", style.TEXT_WIDTH - 90)
            page = self.page
            canvas.later(lambda later: _line(later, self._page(page), right, low, "right", 90))
        canvas.restoreState()

    def _page(self, page: int) -> str:
        words = self.language.translate("Paper", "Page %1 of %2")
        return words.replace("%1", str(page)).replace("%2", str(self.page))

    @property
    def moved_to_scraps(self) -> Heading | None:
        """The heading that goes to the last page where that holds little besides the signature: the last one before.

        None does where the page before would be left half empty, unless the signature stands all alone.
        """
        *_, before, last = (None, None, *self.document.blocks)
        if not isinstance(last, Signature) or isinstance(before, Heading) or not self.headings:
            return None
        found = [(heading, left) for heading, page, left in self.headings if page == self.page - 1]
        if not found:
            return None
        heading, left = found[-1]
        most = SCRAPS if left < 1 - SCRAPS else ALONE
        return heading if self.left[-1] > 1 - most else None

    def afterPage(self) -> None:
        self.left.append(self._room)
        self.done.page(self.canv.texts)

    def afterFlowable(self, flowable: Any) -> None:
        """A heading gets its bookmark and its line in the contents."""
        if isinstance(flowable, Title) and flowable.block.level <= style.BOOKMARKED:
            self.canv.bookmarkPage(flowable.key)
            self.depth = min(flowable.block.level - 1, self.depth + 1)  # a bookmark needs one above it
            title = fonts.visible(flowable.block.title)
            self.canv.addOutlineEntry(title, flowable.key, self.depth, closed=False)
            self.places[flowable.key] = self.page
            self.headings.append((flowable.block, self.page, self._room))

    @property
    def _room(self) -> float:
        """How much of this page is left, as a share of the room for text."""
        return float((self.frame._y - style.BOTTOM) / style.TEXT_HEIGHT)


def _line(canvas: TaggedCanvas, text: str, x: float, y: float, align: str, wide: float) -> None:
    if text:
        draw(canvas, x, y, fitted(text, fonts.REGULAR, 8, wide), size=8, colour=style.GREY, align=align)


def _has_cover(document: Document) -> bool:
    return any(isinstance(block, Cover) for block in document.blocks[:1])
