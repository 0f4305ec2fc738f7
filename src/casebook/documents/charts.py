"""Charts as vectors: on paper, and by themselves as SVG or PNG, the same drawing each time."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from casebook.documents import fonts, style
from casebook.documents.blocks import Chart
from casebook.documents.chart_shapes import Bars, Columns, Drawing, Lines, Stacked
from casebook.documents.lines import draw, fitted
from casebook.documents.svg import SvgCanvas
from casebook.language import Language

from reportlab.pdfgen.canvas import Canvas  # isort: skip  # the fonts come first

ASIDE, TITLE = 14.0, 24.0  # the margin of a chart that is saved by itself, and the room of its caption
PNG_SCALE = 3.0


def chart(block: Chart, colours: style.Palette, language: Language) -> Drawing:
    """A chart as something that can be laid out."""
    kinds = {"bars": Bars, "columns": Columns, "stacked": Stacked, "lines": Lines}
    return kinds[block.kind](block, colours, language)


def svg(block: Chart, language: Language, colour: str = "") -> bytes:
    """A chart by itself as SVG, with its caption above; the same drawing as on paper."""
    made = chart(block, style.palette(colour), language)
    title = fonts.visible(block.caption)
    canvas = SvgCanvas(made.width + 2 * ASIDE, _alone(made), title, fonts.visible(made.figure.words))
    _draw_alone(made, _Moved(canvas, ASIDE, ASIDE))
    return canvas.content()


def png(block: Chart, language: Language, colour: str = "", scale: float = PNG_SCALE) -> bytes:
    """A chart by itself as PNG, with its caption above; a scale of 1 is 72 points to the inch."""
    from casebook.documents import pages
    made = chart(block, style.palette(colour), language)
    content = BytesIO()
    canvas = Canvas(content, pagesize=(made.width + 2 * ASIDE, _alone(made)), initialFontName=fonts.REGULAR)
    _draw_alone(made, _Moved(canvas, ASIDE, ASIDE))
    canvas.save()
    return pages.png(pages.render(content.getvalue(), 0, scale))


def _alone(made: Drawing) -> float:
    return made.height + 2 * ASIDE + (TITLE if made.block.caption else 0)


def _draw_alone(made: Drawing, canvas: Any) -> None:
    made.canv = canvas
    made.paint()
    if made.block.caption:
        title = fitted(made.block.caption, fonts.BOLD, 11, made.width)
        draw(canvas, 0, made.height + 9, title, font=fonts.BOLD, size=11)


class _Moved:
    """A canvas whose zero point lies a little further, so that a picture has a margin."""

    def __init__(self, canvas: Any, x: float, y: float) -> None:
        self._canvas, self._x, self._y = canvas, x, y

    def __getattr__(self, name: str) -> Any:
        return getattr(self._canvas, name)

    def rect(self, x: float, y: float, width: float, height: float, **how: int) -> None:
        self._canvas.rect(x + self._x, y + self._y, width, height, **how)

    def circle(self, x: float, y: float, radius: float, **how: int) -> None:
        self._canvas.circle(x + self._x, y + self._y, radius, **how)

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self._canvas.line(x + self._x, y + self._y, to_x + self._x, to_y + self._y)

    def drawString(self, x: float, y: float, text: str) -> None:  # noqa: N802
        self._canvas.drawString(x + self._x, y + self._y, text)
