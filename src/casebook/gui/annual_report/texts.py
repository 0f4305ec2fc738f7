"""Her own words for one section of a report, kept while she types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.documents.annual_report import ReportData, Section
from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Notes
from casebook.gui.widgets.labels import button, label
from casebook.model.releases import Narrative
from casebook.store import releases

KEPT_AFTER = 1_500  # milliseconds


class SectionText(QWidget):
    """The words of a section. `kept` tells that they changed in the file, `settled` that she chose which stand."""

    kept = Signal()
    settled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._data: ReportData | None = None
        self._section: Section | None = None
        self._beside = ""
        self._changed = False
        self._filling = False
        self._typed = False
        self._words = Notes(lines=12)
        self._name = label("", "h2", wrap=True)
        self._name.setBuddy(self._words)
        self._hint = label("", "muted", wrap=True)
        self._fits = button(self.tr("They still fit"), "quiet", "check")
        self._default = button(self.tr("Back to the &default text"), "quiet", "rotate-ccw")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER)
        self._lay_out()
        self._words.textChanged.connect(self._on_edited)
        self._timer.timeout.connect(self.keep)
        self._default.clicked.connect(self._on_default)
        self._fits.clicked.connect(self._on_fits)

    def show_section(self, data: ReportData, section: Section | None, beside: str, *, changed: bool) -> None:
        """Show a section of a report; what she is typing in it now stays.

        `beside` is what stands beside it now, as a hash; `changed` says that this was something else when she wrote.
        """
        if self._place() != _place(data, section):
            self.keep()
        self._data, self._section, self._beside, self._changed = data, section, beside, changed
        if not self._typed:
            self._fill()

    def keep(self) -> None:
        """Keep what she typed. The default text, or none, is kept as no words of her own."""
        if not self._typed:
            return
        self._timer.stop()
        section = self._section
        if section is not None:
            words = self._words.words()
            self._write(section.code, "" if words.strip() in ("", section.default.strip()) else words)
        self._typed = False
        self.kept.emit()

    def select(self, words: str) -> None:
        """Stand at the first place of these words, or where the cursor is."""
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        at = self._words.document().find(words) if words else QTextCursor()
        if not at.isNull():
            self._words.setTextCursor(at)

    def show_low(self, *, low: bool) -> None:
        """Take a few lines only, where something else stands below."""
        self._words.setMaximumHeight(theme.px(120) if low else 16_777_215)

    def _write(self, code: str, words: str) -> None:
        assert self._data is not None
        period = self._data.period
        self._session.write_quietly(releases.save_narrative, Narrative(
            client=self._data.client.id, first=period.first, last=period.last, section=code,
            language=self._data.language_code, text=words, beside=self._beside))

    def _place(self) -> tuple[object, ...]:
        return _place(self._data, self._section)

    def _fill(self) -> None:
        section = self._section
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
        self._fits.setVisible(self._changed)
        if self._changed:
            words = self.tr("Your own words. What stands beside them changed since you wrote this: see whether they"
                            " still fit.")
        elif section.edited:
            words = self.tr("Your own words, for this report only. Figures in them do not change by themselves.")
        else:
            words = self.tr("The default text. Change what you like; it prints in this report only.")
        self._hint.setText(words)

    def _on_edited(self) -> None:
        if not self._filling:
            self._typed = True
            if not self._timer.isActive():
                self._timer.start()

    def _on_fits(self) -> None:
        self._typed = True
        self.keep()
        self.settled.emit()

    def _on_default(self) -> None:
        self.keep()
        section = self._section
        if section is None:
            return
        code, words = section.code, self._words.words()
        self._write(code, "")
        self.settled.emit()
        self._session.say(self.tr("The default text is back."), lambda: self._bring_back(code, words))

    def _bring_back(self, code: str, words: str) -> None:
        self._write(code, words)
        self.settled.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._fits)
        top.addWidget(self._default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addWidget(self._words, 1)


def _place(data: ReportData | None, section: Section | None) -> tuple[object, ...]:
    if data is None:
        return ()
    return data.client.id, data.period, data.language_code, section.code if section else ""
