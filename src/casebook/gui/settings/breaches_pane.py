"""Breaches of confidentiality: what happened, and which steps were taken when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Notes
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.organisation import Breach
from casebook.store import requests


class BreachesPane(RecordPane[Breach]):
    """All breaches, each with its dated checklist."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="breach", save=requests.save_breach, remove=requests.remove_breach),
                         self._words(), self._table())
        self._clients: dict[str, str] = {}
        self._of = Choice()
        language, today = session.language, session.today()
        self.put("discovered_on", self.tr("D&iscovered"), DayField(language, today))
        self.put("settled_on", self.tr("S&ettled"), DayField(language, today))
        self.put("client", self.tr("C&lient organisation"), self._of, span=2, optional=True)
        self.put("what", self.tr("&What happened"), Notes(lines=5), span=2)
        self.put("steps", self.tr("Ste&ps taken, each with its date"), Notes(lines=8), span=2)

    def records(self) -> list[Breach]:
        self._clients = client_names(self.session)
        self._of.show_values(self._clients.items(), empty=self.tr("Not recorded"))
        return requests.breaches(self.session.db)

    def row(self, record: Breach) -> Sequence[str]:
        language = self.session.language
        settled = language.short_date(record.settled_on) if record.settled_on else self.tr("still open")
        return language.short_date(record.discovered_on), self._clients.get(record.client or "", "–"), settled

    def blank(self) -> Breach:
        return Breach(id=new_id(), client=None, discovered_on=self.session.today(), steps=self._checklist())

    def made(self, record: Breach, values: Mapping[str, Any]) -> Breach:
        return super().made(record, {**values, "discovered_on": values["discovered_on"] or self.session.today()})

    def _checklist(self) -> str:
        return "\n".join((
            self.tr("… : stopped or contained it"), self.tr("… : found out who could have seen what"),
            self.tr("… : told those whose confidentiality it is"),
            self.tr("… : told the client organisation; a report to the authority considered"),
            self.tr("… : changed what let it happen")))

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Breaches of confidentiality"), new=self.tr("&New breach"),
            new_title=self.tr("New breach of confidentiality"), title=self.tr("Breach of confidentiality"),
            saved=self.tr("Breach saved."), removed=self.tr("Breach removed."),
            empty=self.tr("Did something come out that should have stayed between you? Note here what happened and"
                          " what you did about it."))

    def _table(self) -> Table:
        made = Table(self.tr("Breaches of confidentiality"), [
            self.tr("Discovered"), self.tr("Client organisation"), self.tr("Settled")], stretch=1)
        made.set_widths(120, 0, 150)
        return made
