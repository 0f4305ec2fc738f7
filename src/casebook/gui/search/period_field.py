"""A period, typed as spoken or chosen from a list: 2025, maart, vorige maand, sinds 1 maart."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from casebook.gui import theme
from casebook.gui.widgets.labels import set_property
from casebook.language import Language
from casebook.model import spoken_period
from casebook.model.spoken_period import Span

YEARS = 4
PAUSE = 400  # milliseconds after a key: “ma” is Monday, until “maart” stands there


class PeriodField(QComboBox):
    """`understood` tells that what stands there is a period, or nothing; it may be the same as before."""

    understood = Signal()

    def __init__(self, language: Language, today: date) -> None:
        super().__init__()
        self._language = language
        self._today = today
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setMinimumWidth(theme.px(80))
        self.addItem(self.tr("Any time"), "")
        for words, meant in ((self.tr("this month"), "this month"), (self.tr("last month"), "last month"),
                             (self.tr("this quarter"), "this quarter"), (self.tr("last 3 months"), "last 3 months")):
            self.addItem(words, meant)
        for year in range(today.year, today.year - YEARS, -1):
            self.addItem(str(year), str(year))
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("any time, or “march”"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.understood)
        self.setCurrentIndex(-1)
        line.textEdited.connect(lambda _words: self._on_typed())
        line.returnPressed.connect(self._settle)
        self.activated.connect(self._on_chosen)

    def span(self) -> Span | None:
        """The period that stands there; None where it is none."""
        words = self.currentText().strip()
        place = self.findText(words, Qt.MatchFlag.MatchFixedString)
        return spoken_period.read(str(self.itemData(place)) if place >= 0 else words, self._today)

    def code(self) -> str:
        """What was typed, where it is a period; else ""."""
        return self.currentText().strip() if self.span() else ""

    def show_code(self, words: str) -> None:
        """Show a period; "" is any time."""
        self.setCurrentIndex(-1)
        self.setEditText(words)
        self._settle()

    def said(self) -> str:
        """The period as it was understood: 2025, maart 2025, 1 mrt. 2025 – 3 apr. 2025, since 1 mrt. 2025."""
        span = self.span()
        if span is None:
            return ""
        first, last = span.first, span.last
        if first is None or last is None:
            words = self.tr("since %1") if last is None else self.tr("until %1")
            day = first or last
            return words.replace("%1", self._language.short_date(day)) if day else ""
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
            return str(first.year)
        if first.day == 1 and (first.year, first.month) == (last.year, last.month) and _ends_month(last):
            return self._language.month(first)
        if first == last:
            return self._language.short_date(first)
        return f"{self._language.short_date(first)} – {self._language.short_date(last)}"

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._pause.isActive():
            self._settle()
        set_property(self, "fault", bool(self.currentText().strip()) and self.span() is None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_typed(self) -> None:
        set_property(self, "fault", False)
        self._pause.start()

    def _settle(self) -> None:
        self._pause.stop()
        set_property(self, "fault", False)
        self.understood.emit()

    def _on_chosen(self, place: int) -> None:
        if self.itemData(place):
            self._settle()
        else:
            self.show_code("")


def _ends_month(day: date) -> bool:
    return (day + timedelta(days=1)).month != day.month
