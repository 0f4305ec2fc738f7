"""What typed text becomes on entry."""

from __future__ import annotations

import re
import unicodedata

_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def clean(text: str) -> str:
    """Typed or pasted text as it is kept: line ends are \\n; control characters and lone surrogates are gone.

    Source: domain.md, Records. Line and paragraph separators of Unicode count as line ends.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _DROPPED.sub("", text)


def clean_line(text: str) -> str:
    """A name or other single line: as `clean`, with any white space as one space and none around it."""
    return " ".join(clean(text).split())


def folded(text: str) -> str:
    """Text for comparing names: without case, accents, apostrophes and spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if c.isalnum())
