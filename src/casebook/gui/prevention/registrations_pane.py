"""Her registrations: until when each runs, what it asks, and how far she is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from casebook.documents import schooling
from casebook.gui.records.choices import hours
from casebook.gui.records.noun import Noun, Words
from casebook.gui.records.pane import RecordPane
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Count, DayField, Line
from casebook.gui.widgets.labels import button, label
from casebook.gui.widgets.table import Table
from casebook.model.ids import new_id
from casebook.model.organisation import Registration
from casebook.store import registrations


class RegistrationsPane(RecordPane[Registration]):
    """Registrations, each with what is still missing; the overview to hand in is one button away."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, Noun(name="registration", save=registrations.save, remove=registrations.remove), self._words(),
            self._table(), drops=(2, 1))
        self._name = Line()
        self._starts = DayField(session.language, session.today())
        self._ends = DayField(session.language, session.today(), ahead=True)
        self.put("name", self.tr("Na&me of the register or certificate"), self._name, span=2)
        self.put("number", self.tr("N&umber"), Line(), span=2)
        self.put("starts", self.tr("F&rom"), self._starts)
        self.put("ends", self.tr("Un&til"), self._ends)
        self.put("wanted_hours", self.tr("&Hours it asks"), Count())
        self.put("wanted_points", self.tr("&Points it asks"), Count())
        self._overview = self.editor.add_action(button(self.tr("&Overview to hand in…"), "", "file-text"))
        self._state = label("", wrap=True)
        self.editor.add_below(self._state)
        self._overview.clicked.connect(self._on_overview)

    def records(self) -> list[Registration]:
        return registrations.listed(self.session.db)

    def row(self, record: Registration) -> Sequence[str]:
        progress, language = registrations.progress(self.session.db, record), self.session.language
        done = self.tr("%1 hours").replace("%1", hours(self.session, progress.minutes))
        if progress.points or record.wanted_points is not None:
            done = f"{done} · {schooling.points_words(progress.points, language)}"
        return record.name, schooling.term(progress, language), done, schooling.missing(progress, language)

    def blank(self) -> Registration:
        return Registration(id=new_id(), name="", starts=self.session.today())

    def held(self, record: Registration) -> Mapping[str, Any]:
        minutes = record.wanted_minutes
        return {"name": record.name, "number": record.number, "starts": record.starts, "ends": record.ends,
                "wanted_hours": None if minutes is None else minutes // 60, "wanted_points": record.wanted_points}

    def made(self, record: Registration, values: Mapping[str, Any]) -> Registration:
        kept = dict(values)
        wanted = kept.pop("wanted_hours")
        return super().made(record, {**kept, "wanted_minutes": None if wanted is None else wanted * 60})

    def wrong(self, values: Mapping[str, Any]) -> Mapping[Any, str]:
        faults: dict[Any, str] = {}
        if not values["name"]:
            faults[self._name] = self.tr("What is it called?")
        if values["starts"] and values["ends"] and values["ends"] < values["starts"]:
            faults[self._ends] = self.tr("It can't end before it starts.")
        return faults

    def heading(self, record: Registration, stored: bool) -> tuple[str, str]:
        self._overview.setEnabled(stored)
        words = ""
        if stored:
            progress = registrations.progress(self.session.db, record)
            counted = self.tr("%n activity(s) count for it.", "", len(progress.done))
            words = f"{counted} {schooling.missing(progress, self.session.language)}"
        self._state.setText(words)
        return super().heading(record, stored)

    def _on_overview(self) -> None:
        shown = self.shown()
        if shown is not None and self.is_stored(shown):
            from casebook.gui.papers.schooling_box import SchoolingBox

            SchoolingBox(self.session, shown.id, self).open()

    def _words(self) -> Words:
        return Words(
            listing=self.tr("Registrations"), new=self.tr("&New registration"), new_title=self.tr("New registration"),
            title=self.tr("Registration"), removed=self.tr("Registration removed."),
            saved=self.tr("Registration saved."),
            empty=self.tr("Registered somewhere, or certified? Put it here with the hours or points it asks. Own"
                          " schooling and peer supervision among your activities count by themselves."))

    def _table(self) -> Table:
        made = Table(self.tr("Registrations"), [
            self.tr("Registration"), self.tr("Term"), self.tr("Done"), self.tr("Still to do")], stretch=0)
        made.set_widths(0, 290, 130, 160)
        return made
