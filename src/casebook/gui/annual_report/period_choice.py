"""Over which period: a year, or another row of whole months."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import label
from casebook.model.periods import Period, first_day, last_day, month_of, year

YEARS = 6
OTHER = "other"


class PeriodChoice(QWidget):
    """A year, the last finished one unless she chooses another; or other months. `changed` tells of another period."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._language = session.language
        this = session.today().year
        self._year = Choice([(str(this - 1), str(this - 1)),
                             (str(this), self.tr("%1, so far").replace("%1", str(this))),
                             *((str(number), str(number)) for number in range(this - 2, this - 1 - YEARS, -1)),
                             (OTHER, self.tr("Other months…"))])
        self._year.setAccessibleName(self.tr("Period of the report"))
        months = self._months(session.today())
        self._first = Choice(months)
        self._first.setAccessibleName(self.tr("From month"))
        self._last = Choice(months)
        self._last.setAccessibleName(self.tr("Up to and including month"))
        self._lay_out()
        self._show_months(year(this - 1))
        self._year.currentIndexChanged.connect(lambda _index: self._on_year())
        self._first.currentIndexChanged.connect(lambda _index: self._on_months())
        self._last.currentIndexChanged.connect(lambda _index: self._on_months())

    def period(self) -> Period:
        """The chosen period."""
        if self._year.code() != OTHER:
            return year(int(self._year.code()))
        return Period(first=first_day(self._first.code()), last=last_day(max(self._first.code(), self._last.code())))

    def fields(self) -> dict[str, Choice]:
        """Its choices, for a draft."""
        return {"year": self._year, "first_month": self._first, "last_month": self._last}

    def show_days(self, first: str, last: str) -> None:
        """Choose the period from one day to another, both as ISO dates: a year, or other months."""
        whole = first[5:] == "01-01" and last[5:] == "12-31" and first[:4] == last[:4]
        if self._year.findData(first[:4] if whole else OTHER) < 0 or not first:
            return
        self._year.show_code(first[:4] if whole else OTHER)
        if not whole:
            self._first.show_code(first[:7])
            self._last.show_code(last[:7])

    def show_period(self, period: Period) -> None:
        """Choose a period: a year, or other months."""
        if period == self.period():
            return
        year_of_it = str(period.first.year)
        if period == year(period.first.year) and self._year.findData(year_of_it) >= 0:
            self._year.show_code(year_of_it)
            return
        self._year.show_code(OTHER)
        self._show_months(period)
        self.changed.emit()

    def _on_year(self) -> None:
        other = self._year.code() == OTHER
        if not other:
            self._show_months(self.period())
        self._other.setVisible(other)
        if other:
            self._first.setFocus()
        self.changed.emit()

    def _on_months(self) -> None:
        if self._year.code() == OTHER:
            if self._last.code() < self._first.code():
                self._last.show_code(self._first.code())
            self.changed.emit()

    def _show_months(self, period: Period) -> None:
        for field, code in ((self._first, period.first_month), (self._last, period.last_month)):
            field.blockSignals(True)
            field.show_code(code)
            field.blockSignals(False)

    def _months(self, today: date) -> list[tuple[str, str]]:
        found = []
        day = date(today.year, 12, 1)
        while day.year > today.year - YEARS:
            found.append((month_of(day), self._language.month(day)))
            day = (day - timedelta(days=1)).replace(day=1)
        return found

    def _lay_out(self) -> None:
        self._other = QWidget()
        row = QHBoxLayout(self._other)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._first, 1)
        row.addWidget(label("–", "muted"))
        row.addWidget(self._last, 1)
        self._other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._year)
        column.addWidget(self._other)
