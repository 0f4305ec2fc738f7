"""The report of one client: its preview, its words, its recommendations, and how its figures are protected."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from casebook import wording
from casebook.documents.annual_report import ReportData
from casebook.errors import PeriodRefused, Refused
from casebook.gui import theme, work
from casebook.gui.annual_report import drawing, standing
from casebook.gui.annual_report.drawing import Drawn
from casebook.gui.annual_report.passages import Passages
from casebook.gui.annual_report.protection import ProtectionWords
from casebook.gui.annual_report.recommendations import Recommendations
from casebook.gui.annual_report.texts import ReportTexts
from casebook.gui.annual_report.todo import ReportTodo
from casebook.gui.preview import Preview
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.labels import Chip, OneLine, button
from casebook.model.ids import ClientId
from casebook.model.periods import Period, year
from casebook.store import clients, releases


class ReportPane(QWidget):
    """Shows what belongs to the file now; the document is drawn in the background from data gathered here."""

    drawn = Signal()
    """The document that is shown is up to date."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._client = ClientId("")
        self._period = year(session.today().year - 1)
        self._drawn: Drawn | None = None
        self._asked = 0
        self._explanation = ProtectionWords(session)
        self._heading = OneLine("h1")
        self._state = Chip("")
        self._final = button(self.tr("&Make final"), "primary", "check", tip=self.tr(
            "Keeps this version and fixes its figures: what you enter later about this period counts in the next one"))
        self._language = Choice([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        self._language.setFixedWidth(theme.px(118))
        self._language.setAccessibleName(self.tr("Language of the report"))
        self.todo = ReportTodo(session)
        self.preview = Preview()
        self.texts = ReportTexts(session)
        self.recommendations = Recommendations(session)
        self.protection = Passages(self.tr(
            "The report prints these figures in such a way that no reader can work out who came. Nothing needs doing;"
            " here you read what was put together or left out, and why."))
        self.tabs = QTabWidget()
        self._lay_out()
        self._wire()

    def show_report(self, client: str, period: Period) -> None:
        """Show the report of a client over a period."""
        if (client, period) != (self._client, self._period):
            self.keep()
            self._client, self._period, self._drawn = ClientId(client), period, None
            self._language.blockSignals(True)
            self._language.show_code(clients.get(self._session.db, self._client).language)
            self._language.blockSignals(False)
            self.preview.clear(self.tr("The report is being made…"))
        self.refresh()

    def refresh(self) -> None:
        """Show what the file holds now."""
        if not self._client:
            return
        client = clients.get(self._session.db, self._client)
        self._heading.setText(client.name)
        self.todo.show_standing(standing.of_client(self._session.db, client, self._period), self._period)
        self.recommendations.show_report(self._client, self._period.last.year)
        try:
            asked = self._wanted()
        except (Refused, PeriodRefused) as error:
            self._show_none(wording.sentence(error, self._session.language))
            return
        self._show_words(asked.data)
        if drawing.same(self._drawn, asked):
            self._show_state()
            return
        self._asked += 1
        number = self._asked
        work.run(self, lambda: drawing.draw(asked), lambda drawn: self._on_drawn(number, drawn))

    def keep(self) -> None:
        """Keep what she typed last."""
        self.texts.keep()
        self.recommendations.keep()

    def stop(self) -> None:
        """Keep what she typed last; a document that is being drawn now is no longer waited for."""
        self.keep()
        self._asked += 1

    def make_final(self) -> None:
        """Make the final version and keep it as released. Raises Refused while the period still runs."""
        self.keep()
        asked = self._wanted(final=True)
        self._final.setEnabled(False)
        self._asked += 1
        number = self._asked
        work.run(self, lambda: drawing.draw(asked), lambda drawn: self._on_final(number, drawn), self._on_failed)

    def _wanted(self, *, final: bool = False) -> drawing.Wanted:
        with self._session.vault.read_snapshot() as db:
            return drawing.wanted(db, self._client, self._period, self._language.code(), self._session.today(),
                                  final=final)

    def _show_words(self, data: ReportData) -> None:
        for tab in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(tab, True)
        self._final.setEnabled(True)
        self.texts.show_report(data)
        self.protection.show_passages(self._explanation.passages(data.protected))

    def _show_none(self, words: str) -> None:
        self._asked += 1
        self._drawn = None
        self.preview.clear(words)
        self._final.setEnabled(False)
        self._state.show_words("", "slate")
        self.tabs.setCurrentIndex(0)
        for tab in range(1, self.tabs.count()):
            self.tabs.setTabEnabled(tab, False)
        self.drawn.emit()

    def _show_state(self) -> None:
        drawn = self._drawn
        if drawn is None:
            return
        final = drawn.data.status == "final"
        version = drawn.data.version
        before = releases.over(self._session.db, self._client, self._period)
        if final:
            words = self.tr("Final, version %1")
        elif before is not None:
            words, version = self.tr("Concept after final version %1"), before.version
        else:
            words = self.tr("Concept, version %1") if drawn.released else self.tr("Concept")
        self._state.show_words(words.replace("%1", str(version)), "green" if final else "amber")
        self._final.setVisible(not final)
        self.drawn.emit()

    def _on_drawn(self, number: int, drawn: Drawn) -> None:
        if number == self._asked:
            self._show(drawn)

    def _show(self, drawn: Drawn) -> None:
        self._drawn = drawn
        name = self.tr("annual-report-%1").replace("%1", _short(drawn.data.period))
        if drawn.data.status != "final":
            name += self.tr("-concept")
        self.preview.show_pdf(drawn.pdf, f"{name}.pdf", name)
        self._show_state()

    def _on_final(self, number: int, drawn: Drawn) -> None:
        if number != self._asked:
            return
        self._final.setEnabled(True)
        self._release(drawn)
        words = self.tr("Version %1 is final. What you save or print now is exactly this; what you enter later about"
                        " this period counts in the next one.")
        self._session.say(words.replace("%1", str(drawn.data.version)))

    def _on_failed(self, error: Exception) -> None:
        self._final.setEnabled(True)
        raise error

    def _on_out(self) -> None:
        """What went out is on record: its figures are fixed from now on."""
        if self._drawn is None or self._drawn.released:
            return
        self._release(self._drawn)
        self._session.say(self.tr("This version is on record. What you enter later about this period counts in the next"
                                  " one."))

    def _release(self, drawn: Drawn) -> None:
        self._session.write_quietly(drawing.keep, drawn)
        self._asked += 1
        self._show(replace(drawn, released=True))
        self._session.changed.emit()

    def _wire(self) -> None:
        self._final.clicked.connect(self.make_final)
        self._language.currentIndexChanged.connect(lambda _index: self.refresh())
        self.todo.complete.connect(self._on_complete)
        self.texts.kept.connect(self.refresh)
        self.recommendations.kept.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda _index: self.keep())
        self.preview.saved.connect(self._on_out)
        self.preview.printed.connect(self._on_out)

    def _on_complete(self) -> None:
        client = clients.get(self._session.db, self._client)
        cases = standing.incomplete(self._session.db, client, self._period)
        if cases:
            self._session.opened.emit(cases[0])

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(24), theme.px(14), theme.px(16), 0)
        top.setSpacing(theme.px(10))
        top.addWidget(self._heading, 1)
        top.addWidget(self._state)
        top.addWidget(self._final)
        strip = QHBoxLayout()
        strip.setContentsMargins(theme.px(24), 0, theme.px(16), 0)
        strip.addWidget(self.todo)
        for widget, words in ((self.preview, self.tr("Previe&w")), (self.texts, self.tr("&Texts")),
                              (self.recommendations, self.tr("&Recommendations")),
                              (self.protection, self.tr("Pr&otection"))):
            self.tabs.addTab(widget, words)
        for part in (self.tabs, self.tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the report"))
        self.tabs.setStyleSheet(f"QTabWidget::tab-bar {{ left: {theme.px(24)}px; }}"
                                f" QTabBar::tab {{ padding: {theme.px(11)}px 2px; margin-right: {theme.px(14)}px; }}")
        corner = QWidget()
        beside = QHBoxLayout(corner)
        beside.setContentsMargins(0, 0, theme.px(16), theme.px(2))
        beside.addWidget(self._language)
        self.tabs.setCornerWidget(corner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(top)
        column.addLayout(strip)
        column.addWidget(self.tabs, 1)


def _short(period: Period) -> str:
    """A period as it stands in a file name."""
    return str(period.last.year) if period.is_year else f"{period.first_month}-{period.last_month}"
