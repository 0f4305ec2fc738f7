"""The case page: who and which client at the top, the timeline, and beside it the composer, the facts or a form."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from casebook.errors import NotFound
from casebook.gui import names, taking_away, theme
from casebook.gui.attachments.panel import AttachmentsPanel
from casebook.gui.cases import case_papers, entries, entry_doings, settling
from casebook.gui.cases.card_panel import CardPanel
from casebook.gui.cases.case_head import CaseHead
from casebook.gui.cases.case_notes import field_to_mark, mark
from casebook.gui.cases.case_panels import CasePanels
from casebook.gui.cases.close_panel import ClosePanel
from casebook.gui.cases.composer import Composer
from casebook.gui.cases.facts_panel import FactsPanel
from casebook.gui.cases.name_covers import NameCovers
from casebook.gui.cases.panel import Panel
from casebook.gui.cases.people_offer import PeopleOffer
from casebook.gui.cases.prose_marks import ProseMarks
from casebook.gui.cases.referral_panel import ReferralPanel
from casebook.gui.cases.small_panels import ActPanel
from casebook.gui.cases.timeline import Timeline
from casebook.gui.session import Session
from casebook.gui.widgets.labels import rule
from casebook.model.cases import Case
from casebook.model.conversations import Appointment
from casebook.model.ids import CaseId, ConversationId, ReferralId
from casebook.store import asked, cases, conversations, people


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
        self._left: QWidget | None = None
        self._timeline = Timeline()
        self._panels = CasePanels(session, self._on_made)
        self._tabs = QTabBar()
        self._head = CaseHead(session)
        self._titles = {
            "write": self.tr("Conversation"), "refer": self.tr("Referral"), "act": self.tr("What I did"),
            "plan": self.tr("Plan"), "close": self.tr("Close"), "ties": self.tr("Ties and consents"),
            "card": self.tr("Card"), "attach": self.tr("Attachments"), "report": self.tr("Report"),
        }
        self._at_once: dict[str, Callable[[], None]] = {
            "sheet": lambda: self.overview_wanted.emit(self._case_id()), "about_other": self._mark,
            "destroy": lambda: self.destroying_wanted.emit(self._case_id()), "aftercare": self._aftercare,
            "copy": partial(case_papers.show_copy, session, self),
            "handover": partial(case_papers.show_handover, session, self),
            "template": self._on_template, "versions": self._on_versions, "move": self._on_move, "bin": self._on_bin,
            "tied": self._head.go_to_tied, "together": self._panels.composer.choose_cases,
            "timeline": self._timeline.focus}
        self._covers = NameCovers(session, self, lambda: self.case)
        self._offer = PeopleOffer(session, self, lambda: self.case)
        self._arrange()
        self._wire()

    # Public

    def show_case(self, case: CaseId) -> None:
        """Show a case; where it is the same, fields with unsaved text stay as they are."""
        same = self.case is not None and self.case.id == case
        self.case = cases.get(self._session.db, case)
        self._head.show_case(self.case, people.get(self._session.db, self.case.reporter))
        shown = self._panels.shown()
        for name in ("write", "facts", *(name for name in ("ties", "attach") if name == shown)):
            if self._panels.is_made(name):
                self._panels[name].show_case(self.case)
        if not same:
            self._offer.forget()
            self.show_panel("write")
        elif shown == "card":
            cast(CardPanel, self._panels["card"]).read()
        self._show_timeline()
        self._watch()
        if not same:
            self._timeline.to_top()

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
        name, _, field = name.partition(":")
        if name in self._at_once or (name == "close" and self.case.status == "closed"):
            self._at_once.get(name, self._reopen)()
            return
        if name == "card":
            self._on_edit("person", self.case.reporter)
            return
        if name not in ("write", "facts"):
            self._panels[name].flush()
            self._panels[name].show_case(self.case)
            self._panels[name].bring_back()
        focused = QApplication.focusWidget()
        if focused is not None and self._panels.composer.isAncestorOf(focused):
            self._left = focused  # finishing a small panel leads back to it
        self.show_panel(name)
        self._panels[name].focus(*([field] if field else []))  # type: ignore[attr-defined]

    def show_entry(self, noun: str, record: str) -> None:
        """Show where something stands: its entry in the timeline, scrolled to and marked; or its panel."""
        self._timeline.unmark()
        if noun in ("attachment", "person"):
            self._on_edit(noun, record)
        elif noun == "case" or not self._timeline.reveal(record):
            self.command("ties" if noun == "consent" else "facts")

    def show_panel(self, name: str) -> None:
        """Show a panel beside the timeline."""
        self._panels.setCurrentWidget(self._panels[name])
        self._covers.renew()
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(1 if name == "facts" else 0)
        self._tabs.setTabText(0, self._titles.get(name, self._titles["write"]))
        self._tabs.blockSignals(False)

    def start_conversation(self, kind: str = "", channel: str = "") -> None:
        """An empty conversation with the cursor in its text, unless a draft is being written."""
        self._panels.composer.flush()
        if self.case is not None and kind:
            self._panels.composer.start(kind, channel)
        self.show_panel("write")
        self._panels.composer.focus()

    def begin(self, planned: Appointment) -> None:
        """Write the conversation that was planned."""
        self._panels.composer.flush()
        self._panels.composer.begin(planned)
        self.show_panel("write")
        self._panels.composer.focus()

    def save(self) -> None:
        """Keep what stands in the panel that is shown; a conversation streams into its draft, and so does closing."""
        panel = self._panels.currentWidget()
        if isinstance(panel, Composer | ClosePanel):
            panel.flush()
        elif isinstance(panel, Panel):
            panel.save()
            return
        self._session.say(self.tr("Saved."))

    def flush(self) -> None:
        """Keep what was typed last."""
        for panel in self._panels.made():
            panel.flush()

    def inside(self) -> str:
        """Which panel is shown, and which record stands in it."""
        name = self._panels.shown()
        return f"{name}/{self._panels[name].record()}"

    def go_inside(self, place: str) -> None:
        """Show a panel with the record that stood in it, and what was typed there."""
        name, _, record = place.partition("/")
        noun = {"write": "conversation", "refer": "referral", "act": "intervention", "card": "person"}.get(name, "")
        if noun and (record or name == "card"):  # a card without a record is a new one, not the reporter's
            with suppress(NotFound, StopIteration):
                self._on_edit(noun, record)
                return
        if name in self._panels or name in self._at_once:
            self.command(name)
        elif name == "missing" and self.case is not None:
            self.command(":".join(("facts", *asked.missing(self._session.db, self.case)[:1])))

    def show_around(self, *, on: bool) -> None:
        """Show what stands around the composer, or nothing of it."""
        for part in self._around:
            part.setVisible(on)
        self._panels.composer.show_around(on=on)

    # Private: making

    def _arrange(self) -> None:
        above, below, timeline = rule(), rule(), self._timeline
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
        right.addWidget(below)
        right.addWidget(self._panels, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(timeline)
        split.addWidget(editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([theme.px(440), theme.px(372)])
        editor.setMinimumWidth(theme.px(290))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(above)
        self._around = (self._head, above, timeline, self._tabs, below)
        column.addWidget(split, 1)

    def _wire(self) -> None:
        self._tabs.currentChanged.connect(lambda index: self.show_panel("facts" if index == 1 else "write"))
        self._timeline.asked.connect(self._on_asked)
        self._timeline.step_settled.connect(self._on_step)
        self._head.command.connect(self.command)
        self._head.list_wanted.connect(self.list_wanted)
        self._panels.composer.referral_wanted.connect(lambda: self.command("refer"))

    def _on_made(self, panel: Panel) -> None:
        """A panel that was just made joins the page: hidden names and offered aliases know of it."""
        if isinstance(panel, FactsPanel):
            panel.report_wanted.connect(lambda: self.command("report"))
            panel.people.card_wanted.connect(lambda person: self._on_edit("person", person))
            panel.destroying_wanted.connect(self.destroying_wanted)
            if self.case is not None:
                panel.show_case(self.case)
        elif isinstance(panel, CardPanel):
            panel.finished.connect(lambda: self.show_panel("facts"))
            panel.destroying_wanted.connect(self.destroying_wanted)
        else:
            panel.finished.connect(self._go_back)
        if isinstance(panel, ActPanel):
            panel.referral_wanted.connect(lambda: self.command("refer"))
        elif isinstance(panel, ReferralPanel):
            panel.referred.connect(self._panels.composer.add_referral)
        self._watch()

    def _go_back(self) -> None:
        """Back to the words she was writing, cursor and all."""
        self.show_panel("write")
        if self._left is not None and self._left.isVisible():
            self._left.setFocus()
        else:
            self._panels.composer.focus()

    # Private: showing

    def _watch(self) -> None:
        """What is there now covers hidden names and offers aliases; person cards themselves offer nobody."""
        self._covers.renew()
        self._offer.watch(self._panels["card"] if self._panels.is_made("card") else None)

    def _case_id(self) -> str:
        return self.case.id if self.case is not None else ""

    def _show_timeline(self) -> None:
        assert self.case is not None
        talks = conversations.of_case(self._session.db, self.case.id)
        self._timeline.show_entries(
            names.of_entries(self._session, self.case, entries.of(self._session, self.case.id, talks)),
            names.of_steps(self._session, self.case, entries.open_steps(self._session, self.case.id, talks)),
            self.tr("Write down what you heard. Filling in can wait."),
            ProseMarks(self._session.language, self._session.cast(self.case.client, self.case.id),
                       hidden=self._session.names_hidden))

    # Private: doing

    def _on_asked(self, command: str, noun: str, record: str) -> None:
        if command == "edit" and noun == "consent":
            self.command("ties")
        elif command == "edit":
            self._on_edit(noun, record)
        elif command == "versions":
            entry_doings.show_versions(self._session, self._timeline, self)
        elif command == "remove":
            self.flush()
            taking_away.take_away(self._session, noun, record)
        elif self.case is not None:
            self.flush()
            entry_doings.choose_cases(self._session, self.case.id, ConversationId(record), self,
                                      moves=command == "move")

    def _on_versions(self) -> None:
        of_case = self.case if self._panels.shown() == "facts" else None
        entry_doings.show_versions(self._session, self._timeline, self, of_case)

    def _on_move(self) -> None:
        from casebook.gui.cases.move_box import MoveBox

        assert self.case is not None
        self.flush()
        MoveBox(self._session, self.case, self).open()

    def _on_bin(self) -> None:
        assert self.case is not None
        self.flush()
        taking_away.take_case_away(self._session, self.case.id)

    def _on_edit(self, noun: str, record: str) -> None:
        if noun == "conversation":
            self.show_panel("write")
            self._panels.composer.edit(ConversationId(record))
            return
        if noun == "attachment":
            self.command("attach")
            cast(AttachmentsPanel, self._panels["attach"]).show_one(record)
            return
        name = {"referral": "refer", "person": "card"}.get(noun, "act")
        assert self.case is not None
        panel = self._panels[name]
        panel.flush()
        panel.show_case(self.case)
        if isinstance(panel, ReferralPanel):
            panel.edit(ReferralId(record))
        elif isinstance(panel, ActPanel | CardPanel):
            panel.edit(record)
        panel.bring_back(record)
        self.show_panel(name)
        if isinstance(panel, CardPanel):
            panel.focus()

    def _on_step(self, key: str, done: bool) -> None:
        assert self.case is not None
        settling.settle_step(self._session, self.case.id, key, done=done)

    def _aftercare(self) -> None:
        assert self.case is not None
        settling.toggle_aftercare(self._session, self.case)

    def _reopen(self) -> None:
        assert self.case is not None
        settling.reopen(self._session, self.case)

    def _mark(self) -> None:
        panel = self._panels.currentWidget()
        if panel is None or not mark(field_to_mark(panel)):
            self._session.say(self.tr("Select the words about another person first."))

    def _on_template(self) -> None:
        self.show_panel("write")
        self._panels.composer.put_template()

