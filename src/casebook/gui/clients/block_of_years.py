"""Fixed blocks of years over which the tables of a small client print together (disclosure.md 5)."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label

LENGTHS = range(2, 6)
YEARS_BACK = 10


class BlockOfYears(QObject):
    """How many years a block holds, none by default, and with which year the first one begins."""

    def __init__(self, this_year: int) -> None:
        super().__init__()
        self._this_year = this_year
        lengths = [(str(number), self.tr("%1 years").replace("%1", str(number))) for number in LENGTHS]
        self._years = Choice(lengths, empty=self.tr("No, year by year"))
        self._first = Choice()
        self._hint = label("", "muted", wrap=True)
        self.show_block(None, None, this_year)
        self._years.currentIndexChanged.connect(self._explain)
        self._first.currentIndexChanged.connect(self._explain)

    def fields(self) -> dict[str, QWidget]:
        """Both fields by name."""
        return {"block_years": self._years, "block_first": self._first}

    def show_block(self, first: int | None, years: int | None, begun: int) -> None:
        """Fill the fields; unless agreed otherwise the first block begins with the year in which the engagement did."""
        offered = {*range(self._this_year - YEARS_BACK, self._this_year + 2), begun, first or begun}
        self._first.show_values([(str(year), str(year)) for year in sorted(offered)])
        self._years.show_code(str(years or ""))
        self._first.show_code(str(first or begun))
        self._explain()

    def years(self) -> int | None:
        """How many years a block holds, None for no blocks."""
        return int(self._years.code()) if self._years.code() else None

    def first(self) -> int | None:
        """The year with which the first block begins, None for no blocks."""
        return int(self._first.code()) if self._years.code() and self._first.code() else None

    def lay_out(self, form: Form) -> None:
        """Add both fields, with what they mean."""
        form.add(self.tr("Tables over se&veral years together"), self._years)
        form.add(self.tr("The first block be&gins with"), self._first)
        form.add_plain(self._hint)

    def _explain(self) -> None:
        first, years = self.first(), self.years()
        self._first.setEnabled(years is not None)
        if first is None or years is None:
            self._hint.setText(self.tr("For clients with too few people in a year for tables."))
            return
        words = self.tr("A year with too few people for tables of its own gets none. The report on %2 brings the"
                        " tables over %1 to %2 together, that on %4 those over %3 to %4, and so on.")
        for place, year in enumerate((first, first + years - 1, first + years, first + 2 * years - 1), 1):
            words = words.replace(f"%{place}", str(year))
        self._hint.setText(words)
