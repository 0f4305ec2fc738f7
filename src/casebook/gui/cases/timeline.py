"""The timeline of a case: conversations, referrals and what else she did, in one readable column."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_notes import CaseNotes, CaseProse
from casebook.gui.cases.entries import Entry, Step
from casebook.gui.icons import LineIcon
from casebook.gui.widgets.labels import Chip, label, set_property, tool

LONG = 20_000  # characters: laying out more than this in a label takes seconds


class Marker(QWidget):
    """The rail beside an entry, with its icon in a bubble."""

    def __init__(self, icon_name: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._icon = LineIcon(icon_name, "accent")
        self._first = first
        self._last = last
        self.setFixedWidth(theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = theme.px(18), theme.px(15)
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(centre, centre if self._first else 0, centre, centre if self._last else self.height())
        painter.setPen(QPen(theme.colour("panel"), 3))
        painter.setBrush(theme.colour("accentSoft"))
        painter.drawEllipse(QPointF(centre, centre), radius, radius)
        half = theme.px(8)
        self._icon.paint(painter, QRect(centre - half, centre - half, 2 * half, 2 * half),
                         QIcon.Mode.Normal, QIcon.State.Off)


class Timeline(QWidget):
    """Entries under the open next steps. `edit_wanted` tells which record to edit."""

    edit_wanted = Signal(str, str)
    step_settled = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._cards: dict[tuple[str, str], QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(20), theme.px(16), theme.px(18), theme.px(16))
        self._column.setSpacing(0)

    def show_entries(self, entries: list[Entry], steps: list[Step], empty: str) -> None:
        """Show the steps that are still open and these entries, newest first; `empty` when there are none."""
        self._cards.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()  # without a parent, a layout's pending "show" would make it a window of its own
                widget.deleteLater()
        if steps:
            self._column.addWidget(self._steps_card(steps))
        for number, entry in enumerate(entries):
            self._column.addWidget(self._row(entry, first=number == 0, last=number == len(entries) - 1))
        if not entries:
            self._column.addWidget(label(empty, "muted", wrap=True))
        self._column.addStretch()

    def stand_on(self, noun: str, record: str) -> None:
        """Scroll to an entry and mark it; the cursor stands on it for the keys that scroll further."""
        for key, card in self._cards.items():
            set_property(card, "marked", key == (noun, record))
        wanted = self._cards.get((noun, record))
        if wanted is not None:
            wanted.setFocus()
            QTimer.singleShot(0, wanted, lambda: self._scroll_to(wanted))

    def _scroll_to(self, card: QFrame) -> None:
        area: QObject | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None:
            self._column.activate()
            area.verticalScrollBar().setValue(max(0, card.mapTo(self, QPoint(0, 0)).y() - theme.px(20)))

    def _steps_card(self, steps: list[Step]) -> QWidget:
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, theme.px(16))
        card = QFrame()
        card.setObjectName("softCard")
        outer.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        column.setSpacing(theme.px(6))
        column.addWidget(label(self.tr("Open next steps"), "h2"))
        for step in steps:
            self._cards["appointment", step.id.partition(":")[2]] = card
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            tick = QCheckBox(step.words.replace("&", "&&"))
            tick.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            tick.setAccessibleName(self.tr("Done: %1").replace("%1", step.words))
            tick.toggled.connect(lambda on, wanted=step.id: self.step_settled.emit(wanted, on))
            row.addWidget(tick, 1)
            if step.late:
                row.addWidget(Chip(self.tr("overdue"), "red"))
            row.addWidget(label(step.when, "muted"))
            column.addLayout(row)
        return holder

    def _row(self, entry: Entry, *, first: bool, last: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Marker(entry.icon, first=first, last=last))
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 0, theme.px(12))
        below.addWidget(self._card(entry))
        row.addLayout(below, 1)
        return holder

    def _card(self, entry: Entry) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        card.setAccessibleName(f"{entry.title}, {entry.when}")
        self._cards[entry.noun, entry.id] = card
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(12))
        column.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        title = label(entry.title, "h2", wrap=True)
        head.addWidget(title, 1)
        if entry.tag:
            head.addWidget(Chip(entry.tag, "amber"))
        head.addWidget(label(entry.when, "muted"))
        edit = tool(self.tr("Edit: %1").replace("%1", f"{entry.title}, {entry.when}"), "pencil")
        edit.clicked.connect(lambda: self.edit_wanted.emit(entry.noun, entry.id))
        head.addWidget(edit)
        column.addLayout(head)
        if entry.facts:
            column.addWidget(label(entry.facts, "muted", wrap=True))
        column.addSpacing(theme.px(2))
        for heading, words in entry.passages:
            if heading:
                column.addWidget(label(heading, "metaKey"))
            column.addWidget(_prose(words, heading or entry.title))
        return card


def _prose(words: str, name: str) -> QWidget:
    """Text she may select and copy, with room between its lines; a very long one scrolls in a field of its own."""
    if len(words) > LONG:
        field = CaseNotes(name, lines=24)
        field.setReadOnly(True)
        field.setPlainText(words)
        field.setMinimumHeight(field.sizeHint().height())
        return field
    return CaseProse(words)
