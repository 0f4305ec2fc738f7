"""What stands on a page besides running text: the title page, contents, key figures, and the number of pages."""

from __future__ import annotations

from typing import Any

from casebook.documents import fonts, logo, style
from casebook.documents.blocks import Cover, KeyFigures
from casebook.documents.charts import draw, fitted

from reportlab.lib.units import mm  # isort: skip
from reportlab.lib.utils import ImageReader  # isort: skip
from reportlab.platypus import Flowable, Paragraph  # isort: skip  # the fonts come first
from reportlab.platypus.doctemplate import IndexingFlowable  # isort: skip

BAND = 0.60  # the share of the title page that is coloured
LOGO_WIDTH, LOGO_HEIGHT = 52 * mm, 19 * mm


class TotalPages(IndexingFlowable):  # type: ignore[misc]
    """Has no size; asks for another pass until the number of pages is known."""

    def __init__(self, document: Any) -> None:
        super().__init__()
        self.document, self.before = document, -1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        """Nothing."""

    def isIndexing(self) -> int:  # noqa: N802
        return 1

    def isSatisfied(self) -> bool:
        settled: bool = self.before == self.document.pages
        self.before = self.document.pages
        return settled


class ContentsList(IndexingFlowable):  # type: ignore[misc]
    """The table of contents: number and title, dotted leaders, page numbers, each line a link."""

    def __init__(self, styles: style.Styles) -> None:
        super().__init__()
        self.styles = styles
        self.found: list[tuple[int, str, int, str]] = []
        self.before: list[tuple[int, str, int, str]] = []

    def isIndexing(self) -> int:  # noqa: N802
        return 1

    def isSatisfied(self) -> bool:
        return self.found == self.before

    def beforeBuild(self) -> None:  # noqa: N802
        self.before, self.found = self.found, []

    def notify(self, kind: str, entry: Any) -> None:
        if kind == "heading":
            self.found.append(entry)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = sum(self._step(level) for level, *_ in self.before) + 4
        return width, self.height

    def _step(self, level: int) -> float:
        return 21.0 if level == 1 else 15.5

    def draw(self) -> None:
        y = self.height
        for level, title, page, key in self.before:
            y -= self._step(level)
            shape = self.styles[f"contents-{level}"]
            left = 0.0 if level == 1 else 17.0
            text = fitted(title, shape.fontName, shape.fontSize, self.width - left - 50)
            draw(self.canv, left, y, text, font=shape.fontName, size=shape.fontSize, colour=shape.textColor)
            draw(self.canv, self.width, y, str(page), font=shape.fontName, size=shape.fontSize,
                 colour=shape.textColor, align="right")
            self._dots(left + fonts.width(text, shape.fontName, shape.fontSize) + 6, self.width - 22, y + 2)
            self.canv.linkRect("", key, (0, y - 4, self.width, y + shape.fontSize + 2), relative=1, Border="[0 0 0]")

    def _dots(self, left: float, right: float, y: float) -> None:
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
        self.spaceBefore, self.spaceAfter = 2, 12

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        count = max(len(self.block.figures), 3)
        self.step = (width + 8) / count
        self.inside = [self._paragraphs(figure) for figure in self.block.figures]
        self.height = 22 + max(sum(p.wrap(self.step - 26, 400)[1] for p in part) for part in self.inside)
        return width, self.height

    def _paragraphs(self, figure: Any) -> list[Paragraph]:
        found = [(figure.value, "key"), (figure.label, "key-label"), (figure.note, "key-note")]
        shown = [(text, self.styles[name]) for text, name in found if text]
        return [Paragraph(fonts.markup(text, shape.fontName), shape) for text, shape in shown]

    def draw(self) -> None:
        for i, part in enumerate(self.inside):
            x, wide = i * self.step, self.step - 8
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
        self.canv.drawImage(ImageReader(found), style.PAGE_WIDTH - style.MARGIN - wide, style.MARGIN * 0.75, wide, high)

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
            parts = [self._paragraph(self.block.title, "cover-title", size),
                     self._paragraph(self.block.subtitle, "cover-subtitle", max(size * 0.56, 11)),
                     self._paragraph(self.block.period, "cover-subtitle", max(size * 0.44, 10))]
            heights = [part.wrap(style.TEXT_WIDTH, 2000)[1] for part in parts]
            if sum(heights) + 56 <= room:
                break
        if self.block.mark:
            draw(self.canv, style.MARGIN, style.PAGE_HEIGHT - 30 * mm, self.block.mark, font=fonts.BOLD, size=10,
                 colour=self.colours.accent)
        y = top - heights[0]
        parts[0].drawOn(self.canv, style.MARGIN, y)
        self.canv.setFillColor(self.colours.accent)
        self.canv.rect(style.MARGIN, y - 22, 74, 4.5, stroke=0, fill=1)
        y -= 38
        for part, high in zip(parts[1:], heights[1:], strict=True):
            y -= high
            parts_y = y
            part.drawOn(self.canv, style.MARGIN, parts_y)
            y -= 4

    def _paragraph(self, text: str, name: str, size: float) -> Paragraph:
        shape = self.styles[name].clone(name, fontSize=size, leading=size * 1.22)
        return Paragraph(fonts.markup(text, shape.fontName), shape)

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

    def _fact(self, text: str, name: str, size: float) -> Paragraph:
        shape = self.styles[name].clone(name, fontSize=size, leading=size * 1.36)
        return Paragraph(fonts.markup(text, shape.fontName), shape)
