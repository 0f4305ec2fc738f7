"""Her logo, as it stands on her documents."""

from __future__ import annotations

from casebook.model.record import Record, record


@record
class Logo(Record):
    """An image: its bytes and their kind, `image/png` or `image/jpeg`."""

    media: str
    content: bytes
