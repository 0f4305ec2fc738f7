"""Requests from outside, and access requests of anybody about themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox

from casebook.gui.records.choices import client_names
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line, Notes
from casebook.gui.widgets.labels import label
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.organisation import OutsideRequest
from casebook.model.periods import months_after
from casebook.store import case_list, requests, terms


class RequestsPane(RecordPane[OutsideRequest]):
    """All requests; an undecided one keeps its case from being destroyed."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="request", save=requests.save, remove=requests.remove), self._words(),
                         self._table(), drops=(4, 0, 3))
        self._kinds = self._kind_names()
        self._decisions = {"given": self.tr("given"), "refused": self.tr("refused")}
        self._clients: dict[str, str] = {}
        self._cases: dict[str, str] = {}
        self._of_client = Choice()
        self._of_case = Choice()
        language, today = session.language, session.today()
        self.put("received_on", self.tr("Re&ceived"), DayField(language, today))
        self.put("due_on", self.tr("D&ue"), DayField(language, today, ahead=True))
        self.put("kind", self.tr("&From"), Choice(self._kinds.items()), span=2)
        self.put("from_whom", self.tr("Name or &office"), Line(), span=2)
        self.put("client", self.tr("C&lient organisation"), self._of_client, span=2, optional=True)
        self.put("case", self.tr("C&ase"), self._of_case, span=2, optional=True)
        self.put("ground", self.tr("Ground gi&ven"), Notes(lines=3), span=2)
        self.put("identity_checked", "", QCheckBox(self.tr("&Identity checked")))
        self._decided = Choice(self._decisions.items(), empty=self.tr("Not decided yet"))
        self._why = Notes(lines=3)
        self.put("decision", self.tr("&Decision"), self._decided)
        self.put("decided_on", self.tr("D&ecided on"), DayField(language, today))
        self.put("decision_reason", self.tr("&Why"), self._why, span=2)
        self.editor.add_below(label(self.tr(
            "While it is not decided, the case can't be destroyed."), "muted", wrap=True))

    def records(self) -> list[OutsideRequest]:
        self._clients = client_names(self.session)
        self._cases = {row.id: f"{row.alias} · {row.client}" if row.client else row.alias
                       for row in case_list.listed(self.session.db)}
        self._of_client.show_values(self._clients.items(), empty=self.tr("Not recorded"))
        self._of_case.show_values(self._cases.items(), empty=self.tr("No case in particular"))
        return requests.listed(self.session.db)

    def row(self, record: OutsideRequest) -> Sequence[str]:
        language = self.session.language
        due = language.short_date(record.due_on) if record.due_on else "–"
        if record.due_on and not record.decided_on and record.due_on < self.session.today():
            due = self.tr("%1, overdue").replace("%1", due)
        return (language.short_date(record.received_on), self._kinds.get(record.kind, record.kind),
                self._clients.get(record.client or "", "–"), due,
                self._decisions.get(record.decision, self.tr("not decided yet")))

    def blank(self) -> OutsideRequest:
        today = self.session.today()
        due = months_after(today, terms.of(self.session.db, terms.ACCESS_MONTHS))
        return OutsideRequest(id=new_id(), kind="access", case=None, client=None, received_on=today, due_on=due)

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        if values["decision"] and not values["decision_reason"]:
            return {self._why: self.tr("Write why you gave it or refused it.")}
        if values["decision"] == "given" and values["kind"] == "access" and not values["identity_checked"]:
            return {self._decided: self.tr("Make sure who is asking before you give anything: identity checked.")}
        return {}

    def made(self, record: OutsideRequest, values: Mapping[str, Any]) -> OutsideRequest:
        today = self.session.today()
        decided = (values["decided_on"] or today) if values["decision"] else None
        return super().made(record, {**values, "received_on": values["received_on"] or today, "decided_on": decided})

    def _kind_names(self) -> dict[str, str]:
        return {"access": self.tr("anyone about themselves, the other party too"), "court": self.tr("court"),
                "police": self.tr("police"), "committee": self.tr("complaints committee"),
                "lawyer": self.tr("lawyer"), "other": self.tr("someone else")}

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Requests from outside"), new=self.tr("&New request"), new_title=self.tr("New request"),
            title=self.tr("Request"), saved=self.tr("Request saved."), removed=self.tr("Request removed."),
            empty=self.tr("Does a court, the police, a committee or a lawyer ask for your notes, or does someone want"
                          " to see what you keep? Put the request here, with its due date."))

    def _table(self) -> Table:
        made = Table(self.tr("Requests from outside"), [
            self.tr("Received"), self.tr("From"), self.tr("Client organisation"), self.tr("Due"),
            self.tr("Decision")], stretch=1)
        made.set_widths(100, 0, 200, 100, 130)
        return made
