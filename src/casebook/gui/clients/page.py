"""The client organisations: a list on the left, all about one of them on the right."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.clients import keeping
from casebook.gui.clients.sheet import ClientSheet
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.rows import RowList, TwoLines
from casebook.model.clients import Client
from casebook.model.ids import ClientId
from casebook.model.text import folded
from casebook.store import case_list, clients, groups

OPEN = ("open", "reopened", "aftercare")


class ClientsPage(Page):
    """Her client organisations with what was agreed with each. `client_added` tells of a new one, by id.

    `case_wanted` asks to do something with a case of a client that leaves, `page_wanted` for another page.
    """

    client_added = Signal(str)
    case_wanted = Signal(str, str)
    page_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._filter = Line(self.tr("Filter clients"), self.tr("Filter by name or holding"))
        self._list = RowList(self.tr("Clients"))
        self._new = button(self.tr("&New client"), "primary", "plus", tip=self.tr("Add a client organisation"))
        self._first = button(self.tr("Add &your first client"), "primary", "plus")
        self.sheet = ClientSheet(session)
        self.setFocusProxy(self._list)
        self._known: set[str] = set()
        self._lay_out()
        self._filter.textChanged.connect(lambda _words: self._show_rows())
        self._list.chosen.connect(self._on_chosen)
        self._new.clicked.connect(self.add)
        self._first.clicked.connect(self.add)
        self.sheet.saved.connect(self._on_saved)
        self.sheet.leaving.case_wanted.connect(self.case_wanted)
        self.sheet.leaving.page_wanted.connect(self.page_wanted)

    def read(self) -> None:
        self._show_rows()
        if not self.sheet.is_dirty():
            self._show_sheet(self._list.key())
        else:
            self.sheet.leaving.read()

    def flush(self) -> None:
        self.sheet.keep_draft()
        self.sheet.leaving.flush()

    def open_part(self, name: str) -> None:
        part, _, client = name.partition(":")
        self.show_client(client)
        if part == "leaving":
            self.sheet.show_leaving()

    def search(self) -> bool:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()
        return True

    def add(self) -> None:
        """Start a new client, with the cursor in its name."""
        self.sheet.leave()
        self._list.choose("")
        self._right.setCurrentWidget(self.sheet)
        self.sheet.show_new()

    def save(self) -> None:
        if self._right.currentWidget() is self.sheet:
            self.sheet.save()
        else:
            super().save()

    def resume(self, noun: str, key: str) -> None:
        if key != keeping.NEW:
            self.show_client(key)
        elif not self.sheet.is_new():
            self.add()

    def inside(self) -> str:
        return f"{self.sheet.tab()}/{keeping.NEW if self.sheet.is_new() else self.sheet.client_id() or ''}"

    def go_inside(self, place: str) -> None:
        number, _, key = place.partition("/")
        if key:
            self.resume("client", key)
            self.sheet.show_tab(int(number))

    def show_client(self, client: str) -> None:
        """Stand on a client."""
        self._filter.clear()
        self._list.choose(client)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.sheet.keep_draft()

    def _on_chosen(self, key: str) -> None:
        if key != self.sheet.client_id():
            self.sheet.leave()
            self._show_sheet(self._list.key())

    def _on_saved(self, client: str) -> None:
        if client not in self._known:
            self._known.add(client)
            self.client_added.emit(client)
        self._show_rows()
        if not self._list.key():
            self._list.choose(client)

    def _show_sheet(self, key: str) -> None:
        if key:
            self._right.setCurrentWidget(self.sheet)
            self.sheet.show_client(ClientId(key))
        elif not self.sheet.is_new():
            self._right.setCurrentWidget(self._empty)

    def _show_rows(self) -> None:
        every = clients.all_of(self.session.db)
        kept = self._list.key() or self.sheet.client_id() or ""
        wanted = folded(self._filter.words())
        names: dict[str, str] = {group.id: group.name for group in groups.all_of(self.session.db)}
        open_cases = Counter(row.client for row in case_list.listed(self.session.db, statuses=OPEN))
        shown = [client for client in every
                 if wanted in folded(client.name) or wanted in folded(names.get(client.group or "", ""))]
        self._list.show_rows([self._row(c, names.get(c.group or "", ""), open_cases[c.name]) for c in shown])
        self._known = self._known or {client.id for client in every}
        if not self.sheet.is_new() and shown:
            self._list.choose(kept if kept in {c.id for c in shown} else shown[0].id)
        self._empty_words.setText(self._what_now(bool(every)))
        self._first.setVisible(not every)

    def _row(self, client: Client, group: str, open_cases: int) -> TwoLines:
        today = self.session.today()
        engagement = keeping.running(clients.engagements(self.session.db, client.id), today)
        workers = clients.headcounts(self.session.db, client.id).get(today.year)
        if engagement is None:
            term = self.tr("no engagement now")
        elif engagement.ends is not None:
            term = self.tr("until %1").replace("%1", self.session.language.short_date(engagement.ends))
        else:
            term = self.tr("since %1").replace("%1", str(engagement.starts.year))
        people = self.tr("%n worker(s)", "", workers) if workers is not None else ""
        chips = ((self.tr("%n open", "", open_cases), "slate"),) if open_cases else ()
        return TwoLines(key=client.id, title=client.name, chips=chips, faint=not client.active,
                        detail=" · ".join(part for part in (group, term, people) if part))

    def _what_now(self, some: bool) -> str:
        if some:
            return self.tr("Choose a client on the left.")
        return self.tr("Nothing here yet. Begin with your first client organisation; a name is enough. Rather look"
                       " around first? Open the practice casebook with invented cases.")

    def _lay_out(self) -> None:
        left = QWidget()
        left.setObjectName("mid")
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(14), theme.px(12), theme.px(2))
        top.addWidget(label(self.tr("Clients"), "h1"))
        top.addStretch()
        top.addWidget(self._new)
        search = QHBoxLayout()
        search.setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(8))
        search.addWidget(self._filter)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(search)
        column.addWidget(self._list, 1)
        self._empty = QWidget()
        self._empty.setObjectName("detail")
        self._empty_words = label("", "muted", wrap=True)
        self._empty_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty_words.setMaximumWidth(theme.px(420))
        middle = QVBoxLayout(self._empty)
        middle.addStretch()
        middle.addWidget(self._empty_words, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addSpacing(theme.px(12))
        middle.addWidget(self._first, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        self._right = QStackedWidget()
        self._right.addWidget(self._empty)
        self._right.addWidget(self.sheet)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(280), theme.px(900)])
        split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
