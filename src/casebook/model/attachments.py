"""Attachments: what a reporter gave her on paper or as a file, kept inside the encrypted casebook."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import CaseId
from casebook.model.record import Record, record

LARGEST = 25 << 20  # bytes
MEDIA = {"application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif",
         "image/webp": ".webp", "image/tiff": ".tif", "image/bmp": ".bmp"}
"""What may be attached, with the ending of its file: PDF and images only."""

_BEGINNINGS = ((b"%PDF-", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"),
               (b"GIF87a", "image/gif"), (b"GIF89a", "image/gif"), (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"))


@record
class Attachment(Record):
    """A PDF or an image that belongs to a case. `name` is how she calls it, `size` in bytes."""

    id: str
    case: CaseId
    day: date
    name: str
    media: str
    size: int
    sha256: str = ""


def media_of(content: bytes) -> str:
    """What a file is, by how it begins and never by its name; "" for what may not be attached."""
    for beginning, media in _BEGINNINGS:
        if content.startswith(beginning):
            return media
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[:2] == b"BM" and int.from_bytes(content[2:6], "little") == len(content):
        return "image/bmp"
    return ""
