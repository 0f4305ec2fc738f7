"""Themes: her words for them, and a client's own themes under a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.gui.records.choices import client_names, theme_groups
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.values import Theme
from casebook.store import values


class ThemesPane(RecordPane[Theme]):
    """All themes with their groups. A theme that no longer counts gets a last day; none is taken away."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="theme", save=values.save_theme, remove=values.remove_theme),
                         self._words(), self._table(), drops=(3, 2))
        self._clients: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        self._name = Line()
        self._of = Choice()
        self._group = Choice()
        self.listing.show_search()
        self.put("client", self.tr("Own theme of cl&ient"), self._of, span=2, optional=True)
        self.put("group", self.tr("Under gr&oup"), self._group, span=2)
        self.put("name_nl", self.tr("In Dutc&h"), self._name)
        self.put("name_en", self.tr("In &English"), Line())
        self.put("short_nl", self.tr("Short, in Dut&ch"), Line())
        self.put("short_en", self.tr("Short, in Eng&lish"), Line())
        today = session.today()
        self.put("valid_from", self.tr("Counts &from"), DayField(session.language, today))
        self.put("valid_to", self.tr("&Up to, not including"), DayField(session.language, today))

    def records(self) -> list[Theme]:
        self._clients = client_names(self.session)
        self._groups = theme_groups(self.session)
        self._of.show_values(self._clients.items(), empty=self.tr("Of all clients"))
        self._group.show_values(self._groups.items())
        return values.all_themes(self.session.db)

    def row(self, record: Theme) -> Sequence[str]:
        name = record.name(self.session.language.code)
        if record.valid_to is not None:
            name = self.tr("%1 · until %2").replace("%1", name).replace(
                "%2", self.session.language.short_date(record.valid_to))
        group = self._groups.get(record.group, record.group) if record.group else self.tr("a group itself")
        return name, group, self._clients.get(record.client or "", ""), record.code

    def blank(self) -> Theme:
        return Theme(code=f"own_{new_id()[:8]}", group=next(iter(self._groups), ""), name_nl="", name_en="",
                     position=len(values.all_themes(self.session.db)))

    def started(self, key: str) -> Theme:
        return Theme(code=key, group=next(iter(self._groups), ""), name_nl="", name_en="",
                     position=len(values.all_themes(self.session.db)))

    def can_remove(self, record: Theme) -> bool:
        return record.client is not None and not values.is_used(self.session.db, record.code)

    def key(self, record: Theme) -> str:
        return record.code

    def heading(self, record: Theme, stored: bool) -> tuple[str, str]:
        self._of.setEnabled(not stored)
        self._group.setEnabled(not stored)
        if not stored:
            return self.words.new_title, self.tr("It counts under its group in every report of this client.")
        return (record.name(self.session.language.code),
                self.tr("Code %1, which stays").replace("%1", record.code))

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        shown = self.shown()
        found: dict[Any, str] = {}
        if shown is not None and not self.is_stored(shown) and not values["client"]:
            found[self._of] = self.tr("Choose the client whose theme this is.")
        if not (values["name_nl"] or values["name_en"]):
            found[self._name] = self.tr("A name is enough, but that it needs.")
        return found

    def made(self, record: Theme, values: Mapping[str, Any]) -> Theme:
        kept = {**values, "name_nl": values["name_nl"] or values["name_en"],
                "name_en": values["name_en"] or values["name_nl"]}
        if self.is_stored(record):
            kept |= {"client": record.client, "group": record.group}
        return super().made(record, kept)

    def _words(self) -> Words:
        return Words(listing=self.tr("Themes"), new=self.tr("&New own theme"), new_title=self.tr("New own theme"),
                     title=self.tr("Theme"), saved=self.tr("Theme saved."))

    def _table(self) -> Table:
        made = Table(self.tr("Themes"), [
            self.tr("Theme"), self.tr("Group"), self.tr("Own theme of client"), self.tr("Code")], stretch=0)
        made.set_widths(0, 200, 190, 170)
        return made
