"""A short list over a text, at the cursor: what may be put in there. Arrows or a number choose, Esc goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea

from casebook.gui import theme
from casebook.gui.widgets.fields import Notes

MOST_SHOWN = 9


class Offers(QListWidget):
    """The list, a part of the window itself; it goes as soon as something is chosen or the focus leaves it.

    `offers` are pairs of words and what choosing them does; afterwards the cursor is in the text again.
    """

    def __init__(self, notes: Notes, name: str, offers: Sequence[tuple[str, Callable[[], None]]],
                 place: QTextCursor | None = None) -> None:
        super().__init__(notes.window())
        self.setObjectName("offers")
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes = notes
        self._does = [does for _, does in offers]
        for words, _ in offers:
            self.addItem(QListWidgetItem(words))
        self.setCurrentRow(0)
        self.itemClicked.connect(lambda _item: self._choose())
        self._put(notes.cursorRect(place) if place is not None else notes.cursorRect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self._go()
        elif number.isdecimal() and number.isascii() and 1 <= int(number) <= self.count():
            self.setCurrentRow(int(number) - 1)
            self._choose()
        elif event.key() == Qt.Key.Key_Up and self.currentRow() == 0:
            self.setCurrentRow(self.count() - 1)
        elif event.key() == Qt.Key.Key_Down and self.currentRow() == self.count() - 1:
            self.setCurrentRow(0)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._close()

    def _choose(self) -> None:
        does = self._does[self.currentRow()]
        self._go()
        does()

    def _go(self) -> None:
        self._notes.setFocus(Qt.FocusReason.PopupFocusReason)
        self._close()

    def _close(self) -> None:
        self.hide()
        with suppress(RuntimeError):  # the window may be going already
            self.deleteLater()

    def _put(self, cursor: QRect) -> None:
        """Below the cursor, or above it where there is no room."""
        _scroll_to(self._notes, cursor)
        window = self._notes.window()
        rows = min(self.count(), MOST_SHOWN)
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + theme.px(8)
        width = min(max(theme.px(180), self.sizeHintForColumn(0) + theme.px(40)), window.width() - theme.px(16))
        below = self._notes.viewport().mapTo(window, cursor.bottomLeft() + QPoint(0, theme.px(4)))
        above = self._notes.viewport().mapTo(window, cursor.topLeft() - QPoint(0, theme.px(4)))
        top = below.y() if below.y() + height < window.height() else above.y() - height
        left = max(theme.px(8), min(below.x(), window.width() - width - theme.px(8)))
        self.setGeometry(left, max(0, top), width, height)


def _scroll_to(notes: Notes, cursor: QRect) -> None:
    """Bring the cursor into sight where the text stands in something that scrolls."""
    around = notes.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            place = notes.viewport().mapTo(inside, cursor.center())
            around.ensureVisible(place.x(), place.y(), 0, theme.px(60))
        around = around.parentWidget()
