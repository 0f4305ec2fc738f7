"""Where she left off: the last agreements and open steps above an empty follow-up, never taking the room to write."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label

LINES = 3  # that are always seen


class LeftOff(QFrame):
    """A few lines, and all of them when she asks."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._words = label("", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._all = button(self.tr("Show all"), "more")
        self._all.setAccessibleName(self.tr("Show all of where you left off"))
        self._all.setCheckable(True)
        self._all.toggled.connect(lambda _on: self._fit())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        inside.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Where we left off"), "metaKey"), 1)
        head.addWidget(self._all)
        inside.addLayout(head)
        inside.addWidget(self._words)

    def show_words(self, words: str) -> None:
        """Show these words, their first lines first."""
        self._words.setText(words)
        self._all.setChecked(False)
        self._fit()

    def words(self) -> str:
        """What stands there, whole."""
        return self._words.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = self.width() - 2 * theme.px(12) - 2
        some = LINES * self._words.fontMetrics().lineSpacing()
        longer = self._words.heightForWidth(across) > some + theme.px(2)
        self._all.setVisible(longer)
        self._all.setText(self.tr("Show less") if self._all.isChecked() else self.tr("Show all"))
        self._words.setMaximumHeight(16_777_215 if self._all.isChecked() or not longer else some)
