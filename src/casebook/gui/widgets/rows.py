"""A list of records in two lines each: what it is; and smaller what belongs to it, with chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casebook.gui import theme
from casebook.gui.widgets.labels import plain_tip
from casebook.model.record import Record, record

Index = QModelIndex | QPersistentModelIndex


@record
class TwoLines(Record):
    """A row: its key, the line in front, the line below, and chips as (words, tone); `faint` is for what is past."""

    key: str
    title: str
    detail: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    faint: bool = False


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TwoLines] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = " · ".join(part for part in (row.title, *(words for words, _ in row.chips), row.detail) if part)
            return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said
        return None

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(160), theme.px(56))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        model = index.model()
        assert isinstance(model, _Model)
        row = model.rows[index.row()]
        box = QRect(option.rect).adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state)
        inside = box.adjusted(theme.px(14), theme.px(6), -theme.px(10), -theme.px(6))
        half = inside.height() // 2
        above = QRect(inside.left(), inside.top(), inside.width(), half)
        below = QRect(inside.left(), inside.top() + half, inside.width(), half)
        self._paint_words(painter, above, row.title, theme.font(13, strong=True), "muted" if row.faint else "text")
        below.setRight(self._paint_chips(painter, below, row.chips))
        self._paint_words(painter, below, row.detail, theme.font(12), "muted")
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(theme.colour("accentSoft"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
            painter.setBrush(theme.colour("accent"))
            bar = box.adjusted(theme.px(4), theme.px(8), 0, -theme.px(8))
            painter.drawRoundedRect(QRect(bar.left(), bar.top(), 3, bar.height()), 1, 1)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(box, theme.px(6), theme.px(6))

    def _paint_chips(self, painter: QPainter, line: QRect, chips: Sequence[tuple[str, str]]) -> int:
        """Paint chips from the right; where they begin."""
        font = theme.font(11, strong=True)
        right, height = line.right(), theme.px(20)
        for words, tone in reversed(chips):
            width = QFontMetrics(font).horizontalAdvance(words) + theme.px(18)
            chip = QRect(right - width, line.center().y() - height // 2, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(f"{tone}Soft"))
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            right -= width + theme.px(6)
        return right

    def _paint_words(self, painter: QPainter, box: QRect, words: str, font: Any, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class RowList(QListView):
    """Records in two lines each, chosen by key. `chosen` tells the key of the row she stands on."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setAccessibleName(name)
        self._model = _Model()
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        """Show these rows; the one she stood on stays chosen if it is still there, without announcing it again."""
        kept = self.key()
        place = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self._model.show_rows(rows)
        self.choose(kept)
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(place)
        self.viewport().update()

    def key(self) -> str:
        """The key of the row she stands on, or ""."""
        row = self.currentIndex().row()
        return self._model.rows[row].key if 0 <= row < len(self._model.rows) else ""

    def rows(self) -> list[TwoLines]:
        """All rows, in order."""
        return list(self._model.rows)

    def choose(self, key: str) -> None:
        """Stand on the row of a key; on none if it is not there."""
        for number, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(number, 0))
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.rows[current.row()].key)
