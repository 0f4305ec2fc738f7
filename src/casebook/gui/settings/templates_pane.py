"""Templates: questions to begin the text of a conversation with, hers to change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.templates import coming_along
from casebook.gui.widgets.fields import Choice, Line, Notes
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.templates import Template
from casebook.store import templates
from casebook.vault import Connection


class TemplatesPane(RecordPane[Template]):
    """All templates. Those that come along are in the language of the window until she changes them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Noun(name="template", save=templates.save, remove=templates.remove), self._words(),
                         self._table(), drops=())
        self._text = Notes(lines=14)
        self._kind = Choice(session.names("kind").items(), empty=self.tr("Every kind"))
        self.put("name", self.tr("Na&me"), Line())
        self.put("kind", self.tr("For this &kind of conversation"), self._kind)
        self.put("text", self.tr("Te&xt"), self._text, span=2)

    def records(self) -> list[Template]:
        return templates.listed(self.session.db, coming_along(self.session.language))

    def row(self, record: Template) -> Sequence[str]:
        kind = self.session.names("kind").get(record.kind, record.kind) if record.kind else self.tr("every kind")
        return record.name or self.tr("without a name"), kind

    def blank(self) -> Template:
        return Template(id=new_id())

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        return {} if values["text"] else {self._text: self.tr("Write what the template puts in.")}

    def made(self, record: Template, values: Mapping[str, Any]) -> Template:
        first = values["text"].strip().split("\n", 1)[0][:60]
        return replace(record, **{**values, "name": values["name"] or first})

    def put_back(self, record: Template) -> Callable[[Connection], None]:
        return lambda db: templates.save(db, record)

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Templates"), new=self.tr("&New template"), new_title=self.tr("New template"),
            title=self.tr("Template"), saved=self.tr("Template saved."), removed=self.tr("Template removed."),
            empty=self.tr("No templates. Make one for what you ask each time."))

    def _table(self) -> Table:
        made = Table(self.tr("Templates"), [self.tr("Name"), self.tr("For")], stretch=0)
        made.set_widths(0, 190)
        return made
