"""A person card beside the timeline: alias, what it takes to reach her, the cases she is in, who may be the same."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook.gui.cases.card_ties import CardTies
from casebook.gui.cases.name_covers import ALIAS
from casebook.gui.cases.panel import Panel
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line, Notes
from casebook.gui.widgets.labels import OneLine, button, label
from casebook.model.cases import Case, Person
from casebook.model.ids import CaseId, PersonId
from casebook.store import people
from casebook.vault import Connection

HERS = ("name", "phone", "email", "contact")
"""What F8 hides: how to contact safely stays, since she looks that up while others are near."""


class CardPanel(Panel):
    """One card at a time, in a case that its person is in. Text streams into a draft; Ctrl+Enter keeps the card.

    `destroying_wanted` asks for the question before the card is destroyed.
    """

    destroying_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", session.language.translate("CardPanel", "&Save card"))
        self._person: Person | None = None
        self._is_new = False
        self._whose = OneLine("clientName")
        self._title = OneLine("h2")
        self._heading.hide()  # the card names the client of its own person
        self._fields: dict[str, Line | Notes] = {
            "alias": Line(), "name": Line(), "phone": Line(), "email": Line(), "safe_contact": Line(),
            "contact": Notes(lines=2)}
        self._fields["contact"].setMaximumHeight(self._fields["contact"].sizeHint().height())
        self._fields["alias"].setProperty(ALIAS, True)
        self._before = label("", "muted", wrap=True)
        self._hidden = label(self.tr("Names hidden (F8)."), "muted")
        self._sparing = label(
            self.tr("Count only: no name and no notes about this person are kept. Alias, phone number and how to"
                    " contact safely stay while you may need to call back; destroy the card when that is over."),
            "muted", wrap=True)
        self._ties = CardTies(session)
        self._destroy = button(self.tr("&Destroy card…"), "quiet", "trash-2")
        self._arrange()
        self.stream("card", **self._fields)
        session.names_turned.connect(self._show_fields)
        self._fields["phone"].textChanged.connect(lambda *_: self._show_same())
        self._fields["name"].textChanged.connect(lambda *_: self._show_same())
        self._destroy.clicked.connect(lambda: self._person and self.destroying_wanted.emit(f"card:{self._person.id}"))

    def show_case(self, case: Case) -> None:
        """Show the card of the reporter of a case."""
        super().show_case(case)
        self._show(people.get(self.session.db, case.reporter), new=False)

    def edit(self, person: str) -> None:
        """Show the card of somebody in the case; "" is a new one."""
        assert self.case is not None
        self._show(people.get(self.session.db, PersonId(person)) if person else people.new(self.case.client),
                   new=not person)

    def read(self) -> None:
        """Show again what belongs to the card but stands in no field of it."""
        if self._person is not None:
            self._ties.show_person(self._person, is_new=self._is_new)
            self._show_same()

    def focus(self) -> None:
        """Put the cursor into the alias."""
        alias = self._fields["alias"]
        alias.setFocus()
        if isinstance(alias, Line):
            alias.end(False)  # she goes on behind what stands there

    def save(self) -> None:
        """Keep the card; undo brings the one of before back, or takes a new one away."""
        if self.case is None or self._person is None or not self._is_right():
            return
        before, made, case = self._person, self._collected(), self.case.id
        if self._is_new:
            self.session.write(_put, made, case)
            undo = partial(self.session.write, people.remove, made.id)
        else:
            self.session.write(people.save, made)
            undo = partial(self.session.write, people.save, before)
        self.session.say(self.tr("Card saved."), undo)
        self.finish()

    def _collected(self) -> Person:
        assert self._person is not None
        words: dict[str, Any] = {name: field.words() for name, field in self._fields.items()}
        return replace(self._person, **words)

    def _is_right(self) -> bool:
        assert self._person is not None
        assert self.case is not None
        self.form.clear_faults()
        alias, db = self._fields["alias"], self.session.db
        if not alias.words() and self._person.id != self.case.reporter:
            fault = self.tr("Give an alias: that is how texts name this person.")
        elif alias.words() and people.bearing(db, alias.words(), self._person.client, self._person.id):
            fault = self.tr("Another card at this client is called that already. Choose another alias.")
        else:
            return True
        self.form.show_fault(alias, fault)
        alias.setFocus()
        return False

    def _show(self, person: Person, *, new: bool) -> None:
        assert self.case is not None
        self._person, self._is_new = person, new
        for name, field in self._fields.items():
            words = getattr(person, name)
            if isinstance(field, Notes):
                field.show_words(words)
            else:
                field.setText(words)
                field.setCursorPosition(0)  # where it is longer than its field, its beginning is seen
        self.form.clear_faults()
        alias = self._fields["alias"]
        assert isinstance(alias, Line)
        alias.setPlaceholderText(self.case.code if person.id == self.case.reporter else "")
        called = people.called(self.session.db, person)
        self._title.setText(self.tr("New card") if new else self.tr("Card of @%1").replace("%1", called))
        self._before.setText(self.tr("Earlier called: %1").replace("%1", ", ".join(person.earlier_aliases)))
        self._before.setVisible(bool(person.earlier_aliases))
        self._whose.setText(self.session.client_name(person.client))
        self._destroy.setVisible(not new)
        self._show_fields()
        self.read()

    def _show_fields(self) -> None:
        """What is hidden stands in no field, and what she wants no notes of is not asked."""
        hidden = self.session.names_hidden
        sparing = self._person is not None and people.keeps_no_name(self.session.db, self._person.id)
        for name in HERS:
            asked = not hidden and not (sparing and name != "phone")
            self.form.show_field(self._fields[name], shown=asked)
        self._hidden.setVisible(hidden)
        self._sparing.setVisible(sparing)

    def _show_same(self) -> None:
        if self._person is not None and not self._is_new:
            self._ties.show_same(people.seemingly_same(self.session.db, self._collected()))

    def _arrange(self) -> None:
        self.head.addWidget(self._title, 1)
        add = self.form.add
        self.form.add_plain(self._whose)
        add(self.tr("&Alias"), self._fields["alias"], span=2)
        self.form.add_plain(self._before)
        self.form.add_plain(self._sparing)
        self.form.add_plain(self._hidden)
        add(self.tr("Real &name"), self._fields["name"], span=2)
        add(self.tr("P&hone"), self._fields["phone"])
        add(self.tr("E-&mail"), self._fields["email"])
        add(self.tr("How to &contact safely"), self._fields["safe_contact"], span=2)
        add(self.tr("A&bout reaching this person"), self._fields["contact"], span=2)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ties)
        column.addWidget(self._destroy)
        self.inside.addWidget(holder)
        self.inside.addStretch()


def _put(db: Connection, person: Person, case: CaseId) -> None:
    people.save(db, person)
    people.put_in_case(db, person.id, case)
