"""A canvas that writes what charts draw as SVG: texts stay texts, each as wide as it was measured."""

from __future__ import annotations

from html import escape  # that of xml.sax takes the network in
from typing import Any

from casebook.documents import fonts

_FAMILIES = "Lato, Carlito, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_LOOKS = {fonts.BOLD: ' font-weight="700"', fonts.FALLBACK_BOLD: ' font-weight="700"',
          fonts.LIGHT: ' font-weight="300"', fonts.ITALIC: ' font-style="italic"'}


class SvgCanvas:
    """Draws with the zero point below, as paper has it."""

    def __init__(self, width: float, height: float, title: str, words: str) -> None:
        self._width, self._height = width, height
        self._fill = self._stroke = "#000000"
        self._line = 1.0
        self._font, self._size = fonts.REGULAR, 10.0
        self._title, self._words = title, words
        self._parts: list[str] = []

    def setFillColor(self, colour: Any) -> None:  # noqa: N802
        self._fill = _code(colour)

    def setStrokeColor(self, colour: Any) -> None:  # noqa: N802
        self._stroke = _code(colour)

    def setLineWidth(self, width: float) -> None:  # noqa: N802
        self._line = width

    def setFont(self, name: str, size: float) -> None:  # noqa: N802
        self._font, self._size = name, size

    def rect(self, x: float, y: float, width: float, height: float, *, stroke: int = 1, fill: int = 0) -> None:
        self._add(f'<rect x="{_n(x)}" y="{_n(self._height - y - height)}" width="{_n(width)}" height="{_n(height)}"'
                  f'{self._paint(stroke, fill)}/>')

    def circle(self, x: float, y: float, radius: float, *, stroke: int = 1, fill: int = 0) -> None:
        self._add(f'<circle cx="{_n(x)}" cy="{_n(self._height - y)}" r="{_n(radius)}"{self._paint(stroke, fill)}/>')

    def line(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self._add(f'<line x1="{_n(x)}" y1="{_n(self._height - y)}" x2="{_n(to_x)}" y2="{_n(self._height - to_y)}"'
                  f'{self._paint(1, 0)}/>')

    def drawString(self, x: float, y: float, text: str) -> None:  # noqa: N802
        wide = fonts.width(text, self._font, self._size)
        if text.strip():
            self._add(f'<text x="{_n(x)}" y="{_n(self._height - y)}" font-size="{_n(self._size)}" fill="{self._fill}"'
                      f'{_LOOKS.get(self._font, "")} textLength="{_n(wide)}" lengthAdjust="spacingAndGlyphs"'
                      f' xml:space="preserve">{escape(text)}</text>')

    def content(self) -> bytes:
        """The whole picture, on white, with its title and its words for who has it read aloud."""
        wide, high = _n(self._width), _n(self._height)
        head = (f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"'
                f' role="img" aria-label="{escape(self._words)}" font-family="{_FAMILIES}">')
        named = f"<title>{escape(self._title)}</title>" if self._title else ""
        body = [f"{named}<desc>{escape(self._words)}</desc>", f'<rect width="{wide}" height="{high}" fill="#FFFFFF"/>',
                *self._parts]
        return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *body, "</svg>\n"]).encode("utf-8", "replace")

    def _add(self, part: str) -> None:
        self._parts.append(part)

    def _paint(self, stroke: int, fill: int) -> str:
        line = f' stroke="{self._stroke}" stroke-width="{_n(self._line)}"' if stroke else ""
        return f' fill="{self._fill if fill else "none"}"{line}'


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _code(colour: Any) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in (colour.red, colour.green, colour.blue))
