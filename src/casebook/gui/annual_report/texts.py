"""Her own words for the sections of a report, kept while she types."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casebook.documents import annual_report
from casebook.documents.annual_report import ReportData, Section
from casebook.gui import theme
from casebook.gui.icons import icon
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Notes
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.releases import Narrative
from casebook.store import releases

KEPT_AFTER = 1_500  # milliseconds


class ReportTexts(QWidget):
    """The sections of a report and the words of one of them. `kept` tells that words changed in the file."""

    kept = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._data: ReportData | None = None
        self._sections: list[Section] = []
        self._code = ""
        self._filling = False
        self._typed = False
        self._list = QListWidget()
        self._list.setObjectName("plain")
        self._list.setAccessibleName(self.tr("Sections of the report"))
        self._words = Notes(lines=12)
        self._name = label("", "h2", wrap=True)
        self._name.setBuddy(self._words)
        self._hint = label("", "muted", wrap=True)
        self._default = button(self.tr("Back to the &default text"), "quiet", "rotate-ccw")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_section)
        self._words.textChanged.connect(self._on_edited)
        self._timer.timeout.connect(self.keep)
        self._default.clicked.connect(self._on_default)

    def show_report(self, data: ReportData) -> None:
        """Show the sections of a report; what she is typing now stays."""
        if self._data is None or _place(self._data) != _place(data):
            self.keep()
        self._data = data
        self._sections = annual_report.sections(data, Language(data.language_code))
        self._show_list()
        if not self._typed:
            self._show_section()

    def section(self) -> str:
        """The code of the section that is shown."""
        return self._code

    def show_section(self, code: str) -> None:
        """Show a section, where the report has it."""
        codes = [section.code for section in self._sections]
        if code in codes:
            self._list.setCurrentRow(codes.index(code))

    def stand_on(self, code: str) -> None:
        """Choose a section by its code, as soon as the sections are there."""
        self.keep()
        self._code = code
        if self._data is not None:
            self._show_list()
            self._show_section()

    def keep(self) -> None:
        """Keep what she typed. The default text, or none, is kept as no words of her own."""
        if not self._typed:
            return
        self._timer.stop()
        section = self._section()
        if section is not None and self._data is not None:
            words = self._words.words()
            self._write(section.code, "" if words.strip() in ("", section.default.strip()) else words)
        self._typed = False
        if section is not None:
            self.kept.emit()

    def _write(self, code: str, words: str) -> None:
        assert self._data is not None
        period = self._data.period
        self._session.write_quietly(releases.save_narrative, Narrative(
            client=self._data.client.id, first=period.first, last=period.last, section=code,
            language=self._data.language_code, text=words))

    def _section(self) -> Section | None:
        return next((section for section in self._sections if section.code == self._code), None)

    def _show_list(self) -> None:
        self._filling = True
        if [self._list.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self._list.count())] != [
                section.code for section in self._sections]:
            self._list.clear()
            for section in self._sections:
                item = QListWidgetItem(section.title)
                item.setData(Qt.ItemDataRole.UserRole, section.code)
                self._list.addItem(item)
        codes = [section.code for section in self._sections]
        self._code = self._code if self._code in codes else (codes[0] if codes else "")
        for number, section in enumerate(self._sections):
            item = self._list.item(number)
            item.setText(section.title)
            item.setIcon(icon("pencil", "accent") if section.edited else QIcon())
            said = self.tr("%1, your own words") if section.edited else "%1"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said.replace("%1", section.title))
        self._list.setCurrentRow(codes.index(self._code) if codes else -1)
        self._filling = False

    def _show_section(self) -> None:
        section = self._section()
        self._words.setEnabled(section is not None)
        if section is None:
            return
        self._filling = True
        self._name.setText(section.title)
        self._words.setAccessibleName(section.title)
        self._words.show_words(section.text)
        self._words.setPlaceholderText(self.tr("Nothing stands here by default. Write what you want to say."))
        self._filling = False
        self._default.setVisible(section.edited)
        if section.edited:
            words = self.tr("Your own words, for this report only. Figures in them do not change by themselves.")
        else:
            words = self.tr("The default text. Change what you like; it prints in this report only.")
        self._hint.setText(words)

    def _on_section(self, row: int) -> None:
        if self._filling or row < 0:
            return
        self.keep()
        self._code = self._sections[row].code
        self._show_section()

    def _on_edited(self) -> None:
        if not self._filling:
            self._typed = True
            if not self._timer.isActive():
                self._timer.start()

    def _on_default(self) -> None:
        self.keep()
        section = self._section()
        if section is None:
            return
        code, words = section.code, self._words.words()
        self._write(code, "")
        self.kept.emit()
        self._session.say(self.tr("The default text is back."), lambda: self._bring_back(code, words))

    def _bring_back(self, code: str, words: str) -> None:
        self._write(code, words)
        self.kept.emit()

    def _lay_out(self) -> None:
        self._list.setFixedWidth(theme.px(190))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setIconSize(QSize(theme.px(14), theme.px(14)))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._default)
        right = QVBoxLayout()
        right.setContentsMargins(theme.px(16), theme.px(12), theme.px(24), theme.px(16))
        right.setSpacing(theme.px(8))
        right.addLayout(top)
        right.addWidget(self._hint)
        right.addWidget(self._words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)


def _place(data: ReportData) -> tuple[object, ...]:
    return data.client.id, data.period, data.language_code
