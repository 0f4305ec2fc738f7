"""The calm frame of every page that stands alone: a narrow column in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label

WIDTH = 440


class StartPage(QWidget):
    """A page with one card in the middle; subclasses fill `column`. `key_held`: from now on it holds a key."""

    key_held = Signal()

    @property
    def holds_key(self) -> bool:
        """Whether something here opens a file without her passphrase: then it goes when she stays away."""
        return False

    def __init__(self, title: str, words: str = "", *, width: int = WIDTH) -> None:
        super().__init__()
        self.setObjectName("root")
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(theme.px(width))
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(theme.px(32), theme.px(28), theme.px(32), theme.px(28))
        self.column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(IconLabel("notebook-pen", 26, "accent"))
        head.addWidget(label(title, "h1"), 1)
        self.column.addLayout(head)
        if words:
            self.column.addWidget(label(words, "muted", wrap=True))
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch()
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(middle))
