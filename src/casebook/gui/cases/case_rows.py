"""The rows of the list of cases: what stands in them, and how one is drawn."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.store.case_list import CaseRow

Index = QModelIndex | QPersistentModelIndex
TONES = {"open": "green", "aftercare": "violet", "reopened": "accent", "closed": "slate"}


class CaseRows(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.rows: list[CaseRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            when = self.session.language.date(row.last_contact)
            status = self.session.names("status").get(row.status, row.status)
            client = row.client or self.session.language.translate("CaseList", "client not known yet")
            return ", ".join(part for part in (row.alias, client, status, when, row.code) if part)
        return None

    def show_rows(self, rows: list[CaseRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class CaseDelegate(QStyledItemDelegate):
    """Draws a row: alias and date, the client, chips and the code."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(86))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, CaseRows)
        row: CaseRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(theme.px(8), theme.px(2), -theme.px(8), -theme.px(2))
        self._ground(painter, option, area)
        inner = area.adjusted(theme.px(16), theme.px(8), -theme.px(12), -theme.px(8))
        self._words(painter, inner, row, model.session)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("accentSoft" if selected else "hover"))
            painter.drawRoundedRect(QRectF(area), 8, 8)
        if selected:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(area.left() + 4, area.top() + 12, 3, area.height() - 24), 1.5, 1.5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 7, 7)

    def _words(self, painter: QPainter, area: QRect, row: CaseRow, session: Session) -> None:
        line = theme.px(20)
        top = QRect(area.left(), area.top(), area.width(), line)
        when = session.language.short_date(row.last_contact)
        small, plain, strong = theme.font(11), theme.font(12), theme.font(13, strong=True)
        width = QFontMetrics(small).horizontalAdvance(when) + theme.px(8)
        self._text(painter, top, when, small, "muted", Qt.AlignmentFlag.AlignRight)
        self._text(painter, top.adjusted(0, 0, -width, 0), row.alias, strong, "text")
        client = row.client or session.language.translate("CaseList", "client not known yet")
        self._text(painter, top.translated(0, line), client, plain, "muted")
        bottom = QRect(area.left(), area.bottom() - line + 1, area.width(), line)
        left = self._chip(painter, bottom, session.names("status").get(row.status, row.status),
                          TONES.get(row.status, "slate"))
        if row.incomplete and row.status != "closed":
            words = session.language.translate("CaseList", "to complete")
            left += theme.px(6)
            left += self._chip(painter, bottom.adjusted(left, 0, 0, 0), words, "amber")
        rest = bottom.adjusted(left + theme.px(6), 0, 0, 0)
        self._text(painter, rest, row.code, small, "muted", Qt.AlignmentFlag.AlignRight)

    def _text(self, painter: QPainter, area: QRect, words: str, font: Any, colour: str,
              side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    def _chip(self, painter: QPainter, area: QRect, words: str, tone: str) -> int:
        font = theme.font(11, strong=True)
        width = QFontMetrics(font).horizontalAdvance(words) + theme.px(16)
        chip = QRect(area.left(), area.top(), width, area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(tone + "Soft"))
        painter.drawRoundedRect(QRectF(chip), area.height() / 2, area.height() / 2)
        self._text(painter, chip, words, font, tone, Qt.AlignmentFlag.AlignHCenter)
        return width
