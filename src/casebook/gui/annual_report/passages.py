"""Headings with words below them, to read: selectable, and in one scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.annual_report.protection import Passage
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label


class Passages(QWidget):
    """Cards of a heading and a few sentences."""

    def __init__(self, opening: str) -> None:
        super().__init__()
        self._shown: list[Passage] = []
        self._holder = QWidget()
        self._holder.setObjectName("scrolled")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        self._column.setSpacing(theme.px(10))
        self._opening = label(opening, "muted", wrap=True)
        self._opening.setMaximumWidth(theme.px(720))
        self._column.addWidget(self._opening)
        self._column.addStretch()
        area = scrolled(self._holder)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(opening)
        self._area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show these instead of what stands there."""
        if list(passages) == self._shown:
            return
        self._shown = list(passages)
        while self._column.count() > 2:
            item = self._column.takeAt(1)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for number, (heading, sentences) in enumerate(passages, 1):
            self._column.insertWidget(number, _card(heading, sentences))
        self._area.setAccessibleDescription("\n".join(
            f"{heading}: {' '.join(sentences)}" for heading, sentences in passages))


def _card(heading: str, sentences: Sequence[str]) -> QFrame:
    card = QFrame()
    card.setObjectName("softCard")
    card.setMaximumWidth(theme.px(720))
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
    column.setSpacing(theme.px(6))
    column.addWidget(label(heading, "h2"))
    for sentence in sentences:
        column.addWidget(label(sentence, wrap=True))
    return card
