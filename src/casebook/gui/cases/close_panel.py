"""Closing a case: what is still empty, its outcome, aftercare as agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from casebook.gui import theme
from casebook.gui.cases import retention_words
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.labels import button, label
from casebook.model.cases import Case
from casebook.model.values import NOT_RECORDED
from casebook.store import asked, cases, retention, spans
from casebook.vault import Connection


class ClosePanel(Panel):
    """Nothing has to be filled in to close. One key sets what is empty to unknown."""

    NEEDED = ("main_theme", "capacity", "position", "found_through", "relation", "duration", "route", "outcome")
    UNKNOWN: ClassVar[dict[str, str]] = {
        "main_theme": NOT_RECORDED, "capacity": "unknown", "position": "unknown", "found_through": "unknown",
        "relation": "unknown", "duration": "unknown", "route": "undecided", "outcome": "unknown"}

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ClosePanel", "Clo&se the case"))
        self._rest: dict[str, str] = {}
        self._empty = label("", wrap=True)
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._unknown = button(self.tr("The &rest to unknown"))
        self._day = DayField(session.language, session.today())
        self._route = Choice(session.names("route").items(), empty="—")
        self._outcome = Choice(session.names("outcome").items(), empty="—")
        self._aftercare = Line()
        self._aftercare_on = DayField(session.language, session.today(), ahead=True)
        self.form.add_plain(self._empty_row())
        self.form.add(self.tr("O&utcome"), self._outcome, span=2)
        self.form.add(self.tr("Step c&hosen"), self._route, span=2)
        self.form.add(self.tr("&Aftercare, as agreed"), self._aftercare)
        self.form.add(self.tr("Aftercare &on"), self._aftercare_on)
        self.form.add(self.tr("Closed o&n"), self._day)
        self.inside.addStretch()
        self.stream("close", day=self._day, route=self._route, outcome=self._outcome, aftercare=self._aftercare,
                    aftercare_on=self._aftercare_on)
        self._unknown.clicked.connect(self._on_unknown)
        for choice in (self._route, self._outcome):
            choice.currentIndexChanged.connect(lambda _index: self._show_empty())

    def show_case(self, case: Case) -> None:
        """Show what is still empty."""
        super().show_case(case)
        self._rest = {}
        self._day.show_day(self.session.today())
        self._route.show_code(case.route)
        self._outcome.show_code(case.outcome)
        self._aftercare.setText(case.aftercare)
        self._aftercare_on.show_day(case.aftercare_on)
        self.form.clear_faults()
        self._show_empty()

    def focus(self) -> None:
        """Stand where the next key is of use: on what sets the rest to unknown, else on the outcome."""
        (self._outcome if self._unknown.isHidden() else self._unknown).setFocus()

    def save(self) -> None:
        if self.case is None or not self._is_right():
            return
        before, day = cases.get(self.session.db, self.case.id), self._day.day()
        assert day is not None
        changes: dict[str, Any] = {name: code for name, code in self._rest.items() if not getattr(before, name)}
        changes |= {"route": self._route.code(), "outcome": self._outcome.code()}
        closed = replace(before, aftercare=self._aftercare.words(), aftercare_on=self._aftercare_on.day(), **changes)
        self.session.write(_close, closed, day)
        term = retention.of_case(self.session.db, before.id, self.session.today())
        words = [self.tr("Closed."), retention_words.term(self.session, term) if term else ""]
        if closed.aftercare_on is not None and closed.aftercare_on >= day:
            agreed = self.session.language.weekday_date(closed.aftercare_on)
            words.append(self.tr("Aftercare comes on Today: %1.").replace("%1", agreed))
        self.session.say(" ".join(part for part in words if part), lambda: self.session.write(_undo_close, before))
        self.finish()

    def _empty_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._empty, 1)
        row.addWidget(self._unknown)
        return holder

    def _on_unknown(self) -> None:
        assert self.case is not None
        left_out = asked.left_out(self.session.db, self.case)
        self._rest = {name: code for name, code in self.UNKNOWN.items()
                      if not getattr(self.case, name) and name not in left_out}
        for choice, name in ((self._route, "route"), (self._outcome, "outcome")):
            if not choice.code():
                choice.show_code(self.UNKNOWN[name])
        self._show_empty()
        self._outcome.setFocus()

    def _missing(self) -> list[str]:
        assert self.case is not None
        left_out = asked.left_out(self.session.db, self.case)
        now = {"route": self._route.code(), "outcome": self._outcome.code(), **{
            name: code for name, code in self._rest.items() if name not in ("route", "outcome")}}
        return [name for name in self.NEEDED if name not in left_out and not (now.get(name) or (
            name not in now and getattr(self.case, name)))]

    def _show_empty(self) -> None:
        if self.case is None:
            return
        missing = self._missing()
        names = self._names()
        self._empty.setText(self.tr("Still empty: %1.").replace("%1", ", ".join(names[name] for name in missing))
                            if missing else self.tr("Everything is filled in."))
        self._unknown.setVisible(any(name in self.UNKNOWN for name in missing))

    def _names(self) -> dict[str, str]:
        return {
            "main_theme": self.tr("main theme"), "capacity": self.tr("role"), "position": self.tr("position"),
            "found_through": self.tr("how they found you"), "relation": self.tr("other party"),
            "duration": self.tr("duration"), "route": self.tr("step chosen"), "outcome": self.tr("outcome"),
        }

    def _is_right(self) -> bool:
        self.form.clear_faults()
        for day, wrong in ((self._day, self._day.day() is None),
                           (self._aftercare_on, not self._aftercare_on.is_understood())):
            if wrong:
                self.form.show_fault(day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
                day.setFocus()
                return False
        return True


def _close(db: Connection, case: Case, day: date) -> None:
    cases.save(db, case, on=day)
    spans.close(db, case.id, day)


def _undo_close(db: Connection, before: Case) -> None:
    spans.undo_closing(db, before.id, before.status)
    cases.save(db, before)
