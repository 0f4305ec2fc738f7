"""The report of one client: writing it, seeing it as it goes out, and what goes out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from casebook import wording
from casebook.disclosure.sentences import period_words
from casebook.errors import PeriodRefused, Refused
from casebook.gui import theme, work
from casebook.gui.annual_report import drawing, standing
from casebook.gui.annual_report.drawing import Drawn
from casebook.gui.annual_report.heading import ReportHeading
from casebook.gui.annual_report.releases import HandedOut
from casebook.gui.annual_report.todo import ReportTodo
from casebook.gui.annual_report.writing import Writing
from casebook.gui.outgoing import Checks
from casebook.gui.preview import Preview
from casebook.gui.session import Session
from casebook.model.ids import ClientId
from casebook.model.periods import Period, year
from casebook.store import clients, releases

UNSEEN = 2_500  # milliseconds after the last change until a document is drawn that nobody looks at


class ReportPane(QWidget):
    """Shows what belongs to the file now; the document is drawn in the background from data gathered here."""

    drawn = Signal()
    """The document that is shown is up to date, and was checked."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._client = ClientId("")
        self._period = year(session.today().year - 1)
        self._drawn: Drawn | None = None
        self._wants: drawing.Wanted | None = None
        self._asked = 0
        self.heading = ReportHeading()
        self.todo = ReportTodo(session)
        self.writing = Writing(session)
        self.preview = Preview()
        self.handed_out = HandedOut(session)
        self.checks = Checks(session)
        self.preview.guard(self.checks)
        self._becomes_final: Drawn | None = None
        self.tabs = QTabWidget()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(UNSEEN)
        self._lay_out()
        self._wire()

    def show_report(self, client: str, period: Period) -> None:
        """Show the report of a client over a period."""
        if (client, period) != (self._client, self._period):
            self.keep()
            self._client, self._period, self._drawn = ClientId(client), period, None
            self.heading.show_language(clients.get(self._session.db, self._client).language)
            self.heading.show_state("", "slate", final=False)
            self.preview.clear(self.tr("The report is being made…"))
            self.checks.clear()
        self.refresh()

    def show_part(self, part: str) -> None:
        """Show what a column of the list of clients is about (see overview.PARTS)."""
        tab = {"text": self.writing, "protection": self.writing, "sent": self.preview, "discussed": self.handed_out}
        if part in tab and self.tabs.isTabEnabled(self.tabs.indexOf(tab[part])):
            self.tabs.setCurrentWidget(tab[part])
        if part == "headcount":
            self.todo.start()
        elif part == "complete":
            self._on_complete()

    def refresh(self) -> None:
        """Show what the file holds now."""
        if not self._client:
            return
        client = clients.get(self._session.db, self._client)
        self.heading.show_report(client.name, period_words(self._period, self._session.language))
        self.handed_out.show_report(self._client, self._period)
        self.todo.show_standing(standing.of_client(self._session.db, client, self._period), self._period)
        try:
            asked = self._wanted()
        except (Refused, PeriodRefused) as error:
            self._show_none(wording.sentence(error, self._session.language))
            return
        for tab in range(self.tabs.count()):
            self.tabs.setTabEnabled(tab, True)
        self.heading.let_make_final(True)
        self.writing.show_report(asked.data)
        self._wants = asked
        self._asked += 1
        if drawing.same(self._drawn, asked):
            self._show_state()
        elif self.tabs.currentWidget() is self.preview:
            self._draw()
        else:
            self._later.start()

    def keep(self) -> None:
        """Keep what she typed last."""
        self.writing.keep()
        self.handed_out.keep()

    def stop(self) -> None:
        """Keep what she typed last; a document that is being drawn now is no longer waited for."""
        self.keep()
        self._later.stop()
        self._asked += 1

    def make_final(self) -> None:
        """Make the final version and keep it as released. Raises Refused while the period still runs."""
        self.keep()
        asked = self._wanted(final=True)
        self.heading.let_make_final(False)
        self._asked += 1
        number = self._asked
        work.run(self, lambda: drawing.draw(asked), lambda drawn: self._on_final(number, drawn), self._on_failed)

    def _wanted(self, *, final: bool = False) -> drawing.Wanted:
        with self._session.vault.read_snapshot() as db:
            return drawing.wanted(db, self._client, self._period, self.heading.language.code(), self._session.today(),
                                  final=final)

    def _draw(self) -> None:
        """Draw what is wanted, unless it is drawn already."""
        self._later.stop()
        asked = self._wants
        if asked is None or drawing.same(self._drawn, asked):
            return
        self._asked += 1
        number = self._asked
        work.run(self, lambda: drawing.draw(asked), lambda drawn: self._on_drawn(number, drawn))

    def _show_none(self, words: str) -> None:
        self._asked += 1
        self._later.stop()
        self._drawn = self._wants = None
        self.preview.clear(words)
        self.checks.clear()
        self.heading.let_make_final(False)
        self.heading.show_state("", "slate", final=False)
        if self.tabs.currentWidget() is self.writing:
            self.tabs.setCurrentWidget(self.preview)
        for tab in range(self.tabs.count()):
            self.tabs.setTabEnabled(tab, self.tabs.widget(tab) is not self.writing)
        self.drawn.emit()

    def _show_state(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        final = drawn.data.status == "final" and drawn.released
        version = drawn.data.version
        before = releases.over(self._session.db, self._client, self._period)
        if final:
            words = self.tr("Final, version %1")
        elif self._becomes_final is drawn:
            words = self.tr("Final once it is checked")
        elif before is not None:
            words, version = self.tr("Concept after final version %1"), before.version
        else:
            words = self.tr("Concept, version %1") if drawn.released else self.tr("Concept")
        self.heading.show_state(words.replace("%1", str(version)), "green" if final else "amber", final=final)
        if not self.checks.is_checking():
            self.drawn.emit()

    def _on_drawn(self, number: int, drawn: Drawn) -> None:
        if number == self._asked:
            self._show(drawn)

    def _show(self, drawn: Drawn, final: Drawn | None = None) -> None:
        self._drawn, self._becomes_final = drawn, final
        name = self.tr("annual-report-%1").replace("%1", _short(drawn.data.period))
        if drawn.data.status != "final":
            name += self.tr("-concept")
        self.preview.show_pdf(drawn.pdf, f"{name}.pdf", name)
        self.checks.check(drawing.leaving(drawn, f"{name}.pdf"), on_ledger=drawn.released)
        self._show_state()

    def _on_final(self, number: int, drawn: Drawn) -> None:
        if number != self._asked:
            return
        self.heading.let_make_final(True)
        self.tabs.setCurrentWidget(self.preview)
        self._show(drawn, drawn)

    def _on_checked(self) -> None:
        if self._drawn is not None:
            self.drawn.emit()

    def _on_settled(self) -> None:
        """Nothing stands in it any more: what was to become final is."""
        drawn = self._becomes_final
        if drawn is None or drawn is not self._drawn or not self.checks.let_out():
            return
        self._on_ledger(drawn)
        words = self.tr("Version %1 is final. What you save or print now is exactly this; what you enter later about"
                        " this period counts in the next one.")
        self._session.say(words.replace("%1", str(drawn.data.version)))

    def _on_failed(self, error: Exception) -> None:
        self.heading.let_make_final(True)
        raise error

    def _on_out(self) -> None:
        """What went out is on record: its figures are fixed from now on."""
        if self._drawn is None or self._drawn.released:
            return
        self._on_ledger(self._drawn)
        self._session.say(self.tr("This version is on record. What you enter later about this period counts in the next"
                                  " one."))

    def _on_ledger(self, drawn: Drawn) -> None:
        self._asked += 1
        self._drawn, self._becomes_final = replace(drawn, released=True), None
        self._show_state()
        self._session.changed.emit()

    def _on_rewrite(self, section: str) -> None:
        self.tabs.setCurrentWidget(self.writing)
        if section:
            self.writing.show_section(section)

    def _on_tab(self) -> None:
        self.keep()
        if self.tabs.currentWidget() is self.preview:
            self._draw()

    def _wire(self) -> None:
        self.heading.final.connect(self.make_final)
        self.heading.language_chosen.connect(self.refresh)
        self.todo.complete.connect(self._on_complete)
        self.writing.kept.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _index: self._on_tab())
        self._later.timeout.connect(self._draw)
        self.preview.saved.connect(self._on_out)
        self.preview.printed.connect(self._on_out)
        self.checks.found.connect(self._on_checked)
        self.checks.settled.connect(self._on_settled)
        self.checks.rewrite_requested.connect(self._on_rewrite)

    def _on_complete(self) -> None:
        client = clients.get(self._session.db, self._client)
        cases = standing.incomplete(self._session.db, client, self._period)
        if cases:
            self._session.opened.emit(cases[0])

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setContentsMargins(theme.px(20), 0, theme.px(16), 0)
        strip.addWidget(self.todo)
        for widget, words in ((self.writing, self.tr("Wri&te")), (self.preview, self.tr("Previe&w")),
                              (self.handed_out, self.tr("Handed o&ut"))):
            self.tabs.addTab(widget, words)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the report"))
        self.tabs.setStyleSheet(f"QTabWidget::tab-bar {{ left: {theme.px(20)}px; }}"
                                f" QTabBar::tab {{ padding: {theme.px(9)}px 2px; margin-right: {theme.px(18)}px; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.heading)
        column.addLayout(strip)
        column.addWidget(self.tabs, 1)


def _short(period: Period) -> str:
    """A period as it stands in a file name."""
    return str(period.last.year) if period.is_year else f"{period.first_month}-{period.last_month}"
