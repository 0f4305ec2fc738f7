"""The report of one client: writing it, seeing it as it goes out, and what goes out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from casebook import wording
from casebook.disclosure.sentences import period_words
from casebook.disclosure.wishes import Wishes
from casebook.documents.annual_report.choosing import chosen_with
from casebook.errors import PeriodRefused, Refused
from casebook.gui import theme
from casebook.gui.annual_report import drawing, standing
from casebook.gui.annual_report.document_pane import DocumentPane
from casebook.gui.annual_report.gathering import Gathering
from casebook.gui.annual_report.heading import ReportHeading
from casebook.gui.annual_report.papers import NEVER_FINAL, REPORT, Asked
from casebook.gui.annual_report.releases import HandedOut
from casebook.gui.annual_report.todo import ReportTodo
from casebook.gui.annual_report.writing import Writing
from casebook.gui.session import Session
from casebook.model.ids import ClientId
from casebook.model.periods import Period, year
from casebook.store import clients, releases, report_choices


class ReportPane(QWidget):
    """Shows what belongs to the file now."""

    drawn = Signal()
    """The document that is shown is up to date."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._client = ClientId("")
        self._stopped = False
        self._period = year(session.today().year - 1)
        self.heading = ReportHeading()
        self.todo = ReportTodo(session)
        self.writing = Writing(session)
        self.document = DocumentPane(session)
        self.preview, self.checks = self.document.preview, self.document.checks
        self._gathering = Gathering(self, session.vault, self._show_found, self._show_fault)
        self.handed_out = HandedOut(session)
        self.tabs = QTabWidget()
        self._lay_out()
        self._wire()

    def show_report(self, client: str, period: Period) -> None:
        """Show the report of a client over a period."""
        if (client, period) != (self._client, self._period):
            self.keep()
            self._client, self._period = ClientId(client), period
            self.heading.show_language(clients.get(self._session.db, self._client).language)
            self.heading.show_state("", "slate", final=True)  # until that is known
            self.document.show_none(self.tr("The report is being made…"))
        self.refresh()

    def show_part(self, part: str) -> None:
        """Show what a column of the list of clients is about (see overview.PARTS)."""
        tab = {"text": self.writing, "protection": self.writing, "sent": self.document, "headcount": self.writing,
               "discussed": self.handed_out}
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
        self._stopped = False
        client = clients.get(self._session.db, self._client)
        self.heading.show_report(client.name, period_words(self._period, self._session.language))
        self.handed_out.show_report(self._client, self._period)
        self.todo.show_standing(standing.of_client(self._session.db, client, self._period), self._period)
        try:
            self._show_found(self._wanted(REPORT))
        except (Refused, PeriodRefused) as error:
            self._show_fault(error)

    def keep(self) -> None:
        """Keep what she typed last."""
        self.writing.keep()
        self.handed_out.keep()

    def stop(self) -> None:
        """Keep what she typed last; a document that is being drawn now is no longer waited for."""
        self._stopped = True
        self.keep()
        self._gathering.stop()
        self.document.stop()

    def make_final(self) -> None:
        """Make the final version and keep it as released. Raises Refused while the period still runs."""
        self.keep()
        asked = self._wanted(self.document.kind.code(), status="final")
        self.heading.let_make_final(False)
        self.tabs.setCurrentWidget(self.document)
        self.document.make_final(asked)

    def _wanted(self, kind: str, status: str = "concept") -> drawing.Wanted:
        return self._gathering.at_once(self._asks(status), kind)

    def _asks(self, status: str = "concept") -> Asked:
        return Asked(client=self._client, period=self._period, code=self.heading.language.code(),
                     today=self._session.today(), status=status)

    def _on_kept(self) -> None:
        """She is typing: what belongs to the file now is gathered without holding her up."""
        if self._client and not self._stopped:
            self._gathering.ask(self._asks(), REPORT)

    def _show_found(self, report: drawing.Wanted) -> None:
        for tab in range(self.tabs.count()):
            self.tabs.setTabEnabled(tab, True)
        self._show_strip()
        self.heading.let_make_final(True)
        self.writing.show_report(report.data)
        self._want(report)

    def _show_fault(self, error: Exception) -> None:
        if not isinstance(error, Refused | PeriodRefused):
            raise error
        self._show_none(wording.sentence(error, self._session.language))

    def _want(self, report: drawing.Wanted | None = None) -> None:
        """Show the document of the kind she chose; `report` is that of the annual report where it is at hand."""
        kind, seen = self.document.kind.code(), self.tabs.currentWidget() is self.document
        if kind == REPORT and report is not None:
            self.document.want(report, seen=seen)
            return
        try:
            self.document.want(self._wanted(kind), seen=seen)
        except (Refused, PeriodRefused) as error:
            self.document.show_none(wording.sentence(error, self._session.language))

    def _show_none(self, words: str) -> None:
        self.document.show_none(words)
        self.heading.let_make_final(False)
        self.heading.show_state("", "slate", final=False)
        if self.tabs.currentWidget() is self.writing:
            self.tabs.setCurrentWidget(self.document)
        for tab in range(self.tabs.count()):
            self.tabs.setTabEnabled(tab, self.tabs.widget(tab) is not self.writing)
        self._show_strip()
        self.drawn.emit()

    def _show_state(self) -> None:
        drawn = self.document.shown()
        self.writing.show_hits(self.document.sections_to_check())
        if drawn is None:
            return
        self.heading.let_make_final(True)
        final = drawn.data.status == "final" and drawn.released
        version = drawn.data.version
        before = releases.over(self._session.db, self._client, drawn.data.period)
        if drawn.kind in NEVER_FINAL:
            words = self.tr("Handed out, version %1") if drawn.released else ""
        elif final:
            words = self.tr("Final, version %1")
        elif self.document.is_becoming_final():
            words = self.tr("Final once it is checked")
        elif before is not None and drawn.kind == REPORT:
            words, version = self.tr("Concept after final version %1"), before.version
        else:
            words = self.tr("Concept, version %1") if drawn.released else self.tr("Concept")
        self.heading.show_state(words.replace("%1", str(version)), "green" if final else "amber",
                                final=final or drawn.kind in NEVER_FINAL)
        if self.document.is_settled():
            self.drawn.emit()

    def _on_rewrite(self, section: str) -> None:
        asked = self.checks.asked()
        self.tabs.setCurrentWidget(self.writing)
        if section:
            self.writing.rewrite(section, asked)

    def _on_repair(self, wishes: Wishes) -> None:
        """What the audit proposes becomes her choice, to be undone in one step."""
        before = report_choices.of(self._session.db, self._client, self._period)

        def save(choices: object) -> None:
            self._session.write_quietly(report_choices.save, self._client, self._period, choices)
            self.refresh()

        save(chosen_with(before, wishes))
        self._session.say(self.tr("The report is coarser now."), lambda: save(before))

    def _on_tab(self) -> None:
        self.keep()
        self._show_strip()
        if self.tabs.currentWidget() is self.document and not self._gathering.is_busy():
            self.document.draw()

    def _show_strip(self) -> None:
        """What is left to do stands above what she writes; the pages need the height."""
        writes = self.tabs.currentWidget() is self.writing
        self._strip.setVisible(writes or not self.tabs.isTabEnabled(self.tabs.indexOf(self.writing)))

    def _wire(self) -> None:
        self.heading.final.connect(self.make_final)
        self.heading.language_chosen.connect(self.refresh)
        self.todo.complete.connect(self._on_complete)
        self.writing.typed.connect(self._on_kept)
        self.writing.chosen.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _index: self._on_tab())
        self.document.changed.connect(self._show_state)
        self.document.kind_chosen.connect(self._want)
        self.document.went_out.connect(self._session.changed)
        self.checks.rewrite_requested.connect(self._on_rewrite)
        self.checks.repair_requested.connect(self._on_repair)

    def _on_complete(self) -> None:
        client = clients.get(self._session.db, self._client)
        cases = standing.incomplete(self._session.db, client, self._period)
        if cases:
            self._session.opened.emit(cases[0])

    def _lay_out(self) -> None:
        self._strip = QWidget()
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(theme.px(20), 0, theme.px(16), 0)
        strip.addWidget(self.todo)
        for widget, words in ((self.writing, self.tr("Wri&te")), (self.document, self.tr("Previe&w")),
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
        column.addWidget(self._strip)
        column.addWidget(self.tabs, 1)
