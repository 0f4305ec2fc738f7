"""Above the list of cases: which cases of a figure it shows alone, and the way back."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label, tool


class OnlyThese(QFrame):
    """Hidden until a figure is opened. `left` tells that all cases are wanted again, `back_wanted` the figures."""

    left = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self.cases: frozenset[str] | None = None
        self._words = label("", "metaVal", wrap=True)
        self._gone = label("", "muted", wrap=True)
        self._leave = tool(self.tr("Show all cases again (Esc)"), "x")
        self._back = button(self.tr("Back to the figures"), "quiet", "arrow-left", "Ctrl+9")
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(6), theme.px(6))
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addWidget(self._gone)
        column.addWidget(self._back)
        self.hide()
        self._leave.clicked.connect(self.left)
        self._back.clicked.connect(self.back_wanted)

    def show_cases(self, cases: Collection[str], words: str, destroyed: int) -> None:
        """Name a figure, its cases, and how many of those have no file any more."""
        self.cases = frozenset(cases)
        self._words.setText(words)
        there = len(self.cases) - destroyed
        said = self.tr("%n case(s)", "", there) if there else ""
        if destroyed:
            gone = self.tr("%n destroyed: it counts, and can't be opened", "", destroyed)
            said = f"{said} · {gone}" if said else gone
        self._gone.setText(said)
        self._escape.setEnabled(True)
        self.show()

    def leave_by_key(self, place: QWidget) -> None:
        """Let Esc in a widget lead to all cases again, while a figure is shown."""
        self._escape = QShortcut(QKeySequence("Esc"), place, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.left)

    def clear(self) -> None:
        """Show no figure."""
        self.cases = None
        self._escape.setEnabled(False)
        self.hide()
