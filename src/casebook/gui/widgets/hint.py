"""A line just below a field, over whatever stands there, while she types: no form moves for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from casebook.gui import theme


class Hint(QLabel):
    """Belongs to a field; is made part of its window when first shown, takes no focus and no click."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self.setObjectName("hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMargin(theme.px(4))
        self.hide()

    def show_words(self, words: str) -> None:
        """Show words below the field; "" hides the line. A screen reader hears them as the field's description."""
        self._field.setAccessibleDescription(words)
        self.setText(words)
        window = self._field.window()
        if not words:
            self.hide()
            return
        if self.parent() is not window:
            self.setParent(window)
            self._field.destroyed.connect(self.deleteLater)
        self.adjustSize()
        place = self._field.mapTo(window, QPoint(0, self._field.height() + theme.px(2)))
        self.move(max(0, min(place.x(), window.width() - self.width())),
                  min(place.y(), window.height() - self.height()))
        self.show()
        self.raise_()
