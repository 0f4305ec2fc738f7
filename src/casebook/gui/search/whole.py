"""The whole text of a hit that belongs to no case, below the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casebook.gui import theme
from casebook.gui.widgets.fields import Notes
from casebook.gui.widgets.labels import label, tool


class WholeText(QFrame):
    """Shows a text to read; Esc closes it."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._title = label("", "h2")
        self._text = Notes(self.tr("Text"))
        self._text.setReadOnly(True)
        self._close = tool(self.tr("Close the text (Esc)"), "x")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(10), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self._text)
        self.setMaximumHeight(theme.px(190))
        self._close.clicked.connect(self.close_text)
        shortcut = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_text)

    def show_text(self, title: str, text: str) -> None:
        """Show a text under its title."""
        self._title.setText(title[:1].upper() + title[1:])
        self._text.show_words(text)
        self.show()

    def text(self) -> str:
        """The text that is shown, or ""."""
        return self._text.toPlainText() if self.isVisible() else ""

    def close_text(self) -> None:
        """Close it."""
        self.hide()
        self.closed.emit()
