"""Above a report: whose it is, over when, how it stands, and what can be done with the whole of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import Chip, OneLine, button, label


class ReportHeading(QWidget):
    """`back` asks for the list of clients, `agreements` for the client's page, `final` to make it final."""

    back = Signal()
    agreements = Signal()
    final = Signal()
    language_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._back = button(self.tr("A&ll clients"), "quiet", "arrow-left")
        self._name = OneLine("h1")
        self._period = label("", "muted")
        self._state = Chip("")
        self._agreements = button(self.tr("Ag&reements"), "quiet", "building-2", tip=self.tr(
            "Title, who speaks, how the reader is addressed and which tables: agreed with the client"))
        self._final = button(self.tr("&Make final"), "primary", "check", tip=self.tr(
            "Keeps this version and fixes its figures: what you enter later about this period counts in the next one"))
        self.language = Choice([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        self.language.setFixedWidth(theme.px(118))
        self.language.setAccessibleName(self.tr("Language of the report"))
        self._words = {part: part.text() for part in (self._back, self._agreements)}
        for quiet, words in self._words.items():
            quiet.setAccessibleName(words.replace("&", ""))
            quiet.setToolTip(quiet.toolTip() or quiet.accessibleName())
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(12), theme.px(16), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._back)
        row.addWidget(self._name, 1)
        for part in (self._period, self._state, self._agreements, self.language, self._final):
            row.addWidget(part)
        self._back.clicked.connect(self.back)
        self._agreements.clicked.connect(self.agreements)
        self._final.clicked.connect(self.final)
        self.language.currentIndexChanged.connect(lambda _index: self.language_chosen.emit())

    def show_report(self, name: str, period: str) -> None:
        """Whose report it is, and over when."""
        self._name.setText(name)
        self._period.setText(period)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the name have its room: where it would be cut, the quiet buttons are icons, with the same access key."""
        for part, words in self._words.items():
            part.setText(words)
        for part, words in self._words.items():
            if self._needed() <= self.width():
                return
            part.setText("")
            part.setShortcut(QKeySequence.mnemonic(words))

    def _needed(self) -> int:
        sides = self._row.contentsMargins()
        parts = (self._back, self._name, self._period, self._state, self._agreements, self.language, self._final)
        shown = [part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width()
                 for part in parts if not part.isHidden()]
        return sum(shown) + self._row.spacing() * (len(shown) - 1) + sides.left() + sides.right()

    def show_language(self, code: str) -> None:
        """Show a language without telling."""
        self.language.blockSignals(True)
        self.language.show_code(code)
        self.language.blockSignals(False)

    def show_state(self, words: str, tone: str, *, final: bool) -> None:
        """How it stands; a final one is not made final again."""
        self._state.show_words(words, tone)
        self._final.setVisible(not final)
        self._fit()

    def let_make_final(self, may: bool) -> None:
        """Whether it can be made final now."""
        self._final.setEnabled(may)
