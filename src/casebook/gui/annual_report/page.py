"""The annual reports: every client with what is still to do on the left, the document of one on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget

from casebook.gui import theme
from casebook.gui.annual_report.overview import ReportList
from casebook.gui.annual_report.report import ReportPane
from casebook.gui.page import Page
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label
from casebook.model.periods import Period


class AnnualReportPage(Page):
    """One row a client; its report beside it. What is saved or printed is exactly what the preview shows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.overview = ReportList(session)
        self.report = ReportPane(session)
        self._none = label(self.tr("Nothing here yet. Begin with your first client organisation; a name is enough."),
                           "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = QStackedWidget()
        self._right.addWidget(self._none)
        self._right.addWidget(self.report)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self.overview)
        split.addWidget(self._right)
        split.setSizes([theme.px(250), theme.px(900)])
        split.setStretchFactor(1, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        self.setFocusProxy(self.overview.list)
        self.overview.chosen.connect(self._show_report)

    def read(self) -> None:
        self.overview.read()
        self._show_report()

    def flush(self) -> None:
        self.report.stop()

    def leave(self) -> None:
        """Keep what was typed; a document may be drawn further."""
        self.report.keep()

    def search(self) -> bool:
        self.overview.list.setFocus()
        return True

    def add(self) -> None:
        """Begin a recommendation."""
        if self._right.currentWidget() is self.report:
            self.report.tabs.setCurrentWidget(self.report.recommendations)
            self.report.recommendations.add()

    def save(self) -> None:
        """Keep what she typed last and say so."""
        self.report.keep()
        self.session.say(self.tr("Saved."))

    def resume(self, noun: str, key: str) -> None:
        self.show_client(key.partition("-")[2].partition("/")[0])

    def inside(self) -> str:
        period = self.overview.period()
        return "/".join((self.overview.client(), period.first.isoformat(), period.last.isoformat(),
                         str(self.report.tabs.currentIndex()), self.report.texts.section()))

    def go_inside(self, place: str) -> None:
        client, first, last, tab, section = (place.split("/") + [""] * 5)[:5]
        self.overview.show_days(first, last)
        self.show_client(client)
        if tab.isdigit():
            self.report.tabs.setCurrentIndex(int(tab))
        self.report.texts.show_section(section)

    def show_client(self, client: str) -> None:
        """Stand on a client."""
        self.overview.show_client(client)

    def show_text(self, client: str, period: Period, section: str) -> None:
        """Stand on her own text for a section of a report."""
        self._show_period(client, period)
        self.report.texts.stand_on(section)
        self.report.tabs.setCurrentWidget(self.report.texts)

    def show_recommendations(self, client: str, period: Period) -> None:
        """Stand on the recommendations of a report."""
        self._show_period(client, period)
        self.report.tabs.setCurrentWidget(self.report.recommendations)

    def _show_period(self, client: str, period: Period) -> None:
        self.overview.show_period(period)
        self.overview.show_client(client)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.report.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Print):
            self.report.preview.print_out()
        else:
            super().keyPressEvent(event)

    def _show_report(self) -> None:
        client = self.overview.client()
        self._right.setCurrentWidget(self.report if client else self._none)
        if client:
            self.report.show_report(client, self.overview.period())
