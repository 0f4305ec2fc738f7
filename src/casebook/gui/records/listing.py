"""The list of a page: filters above, the table, a quiet line below, and what an empty one says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import icon
from casebook.gui.records.noun import Words
from casebook.gui.widgets.fields import Choice, Line
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Row, Table

NARROW = 460  # below this width the button for a new record is a plus sign only
LEAST = 150  # the width that the stretching column keeps, before others give way


class Empty(QWidget):
    """What stands where there is nothing yet: the next step, in one sentence."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = label(words, "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFixedWidth(theme.px(380))
        self._words.setStyleSheet(f"font-size: {theme.px(14)}px;")
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        self._column.addSpacing(theme.px(12))
        self._column.addStretch(3)

    def show_words(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)
        self._words.setFixedHeight(self._words.heightForWidth(self._words.width()))

    def add(self, widget: QWidget) -> None:
        """Put a button below the sentence."""
        self._column.insertWidget(3, widget, 0, Qt.AlignmentFlag.AlignCenter)


class Listing(QWidget):
    """A table of records with its filters. `chosen`, `clicked` and `opened` tell what she did herself."""

    chosen = Signal(str)
    clicked = Signal(str)
    opened = Signal(str)
    filtered = Signal()

    def __init__(self, words: Words, table: Table, drops: Sequence[int]) -> None:
        """`drops` are the columns that give way when there is little room, the first to go first."""
        super().__init__()
        self.table = table
        self.new = button(words.new, "primary", "plus", words.new.replace("&", ""))
        self.new.setAccessibleName(words.new.replace("&", ""))
        self.new_first = button(words.new, "primary", "plus")
        self.search_field = Line(self.tr("Search this list"), self.tr("Search this list"))
        self.foot = label("", "muted", wrap=True)
        self.empty = Empty(words.empty)
        self._words = words
        self._drops = drops
        self._choices: list[Choice] = []
        header = table.horizontalHeader()
        self._widths = [
            theme.px(LEAST) if header.sectionResizeMode(column) == QHeaderView.ResizeMode.Stretch
            else table.columnWidth(column) for column in range(self.columns())]
        self._lay_out()
        self.search_field.textChanged.connect(lambda _words: self.filtered.emit())
        table.chosen.connect(self.chosen)
        table.opened.connect(self.opened)
        table.clicked.connect(lambda _index: self.clicked.emit(table.key()))

    def columns(self) -> int:
        """How many columns there are."""
        return self.table.model().columnCount()

    def choose(self, key: str) -> None:
        """Stand on the row of a key, without telling so."""
        self.table.blockSignals(True)
        self.table.choose(key)
        self.table.blockSignals(False)

    def add_filter(self, words: str, choice: Choice) -> None:
        """Put a filter above the list."""
        name = label(words, "metaKey")
        name.setBuddy(choice)
        choice.setAccessibleName(words.replace("&", ""))
        choice.setMinimumContentsLength(12)
        cell = QVBoxLayout()
        cell.setSpacing(theme.px(4))
        cell.addWidget(name)
        cell.addWidget(choice)
        self._filters.addLayout(cell)
        self._choices.append(choice)
        choice.currentIndexChanged.connect(lambda _index: self.filtered.emit())

    def is_filtered(self) -> bool:
        """Whether a filter or the search field lets only some through."""
        return any(choice.code() for choice in self._choices) or bool(self.search_field.words())

    def show_search(self) -> None:
        """Offer a field that searches the list."""
        self.search_field.addAction(icon("search", "muted"), Line.ActionPosition.LeadingPosition)
        self.search_field.setMaximumWidth(theme.px(260))
        self._filters.addWidget(self.search_field, 0, Qt.AlignmentFlag.AlignBottom)
        self.search_field.show()

    def show_rows(self, rows: Sequence[Row], *, filtered: bool, adds: bool) -> None:
        """Show rows, or say why there are none."""
        self.table.blockSignals(True)
        self.table.show_rows(rows)
        self.table.blockSignals(False)
        if not rows:
            self.empty.show_words(self.tr("Nothing found with these filters.") if filtered else self._words.empty)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        untouched = not rows and not filtered
        self._top.setVisible(not untouched)
        self.new.setVisible(adds)
        self.new_first.setVisible(adds and untouched)
        self.foot.setVisible(bool(self.foot.text()) and not untouched)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.new.setText(self._words.new if self.width() >= theme.px(NARROW) else "")
        room = self.width() - theme.px(2 * 24 + 16)
        shown = list(self._widths)
        for column in self._drops:
            if sum(shown) > room:
                shown[column] = 0
        for column, width in enumerate(shown):
            self.table.setColumnHidden(column, not width)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(160))

    def _lay_out(self) -> None:
        self._top = QWidget()
        self._filters = QHBoxLayout()
        self._filters.setSpacing(theme.px(12))
        row = QHBoxLayout(self._top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._filters)
        row.addStretch()
        row.addWidget(self.new, 0, Qt.AlignmentFlag.AlignBottom)
        self.search_field.hide()
        self.empty.add(self.new_first)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(10))
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
