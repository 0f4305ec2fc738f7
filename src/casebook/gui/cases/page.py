"""The cases: the list on the left, the case beside it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.cases.case_view import CaseView
from casebook.gui.cases.list_pane import ListPane
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label
from casebook.model.conversations import Appointment
from casebook.model.ids import CaseId
from casebook.store import drafts

NARROW = 980  # below this width the list makes room for the case
WIDEST = 420  # of the list beside a case


class CasesPage(Page):
    """List and case; in a narrow window one of the two."""

    conversation_wanted = Signal()
    paper_wanted = Signal()
    overview_wanted = Signal(str)
    figures_wanted = Signal()
    destroying_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._quiet = False
        self._list = ListPane(session)
        self._view = CaseView(session)
        self._right = QStackedWidget()
        self._arrange()
        self._list.chosen.connect(self._on_chosen)
        self._list.entered.connect(lambda: self._view.command("write"))
        self._list.conversation_wanted.connect(self.conversation_wanted)
        self._list.paper_wanted.connect(self.paper_wanted)
        self._list.only.back_wanted.connect(self.figures_wanted)
        self._view.gone.connect(self._on_gone)
        self._view.overview_wanted.connect(self.overview_wanted)
        self._view.destroying_wanted.connect(self.destroying_wanted)
        self._view.list_wanted.connect(self._show_list)

    @property
    def case_id(self) -> str:
        """The case that is open, or ""."""
        return self._view.case.id if self._view.case else ""

    def open_case(self, case: CaseId) -> None:
        """Open a case, whatever the list shows."""
        self._stale = False
        self._list.read()
        self._view.show_case(case)
        self._right.setCurrentWidget(self._view)
        if not self._list.stand_on(case):
            self._list.show_all()
            self._list.stand_on(case)
        self._fit()
        self._view.start_conversation()

    def begin(self, planned: Appointment) -> None:
        """Write the conversation that was planned in the case that is open."""
        if planned.case == self.case_id:
            self._view.begin(planned)

    def show_entry(self, noun: str, record: str) -> None:
        """Show where something stands in the case that is open."""
        self._view.show_entry(noun, record)

    def start_conversation(self, kind: str, channel: str) -> None:
        """An empty conversation in the case that is open."""
        self._view.start_conversation(kind, channel)

    def command(self, name: str) -> None:
        """Do something with the case that is open."""
        self._view.command(name)

    def read(self) -> None:
        self._list.read()
        self._view.read()

    def open_part(self, name: str) -> None:
        """Show the cases of a chip of the list, and stand on the first."""
        self._show_list()
        self._list.show_only(name)

    def show_these(self, cases: Collection[str], words: str) -> None:
        """Show the cases behind a figure, with the first of them beside it where there is room."""
        self._stale = False
        self._list.show_these(cases, words)
        narrow = self.width() < theme.px(NARROW)
        if narrow or not self._list.stand_on_first():
            self._right.setCurrentIndex(0)  # no case of another figure
        if narrow:  # in the list the first case would take its place
            self.search()
        else:
            self._show_list()

    def search(self) -> bool:
        self._make_room()
        self._list.filter.setFocus()
        return True

    def add(self) -> None:
        self.conversation_wanted.emit()

    def inside(self) -> str:
        return f"{self.case_id}/{self._view.inside()}"

    def go_inside(self, place: str) -> None:
        case, _, panel = place.partition("/")
        if case:
            self.open_case(CaseId(case))
            self._view.go_inside(panel)

    def resume(self, noun: str, key: str) -> None:
        if noun == "missing":
            self.open_case(CaseId(key))
            self._view.go_inside("missing/")
            return
        draft = drafts.get(self.session.db, key)
        if draft is None:
            return
        self.open_case(CaseId(str(drafts.fields_of(draft.fields).get("case", ""))))
        panel = "write" if draft.noun == "conversation" else key.partition("-")[0]
        self._view.go_inside(f"{panel}/{draft.record or ''}")

    def show_around(self, *, on: bool) -> None:
        self._quiet = not on
        self._view.show_around(on=on)
        self._fit()

    def save(self) -> None:
        self._view.save()

    def flush(self) -> None:
        self._view.flush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._list.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _arrange(self) -> None:
        empty = QWidget()
        empty.setObjectName("detail")
        empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(empty)
        inside.addWidget(label(self.tr("Choose a case, or press Ctrl+N for a new conversation."), "muted"), 0,
                         Qt.AlignmentFlag.AlignCenter)
        self._right.addWidget(empty)
        self._right.addWidget(self._view)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._list)
        split.addWidget(self._right)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.px(306), theme.px(762)])
        self._list.setMinimumWidth(theme.px(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        self._list.setMaximumWidth(self.maximumWidth() if narrow else theme.px(WIDEST))
        self._list.setVisible((not narrow or not self.case_id) and not self._quiet)
        self._right.setVisible(not narrow or bool(self.case_id))

    def _show_list(self) -> None:
        self._make_room()
        self._list.view.setFocus()

    def _make_room(self) -> None:
        """Show the list, in a narrow window in the place of the case."""
        if self.width() < theme.px(NARROW):
            self._list.show()
            self._right.hide()

    def _on_chosen(self, case: str) -> None:
        self._view.show_case(CaseId(case))
        self._right.setCurrentWidget(self._view)
        self._fit()

    def _on_gone(self) -> None:
        self._right.setCurrentIndex(0)
        self._fit()
