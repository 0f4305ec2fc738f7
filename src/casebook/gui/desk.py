"""The desk of an open casebook: navigation, pages, status line."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casebook.errors import CasebookError, ReadOnly
from casebook.gui import desk_wiring, file_words, theme, watching
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.icons import IconLabel
from casebook.gui.midnight import Midnight
from casebook.gui.names_line import NamesLine
from casebook.gui.navigation import Navigation
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.spelling.watch import SpellingWatch
from casebook.gui.talking import Talking
from casebook.gui.whereabouts import Whereabouts
from casebook.gui.widgets.labels import label
from casebook.model.ids import CaseId

NARROW = 1100  # below this width the navigation shows icons only


class Desk(QWidget):
    """Navigation on the left, one page beside it; pages are made when first shown."""

    lock_wanted = Signal()
    language_chosen = Signal(str)
    look_changed = Signal()
    passphrase_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__()
        self.session = session
        self.keeper = keeper
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._stack = QStackedWidget()
        self._navigation = Navigation(session, self.page_title)
        self._arrange()
        self._whereabouts = Whereabouts(self)
        self.talking = Talking(self)
        self._navigation.chosen.connect(self.go_to)
        self._navigation.lock_wanted.connect(self.lock_wanted)
        session.opened.connect(self.open_case)
        self.spelling = SpellingWatch(session, self)
        self.midnight = Midnight(session, self)
        session.found.connect(partial(desk_wiring.open_place, self))

    # Going somewhere

    def go_to(self, name: str) -> None:
        """Show a page by its stable name; `cases:ID` shows a case, `settings:backups` a part of Settings."""
        name, _, inside = name.partition(":")
        self.talking.leave()
        if self._current not in ("", name):
            with suppress(*self._excused()):
                self.page().leave()
        page = self._page(name)
        self._current = name
        self._stack.setCurrentWidget(page)
        self._navigation.show_current(name)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        if inside:
            self._open_inside(name, inside)

    def land(self, page: str) -> None:
        """Where an opened casebook begins: in the sentence where she was, else on a page."""
        if page != "today" or not self._whereabouts.go_back():
            self.go_to(page)

    def resume(self, page: str, noun: str, key: str) -> None:
        """Show what was begun on a page, or in a box."""
        if page == "box":
            desk_wiring.open_box(self, noun)
            return
        self.go_to(page)
        self.page().resume(noun, key)

    def place(self) -> str:
        """Where she is, for `go_to`."""
        from casebook.gui.cases.page import CasesPage

        page = self._pages.get(self._current)
        if isinstance(page, CasesPage) and page.case_id:
            return f"cases:{page.case_id}"
        return self._current or "today"

    def open_case(self, case: str) -> None:
        """Show a case."""
        from casebook.gui.cases.page import CasesPage

        if self._current != "cases":
            self.go_to("cases")
        page = self._pages["cases"]
        assert isinstance(page, CasesPage)
        page.open_case(CaseId(case))

    def page_title(self, name: str) -> str:
        """The name of a page as she reads it."""
        titles = {
            "today": self.tr("Today"), "cases": self.tr("Cases"), "referrals": self.tr("Referrals"),
            "prevention": self.tr("Prevention"), "signals": self.tr("Signals and advice"),
            "annual_report": self.tr("Annual report"), "clients": self.tr("Client organisations"),
            "settings": self.tr("Settings"), "search": self.tr("Search"), "figures": self.tr("Own figures"),
        }
        return titles[name]

    # Commands of the menus

    def new_conversation(self) -> None:
        """One box: a match continues that case, no match starts an intake."""
        self.talking.leave()
        desk_wiring.show_intake(self)

    def start_conversation(self, kind: str, channel: str) -> None:
        """An empty conversation in the case that is open."""
        from casebook.gui.cases.page import CasesPage

        page = self.page()
        assert isinstance(page, CasesPage)
        page.start_conversation(kind, channel)

    def begin(self, noun: str, record: str) -> None:
        """Write the conversation of an `appointment`, or the `aftercare` of a case."""
        desk_wiring.begin(self, noun, record)

    def add(self) -> None:
        """A new record of the noun of the page shown."""
        self.page().add()

    def ask_to_destroy(self, case: str) -> None:
        """Ask whether a case is to be destroyed."""
        from casebook.gui import destroying

        destroying.ask(self, case)

    def forget_pages(self) -> None:
        """Let go of every page, with all that it shows or could undo, unkept; the same one is made anew."""
        current, self._current = self._current, ""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self.go_to(current)

    def save(self) -> None:
        """Save what is being edited; on every page Ctrl+S says saved."""
        self.page().save()

    def search(self) -> None:
        """Search everything she wrote."""
        self.go_to("search")
        self.page().search()

    def search_for(self, text: str) -> None:
        """Search everything for words typed elsewhere."""
        from casebook.gui.search.page import SearchPage

        self.go_to("search")
        page = self.page()
        assert isinstance(page, SearchPage)
        page.show_query(text)

    def filter(self) -> None:
        """Put the cursor into the filter of the list shown."""
        self.page().search()

    def case_command(self, command: str) -> None:
        """Do something with the case that is open: write, facts, refer, act, plan, close."""
        from casebook.gui.cases.page import CasesPage

        if command not in ("write", "about_other"):
            self.talking.leave()
        if self._current != "cases":
            self.go_to("cases")
        page = self.page()
        assert isinstance(page, CasesPage)
        page.command(command)

    def show_around(self, *, on: bool) -> None:
        """Show what stands around the composer of the case that is open, or nothing of it."""
        for part in self._around:
            part.setVisible(on)
        self.page().show_around(on=on)

    def show_overview(self, case: str) -> None:
        """The take-home sheet for the reporter of a case."""
        from casebook.gui.referrals.page import ReferralsPage

        self.go_to("referrals")
        page = self.page()
        assert isinstance(page, ReferralsPage)
        page.show_reporter_overview(case)

    def note(self, words: str) -> None:
        """Say something in the line below, in the place of when it locks; "" puts that back."""
        self._note.setText(words or self._locks)

    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._current]

    def flush(self) -> None:
        """Keep what was typed last on every page, on the others too where one can't; then the first fault is raised."""
        faults: list[CasebookError] = []
        for page in self._pages.values():
            try:
                page.flush()
            except self._excused():
                continue
            except CasebookError as error:
                faults.append(error)
        for draft in self.window().findChildren(PanelDraft):  # of boxes
            draft.flush()
        self._whereabouts.keep()
        if faults:
            raise faults[0]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._navigation.show_narrow(self.width() < theme.px(NARROW))

    # Private

    def _open_inside(self, page: str, inside: str) -> None:
        if page == "cases" and inside != "to_complete":
            self.open_case(inside)
        else:
            self.page().open_part(inside)

    def _excused(self) -> tuple[type[CasebookError], ...]:
        """What keeps her nowhere: where nothing can be written, and the desk says so, nothing can be kept either."""
        return (ReadOnly,) if self.session.vault.read_only else ()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        self._around = (self._navigation, self._status_line())
        column.addWidget(self._around[1])

    def _status_line(self) -> QWidget:
        line = QFrame()
        line.setObjectName("statusLine")
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(4))
        row.setSpacing(theme.px(8))
        words, other = file_words.about(self.session)
        row.addWidget(IconLabel("info" if other else "shield-check", 14, "amber" if other else "green"))
        row.addWidget(label(words, "muted"))
        row.addStretch()
        row.addWidget(NamesLine(self.session))
        minutes = self.session.settings.preferences.idle_minutes
        self._locks = self.tr("Locks after %n minute(s) without activity", "", minutes)
        self._note = label(self._locks, "muted")
        row.addWidget(self._note)
        return line

    def _page(self, name: str) -> Page:
        if name not in self._pages:
            with watching.resting():
                page = desk_wiring.made(self, name)
                self._pages[name] = page
                self._stack.addWidget(page)
        return self._pages[name]
