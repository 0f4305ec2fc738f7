"""A figure on the screen: a tile, a bar or a column, each a button that leads to the cases behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from casebook.gui import theme
from casebook.gui.widgets.form import reveal
from casebook.gui.widgets.labels import plain_tip
from casebook.model.record import Record, record

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@record
class Figure(Record):
    """A number with its name and what it leads to: `cases`, or a `page` of the desk; neither for a bare number.

    `key` is stable, so that the same figure keeps the focus when she counts again; `said` is what is read aloud.
    """

    key: str
    name: str
    value: float
    shown: str
    said: str
    title: str = ""
    cases: frozenset[str] = frozenset()
    page: str = ""
    share: str = ""

    @property
    def leads(self) -> bool:
        """Whether there is anything to open."""
        return bool(self.cases or self.page)


class FigureButton(QAbstractButton):
    """Draws a figure; Enter, Space or a click opens what is behind it, arrows go to the next."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure = figure
        self.setAccessibleName(figure.said)
        self.setToolTip(plain_tip(figure.said))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if figure.leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in STEPS and not event.modifiers():
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def ground(self, painter: QPainter) -> None:
        """What shows that it can be opened, and that it has the focus."""
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() and self.figure.leads:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(room, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room, 6, 6)


def elided(painter: QPainter, words: str, width: float) -> str:
    """Words as far as they fit, in the font of a painter."""
    return QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, int(width))


class Chart(QWidget):
    """Figures that belong together: one stop of the Tab key, in which the arrows go from one to the next."""

    opened = Signal(object)

    def __init__(self, name: str, buttons: Sequence[FigureButton]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons = list(buttons)
        for number, made in enumerate(self.buttons):
            made.setParent(self)
            made.clicked.connect(lambda _checked=False, made=made: self._on_clicked(made))
            made.stepped.connect(lambda step, number=number: self._step(number + step))
            made.entered.connect(lambda made=made: self._stand(made))
        self._stand(self.buttons[0])

    def _stand(self, here: FigureButton) -> None:
        for made in self.buttons:
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if made is here else Qt.FocusPolicy.ClickFocus)

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.buttons):
            self.buttons[number].setFocus(Qt.FocusReason.TabFocusReason)
            reveal(self.buttons[number])

    def _on_clicked(self, made: FigureButton) -> None:
        if made.figure.leads:
            self.opened.emit(made.figure)
