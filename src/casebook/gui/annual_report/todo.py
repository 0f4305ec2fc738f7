"""What a report still waits for, each with the one thing that settles it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.annual_report.standing import Standing
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.icons import IconLabel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Count
from casebook.gui.widgets.labels import button, label
from casebook.model.clients import Headcount
from casebook.model.periods import Period
from casebook.store import clients


class ReportTodo(QFrame):
    """Cases to complete and a headcount to fill in; hidden when nothing is left. `complete` asks for the first case."""

    complete = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._session = session
        self._client = ""
        self._year = 0
        self._cases_words = label("", wrap=True)
        self._complete = button(self.tr("&Complete"), "quiet", "pencil")
        self._workers_words = label("")
        self._workers = Count(largest=1_000_000)
        self._workers.setMaximumWidth(theme.px(80))
        self._keep = button(self.tr("Fill &in"), "quiet", "check")
        self._cases = _line("clipboard-list", self._cases_words, self._complete)
        self._headcount = _line("users", self._workers_words, self._workers, self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4))
        column.setSpacing(0)
        column.addWidget(self._cases)
        column.addWidget(self._headcount)
        self._draft = PanelDraft(session, "headcount", {"workers": self._workers}, "headcount")
        self._draft.setParent(self)
        self._complete.clicked.connect(self.complete)
        self._keep.clicked.connect(self._on_keep)
        self._workers.returnPressed.connect(self._on_keep)

    def show_standing(self, standing: Standing, period: Period) -> None:
        """Show what is left for a client."""
        if (self._client, self._year) != (standing.client.id, period.last.year):
            self._draft.flush()
            self._workers.clear()
            self._draft.bring_back(f"{standing.client.id}/{period.last.year}")
        self._client, self._year = standing.client.id, period.last.year
        self._cases_words.setText(self.tr("%n case(s) lack something.", "", len(standing.incomplete)))
        self._cases.setVisible(bool(standing.incomplete))
        words = self.tr("How many people worked there in %1?").replace("%1", str(self._year))
        self._workers_words.setText(words)
        self._workers.setAccessibleName(words)
        self._headcount.setVisible(standing.headcount_missing)
        self.setVisible(bool(standing.incomplete) or standing.headcount_missing)

    def start(self) -> None:
        """Put the cursor into the number of workers, where it is missing."""
        if self._headcount.isVisibleTo(self):
            self._workers.setFocus()

    def _on_keep(self) -> None:
        number = self._workers.number()
        if number is None:
            self._workers.setFocus()
            return
        client, year = clients.get(self._session.db, self._client), self._year  # type: ignore[arg-type]
        self._draft.drop()
        self._session.write(clients.save_headcount, Headcount(client=client.id, year=year, workers=number))
        self._session.say(self.tr("Saved."), lambda: self._session.write(clients.remove_headcount, client.id, year))


def _line(icon_name: str, *parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
    row.setSpacing(theme.px(8))
    row.addWidget(IconLabel(icon_name, 16, "amber"))
    for number, part in enumerate(parts):
        row.addWidget(part, 1 if number == 0 else 0)
    return holder
