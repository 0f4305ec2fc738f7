"""The facts of a case: coded fields, its people, dates. Every change is kept at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from casebook.gui.cases import retention_words
from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.case_people import CasePeople
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice, DayField, Line, Notes
from casebook.gui.widgets.flow import Ticks
from casebook.gui.widgets.labels import button, label
from casebook.model.cases import Case
from casebook.model.clients import OPTIONAL_FIELDS
from casebook.model.ids import ClientId
from casebook.model.periods import months_after
from casebook.model.values import NOT_RECORDED
from casebook.store import asked, cases, clients, places, retention, silence, values
from casebook.store.places import Stood
from casebook.vault import Connection

CODED = ("capacity", "position", "found_through", "relation", "duration", "route", "outcome")
HOLD_MONTHS = 6


class FactsPanel(Panel):
    """Fields of the case, and its people. Choices and ticks are kept when made, text when it is left.

    `destroying_wanted` asks for the question before the texts of the case are destroyed.
    """

    destroying_wanted = Signal(str)

    report_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._filling = False
        self._make_fields()
        self._arrange()
        for choice in (self._client, self._main, *self._coded.values()):
            choice.currentIndexChanged.connect(lambda _index: self.keep())
        for ticks in (self._further, self._consequences):
            ticks.ticked.connect(self.keep)
        self._hold.editingFinished.connect(self.keep)
        for day in (self._first, self._aftercare_on, self._hold_review):
            day.understood.connect(self.keep)
        for tick in (*self._dated.values(), self._taken_over):
            tick.toggled.connect(lambda _on: self.keep())
        self._count_only.toggled.connect(self._on_count_only)
        self.stream("facts", hold=self._hold, question=self._question, aftercare=self._aftercare, first=self._first,
                    aftercare_on=self._aftercare_on, hold_review=self._hold_review)

    def show_case(self, case: Case) -> None:
        """Show the facts of a case; a field she is typing in is left alone."""
        if self.case is not None and self.case.id != case.id:
            self.keep()
        same = self.case is not None and self.case.id == case.id
        self.case = case
        self._filling = True
        typing = same and self._unsaved is not None and self._unsaved.is_touched
        self._fill(case, spare_focused=same)
        if not typing:
            self.bring_back()
        self._filling = False
        self.people.show_case(case)

    def flush(self) -> None:
        """Keep what was typed last; a date that is none yet stays as a draft."""
        self.keep()
        super().flush()

    def save(self) -> None:
        """Keep everything and say so."""
        self.keep()
        self.session.say(self.tr("Saved."))

    def focus(self, name: str = "client") -> None:
        """Put the cursor into a field by its name in the case, the first one unless said otherwise."""
        field = {"client": self._client, "main_theme": self._main, **self._coded}.get(name, self._client)
        field.setFocus()
        area = next(found for found in self.findChildren(QScrollArea) if found.isAncestorOf(field))
        area.ensureWidgetVisible(field)

    def keep(self) -> None:
        """Write what changed, if anything did."""
        if self._filling or self.case is None:
            return
        before, case = self.case, self._collected(self.case)
        if self._unsaved is not None and all(
                day.is_understood() for day in (self._first, self._aftercare_on, self._hold_review)):
            self._unsaved.drop()
        if case == before:
            return
        self.case = case
        stood = self.session.write(_write, case, moved=case.client != before.client)
        if stood is not None and before.client is not None:
            self.session.say(self.tr("The case was moved to another client organisation."),
                             lambda: self.session.write(places.put_back, stood))

    def _on_count_only(self, on: bool) -> None:
        """Where there are texts, she is asked first; until she says so nothing changes."""
        if self._filling or self.case is None:
            return
        if on and not silence.taking(self.session.db, self.case.id).is_empty:
            self._filling = True
            self._count_only.setChecked(False)
            self._filling = False
            self.destroying_wanted.emit(f"texts:{self.case.id}")
            return
        self.keep()

    def _make_fields(self) -> None:
        names, language, today = self.session.names, self.session.language, self.session.today()
        self._client = Choice()
        self._main = Choice()
        self._further = Ticks(self.tr("Further themes"))
        self._coded = {name: Choice(names(name).items(), empty="—") for name in CODED}
        self._consequences = Ticks(self.tr("Consequences"), names("consequences").items())
        self.people = CasePeople(self.session)
        self._first = DayField(language, today)
        self._question = CaseNotes(lines=3)
        self._question.setTabChangesFocus(True)
        self._aftercare = Line()
        self._aftercare_on = DayField(language, today, ahead=True)
        self._dated: dict[str, QCheckBox] = {
            "confidentiality_explained_on": QCheckBox(self.tr("Confidentiality explained")),
            "notes_consent_on": QCheckBox(self.tr("Consent to keep notes")),
        }
        self._report = button(self.tr("Sparring and report…"))
        self._report.clicked.connect(self.report_wanted)
        self._count_only = QCheckBox(self.tr("Count only: no notes are kept"))
        self._taken_over = QCheckBox(self.tr("Taken over from a predecessor"))
        self._hold = Line()
        self._hold_review = DayField(language, today, ahead=True)
        self._kept_until = label("", "muted", wrap=True)

    def _arrange(self) -> None:
        add = self.form.add
        add(self.tr("&Client organisation"), self._client, span=2)
        add(self.tr("&Main theme"), self._main, span=2)
        add(self.tr("Further themes"), self._further, span=2)
        labels = {
            "capacity": self.tr("In which r&ole"), "position": self.tr("&Position"),
            "found_through": self.tr("How they &found me"), "relation": self.tr("Other part&y"),
            "duration": self.tr("How long it has &gone on"), "route": self.tr("Step c&hosen"),
            "outcome": self.tr("O&utcome"),
        }
        for name, choice in self._coded.items():
            add(labels[name], choice)
        add(self.tr("First contact"), self._first)
        add(self.tr("Consequences"), self._consequences, span=2)
        add(self.tr("What the reporter asks"), self._question, span=2)
        self.form.add_plain(self.people)
        add(self.tr("Aftercare, as agreed"), self._aftercare)
        add(self.tr("Aftercare on"), self._aftercare_on)
        for tick in self._dated.values():
            self.form.add_plain(tick, span=1)
        self.form.add_plain(self._report)
        self.form.add_plain(self._count_only)
        self.form.add_plain(self._taken_over)
        add(self.tr("Hold: do not destroy, because"), self._hold, span=2)
        add(self.tr("Look at it again on"), self._hold_review)
        self.form.add_plain(self._kept_until)
        self.inside.addStretch()

    def _fill(self, case: Case, *, spare_focused: bool) -> None:
        db, language = self.session.db, self.session.language
        self._client.show_values([(c.id, c.name) for c in clients.all_of(db) if c.active or c.id == case.client],
                                 empty=self.tr("not known yet"))
        self._client.show_code(case.client)
        themes = values.themes(db, case.client)
        names = self.session.theme_names()
        known = [(t.code, names[t.code]) for t in themes if t.group]
        mains = [(t.code, t.name(language.code)) for t in themes if t.group]
        self._main.show_values([*mains, (NOT_RECORDED, self.tr("unknown"))], empty=self.tr("not clear yet"))
        self._main.show_code(case.main_theme, names.get(case.main_theme, ""))
        self._further.show_values(known)
        self._further.show_codes(case.further_themes, names)
        for name, choice in self._coded.items():
            choice.show_code(getattr(case, name))
        self._consequences.show_codes(case.consequences)
        wanted = asked.of_case(db, case)  # what was recorded shows, whatever is asked for now
        optional: dict[str, QWidget] = {**self._coded, "consequences": self._consequences}
        for name in OPTIONAL_FIELDS:
            self.form.show_field(optional[name], shown=name in wanted or bool(getattr(case, name)))
        for name, tick in self._dated.items():
            day = getattr(case, name)
            tick.setChecked(day is not None)
            tick.setToolTip(language.date(day) if day else "")
        self._report.setVisible(values.are_integrity(db, case.main_theme, *case.further_themes)
                                or case.report_made_on is not None or case.sparring_on is not None)
        self._count_only.setChecked(case.count_only)
        self._taken_over.setChecked(case.taken_over)
        texts: list[tuple[Line | Notes, str]] = [
            (self._hold, case.hold_reason), (self._question, case.question), (self._aftercare, case.aftercare)]
        for field, words in texts:
            if spare_focused and field.hasFocus():
                continue
            field.show_words(words) if isinstance(field, Notes) else field.setText(words)
        for day, kept in ((self._first, case.first_contact), (self._aftercare_on, case.aftercare_on),
                          (self._hold_review, case.hold_review)):
            if not (spare_focused and day.text() and (day.hasFocus() or not day.is_understood())):
                day.show_day(kept)
        term = retention.of_case(db, case.id, self.session.today())
        self._kept_until.setText(retention_words.term(self.session, term) if term else "")

    def _collected(self, case: Case) -> Case:
        today = self.session.today()
        changes: dict[str, Any] = {name: (getattr(case, name) or today) if tick.isChecked() else None
                                   for name, tick in self._dated.items()}
        changes |= {name: choice.code() for name, choice in self._coded.items()}
        further = self._further.codes()
        return replace(
            case, client=ClientId(self._client.code()) if self._client.code() else None, main_theme=self._main.code(),
            further_themes=case.further_themes if set(further) == set(case.further_themes) else further,
            consequences=self._consequences.codes(), first_contact=self._first.day() or case.first_contact,
            question=self._question.words(), aftercare=self._aftercare.words(),
            aftercare_on=self._aftercare_on.day() if self._aftercare_on.is_understood() else case.aftercare_on,
            count_only=self._count_only.isChecked(), taken_over=self._taken_over.isChecked(),
            hold_reason=self._hold.words(), hold_review=self._review(case), **changes)

    def _review(self, case: Case) -> date | None:
        """When a hold is looked at again: half a year on unless she says so; without a hold there is nothing to see."""
        if not self._hold.words():
            return None
        day = self._hold_review.day() if self._hold_review.is_understood() else case.hold_review
        return day or (None if case.hold_reason else months_after(self.session.today(), HOLD_MONTHS))


def _write(db: Connection, case: Case, *, moved: bool) -> Stood | None:
    stood = places.move_case(db, case.id, case.client) if moved else None
    cases.save(db, case if stood is None else replace(case, reporter=cases.get(db, case.id).reporter))
    return stood
