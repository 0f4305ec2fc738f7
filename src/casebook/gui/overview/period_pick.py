"""Over which period she looks: a year, a quarter, or any row of months."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.documents import own_figures as words
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.months import Months
from casebook.model.periods import Period, first_day, last_day, month_of, months_after, year

YEARS, QUARTERS = 6, 8
OTHER = "other"


class PeriodPick(QWidget):
    """This year so far, unless she chooses another. `changed` tells that she did."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        this = session.today().year
        offered = [(f"{this}-01/{this}-12", self.tr("%1, so far").replace("%1", str(this)))]
        offered += [(f"{one}-01/{one}-12", str(one)) for one in range(this - 1, this - YEARS, -1)]
        offered += [(_code(quarter), words.period(quarter, session.language)) for quarter in _quarters(session.today())]
        self.choice = Choice([*offered, (OTHER, self.tr("Other months…"))])
        self.choice.setMinimumContentsLength(20)
        self.choice.setMaxVisibleItems(len(offered) + 1)
        self.choice.setAccessibleName(self.tr("Period"))
        self._months = Months(session.language, session.today(), YEARS)
        self._months.show_period(year(this))
        self._lay_out()
        self.choice.currentIndexChanged.connect(lambda _index: self._on_choice())
        self._months.changed.connect(self.changed)

    def period(self) -> Period:
        """The chosen period."""
        code = self.choice.code()
        if code == OTHER:
            return self._months.period()
        first, last = code.split("/")
        return Period(first=first_day(first), last=last_day(last))

    def show_period(self, period: Period) -> None:
        """Choose a period, from the list or as other months, where it is on offer."""
        if self.choice.findData(_code(period)) >= 0:
            self.choice.show_code(_code(period))
        elif self._months.offers(period):
            self.choice.show_code(OTHER)
            self._months.show_period(period)
            self.changed.emit()

    def _on_choice(self) -> None:
        other = self.choice.code() == OTHER
        if not other:
            self._months.show_period(self.period())
        self._months.setVisible(other)
        if other:
            self._months.first.setFocus()
        self.changed.emit()

    def _lay_out(self) -> None:
        self._months.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.choice)
        row.addWidget(self._months)


def _code(period: Period) -> str:
    return f"{period.first_month}/{period.last_month}"


def _quarters(today: date) -> list[Period]:
    begin = date(today.year, today.month - (today.month - 1) % 3, 1)
    found = []
    for number in range(QUARTERS):
        first = months_after(begin, -3 * number)
        found.append(Period(first=first, last=last_day(month_of(months_after(first, 2)))))
    return found
