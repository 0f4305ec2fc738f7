"""The figures of a section as management reads them: each number, or between which two it must lie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from casebook.disclosure import labels
from casebook.documents.annual_report import ReportData
from casebook.documents.annual_report.figures import total_names
from casebook.gui import theme
from casebook.gui.annual_report.reader import TOTALS, Known, Reading
from casebook.gui.icons import IconLabel
from casebook.gui.session import Session
from casebook.gui.widgets import lines
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label, rule
from casebook.language import Language


class ReaderView(QWidget):
    """Nothing here is her own figure: only what follows from what was handed out, and from this report."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(10))
        self._area = scrolled(self._holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("As management reads it"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def show_waiting(self) -> None:
        """Say that it is being worked out."""
        lines.clear(self._column)
        self._column.addWidget(label(self.tr("Working out what a reader can work out…"), "muted", wrap=True))
        self._column.addStretch()

    def show_reading(self, reading: Reading, data: ReportData, tables: Sequence[str], *, totals: bool) -> None:
        """Show what a reader knows of some tables, and of the totals where they belong."""
        lines.clear(self._column)
        told = [self._opening(reading)]
        self._column.addWidget(self._card(told[0]))
        if totals:
            names = total_names(data, Language(data.language_code))
            found = reading.known.get(TOTALS, {})
            told.append(self._table(self.tr("Totals"), [(names[n], known) for n, known in found.items() if n in names]))
        for name in tables:
            title, found = labels.table_title(name, self._session.language), reading.known.get(name, {})
            if found:
                language = Language(data.language_code)
                told.append(self._table(title, [
                    (labels.capital(labels.category(name, code, data.names, language)), found[code])
                    for code in _in_order(found, data, name)]))
            else:
                told.append(self._unsaid(title))
        if not (totals or tables):
            told.append(self.tr("This section has no figures."))
            self._column.addWidget(label(told[-1], "muted", wrap=True))
        self._column.addStretch()
        self._area.setAccessibleDescription("\n".join(told))

    def words(self, known: Known) -> str:
        """What is known of a number: 7, 0–4, at least 3, or that it can't be said."""
        number = self._session.language.number
        if known.greatest is None:
            return (self.tr("at least %1").replace("%1", number(known.least)) if known.least
                    else self.tr("can't be said"))
        if known.least == known.greatest:
            return number(known.least)
        return f"{number(known.least)}–{number(known.greatest)}"

    def _opening(self, reading: Reading) -> str:
        if not reading.others:
            words = self.tr("As management reads it: whoever has this report knows this, and no more.")
        else:
            words = self.tr("As management reads it: whoever lays this report beside the %n other document(s) that went"
                            " out knows this, and no more.", "", reading.others)
        return words + " " + self.tr("Where a number may be 0, it may also have been nobody.")

    def _card(self, words: str) -> QFrame:
        card = QFrame()
        card.setObjectName("softCard")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(IconLabel("eye", 16, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(words, wrap=True), 1)
        return card

    def _table(self, title: str, rows: Sequence[tuple[str, Known]]) -> str:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(title, "metaKey", wrap=True), 0, 0)
        grid.addWidget(rule(), 1, 0, 1, 2)
        for number, (name, known) in enumerate(rows, 2):
            grid.addWidget(label(name, wrap=True), number, 0)
            grid.addWidget(label(self.words(known)), number, 1,
                           Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(holder)
        return f"{title}. " + ". ".join(f"{name}: {self.words(known)}" for name, known in rows)

    def _unsaid(self, title: str) -> str:
        words = self.tr("can't be said: nothing that went out splits it up.")
        self._column.addWidget(label(title, "metaKey", wrap=True))
        self._column.addWidget(label(words, "muted", wrap=True))
        return f"{title}: {words}"


def _in_order(codes: Iterable[str], data: ReportData, table: str) -> list[str]:
    """The categories of a table as they print: row by row, then those that did not occur, then any other."""
    printed = data.protected.tables.get(table)
    order = [code for row in printed.rows for code in row.categories] + list(printed.none) if printed else []
    found = list(codes)
    return [code for code in order if code in found] + [code for code in found if code not in order]
