"""Over which period: a year, or another row of whole months."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.months import Months
from casebook.model.periods import Period, year

YEARS = 6
OTHER = "other"


class PeriodChoice(QWidget):
    """A year, the last finished one unless she chooses another; or other months. `changed` tells of another period."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        this = session.today().year
        self._year = Choice([(str(this - 1), str(this - 1)),
                             (str(this), self.tr("%1, so far").replace("%1", str(this))),
                             *((str(number), str(number)) for number in range(this - 2, this - 1 - YEARS, -1)),
                             (OTHER, self.tr("Other months…"))])
        self._year.setAccessibleName(self.tr("Period of the report"))
        self._months = Months(session.language, session.today(), YEARS)
        self._lay_out()
        self._months.show_period(year(this - 1))
        self._year.currentIndexChanged.connect(lambda _index: self._on_year())
        self._months.changed.connect(self._on_months)

    def period(self) -> Period:
        """The chosen period."""
        if self._year.code() != OTHER:
            return year(int(self._year.code()))
        return self._months.period()

    def fields(self) -> dict[str, Choice]:
        """Its choices, for a draft."""
        return {"year": self._year, "first_month": self._months.first, "last_month": self._months.last}

    def show_days(self, first: str, last: str) -> None:
        """Choose the period from one day to another, both as ISO dates: a year, or other months."""
        whole = first[5:] == "01-01" and last[5:] == "12-31" and first[:4] == last[:4]
        if self._year.findData(first[:4] if whole else OTHER) < 0 or not first:
            return
        self._year.show_code(first[:4] if whole else OTHER)
        if not whole:
            self._months.first.show_code(first[:7])
            self._months.last.show_code(last[:7])

    def show_period(self, period: Period) -> None:
        """Choose a period: a year, or other months."""
        if period == self.period():
            return
        year_of_it = str(period.first.year)
        if period == year(period.first.year) and self._year.findData(year_of_it) >= 0:
            self._year.show_code(year_of_it)
            return
        self._year.show_code(OTHER)
        self._months.show_period(period)
        self.changed.emit()

    def _on_year(self) -> None:
        other = self._year.code() == OTHER
        if not other:
            self._months.show_period(self.period())
        self._months.setVisible(other)
        if other:
            self._months.first.setFocus()
        self.changed.emit()

    def _on_months(self) -> None:
        if self._year.code() == OTHER:
            self.changed.emit()

    def _lay_out(self) -> None:
        self._months.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._year)
        column.addWidget(self._months)
