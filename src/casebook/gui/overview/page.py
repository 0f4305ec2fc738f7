"""Her own figures, by client and period: marked as hers alone, each leading to what was counted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casebook.documents import own_figures as words
from casebook.gui import theme
from casebook.gui.overview.cards import Cards, ChartCard
from casebook.gui.overview.charts import Bars, Columns, Tiles
from casebook.gui.overview.counting import Answer, Counting
from casebook.gui.overview.figure import Chart, Figure
from casebook.gui.overview.figures import Named, signature
from casebook.gui.overview.period_pick import PeriodPick
from casebook.gui.page import Page
from casebook.gui.records.choices import client_names
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import scrolled
from casebook.gui.widgets.labels import Chip, button, label
from casebook.gui.widgets.lines import clear
from casebook.model.ids import ClientId
from casebook.model.periods import Period, first_day, last_day


class FiguresPage(Page):
    """Tiles and charts of raw counts. `cases_wanted` tells which cases, under which words; `page_wanted` a page."""

    cases_wanted = Signal(object, str)
    page_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.client = Choice(empty=self.tr("All clients"))
        self.client.setAccessibleName(self.tr("Client organisation"))
        self.client.setMinimumContentsLength(22)
        self.pick = PeriodPick(session)
        self.paper = button(self.tr("On pa&per…"), "", "printer", self.tr("As PDF, for yourself (Ctrl+P)"))
        self._reports = button(self.tr("To the annual &reports"), "quiet")
        self._gone = label("", "muted", wrap=True)
        self._inside = QVBoxLayout()
        self._charts: list[Chart] = []
        self._last = ""
        self._shown: tuple[object, ...] = ()
        self._counting = Counting(self, session.vault, self._on_counted)
        self._arrange()
        self.client.currentIndexChanged.connect(lambda _index: self._count())
        self.pick.changed.connect(self._count)
        self.paper.clicked.connect(self.print_out)
        keys = QKeySequence(QKeySequence.StandardKey.Print)
        QShortcut(keys, self, self.print_out, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._reports.clicked.connect(lambda: self.page_wanted.emit("annual_report"))

    def read(self) -> None:
        self.client.blockSignals(True)
        self.client.show_values(client_names(self.session).items(), empty=self.tr("All clients"))
        self.client.blockSignals(False)
        self._count()

    def flush(self) -> None:
        self._counting.stop()

    def leave(self) -> None:
        """Nothing is typed here; what is being counted may be shown when she comes back."""

    def search(self) -> bool:
        self.client.setFocus()
        return True

    def print_out(self) -> None:
        """The same on paper, for herself."""
        from casebook.gui.overview.paper_box import OwnOverviewBox

        OwnOverviewBox(self.session, self._client(), self.pick.period(), self).open()

    def show_client(self, client: str) -> None:
        """Look at a client, or at all ("")."""
        self.client.show_code(client)

    def charts(self) -> list[Chart]:
        """The charts that are shown, the tiles first."""
        return list(self._charts)

    def inside(self) -> str:
        period = self.pick.period()
        return f"{self.client.code()}/{period.first_month}/{period.last_month}"

    def go_inside(self, place: str) -> None:
        client, first, last = [*place.split("/"), "", ""][:3]
        if first and last:
            self.pick.show_period(Period(first=first_day(first), last=last_day(last)))
        self.read()
        self.client.show_code(client)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        place = self._place()
        (self._chart_of(place) or self.client).setFocus()

    # Private

    def _client(self) -> ClientId | None:
        return ClientId(self.client.code()) if self.client.code() else None

    def _count(self) -> None:
        self._counting.ask(self._client(), self.pick.period())

    def _on_counted(self, answer: Answer) -> None:
        whose = self.client.currentText() if self.client.code() else self.tr("All clients")
        named = Named(self.session, answer.figures, answer.destroyed, whose)
        tiles, groups = named.tiles(), named.groups()
        gone = words.gone(answer.figures, answer.destroyed, self.session.language)
        self._gone.setText(gone)
        self._gone.setVisible(bool(gone))
        if self._shown == signature(tiles, groups):
            return
        self._shown, place = signature(tiles, groups), self._place()
        stood = self._has_focus_in_charts()
        clear(self._inside)
        top = Tiles(self.tr("Key figures"), tiles)
        cards = []
        for group in groups:
            drawn: type[Columns | Bars] = Columns if group.kind == "columns" else Bars
            cards.append(ChartCard(group.title, group.about, drawn(group.title, group.figures)))
        self._charts = [top, *(card.chart for card in cards)]
        for chart in self._charts:
            chart.opened.connect(self._on_opened)
        self._inside.addWidget(top)
        self._inside.addWidget(Cards(cards))
        self._inside.addStretch()
        if stood:
            (self._chart_of(place) or self.client).setFocus()

    def _on_opened(self, figure: Figure) -> None:
        self._last = figure.key
        if figure.cases:
            self.cases_wanted.emit(figure.cases, self._told(figure))
        else:
            self.page_wanted.emit(figure.page)

    def _told(self, figure: Figure) -> str:
        if figure.key.startswith("hours-") or figure.value == len(figure.cases):
            return figure.title
        return self.tr("%1: %2, in these cases").replace("%1", figure.title).replace("%2", figure.shown)

    def _place(self) -> str:
        """The figure that she stands on, or opened last."""
        for chart in self._charts:
            for made in chart.buttons:
                if made.hasFocus():
                    return made.figure.key
        return self._last

    def _has_focus_in_charts(self) -> bool:
        return any(made.hasFocus() for chart in self._charts for made in chart.buttons)

    def _chart_of(self, key: str) -> QWidget | None:
        return next((made for chart in self._charts for made in chart.buttons if made.figure.key == key), None)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(label(self.tr("Own figures"), "h1"))
        head.addWidget(Chip(self.tr("for you alone"), "amber"))
        head.addStretch()
        head.addWidget(self._reports)
        head.addWidget(self.paper)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.client)
        row.addWidget(self.pick)
        row.addStretch()
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._inside.setContentsMargins(0, 0, theme.px(8), theme.px(16))
        self._inside.setSpacing(theme.px(12))
        inner.setLayout(self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(18), theme.px(20), 0)
        column.setSpacing(theme.px(10))
        column.addLayout(head)
        column.addWidget(label(self.tr("Raw figures, small numbers too. What a client may read stands in the annual"
                                       " report."), "muted", wrap=True))
        column.addLayout(row)
        column.addWidget(self._gone)
        column.addWidget(scrolled(inner), 1)
        self._gone.hide()
