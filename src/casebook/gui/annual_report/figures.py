"""What prints beside her words: the protected figures of a section exactly as on paper, and why they stand so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casebook.disclosure import labels
from casebook.disclosure.protected import Protected, ProtectedTable
from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData
from casebook.documents.annual_report.beside import WITH_TOTALS
from casebook.documents.blocks import Block, Heading, Table
from casebook.gui import theme, work
from casebook.gui.annual_report import block_views, reader
from casebook.gui.annual_report.protection import ProtectionWords
from casebook.gui.annual_report.reader import Reading
from casebook.gui.annual_report.reader_view import ReaderView
from casebook.gui.annual_report.table_choices import TableChoices
from casebook.gui.icons import IconLabel
from casebook.gui.session import Session
from casebook.gui.widgets import lines
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.report_choices import Choices
from casebook.store import report_choices

BELONGS = {"theme_group_by_year": "years", "route": "steps", "outcome": "outcomes", "intervention": "done",
           "referral": "done"}
"""The section of a table; the others stand in `about`."""


class Figures(QFrame):
    """The blocks of one section of a report, each table with what was put together in it and why.

    `kept` tells that she made it coarser, or took that back.
    """

    kept = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._words = ProtectionWords(session)
        self._data: ReportData | None = None
        self._choices = Choices()
        self._beside: dict[str, list[Block]] = {}
        self._section = ""
        self._shown: tuple[object, ...] = ("",)
        self._holder = QWidget()
        self._holder.setObjectName("scrolled")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(10))
        self._area = scrolled(self._holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("What prints beside your words"))
        self._reader = ReaderView(session)
        self._reading: Reading | None = None
        self._asked = 0
        self.as_reader = button(self.tr("As management reads it"), "chip", tip=self.tr(
            "What a reader of everything you handed out knows, and can work out (F4)"))
        self.as_reader.setCheckable(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self._reader)
        self._lay_out()
        self.as_reader.toggled.connect(lambda _on: self._turn())

    def show_report(self, data: ReportData) -> None:
        """Show the figures of a report."""
        if data != self._data:
            self._data, self._reading = data, None
            self._beside = annual_report.beside(data, Language(data.language_code))
        self._choices = report_choices.of(self._session.db, data.client.id, data.period)
        self._show()
        self._turn()

    def show_section(self, code: str) -> None:
        """Show what stands in a section."""
        if code != self._section:
            self._section = code
            self._show()
            self._turn()

    def _turn(self) -> None:
        """Show the figures as they print, or what a reader can work out of them."""
        self._stack.setCurrentWidget(self._reader if self.as_reader.isChecked() else self._area)
        if not self.as_reader.isChecked() or self._data is None:
            return
        if self._reading is not None:
            self._show_reading(self._reading)
            return
        self._reader.show_waiting()
        self._asked += 1
        number = self._asked
        with self._session.vault.read_snapshot() as db:
            every = reader.statements(db, self._data)
        work.run(self, lambda: reader.read(every), lambda found: self._on_read(number, found))

    def _on_read(self, number: int, found: Reading) -> None:
        if number == self._asked:
            self._reading = found
            if self.as_reader.isChecked():
                self._show_reading(found)

    def _show_reading(self, found: Reading) -> None:
        assert self._data is not None
        protected = self._data.protected
        shown = [name for name in (*protected.tables, *protected.left_out)
                 if _section_of(name, self._beside) == self._section]
        self._reader.show_reading(found, self._data, shown, totals=self._section in WITH_TOTALS)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4))
        head.addWidget(label(self.tr("Prints beside your words"), "h2", wrap=True), 1)
        head.addWidget(self.as_reader, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _show(self) -> None:
        if self._data is None:
            return
        blocks = self._beside.get(self._section, [])
        missing = [name for name in self._data.protected.left_out if _section_of(name, self._beside) == self._section]
        now = (self._section, blocks, missing, self._data.protected, self._choices)
        if now == self._shown:
            return
        if now[0] != self._shown[0]:
            self._area.verticalScrollBar().setValue(0)
        self._shown = now
        lines.clear(self._column)
        self._fill(blocks, missing, self._data.protected)

    def _fill(self, blocks: Sequence[Block], missing: Sequence[str], protected: Protected) -> None:
        told: list[str] = []
        heads = {block.columns[0].title for block in blocks if isinstance(block, Table)}
        for block in blocks:
            made = block_views.view(block)
            if made is None or (isinstance(block, Heading) and block.text in heads):
                continue
            self._column.addWidget(made)
            told.append(block_views.spoken(block))
            if isinstance(block, Table) and block.name in protected.tables:
                table = protected.tables[block.name]
                told += self._explain(self._words.table(table, protected.threshold))
                self._column.addWidget(self._choose(table))
        if self._section in WITH_TOTALS:
            told += self._explain(self._words.totals(protected))
            told += self._left_out_totals(protected)
        for name in missing:
            self._column.addWidget(label(self._words.title(name), "metaKey", wrap=True))
            hers = self._is_hers(name)
            told += self._explain((self._words.left_out(protected, name, hers=hers),))
            if hers:
                self._column.addWidget(self._print_again(name, self._words.title(name)))
        if not told:
            told = [self.tr("Only your words stand in this section.")]
            self._column.addWidget(label(told[0], "muted", wrap=True))
        self._column.addStretch()
        self._area.setAccessibleDescription("\n".join(told))

    def _explain(self, sentences: Sequence[str]) -> Sequence[str]:
        """Sentences for her alone, set apart from what prints."""
        card = QFrame()
        card.setObjectName("softCard")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(IconLabel("shield-check", 16, "green"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label("\n\n".join(sentences), "muted", wrap=True), 1)
        self._column.addWidget(card)
        return sentences

    def _choose(self, table: ProtectedTable) -> QWidget:
        assert self._data is not None
        language = Language(self._data.language_code)
        by_year = any(row.year for row in table.rows)
        rows = [] if by_year else [labels.row_label(table, row, self._data.names, language) for row in table.rows]
        made = TableChoices(self._words.title(table.name), rows, together=table.name in self._choices.together)
        made.left_out.connect(lambda: self._leave_out(table.name))
        made.joined.connect(lambda places: self._put_together(table, places))
        made.parted.connect(lambda: self._part(table.name))
        return made

    def _is_hers(self, name: str) -> bool:
        """Whether she herself keeps a table out, or put so much together that too little of it is left."""
        chosen = self._choices
        reason = self._data.protected.left_out.get(name) if self._data is not None else None
        return reason == "wish" and (chosen.no_breakdowns or name in chosen.left_out or name in chosen.together)

    def _left_out_totals(self, protected: Protected) -> list[str]:
        """Totals that she left out, as a repair of the check proposed."""
        tables = {*protected.tables, *protected.left_out}
        names = [name for name in self._choices.left_out if name not in tables]
        for name in names:
            self._column.addWidget(label(self._words.total(name), "metaKey", wrap=True))
            self._explain((self.tr("Left out, as you chose."),))
            self._column.addWidget(self._print_again(name, self._words.total(name)))
        return [self._words.total(name) for name in names]

    def _print_again(self, name: str, title: str) -> QWidget:
        made = button(self.tr("Print it after all"), "more", "undo-2")
        made.setAccessibleName(f"{made.text()}: {title}")
        made.clicked.connect(lambda: self._keep(replace(
            self._choices, left_out=tuple(n for n in self._choices.left_out if n != name), no_breakdowns=False,
            together={table: found for table, found in self._choices.together.items() if table != name},
        ), self.tr("This table prints again, as far as the protection lets it.")))
        return made

    def _leave_out(self, name: str) -> None:
        self._keep(replace(self._choices, left_out=(*self._choices.left_out, name)),
                   self.tr("This table is left out of this report."))

    def _put_together(self, table: ProtectedTable, places: Sequence[int]) -> None:
        codes = tuple(code for place in places for code in table.rows[place].categories)
        before = self._choices.together.get(table.name, ())
        self._keep(replace(self._choices, together={**self._choices.together, table.name: (*before, codes)}),
                   self.tr("Put together in this report."))

    def _part(self, name: str) -> None:
        together = {table: groups for table, groups in self._choices.together.items() if table != name}
        self._keep(replace(self._choices, together=together), self.tr("Apart again, as far as the protection lets it."))

    def _keep(self, choices: Choices, words: str) -> None:
        assert self._data is not None
        client, period, before = self._data.client.id, self._data.period, self._choices

        def save(wanted: Choices) -> Callable[[], None]:
            def saved() -> None:
                self._session.write_quietly(report_choices.save, client, period, wanted)
                self.kept.emit()
                self._area.setFocus()  # the button that was pressed is gone
            return saved

        save(choices)()
        self._session.say(words, save(before))


def _section_of(table: str, beside: dict[str, list[Block]]) -> str:
    """The section in which a chosen table stands, or would; where this report has none of it, an earlier one."""
    place = BELONGS.get(table, "about")
    return place if place in beside else "about" if "about" in beside else "summary"
