"""The case page: who and which client at the top, the timeline, and beside it the composer, the facts or a form."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from casebook.errors import NotFound
from casebook.gui import theme
from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.cases import entries
from casebook.gui.cases.case_head import CaseHead
from casebook.gui.cases.case_notes import field_to_mark, mark
from casebook.gui.cases.composer import Composer
from casebook.gui.cases.facts_panel import FactsPanel
from casebook.gui.cases.panel import Panel
from casebook.gui.cases.referral_panel import ReferralPanel
from casebook.gui.cases.small_panels import ActPanel, ClosePanel, PlanPanel
from casebook.gui.cases.ties_panel import TiesPanel
from casebook.gui.cases.timeline import Timeline
from casebook.gui.session import Session
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import rule
from casebook.model.cases import Case
from casebook.model.ids import CaseId, ConversationId, ReferralId
from casebook.store import appointments, cases, conversations, people, spans
from casebook.vault import Connection

TONES = {"open": "green", "aftercare": "violet", "reopened": "accent", "closed": "slate"}


class CaseView(QWidget):
    """One case. `gone` tells that it is no longer there, `overview_wanted` asks for the reporter's take-home sheet.

    `destroying_wanted` asks for the question before destroying.
    """

    gone = Signal()
    overview_wanted = Signal(str)
    list_wanted = Signal()
    destroying_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.case: Case | None = None
        self._timeline = Timeline()
        self._panels: dict[str, Panel] = {
            "write": Composer(session), "facts": FactsPanel(session), "refer": ReferralPanel(session),
            "act": ActPanel(session), "plan": PlanPanel(session), "close": ClosePanel(session),
            "ties": TiesPanel(session), "attach": AttachmentsPanel(session)}
        self._stack = QStackedWidget()
        self._tabs = QTabBar()
        self._head = CaseHead(session)
        self._titles = {
            "write": self.tr("Conversation"), "refer": self.tr("Referral"), "act": self.tr("What I did"),
            "plan": self.tr("Plan"), "close": self.tr("Close"), "ties": self.tr("Ties and consents"),
            "attach": self.tr("Attachments"),
        }
        self._at_once: dict[str, Callable[[], None]] = {
            "aftercare": self._aftercare, "sheet": self._on_sheet, "about_other": self._mark,
            "copy": self._on_copy, "handover": self._on_handover, "destroy": self._on_destroy,
            "template": self._on_template}
        self._arrange()
        self._wire()

    # Public

    def show_case(self, case: CaseId) -> None:
        """Show a case; where it is the same, fields with unsaved text stay as they are."""
        same = self.case is not None and self.case.id == case
        self.case = cases.get(self._session.db, case)
        self._head.show_case(self.case, people.get(self._session.db, self.case.reporter))
        lists = [name for name in ("ties", "attach") if self._stack.currentWidget() is self._panels[name]]
        for name in ("write", "facts", *lists):
            self._panels[name].show_case(self.case)
        if not same:
            self.show_panel("write")
        self._show_timeline()

    def read(self) -> None:
        """Read the case again."""
        if self.case is None:
            return
        try:
            self.show_case(self.case.id)
        except NotFound:
            self.case = None
            self.gone.emit()

    def command(self, name: str) -> None:
        """Do something with the case: write, facts, refer, act, plan, close, or one of what happens at once."""
        if self.case is None:
            return
        if name in self._at_once or (name == "close" and self.case.status == "closed"):
            {**self._at_once, "close": self._reopen}[name]()
            return
        if name not in ("write", "facts"):
            self._panels[name].flush()
            self._panels[name].show_case(self.case)
            self._panels[name].bring_back()
        self.show_panel(name)
        self._panels[name].focus()  # type: ignore[attr-defined]

    def show_entry(self, noun: str, record: str) -> None:
        """Show where something stands: its entry in the timeline, scrolled to and marked; or its panel."""
        panel = {"case": "facts", "person": "facts", "consent": "ties"}.get(noun)
        if noun == "attachment":
            self._on_edit(noun, record)
        elif panel:
            self.command(panel)
        else:
            self._timeline.stand_on(noun, record)

    def show_panel(self, name: str) -> None:
        """Show a panel beside the timeline."""
        self._stack.setCurrentWidget(self._panels[name])
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(1 if name == "facts" else 0)
        self._tabs.setTabText(0, self._titles.get(name, self._titles["write"]))
        self._tabs.blockSignals(False)

    def start_conversation(self, kind: str = "", channel: str = "") -> None:
        """An empty conversation with the cursor in its text, unless a draft is being written."""
        composer = self._composer()
        if self.case is not None and kind:
            composer.start(kind, channel)
        self.show_panel("write")
        composer.focus()

    def save(self) -> None:
        """Keep what stands in the panel that is shown; a conversation streams into its draft."""
        panel = self._stack.currentWidget()
        if isinstance(panel, Composer):
            panel.flush()
        elif isinstance(panel, Panel) and not isinstance(panel, ClosePanel):  # closing is more than saving
            panel.save()
            return
        self._session.say(self.tr("Saved."))

    def flush(self) -> None:
        """Keep what was typed last."""
        for panel in self._panels.values():
            panel.flush()

    # Private: making

    def _arrange(self) -> None:
        for panel in self._panels.values():
            self._stack.addWidget(panel)
        for words in (self._titles["write"], self.tr("Facts")):
            self._tabs.addTab(words)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Beside the timeline"))
        editor = QWidget()
        editor.setObjectName("editor")
        editor.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right = QVBoxLayout(editor)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(theme.px(18), theme.px(2), 0, 0)
        tabs.addWidget(self._tabs)
        right.addLayout(tabs)
        right.addWidget(rule())
        right.addWidget(self._stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(scrolled(self._timeline))
        split.addWidget(editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([theme.px(440), theme.px(372)])
        editor.setMinimumWidth(theme.px(290))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(rule())
        column.addWidget(split, 1)

    def _wire(self) -> None:
        self._tabs.currentChanged.connect(lambda index: self.show_panel("facts" if index == 1 else "write"))
        self._timeline.edit_wanted.connect(self._on_edit)
        self._timeline.step_settled.connect(self._on_step)
        self._head.command.connect(self.command)
        self._head.list_wanted.connect(self.list_wanted)
        for name in ("refer", "act", "plan", "close", "ties", "attach"):
            self._panels[name].finished.connect(lambda: self.show_panel("write"))

    # Private: showing

    def _composer(self) -> Composer:
        composer = self._panels["write"]
        assert isinstance(composer, Composer)
        return composer

    def _show_timeline(self) -> None:
        assert self.case is not None
        self._timeline.show_entries(
            entries.of_case(self._session, self.case.id), entries.open_steps(self._session, self.case.id),
            self.tr("Write down what you heard. Filling in can wait."))

    # Private: doing

    def _on_edit(self, noun: str, record: str) -> None:
        if noun == "conversation":
            self.show_panel("write")
            self._composer().edit(ConversationId(record))
            return
        if noun == "attachment":
            self.command("attach")
            cast(AttachmentsPanel, self._panels["attach"]).show_one(record)
            return
        name = "refer" if noun == "referral" else "act"
        assert self.case is not None
        panel = self._panels[name]
        panel.flush()
        panel.show_case(self.case)
        if isinstance(panel, ReferralPanel):
            panel.edit(ReferralId(record))
        elif isinstance(panel, ActPanel):
            panel.edit(record)
        panel.bring_back(record)
        self.show_panel(name)

    def _on_step(self, key: str, done: bool) -> None:
        noun, _, record = key.partition(":")
        write, today = self._session.write, self._session.today()
        if noun == "step":
            write(conversations.settle_next_step, ConversationId(record), today if done else None)
            self._session.say(self.tr("Noted as done."),
                              lambda: write(conversations.settle_next_step, ConversationId(record), None))
            return
        assert self.case is not None
        kept = next(a for a in appointments.of_case(self._session.db, self.case.id) if a.id == record)
        write(appointments.remove, record)
        self._session.say(self.tr("Taken off the list."), lambda: write(appointments.save, kept))

    def _mark(self) -> None:
        panel = self._stack.currentWidget()
        if panel is None or not mark(field_to_mark(panel)):
            self._session.say(self.tr("Select the words about another person first."))

    def _on_template(self) -> None:
        self.show_panel("write")
        self._composer().put_template()

    def _on_sheet(self) -> None:
        if self.case is not None:
            self.overview_wanted.emit(self.case.id)

    def _on_destroy(self) -> None:
        assert self.case is not None
        self.destroying_wanted.emit(self.case.id)

    def _on_copy(self) -> None:
        from casebook.gui.papers.copy_box import CopyBox

        assert self.case is not None
        self.flush()
        CopyBox(self._session, self.case, self).open()

    def _on_handover(self) -> None:
        from casebook.gui.papers.handover_box import HandoverBox

        assert self.case is not None
        self.flush()
        HandoverBox(self._session, self.case, self).open()

    def _aftercare(self) -> None:
        if self.case is None or self.case.status == "closed":
            return
        case, on = self.case.id, self.case.status != "aftercare"

        def put(db: Connection, wanted: bool) -> None:
            spans.set_aftercare(db, case, on=wanted)

        self._session.write(put, on)
        self._session.say(self.tr("In aftercare.") if on else self.tr("Open again."),
                          lambda: self._session.write(put, not on))

    def _reopen(self) -> None:
        assert self.case is not None
        before = self.case
        self._session.write(spans.reopen, before.id, self._session.today())
        self._session.say(self.tr("Reopened: the same matter goes on."),
                          lambda: self._session.write(spans.undo_reopening, before.id))
