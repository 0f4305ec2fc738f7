"""The case page: who and which client at the top, the timeline, and beside it the composer, the facts or a form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QTabBar, QVBoxLayout, QWidget

from casebook.errors import NotFound
from casebook.gui import names, taking_away
from casebook.gui.cases import case_doings, case_layout, case_papers, case_places, entries, entry_doings
from casebook.gui.cases.card_panel import CardPanel
from casebook.gui.cases.case_head import CaseHead
from casebook.gui.cases.case_notes import field_to_mark, mark
from casebook.gui.cases.case_panels import KINDS, CasePanels
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
from casebook.model.ids import CaseId, ConversationId
from casebook.store import cases, conversations, people


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
        self.session = session
        self.case: Case | None = None
        self._left: QWidget | None = None
        self._timeline = Timeline()
        self.panels = CasePanels(session, self._on_made)
        self._tabs = QTabBar()
        self._head = CaseHead(session)
        self._titles = {
            "write": self.tr("Conversation"), "refer": self.tr("Referral"), "act": self.tr("What I did"),
            "plan": self.tr("Plan"), "close": self.tr("Close"), "ties": self.tr("Ties and consents"),
            "card": self.tr("Card"), "attach": self.tr("Attachments"), "report": self.tr("Report"),
        }
        self._at_once: dict[str, Callable[[], None]] = {
            "sheet": lambda: self.overview_wanted.emit(self._case_id()), "about_other": self._mark,
            "destroy": lambda: self.destroying_wanted.emit(self._case_id()),
            "aftercare": partial(case_doings.settle_aftercare, self),
            "copy": partial(case_papers.show_copy, session, self),
            "handover": partial(case_papers.show_handover, session, self),
            "template": partial(case_doings.put_template, self), "versions": self._on_versions,
            "move": partial(case_doings.move, self), "bin": partial(case_doings.take_away, self),
            "tied": self._head.go_to_tied, "together": self.panels.composer.choose_cases,
            "timeline": self._timeline.focus}
        self._covers = NameCovers(session, self, lambda: session.cast(self.case.client, self.case.id)
                                  if self.case else None)
        self._offer = PeopleOffer(session, self, lambda: self.case)
        self._arrange()
        self._wire()

    # Public

    def show_case(self, case: CaseId) -> None:
        """Show a case; where it is the same, fields with unsaved text stay as they are."""
        same = self.case is not None and self.case.id == case
        self.case = cases.get(self.session.db, case)
        self._head.show_case(self.case, people.get(self.session.db, self.case.reporter))
        shown = self.panels.shown()
        for name in ("write", "facts", *(name for name in ("ties", "attach") if name == shown)):
            if self.panels.is_made(name):
                self.panels[name].show_case(self.case)
        if not same:
            self._offer.forget()
            self.show_panel("write")
        elif shown == "card":
            cast(CardPanel, self.panels["card"]).read()
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
            self._at_once.get(name, partial(case_doings.reopen, self))()
            return
        if name == "card":
            case_places.edit(self, "person", self.case.reporter)
            return
        if name not in ("write", "facts"):
            self.panels[name].flush()
            self.panels[name].show_case(self.case)
            self.panels[name].bring_back()
        focused = QApplication.focusWidget()
        if focused is not None and self.panels.composer.isAncestorOf(focused):
            self._left = focused  # finishing a small panel leads back to it
        self.show_panel(name)
        self.panels[name].focus(*([field] if field else []))  # type: ignore[attr-defined]

    def show_entry(self, noun: str, record: str) -> None:
        """Show where something stands: its entry in the timeline, scrolled to and marked; or its panel."""
        self._timeline.unmark()
        if noun in ("attachment", "person"):
            case_places.edit(self, noun, record)
        elif noun == "case" or not self._timeline.reveal(record):
            self.command("ties" if noun == "consent" else "facts")

    def show_panel(self, name: str) -> None:
        """Show a panel beside the timeline."""
        self.panels.setCurrentWidget(self.panels[name])
        self._covers.renew()
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(1 if name == "facts" else 0)
        self._tabs.setTabText(0, self._titles.get(name, self._titles["write"]))
        self._tabs.blockSignals(False)

    def start_conversation(self, kind: str = "", channel: str = "") -> None:
        """An empty conversation with the cursor in its text, unless a draft is being written."""
        self.panels.composer.flush()
        if self.case is not None and kind:
            self.panels.composer.start(kind, channel)
        self.show_panel("write")
        self.panels.composer.focus()

    def begin(self, planned: Appointment) -> None:
        """Write the conversation that was planned."""
        self.panels.composer.flush()
        self.panels.composer.begin(planned)
        self.show_panel("write")
        self.panels.composer.focus()

    def save(self) -> None:
        """Keep what stands in the panel that is shown; a conversation streams into its draft, and so does closing."""
        panel = self.panels.currentWidget()
        if isinstance(panel, Composer | ClosePanel):
            panel.flush()
        elif isinstance(panel, Panel):
            panel.save()
            return
        self.session.say(self.tr("Saved."))

    def flush(self) -> None:
        """Keep what was typed last."""
        for panel in self.panels.made():
            panel.flush()

    def inside(self) -> str:
        """Which panel is shown, and which record stands in it."""
        name = self.panels.shown()
        return f"{name}/{self.panels[name].record()}"

    def go_inside(self, place: str) -> None:
        """Show a panel with the record that stood in it, and what was typed there."""
        case_places.go_inside(self, place)

    def knows(self, name: str) -> bool:
        """Whether a name is that of a panel, or of something that is done at once."""
        return name in KINDS or name in self._at_once

    def show_around(self, *, on: bool) -> None:
        """Show what stands around the composer, or nothing of it."""
        for part in self._around:
            part.setVisible(on)
        self.panels.composer.show_around(on=on)

    # Private: making

    def _arrange(self) -> None:
        above, below, timeline = rule(), rule(), self._timeline
        for words in (self._titles["write"], self.tr("Facts")):
            self._tabs.addTab(words)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Beside the timeline"))
        split = case_layout.beside(timeline, self._tabs, below, self.panels)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, above):
            column.addWidget(part)
        self._around = (self._head, above, timeline, self._tabs, below)
        column.addWidget(split, 1)

    def _wire(self) -> None:
        self._tabs.currentChanged.connect(lambda index: self.show_panel("facts" if index == 1 else "write"))
        self._timeline.asked.connect(self._on_asked)
        self._timeline.step_settled.connect(partial(case_doings.settle_step, self))
        self._head.command.connect(self.command)
        self._head.list_wanted.connect(self.list_wanted)
        self.panels.composer.referral_wanted.connect(lambda: self.command("refer"))

    def _on_made(self, panel: Panel) -> None:
        """A panel that was just made joins the page: hidden names and offered aliases know of it."""
        if isinstance(panel, FactsPanel):
            panel.report_wanted.connect(lambda: self.command("report"))
            panel.people.card_wanted.connect(lambda person: case_places.edit(self, "person", person))
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
            panel.referred.connect(self.panels.composer.add_referral)
        self._watch()

    def _go_back(self) -> None:
        """Back to the words she was writing, cursor and all."""
        self.show_panel("write")
        if self._left is not None and self._left.isVisible():
            self._left.setFocus()
        else:
            self.panels.composer.focus()

    # Private: showing

    def _watch(self) -> None:
        """What is there now covers hidden names and offers aliases; person cards themselves offer nobody."""
        self._covers.renew()
        self._offer.watch(self.panels["card"] if self.panels.is_made("card") else None)

    def _case_id(self) -> str:
        return self.case.id if self.case is not None else ""

    def _show_timeline(self) -> None:
        assert self.case is not None
        talks = conversations.of_case(self.session.db, self.case.id)
        self._timeline.show_entries(
            names.of_entries(self.session, self.case, entries.of(self.session, self.case.id, talks)),
            names.of_steps(self.session, self.case, entries.open_steps(self.session, self.case.id, talks)),
            self.tr("Write down what you heard. Filling in can wait."),
            ProseMarks(self.session.language, self.session.cast(self.case.client, self.case.id),
                       hidden=self.session.names_hidden))

    # Private: doing

    def _on_asked(self, command: str, noun: str, record: str) -> None:
        if command == "edit" and noun == "consent":
            self.command("ties")
        elif command == "edit":
            case_places.edit(self, noun, record)
        elif command == "versions":
            entry_doings.show_versions(self.session, self._timeline, self)
        elif command == "remove":
            self.flush()
            taking_away.take_away(self.session, noun, record)
        elif self.case is not None:
            self.flush()
            entry_doings.choose_cases(self.session, self.case.id, ConversationId(record), self,
                                      moves=command == "move")

    def _on_versions(self) -> None:
        of_case = self.case if self.panels.shown() == "facts" else None
        entry_doings.show_versions(self.session, self._timeline, self, of_case)

    def _mark(self) -> None:
        panel = self.panels.currentWidget()
        if panel is None or not mark(field_to_mark(panel)):
            self.session.say(self.tr("Select the words about another person first."))
