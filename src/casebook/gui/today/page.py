"""Today: what is planned, due or unfinished, each line with the one button that settles it, and one search box."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import drill_box, theme
from casebook.gui.backing_up import BackupKeeper
from casebook.gui.icons import icon
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.sheet_box import is_confirmed
from casebook.gui.today import agenda, begun, code_lines, kept, leaving_lines, safekeeping
from casebook.gui.today.card import Line, TodayCard
from casebook.gui.today.due import DueLines
from casebook.gui.today.row import LineRow
from casebook.gui.widgets.fields import Line as Field
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.lines import clear
from casebook.store import adviser, clients, drafts

OLD = 7  # days after which a backup is said to be old


class TodayPage(Page):
    """Where unlocking lands."""

    search_wanted = Signal(str)
    page_wanted = Signal(str)
    begun_wanted = Signal(str, str, str)
    conversation_wanted = Signal()
    beginning_wanted = Signal(str, str)
    sheet_wanted = Signal()
    restore_wanted = Signal(str)
    drill_wanted = Signal()
    code_wanted = Signal()
    destroying_wanted = Signal(str)

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        super().__init__(session)
        self._keeper = keeper
        self._field = Field(self.tr("Search in everything you wrote"), self.tr("Search in everything you wrote"))
        self._field.addAction(icon("search", "muted"), Field.ActionPosition.LeadingPosition)
        self._new = button(self.tr("&New conversation"), "primary", "plus", "Ctrl+N")
        self._cards = QVBoxLayout()
        self._day = label("", "muted")
        self._rows: list[LineRow] = []
        self._whole: set[str] = set()
        self._due = DueLines(session, self.begun_wanted.emit, self.beginning_wanted.emit)
        self._arrange()
        self._field.returnPressed.connect(lambda: self.search_wanted.emit(self._field.text()))
        self._new.clicked.connect(self.conversation_wanted)
        for told in (keeper.made, keeper.health.looked):
            told.connect(self._on_changed)

    def read(self) -> None:
        if any(row.is_asking for row in self._rows):  # she is answering: what she types is not read away
            self._stale = True
            return
        place = self._place()
        self._day.setText(self.session.language.weekday_date(self.session.today()))
        self._rows = []
        clear(self._cards)
        for card in self._all_cards() or self._empty():
            self._cards.addWidget(card)
        self._cards.addStretch()
        self._stand_at(place)

    def search(self) -> bool:
        self._field.setFocus()
        self._field.selectAll()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        self._stale = True  # drafts are written without a word
        self._rows = []  # what was asked before she left is asked no longer
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._field.setFocus()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Today"), "h1"))
        head.addWidget(self._day)
        head.addStretch()
        head.addWidget(self._new)
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._cards.setSpacing(theme.px(16))
        self._cards.setContentsMargins(0, 0, theme.px(8), 0)
        inner.setLayout(self._cards)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(18), theme.px(20), 0)
        column.setSpacing(theme.px(14))
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(scrolled(inner), 1)

    def _all_cards(self) -> list[TodayCard]:
        amiss = safekeeping.lines(self.session, self._keeper, self.restore_wanted.emit,
                                  lambda: self.page_wanted.emit("settings:backups"))
        cards = (
            self._card(self.tr("Mind your casebook"), "triangle-alert", amiss),
            self._card(self.tr("Conversations today and tomorrow"), "calendar", self._due.planned()),
            self._card(self.tr("To follow up"), "rotate-ccw", self._due.follow_ups()),
            self._card(self.tr("Aftercare, as agreed"), "heart-handshake", self._due.aftercare()),
            self._card(self.tr("Requests and breaches"), "triangle-alert", self._due.asked()),
            self._card(self.tr("Not finished yet"), "pencil", self._drafts()),
            self._card(self.tr("To complete"), "clipboard-list", self._incomplete()),
            self._card(self.tr("Clients that leave"), "building-2", leaving_lines.lines(
                self.session, self.page_wanted.emit)),
            self._card(self.tr("Retention passed"), "archive", kept.lines(
                self.session, self.destroying_wanted.emit)),
            self._card(self.tr("Annual reports"), "chart-column", self._reports()),
            self._card(self.tr("Your casebook"), "hard-drive", self._backups()),
        )
        return [card for every in cards for card in every]

    def _card(self, title: str, icon_name: str, lines: list[Line]) -> list[TodayCard]:
        """A card, or none without lines."""
        if not lines:
            return []
        made = TodayCard(title, icon_name, lines, self._row, whole=title in self._whole)
        made.whole_wanted.connect(partial(self._show_whole, title))
        return [made]

    def _row(self, line: Line) -> LineRow:
        made = LineRow(self.session, line)
        made.answered.connect(self._on_answered)
        self._rows.append(made)
        return made

    def _show_whole(self, title: str) -> None:
        self._whole.add(title)
        self.read()

    def _on_answered(self) -> None:
        if self._stale:
            self._stale = False
            self.read()

    def _place(self) -> tuple[str, int, int] | None:
        """The line that has the focus: its key, which line it is, and which of its buttons."""
        focused = self.focusWidget()
        if focused is None or not focused.hasFocus():
            return None
        for number, row in enumerate(self._rows):
            if row.isAncestorOf(focused):
                buttons = [n for n, button in enumerate(row.buttons) if button is focused]
                return row.line.key, number, buttons[0] if buttons else 0
        return None

    def _stand_at(self, place: tuple[str, int, int] | None) -> None:
        """Stand where she stood: on the same line, else on the one that took its place."""
        rows = [row for row in self._rows if row.buttons]
        if place is None:
            return
        if not rows:
            self._field.setFocus()
            return
        key, number, button = place
        same = next((row for row in rows if row.line.key == key), None)
        row = same or rows[min(number, len(rows) - 1)]
        row.buttons[min(button, len(row.buttons) - 1) if same else 0].setFocus()

    def _empty(self) -> list[TodayCard]:
        if not clients.all_of(self.session.db):
            words = self.tr("Nothing here yet. Begin with your first client organisation; a name is enough.")
            return self._card(self.tr("Your casebook"), "book-open", [
                Line(words, "", [(self.tr("Add a &client organisation"), lambda: self.page_wanted.emit("clients"))])])
        words = self.tr("Nothing is open for today.")
        return self._card(self.tr("Your casebook"), "circle-check", [Line(words, "", [])])

    def _drafts(self) -> list[Line]:
        lines = []
        for item in agenda.unfinished(self.session.db):
            words = begun.in_case(self.session, item)
            lines.append(Line(self._joined(words, item.client), self.session.language.weekday_date(item.day), [
                (self.tr("&Write on"), partial(self.begun_wanted.emit, "cases", "draft", item.id)),
                (self.tr("Throw away"), partial(self._throw_away, item.id)),
            ]))
        return [*lines, *begun.lines(self.session, self.begun_wanted.emit)]

    def _incomplete(self) -> list[Line]:
        number = len(agenda.incomplete(self.session.db))
        if not number:
            return []
        words = self.tr("%n case(s) still miss something.", "", number)
        return [Line(words, "", [(self.tr("&Complete"), lambda: self.page_wanted.emit("cases:to_complete"))])]

    def _reports(self) -> list[Line]:
        year = self.session.today().year - 1
        missing = agenda.reports_to_make(self.session.db, year)
        if not missing:
            return []
        words = self.tr("%n annual report(s) over %1 are still to be made.", "", len(missing)).replace("%1", str(year))
        return [Line(words, "", [(self.tr("To the annual &reports"), lambda: self.page_wanted.emit("annual_report"))])]

    def _backups(self) -> list[Line]:
        """The recovery sheet, while none was typed back or a year after; the age of both backups, from a week on."""
        made_up = adviser.preference(self.session.db, "practice") == "1"
        first, second = self._keeper.age(self._keeper.folder), self._keeper.age(self._keeper.second_place)
        lines = []
        if clients.all_of(self.session.db) and not made_up and not is_confirmed(self.session.db):
            words = self.tr("You have no recovery sheet yet. Without it a forgotten passphrase loses everything.")
            lines.append(Line(words, "", [(self.tr("Make the &sheet"), self.sheet_wanted.emit)]))
        elif not made_up and drill_box.is_due(self.session.db, self.session.today()):
            words = self.tr("It is a year since you tried your recovery sheet. Does it still open your newest backup?")
            lines.append(Line(words, "", [(self.tr("Try the &sheet"), self.drill_wanted.emit)]))
        if first is not None and first >= OLD:
            words = self.tr("Your newest backup is %n day(s) old.", "", first)
            lines.append(Line(words, "", [(self.tr("Make one &now"), self._keeper.back_up)]))
        if second is not None and second >= OLD:
            words = self.tr("Your second backup is %n day(s) old.", "", second)
            lines.append(Line(words, "", [(self.tr("Make one &now"), self._keeper.back_up)]))
        return [*lines, *code_lines.lines(self.session, self.code_wanted.emit, self.read)]

    def _joined(self, *parts: str) -> str:
        return " · ".join(part for part in parts if part)

    def _throw_away(self, draft: str) -> None:
        kept = drafts.get(self.session.db, draft)
        self.session.write(drafts.remove, draft)
        if kept is not None:
            self.session.say(self.tr("Thrown away."), lambda: self.session.write(drafts.save, kept))


