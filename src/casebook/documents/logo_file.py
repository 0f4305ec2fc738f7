"""The file of her logo, made fit to be kept: drawn anew, so that nothing of the file it came from comes along.

A photograph carries where and with what it was made; a drawing program leaves names and paths. Only the
pixels are kept.
"""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from casebook.errors import Refused
from casebook.model.logo import Logo

LARGEST_FILE = 10 << 20  # bytes, of the file she chooses
LARGEST_PIXELS = 40_000_000
LARGEST_KEPT = 1 << 20  # bytes, of what is kept
SIDES = (1200, 800, 500, 300)  # pixels, of the longest side: the first that fits in what is kept
_FORMATS = ("PNG", "JPEG")
_FAULTS = (OSError, ValueError, SyntaxError, EOFError, UnidentifiedImageError, Image.DecompressionBombError,
           MemoryError, Warning)


def fitted(content: bytes) -> Logo:
    """A logo of the bytes of a PNG or JPEG file, upright, at most 1200 pixels wide or high.

    Raises Refused `logo_kind` for anything else or what is cut off, `logo_size` for more than 10 MB or 40 megapixels.
    """
    if len(content) > LARGEST_FILE:
        raise Refused("logo_size")
    image = _opened(content)
    for side in SIDES:
        small = image.copy()
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        for made in (_saved(small, "PNG"), _saved(small, "JPEG")):
            if made is not None and len(made.content) <= LARGEST_KEPT:
                return made
    raise Refused("logo_size")


def _opened(content: bytes) -> Image.Image:
    """The pixels of an image, upright, in red, green and blue, see-through where they were."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            image = Image.open(BytesIO(content), formats=_FORMATS)
            if image.width * image.height > LARGEST_PIXELS:
                raise Refused("logo_size")
            image.load()
            upright = ImageOps.exif_transpose(image)
            clear = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
            return upright.convert("RGBA" if clear else "RGB")
    except _FAULTS:
        raise Refused("logo_kind") from None


def _saved(image: Image.Image, form: str) -> Logo | None:
    """The pixels alone, as a file; a see-through image is no JPEG."""
    if form == "JPEG" and image.mode == "RGBA":
        return None
    bare = Image.frombytes(image.mode, image.size, image.tobytes())
    made = BytesIO()
    if form == "PNG":
        bare.save(made, "PNG", optimize=True)
    else:
        bare.save(made, "JPEG", quality=90, optimize=True)
    return Logo(media=f"image/{form.lower()}", content=made.getvalue())
