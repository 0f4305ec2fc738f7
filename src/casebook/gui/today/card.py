"""A card of Today: a heading and lines, each with the buttons that settle it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import button, label, rule

if TYPE_CHECKING:
    from casebook.gui.today.row import LineRow

Settling = tuple[str, Callable[[], None]]
Moving = Callable[[date, time | None], None]
Choosing = tuple[str, Sequence[tuple[str, str]], Callable[[str], None]]
SHOWN = 8


class Line:
    """A line: its words, when it is for, what settles it, and whether that day has passed.

    `move` lets it come back on another day, `choose` settles it with one of some values, both in place; `open` shows
    where it belongs. `key` tells the line from others when the page reads again.
    """

    def __init__(self, words: str, when: str, settling: Sequence[Settling | None], *, late: bool = False,
                 key: str = "", move: Moving | None = None, choose: Choosing | None = None,
                 opens: Callable[[], None] | None = None) -> None:
        self.words = words
        self.when = when
        self.settling = [found for found in settling if found is not None]
        self.late = late
        self.key = key or words
        self.move = move
        self.choose = choose
        self.opens = opens


class TodayCard(QFrame):
    """Lines under a heading, the first eight of them until she asks for all; `whole_wanted` tells that she did."""

    whole_wanted = Signal()

    def __init__(self, title: str, icon_name: str, lines: Sequence[Line], make: Callable[[Line], LineRow], *,
                 whole: bool = False) -> None:
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
        for number, line in enumerate(lines if whole else lines[:SHOWN]):
            if number:
                column.addWidget(rule())
            column.addWidget(make(line))
        if len(lines) > SHOWN and not whole:
            more = button(self.tr("and %n more", "", len(lines) - SHOWN), "quiet")
            more.clicked.connect(self.whole_wanted)
            column.addWidget(more)
