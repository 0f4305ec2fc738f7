"""An engagement: its term and readers, how figures are protected, and how the report is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.disclosure import labels
from casebook.disclosure.protect import NUMBER_FROM_WORKERS, total_style
from casebook.gui import theme
from casebook.gui.clients.block_of_years import BlockOfYears
from casebook.gui.clients.breakdowns import BreakdownTicks, OptionalTicks
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line, Notes, on_edited
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label
from casebook.model.clients import DEFAULT_THRESHOLD, THRESHOLD_RANGE, Engagement


class EngagementForm(QWidget):
    """The fields of an engagement. `edited` tells that she changed one."""

    edited = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._language = session.language
        self._workers: int | None = None
        self._starts = DayField(session.language, session.today())
        self._ends = DayField(session.language, session.today(), ahead=True)
        self._recipients = Notes(lines=2)
        self._totals = Choice(self._total_names())
        self._threshold = Choice([(str(k), str(k)) for k in THRESHOLD_RANGE])
        self._reason = Line()
        self._retention = Choice([
            ("report_3_months", self.tr("Three months after the annual report (default)")),
            ("closing", self.tr("When the case is closed")),
            ("1_year", self.tr("One year after closing")),
            ("2_years", self.tr("Two years after closing")),
        ])
        self._blocks = BlockOfYears(session.today().year)
        self._breakdowns = BreakdownTicks(session.language)
        self._asked = OptionalTicks(session.language)
        self._title = Line(placeholder=self.tr("Annual report"))
        self._voice = Choice([("first", self.tr("I")), ("third", self.tr("the confidential adviser"))])
        self._address = Choice([("formal", self.tr("formally (u)")), ("informal", self.tr("informally (je)"))])
        self._colour = Line(placeholder="#1B4965")
        self._recipients.setMaximumHeight(theme.px(72))
        self._totals_hint = label("", "muted", wrap=True)
        self._empty_hint = label("", "muted", wrap=True)
        self._lay_out()
        for field in self.fields().values():
            on_edited(field, self.edited.emit)
        for tick in (*self._breakdowns.fields().values(), *self._asked.fields().values()):
            on_edited(tick, self._explain_tables)
        self._totals.currentIndexChanged.connect(self._explain)
        self._threshold.currentIndexChanged.connect(self._explain)

    def fields(self) -> dict[str, QWidget]:
        """Every field by name."""
        return {"starts": self._starts, "ends": self._ends, "recipients": self._recipients, "totals": self._totals,
                "threshold": self._threshold, "reason": self._reason, "retention": self._retention,
                "title": self._title, "voice": self._voice, "address": self._address, "colour": self._colour,
                **self._blocks.fields(), **self._breakdowns.fields(), **self._asked.fields()}

    def show_engagement(self, engagement: Engagement, workers: int | None) -> None:
        """Fill the fields; `workers` is the headcount that decides how totals print by default."""
        self._workers = workers
        self._starts.show_day(engagement.starts)
        self._ends.show_day(engagement.ends)
        self._recipients.show_words(engagement.recipients)
        self._totals.show_code(engagement.total_style)
        self._threshold.show_code(str(engagement.threshold))
        self._reason.setText(engagement.threshold_reason)
        self._retention.show_code(engagement.retention)
        self._blocks.show_block(engagement.block_first, engagement.block_years, engagement.starts.year)
        self._breakdowns.show_chosen(engagement.breakdowns)
        self._asked.show_chosen(engagement.optional_fields)
        self._title.setText(engagement.report_title)
        self._voice.show_code(engagement.voice)
        self._address.show_code(engagement.address)
        self._colour.setText(engagement.colour)
        for form in self._forms:
            form.clear_faults()
        self._explain()
        self._explain_tables()

    def show_workers(self, workers: int | None) -> None:
        """Explain the totals by another headcount."""
        self._workers = workers
        self._explain()

    def changed(self, engagement: Engagement) -> Engagement:
        """The engagement as the fields say."""
        return replace(
            engagement, starts=self._starts.day() or engagement.starts, ends=self._ends.day(),
            recipients=self._recipients.words(), total_style=self._totals.code(),
            threshold=int(self._threshold.code()), threshold_reason=self._reason.words(),
            retention=self._retention.code(), breakdowns=self._breakdowns.chosen(), report_title=self._title.words(),
            voice=self._voice.code(), address=self._address.code(), colour=self._colour.words(),
            optional_fields=self._asked.chosen(), block_first=self._blocks.first(), block_years=self._blocks.years(),
        )

    def is_right(self, others: Sequence[Engagement] = ()) -> bool:
        """Whether it can be kept beside the client's other engagements; what is wrong is said at the field."""
        starts, ends = self._starts.day(), self._ends.day()
        colour = self._colour.words()
        faults = {
            self._starts: "" if starts else self.tr("On which day did it start? For example: 1 January 2026."),
            self._ends: self._fault_of_end(),
            self._reason: self.tr("Say in a few words why five is too high here. It is kept with each report.")
            if int(self._threshold.code()) < DEFAULT_THRESHOLD and not self._reason.words() else "",
            self._colour: self.tr("A colour looks like #1B4965.")
            if colour and not (colour.startswith("#") and QColor.isValidColorName(colour)) else "",
        }
        if starts and ends and ends < starts:
            faults[self._ends] = self.tr("It can't end before it starts.")
        elif starts and not faults[self._ends]:
            faults[self._starts] = self._fault_of_overlap(starts, ends, others)
        for form in self._forms:
            for field, words in faults.items():
                if form.holds(field):
                    form.show_fault(field, words)
        wrong = next((field for field, words in faults.items() if words), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def _fault_of_end(self) -> str:
        if self._ends.is_understood():
            return ""
        return self.tr("This is not a day. For example: 31 December 2026. Empty means: still running.")

    def _fault_of_overlap(self, starts: date, ends: date | None, others: Sequence[Engagement]) -> str:
        for other in others:
            if other.overlaps(replace(other, starts=starts, ends=ends)):
                words = (self.tr("Another engagement runs from %1 to %2. Two engagements follow each other.")
                         if other.ends else
                         self.tr("Another engagement runs from %1 on. Let that one end first: choose it above."))
                words = words.replace("%1", self._language.date(other.starts))
                return words.replace("%2", self._language.date(other.ends) if other.ends else "")
        return ""

    def _explain_tables(self) -> None:
        names = self._asked.empty_tables(self._breakdowns.chosen())
        listed = ", ".join(labels.table_title(name, self._language) for name in names)
        words = self.tr("Chosen as a table of the report, but not recorded: %1.")
        self._empty_hint.setText(words.replace("%1", listed))
        self._empty_hint.setVisible(bool(names))

    def _total_names(self) -> list[tuple[str, str]]:
        return [("", self.tr("By number of workers (default)")), ("number", self.tr("As a number")),
                ("below", self.tr("In words when it is below the threshold")), ("none", self.tr("Not at all"))]

    def _explain(self) -> None:
        below = int(self._threshold.code() or DEFAULT_THRESHOLD) < DEFAULT_THRESHOLD
        self._reason.setEnabled(below)
        self._reason.setPlaceholderText("" if below else self.tr("Only needed below five"))
        words = {
            "number": self.tr("The report prints the number of cases, also when it is small. Agree on this with the"
                              " client first."),
            "below": self.tr("Below the threshold the report says “fewer than %1, possibly none”."),
            "none": self.tr("The report prints no number of cases at all."),
        }[total_style(self._totals.code(), self._workers)].replace("%1", self._threshold.code())
        if not self._totals.code():
            words = f"{self._why_by_workers()} {words}"
        self._totals_hint.setText(words)

    def _why_by_workers(self) -> str:
        if self._workers is None:
            return self.tr("No number of workers is known yet, so the careful way is taken.")
        if self._workers >= NUMBER_FROM_WORKERS:
            words = self.tr("%1 workers, so %2 or more.")
        else:
            words = self.tr("%1 workers, so fewer than %2.")
        return words.replace("%1", str(self._workers)).replace("%2", str(NUMBER_FROM_WORKERS))

    def _lay_out(self) -> None:
        term, protection, recorded, report = Form(2), Form(2), Form(1), Form(2)
        self._forms = (term, protection, recorded, report)
        term.add(self.tr("F&rom"), self._starts)
        term.add(self.tr("&Until (empty: still running)"), self._ends)
        term.add(self.tr("Agreed rec&ipients of the report"), self._recipients, span=2)
        term.add(self.tr("&Keep notes until"), self._retention, span=2)
        protection.add(self.tr("&Threshold: no group smaller than"), self._threshold)
        protection.add(self.tr("Reason for a threshold &below five"), self._reason)
        protection.add(self.tr("Total number of cases: &print"), self._totals, span=2)
        protection.add_plain(self._totals_hint)
        protection.add_plain(label(self.tr("Tables of the report. Three usually say more than eleven."), "metaKey"))
        protection.add_plain(self._breakdowns)
        self._blocks.lay_out(protection)
        recorded.add_plain(label(self.tr("What is not ticked is not asked for with a new case, and is missing nowhere."
                                         " What was recorded before stays."), "muted", wrap=True))
        recorded.add_plain(self._asked)
        recorded.add_plain(self._empty_hint)
        report.add(self.tr("Title of the rep&ort"), self._title, span=2)
        report.add(self.tr("It speaks of &you as"), self._voice)
        report.add(self.tr("It addresses the rea&der"), self._address)
        report.add(self.tr("Co&lour of the front page"), self._colour)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for heading, form in ((self.tr("Term and readers"), term), (self.tr("Protection of figures"), protection),
                              (self.tr("What you record of a case"), recorded),
                              (self.tr("How the report is written"), report)):
            column.addWidget(label(heading, "h2"))
            column.addWidget(form)
            column.addSpacing(theme.px(10))
        column.addStretch()
