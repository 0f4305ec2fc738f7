"""The referral directory: places to refer to, and when they were last checked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QCheckBox

from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line, Notes
from casebook.gui.widgets.labels import button
from casebook.gui.widgets.table import Table
from casebook.model.ids import DestinationId, new_id
from casebook.model.referrals import Destination
from casebook.store import destinations
from casebook.vault import Connection

STALE_AFTER = timedelta(days=365)


class DirectoryPane(RecordPane[Destination]):
    """Her own directory: hers to edit. A place that was not checked for a year says so."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="destination", save=destinations.save, remove=destinations.remove), self._words(),
            self._table(), drops=(2, 1))
        self._kinds = session.names("destination_kind")
        self.kind = Choice(self._kinds.items(), empty=self.tr("All kinds"))
        self.put_filter(self.tr("&Kind"), self.kind)
        self.listing.show_search()
        self._name = Line()
        self._checked = DayField(session.language, session.today())
        self._put_fields()
        self._check = self.editor.add_action(button(self.tr("&Checked today"), "", "check"))
        self._check.clicked.connect(self._on_checked)

    def records(self) -> list[Destination]:
        return destinations.all_of(self.session.db)

    def row(self, record: Destination) -> Sequence[str]:
        name = self.tr("%1 · crisis number").replace("%1", record.name) if record.crisis else record.name
        return name, self._kinds.get(record.kind, record.kind), record.phone, self._checked_words(record.checked_on)

    def blank(self) -> Destination:
        return Destination(id=DestinationId(new_id()), kind=self.kind.code() or next(iter(self._kinds)), name="")

    def passes(self, record: Destination) -> bool:
        return self.kind.code() in ("", record.kind)

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if values["name"] else {self._name: self.tr("A name is enough, but that it needs.")}

    def put_back(self, record: Destination) -> Callable[[Connection], None]:
        referred = destinations.referrals_to(self.session.db, record.id)
        return lambda db: destinations.put_back(db, record, referred)

    def _on_checked(self) -> None:
        self._checked.show_day(self.session.today())
        self.save()

    def _checked_words(self, day: date | None) -> str:
        if day is None:
            return self.tr("never checked")
        words = self.session.language.short_date(day)
        stale = self.session.today() - day > STALE_AFTER
        return self.tr("%1, over a year ago").replace("%1", words) if stale else words

    def _put_fields(self) -> None:
        self.put("name", self.tr("Na&me"), self._name, span=2)
        self.put("kind", self.tr("K&ind"), Choice(self._kinds.items()), span=2)
        self.put("phone", self.tr("&Phone"), Line())
        self.put("email", self.tr("&E-mail"), Line())
        self.put("website", self.tr("We&bsite"), Line(), span=2)
        self.put("address", self.tr("&Address"), Notes(lines=2), span=2)
        self.put("note", self.tr("N&ote"), Notes(lines=3), span=2)
        self.put("crisis", "", QCheckBox(self.tr("Crisis n&umber: shown with F2")))
        self.put("checked_on", self.tr("C&hecked on"), self._checked, span=2)

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Referral directory"), new=self.tr("&New place"), new_title=self.tr("New place"),
            title=self.tr("Place"), saved=self.tr("Place saved."), removed=self.tr("Place removed."),
            empty=self.tr("Where do you refer people to? Put the places here; then a referral is three fields."))

    def _table(self) -> Table:
        made = Table(self.tr("Referral directory"), [
            self.tr("Name"), self.tr("Kind"), self.tr("Phone"), self.tr("Checked")], stretch=0)
        made.set_widths(0, 190, 130, 230)
        return made
