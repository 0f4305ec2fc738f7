"""A table of records: rows are plain words, chosen by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from casebook.gui import theme

Index = QModelIndex | QPersistentModelIndex
Row = tuple[str, Sequence[str]]


class _Rows(QAbstractTableModel):
    def __init__(self, headings: Sequence[str], numeric: Sequence[int]) -> None:
        super().__init__()
        self.headings = list(headings)
        self.numeric = set(numeric)
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings[index.column()]}: {self.rows[index.row()][1][index.column()] or '–'}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self.numeric else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class Table(QTableView):
    """Records as rows. `chosen` tells the key of the row she stands on, `opened` of the one she enters."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, headings: Sequence[str], *, stretch: int = 0, numeric: Sequence[int] = ()) -> None:
        """`stretch` is the column that takes the width left over, `numeric` those aligned to the right."""
        super().__init__()
        self._rows = _Rows(headings, numeric)
        self.setModel(self._rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(34))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(theme.px(60))
        self.activated.connect(lambda index: self.opened.emit(self._rows.rows[index.row()][0]))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def set_widths(self, *pixels: int) -> None:
        """Give the columns widths, in pixels of the grid; 0 leaves one as it is."""
        for column, width in enumerate(pixels):
            if width:
                self.setColumnWidth(column, theme.px(width))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these (key, words per column) rows; the row she stood on stays chosen if it is still there."""
        kept = self.key()
        self.selectionModel().blockSignals(True)
        self._rows.show_rows(rows)
        self.selectionModel().blockSignals(False)
        self.choose(kept)

    def key(self) -> str:
        """The key of the row she stands on, or ""."""
        row = self.currentIndex().row()
        return self._rows.rows[row][0] if 0 <= row < len(self._rows.rows) else ""

    def keys(self) -> list[str]:
        """The keys of all rows, in order."""
        return [key for key, _ in self._rows.rows]

    def choose(self, key: str) -> None:
        """Stand on the row of a key, without announcing it when nothing changes."""
        for number, (found, _) in enumerate(self._rows.rows):
            if found == key:
                self.setCurrentIndex(self._rows.index(number, 0))
                return

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._rows.rows[current.row()][0])
