"""Small panels of a case: something she did, a planned conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.consent_field import ConsentField
from casebook.gui.cases.panel import Panel
from casebook.gui.cases.referral_offer import ReferralOffer
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.model.cases import Case, Consent
from casebook.model.conversations import Appointment, Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.model.passing_on import THIRD_PARTY, PassedOn
from casebook.store import appointments, interventions, passing_on
from casebook.vault import Connection


class ActPanel(Panel):
    """Something she did outside a conversation: what, when, and a note; with a third party, on which consent."""

    referral_wanted = Signal()

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ActPanel", "&Save"))
        self._id = InterventionId("")
        self._kept: Intervention | None = None
        self._kind = Choice(session.names("intervention").items())
        self._day = DayField(session.language, session.today())
        self._note = CaseNotes(lines=4)
        self._consent = ConsentField(session, self.tr("&Consent"))
        self._offer = ReferralOffer(session.language)
        self.form.add(self.tr("&What"), self._kind, span=2)
        self.form.add_plain(self._consent)
        self.form.add_plain(self._offer)
        self.form.add(self.tr("&Date"), self._day, span=2)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.inside.addStretch()
        self.stream("act", kind=self._kind, day=self._day, note=self._note, consent=self._consent.choice,
                    scope=self._consent.scope, why=self._consent.why)
        self._kind.currentIndexChanged.connect(lambda _index: self._show_kind())
        self._offer.referral_wanted.connect(self.referral_wanted)

    def show_case(self, case: Case) -> None:
        """Start an empty one."""
        super().show_case(case)
        self._kept = None
        self._fill(Intervention(id=InterventionId(new_id()), kind="checking_in", day=self.session.today()))

    def edit(self, intervention: str) -> None:
        """Edit a noted one."""
        assert self.case is not None
        self._kept = next(i for i in interventions.of_case(self.session.db, self.case.id) if i.id == intervention)
        self._fill(self._kept)

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self._kind.setFocus()

    def save(self) -> None:
        if self.case is None:
            return
        if not self._day.is_understood():
            self.form.show_fault(self._day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
            return
        if self._passes_on() and not self._consent.is_right():
            return
        found = Intervention(id=self._id, kind=self._kind.code(), note=self._note.words(), case=self.case.id,
                             day=self._day.day() or self.session.today())
        passed, given = None, None
        if self._passes_on():
            passed, given = self._consent.resting("intervention", found.id, self.case.id,
                                                  found.day or self.session.today(),
                                                  self.tr("Contact with a third party"))
        before = next((i for i in interventions.of_case(self.session.db, self.case.id) if i.id == found.id), None)
        rested = passing_on.of_record(self.session.db, "intervention", found.id)
        self.session.write(_save, found, passed, given)
        self.session.say(self.tr("Noted."), lambda: self.session.write(_take_back, found, before, rested, given))
        self.finish()

    def _passes_on(self) -> bool:
        return self._kind.code() == THIRD_PARTY

    def _show_kind(self) -> None:
        self._consent.setVisible(self._passes_on())
        self._offer.setVisible(self._kind.code() == "other")

    def _fill(self, found: Intervention) -> None:
        assert self.case is not None
        self._id = found.id
        self._kind.show_code(found.kind)
        self._day.show_day(found.day)
        self._note.show_words(found.note)
        self._consent.show_case(self.case.id, passing_on.of(self.session.db, "intervention", found.id, self.case.id))
        self._show_kind()
        self.form.clear_faults()


def _save(db: Connection, act: Intervention, passed: PassedOn | None, given: Consent | None) -> None:
    interventions.save(db, act)
    if passed is None:
        passing_on.forget(db, "intervention", act.id)
    else:
        passing_on.keep_with(db, passed, given)


def _take_back(db: Connection, act: Intervention, before: Intervention | None, rested: Sequence[PassedOn],
               given: Consent | None) -> None:
    passing_on.put_back(db, "intervention", act.id, rested, given)
    if before is None:
        interventions.remove(db, act.id)
    else:
        interventions.save(db, before)


class PlanPanel(Panel):
    """A conversation that is planned: Today shows it with how to contact safely."""

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("PlanPanel", "&Plan"))
        self._day = DayField(session.language, session.today(), ahead=True, timed=True)
        self._channel = Choice(session.names("channel").items(), empty="—")
        self._note = Line()
        self.form.add(self.tr("&When"), self._day, span=2)
        self.form.add(self.tr("C&hannel"), self._channel, span=2)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.inside.addStretch()
        self.stream("plan", day=self._day, channel=self._channel, note=self._note)

    def show_case(self, case: Case) -> None:
        """Start an empty one."""
        super().show_case(case)
        self._day.show_day(None)
        self._channel.show_code("")
        self._note.clear()
        self.form.clear_faults()

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self._day.setFocus()

    def save(self) -> None:
        if self.case is None:
            return
        day, at = self._day.value()
        if day is None:
            self.form.show_fault(self._day, self.tr("Write a date such as: tomorrow 16.00, Fri, 3 March."))
            self._day.setFocus()
            return
        found = Appointment(id=new_id(), case=self.case.id, client=None, day=day, at=at,
                            channel=self._channel.code(), note=self._note.words())
        self.session.write(appointments.save, found)
        self.session.say(self.tr("Planned."), lambda: self.session.write(appointments.remove, found.id))
        self.finish()
