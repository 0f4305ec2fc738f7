"""The referral overviews on paper: for a reporter, for herself over a year, counts for a client, and the directory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from casebook import wording
from casebook.documents import referral_overview
from casebook.documents.outgoing import File
from casebook.documents.referral_overview import Directory, PeriodOverview, ReporterSheet, client_counts
from casebook.errors import Refused
from casebook.gui import theme, work
from casebook.gui.cases.case_finder import CaseFinder
from casebook.gui.outgoing import Checks
from casebook.gui.preview import Preview
from casebook.gui.records.choices import client_names
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form, scrolled
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.ids import CaseId, ClientId
from casebook.model.periods import year
from casebook.store import referrals

Overview = ReporterSheet | PeriodOverview | Directory
REPORTER, PERIOD, CLIENT, DIRECTORY = range(4)
CONTROLS = {REPORTER: 0, PERIOD: 1, CLIENT: 1, DIRECTORY: 2}


class OverviewsPane(QWidget):
    """Choose one of four, see it as it will be printed, save or print it.

    What is for a client has a preview of its own: it leaves through the checks alone.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._case = ""
        self._asked = 0
        self._preview = Preview(self.tr("Choose a case first."))
        self._for_client = Preview(self.tr("Choose a client organisation first."))
        self.checks = Checks(session)
        self._for_client.guard(self.checks)
        self._kinds = QButtonGroup(self)
        self.finder = CaseFinder(session)
        self.year = Choice(self._years())
        self.client = Choice(empty=self.tr("All clients"))
        self._controls = QStackedWidget()
        self._about = label("", "muted", wrap=True)
        self._lay_out()
        self._wire()
        self._on_kind(REPORTER)

    def choose(self, kind: int, case: str = "") -> None:
        """Show an overview; that for a reporter needs a case."""
        self._case = case or self._case
        if self._kinds.checkedId() == kind:
            self._make()
        self._kinds.button(kind).setChecked(True)

    def preview(self) -> Preview:
        """What is shown."""
        return self._for_client if self._kinds.checkedId() == CLIENT else self._preview

    def read(self) -> None:
        """Make the overview again from what the casebook holds now."""
        self.finder.read()
        self.client.show_values(client_names(self.session).items(), empty=self.tr("All clients"))
        self._make()

    def flush(self) -> None:
        """Nothing is typed here that must be kept."""

    def search(self) -> bool:
        """There is nothing to search here."""
        return False

    def add(self) -> None:
        """There is nothing to add here."""

    def save(self) -> None:
        """Save the overview that is shown as a file."""
        self.preview().save()

    def _on_kind(self, kind: int) -> None:
        self._controls.setCurrentIndex(CONTROLS[kind])
        self._papers.setCurrentWidget(self.preview())
        self._about.setText((
            self.tr("To take home: where to turn, what was agreed. No name and no story."),
            self.tr("All referrals of a year and what is still to be followed up. Only for you: raw figures."),
            self.tr("How often was referred, by kind of place. For the client: small numbers are merged, and it goes"
                    " on the ledger."),
            self.tr("All places with their details, by kind."))[kind])
        if self.isVisible():
            self._make()

    def _on_case(self, case: str) -> None:
        self._case = case
        self._make()

    def _make(self) -> None:
        self._asked += 1
        number = self._asked
        if self._kinds.checkedId() == CLIENT:
            self._make_counts(number)
            return
        try:
            data = self._gathered()
        except Refused as refused:
            self._preview.clear(wording.sentence(refused, self.session.language))
            return
        if data is None:
            self._preview.clear(self.tr("Choose a case first."))
            return
        language = Language(data.language_code)
        file_name, title = self._names()

        def show(pdf: bytes) -> None:
            if number == self._asked:
                self._preview.show_pdf(pdf, file_name, title)

        work.run(self, lambda: referral_overview.pdf(data, language), show, self._on_failed)

    def _make_counts(self, number: int) -> None:
        """The counts for a client, in its language, checked as soon as they are there."""
        self.checks.clear()
        client = self.client.code()
        if not client:
            self._for_client.clear(self.tr("Choose a client organisation first."))
            return
        try:
            data = client_counts.gather(self.session.db, ClientId(client), year(int(self.year.code())),
                                        today=self.session.today())
        except Refused as refused:
            self._for_client.clear(wording.sentence(refused, self.session.language))
            return
        language, (file_name, title) = Language(data.language_code), self._names()

        def show(pdf: bytes) -> None:
            if number == self._asked:
                self._for_client.show_pdf(pdf, file_name, title)
                self.checks.check(client_counts.outgoing(data, language, File(name=file_name, content=pdf)))

        work.run(self, lambda: client_counts.pdf(data, language), show, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        self.preview().clear(wording.sentence(error, self.session.language))

    def _gathered(self) -> Overview | None:
        db, today, code = self.session.db, self.session.today(), self.session.language.code
        kind = self._kinds.checkedId()
        if kind == DIRECTORY:
            return referral_overview.of_directory(db, code, today)
        if kind == PERIOD:
            client = ClientId(self.client.code()) if self.client.code() else None
            return referral_overview.of_period(db, year(int(self.year.code())), client, code, today)
        return referral_overview.for_reporter(db, CaseId(self._case), today=today) if self._case else None

    def _names(self) -> tuple[str, str]:
        kind = self._kinds.checkedId()
        if kind == DIRECTORY:
            return self.tr("referral-directory.pdf"), self.tr("Referral directory")
        if kind in (PERIOD, CLIENT):
            name = self.tr("referrals-%1.pdf").replace("%1", self.year.code())
            return name, self.tr("Referrals %1").replace("%1", self.year.code())
        return self.tr("where-to-turn.pdf"), self.tr("Where to turn")

    def _years(self) -> list[tuple[str, str]]:
        days = [referral.day.year for referral in referrals.latest(self.session.db, 5000)]
        found = sorted({self.session.today().year, *days}, reverse=True)
        return [(str(number), str(number)) for number in found]

    def _lay_out(self) -> None:
        side = QWidget()
        side.setObjectName("mid")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(theme.px(300))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(16), theme.px(14))
        column.setSpacing(theme.px(8))
        for number, words in enumerate((self.tr("For the &reporter"), self.tr("For yo&urself"),
                                        self.tr("For a c&lient"), self.tr("T&he directory"))):
            choice = button(words, "chip")
            choice.setCheckable(True)
            self._kinds.addButton(choice, number)
            column.addWidget(choice)
        column.addWidget(self._about)
        column.addSpacing(theme.px(8))
        period = Form(1)
        period.add(self.tr("Y&ear"), self.year)
        period.add(self.tr("Client or&ganisation"), self.client)
        for part in (self.finder, period, QWidget()):
            self._controls.addWidget(_at_top(part))
        column.addWidget(self._controls, 1)
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(scrolled(content))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        self._papers = QStackedWidget()
        for paper in (self._preview, self._for_client):
            self._papers.addWidget(paper)
        row.addWidget(self._papers, 1)

    def _wire(self) -> None:
        self._kinds.button(REPORTER).setChecked(True)
        make: Callable[[int], None] = lambda _index: self._make()  # noqa: E731
        self._kinds.idToggled.connect(lambda kind, on: self._on_kind(kind) if on else None)
        self.finder.chosen.connect(self._on_case)
        self.year.currentIndexChanged.connect(make)
        self.client.currentIndexChanged.connect(make)
        for gone_out in (self._for_client.saved, self._for_client.printed):
            gone_out.connect(self.session.announce)


def _at_top(part: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    column.addWidget(part)
    column.addStretch()
    return holder
