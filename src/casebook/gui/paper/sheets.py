"""The pages of a document under each other, drawn only while they can be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from casebook.documents import pages
from casebook.gui import theme

PIXELS_PER_POINT = 96 / 72  # what 100 % means on a screen
ZOOMS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
GAP = 12


def to_image(drawn: pages.Image) -> QImage:
    """A rendered page as Qt draws it."""
    return QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points: those of the first, measured anew only where the shape differs."""
    found: dict[tuple[int, int], tuple[float, float]] = {}
    measured = []
    for page in range(pages.page_count(pdf)):
        small = pages.render(pdf, page, 0.1)
        shape = small.width, small.height
        if shape not in found:
            full = pages.render(pdf, page)
            found[shape] = float(full.width), float(full.height)
        measured.append(found[shape])
    return measured


class Sheet(QWidget):
    """One page. Its picture is made when it is first painted, sharp for the screen it is on."""

    def __init__(self, pdf: bytes, number: int, points: tuple[float, float], name: str, text: str) -> None:
        super().__init__()
        self._pdf = pdf
        self._number = number
        self._points = points
        self._picture: QPixmap | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)

    def show_at(self, zoom: float) -> None:
        """Take the size that belongs to a zoom."""
        width, height = (round(side * PIXELS_PER_POINT * zoom) for side in self._points)
        if QSize(width, height) != self.size() or not self.minimumWidth():
            self.setFixedSize(width, height)
            self._picture = None

    def width_at_full_size(self) -> float:
        """The width in pixels at 100 %."""
        return self._points[0] * PIXELS_PER_POINT

    def forget(self) -> None:
        """Let go of the picture: the page is out of sight."""
        self._picture = None

    def is_drawn(self) -> bool:
        """Whether the picture has been made."""
        return self._picture is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._drawn()
        painter.fillRect(self.rect(), QColor("white"))
        painter.drawPixmap(0, 0, self._picture)  # never scaled: letters stay sharp
        painter.setPen(theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = pages.render(self._pdf, self._number, self.width() * ratio / self._points[0])
        made = QPixmap.fromImage(to_image(drawn))
        made.setDevicePixelRatio(ratio)
        return made


class Sheets(QScrollArea):
    """The pages of a document. Arrows, Page Up, Page Down, Space, Home and End scroll."""

    moved = Signal(int)
    """She sees another page now, counted from 1."""
    zoomed = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("sheets")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self._sheets: list[Sheet] = []
        self._page = 0
        self._fits = True
        self.zoom = 1.0
        self._put([])
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of a document; the place where she was stays."""
        self.show_measured(pdf, sizes(pdf), pages.text(pdf))

    def show_measured(self, pdf: bytes, points: list[tuple[float, float]], texts: list[str]) -> None:
        """Show the pages of a document whose sizes and texts were read before, in the background."""
        place = self.verticalScrollBar().value()
        self._put([Sheet(pdf, number, size, self.tr("Page %1").replace("%1", str(number + 1)), words)
                   for number, (size, words) in enumerate(zip(points, texts, strict=True))])
        self._resize_sheets()
        self.verticalScrollBar().setValue(place)
        self._page = 0
        self._on_scrolled()

    def clear(self) -> None:
        """Show nothing."""
        self._put([])
        self._page = 0

    def sheets(self) -> list[Sheet]:
        """The pages, in order."""
        return list(self._sheets)

    def page(self) -> int:
        """The page that takes the middle of the view, counted from 1; 0 without pages."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring a page, counted from 1, to the top of the view."""
        self.verticalScrollBar().setValue(self._sheets[page - 1].y() - theme.px(GAP))

    def zoom_by(self, steps: int) -> None:
        """Zoom in by a step, or out by a negative one."""
        if steps > 0:
            wanted = next((zoom for zoom in ZOOMS if zoom > self.zoom + 0.005), ZOOMS[-1])
        else:
            wanted = next((zoom for zoom in reversed(ZOOMS) if zoom < self.zoom - 0.005), ZOOMS[0])
        self._fits = False
        self._show_at(wanted)

    def fit_width(self) -> None:
        """Make the pages as wide as the view, also when the window changes."""
        self._fits = True
        self._resize_sheets()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_sheets()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        places = {
            Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + bar.pageStep() * (
                -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1),
        }
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(places[key])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.forget_pictures()
        return super().event(event)

    def forget_pictures(self) -> None:
        """Draw every page anew when it is seen next."""
        for sheet in self._sheets:
            sheet.forget()

    def _put(self, sheets: list[Sheet]) -> None:
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._holder, self._column = holder, QVBoxLayout(holder)
        column = self._column
        column.setContentsMargins(*[theme.px(GAP)] * 4)
        column.setSpacing(theme.px(GAP))
        for sheet in sheets:
            column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._sheets = sheets
        self.setWidget(holder)

    def _resize_sheets(self) -> None:
        if not self._sheets:
            return
        if self._fits:
            bar = self.verticalScrollBar().sizeHint().width()
            room = self.width() - 2 * theme.px(GAP) - bar
            self._show_at(max(0.2, min(ZOOMS[-1], room / max(s.width_at_full_size() for s in self._sheets))))
        else:
            self._show_at(self.zoom)

    def _show_at(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum() + bar.pageStep())
        self.zoom = zoom
        for sheet in self._sheets:
            sheet.show_at(zoom)
        self._column.activate()
        self._holder.adjustSize()
        bar.setValue(round(place * (bar.maximum() + bar.pageStep())))
        self.zoomed.emit(zoom)

    def _on_scrolled(self) -> None:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        near = QRect(0, top - height, 1_000_000, 3 * height)
        for sheet in self._sheets:
            if not near.intersects(sheet.geometry()):
                sheet.forget()
        middle = top + height // 2
        page = next((n for n, sheet in enumerate(self._sheets, 1) if sheet.geometry().bottom() >= middle),
                    len(self._sheets))
        if page != self._page and self._sheets:
            self._page = page
            self.setAccessibleDescription(self._sheets[page - 1].accessibleDescription())
            self.moved.emit(page)
