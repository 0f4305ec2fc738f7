"""What stands on a page besides running text: the title page, contents and key figures."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from casebook.documents import fonts, logo, style
from casebook.documents.blocks import Cover, Figure, Heading, KeyFigures
from casebook.documents.lines import draw, fitted
from casebook.documents.tagging.canvas import TaggedCanvas
from casebook.documents.tagging.flowables import Text, text
from casebook.documents.tagging.structure import Element
from casebook.language import Language

from reportlab.lib.units import mm  # isort: skip
from reportlab.lib.utils import ImageReader  # isort: skip
from reportlab.platypus import Flowable  # isort: skip  # the fonts come first

BAND = 0.60  # the share of the title page that is coloured
LOGO_WIDTH, LOGO_HEIGHT = 52 * mm, 19 * mm


class ContentsLine(Flowable):  # type: ignore[misc]
    """A line of the table of contents: number and title, dotted leaders, the page number; all of it a link."""

    pages: Mapping[str, int] = MappingProxyType({})
    """The page of each heading by its key, once the pages are drawn."""

    def __init__(self, heading: Heading, key: str, path: tuple[Element, ...], styles: style.Styles, language: Language
                 ) -> None:
        super().__init__()
        self.heading, self.key, self.language = heading, key, language
        self.link = Element("Link")
        self.path = (*path, Element("TOCI"), Element("Reference"), self.link)
        self.shape = styles[f"contents-{heading.level}"]
        self.left = 0.0 if heading.level == 1 else 17.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, 21.0 if self.heading.level == 1 else 15.5
        return width, self.height

    def draw(self) -> None:
        shape, canvas = self.shape, self.canv
        title = fitted(self.heading.title, shape.fontName, shape.fontSize, self.width - self.left - 50)
        with canvas.within(*self.path):
            with canvas.content():
                draw(canvas, self.left, 0, title, font=shape.fontName, size=shape.fontSize, colour=shape.textColor)
            self._dots(self.left + fonts.width(title, shape.fontName, shape.fontSize) + 6, self.width - 22, 2)
            with canvas.content():
                canvas.later(self._number)
            words = self.language.translate("Paper", "To: %1").replace("%1", fonts.visible(self.heading.title))
            canvas.link(self.key, (0, -4, self.width, shape.fontSize + 2), words)

    def _number(self, canvas: TaggedCanvas) -> None:
        shape = self.shape
        draw(canvas, self.width, 0, str(self.pages.get(self.key, "")), font=shape.fontName, size=shape.fontSize,
             colour=shape.textColor, align="right")

    def _dots(self, left: float, right: float, y: float) -> None:
        with self.canv.artifact():
            self.canv.saveState()
            self.canv.setStrokeColor(style.MIST)
            self.canv.setLineWidth(0.8)
            self.canv.setLineCap(1)
            self.canv.setDash(0.1, 3.4)
            self.canv.line(left, y, max(left, right), y)
            self.canv.restoreState()


class Tiles(Flowable):  # type: ignore[misc]
    """Key figures side by side on tinted tiles with a coloured edge."""

    def __init__(self, block: KeyFigures, styles: style.Styles, colours: style.Palette) -> None:
        super().__init__()
        self.block, self.styles, self.colours = block, styles, colours
        self.whole = Element("L")
        self.spaceBefore, self.spaceAfter = 2, 12

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        count = max(len(self.block.figures), 3)
        self.step = (width + 8) / count
        self.inside = [self._paragraphs(figure) for figure in self.block.figures]
        self.height = 22 + max(sum(p.wrap(self.step - 26, 400)[1] for p in part) for part in self.inside)
        return width, self.height

    def _paragraphs(self, figure: Figure) -> list[Text]:
        found = [(figure.value, "key"), (figure.label, "key-label"), (figure.note, "key-note")]
        path = (self.whole, Element("LI"), Element("LBody"))
        return [text(words, self.styles[name], *path, Element("P")) for words, name in found if words]

    def draw(self) -> None:
        for i, part in enumerate(self.inside):
            x, wide = i * self.step, self.step - 8
            with self.canv.artifact():
                self.canv.setFillColor(style.PALE)
                self.canv.rect(x, 0, wide, self.height, stroke=0, fill=1)
                self.canv.setFillColor(self.colours.second)
                self.canv.rect(x, self.height - 2, wide, 2, stroke=0, fill=1)
            y = self.height - 11
            for paragraph in part:
                y -= paragraph.height
                paragraph.drawOn(self.canv, x + 9, y)


class CoverPage(Flowable):  # type: ignore[misc]
    """The whole title page: title and client on colour above, the facts on white below, nothing across the edge."""

    def __init__(self, block: Cover, styles: style.Styles, colours: style.Palette) -> None:
        super().__init__()
        self.block, self.styles, self.colours = block, styles, colours

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, height - 1

    def draw(self) -> None:
        canvas, edge = self.canv, style.PAGE_HEIGHT * (1 - BAND)
        canvas.saveState()
        canvas.translate(-self._frame._x1, -self._frame._y1 - 1) if hasattr(self, "_frame") else None
        with canvas.artifact("Background"):
            canvas.setFillColor(self.colours.main)
            canvas.rect(0, edge, style.PAGE_WIDTH, style.PAGE_HEIGHT - edge, stroke=0, fill=1)
            self._rings(edge)
            canvas.setFillColor(self.colours.second)
            canvas.rect(0, edge - 5, style.PAGE_WIDTH, 5, stroke=0, fill=1)
        self._title(edge)
        self._facts(edge - 38)
        self._logo()
        canvas.restoreState()

    def _logo(self) -> None:
        """The logo at the foot of the page, in the right-hand corner, as large as its room lets it be."""
        found = logo.picture(self.block.logo) if self.block.logo else None
        if found is None:
            return
        share = min(LOGO_WIDTH / found.width, LOGO_HEIGHT / found.height)
        wide, high = found.width * share, found.height * share
        left, low = style.PAGE_WIDTH - style.MARGIN - wide, style.MARGIN * 0.75
        shown = Element("Figure", words=self.block.logo_words or self.block.subtitle)
        shown.box = (left, low, left + wide, low + high)
        with self.canv.within(shown), self.canv.content():
            self.canv.drawImage(ImageReader(found), left, low, wide, high)

    def _rings(self, edge: float) -> None:
        canvas = self.canv
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(0, edge, style.PAGE_WIDTH, style.PAGE_HEIGHT - edge)
        canvas.clipPath(clip, stroke=0)
        canvas.setStrokeColor(style.mixed(self.colours.main, style.WHITE, 0.13))
        canvas.setLineWidth(1)
        for i in range(8):
            canvas.circle(style.PAGE_WIDTH - 40, edge, 70 + i * 46, stroke=1, fill=0)
        canvas.restoreState()

    def _title(self, edge: float) -> None:
        """Title, accent, client and period, from the top of the colour down, smaller where they are long."""
        top, room = style.PAGE_HEIGHT - 62 * mm, style.PAGE_HEIGHT - 62 * mm - edge - 24
        for size in (34, 28, 23, 18, 14):
            parts = [self._paragraph(self.block.title, "cover-title", size, "H1"),
                     self._paragraph(self.block.subtitle, "cover-subtitle", max(size * 0.56, 11), "P"),
                     self._paragraph(self.block.period, "cover-subtitle", max(size * 0.44, 10), "P")]
            heights = [part.wrap(style.TEXT_WIDTH, 2000)[1] for part in parts]
            if sum(heights) + 56 <= room:
                break
        if self.block.mark:
            with self.canv.within(Element("P")), self.canv.content():
                draw(self.canv, style.MARGIN, style.PAGE_HEIGHT - 30 * mm, self.block.mark, font=fonts.BOLD, size=10,
                     colour=self.colours.accent)
        y = top - heights[0]
        parts[0].drawOn(self.canv, style.MARGIN, y)
        with self.canv.artifact():
            self.canv.setFillColor(self.colours.accent)
            self.canv.rect(style.MARGIN, y - 22, 74, 4.5, stroke=0, fill=1)
        y -= 38
        for part, high in zip(parts[1:], heights[1:], strict=True):
            y -= high
            parts_y = y
            part.drawOn(self.canv, style.MARGIN, parts_y)
            y -= 4

    def _paragraph(self, words: str, name: str, size: float, tag: str) -> Text:
        return text(words, self.styles[name].clone(name, fontSize=size, leading=size * 1.22), Element(tag))

    def _facts(self, top: float) -> None:
        """Labels and values in two columns; what does not fit the page is set smaller."""
        shown = [fact for fact in self.block.facts if fact.value]
        wide = (style.TEXT_WIDTH - 24) / 2
        for size in (10.5, 9, 7.5, 6):
            pairs = [(self._fact(fact.label, "cover-label", 8.5), self._fact(fact.value, "cover-fact", size))
                     for fact in shown]
            heights = [sum(part.wrap(wide, 2000)[1] for part in pair) + 13 for pair in pairs]
            rows = [max(heights[i:i + 2]) for i in range(0, len(heights), 2)]
            if sum(rows) <= top - (30 if self.block.logo is None else 30 + LOGO_HEIGHT + style.MARGIN * 0.5):
                break
        y = top
        for i, pair in enumerate(pairs):
            x = style.MARGIN + (i % 2) * (wide + 24)
            down = y
            for part in pair:
                down -= part.height
                part.drawOn(self.canv, x, down)
            if i % 2:
                y -= rows[i // 2]

    def _fact(self, words: str, name: str, size: float) -> Text:
        return text(words, self.styles[name].clone(name, fontSize=size, leading=size * 1.36), Element("P"))
