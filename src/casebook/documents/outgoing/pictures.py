"""The texts that a picture carries along in its file."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

_LARGEST = 10_000_000


def png_texts(content: bytes) -> Iterator[str]:
    """The text in a PNG: its key words with what they say. Raises ValueError for one that is cut off."""
    place = 8
    while place < len(content):
        if place + 12 > len(content):
            raise ValueError("a picture that is cut off")
        length, kind = struct.unpack(">I4s", content[place:place + 8])
        data = content[place + 8:place + 8 + length]
        if len(data) < length:
            raise ValueError("a picture that is cut off")
        if kind in (b"tEXt", b"zTXt", b"iTXt", b"eXIf"):
            yield _said(kind, data)
        place += 12 + length


def _said(kind: bytes, data: bytes) -> str:
    key, _, rest = data.partition(b"\0")
    if kind == b"zTXt":
        rest = _inflated(rest[1:])
    elif kind == b"iTXt":
        packed, rest = rest[:1] == b"\1", rest[2:]
        rest = rest.split(b"\0", 2)[-1]
        rest = _inflated(rest) if packed else rest
    words = rest.decode("utf-8" if kind == b"iTXt" else "latin-1", errors="replace")
    return f"{key.decode('latin-1')}: {words}"


def _inflated(data: bytes) -> bytes:
    found = zlib.decompressobj()
    words = found.decompress(data, _LARGEST)
    if found.unconsumed_tail:
        raise ValueError("a text in a picture that is too long to be one")
    return words
