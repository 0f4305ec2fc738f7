"""On which consent something is passed on: asked first, and in place where there is none yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Line, on_edited
from casebook.gui.widgets.flow import FlowLayout
from casebook.gui.widgets.form import Form, reveal
from casebook.gui.widgets.labels import button, label
from casebook.model.cases import Consent
from casebook.model.ids import CaseId, new_id
from casebook.model.passing_on import PassedOn
from casebook.model.referrals import CONSENTS
from casebook.store import case_list, requests

HERSELF, RECORDED, OVERRIDDEN = "reporter_contacts", "recorded", "overridden"


class ConsentField(Form):
    """One of the consents of the case, a new one, the reporter's own step, or a reason; `edited` tells of a change.

    Until one is chosen nothing is passed on: asking says so and offers the three ways out. Source: wording.md.
    """

    edited = Signal()

    def __init__(self, session: Session, words: str) -> None:
        super().__init__(1)
        self._session = session
        self._kept: PassedOn | None = None
        self._known: dict[str, Consent] = {}
        self.choice, self.scope, self.why = Choice(), Line(), Line()
        self._asking = QFrame()
        self.add(words, self.choice)
        self.add(self.tr("What may be passed &on"), self.scope)
        self.add(self.tr("&Why without consent"), self.why)
        self.add_plain(self._asking)
        self._arrange_asking()
        self.choice.currentIndexChanged.connect(lambda _index: self._show_rows())
        for field in (self.choice, self.scope, self.why):
            on_edited(field, self.edited.emit)

    def show_case(self, case: CaseId, passed: PassedOn | None = None) -> None:
        """Offer the consents of a case, and show on what something rests already."""
        self._kept = passed
        self.read(case)
        self.choice.show_code((passed.consent_id or passed.consent) if passed else "")
        self.scope.clear()
        self.why.setText(passed.reason if passed else "")
        self._asking.hide()
        self._show_rows()
        self.clear_faults()

    def read(self, case: CaseId) -> None:
        """Offer the consents of a case as they are now; what was chosen stays chosen."""
        self._known = {c.id: c for c in requests.consents(self._session.db, case)}
        kept = self._kept.consent_id if self._kept else None
        offered = [(c.id, self._words(c)) for c in reversed(self._known.values())
                   if c.withdrawn_on is None or c.id == kept]
        self.choice.show_values([
            *offered, (HERSELF, self.tr("Reporter makes contact")), (RECORDED, self.tr("Record consent now")),
            (OVERRIDDEN, self.tr("Pass on anyway, with reason"))], empty=self.tr("Not asked yet"))

    def consent(self) -> str:
        """One of `CONSENTS`, or "" while none was chosen."""
        code = self.choice.code()
        return RECORDED if code in self._known else code if code in CONSENTS else ""

    def given(self) -> Consent | None:
        """The consent that was chosen and is recorded already."""
        return self._known.get(self.choice.code())

    def reason(self) -> str:
        """Why something is passed on without consent."""
        return self.why.words() if self.consent() == OVERRIDDEN else ""

    def is_right(self) -> bool:
        """Whether it may be passed on; else she is asked, in place."""
        self.clear_faults()
        if not self.consent():
            self._asking.show()
            self._buttons[0].setFocus()
            reveal(self._asking)
            return False
        if self.consent() == OVERRIDDEN and not self.why.words():
            self.show_fault(self.why, self.tr("Write why you pass it on anyway."))
            self.why.setFocus()
            reveal(self.why)
            return False
        return True

    def resting(self, noun: str, record: str, case: CaseId, day: date, what: str, *, given_on: date | None = None
                ) -> tuple[PassedOn, Consent | None]:
        """On what a record rests now, with the consent that is recorded along with it: to `what`, on a day or today."""
        made = None
        if self.choice.code() == RECORDED:
            made = Consent(id=new_id(), case=case, what=what, given_on=given_on or self._session.today(),
                           scope=self.scope.words())
        given = made or self.given()
        settled = self._kept.settled_on if self._kept and given and self._kept.consent_id == given.id else None
        passed = PassedOn(noun=noun, record=record, case=case, consent=self.consent(), day=day,
                          consent_id=given.id if given else None, reason=self.reason(), settled_on=settled)
        return passed, made

    def is_right_for(self, others: Sequence[CaseId]) -> bool:
        """Whether it may be passed on of those who came along too: each consents in a case of their own."""
        given = self.given()
        for row in case_list.of_cases(self._session.db, others) if given is not None else ():
            if self._same_of(row.id) is None:
                words = self.tr("%1 has not consented yet. Record consent now, for all of them, or give a reason.")
                self.show_fault(self.choice, words.replace("%1", row.alias))
                self.choice.setFocus()
                reveal(self.choice)
                return False
        return True

    def resting_in(self, noun: str, record: str, cases: Sequence[CaseId], day: date, what: str
                   ) -> tuple[tuple[PassedOn, Consent | None], ...]:
        """The same for each case of those who came together: on a consent of their own, else on the same reason."""
        first, made = self.resting(noun, record, cases[0], day, what)
        found = [(first, made)]
        for case in cases[1:]:
            own = replace(made, id=new_id(), case=case) if made is not None else None
            given = own or (self._same_of(case) if self.given() is not None else None)
            found.append((replace(first, case=case, consent_id=given.id if given else None, settled_on=None), own))
        return tuple(found)

    def _same_of(self, case: CaseId) -> Consent | None:
        """The consent of another case to the same, that stands."""
        given = self.given()
        return next((c for c in requests.consents(self._session.db, case) if given is not None and c.what == given.what
                     and c.withdrawn_on is None), None)

    def typed(self) -> dict[str, str]:
        """What stands here, for a draft."""
        return {"consent": self.choice.code(), "scope": self.scope.text(), "why": self.why.text()}

    def show_typed(self, typed: object) -> None:
        """Show what stood in a draft."""
        found: Mapping[str, Any] = typed if isinstance(typed, dict) else {}
        code = found.get("consent")
        if isinstance(code, str) and self.choice.findData(code) >= 0:
            self.choice.show_code(code)
        for field, name in ((self.scope, "scope"), (self.why, "why")):
            if isinstance(found.get(name), str):
                field.setText(found[name])

    def _arrange_asking(self) -> None:
        self._asking.setObjectName("softCard")
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10))
        column.addWidget(label(self.tr("The reporter has not consented to this yet."), "fault", wrap=True))
        flow = FlowLayout()
        self._buttons = []
        for words, code in ((self.tr("Record consent"), RECORDED), (self.tr("Reporter makes contact"), HERSELF),
                            (self.tr("Pass on anyway, with reason"), OVERRIDDEN)):
            made = button(words)
            made.clicked.connect(lambda _checked=False, wanted=code: self._on_way(wanted))
            flow.addWidget(made)
            self._buttons.append(made)
        column.addLayout(flow)
        self._asking.hide()

    def _on_way(self, code: str) -> None:
        self.choice.show_code(code)
        {RECORDED: self.scope, OVERRIDDEN: self.why}.get(code, self.choice).setFocus()

    def _show_rows(self) -> None:
        code = self.choice.code()
        self.show_field(self.scope, shown=code == RECORDED)
        self.show_field(self.why, shown=code == OVERRIDDEN)
        if code:
            self._asking.hide()

    def _words(self, consent: Consent) -> str:
        language = self._session.language
        words = self.tr("Consent of %1: %2") if consent.withdrawn_on is None else self.tr("Withdrawn, of %1: %2")
        return words.replace("%1", language.short_date(consent.given_on)).replace("%2", consent.what)

