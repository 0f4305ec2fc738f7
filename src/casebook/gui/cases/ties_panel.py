"""What ties a case to others, and what its reporter consented to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from casebook.gui import taking_away
from casebook.gui.cases.case_finder import CaseFinder
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import DayField, Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label, rule, tool
from casebook.gui.widgets.lines import clear, row_in
from casebook.model.cases import Case, Consent
from casebook.model.ids import CaseId, PersonId, new_id
from casebook.store import cases, passing_on, people, requests


class TiesPanel(Panel):
    """Linked cases, people who may be the same (they count as one reporter), and consents. Kept at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._other = ""
        self._ties = QVBoxLayout()
        self._consents = QVBoxLayout()
        self._finder = CaseFinder(session)
        self._link = button(self.tr("Hangs &together"))
        self._alike = button(self.tr("May be the &same person"))
        self._what = Line()
        self._how = Line()
        self._scope = Line()
        self._day = DayField(session.language, session.today())
        self._consent = button(self.tr("&Record consent"))
        self._back = button(self.tr("&Back to the conversation"), "quiet")
        self._arrange()
        self._finder.chosen.connect(self._on_chosen)
        self._link.clicked.connect(self._on_link)
        self._alike.clicked.connect(self._on_alike)
        self._consent.clicked.connect(self.save)
        self._back.clicked.connect(self.finished)
        self.stream("ties", what=self._what, how=self._how, scope=self._scope, day=self._day)

    def show_case(self, case: Case) -> None:
        """Show the ties and consents of a case."""
        if self.case is None or self.case.id != case.id:
            self._other = ""
            for field in (self._what, self._how, self._scope):
                field.clear()
            self._day.show_day(self.session.today())
        self.case = case
        self._finder.read()
        self._show_buttons()
        self._show_ties()
        self._show_consents()

    def focus(self) -> None:
        """Put the cursor into the field that finds another case."""
        self._finder.findChildren(Line)[0].setFocus()

    def save(self) -> None:
        """Record the consent that was filled in."""
        if self.case is None:
            return
        self._form.clear_faults()
        if not self._what.words():
            self._form.show_fault(self._what, self.tr("Write what the reporter consented to."))
            self._what.setFocus()
            return
        if not self._day.is_understood():
            self._form.show_fault(self._day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
            return
        made = Consent(id=new_id(), case=self.case.id, what=self._what.words(), how=self._how.words(),
                       given_on=self._day.day() or self.session.today(), scope=self._scope.words())
        for field in (self._what, self._how, self._scope):
            field.clear()
        if self._unsaved is not None:
            self._unsaved.drop()
        self.session.write(requests.save_consent, made)
        self.session.say(self.tr("Consent recorded."), lambda: self.session.write(requests.remove_consent, made.id))

    def _arrange(self) -> None:
        self._form = Form(2)
        self._form.add(self.tr("&What the reporter consented to"), self._what, span=2)
        self._form.add(self.tr("What may be passed &on"), self._scope, span=2)
        self._form.add(self.tr("&How it was given"), self._how)
        self._form.add(self.tr("&Date"), self._day)
        buttons = QHBoxLayout()
        for part in (self._link, self._alike):
            buttons.addWidget(part)
        buttons.addStretch()
        self.inside.addWidget(label(self.tr("Tied to other cases"), "h2"))
        self.inside.addLayout(self._ties)
        self.inside.addWidget(self._finder)
        self.inside.addLayout(buttons)
        self.inside.addWidget(rule())
        self.inside.addWidget(label(self.tr("Consents"), "h2"))
        self.inside.addLayout(self._consents)
        self.inside.addWidget(self._form)
        self.inside.addWidget(self._consent)
        self.inside.addStretch()
        self.foot.addWidget(self._back)
        self.foot.addStretch()

    def _show_buttons(self) -> None:
        there = bool(self._other) and self.case is not None and self._other != self.case.id
        for part in (self._link, self._alike):
            part.setEnabled(there)

    def _show_ties(self) -> None:
        assert self.case is not None
        case, db = self.case, self.session.db
        clear(self._ties)
        for other in cases.linked(db, case.id):
            words = self.tr("hangs together with %1").replace("%1", self._called(other))
            self._add_row(self._ties, words, self.tr("Undo this tie"), partial(self._untie, other.id))
        for person in people.alike(db, case.reporter):
            words = self.tr("may be the same person as %1").replace("%1", people.called(db, person))
            self._add_row(self._ties, words, self.tr("Undo this tie"), partial(self._part, person.id))
        if not self._ties.count():
            self._ties.addWidget(label(self.tr("To no other case yet."), "muted"))

    def _show_consents(self) -> None:
        assert self.case is not None
        clear(self._consents)
        for consent in requests.consents(self.session.db, self.case.id):
            given = self.session.language.date(consent.given_on)
            words = " · ".join(part for part in (consent.what, consent.scope, consent.how, given) if part)
            words = self.session.shown(words, self.case.client, self.case.id)
            if consent.withdrawn_on:
                day = self.session.language.date(consent.withdrawn_on)
                words = self.tr("%1 · withdrawn on %2").replace("%1", words).replace("%2", day)
            ended = None if consent.withdrawn_on else self.session.today()
            self._add_row(
                self._consents, words, self.tr("Not withdrawn after all") if consent.withdrawn_on
                else self.tr("Withdrawn today"), partial(self._withdraw, consent, ended),
                partial(taking_away.take_away, self.session, "consent", consent.id))
        if not self._consents.count():
            self._consents.addWidget(label(self.tr("None recorded yet."), "muted"))

    def _withdraw(self, consent: Consent, ended: date | None) -> None:
        """Withdraw a consent, or not after all; what still rests on it is told at once."""
        self.session.write(requests.save_consent, replace(consent, withdrawn_on=ended))
        resting = sum(p.consent_id == consent.id for p in passing_on.bare(self.session.db, consent.case))
        words = self.tr("Not withdrawn after all.") if ended is None else self.tr("Withdrawn.")
        if ended is not None and resting:
            words = self.tr("Withdrawn. %n thing(s) still rest on it: see the open steps.", "", resting)
        self.session.say(words, lambda: self.session.write(requests.save_consent, consent))

    def _add_row(self, column: QVBoxLayout, words: str, action: str, slot: Callable[[], object],
                 remove: Callable[[], object] | None = None) -> None:
        more = []
        if remove is not None:
            gone = tool(self.tr("Remove: %1").replace("%1", words), "trash-2")
            gone.clicked.connect(lambda _checked=False: remove())
            more.append(gone)
        row_in(column, words, action, slot, *more)

    def _called(self, other: Case) -> str:
        return people.get(self.session.db, other.reporter).alias or other.code

    def _on_chosen(self, case: str) -> None:
        self._other = case
        self._show_buttons()

    def _on_link(self) -> None:
        assert self.case is not None
        case, other = self.case.id, CaseId(self._other)
        self.session.write(cases.link, case, other)
        self.session.say(self.tr("Tied together."), lambda: self.session.write(cases.unlink, case, other))

    def _untie(self, other: CaseId) -> None:
        assert self.case is not None
        case = self.case.id
        self.session.write(cases.unlink, case, other)
        self.session.say(self.tr("Tied together no more."), lambda: self.session.write(cases.link, case, other))

    def _part(self, other: PersonId) -> None:
        assert self.case is not None
        mine = self.case.reporter
        self.session.write(people.unmark_alike, mine, other)
        self.session.say(self.tr("They count as two reporters again."),
                         lambda: self.session.write(people.mark_alike, mine, other))

    def _on_alike(self) -> None:
        assert self.case is not None
        mine, other = self.case.reporter, cases.get(self.session.db, CaseId(self._other)).reporter
        self.session.write(people.mark_alike, mine, other)
        self.session.say(self.tr("They count as one reporter now."),
                         lambda: self.session.write(people.unmark_alike, mine, other))
