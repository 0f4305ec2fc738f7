"""The typefaces of every document: Lato, with Inter for what Lato lacks, and a box for what neither has.

They are registered before any part of ReportLab that copies a default font: else Helvetica, which is not embedded,
would slip in. So this module is imported first.
"""

from __future__ import annotations

from functools import lru_cache
from html import escape
from io import BytesIO
from itertools import groupby
from unicodedata import category, normalize

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from casebook import shipped

REGULAR, BOLD, ITALIC, BOLD_ITALIC, LIGHT = "Lato", "Lato-Bold", "Lato-Italic", "Lato-BoldItalic", "Lato-Light"
FALLBACK, FALLBACK_BOLD = "Inter", "Inter-Bold"
BOX = "□"
_FILES = {REGULAR: "Lato-Regular", FALLBACK: "Inter-Regular"}


def _register() -> None:
    folder = shipped.place("fonts")
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC, LIGHT, FALLBACK, FALLBACK_BOLD):
        content = (folder / f"{_FILES.get(name, name)}.ttf").read_bytes()
        pdfmetrics.registerFont(TTFont(name, BytesIO(content)))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
    pdfmetrics.registerFontFamily(LIGHT, normal=LIGHT, bold=LIGHT, italic=LIGHT, boldItalic=LIGHT)
    pdfmetrics.registerFontFamily(FALLBACK, normal=FALLBACK, bold=FALLBACK_BOLD, italic=FALLBACK,
                                  boldItalic=FALLBACK_BOLD)
    rl_config.canvas_basefontname = REGULAR
    rl_config.useA85 = 0  # bytes, not letters, in the file


_register()


@lru_cache(maxsize=4096)
def _place(character: str) -> str:
    """Which font has a character: Lato, Inter, or "" for none. The weights of a family hold the same characters."""
    code = ord(character)
    for name in (REGULAR, FALLBACK):
        if code in pdfmetrics.getFont(name).face.charToGlyph:
            return name
    return ""


def visible(text: str) -> str:
    """Text as it can be set: a box for what no font has, a space for a tab; marks without width are dropped.

    An accent that stands behind its letter becomes one character with it, where there is one.
    """
    return "".join(_visible(c) for c in normalize("NFC", text))


def without_glyph(text: str) -> list[str]:
    """The characters of a text that no font has, in order, each as often as it occurs: a box stands for them."""
    return [c for c in normalize("NFC", text) if c != BOX and _visible(c) == BOX]


def _visible(character: str) -> str:
    if character in "\n ":
        return character
    kind = category(character)
    if kind in ("Zs", "Zl", "Zp") and character != "\u00a0":
        return " "
    if kind in ("Cc", "Cf") or 0xFE00 <= ord(character) <= 0xFE0F:
        return " " if character == "\t" else ""
    return character if _place(character) else BOX


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """Text cut into pieces of one font each, as (font, text)."""
    other = FALLBACK_BOLD if font in (BOLD, BOLD_ITALIC, FALLBACK_BOLD) else FALLBACK
    own = font in (FALLBACK, FALLBACK_BOLD)
    pieces = groupby(visible(text), key=lambda c: font if own or c in " \n" or _place(c) == REGULAR else other)
    return [(name, "".join(piece)) for name, piece in pieces]


def markup(text: str, font: str) -> str:
    """Text as ReportLab's paragraphs want it: escaped, with its fonts named and its line ends kept."""
    found = []
    for name, piece in runs(text, font):
        words = escape(piece, quote=False).replace("\n", "<br/>")
        found.append(words if name == font else f'<font name="{name}">{words}</font>')
    return "".join(found)


def width(text: str, font: str, size: float) -> float:
    """How wide a line of text is, in points."""
    return sum(float(pdfmetrics.stringWidth(piece, name, size)) for name, piece in runs(text, font))
