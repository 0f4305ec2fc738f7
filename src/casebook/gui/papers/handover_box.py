"""The handover sheet of a case, behind recorded consent."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from casebook.documents import handover_sheet
from casebook.errors import Refused
from casebook.gui.cases import draft_text
from casebook.gui.cases.panel_draft import PanelDraft
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.whereabouts import BOX
from casebook.gui.widgets.fields import Choice, Line
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.model.cases import Case, Consent
from casebook.model.ids import new_id
from casebook.model.passing_on import PassedOn
from casebook.store import handovers, passing_on, requests


class HandoverBox(PaperBox):
    """Without a consent there is no sheet, but a way to record one. Name and contact details only when ticked."""

    def __init__(self, session: Session, case: Case, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(
            session, owner, translate("HandoverBox", "Handover sheet"), translate(
                "HandoverBox", "For a colleague without the program: what it is about, where it stands, what was"
                               " agreed. Passages about another person are left out."),
            whose=draft_text.heading(session, case))
        self._case = case
        self.consent = Choice()
        self.name = QCheckBox(self.tr("With the real &name"))
        self.contact = QCheckBox(self.tr("With phone and &e-mail"))
        self.notes = QCheckBox(self.tr("With the last no&tes"))
        self.how, self.scope = Line(), Line()
        self._record = button(self.tr("&Record consent"), "", "check")
        self._new = self._recording()
        self.form.add(self.tr("On which &consent"), self.consent)
        for part in (self.name, self.contact, self.notes, self._new):
            self.column.addWidget(part)
        self._draft = PanelDraft(session, "handover", {"how": self.how, "scope": self.scope})
        self._draft.setParent(self)
        self._draft.bring_back(case.id)
        self.finished.connect(lambda _result: self._draft.flush())
        self.setProperty(BOX, "handover")
        self._show_consents()
        self.consent.currentIndexChanged.connect(lambda _index: self.make())
        for tick in (self.name, self.contact, self.notes):
            tick.toggled.connect(lambda _on: self.make())
        self._record.clicked.connect(self._on_record)
        for left in (self.preview.saved, self.preview.printed):
            left.connect(self._on_left)
        self.make()

    def make(self) -> None:
        """Make the sheet again, or say what is missing."""
        try:
            data = handover_sheet.gather(
                self.session.db, self._case.id, self.consent.code(), self.paper_language.code(), self.session.today(),
                with_name=self.name.isChecked(), with_contact=self.contact.isChecked(),
                with_notes=self.notes.isChecked())
        except Refused as refused:
            self._new.show()
            self.show_refused(refused)
            return
        self._new.hide()
        language = Language(data.language_code)
        self.show_paper(lambda: handover_sheet.pdf(data, language), self.tr("handover-sheet.pdf"), self.tr("Sheet"))

    def _recording(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Ask the reporter first. Was it a yes? Record it here, or choose the consent"
                                       " that covers this."), wrap=True))
        form = Form(1)
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        form.add(self.tr("&How it was given"), self.how)
        form.add(self.tr("What may be passed &on"), self.scope)
        column.addWidget(form)
        column.addWidget(self._record)
        return holder

    def _show_consents(self, chosen: str = "") -> None:
        language = self.session.language
        standing = [c for c in requests.consents(self.session.db, self._case.id) if c.withdrawn_on is None]
        meant = handovers.consent(self.session.db, self._case.id)
        self.consent.show_values([(c.id, f"{c.what} · {language.short_date(c.given_on)}") for c in reversed(standing)],
                                 empty=self.tr("None yet"))
        self.consent.show_code(chosen or (meant.id if meant else ""))

    def _on_left(self) -> None:
        """The sheet left on this consent: should that be withdrawn, Today says so."""
        self.session.write(passing_on.keep, PassedOn(
            noun="handover", record=self._case.id, case=self._case.id, day=self.session.today(), consent="recorded",
            consent_id=self.consent.code()))

    def _on_record(self) -> None:
        given = Consent(id=new_id(), case=self._case.id, what=self.tr("Handover to a colleague"), how=self.how.words(),
                        scope=self.scope.words(), given_on=self.session.today())
        self.session.write(requests.save_consent, given)
        self._draft.drop()
        self.session.say(self.tr("Consent recorded."), lambda: self.session.write(requests.remove_consent, given.id))
        self._show_consents(given.id)
        self.consent.setFocus()
