"""Activities: information sessions, consultation hours, own schooling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names, hours, years
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, Count, DayField, Line, Notes
from casebook.gui.widgets.table import Table
from casebook.model.ids import ClientId, new_id
from casebook.model.organisation import Activity
from casebook.store import activities


class ActivitiesPane(RecordPane[Activity]):
    """All activities, by year and client, with the hours of what is listed."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="activity", save=activities.save, remove=activities.remove), self._words(),
            self._table(), drops=(4, 5, 3, 2))
        self._names: dict[str, str] = {}
        self._all: list[Activity] = []
        self.year = Choice(empty=self.tr("All years"))
        self.client = Choice(empty=self.tr("All clients"))
        self.put_filter(self.tr("&Year"), self.year)
        self.put_filter(self.tr("&Client"), self.client)
        self._day = DayField(session.language, session.today())
        self._of = Choice()
        self.put("day", self.tr("D&ate"), self._day)
        self.put("minutes", self.tr("&Minutes"), Count())
        self.put("kind", self.tr("&Kind"), Choice(session.names("activity").items()), span=2)
        self.put("client", self.tr("C&lient organisation"), self._of, span=2, optional=True)
        self.put("title", self.tr("T&itle"), Line(), span=2)
        self.put("participants", self.tr("&Participants"), Count())
        self.put("points", self.tr("Points for a re&gistration"), Count())
        self.put("notes", self.tr("N&otes"), Notes(lines=5), span=2)

    def records(self) -> list[Activity]:
        self._names = client_names(self.session)
        self._all = activities.listed(self.session.db)
        self._of.show_values(self._names.items(), empty=self.tr("No client in particular"))
        self.client.show_values(self._names.items(), empty=self.tr("All clients"))
        self.year.show_values(years((a.day for a in self._all), self.session.today()), empty=self.tr("All years"))
        self._show_total()
        return self._all

    def row(self, record: Activity) -> Sequence[str]:
        kinds = self.session.names("activity")
        return (self.session.language.short_date(record.day), self._names.get(record.client or "", "–"),
                kinds.get(record.kind, record.kind), record.title,
                "" if record.participants is None else str(record.participants),
                "" if record.minutes is None else str(record.minutes))

    def blank(self) -> Activity:
        return Activity(id=new_id(), client=ClientId(self.client.code()) if self.client.code() else None,
                        day=self.session.today(), kind=next(iter(self.session.names("activity"))))

    def passes(self, record: Activity) -> bool:
        return (self.year.code() in ("", str(record.day.year))
                and self.client.code() in ("", record.client))

    def made(self, record: Activity, values: Mapping[str, Any]) -> Activity:
        return super().made(record, {**values, "day": values["day"] or self.session.today()})

    def _show_total(self) -> None:
        year = self.year.code() or str(self.session.today().year)
        minutes = sum(a.minutes or 0 for a in self._all
                      if str(a.day.year) == year and self.client.code() in ("", a.client))
        self.listing.foot.setText(self.tr("Hours of prevention in %1: %2").replace("%1", year).replace(
            "%2", hours(self.session, minutes)))

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Activities"), new=self.tr("&New activity"), new_title=self.tr("New activity"),
            title=self.tr("Activity"), removed=self.tr("Activity removed."), saved=self.tr("Activity saved."),
            empty=self.tr("Gave an information session or held a consultation hour? Put it here; then it stands in"
                          " your annual report."))

    def _table(self) -> Table:
        made = Table(self.tr("Activities"), [
            self.tr("Date"), self.tr("Client organisation"), self.tr("Kind"), self.tr("Title"),
            self.tr("Participants"), self.tr("Minutes")], stretch=1, numeric=(4, 5))
        made.set_widths(104, 0, 160, 250, 100, 80)
        return made
