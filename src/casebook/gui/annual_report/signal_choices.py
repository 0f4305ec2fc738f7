"""Which signals and advice stand in the report: those on three sources, unless she chooses otherwise."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal as QtSignal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from casebook.documents.annual_report import FEWEST_SOURCES, ReportData
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets import lines
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label
from casebook.model.organisation import Signal
from casebook.model.report_choices import Choices
from casebook.store import advice, report_choices


class SignalChoices(QWidget):
    """A tick for each signal of the period. `kept` tells that she changed one."""

    kept = QtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._data: ReportData | None = None
        self._shown: object = None
        self._choices = Choices()
        self._ticks: dict[str, QCheckBox] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._column.setSpacing(theme.px(8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(holder))

    def show_report(self, data: ReportData) -> None:
        """Show the signals of a report."""
        self._data = data
        self._choices = report_choices.of(self._session.db, data.client.id, data.period)
        found = list(reversed(advice.signals(self._session.db, data.client.id, data.period)))
        now = (found, self._session.names_hidden)
        if now != self._shown:
            self._shown = now
            self._build(found)
        for signal in found:
            self._ticks[signal.id].blockSignals(True)
            self._ticks[signal.id].setChecked(self._stands(signal))
            self._ticks[signal.id].blockSignals(False)

    def _build(self, found: list[Signal]) -> None:
        self._ticks = {}
        lines.clear(self._column)
        self._column.addWidget(label(self.tr("In this report"), "h2"))
        if not found:
            self._column.addWidget(label(self.tr("No signals or advice in this period. You note them under Signals and"
                                                 " advice."), "muted", wrap=True))
        for signal in found:
            self._column.addWidget(self._card(signal))
        self._column.addStretch()

    def _card(self, signal: Signal) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        day = self._session.language.date(signal.day)
        tick = QCheckBox(self.tr("Signal of %1").replace("%1", day) if signal.kind == "signal" else
                         self.tr("Advice of %1").replace("%1", day))
        self._ticks[signal.id] = tick
        few = (signal.sources or 0) < FEWEST_SOURCES
        tick.toggled.connect(lambda on: self._keep(signal.id, on=on, few=few))
        words = self._session.shown(signal.text, signal.client)
        tick.setAccessibleDescription(words)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10))
        column.setSpacing(theme.px(4))
        column.addWidget(tick)
        column.addWidget(label(words, wrap=True))
        if few:
            why = self.tr("Rests on fewer than three sources: someone may recognise where it came from. That is why it"
                          " stays out unless you put it in.")
            column.addWidget(label(why, "muted", wrap=True))
        return card

    def _stands(self, signal: Signal) -> bool:
        few = (signal.sources or 0) < FEWEST_SOURCES
        return signal.id in self._choices.signals_in or not (few or signal.id in self._choices.signals_out)

    def _keep(self, signal: str, *, on: bool, few: bool) -> None:
        assert self._data is not None
        before = self._choices
        put_in = tuple(s for s in before.signals_in if s != signal) + ((signal,) if on and few else ())
        out = tuple(s for s in before.signals_out if s != signal) + (() if on or few else (signal,))
        choices = replace(before, signals_in=put_in, signals_out=out)
        self._session.write_quietly(report_choices.save, self._data.client.id, self._data.period, choices)
        self.kept.emit()
