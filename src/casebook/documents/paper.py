"""Blocks on paper: a PDF in memory with contents, bookmarks, links, page numbers and properties.

The same blocks give the same bytes. Every font is embedded and subset; text prints as typed.
"""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

from casebook.documents import fonts, style
from casebook.documents.blocks import Cover, Document
from casebook.documents.charts import draw, fitted
from casebook.documents.furniture import TotalPages
from casebook.documents.numbering import numbered
from casebook.documents.story import Title, story
from casebook.documents.unprintable import Pdf, of_document
from casebook.language import Language

from reportlab.lib.pagesizes import A4  # isort: skip
from reportlab.lib.units import mm  # isort: skip
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate  # isort: skip  # the fonts come first

PASSES = 8
BOOKMARKED = 2  # levels of headings in the contents and the bookmarks
_LOCALES = {"nl": "nl-NL", "en": "en-GB"}


def pdf(document: Document, language: Language) -> Pdf:
    """The finished bytes of a document, which know what could not be printed; nothing is written to disk."""
    document = numbered(document, language.translate)
    made = BytesIO()
    sheet = _Sheet(made, document, language)
    flowables: list[Any] = story(document, sheet.colours, sheet.styles, language)
    sheet.multiBuild([TotalPages(sheet), *flowables], maxPasses=PASSES)
    return Pdf(made.getvalue(), of_document(document))


class _Sheet(BaseDocTemplate):  # type: ignore[misc]
    """A4 with a head and a foot on every page but the title page."""

    def __init__(self, target: BytesIO, document: Document, language: Language) -> None:
        super().__init__(
            target, pagesize=A4, title=fonts.visible(document.title), author=fonts.visible(document.author),
            subject=fonts.visible(document.subject), creator="Casebook", producer="Casebook",
            lang=_LOCALES.get(document.language, "nl-NL"), initialFontName=fonts.REGULAR, invariant=1,
            pageCompression=1,
        )
        self.document, self.language = document, language
        self.colours = style.palette(document.colour)
        self.styles = style.styles(self.colours, document.language, compact=document.compact)
        self.pages = self.seen = self.headings = 0
        self.depth = -1
        whole = Frame(0, 0, style.PAGE_WIDTH, style.PAGE_HEIGHT, 0, 0, 0, 0)
        text = Frame(style.MARGIN, style.BOTTOM, style.TEXT_WIDTH, style.TEXT_HEIGHT, 0, 0, 0, 0)
        templates = [PageTemplate("cover", [whole]), PageTemplate("text", [text], onPage=self._furniture)]
        self.addPageTemplates(templates if _has_cover(document) else templates[1:])

    def _furniture(self, canvas: Any, _document: Any) -> None:
        left, right = style.MARGIN, style.PAGE_WIDTH - style.MARGIN
        half = style.TEXT_WIDTH / 2 - 8
        high, low = style.PAGE_HEIGHT - 15 * mm, 12 * mm
        canvas.saveState()
        for text, x, y, align, wide in (
                (self.document.head_left, left, high, "left", half),
                (self.document.head_right, right, high, "right", half),
                (self.document.foot, left, low, "left", style.TEXT_WIDTH - 90),
                (self._page(), right, low, "right", 90)):
            if text:
                draw(canvas, x, y, fitted(text, fonts.REGULAR, 8, wide), size=8, colour=style.GREY, align=align)
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(0.6)
        canvas.line(left, high - 7, right, high - 7)
        canvas.line(left, low + 12, right, low + 12)
        canvas.restoreState()

    def _page(self) -> str:
        words = self.language.translate("Paper", "Page %1 of %2")
        return words.replace("%1", str(self.page)).replace("%2", str(max(self.pages, self.page)))

    def beforeDocument(self) -> None:
        self.seen = self.headings = 0
        self.depth = -1

    def afterPage(self) -> None:
        self.seen = self.page

    def _endBuild(self) -> None:  # noqa: N802
        super()._endBuild()
        self.pages = self.seen

    def afterFlowable(self, flowable: Any) -> None:
        """A heading gets its bookmark and its line in the contents."""
        if isinstance(flowable, Title) and flowable.block.level <= BOOKMARKED:
            self.headings += 1
            key = f"heading-{self.headings}"
            self.canv.bookmarkPage(key)
            self.depth = min(flowable.block.level - 1, self.depth + 1)  # a bookmark needs one above it
            self.canv.addOutlineEntry(fonts.visible(flowable.block.title), key, self.depth, closed=False)
            self.notify("heading", (flowable.block.level, flowable.block.title, self.page, key))


def _has_cover(document: Document) -> bool:
    return any(isinstance(block, Cover) for block in _first(document.blocks))


def _first(blocks: Iterable[Any]) -> list[Any]:
    return list(blocks)[:1]
