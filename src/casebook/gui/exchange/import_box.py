"""Taking a spreadsheet in: what was understood of it, what would come, what is refused and why; then all at once."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QWidget

from casebook import wording
from casebook.errors import CasebookError, NotASheet
from casebook.exchange.sheets import files, layout, meanings, plan, refusals
from casebook.exchange.sheets.cells import Sheet
from casebook.exchange.sheets.columns import DAYS
from casebook.exchange.sheets.days import DAY_FIRST, MONTH_FIRST
from casebook.exchange.sheets.mapping import Mapping
from casebook.exchange.sheets.meanings import Meanings
from casebook.exchange.sheets.plan import Plan
from casebook.exchange.sheets.taking_in import TakingIn
from casebook.gui import theme, work
from casebook.gui.exchange.import_choices import ImportChoices
from casebook.gui.exchange.sheets_box import TakeOutBox
from casebook.gui.exchange.slow_box import SlowBox
from casebook.gui.exchange.steps import Steps
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.store import clients
from casebook.vault import Connection

PREVIEWED = 50
REFUSED_SHOWN = 1000
WORDS, COMING, REFUSED = 1, 2, 3  # the tabs behind the first, the columns


class ImportBox(SlowBox):
    """Nothing is written until she takes the sheet in; then it is one step, and one undo."""

    def __init__(self, session: Session, parent: QWidget, place: Path) -> None:
        translate = session.language.translate
        super().__init__(session, parent, translate("ImportBox", "Take a spreadsheet in"),
                         translate("ImportBox", "&Cancel"), height=640)
        self._owner = parent
        self._place = place
        self._sheets: list[Sheet] = []
        self._meanings: Meanings | None = None
        self._plan: Plan | None = None
        self._steps: Steps | None = None
        self._asked = 0
        self._make_parts()
        self._go = self.add_action(button(self.tr("&Take in"), "primary", "upload"))
        self._go.setEnabled(False)
        self._arrange(parent)
        self._sheet.currentIndexChanged.connect(lambda _index: self._on_sheet())
        for choice in (self._client, self._order):
            choice.currentIndexChanged.connect(lambda _index: self._understand())
        self._choices.changed.connect(self._understand)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._go.clicked.connect(self.submit)
        QTimer.singleShot(0, self, self._read)

    def submit(self) -> None:
        """Take in what was understood, a step at a time."""
        made, known = self._plan, self._meanings
        if made is None or known is None or not made.cases or self._steps is not None or self.is_busy:
            return

        def take_in(db: Connection) -> Generator[int, None, str]:
            taking = TakingIn(db, made, known)
            yield from taking.steps()
            return taking.sheet

        self._stood = self.focusWidget()
        self._wait(True)
        self.leave.setEnabled(True)
        self._busy.setRange(0, made.conversations)
        self._steps = Steps(self.session, take_in, self)
        self._steps.progressed.connect(self._busy.setValue)
        self._steps.finished.connect(self._on_taken)
        self._steps.failed.connect(self._on_failed)
        self._steps.start()
        self.leave.setFocus()

    def reject(self) -> None:
        """Leave; an import that is under way leaves nothing behind. A lock comes this way too."""
        if self._steps is not None:
            self._steps.stop()
            self._steps = None
        super().reject()

    def _make_parts(self) -> None:
        session = self.session
        self._about = label("", wrap=True)
        self._sheet, self._order = Choice(), Choice()
        self._client = Choice([(client.id, client.name) for client in clients.all_of(session.db)],
                              empty=self.tr("not known yet"))
        self._order.show_values([(DAY_FIRST, self.tr("day first: 3 April")),
                                 (MONTH_FIRST, self.tr("month first: 4 March"))], empty=self.tr("not known: refuse"))
        self._form = Form(3)
        self._choices = ImportChoices(session, self)
        self._coming = Table(self.tr("What would come"), [
            self.tr("Row"), self.tr("Client"), self.tr("Case"), self.tr("Date"), self.tr("Conversation"),
            self.tr("Minutes"), self.tr("Theme"), self.tr("Notes")], stretch=7, numeric=(0, 5))
        self._coming.set_widths(52, 120, 72, 108, 140, 76, 130, 0)
        self._refused = Table(self.tr("Refused rows"), [self.tr("Row"), self.tr("Column"), self.tr("What is wrong")],
                              stretch=2, numeric=(0,))
        self._refused.set_widths(64, 190, 0)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("What was understood"))
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._stack = QStackedWidget()

    def _arrange(self, parent: QWidget) -> None:
        room = parent.window().size()
        self.setMinimumWidth(min(theme.px(720), room.width() - 40))
        self.resize(min(theme.px(1040), room.width() - 40), min(theme.px(660), room.height() - 30))
        self._form.add(self.tr("Clie&nt of rows that name none"), self._client)
        self._form.add(self.tr("&Dates like 3/4/25"), self._order)
        self._form.add(self.tr("&Sheet"), self._sheet)
        shown: tuple[tuple[str, QWidget], ...] = (
            (self.tr("C&olumns"), scrolled(self._choices.column_page)),
            (self.tr("&Words"), scrolled(self._choices.value_page)),
            (self.tr("Co&ming"), self._coming), (self.tr("&Refused"), self._refused))
        for words, part in shown:
            self._tabs.addTab(words)
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(theme.px(190))
        tabs = QHBoxLayout()
        tabs.addWidget(self._tabs)
        tabs.addStretch()
        self.inside.addWidget(self._about)
        self.inside.addWidget(self._form)
        self.inside.addLayout(tabs)
        self.inside.addWidget(self._stack, 1)
        self._show_parts(False)

    def _show_parts(self, shown: bool) -> None:
        for part in (self._form, self._tabs, self._stack):
            part.setVisible(shown)

    def _read(self) -> None:
        self._about.setText(self.tr("Reading %1…").replace("%1", self._place.name))
        place, left = self._place, self.left
        self.do(lambda: files.read(place, left.is_set), self._on_read)
        self.leave.setEnabled(True)

    def _on_read(self, sheets: list[Sheet]) -> None:
        self._sheets = sheets
        self._meanings = meanings.read(self.session.db)
        names = [(str(number), sheet.name) for number, sheet in enumerate(sheets)]
        best = next((str(number) for number, sheet in enumerate(sheets) if sheet is self._best()), "0")
        self._sheet.blockSignals(True)
        self._sheet.show_values(names)
        self._sheet.show_code(best)
        self._sheet.blockSignals(False)
        self._show_parts(True)
        self._form.show_field(self._sheet, shown=len(sheets) > 1)
        self._form.show_field(self._order, shown=False)
        self._tabs.setFocus()
        self._understand()

    def _best(self) -> Sheet | None:
        try:
            return layout.found(self._sheets, Mapping()).sheet
        except NotASheet:
            return None

    def _on_sheet(self) -> None:
        self._choices.forget()
        self._understand()

    def _understand(self) -> None:
        """Make the plan anew, in the background; only the last one asked for is shown."""
        known = self._meanings
        if known is None or not self._sheets:
            return
        self._asked += 1
        asked, left = self._asked, self.left
        sheets = [self._sheets[int(self._sheet.code() or 0)]]
        order = self._order.code()
        orders = dict.fromkeys(DAYS, order) if order else {}
        said = Mapping(columns=dict(self._choices.columns), orders=orders,
                       values={name: dict(words) for name, words in self._choices.values.items()})
        try:
            self._choices.show_layout(layout.found(sheets, said))
        except NotASheet as error:
            self._fail(error)
            return
        client = known.client_names.get(self._client.code(), "")
        self._go.setEnabled(False)
        work.run(self, lambda: plan.made(sheets, said, known, client, lambda: left.is_set() or asked != self._asked),
                 lambda made: self._show(made, asked), lambda error: self._not_understood(error, asked))

    def _not_understood(self, error: Exception, asked: int) -> None:
        if asked != self._asked or self.left.is_set():
            return
        if not isinstance(error, CasebookError):
            raise error
        self._fail(error)

    def _fail(self, error: CasebookError) -> None:
        self._plan = None
        self._go.setEnabled(False)
        self._about.setText(self._place.name)
        if isinstance(error, NotASheet) and error.reason == "double":
            error = NotASheet("double", refusals.field_name(error.name, self.session.language), error.which)
        self.say_fault(wording.sentence(error, self.session.language))

    def _show(self, made: Plan, asked: int) -> None:
        if asked != self._asked or self.left.is_set():
            return
        self.say_fault("")
        self._plan = made
        self._choices.show_unknown(made.unknown)
        self._about.setText(self._summary(made))
        self._show_rows(made)
        number, open_words = self.session.language.number, self._choices.open_words
        self._tabs.setTabText(WORDS, self.tr("&Words not known (%1)").replace("%1", number(open_words))
                              if open_words else self.tr("&Words"))
        self._tabs.setTabText(COMING, self.tr("Co&ming (%1)").replace("%1", number(made.conversations)))
        self._tabs.setTabText(REFUSED, self.tr("&Refused (%1)").replace("%1", number(len(made.refused))))
        hint = any(refusal.reason == "two_ways" for refusal in made.refused) or bool(self._order.code())
        self._form.show_field(self._order, shown=hint)
        self._go.setEnabled(bool(made.cases) and self._steps is None)

    def _summary(self, made: Plan) -> str:
        words = self.tr("%1: %2 and %3 would come in.").replace("%1", self._place.name)
        words = words.replace("%2", self.tr("%n case(s)", "", made.new_cases))
        lines = [words.replace("%3", self.tr("%n conversation(s)", "", made.conversations))]
        if made.new_clients:
            lines.append(self.tr("New client organisations, made when you take this in: %1.").replace(
                "%1", ", ".join(made.new_clients[:8]) + (" …" if len(made.new_clients) > 8 else "")))
        if made.known:
            lines.append(self.tr("%n row(s) came in before, or stand here twice: they are not added again.", "",
                                 made.known))
        if made.layout is not None and (unknown := [c.heading for c in made.layout.unknown if c.heading]):
            lines.append(self.tr("Columns left out: %1.").replace(
                "%1", ", ".join(unknown[:8]) + (" …" if len(unknown) > 8 else "")))
        return "\n".join(lines)

    def _show_rows(self, made: Plan) -> None:
        session = self.session
        kinds, themes = session.names("kind"), session.theme_names()
        rows: list[tuple[str, tuple[str, ...]]] = []
        for case in made.cases:
            for entry in case.entries[:PREVIEWED - len(rows)]:
                rows.append((str(entry.row), (
                    str(entry.row), entry.client, entry.case, session.language.short_date(entry.day),
                    kinds.get(entry.kind, entry.kind), "" if entry.minutes is None else str(entry.minutes),
                    themes.get(case.facts.get("main_theme", ""), ""), " ".join(entry.notes[:200].split()))))
        self._coming.show_rows(sorted(rows, key=lambda row: int(row[0])))
        self._refused.show_rows([(str(number), (
            str(refusal.row), refusals.field_name(refusal.field, session.language),
            refusals.reason(refusal, session.language)))
            for number, refusal in enumerate(made.refused[:REFUSED_SHOWN])])

    def _on_taken(self, sheet: str) -> None:
        made, session, owner = self._plan, self.session, self._owner
        assert made is not None
        self._steps = None
        session.announce()
        words = self.tr("Taken in: %1 and %2.").replace("%1", self.tr("%n case(s)", "", made.new_cases))
        words = words.replace("%2", self.tr("%n conversation(s)", "", made.conversations))
        if made.refused:
            words += " " + self.tr("%n row(s) were refused.", "", len(made.refused))
        session.say(words, lambda: TakeOutBox(session, owner, sheet).open())
        self.accept()

    def _on_failed(self, error: CasebookError) -> None:
        self._steps = None
        self._busy.setRange(0, 0)
        self._on_error(error)
