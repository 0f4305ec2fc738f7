"""A referral from inside a case: where to, why, and with which consent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.consent_field import HERSELF, RECORDED, ConsentField
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField
from casebook.model.cases import Case, Consent
from casebook.model.ids import DestinationId, ReferralId, new_id
from casebook.model.passing_on import PassedOn
from casebook.model.referrals import Referral
from casebook.store import destinations, passing_on, referrals
from casebook.vault import Connection

PLACE = "place:"


class ReferralPanel(Panel):
    """To whom, why, and on which consent; the rest can wait. `referred` tells of a new one.

    Without a consent nothing is passed on until she chose how to go on. Source: wording.md.
    """

    referred = Signal(str)

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ReferralPanel", "&Save referral"))
        self._kept: Referral | None = None
        self._to = Choice()
        self._reason = Choice(session.names("reason").items(), empty="—")
        self._consent = ConsentField(session, self.tr("&Consent"))
        self._day = DayField(session.language, session.today())
        self._follow_up = DayField(session.language, session.today(), ahead=True)
        self._note = CaseNotes(lines=3)
        self._outcome = Choice(session.names("referral_outcome").items())
        self._arrange()
        self.stream("refer", to=self._to, reason=self._reason, consent=self._consent.choice, scope=self._consent.scope,
                    why=self._consent.why, day=self._day, follow_up=self._follow_up, note=self._note,
                    outcome=self._outcome)

    def show_case(self, case: Case) -> None:
        """Start an empty one."""
        super().show_case(case)
        self._kept = None
        self._fill(Referral(id=ReferralId(new_id()), case=case.id, day=self.session.today(), kind="company_doctor"))

    def edit(self, referral: ReferralId) -> None:
        """Edit a recorded one."""
        self._kept = referrals.get(self.session.db, referral)
        self._fill(self._kept)

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self._to.setFocus()

    def save(self) -> None:
        if self.case is None or not self._is_right():
            return
        found, before = self._collected(), self._kept
        kind = self.session.names("destination_kind").get(found.kind, found.kind)
        what = self.tr("Referral: %1").replace("%1", kind)
        passed, given = self._consent.resting("referral", found.id, self.case.id, found.day, what,
                                              given_on=found.consent_on)
        rested = passing_on.of_record(self.session.db, "referral", found.id)
        self.session.write(_save, found, passed, given)
        self.session.say(self.tr("Referral recorded."),
                         lambda: self.session.write(_take_back, found, before, rested, given))
        if before is None:
            self.referred.emit(found.id)
        self.finish()

    def _arrange(self) -> None:
        self.form.add(self.tr("Referred &to"), self._to, span=2)
        self.form.add(self.tr("&Reason"), self._reason, span=2)
        self.form.add_plain(self._consent)
        self.form.add(self.tr("&Date"), self._day)
        self.form.add(self.tr("&Follow up on"), self._follow_up)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.form.add(self.tr("O&utcome"), self._outcome, span=2)
        self.inside.addStretch()

    def _fill(self, found: Referral) -> None:
        places = destinations.all_of(self.session.db)
        kinds = self.session.names("destination_kind")
        self._to.show_values([*((PLACE + p.id, p.name) for p in places), *kinds.items()])
        self._to.show_code(PLACE + found.destination if found.destination else found.kind)
        self._reason.show_code(found.reason)
        self._consent.show_case(found.case, self._rests(found))
        self._consent.scope.setText(found.consent_scope)
        self._day.show_day(found.day)
        self._follow_up.show_day(found.follow_up_on)
        self._note.show_words(found.note)
        self._outcome.show_code(found.outcome)
        self._id = found.id
        self.form.clear_faults()

    def _rests(self, found: Referral) -> PassedOn | None:
        """On what a recorded one rests; one that came without says so itself."""
        if self._kept is None:
            return None
        return passing_on.of(self.session.db, "referral", found.id, found.case) or PassedOn(
            noun="referral", record=found.id, case=found.case, day=found.day, consent=found.consent,
            reason=found.consent_reason)

    def _is_right(self) -> bool:
        self.form.clear_faults()
        for day in (self._day, self._follow_up):
            if not day.is_understood():
                self.form.show_fault(day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
                day.setFocus()
                return False
        return self._consent.is_right()

    def _collected(self) -> Referral:
        assert self.case is not None
        kind, destination = self._to.code(), None
        if kind.startswith(PLACE):
            place = destinations.get(self.session.db, DestinationId(kind.removeprefix(PLACE)))
            kind, destination = place.kind, place.id
        consent, given, today = self._consent.consent(), self._consent.given(), self.session.today()
        kept_on = given.given_on if given else self._kept.consent_on if self._kept else None
        scope = given.scope if given else self._consent.scope.words()
        return Referral(
            id=self._id, case=self.case.id, conversation=self._kept.conversation if self._kept else None,
            day=self._day.day() or today, kind=kind, destination=destination, reason=self._reason.code(),
            consent=consent, consent_on=(kept_on or today) if consent == RECORDED else None,
            consent_scope=scope if consent == RECORDED else "", consent_reason=self._consent.reason(),
            passed_on_by="reporter" if consent == HERSELF else "adviser", note=self._note.words(),
            follow_up_on=self._follow_up.day(), outcome=self._outcome.code(),
            followed_up_on=self._kept.followed_up_on if self._kept else None)


def _save(db: Connection, referral: Referral, passed: PassedOn, given: Consent | None) -> None:
    referrals.save(db, referral)
    passing_on.keep_with(db, passed, given)


def _take_back(db: Connection, referral: Referral, before: Referral | None, rested: Sequence[PassedOn],
               given: Consent | None) -> None:
    passing_on.put_back(db, "referral", referral.id, rested, given)
    if before is None:
        referrals.remove(db, referral.id)
    else:
        referrals.save(db, before)
