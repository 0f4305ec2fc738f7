"""What an attachment looks like, made in the background: its pages, or its picture as a page."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from casebook.documents import pages
from casebook.errors import Refused
from casebook.gui.paper.sheets import sizes
from casebook.model.attachments import LARGEST, media_of
from casebook.model.record import Record, record

WIDEST = 595.0  # points: a picture is shown as wide as an A4
MEGABYTES = 400  # of memory that one picture may take


@record
class Shown(Record):
    """Pages to look at, with their sizes in points and their texts."""

    pdf: bytes
    points: list[tuple[float, float]]
    texts: list[str]


def check(content: bytes) -> None:
    """Raise Refused unless this is a PDF or a picture, not too large, that can be shown."""
    media = media_of(content)
    if not media:
        raise Refused("attachment_kind")
    if len(content) > LARGEST:
        raise Refused("attachment_size")
    fine = pages.is_readable(content) if media == "application/pdf" else not _picture(content, 64).isNull()
    if not fine:
        raise Refused("attachment_unreadable")


def shown(content: bytes) -> Shown:
    """What she looks at. Raises Refused for what can't be shown."""
    pdf = content
    if media_of(content) != "application/pdf":
        picture = _picture(content).convertToFormat(QImage.Format.Format_RGB32)
        if picture.isNull():
            raise Refused("attachment_unreadable")
        raw = pages.Image(width=picture.width(), height=picture.height(), stride=picture.bytesPerLine(),
                          data=bytes(picture.constBits()))
        pdf = pages.of_picture(raw, min(WIDEST, picture.width() * 0.75))
    if not pages.is_readable(pdf):
        raise Refused("attachment_unreadable")
    return Shown(pdf=pdf, points=sizes(pdf), texts=pages.text(pdf))


def _picture(content: bytes, side: int = 0) -> QImage:
    """The picture, the right way up; with `side` a small one of it."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(MEGABYTES)
    if side and reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
