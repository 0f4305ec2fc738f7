"""The message bar: one calm line above the page, never a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import button, label, set_property, tool

SHOWN_FOR = 12_000  # milliseconds; a fault stays until it is closed


class MessageBar(QFrame):
    """Shows a line; with something to undo also [Undo], which Ctrl+Z reaches too while the line stands."""

    undone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._undo: Callable[[], None] | None = None
        self._icon = IconLabel("info", 16, "accent")
        self._words = label("", wrap=True)
        self._button = button(self.tr("&Undo"), "quiet", "undo-2")
        self._close = tool(self.tr("Close this message"), "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(10))
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._button.clicked.connect(self.undo)
        self._close.clicked.connect(self.hide)
        self.hide()

    def say(self, words: str, undo: Callable[[], None] | None = None, kind: str = "news") -> None:
        """Show a line; `kind` is news, warning or fault."""
        self._undo = undo
        self._words.setText(words)
        self._button.setVisible(undo is not None)
        self._icon.show_icon({"news": "info", "warning": "clock", "fault": "circle-alert"}[kind],
                             {"news": "accent", "warning": "amber", "fault": "red"}[kind])
        set_property(self, "kind", kind)
        self.setAccessibleName(words)
        self.show()
        if kind == "news":
            self._timer.start(SHOWN_FOR)
        else:
            self._timer.stop()

    def words(self) -> str:
        """The line that is shown, or ""."""
        return self._words.text() if self.isVisible() else ""

    def can_undo(self) -> bool:
        """Whether the line that is shown can be undone."""
        return self.isVisible() and self._undo is not None

    def forget(self) -> None:
        """Show nothing, and keep nothing that could be undone."""
        self._undo = None
        self._words.clear()
        self.hide()

    def undo(self) -> None:
        """Take back what the line tells of; a line that went away takes nothing back any more."""
        if not self.can_undo():
            self._undo = None
            return
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
            self.undone.emit()
