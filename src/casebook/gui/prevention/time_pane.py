"""Time that is no conversation, no advice request and no activity: travel, writing reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names, hours, years
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Line
from casebook.gui.widgets.table import Table
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import TimeEntry
from casebook.store import activities


class TimePane(RecordPane[TimeEntry]):
    """Time by year and client, with the hours of each class."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="time", save=activities.save_time, remove=activities.remove_time), self._words(),
            self._table(), drops=(4, 3))
        self._names: dict[str, str] = {}
        self._all: list[TimeEntry] = []
        self.year = Choice(empty=self.tr("All years"))
        self.client = Choice(empty=self.tr("All clients"))
        self.put_filter(self.tr("&Year"), self.year)
        self.put_filter(self.tr("&Client"), self.client)
        self._of = Choice()
        self._minutes = Count(smallest=1)
        self.put("day", self.tr("D&ate"), DayField(session.language, session.today()))
        self.put("minutes", self.tr("&Minutes"), self._minutes)
        self.put("kilometres", self.tr("&Kilometres"), Count())
        self.put("time_class", self.tr("&What for"), Choice(session.names("time").items()), span=2)
        self.put("client", self.tr("C&lient organisation"), self._of, span=2, optional=True)
        self.put("note", self.tr("N&ote"), Line(), span=2)

    def records(self) -> list[TimeEntry]:
        self._names = client_names(self.session)
        self._all = activities.times(self.session.db)
        self._of.show_values(self._names.items(), empty=self.tr("No client in particular"))
        self.client.show_values(self._names.items(), empty=self.tr("All clients"))
        self.year.show_values(years((t.day for t in self._all), self.session.today()), empty=self.tr("All years"))
        self._show_total()
        return self._all

    def row(self, record: TimeEntry) -> Sequence[str]:
        return (self.session.language.short_date(record.day), self._names.get(record.client or "", "–"),
                self.session.names("time").get(record.time_class, record.time_class), str(record.minutes),
                "" if record.kilometres is None else str(record.kilometres))

    def blank(self) -> TimeEntry:
        return TimeEntry(id=new_id(), client=ClientId(self.client.code()) if self.client.code() else None,
                         day=self.session.today(), time_class="travel", minutes=0)

    def passes(self, record: TimeEntry) -> bool:
        return self.year.code() in ("", str(record.day.year)) and self.client.code() in ("", record.client)

    def held(self, record: TimeEntry) -> Mapping[str, Any]:
        return {**super().held(record), "minutes": record.minutes or None}

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if values["minutes"] else {self._minutes: self.tr("How many minutes was it?")}

    def made(self, record: TimeEntry, values: Mapping[str, Any]) -> TimeEntry:
        return super().made(record, {**values, "day": values["day"] or self.session.today()})

    def _show_total(self) -> None:
        year = self.year.code() or str(self.session.today().year)
        found: Counter[str] = Counter()
        for entry in self._all:
            if str(entry.day.year) == year and self.client.code() in ("", entry.client):
                found[entry.time_class] += entry.minutes
        parts = [f"{name} {hours(self.session, found[code])}" for code, name in self.session.names("time").items()
                 if found[code]]
        self.listing.foot.setText(self.tr("Hours in %1: %2").replace("%1", year).replace(
            "%2", " · ".join(parts) or "0"))

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Other time"), new=self.tr("&New time"), new_title=self.tr("New time"),
            title=self.tr("Time"), removed=self.tr("Time removed."), saved=self.tr("Time saved."),
            empty=self.tr("Travelled, or worked on a report? Put the time here. Conversations, advice requests and"
                          " activities count by themselves."))

    def _table(self) -> Table:
        made = Table(self.tr("Other time"), [
            self.tr("Date"), self.tr("Client organisation"), self.tr("What for"), self.tr("Minutes"),
            self.tr("Kilometres")], stretch=1, numeric=(3, 4))
        made.set_widths(150, 0, 180, 100, 100)
        return made
