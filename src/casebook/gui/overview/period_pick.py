"""Over which period she looks: a year, a quarter, or any row of months."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.documents import own_figures as words
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import label
from casebook.model.periods import Period, first_day, last_day, month_of, months_after, year

YEARS, QUARTERS = 6, 8
OTHER = "other"


class PeriodPick(QWidget):
    """This year so far, unless she chooses another. `changed` tells that she did."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._language, this = session.language, session.today().year
        offered = [(f"{this}-01/{this}-12", self.tr("%1, so far").replace("%1", str(this)))]
        offered += [(f"{one}-01/{one}-12", str(one)) for one in range(this - 1, this - YEARS, -1)]
        offered += [(_code(quarter), words.period(quarter, session.language)) for quarter in _quarters(session.today())]
        self.choice = Choice([*offered, (OTHER, self.tr("Other months…"))])
        self.choice.setMinimumContentsLength(20)
        self.choice.setMaxVisibleItems(len(offered) + 1)
        self.choice.setAccessibleName(self.tr("Period"))
        months = self._months(session.today())
        self.first, self.last = Choice(months), Choice(months)
        self.first.setAccessibleName(self.tr("From month"))
        self.last.setAccessibleName(self.tr("Up to and including month"))
        self._show_months(year(this))
        self._lay_out()
        self.choice.currentIndexChanged.connect(lambda _index: self._on_choice())
        self.first.currentIndexChanged.connect(lambda _index: self._on_months())
        self.last.currentIndexChanged.connect(lambda _index: self._on_months())

    def period(self) -> Period:
        """The chosen period."""
        code = self.choice.code()
        first, last = (self.first.code(), self.last.code()) if code == OTHER else code.split("/")
        return Period(first=first_day(first), last=last_day(max(first, last)))

    def show_period(self, period: Period) -> None:
        """Choose a period, from the list or as other months, where it is on offer."""
        if self.choice.findData(_code(period)) >= 0:
            self.choice.show_code(_code(period))
        elif min(self.first.findData(period.first_month), self.last.findData(period.last_month)) >= 0:
            self.choice.show_code(OTHER)
            self._show_months(period)
            self.changed.emit()

    def _on_choice(self) -> None:
        other = self.choice.code() == OTHER
        if not other:
            self._show_months(self.period())
        self._other.setVisible(other)
        if other:
            self.first.setFocus()
        self.changed.emit()

    def _on_months(self) -> None:
        if self.last.code() < self.first.code():
            self.last.show_code(self.first.code())
        else:
            self.changed.emit()

    def _show_months(self, period: Period) -> None:
        for field, code in ((self.first, period.first_month), (self.last, period.last_month)):
            field.blockSignals(True)
            field.show_code(code)
            field.blockSignals(False)

    def _months(self, today: date) -> list[tuple[str, str]]:
        found, day = [], date(today.year, 12, 1)
        while day.year > today.year - YEARS:
            found.append((month_of(day), self._language.month(day)))
            day = (day - timedelta(days=1)).replace(day=1)
        return found

    def _lay_out(self) -> None:
        self._other = QWidget()
        inside = QHBoxLayout(self._other)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(6))
        for part in (self.first, label("–", "muted"), self.last):
            inside.addWidget(part)
        self._other.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.choice)
        row.addWidget(self._other)


def _code(period: Period) -> str:
    return f"{period.first_month}/{period.last_month}"


def _quarters(today: date) -> list[Period]:
    begin = date(today.year, today.month - (today.month - 1) % 3, 1)
    found = []
    for number in range(QUARTERS):
        first = months_after(begin, -3 * number)
        found.append(Period(first=first, last=last_day(month_of(months_after(first, 2)))))
    return found
