"""A card of Today: a heading and lines, each with the buttons that settle it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import Chip, button, label, rule

Settling = tuple[str, Callable[[], None]]
SHOWN = 8


class Line:
    """A line: its words, when it is for, what settles it, and whether that day has passed."""

    def __init__(self, words: str, when: str, settling: Sequence[Settling | None], *, late: bool = False) -> None:
        self.words = words
        self.when = when
        self.settling = [found for found in settling if found is not None]
        self.late = late


class TodayCard(QFrame):
    """Lines under a heading, the first eight of them."""

    def __init__(self, title: str, icon_name: str, lines: Sequence[Line]) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(8))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(IconLabel(icon_name, 16, "accent"))
        head.addWidget(label(title, "h2"))
        head.addStretch()
        if len(lines) > 1:
            head.addWidget(label(str(len(lines)), "muted"))
        column.addLayout(head)
        for number, line in enumerate(lines[:SHOWN]):
            if number:
                column.addWidget(rule())
            column.addLayout(self._row(line))
        if len(lines) > SHOWN:
            column.addWidget(label(self.tr("and %n more", "", len(lines) - SHOWN), "muted"))

    def _row(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        words = label(line.words, wrap=True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(words, 1)
        if line.late:
            row.addWidget(Chip(self.tr("overdue"), "red"))
        if line.when:
            row.addWidget(label(line.when, "muted"))
        for number, (name, slot) in enumerate(line.settling):
            made = button(name, "" if number == 0 else "quiet")
            made.setAccessibleName(f"{name.replace('&', '')}: {line.words}")
            made.clicked.connect(lambda _checked=False, wanted=slot: wanted())
            row.addWidget(made)
        return row
