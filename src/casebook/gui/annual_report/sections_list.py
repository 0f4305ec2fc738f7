"""The sections of a report, each with a mark that says how it stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from casebook.documents.annual_report import Section
from casebook.gui import theme
from casebook.gui.icons import icon

CODE = Qt.ItemDataRole.UserRole


class SectionList(QListWidget):
    """Her own words bear a pencil, with a clock where their figures changed since; what needs a look a warning; the
    default text nothing. `chosen` tells a code."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Sections of the report"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._on_row)

    def show_sections(self, sections: Sequence[Section], chosen: str, changed: Collection[str] = (),
                      look_at: Collection[str] = ()) -> None:
        """Show these and stand on one, without telling.

        `changed` are the codes of those whose figures changed since she wrote, `look_at` of those with a hit to settle.
        """
        self.blockSignals(True)
        if [self.item(n).data(CODE) for n in range(self.count())] != [section.code for section in sections]:
            self.clear()
            for section in sections:
                item = QListWidgetItem(section.title)
                item.setData(CODE, section.code)
                self.addItem(item)
        for number, section in enumerate(sections):
            self._dress(self.item(number), section, changed, look_at)
        self.choose(chosen)
        self.blockSignals(False)

    def choose(self, code: str) -> None:
        """Stand on a section, where it is there."""
        for number in range(self.count()):
            if self.item(number).data(CODE) == code:
                self.setCurrentRow(number)

    def _dress(self, item: QListWidgetItem, section: Section, changed: Collection[str], look_at: Collection[str]
               ) -> None:
        item.setText(section.title)
        if section.code in changed:
            mark, said = icon("clock", "amber"), self.tr("%1, the figures changed since you wrote this")
        elif section.code in look_at:
            mark, said = icon("triangle-alert", "amber"), self.tr("%1, something to check")
        elif section.edited:
            mark, said = icon("pencil", "accent"), self.tr("%1, your own words")
        else:
            mark, said = _nothing(), "%1"
        item.setIcon(mark)
        item.setToolTip("" if said == "%1" else said.replace("%1", section.title))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said.replace("%1", section.title))

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self.item(row).data(CODE))


def _nothing() -> QIcon:
    """Room without a mark, so that every title begins at the same place."""
    from PySide6.QtGui import QPixmap

    empty = QPixmap(theme.px(14), theme.px(14))
    empty.fill(Qt.GlobalColor.transparent)
    return QIcon(empty)
