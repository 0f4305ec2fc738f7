"""Writing a report: its sections on the left, the words of one in the middle, what prints beside them on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData, Section
from casebook.documents.annual_report.beside import fingerprints
from casebook.gui import theme
from casebook.gui.annual_report.figures import Figures
from casebook.gui.annual_report.recommendations import Recommendations
from casebook.gui.annual_report.sections_list import SectionList
from casebook.gui.annual_report.signal_choices import SignalChoices
from casebook.gui.annual_report.texts import SectionText
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button
from casebook.language import Language
from casebook.store import releases

NARROW = 900  # below this width the figures take the place of the words, and leave it to them, at a key
RECOMMENDATIONS, SIGNALS = "recommendations", "signals"


class Writing(QWidget):
    """All that she writes and chooses for a report, kept while she types. `typed` and `chosen` tell of it."""

    typed = Signal()
    chosen = Signal()
    section_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._data: ReportData | None = None
        self._sections: list[Section] = []
        self._code = ""
        self._now: dict[str, str] = {}
        self._changed: set[str] = set()
        self._hits: frozenset[str] = frozenset()
        self._looks_at_figures = False
        self._list = SectionList()
        self._text = SectionText(session)
        self.recommendations = Recommendations(session)
        self.signals = SignalChoices(session)
        self.figures = Figures(session)
        self._turn = button(self.tr("Figure&s"), "", "chart-column")
        self._turn.setCheckable(True)
        self._middle = QWidget()
        self._lay_out()
        self._list.chosen.connect(self._on_section)
        self._text.kept.connect(self.typed)
        self._text.settled.connect(self.chosen)
        self.recommendations.kept.connect(self.typed)
        self.signals.kept.connect(self.chosen)
        self.figures.kept.connect(self.chosen)
        self._turn.toggled.connect(self._on_turn)

    def show_report(self, data: ReportData) -> None:
        """Show what may be written for a report; what she is typing now stays."""
        self._data = data
        self._sections = annual_report.sections(data, Language(data.language_code))
        self._now = fingerprints(data, Language(data.language_code))
        then = releases.written_beside(self._session.db, data.client.id, data.period, data.language_code)
        self._changed = {code for code, found in then.items() if found and found != self._now.get(code, found)}
        self.recommendations.show_report(data.client.id, data.period.last.year)
        self.signals.show_report(data)
        self.figures.show_report(data)
        self._show()

    def show_hits(self, sections: frozenset[str]) -> None:
        """Mark the sections in which the check found something to settle."""
        if sections != self._hits:
            self._hits = sections
            self._list.show_sections(self._sections, self._code, self._changed, self._hits)

    def section(self) -> str:
        """The code of the section that is shown."""
        return self._code

    def show_section(self, code: str) -> None:
        """Show a section, now or as soon as the report is there."""
        self._text.keep()
        self._code = code
        self._show()

    def rewrite(self, section: str, words: str) -> None:
        """Stand in a section at these words, to write others."""
        self.show_section(section)
        self._turn.setChecked(False)
        self._text.select(words)

    def add_recommendation(self) -> None:
        """Begin a recommendation."""
        self.show_section(RECOMMENDATIONS)
        self._turn.setChecked(False)
        self.recommendations.add()

    def turn_reading(self) -> None:
        """Show the figures as management reads them, or as they print."""
        self._turn.setChecked(True)  # where there is room for one, the figures
        self.figures.as_reader.toggle()

    def keep(self) -> None:
        """Keep what she typed last."""
        self._text.keep()
        self.recommendations.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        if self._data is None:
            return
        codes = [section.code for section in self._sections]
        if self._code not in codes:
            self._code = codes[0] if codes else ""
        self._list.show_sections(self._sections, self._code, self._changed, self._hits)
        self._text.show_section(self._data, next((s for s in self._sections if s.code == self._code), None),
                                self._now.get(self._code, ""), changed=self._code in self._changed)
        self.recommendations.setVisible(self._code == RECOMMENDATIONS)
        self.signals.setVisible(self._code == SIGNALS)
        self._text.show_low(low=self._code in (RECOMMENDATIONS, SIGNALS))
        self.figures.show_section(self._code)

    def _on_section(self, code: str) -> None:
        self.keep()
        self._code = code
        self._show()
        self.section_changed.emit()

    def _on_turn(self, on: bool) -> None:
        self._looks_at_figures = on
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        self._turn.setVisible(narrow)
        self.figures.setVisible(not narrow or self._looks_at_figures)
        self._middle.setVisible(not narrow or not self._looks_at_figures)

    def _lay_out(self) -> None:
        self._list.setMinimumWidth(theme.px(150))
        left = QVBoxLayout()
        left.setContentsMargins(theme.px(12), theme.px(8), theme.px(4), theme.px(12))
        left.addWidget(self._list, 1)
        left.addWidget(self._turn)
        holder = QWidget()
        holder.setLayout(left)
        holder.setFixedWidth(theme.px(196))
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(theme.px(12), theme.px(14), theme.px(20), theme.px(16))
        middle.setSpacing(theme.px(8))
        middle.addWidget(self._text, 1)
        middle.addWidget(self.recommendations, 2)
        middle.addWidget(self.signals, 2)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._middle)
        split.addWidget(self.figures)
        split.setSizes([theme.px(500), theme.px(370)])
        split.setStretchFactor(0, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(holder)
        row.addWidget(split, 1)
