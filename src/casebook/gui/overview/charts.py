"""Charts of figures, painted in the palette: tiles with large numbers, horizontal bars, columns over time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from casebook.gui import theme
from casebook.gui.overview.figure import Chart, Figure, FigureButton, elided

TILE, TILE_HEIGHT, GAP = 118, 68, 8
BAR_ROW, COLUMN_HEIGHT = 28, 132
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Tile(FigureButton):
    """A large number above what it counts."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("list"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self.ground(painter)
        inner = QRectF(self.rect()).adjusted(theme.px(12), theme.px(8), -theme.px(8), -theme.px(9))
        painter.setFont(theme.font(20, strong=True))
        painter.setPen(theme.colour("accent" if self.figure.leads else "text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), self.figure.shown)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("muted"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft),
                         elided(painter, self.figure.name, inner.width()))


class Tiles(Chart):
    """Tiles beside each other, in as many rows as they need and all of one width."""

    def __init__(self, name: str, figures: Sequence[Figure]) -> None:
        super().__init__(name, [Tile(figure) for figure in figures])
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        gap, high = theme.px(GAP), theme.px(TILE_HEIGHT)
        fit = max(1, min(len(self.buttons), (self.width() + gap) // (theme.px(TILE) + gap)))
        rows = -(-len(self.buttons) // fit)
        columns = -(-len(self.buttons) // rows)  # 5 and 3 would look like a mistake: 4 and 4
        wide = (self.width() - gap * (columns - 1)) / columns
        for number, made in enumerate(self.buttons):
            row, column = divmod(number, columns)
            left = round(column * (wide + gap))
            made.setGeometry(left, row * (high + gap), round((column + 1) * (wide + gap)) - gap - left, high)
        self.setFixedHeight(rows * (high + gap) - gap)


class Bar(FigureButton):
    """A name, a bar as long as its number, and the number with its share."""

    most = 1.0
    name_width = 0.0
    value_width = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter)
        room = QRectF(self.rect()).adjusted(theme.px(6), 0, -theme.px(6), 0)
        painter.setFont(theme.font(12))
        painter.setPen(theme.colour("text"))
        names = QRectF(room.left(), room.top(), self.name_width, room.height())
        painter.drawText(names, int(MIDDLE), elided(painter, self.figure.name, self.name_width))
        right = QRectF(room.right() - self.value_width, room.top(), self.value_width, room.height())
        track = QRectF(names.right() + theme.px(8), room.center().y() - theme.px(6),
                       max(theme.px(20), right.left() - names.right() - theme.px(16)), theme.px(12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("bg"))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(theme.colour("accent"))
        track.setWidth(max(3.0, track.width() * self.figure.value / self.most))
        painter.drawRoundedRect(track, 3, 3)
        self._value(painter, right)

    def _value(self, painter: QPainter, room: QRectF) -> None:
        share = QRectF(room)
        if self.figure.share:
            painter.setFont(theme.font(11))
            painter.setPen(theme.colour("muted"))
            painter.drawText(share, int(MIDDLE | Qt.AlignmentFlag.AlignRight), self.figure.share)
            room = room.adjusted(0, 0, -theme.px(38), 0)
        painter.setFont(theme.font(12, strong=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(room, int(MIDDLE | Qt.AlignmentFlag.AlignRight), self.figure.shown)


class Bars(Chart):
    """Horizontal bars below each other, on one scale."""

    def __init__(self, name: str, figures: Sequence[Figure]) -> None:
        self._bars = [Bar(figure) for figure in figures]
        super().__init__(name, self._bars)
        most = max(figure.value for figure in figures) or 1.0
        metrics, strong = QFontMetrics(theme.font(12)), QFontMetrics(theme.font(12, strong=True))
        self._names = max(metrics.horizontalAdvance(figure.name) for figure in figures) + theme.px(2)
        values = max(strong.horizontalAdvance(figure.shown) for figure in figures)
        for made in self._bars:
            made.most = most
            made.value_width = values + (theme.px(38) if any(figure.share for figure in figures) else 0)
        self.setFixedHeight(theme.px(BAR_ROW) * len(figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = theme.px(BAR_ROW)
        for number, made in enumerate(self._bars):
            made.name_width = min(self._names, self.width() * 0.46)
            made.setGeometry(0, number * high, self.width(), high)


class Pillar(FigureButton):
    """A column as high as its number, with the number above and its name below."""

    most = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter)
        room = QRectF(self.rect())
        line = theme.px(18)
        foot = QRectF(room.left(), room.bottom() - line, room.width(), line)
        painter.setFont(theme.font(11))
        painter.setPen(theme.colour("muted"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), elided(painter, self.figure.name, room.width()))
        space = room.height() - 2 * line - theme.px(4)
        high = space * self.figure.value / self.most
        wide = min(theme.px(34), room.width() * 0.62)
        column = QRectF(room.center().x() - wide / 2, foot.top() - high, wide, high)
        painter.setPen(theme.colour("line"))
        painter.drawLine(int(room.left()), int(foot.top()), int(room.right()), int(foot.top()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(column, min(3.0, high / 2), min(3.0, high / 2))
        painter.setFont(theme.font(12, strong=True))
        painter.setPen(theme.colour("text" if self.figure.value else "muted"))
        painter.drawText(QRectF(room.left(), column.top() - line, room.width(), line),
                         int(Qt.AlignmentFlag.AlignCenter), self.figure.shown)


class Columns(Chart):
    """Columns beside each other over the whole width."""

    def __init__(self, name: str, figures: Sequence[Figure]) -> None:
        made = [Pillar(figure) for figure in figures]
        super().__init__(name, made)
        for pillar in made:
            pillar.most = max(figure.value for figure in figures) or 1.0
        self.setFixedHeight(theme.px(COLUMN_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(12) * len(self.buttons), theme.px(COLUMN_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() / len(self.buttons)
        for number, made in enumerate(self.buttons):
            left = round(number * wide)
            made.setGeometry(left, 0, round((number + 1) * wide) - left, self.height())
