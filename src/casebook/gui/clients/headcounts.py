"""How many work at a client, one small field a year."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui.session import Session
from casebook.gui.widgets.fields import Count
from casebook.gui.widgets.form import Form

YEARS = 6  # this one and those before


class HeadcountFields(QWidget):
    """Workers by year, newest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        this = session.today().year
        self._fields = {year: Count(largest=1_000_000) for year in range(this, this - YEARS, -1)}
        form = Form(YEARS)
        for year, field in self._fields.items():
            field.setAccessibleName(self.tr("Workers in %1").replace("%1", str(year)))
            form.add(str(year), field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def fields(self) -> dict[str, QWidget]:
        """Every field by name."""
        return {f"workers_{year}": field for year, field in self._fields.items()}

    def show_workers(self, workers: dict[int, int]) -> None:
        """Show what is known."""
        for year, field in self._fields.items():
            field.show_number(workers.get(year))

    def workers(self) -> dict[int, int | None]:
        """What the fields say; None where one is empty."""
        return {year: field.number() for year, field in self._fields.items()}
