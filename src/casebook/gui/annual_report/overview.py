"""Which report: the period above, below it every client with how far its report is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.annual_report import standing
from casebook.gui.annual_report.period_choice import PeriodChoice
from casebook.gui.annual_report.standing import Standing
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.rows import RowList, TwoLines
from casebook.model.periods import Period


class ReportList(QWidget):
    """One row a client. `opened` tells whose report is wanted, `chosen` that the period is another one."""

    opened = Signal(str)
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
        self.list = RowList(self.tr("Clients and how far their report is"))
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
        self.list.clicked.connect(lambda _index: self.opened.emit(self.client()))
        self.list.activated.connect(lambda _index: self.opened.emit(self.client()))

    def read(self) -> None:
        """Show how far every report is now."""
        rows = [self._row(found) for found in standing.of_all(self._session.db, self.period())]
        self.list.show_rows(rows)
        if rows and not self.list.key():
            self.list.blockSignals(True)
            self.list.choose(rows[0].key)
            self.list.blockSignals(False)

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

    def _row(self, found: Standing) -> TwoLines:
        left = []
        if found.incomplete:
            left.append(self.tr("%n to complete", "", len(found.incomplete)))
        if found.headcount_missing:
            left.append(self.tr("number of workers missing"))
        if not left and found.final is None:
            left.append(self.tr("nothing left to fill in"))
        return TwoLines(key=found.client.id, title=found.client.name, chips=self._chips(found),
                        detail=" · ".join(left), faint=not found.client.active)

    def _chips(self, found: Standing) -> tuple[tuple[str, str], ...]:
        if found.final is not None:
            return ((self.tr("Final"), "green"),)
        return ((self.tr("Concept"), "amber"),) if found.last is not None else ()
