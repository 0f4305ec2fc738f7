"""Advice requests: a manager, HR or an internal adviser asks. Never a case, until it becomes one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names, theme_groups
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Notes
from casebook.gui.widgets.labels import button
from casebook.gui.widgets.table import Table
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import AdviceRequest
from casebook.store import advice, advice_cases


class AdviceRequestsPane(RecordPane[AdviceRequest]):
    """All advice requests, by client. One command makes a request a case, which opens at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="advice", save=advice.save_request, remove=advice.remove_request), self._words(),
            self._table(), drops=(4, 3, 2))
        self._names: dict[str, str] = {}
        self.client = Choice(empty=self.tr("All clients"))
        self.put_filter(self.tr("&Client"), self.client)
        self._of = Choice()
        self.put("client", self.tr("C&lient organisation"), self._of, span=2)
        self.put("day", self.tr("D&ate"), DayField(session.language, session.today()))
        self.put("minutes", self.tr("&Minutes"), Count())
        self.put("asker", self.tr("&Who asks"), Choice(session.names("asker").items()), span=2)
        self.put("theme_group", self.tr("T&heme group"), Choice(
            theme_groups(session).items(), empty=self.tr("Not recorded")), span=2)
        self.put("notes", self.tr("N&otes"), Notes(lines=7), span=2)
        self._case = self.editor.add_action(button(self.tr("Ma&ke this a case"), "", "folder-plus"))
        self._case.clicked.connect(self._on_case)

    def records(self) -> list[AdviceRequest]:
        self._names = client_names(self.session)
        self._of.show_values(self._names.items(), empty=self.tr("Choose a client"))
        self.client.show_values(self._names.items(), empty=self.tr("All clients"))
        return advice.requests(self.session.db)

    def row(self, record: AdviceRequest) -> Sequence[str]:
        return (self.session.language.short_date(record.day), self._names.get(record.client, ""),
                self.session.names("asker").get(record.asker, record.asker),
                theme_groups(self.session).get(record.theme_group, ""),
                "" if record.minutes is None else str(record.minutes))

    def blank(self) -> AdviceRequest:
        only = next(iter(self._names), "") if len(self._names) == 1 else ""
        return AdviceRequest(id=new_id(), client=ClientId(self.client.code() or only), day=self.session.today())

    def passes(self, record: AdviceRequest) -> bool:
        return self.client.code() in ("", record.client)

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if values["client"] else {self._of: self.tr("Choose the client organisation that asks.")}

    def made(self, record: AdviceRequest, values: Mapping[str, Any]) -> AdviceRequest:
        return super().made(record, {**values, "day": values["day"] or self.session.today()})

    def _on_case(self) -> None:
        request = self.collected()
        if request is None:
            return
        self.close_form()
        case = self.session.write(advice_cases.make_case, request)
        self.session.say(self.tr("The advice request is a case now."),
                         lambda: self.session.write(advice_cases.make_request_again, request, case))
        self.session.opened.emit(case.id)

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Advice requests"), new=self.tr("&New advice request"),
            new_title=self.tr("New advice request"), title=self.tr("Advice request"),
            saved=self.tr("Advice request saved."), removed=self.tr("Advice request removed."),
            empty=self.tr("Does a manager, HR or an internal adviser ask you something? Note it here. It counts apart"
                          " from cases."))

    def _table(self) -> Table:
        made = Table(self.tr("Advice requests"), [
            self.tr("Date"), self.tr("Client organisation"), self.tr("Who asks"), self.tr("Theme group"),
            self.tr("Minutes")], stretch=1, numeric=(4,))
        made.set_widths(100, 0, 190, 190, 80)
        return made
