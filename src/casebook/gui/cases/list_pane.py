"""The list of cases: who, which client, what state; never prose or theme."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casebook.gui import theme
from casebook.gui.cases.only_these import OnlyThese
from casebook.gui.icons import icon
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import button, label
from casebook.store import case_list
from casebook.store.case_list import CaseRow

Index = QModelIndex | QPersistentModelIndex
TONES = {"open": "green", "aftercare": "violet", "reopened": "accent", "closed": "slate"}
SHOWN = {"open": ("open", "reopened"), "aftercare": ("aftercare",), "closed": ("closed",), "all": (), "to_complete": ()}


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


class ListPane(QWidget):
    """The list with its filter. `chosen` tells the case she stands on."""

    chosen = Signal(str)
    entered = Signal()
    conversation_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._shown = "open"
        self._model = CaseRows(session)
        self.view = QListView()
        self.filter = Line(self.tr("Filter cases"), self.tr("Alias, code, client or phone number"))
        self._new = button(self.tr("Ne&w"), "primary", "plus", "Ctrl+N")
        self._chips: dict[str, QPushButton] = {}
        self._empty = label("", "muted", wrap=True)
        self._paper = button(self.tr("Call note to print…"), "quiet", "printer")
        self.only = OnlyThese()
        self._arrange()
        self.only.leave_by_key(self)
        self.only.left.connect(self.show_everything)
        self.filter.textChanged.connect(lambda _text: self.read())
        self.filter.returnPressed.connect(self._on_enter)
        self._new.clicked.connect(self.conversation_wanted)
        self._paper.clicked.connect(self.paper_wanted)
        self.view.selectionModel().currentRowChanged.connect(self._on_current)
        self.view.activated.connect(lambda _index: self.entered.emit())

    def read(self) -> None:
        """Read the list again; the case she stood on stays chosen while it is listed."""
        kept = self.case_id()
        rows = case_list.listed(self._session.db, statuses=SHOWN[self._shown], text=self.filter.text(),
                                incomplete=self._shown == "to_complete", among=self.only.cases)
        self.view.selectionModel().blockSignals(True)
        self._model.show_rows(rows)
        self.view.selectionModel().blockSignals(False)
        self.stand_on(kept)
        counts = case_list.counts(self._session.db)
        for name, chip in self._chips.items():
            number = sum(n for status, n in counts.items() if not SHOWN[name] or status in SHOWN[name])
            words = str(chip.property("words"))
            chip.setText(f"{words}  {number}" if number and name in ("open", "aftercare") else words)
        self._empty.setVisible(not rows)
        self._paper.setVisible(not sum(counts.values()))
        self._empty.setText(self.tr("No cases yet. Is somebody calling? Press Ctrl+N.") if not sum(counts.values())
                            else self.tr("Nothing found here. Look under “All”, or clear the filter."))
        self.view.viewport().update()

    def case_id(self) -> str:
        """The case she stands on, or ""."""
        row = self.view.currentIndex().row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else ""

    def stand_on(self, case: str) -> bool:
        """Stand on a case without announcing it; whether it is listed."""
        for number, row in enumerate(self._model.rows):
            if row.id == case:
                self.view.selectionModel().blockSignals(True)
                self.view.setCurrentIndex(self._model.index(number, 0))
                self.view.selectionModel().blockSignals(False)
                self.view.scrollTo(self._model.index(number, 0))
                return True
        return False

    def stand_on_first(self) -> bool:
        """Stand on the first case, which opens it; whether there is one."""
        for index in (QModelIndex(), self._model.index(0, 0)):  # the second is another one, so it is announced
            self.view.setCurrentIndex(index)
        return bool(self._model.rows)

    def show_all(self) -> None:
        """Show cases of every state."""
        self.show_only("all")

    def show_these(self, cases: Collection[str], words: str) -> None:
        """Show the cases behind a figure, and no others, whatever their state."""
        gone = len(case_list.destroyed(self._session.db).intersection(cases))
        self.only.show_cases(cases, words, gone)
        self._show_chip("all")

    def show_everything(self) -> None:
        """Show the cases of no figure, but all."""
        self.only.clear()
        self.read()
        self.view.setFocus()

    def show_only(self, name: str) -> None:
        """Show the cases of a chip: open, aftercare, closed, to_complete, all."""
        self.only.clear()
        self._show_chip(name)

    def _show_chip(self, name: str) -> None:
        self.filter.clear()
        self._chips[name].setChecked(True)
        self._on_chip(name)

    def _arrange(self) -> None:
        self.view.setObjectName("plain")
        self.view.setModel(self._model)
        self.view.setItemDelegate(CaseDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Cases"))
        self.filter.addAction(icon("search", "muted"), Line.ActionPosition.LeadingPosition)
        self.filter.setClearButtonEnabled(True)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Cases"), "h1"))
        head.addStretch()
        head.addWidget(self._new)
        self._empty.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(14), 0, 0)
        column.setSpacing(theme.px(10))
        chips = self._chip_row()
        for part in (head, chips):
            part.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        field = QVBoxLayout()
        field.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        field.addWidget(self.filter)
        column.addLayout(head)
        column.addLayout(field)
        column.addLayout(chips)
        beside = QHBoxLayout()
        beside.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        beside.addWidget(self.only)
        column.addLayout(beside)
        column.addWidget(self._empty)
        column.addWidget(self._paper)
        column.addWidget(self.view, 1)

    def _chip_row(self) -> FlowLayout:
        row = FlowLayout()
        group = QButtonGroup(self)
        for name, words in (("open", self.tr("Open")), ("aftercare", self.tr("Aftercare")),
                            ("closed", self.tr("Closed")), ("to_complete", self.tr("To complete")),
                            ("all", self.tr("All"))):
            chip = QPushButton(words)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setChecked(name == self._shown)
            chip.setProperty("words", words)
            chip.setAccessibleName(self.tr("Show: %1").replace("%1", words))
            chip.clicked.connect(lambda _checked=False, wanted=name: self._on_chip(wanted))
            group.addButton(chip)
            self._chips[name] = chip
            row.addWidget(chip)
        return row

    def _on_chip(self, name: str) -> None:
        self._shown = name
        self.read()

    def _on_enter(self) -> None:
        if self._model.rows:
            self.view.setCurrentIndex(self._model.index(0, 0))
            self.view.setFocus()

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._model.rows[current.row()].id)
