"""The logo of a client on its title page: any PNG or JPEG, brought to plain red, green and blue on white."""

from __future__ import annotations

from io import BytesIO
from warnings import catch_warnings, simplefilter

from PIL import Image

from casebook.documents.tagging.endings import ends_a_line

MOST_BYTES = 8_000_000
MOST_POINTS = 40_000_000
LARGEST = 1400
"""Points along the longer side on paper: over 300 to the inch at the widest that a logo is printed."""


def picture(content: bytes) -> Image.Image | None:
    """The picture without transparency or a colour space of its own; None where it can't be read or is far too large.

    PDF/A-2 wants all colours in the one space that the file names.
    """
    if len(content) > MOST_BYTES:
        return None
    try:
        with catch_warnings():
            simplefilter("error", Image.DecompressionBombWarning)
            found = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
            if found.width * found.height > MOST_POINTS:
                return None
            seen = found.convert("RGBA")
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None  # broken in any of the ways that a picture from outside can be
    white = Image.new("RGBA", seen.size, "white")
    flat = Image.alpha_composite(white, seen).convert("RGB")
    flat.thumbnail((LARGEST, LARGEST))
    shade = 255
    while ends_a_line(flat.tobytes()):  # a corner a shade darker, which nobody sees
        shade -= 1
        flat.putpixel((0, 0), (shade, shade, shade))
    return flat
