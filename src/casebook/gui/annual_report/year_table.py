"""The work of a year: a row for each client, a column for each thing that a report needs, each with icon and words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from casebook.gui import theme
from casebook.gui.icons import icon
from casebook.gui.widgets.labels import plain_tip
from casebook.model.record import Record, record

Index = QModelIndex | QPersistentModelIndex
FIRST_COLUMN = 180  # pixels of the grid: names are never narrower than this, where they are longer


@record
class Cell(Record):
    """How far one thing is: an icon with its colour, and words; `tip` says it in full."""

    words: str
    icon: str = ""
    tone: str = "muted"
    tip: str = ""


@record
class YearRow(Record):
    """A client and its cells; `faint` is for what is past."""

    key: str
    title: str
    cells: tuple[Cell, ...]
    faint: bool = False


class _Rows(QAbstractTableModel):
    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self.headings = list(headings)
        self.rows: list[YearRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in (Qt.ItemDataRole.DisplayRole,
                                                                 Qt.ItemDataRole.ToolTipRole):
            return self.headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if index.column() == 0:
            return self._client(row, role)
        cell = row.cells[index.column() - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        if role == Qt.ItemDataRole.DecorationRole and cell.icon:
            return icon(cell.icon, cell.tone)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour("text" if cell.tone == "amber" else "muted")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip or cell.words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {self.headings[index.column()]}: {cell.tip or cell.words}"
        return None

    def _client(self, row: YearRow, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.title)
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(13, strong=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour("muted" if row.faint else "text")
        return None

    def show_rows(self, rows: Sequence[YearRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class YearTable(QTableView):
    """`wanted` tells the client and the column that she clicked or entered."""

    wanted = Signal(str, int)

    def __init__(self, name: str, headings: Sequence[str]) -> None:
        super().__init__()
        self._rows = _Rows(headings)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setIconSize(QSize(theme.px(15), theme.px(15)))
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(40))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme.px(40))
        self.clicked.connect(self._on_wanted)

    def show_rows(self, rows: Sequence[YearRow]) -> None:
        """Show these rows; the cell she stood on stays chosen if its client is still there."""
        kept, column = self.key(), max(0, self.currentIndex().column())
        self._rows.show_rows(rows)
        self._share()
        self.choose(kept or (rows[0].key if rows else ""), column)

    def rows(self) -> list[YearRow]:
        """All rows, in order."""
        return list(self._rows.rows)

    def key(self) -> str:
        """The key of the row she stands on, or ""."""
        row = self.currentIndex().row()
        return self._rows.rows[row].key if 0 <= row < len(self._rows.rows) else ""

    def choose(self, key: str, column: int = 0) -> None:
        """Stand on the row of a key, where it is there."""
        for number, row in enumerate(self._rows.rows):
            if row.key == key:
                self.setCurrentIndex(self._rows.index(number, column))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Give each column what its words need, and all an equal part of what is left; too narrow, names give way
        first, and then it scrolls.
        """
        columns = range(self._rows.columnCount())
        needed = [max(self.sizeHintForColumn(i), self.horizontalHeader().sectionSizeHint(i)) for i in columns]
        left = self.viewport().width() - sum(needed)
        if left < 0:
            needed[0] = max(min(needed[0], theme.px(FIRST_COLUMN)), needed[0] + left)
        more = max(0, left) // len(needed)
        for i in columns:
            self.setColumnWidth(i, needed[i] + more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does, wherever the pointer rests. `activated` would come beside a click on some
        systems and not at all at Enter on others.
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_wanted(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_wanted(self, index: QModelIndex) -> None:
        self.wanted.emit(self._rows.rows[index.row()].key, index.column())
