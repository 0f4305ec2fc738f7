"""One entry of the timeline: its mark on the rail, and its words on a card; what is no text of hers, on a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_notes import CaseNotes, CaseProse
from casebook.gui.cases.entry import Entry
from casebook.gui.cases.prose_marks import ProseMarks
from casebook.gui.icons import LineIcon
from casebook.gui.widgets.labels import Chip, label, set_property, tool

LONG = 20_000  # characters: laying out more than this in a label takes seconds
NARROW = 330  # below this width the day stands under the title
RAIL = 40


class Marker(QWidget):
    """The rail beside an entry, with its icon in a bubble."""

    def __init__(self, icon_name: str, *, slim: bool) -> None:
        super().__init__()
        self._icon = LineIcon(icon_name, "muted" if slim else "accent")
        self._slim = slim
        self._first = self._last = False
        self.setFixedWidth(theme.px(RAIL))

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Whether the rail begins or ends here."""
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = theme.px(18), theme.px(11 if self._slim else 15)
        painter.setPen(QPen(theme.colour("line"), 2))
        painter.drawLine(centre, centre if self._first else 0, centre, centre if self._last else self.height())
        painter.setPen(QPen(theme.colour("panel"), 3))
        painter.setBrush(theme.colour("list" if self._slim else "accentSoft"))
        painter.drawEllipse(QPointF(centre, centre), radius, radius)
        half = theme.px(6 if self._slim else 8)
        self._icon.paint(painter, QRect(centre - half, centre - half, 2 * half, 2 * half),
                         QIcon.Mode.Normal, QIcon.State.Off)


class Card(QWidget):
    """A row of the timeline. `asked` tells a command for its entry, `stepped` a key that leads to another entry.

    One card at a time is a stop of the Tab key, with its buttons; the arrows lead to the others.
    """

    asked = Signal(str)
    stepped = Signal(int)
    entered = Signal()

    def __init__(self, entry: Entry, marks: ProseMarks, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._marks = marks
        self._said = _said(entry, marks)
        self._marker = Marker(entry.icon, slim=entry.slim)
        self._frame = QFrame()
        self._frame.setObjectName("eventLine" if entry.slim else "card")
        self._when = label(entry.when, "muted")
        self._below = label("", "muted", wrap=True)
        self._tools: list[QToolButton] = []
        self.setAccessibleName(", ".join(part for part in (entry.title, entry.tag, entry.when, entry.facts) if part))
        self._arrange()
        self.show_current(on=False)

    def shows(self, entry: Entry, marks: ProseMarks) -> bool:
        """Whether this is how an entry looks now, its aliases included."""
        return self.entry == entry and self._said == _said(entry, marks)

    def fit(self, width: int) -> int:
        """How high the row is at a width."""
        narrow = width - theme.px(RAIL) < theme.px(NARROW)
        self._when.setVisible(not narrow)
        parts = (self.entry.when if narrow else "", self.entry.facts)
        self._below.setText(" · ".join(part for part in parts if part))
        self._below.setVisible(bool(self._below.text()))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height() if self.entry.slim else 0)

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Whether the rail begins or ends here."""
        self._marker.show_ends(first=first, last=last)

    def show_current(self, *, on: bool) -> None:
        """Whether this is the card that the Tab key stops at."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        for each in self._tools:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    def show_marked(self, *, on: bool) -> None:
        """Whether this is the place that was looked for."""
        set_property(self._frame, "marked", on)

    def stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self, *self._tools]

    def menu(self) -> QMenu:
        """What can be done with the entry."""
        made = QMenu(self)
        words = {
            "edit": self.tr("&Edit"), "versions": self.tr("Earlier &versions…"),
            "share": self.tr("Came &together with…"), "move": self.tr("&Belongs to another case…"),
            "remove": self.tr("&Remove"),
        }
        keys = {"edit": "Return", "versions": "Ctrl+H", "remove": "Del"}
        for command in self.entry.commands:
            action = made.addAction(words[command] + (f"\t{keys[command]}" if command in keys else ""))
            action.triggered.connect(lambda _checked=False, wanted=command: self.asked.emit(wanted))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._ask("edit")
        elif key == Qt.Key.Key_Delete:
            self._ask("remove")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.entry.commands:
            self.menu().popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        set_property(self._frame, "focused", True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        set_property(self._frame, "focused", False)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(60))

    def _ask(self, command: str) -> None:
        if command in self.entry.commands:
            self.asked.emit(command)

    def _arrange(self) -> None:
        slim = self.entry.slim
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(4 if slim else 12))
        row.setSpacing(theme.px(6))
        row.addWidget(self._marker)
        row.addWidget(self._frame, 1)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(theme.px(14), theme.px(4 if slim else 8), theme.px(8), theme.px(2 if slim else 12))
        column.setSpacing(theme.px(0 if slim else 4))
        column.addLayout(self._head())
        column.addWidget(self._below)
        if self.entry.passages:
            column.addSpacing(theme.px(2))
        for heading, words in self.entry.passages:
            if heading:
                column.addWidget(label(heading, "metaKey"))
            column.addWidget(_prose(words, heading or self.entry.title, self._marks))
        if slim:
            column.addStretch()

    def _head(self) -> QHBoxLayout:
        entry = self.entry
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(label(entry.title, "" if entry.slim else "h2", wrap=True), 1)
        if entry.tag:
            head.addWidget(Chip(entry.tag, entry.tone))
        head.addWidget(self._when)
        named = f"{entry.title}, {entry.when}"
        if "edit" in entry.commands:
            edit = tool(self.tr("Edit: %1").replace("%1", named), "pencil")
            edit.clicked.connect(lambda: self.asked.emit("edit"))
            self._tools.append(edit)
        if entry.commands:
            more = tool(self.tr("More: %1").replace("%1", named), "ellipsis")
            more.clicked.connect(lambda: self.menu().popup(more.mapToGlobal(more.rect().bottomLeft())))
            self._tools.append(more)
        for each in self._tools:
            head.addWidget(each)
        return head


def _said(entry: Entry, marks: ProseMarks) -> list[str]:
    return [f"{marks.html(words)} {marks.aloud(words)}" for _, words in entry.passages if "@" in words]


def _prose(words: str, name: str, marks: ProseMarks) -> QWidget:
    """Text she may select and copy, with room between its lines; a very long one scrolls in a field of its own."""
    if len(words) > LONG:
        field = CaseNotes(name, lines=24)
        field.setReadOnly(True)
        field.setPlainText(words)
        field.setMinimumHeight(field.sizeHint().height())
        return field
    return CaseProse(words, marks)
