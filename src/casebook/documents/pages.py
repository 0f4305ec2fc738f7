"""Finished pages: rendered for preview and printing, and read back as text, all from memory."""

from __future__ import annotations

import ctypes
import io
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

import pypdfium2

from casebook.model.record import Record, record

_ONE_AT_A_TIME = Lock()  # PDFium is not made for several threads


@record
class Image(Record):
    """A rendered page: `data` holds blue, green, red and an unused byte for each point, row by row, `stride` a row."""

    width: int
    height: int
    stride: int
    data: bytes


@contextmanager
def _opened(pdf: bytes, password: str = "") -> Iterator[Any]:
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages a document has."""
    with _opened(pdf) as document:
        return len(document)


def is_readable(pdf: bytes) -> bool:
    """Whether a PDF from outside can be shown: it has pages, and asks for no password."""
    try:
        return page_count(pdf) > 0
    except pypdfium2.PdfiumError:
        return False


def of_picture(image: Image, points_wide: float) -> bytes:
    """A picture as a document of one page that many points wide, so that it is shown as pages are."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument.new()
        try:
            height = points_wide * image.height / image.width
            sheet = document.new_page(points_wide, height)
            bitmap = pypdfium2.PdfBitmap.new_native(image.width, image.height, pypdfium2.raw.FPDFBitmap_BGRx)
            for y in range(image.height):
                line = image.data[y * image.stride:y * image.stride + 4 * image.width]
                ctypes.memmove(ctypes.addressof(bitmap.buffer) + y * bitmap.stride, line, len(line))
            picture = pypdfium2.PdfImage.new(document)
            picture.set_bitmap(bitmap)
            picture.set_matrix(pypdfium2.PdfMatrix().scale(points_wide, height))
            sheet.insert_obj(picture)
            sheet.gen_content()
            made = io.BytesIO()
            document.save(made)
            return made.getvalue()
        finally:
            document.close()


def render(pdf: bytes, page: int, scale: float = 1.0) -> Image:
    """A page, from 0, on white; a scale of 1 is 72 points to the inch."""
    with _opened(pdf) as document:
        sheet = document[page]
        bitmap = sheet.render(scale=scale, prefer_bgrx=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
        try:
            return Image(width=bitmap.width, height=bitmap.height, stride=bitmap.stride, data=bytes(bitmap.buffer))
        finally:
            bitmap.close()
            sheet.close()


def png(image: Image) -> bytes:
    """A rendered page as PNG."""
    rows = bytearray()
    for y in range(image.height):
        line = image.data[y * image.stride:y * image.stride + image.width * 4]
        colours = bytearray(image.width * 3)
        colours[0::3], colours[1::3], colours[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + colours
    header = struct.pack(">IIBBBBB", image.width, image.height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts)


def text(pdf: bytes, password: str = "") -> list[str]:
    """The text of each page, as a reader who selects and copies it gets it."""
    with _opened(pdf, password) as document:
        return [_text_of(document[i]) for i in range(len(document))]


def _text_of(sheet: Any) -> str:
    found = sheet.get_textpage()
    try:
        return str(found.get_text_bounded()).replace("\r\n", "\n")
    finally:
        found.close()
        sheet.close()
