"""The annual reports: every client with how far its report is; and the report of one, over the whole page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from casebook.gui.annual_report.overview import ReportList
from casebook.gui.annual_report.report import ReportPane
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label
from casebook.model.periods import Period


class AnnualReportPage(Page):
    """One row a client; its report in its place. What is saved or printed is exactly what the preview shows.

    `agreements_wanted` asks for the page of a client, by id.
    """

    agreements_wanted = Signal(str)

    figures_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.overview = ReportList(session)
        self.overview.figures.clicked.connect(self.figures_wanted)
        self.report = ReportPane(session)
        self._client = ""
        self._none = label(self.tr("Nothing here yet. Begin with your first client organisation; a name is enough."),
                           "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for part in (self._none, self.overview, self.report):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.overview.opened.connect(self.show_part)
        self.overview.chosen.connect(self._show)
        self.report.heading.back.connect(self.show_all)
        self.report.heading.agreements.connect(lambda: self.agreements_wanted.emit(self._client))

    def read(self) -> None:
        self.overview.read()
        self._show()

    def flush(self) -> None:
        self.report.stop()

    def leave(self) -> None:
        """Keep what was typed; a document may be drawn further."""
        self.report.keep()

    def search(self) -> bool:
        self.show_all()
        return True

    def add(self) -> None:
        """Begin a recommendation in the report that is shown."""
        if self._stack.currentWidget() is self.report:
            self.report.tabs.setCurrentWidget(self.report.writing)
            self.report.writing.add_recommendation()

    def save(self) -> None:
        """Keep what she typed last and say so."""
        self.report.keep()
        self.session.say(self.tr("Saved."))

    def resume(self, noun: str, key: str) -> None:
        client, _, record = key.partition("-")[2].rstrip("-").partition("/")
        self.show_client(client)
        self.report.tabs.setCurrentWidget(self.report.writing)
        if noun in ("discussion", "earlier"):
            self.report.tabs.setCurrentWidget(self.report.handed_out)
            self.report.handed_out.resume(noun, record)

    def inside(self) -> str:
        period = self.overview.period()
        return "/".join((self._client, period.first.isoformat(), period.last.isoformat(),
                         str(self.report.tabs.currentIndex()), self.report.writing.section()))

    def go_inside(self, place: str) -> None:
        client, first, last, tab, section = (place.split("/") + [""] * 5)[:5]
        self.overview.show_days(first, last)
        if not client:
            self.show_all()
            return
        self.report.writing.show_section(section)
        self.show_client(client)
        if tab.isdigit():
            self.report.tabs.setCurrentIndex(int(tab))

    def show_client(self, client: str) -> None:
        """Open the report of a client over the chosen period."""
        self._client = client
        self.overview.show_client(client)
        self._show()
        if self.isVisible():
            self.setFocus()

    def show_part(self, client: str, part: str) -> None:
        """Open the report of a client at what a column of the list is about (see overview.PARTS)."""
        self.show_client(client)
        self.report.show_part(part)

    def turn_reading(self) -> None:
        """Show the figures beside her words as management reads them, or as they print."""
        if self._stack.currentWidget() is self.report:
            self.report.tabs.setCurrentWidget(self.report.writing)
            self.report.writing.turn_reading()

    def show_all(self) -> None:
        """Back to every client, standing on the one whose report was shown."""
        self.report.keep()
        self._client = ""
        self._show()
        self.setFocus()

    def show_text(self, client: str, period: Period, section: str) -> None:
        """Stand on her own text for a section of a report."""
        self.overview.show_period(period)
        self.report.writing.show_section(section)
        self.show_client(client)
        self.report.tabs.setCurrentWidget(self.report.writing)

    def show_recommendations(self, client: str, period: Period) -> None:
        """Stand on the recommendations of a report."""
        self.show_text(client, period, "recommendations")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._stack.currentWidget() is self.report:
            self.report.tabs.tabBar().setFocus()
        else:
            self.overview.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.report.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Print) and self._client:
            self.report.tabs.setCurrentWidget(self.report.document)
            self.report.preview.print_out()
        elif event.key() == Qt.Key.Key_Escape and self._client:
            if not self.report.document.call_off():
                self.show_all()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        known = self.overview.clients()
        if self._client and self._client in known:
            self.report.show_report(self._client, self.overview.period())
            self._stack.setCurrentWidget(self.report)
            return
        self._client = ""
        self._stack.setCurrentWidget(self.overview if known else self._none)
