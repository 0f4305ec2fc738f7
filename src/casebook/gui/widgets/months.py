"""From which month up to and including which: two choices beside each other."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import label
from casebook.language import Language
from casebook.model.periods import Period, first_day, last_day, month_of

LONGEST = 11  # wide letters, which hold “september 2026”


class Months(QWidget):
    """A row of whole months in the last `years` years. `changed` tells that she chose another."""

    changed = Signal()

    def __init__(self, language: Language, today: date, years: int) -> None:
        super().__init__()
        offered = _offered(language, today, years)
        self.first, self.last = Choice(offered), Choice(offered)
        self.first.setAccessibleName(self.tr("From month"))
        self.last.setAccessibleName(self.tr("Up to and including month"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.first, 1)
        row.addWidget(label("–", "muted"))
        row.addWidget(self.last, 1)
        for field in (self.first, self.last):
            field.setMinimumContentsLength(LONGEST)
            field.currentIndexChanged.connect(lambda _index: self._on_chosen())

    def period(self) -> Period:
        """The chosen months; never less than one."""
        first, last = self.first.code(), self.last.code()
        return Period(first=first_day(first), last=last_day(max(first, last)))

    def offers(self, period: Period) -> bool:
        """Whether a period can be chosen here."""
        return min(self.first.findData(period.first_month), self.last.findData(period.last_month)) >= 0

    def show_period(self, period: Period) -> None:
        """Choose the months of a period, without telling."""
        for field, code in ((self.first, period.first_month), (self.last, period.last_month)):
            field.blockSignals(True)
            field.show_code(code)
            field.blockSignals(False)

    def _on_chosen(self) -> None:
        if self.last.code() < self.first.code():
            self.last.show_code(self.first.code())  # tells by itself
        else:
            self.changed.emit()


def _offered(language: Language, today: date, years: int) -> list[tuple[str, str]]:
    """The months on offer, the last of this year first."""
    found, day = [], date(today.year, 12, 1)
    while day.year > today.year - years:
        found.append((month_of(day), language.month(day)))
        day = (day - timedelta(days=1)).replace(day=1)
    return found
