"""Line icons that follow the palette, sharp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from casebook import shipped
from casebook.gui import theme


@cache
def _source(name: str) -> str:
    return shipped.place("icons", f"{name}.svg").read_text("utf-8")


class LineIcon(QIconEngine):
    """An icon of the shipped set, painted in a colour of the table that is in force when it is painted."""

    def __init__(self, name: str, colour: str = "text") -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = theme.colours()["muted" if mode == QIcon.Mode.Disabled else self._colour]
        drawing = _source(self._name).replace("currentColor", colour)
        QSvgRenderer(drawing.encode()).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)

    def clone(self) -> QIconEngine:
        return LineIcon(self._name, self._colour)


def icon(name: str, colour: str = "text") -> QIcon:
    """An icon by its Lucide name, in a colour of the table."""
    return QIcon(LineIcon(name, colour))


class IconLabel(QLabel):
    """An icon that stands by itself; it says nothing to a screen reader, the text beside it does."""

    def __init__(self, name: str, size: int = 16, colour: str = "muted") -> None:
        super().__init__()
        self._size = theme.px(size)
        self.setFixedSize(self._size, self._size)
        self.show_icon(name, colour)

    def show_icon(self, name: str, colour: str = "muted") -> None:
        """Show another icon."""
        ratio = self.devicePixelRatioF()
        self.setPixmap(icon(name, colour).pixmap(QSize(self._size, self._size), ratio))
