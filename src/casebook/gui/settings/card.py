"""A card of Settings: a heading, and what belongs under it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.labels import label


class Card(QFrame):
    """A framed part with its heading and, where it helps, a quiet line below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(10))

    def show_heading(self, title: str, about: str = "") -> None:
        """Name the card."""
        self._column.insertWidget(0, label(title, "h2"))
        if about:
            self._column.insertWidget(1, label(about, "muted", wrap=True))

    def add(self, widget: QWidget) -> None:
        """Put something at the end of the card."""
        self._column.addWidget(widget)
