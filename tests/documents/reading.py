"""What tests ask of finished bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from casebook.documents import pages


def words(pdf: bytes) -> str:
    """All text on one line, words broken over lines put together again."""
    text = "\n".join(pages.text(pdf))
    return " ".join(re.sub("[\x02\ufffe]\n?|-\n", "", text).split())


def letters(text: str) -> str:
    """Text without white space and without what hyphenation puts in."""
    return re.sub("[\\s\x02\ufffe\xad\u200b-]", "", text)


def fonts(pdf: bytes) -> set[str]:
    """The names of all fonts in a document."""
    return {str(font.BaseFont)[1:] for font in _all(pdf, "/Font")}


def embedded(pdf: bytes) -> int:
    """How many font files are in a document."""
    return sum("/FontFile2" in described for described in _all(pdf, "/FontDescriptor"))


def _all(pdf: bytes, kind: str) -> Iterator[Any]:
    with pikepdf.open(BytesIO(pdf)) as file:
        yield from (thing for thing in file.objects
                    if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == kind)


def bookmarks(pdf: bytes) -> list[tuple[int, str, int]]:
    """The bookmarks as level, title and page (from 1)."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(entry.level, entry.get_title(), entry.get_dest().get_index() + 1) for entry in document.get_toc()]
    finally:
        document.close()


def properties(pdf: bytes) -> dict[str, str]:
    """Title, author and subject."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()
