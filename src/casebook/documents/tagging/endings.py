"""How a compressed stream ends."""

from __future__ import annotations

from zlib import adler32

_LINE_ENDS = (0x0A, 0x0D)
_PAD = b" "
"""Between words of a page it means nothing, and behind the tables of a font nobody reads. It adds 32 to the sum, which
takes it off both line ends; a null byte would add nothing.
"""


def ends_a_line(content: bytes) -> bool:
    """Whether the last byte of this content, once compressed, is a carriage return or a line feed.

    It is the lowest of the sum over the content that follows it (RFC 1950). PDF/A-2 wants a stream to be as long as it
    says, up to the end of the line before its last word (ISO 19005-2, 6.1.7.1).
    """
    return adler32(content) & 0xFF in _LINE_ENDS


def padded(content: bytes) -> bytes:
    """Content that ends a line, with what makes it end otherwise."""
    return content + _PAD
