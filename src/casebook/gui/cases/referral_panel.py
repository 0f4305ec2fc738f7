"""A referral from inside a case: where to, why, and with which consent."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.labels import label
from casebook.model.cases import Case
from casebook.model.ids import DestinationId, ReferralId, new_id
from casebook.model.referrals import Referral
from casebook.store import destinations, referrals

PLACE = "place:"


class ReferralPanel(Panel):
    """Three fields and a date. Passing on without consent asks for the reason, and for nothing else."""

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ReferralPanel", "&Save referral"))
        self._kept: Referral | None = None
        self._to = Choice()
        self._reason = Choice(session.names("reason").items(), empty="—")
        self._consent = Choice([
            ("reporter_contacts", self.tr("Reporter makes contact")), ("recorded", self.tr("Consent recorded")),
            ("overridden", self.tr("Pass on anyway, with reason"))])
        self._scope = Line()
        self._why = Line()
        self._day = DayField(session.language, session.today())
        self._follow_up = DayField(session.language, session.today(), ahead=True)
        self._note = CaseNotes(lines=3)
        self._outcome = Choice(session.names("referral_outcome").items())
        self._arrange()
        self.stream("refer", to=self._to, reason=self._reason, consent=self._consent, scope=self._scope, why=self._why,
                    day=self._day, follow_up=self._follow_up, note=self._note, outcome=self._outcome)
        self._consent.currentIndexChanged.connect(lambda _index: self._show_consent())

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
        self.session.write(referrals.save, found)
        undo = (lambda: self.session.write(referrals.save, before)) if before else (
            lambda: self.session.write(referrals.remove, found.id))
        self.session.say(self.tr("Referral recorded."), undo)
        self.finish()

    def _arrange(self) -> None:
        self.form.add(self.tr("Referred &to"), self._to, span=2)
        self.form.add(self.tr("&Reason"), self._reason, span=2)
        self.form.add(self.tr("&Consent"), self._consent, span=2)
        self._scope_row = self._row(self.tr("What may be passed &on"), self._scope)
        self._why_row = self._row(self.tr("&Why without consent"), self._why)
        self.form.add_plain(self._scope_row)
        self.form.add_plain(self._why_row)
        self._fault = label("", "fault", wrap=True)
        self.form.add_plain(self._fault)
        self._fault.hide()
        self.form.add(self.tr("&Date"), self._day)
        self.form.add(self.tr("&Follow up on"), self._follow_up)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.form.add(self.tr("O&utcome"), self._outcome, span=2)
        self.inside.addStretch()

    def _row(self, words: str, field: Line) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        name = label(words, "metaKey")
        name.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        column.addWidget(name)
        column.addWidget(field)
        return holder

    def _fill(self, found: Referral) -> None:
        places = destinations.all_of(self.session.db)
        kinds = self.session.names("destination_kind")
        self._to.show_values([*((PLACE + p.id, p.name) for p in places), *kinds.items()])
        self._to.show_code(PLACE + found.destination if found.destination else found.kind)
        self._reason.show_code(found.reason)
        self._consent.show_code(found.consent)
        self._scope.setText(found.consent_scope)
        self._why.setText(found.consent_reason)
        self._day.show_day(found.day)
        self._follow_up.show_day(found.follow_up_on)
        self._note.show_words(found.note)
        self._outcome.show_code(found.outcome)
        self._id = found.id
        self._show_consent()
        self.form.clear_faults()
        self._fault.hide()

    def _show_consent(self) -> None:
        self._scope_row.setVisible(self._consent.code() == "recorded")
        self._why_row.setVisible(self._consent.code() == "overridden")

    def _is_right(self) -> bool:
        self.form.clear_faults()
        self._fault.hide()
        for day in (self._day, self._follow_up):
            if not day.is_understood():
                self.form.show_fault(day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
                day.setFocus()
                return False
        if self._consent.code() == "overridden" and not self._why.words():
            self._fault.setText(self.tr("The reporter has not consented to this. Write why you pass it on anyway."))
            self._fault.show()
            self._why.setFocus()
            return False
        return True

    def _collected(self) -> Referral:
        assert self.case is not None
        kind, destination = self._to.code(), None
        if kind.startswith(PLACE):
            place = destinations.get(self.session.db, DestinationId(kind.removeprefix(PLACE)))
            kind, destination = place.kind, place.id
        consent = self._consent.code()
        today = self.session.today()
        kept_on = self._kept.consent_on if self._kept else None
        return Referral(
            id=self._id, case=self.case.id, conversation=self._kept.conversation if self._kept else None,
            day=self._day.day() or today, kind=kind, destination=destination, reason=self._reason.code(),
            consent=consent, consent_on=(kept_on or today) if consent == "recorded" else None,
            consent_scope=self._scope.words() if consent == "recorded" else "",
            consent_reason=self._why.words() if consent == "overridden" else "",
            passed_on_by="reporter" if consent == "reporter_contacts" else "adviser", note=self._note.words(),
            follow_up_on=self._follow_up.day(), outcome=self._outcome.code(),
            followed_up_on=self._kept.followed_up_on if self._kept else None)
