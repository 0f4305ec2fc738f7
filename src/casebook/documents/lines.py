"""Single lines of text where they are wanted, cut or broken to their room."""

from __future__ import annotations

from typing import Any

from casebook.documents import fonts, style

from reportlab.lib.colors import Color  # isort: skip  # the fonts come first

LABEL = 8.6
"""The size of the labels of charts."""


def draw(canvas: Any, x: float, y: float, text: str, *, font: str = fonts.REGULAR, size: float = LABEL,
         colour: Color = style.INK, align: str = "left") -> None:
    """Draw a line of text at a point; `align` says which end of it, or its middle, lies there."""
    wide = fonts.width(text, font, size)
    x -= {"left": 0.0, "right": wide, "middle": wide / 2}[align]
    canvas.setFillColor(colour)
    for name, piece in fonts.runs(text, font):
        canvas.setFont(name, size)
        canvas.drawString(x, y, piece)
        x += fonts.width(piece, name, size)


def fitted(text: str, font: str, size: float, width: float) -> str:
    """A line cut with an ellipsis where it is too wide."""
    if fonts.width(text, font, size) <= width:
        return text
    while text and fonts.width(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def broken(text: str, font: str, size: float, width: float, lines: int = 2) -> list[str]:
    """A text over at most so many lines of a width, the last one cut where it is too long."""
    found: list[str] = []
    for word in text.split():
        if found and fonts.width(f"{found[-1]} {word}", font, size) <= width:
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
    kept = found[:lines]
    if len(found) > lines:
        kept[-1] = " ".join(found[lines - 1:])
    return [fitted(line, font, size, width) for line in kept] or [""]
