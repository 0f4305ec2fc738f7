"""The copy of a reporter's own file: read over, checked who asks, then given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from casebook.documents import own_file
from casebook.documents.own_file import OwnFile
from casebook.gui.cases import draft_text
from casebook.gui.papers.paper_box import PaperBox
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label, rule
from casebook.language import Language
from casebook.model.cases import Case
from casebook.model.organisation import OutsideRequest
from casebook.store import cases, clients, requests


class CopyBox(PaperBox):
    """Nothing leaves before she ticked that she read it over and that she knows who asks for it."""

    def __init__(self, session: Session, case: Case, owner: QWidget) -> None:
        translate = session.language.translate
        super().__init__(
            session, owner, translate("CopyBox", "Copy for the reporter"), translate(
                "CopyBox", "Everything that you keep about this reporter, without the passages about another person."),
            whose=draft_text.heading(session, case),
            language=clients.get(session.db, case.client).language if case.client else "")
        self._case = case
        self._of_her = [one.id for one in cases.of_person(session.db, case.reporter)]
        self.every_case = QCheckBox(self.tr("&All cases of this reporter"))
        self.every_case.setChecked(True)
        if len(self._of_her) < 2:
            self.every_case.hide()  # shown before it has a place, it would be a window for a moment
        self._found = label("", wrap=True)
        self._care = label("", wrap=True)
        self.identity = QCheckBox(self.tr("I checked &who asks for it"))
        self.read_over = QCheckBox(self.tr("&I have read it over"))
        self._waiting = label(self.tr("Tick both; then you can save or print it."), "muted", wrap=True)
        self._request: OutsideRequest | None = None
        self._asked_on = label("", wrap=True)
        self._given = button(self.tr("Note as &given today"), "", "check")
        self._arrange()
        self.every_case.toggled.connect(lambda _on: self.make())
        for tick in (self.identity, self.read_over):
            tick.toggled.connect(lambda _on: self._let_out())
        self._given.clicked.connect(self._on_given)
        self._show_request()
        self.make()

    def make(self) -> None:
        """Make the copy again; what she read over was another one."""
        data = own_file.gather(self.session.db, self._case.id, self.paper_language.code(), self.session.today(),
                               only_this=not self.every_case.isChecked())
        language = Language(data.language_code)
        self.read_over.setChecked(False)
        self._let_out()
        self._show_care(data, language)
        self.show_paper(lambda: own_file.pdf(data, language), self.tr("copy-of-the-notes.pdf"), self.tr("Copy"))

    def _arrange(self) -> None:
        parts = (self.every_case, self._found, self._care, rule(), label(self.tr("Before you give it"), "h2"),
                 label(self.tr("Names of others that you wrote yourself stand in it, unless you marked them with"
                               " Ctrl+Shift+A. What you save or print is no longer encrypted."), "muted", wrap=True),
                 self.identity, self.read_over, self._waiting, self._asked_on, self._given)
        for part in parts:
            self.column.addWidget(part)

    def _let_out(self) -> None:
        ready = self.identity.isChecked() and self.read_over.isChecked()
        self.preview.let_out(ready)
        self._waiting.setVisible(not ready)
        self._given.setEnabled(ready)

    def _show_care(self, data: OwnFile, language: Language) -> None:
        count = own_file.left_out_of(data, language)
        self._found.setText(self.tr("%n passage(s) about another person left out.", "", count) if count
                            else self.tr("No passage about another person was marked."))
        lines = []
        if data.shared:
            lines.append(self.tr("%n conversation(s) were held together with someone else.", "", data.shared))
        if data.with_third:
            lines.append(self.tr("%n conversation(s) were held with a third party.", "", data.with_third))
        wanted = {copy.case.id for copy in data.cases}
        if any(draft_text.of_case(self.session.db, case) for case in wanted):
            lines.append(self.tr("What is not finished yet is not in it."))
        self._care.setText(" ".join((self.tr("Read with care:"), *lines)))
        self._care.setVisible(bool(lines))

    def _show_request(self) -> None:
        self._request = next((r for r in requests.listed(self.session.db) if r.kind == "access"
                              and r.case in self._of_her and r.decided_on is None), None)
        for part in (self._asked_on, self._given):
            part.setVisible(self._request is not None)
        if self._request is not None:
            day = self.session.language.date(self._request.received_on)
            self._asked_on.setText(self.tr("There is an access request of %1 that is not decided yet.").replace(
                "%1", day))
            self.identity.setChecked(self._request.identity_checked)

    def _on_given(self) -> None:
        before = self._request
        assert before is not None
        given = replace(before, decision="given", decided_on=self.session.today(), identity_checked=True)
        self.session.write(requests.save, given)
        self.session.say(self.tr("The access request is noted as given."),
                         lambda: self.session.write(requests.save, before))
        self._show_request()
        self._asked_on.setText(self.tr("Noted: given today."))
        self._asked_on.show()
