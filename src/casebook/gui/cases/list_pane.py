"""The list of cases: who, which client, what state; never prose or theme."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_rows import CaseDelegate, CaseRows
from casebook.gui.cases.only_these import OnlyThese
from casebook.gui.icons import icon
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.labels import button, label
from casebook.store import case_list

SHOWN = {"open": ("open", "reopened"), "aftercare": ("aftercare",), "closed": ("closed",), "all": (), "to_complete": ()}


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
