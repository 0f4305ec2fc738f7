"""Breaches of confidentiality: what happened, and which steps were taken when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.settings.steps_field import TO_DO, StepsField, taken
from casebook.gui.widgets.fields import Choice, DayField, Notes
from casebook.gui.widgets.labels import button, label
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
        self._steps = StepsField(session)
        self.put("steps", self.tr("Ste&ps, each with its date"), self._steps, span=2)
        self._date = button(self.tr("&Today: this step"), "", "check", "Ctrl+D")
        self._date.clicked.connect(self._steps.date_step)
        self.editor.add_below(self._date)
        self.editor.add_below(label(self.tr("Reword, add or take away what fits. A step without a date is still to"
                                            " take."), "muted", wrap=True))

    def records(self) -> list[Breach]:
        self._clients = client_names(self.session)
        self._of.show_values(self._clients.items(), empty=self.tr("Not recorded"))
        return requests.breaches(self.session.db)

    def row(self, record: Breach) -> Sequence[str]:
        language = self.session.language
        done, every = taken(record.steps)
        steps = self.tr("%1 of %2 steps").replace("%1", str(done)).replace("%2", str(every))
        settled = language.short_date(record.settled_on) if record.settled_on else steps if every else self.tr(
            "still open")
        return language.short_date(record.discovered_on), self._clients.get(record.client or "", "–"), settled

    def blank(self) -> Breach:
        return Breach(id=new_id(), client=None, discovered_on=self.session.today(), steps=self._checklist())

    def made(self, record: Breach, values: Mapping[str, Any]) -> Breach:
        return super().made(record, {**values, "discovered_on": values["discovered_on"] or self.session.today()})

    def _checklist(self) -> str:
        return "\n".join(f"{TO_DO} {step}" for step in (
            self.tr("stopped it, and gathered what came out and how"),
            self.tr("found out who was told or could see it"),
            self.tr("told the reporter"), self.tr("told the client organisation, if needed"),
            self.tr("considered a report to the authority, and why or why not"),
            self.tr("changed what let it happen")))

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
