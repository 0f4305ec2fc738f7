"""Which report: the period above, below it every client with how far its report is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.annual_report import standing
from casebook.gui.annual_report.period_choice import PeriodChoice
from casebook.gui.annual_report.standing import Standing
from casebook.gui.annual_report.year_table import Cell, YearRow, YearTable
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.model.periods import Period

PARTS = ("report", "complete", "headcount", "text", "protection", "sent", "discussed", "discussed")
"""What each column leads to."""


class ReportList(QWidget):
    """One row a client. `opened` tells whose report is wanted and which part of it (a name of PARTS), `chosen` that the
    period is another one.
    """

    opened = Signal(str, str)
    chosen = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(theme.px(210))
        self._session = session
        self._period = PeriodChoice(session)
        self.figures = button(self.tr("Own f&igures"), "quiet", "chart-column", self.tr(
            "Your raw figures, for you alone (Ctrl+9)"))
        self.list = YearTable(self.tr("Clients and how far their report is"), (
            self.tr("Client"), self.tr("To complete"), self.tr("Workers"), self.tr("Text"), self.tr("Protection"),
            self.tr("Sent"), self.tr("Management"), self.tr("Works council")))
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(16), theme.px(12), theme.px(8))
        head.setSpacing(theme.px(10))
        title = QHBoxLayout()
        title.addWidget(label(self.tr("Annual report"), "h1"), 1)
        title.addWidget(self.figures)
        head.addLayout(title)
        head.addWidget(self._period, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self._period.changed.connect(self._on_period)
        self.list.wanted.connect(lambda client, column: self.opened.emit(client, PARTS[column]))

    def read(self) -> None:
        """Show how far every report is now."""
        rows = [self._row(found) for found in standing.of_all(self._session.db, self.period())]
        self.list.show_rows(rows)

    def client(self) -> str:
        """The client she stands on, by id, or ""."""
        return self.list.key()

    def clients(self) -> list[str]:
        """The clients that are listed, by id."""
        return [row.key for row in self.list.rows()]

    def period(self) -> Period:
        """The chosen period."""
        return self._period.period()

    def show_days(self, first: str, last: str) -> None:
        """Choose the period between two days, where it is one of those on offer."""
        self._period.show_days(first, last)

    def show_client(self, client: str) -> None:
        """Stand on a client."""
        self.list.choose(client)

    def show_period(self, period: Period) -> None:
        """Choose a period."""
        self._period.show_period(period)

    def _on_period(self) -> None:
        self.read()
        self.chosen.emit()

    def _row(self, found: Standing) -> YearRow:
        return YearRow(key=found.client.id, title=found.client.name, faint=not found.client.active, cells=(
            self._complete(found), self._workers(found), self._words(found), self._protection(found),
            self._sent(found), self._discussed(found.management), self._discussed(found.works_council)))

    def _complete(self, found: Standing) -> Cell:
        number = len(found.incomplete)
        if number:
            return Cell(words=self.tr("%n case(s)", "", number), icon="clipboard-list", tone="amber",
                        tip=self.tr("%n case(s) lack something.", "", number))
        return Cell(words=self.tr("complete"), icon="circle-check", tone="green")

    def _workers(self, found: Standing) -> Cell:
        if found.headcount_missing:
            return Cell(words=self.tr("missing"), icon="users", tone="amber", tip=self.tr(
                "The number of workers is missing."))
        words = self._session.language.number(found.workers) if found.workers is not None else "–"
        return Cell(words=words, icon="circle-check", tone="green")

    def _words(self, found: Standing) -> Cell:
        if found.own_words:
            return Cell(words=self.tr("own words"), icon="pencil", tone="green")
        return Cell(words=self.tr("default"), icon="file-text", tip=self.tr("The default text stands everywhere."))

    def _protection(self, found: Standing) -> Cell:
        if found.threshold is None:
            return Cell(words=self.tr("no agreement"), icon="triangle-alert", tone="amber", tip=self.tr(
                "No engagement yet: it says how figures may be printed."))
        if found.fixed is not None:
            day = self._session.language.date(found.fixed)
            return Cell(words=self.tr("fixed"), icon="lock", tone="green", tip=self.tr(
                "The figures are those of %1: a document over this period has gone out.").replace("%1", day))
        return Cell(words=self.tr("from %1").replace("%1", str(found.threshold)), icon="shield-check", tip=self.tr(
            "Nothing about fewer than %1 people prints.").replace("%1", str(found.threshold)))

    def _sent(self, found: Standing) -> Cell:
        if found.final is not None:
            return Cell(words=self.tr("final"), icon="circle-check", tone="green")
        if found.last is not None:
            return Cell(words=self.tr("concept"), icon="file-text", tone="amber", tip=self.tr(
                "A concept went out; the final version did not yet."))
        return Cell(words=self.tr("not yet"), icon="circle")

    def _discussed(self, day: date | None) -> Cell:
        if day is None:
            return Cell(words=self.tr("not yet"), icon="circle")
        language = self._session.language
        return Cell(words=language.short_date(day), icon="circle-check", tone="green", tip=language.date(day))
