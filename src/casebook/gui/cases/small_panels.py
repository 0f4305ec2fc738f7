"""Small panels of a case: a referral, something she did, a planned conversation, closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from casebook.gui.cases import retention_words
from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line
from casebook.gui.widgets.labels import label
from casebook.model.cases import Case
from casebook.model.conversations import Appointment, Intervention
from casebook.model.ids import InterventionId, new_id
from casebook.store import appointments, cases, interventions, retention, spans
from casebook.vault import Connection


class ActPanel(Panel):
    """Something she did outside a conversation: what, when, and a note."""

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ActPanel", "&Save"))
        self._id = InterventionId("")
        self._kept: Intervention | None = None
        self._kind = Choice(session.names("intervention").items())
        self._day = DayField(session.language, session.today())
        self._note = CaseNotes(lines=4)
        self.form.add(self.tr("&What"), self._kind, span=2)
        self.form.add(self.tr("&Date"), self._day, span=2)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.inside.addStretch()
        self.stream("act", kind=self._kind, day=self._day, note=self._note)

    def show_case(self, case: Case) -> None:
        """Start an empty one."""
        super().show_case(case)
        self._kept = None
        self._fill(Intervention(id=InterventionId(new_id()), kind="checking_in", day=self.session.today()))

    def edit(self, intervention: str) -> None:
        """Edit a noted one."""
        assert self.case is not None
        self._kept = next(i for i in interventions.of_case(self.session.db, self.case.id) if i.id == intervention)
        self._fill(self._kept)

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self._kind.setFocus()

    def save(self) -> None:
        if self.case is None:
            return
        if not self._day.is_understood():
            self.form.show_fault(self._day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
            return
        found = Intervention(id=self._id, kind=self._kind.code(), note=self._note.words(), case=self.case.id,
                             day=self._day.day() or self.session.today())
        before = self._kept
        self.session.write(interventions.save, found)
        undo = (lambda: self.session.write(interventions.save, before)) if before else (
            lambda: self.session.write(interventions.remove, found.id))
        self.session.say(self.tr("Noted."), undo)
        self.finish()

    def _fill(self, found: Intervention) -> None:
        self._id = found.id
        self._kind.show_code(found.kind)
        self._day.show_day(found.day)
        self._note.show_words(found.note)
        self.form.clear_faults()


class PlanPanel(Panel):
    """A conversation that is planned: Today shows it with how to contact safely."""

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("PlanPanel", "&Plan"))
        self._day = DayField(session.language, session.today(), ahead=True, timed=True)
        self._channel = Choice(session.names("channel").items(), empty="—")
        self._note = Line()
        self.form.add(self.tr("&When"), self._day, span=2)
        self.form.add(self.tr("C&hannel"), self._channel, span=2)
        self.form.add(self.tr("&Note"), self._note, span=2)
        self.inside.addStretch()
        self.stream("plan", day=self._day, channel=self._channel, note=self._note)

    def show_case(self, case: Case) -> None:
        """Start an empty one."""
        super().show_case(case)
        self._day.show_day(None)
        self._channel.show_code("")
        self._note.clear()
        self.form.clear_faults()

    def focus(self) -> None:
        """Put the cursor into the first field."""
        self._day.setFocus()

    def save(self) -> None:
        if self.case is None:
            return
        day, at = self._day.value()
        if day is None:
            self.form.show_fault(self._day, self.tr("Write a date such as: tomorrow 16.00, Fri, 3 March."))
            self._day.setFocus()
            return
        found = Appointment(id=new_id(), case=self.case.id, client=None, day=day, at=at,
                            channel=self._channel.code(), note=self._note.words())
        self.session.write(appointments.save, found)
        self.session.say(self.tr("Planned."), lambda: self.session.write(appointments.remove, found.id))
        self.finish()


class ClosePanel(Panel):
    """Closing: what is still empty, and one key that sets the rest to unknown."""

    NEEDED = ("main_theme", "capacity", "position", "found_through", "relation", "duration", "route", "outcome")
    UNKNOWN = ("position", "found_through", "relation", "duration", "outcome")

    def __init__(self, session: Session) -> None:
        translate = session.language.translate
        super().__init__(session, "", translate("ClosePanel", "&Close the case"))
        self._empty = label("", wrap=True)
        self._day = DayField(session.language, session.today())
        self._route = Choice(session.names("route").items(), empty="—")
        self._outcome = Choice(session.names("outcome").items(), empty="—")
        self.form.add_plain(self._empty)
        self.form.add(self.tr("Closed &on"), self._day, span=2)
        self.form.add(self.tr("Step c&hosen"), self._route, span=2)
        self.form.add(self.tr("O&utcome"), self._outcome, span=2)
        self.form.add_plain(label(self.tr("What stays empty becomes “unknown”."), "muted", wrap=True))
        self.inside.addStretch()

    def show_case(self, case: Case) -> None:
        """Show what is still empty."""
        super().show_case(case)
        names = {
            "main_theme": self.tr("main theme"), "capacity": self.tr("role"), "position": self.tr("position"),
            "found_through": self.tr("how they found you"), "relation": self.tr("other party"),
            "duration": self.tr("duration"), "route": self.tr("step chosen"), "outcome": self.tr("outcome"),
        }
        missing = [names[name] for name in self.NEEDED if not getattr(case, name)]
        self._empty.setText(self.tr("Still empty: %1.").replace("%1", ", ".join(missing)) if missing
                            else self.tr("Everything is filled in."))
        self._day.show_day(self.session.today())
        self._route.show_code(case.route)
        self._outcome.show_code(case.outcome)
        self.form.clear_faults()

    def focus(self) -> None:
        """Stand on the closing button: Enter closes."""
        self.done.setFocus()

    def save(self) -> None:
        if self.case is None:
            return
        day = self._day.day()
        if day is None:
            self.form.show_fault(self._day, self.tr("Write a date such as: yesterday, Fri, 3 March."))
            return
        before = self.case
        changes: dict[str, Any] = {name: "unknown" for name in self.UNKNOWN if not getattr(before, name)}
        changes |= {"route": self._route.code() or "undecided", "outcome": self._outcome.code() or "unknown"}
        closed = replace(before, **changes)
        self.session.write(_close, closed, day)
        term = retention.of_case(self.session.db, before.id, self.session.today())
        words = f"{self.tr('Closed.')} {retention_words.term(self.session, term) if term else ''}"
        self.session.say(words.strip(), lambda: self.session.write(_undo_close, before))
        self.finish()


def _close(db: Connection, case: Case, day: date) -> None:
    cases.save(db, case, on=day)
    spans.close(db, case.id, day)


def _undo_close(db: Connection, before: Case) -> None:
    spans.undo_closing(db, before.id, before.status)
    cases.save(db, before)
