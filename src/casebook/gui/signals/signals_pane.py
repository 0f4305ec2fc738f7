"""Signals and advice to an organisation, without names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox

from casebook.gui.records.choices import client_names, theme_groups
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Notes
from casebook.gui.widgets.labels import label
from casebook.gui.widgets.table import Table
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import Signal
from casebook.store import advice

FEWEST_SOURCES = 3  # domain.md: a signal that rests on fewer stays out of the annual report by default


class SignalsPane(RecordPane[Signal]):
    """All signals and advice, by client; which stay out of the annual report by default is said, quietly."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="signal", save=advice.save_signal, remove=advice.remove_signal), self._words(),
            self._table(), drops=(4, 3, 5, 2))
        self._names: dict[str, str] = {}
        self._kinds = {"signal": self.tr("signal"), "advice": self.tr("advice")}
        self.client = Choice(empty=self.tr("All clients"))
        self.kind = Choice(self._kinds.items(), empty=self.tr("Both"))
        self.put_filter(self.tr("&Client"), self.client)
        self.put_filter(self.tr("&Kind"), self.kind)
        self._of = Choice()
        self._sources = Count()
        self._solicited = QCheckBox(self.tr("Solici&ted: they asked for it"))
        self._put_fields()
        self._quiet = label(self.tr("Rests on fewer than three independent sources: by default it stays out of the"
                                    " annual report."), "muted", wrap=True)
        self.editor.add_below(self._quiet)
        self._sources.textChanged.connect(lambda _words: self._show_quiet())

    def records(self) -> list[Signal]:
        self._names = client_names(self.session)
        self._of.show_values(self._names.items(), empty=self.tr("Choose a client"))
        self.client.show_values(self._names.items(), empty=self.tr("All clients"))
        return advice.signals(self.session.db)

    def row(self, record: Signal) -> Sequence[str]:
        return (self.session.language.short_date(record.day), self._names.get(record.client, ""),
                self._kinds.get(record.kind, record.kind),
                self.session.names("addressee").get(record.addressee, record.addressee),
                theme_groups(self.session).get(record.theme_group, ""), self._source_words(record))

    def blank(self) -> Signal:
        only = next(iter(self._names), "") if len(self._names) == 1 else ""
        return Signal(id=new_id(), client=ClientId(self.client.code() or only), day=self.session.today())

    def passes(self, record: Signal) -> bool:
        return self.client.code() in ("", record.client) and self.kind.code() in ("", record.kind)

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if values["client"] else {self._of: self.tr("Choose the client organisation this is about.")}

    def made(self, record: Signal, values: Mapping[str, Any]) -> Signal:
        return super().made(record, {**values, "day": values["day"] or self.session.today()})

    def _source_words(self, record: Signal) -> str:
        if record.sources is None:
            return self.tr("not recorded")
        if record.sources < FEWEST_SOURCES:
            return self.tr("%1, stays out of the report").replace("%1", str(record.sources))
        return str(record.sources)

    def _show_quiet(self) -> None:
        sources = self._sources.number()
        self._quiet.setVisible(sources is None or sources < FEWEST_SOURCES)

    def _put_fields(self) -> None:
        names = self.session.names
        self.put("client", self.tr("C&lient organisation"), self._of, span=2)
        self.put("day", self.tr("D&ate"), DayField(self.session.language, self.session.today()))
        self.put("kind", self.tr("Signal or ad&vice"), Choice(self._kinds.items()))
        self.put("addressee", self.tr("Addr&essee"), Choice(names("addressee").items()), span=2)
        self.put("theme_group", self.tr("T&heme group"), Choice(
            theme_groups(self.session).items(), empty=self.tr("Not recorded")), span=2)
        self.put("solicited", "", self._solicited)
        self.put("text", self.tr("What you noticed or advised, with&out names"), Notes(lines=6), span=2)
        self.put("sources", self.tr("&Independent sources"), self._sources)
        self.put("response", self.tr("Res&ponse"), Notes(lines=3), span=2)

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Signals and advice"), new=self.tr("&New signal"),
            new_title=self.tr("New signal or advice"),
            title=self.tr("Signal or advice"), saved=self.tr("Signal saved."), removed=self.tr("Signal removed."),
            empty=self.tr("Does something strike you at a client organisation? Note it here, without names."))

    def _table(self) -> Table:
        made = Table(self.tr("Signals and advice"), [
            self.tr("Date"), self.tr("Client organisation"), self.tr("Kind"), self.tr("Addressee"),
            self.tr("Theme group"), self.tr("Sources")], stretch=1)
        made.set_widths(100, 0, 80, 150, 170, 190)
        return made
