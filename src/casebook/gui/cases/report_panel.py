"""Sparring about a report and the report itself: two dates, and what follows the second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from casebook.gui.cases.consent_field import ConsentField
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import DayField
from casebook.gui.widgets.labels import label
from casebook.model.cases import Case, Consent
from casebook.model.passing_on import PassedOn
from casebook.store import cases, passing_on, report_dates
from casebook.vault import Connection


class ReportPanel(Panel):
    """When she thought along, when the report was made, and when the organisation confirmed and answered.

    From the report on the organisation owns the matter, and the terms of Settings count. Source: domain.md, Records.
    """

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ReportPanel", "&Save"))
        self._days = {name: DayField(session.language, session.today()) for name in (
            "sparring_on", "report_made_on", "receipt_on", "answer_on")}
        self._consent = ConsentField(session, self.tr("&Consent to report to management"))
        self._owned = label("", "muted", wrap=True)
        self.form.add(self.tr("S&parring on"), self._days["sparring_on"])
        self.form.add(self.tr("Report &made on"), self._days["report_made_on"])
        self.form.add_plain(self._consent)
        self.form.add_plain(self._owned)
        self.form.add(self.tr("&Receipt confirmed on"), self._days["receipt_on"])
        self.form.add(self.tr("&Answered on"), self._days["answer_on"])
        self.inside.addStretch()
        self.stream("report", **self._days, consent=self._consent.choice, scope=self._consent.scope,
                    why=self._consent.why)
        self._days["report_made_on"].textChanged.connect(lambda _words: self._show_owned())

    def show_case(self, case: Case) -> None:
        """Show the dates of a case."""
        super().show_case(case)
        for name, field in self._days.items():
            field.show_day(getattr(case, name))
        self._consent.show_case(case.id, passing_on.of(self.session.db, "report", case.id, case.id))
        self.form.clear_faults()
        self._show_owned()

    def focus(self) -> None:
        """Put the cursor into the first date that is still empty."""
        next((field for field in self._days.values() if field.isVisible() and not field.text()),
             self._days["sparring_on"]).setFocus()

    def save(self) -> None:
        if self.case is None or not self._is_right():
            return
        before = cases.get(self.session.db, self.case.id)
        days: dict[str, Any] = {name: field.day() for name, field in self._days.items()}
        after = replace(before, **days)
        passed, given = None, None
        if after.report_made_on is None:
            after = replace(after, receipt_on=None, answer_on=None)
        else:
            passed, given = self._consent.resting("report", after.id, after.id, after.report_made_on,
                                                  self.tr("Report to management"))
        rested = passing_on.of_record(self.session.db, "report", after.id)
        self.session.write(_save, after, passed, given)
        self.session.say(self.tr("Noted."), lambda: self.session.write(_take_back, before, rested, given))
        self.finish()

    def _is_right(self) -> bool:
        self.form.clear_faults()
        for field in self._days.values():
            if not field.is_understood():
                self.form.show_fault(field, self.tr("Write a date such as: yesterday, Fri, 3 March."))
                field.setFocus()
                return False
        return not self._days["report_made_on"].text() or self._consent.is_right()

    def _show_owned(self) -> None:
        """What the second date means, and nothing of it before there is one."""
        made = self._days["report_made_on"].day()
        self._consent.setVisible(made is not None)
        for name in ("receipt_on", "answer_on"):
            self.form.show_field(self._days[name], shown=made is not None)
        if made is None:
            self._owned.setText(self.tr("Sparring starts no terms. Once the report is made, the organisation owns it."))
            return
        date, db = self.session.language.weekday_date, self.session.db
        words = self.tr("Since then the organisation owns the report. Receipt is awaited by %1, an answer by %2.")
        self._owned.setText(words.replace("%1", date(report_dates.receipt_by(db, made))).replace(
            "%2", date(report_dates.answer_by(db, made))))


def _save(db: Connection, case: Case, passed: PassedOn | None, given: Consent | None) -> None:
    cases.save(db, case)
    if passed is None:
        passing_on.forget(db, "report", case.id)
    else:
        passing_on.keep_with(db, passed, given)


def _take_back(db: Connection, before: Case, rested: Sequence[PassedOn], given: Consent | None) -> None:
    cases.save(db, before)
    passing_on.put_back(db, "report", before.id, rested, given)
