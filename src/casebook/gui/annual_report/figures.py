"""What prints beside her words: the protected figures of a section exactly as on paper, and why they stand so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.disclosure.protected import Protected
from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData
from casebook.documents.blocks import Block, Heading, Table
from casebook.gui import theme
from casebook.gui.annual_report import block_views
from casebook.gui.annual_report.protection import ProtectionWords
from casebook.gui.icons import IconLabel
from casebook.gui.session import Session
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import label
from casebook.language import Language

BELONGS = {"theme_group_by_year": "years", "route": "steps", "outcome": "outcomes", "intervention": "done",
           "referral": "done"}
"""The section of a table; the others stand in `about`."""
TOTALS = ("summary", "key_figures")


class Figures(QFrame):
    """The blocks of one section of a report, each table with what was put together in it and why."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("mid")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = ProtectionWords(session)
        self._data: ReportData | None = None
        self._beside: dict[str, list[Block]] = {}
        self._section = ""
        self._shown: object = None
        self._holder = QWidget()
        self._holder.setObjectName("scrolled")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(10))
        self._area = scrolled(self._holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("What prints beside your words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_report(self, data: ReportData) -> None:
        """Show the figures of a report."""
        if data != self._data:
            self._data = data
            self._beside = annual_report.beside(data, Language(data.language_code))
        self._show()

    def show_section(self, code: str) -> None:
        """Show what stands in a section."""
        self._section = code
        self._show()

    def _show(self) -> None:
        if self._data is None:
            return
        blocks = self._beside.get(self._section, [])
        missing = _missing(self._data.protected, self._section, self._beside)
        now = (self._section, blocks, missing, self._data.protected)
        if now == self._shown:
            return
        self._shown = now
        self._clear()
        self._fill(blocks, missing, self._data.protected)

    def _fill(self, blocks: Sequence[Block], missing: Sequence[str], protected: Protected) -> None:
        self._column.addWidget(label(self.tr("Prints beside your words"), "h2", wrap=True))
        told: list[str] = []
        heads = {block.columns[0].title for block in blocks if isinstance(block, Table)}
        for block in blocks:
            made = block_views.view(block)
            if made is None or (isinstance(block, Heading) and block.text in heads):
                continue
            self._column.addWidget(made)
            told.append(block_views.spoken(block))
            if isinstance(block, Table) and block.name in protected.tables:
                told += self._explain(self._words.table(protected.tables[block.name], protected.threshold))
        if self._section in TOTALS:
            told += self._explain(self._words.totals(protected))
        for name in missing:
            self._column.addWidget(label(self._words.title(name), "metaKey", wrap=True))
            told += self._explain((self._words.left_out(protected, name),))
        if not told:
            told = [self.tr("Only your words stand in this section.")]
            self._column.addWidget(label(told[0], "muted", wrap=True))
        self._column.addStretch()
        self._area.setAccessibleDescription("\n".join(told))
        self._area.verticalScrollBar().setValue(0)

    def _explain(self, sentences: Sequence[str]) -> Sequence[str]:
        """Sentences for her alone, set apart from what prints."""
        card = QFrame()
        card.setObjectName("softCard")
        row = QHBoxLayout(card)
        row.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(IconLabel("shield-check", 16, "green"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label("\n\n".join(sentences), "muted", wrap=True), 1)
        self._column.addWidget(card)
        return sentences

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()


def _missing(protected: Protected, section: str, beside: dict[str, list[Block]]) -> tuple[str, ...]:
    """The chosen tables that would stand in a section and are not printed."""
    found = []
    for name in protected.left_out:
        place = BELONGS.get(name, "about")
        place = place if place in beside else "about" if "about" in beside else "summary"
        if place == section:
            found.append(name)
    return tuple(found)


