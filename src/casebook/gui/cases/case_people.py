"""The people of a case, among its facts: who they are by alias, and the way to their cards."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import Chip, button, label
from casebook.gui.widgets.lines import clear
from casebook.model.cases import Case, Person
from casebook.model.ids import PersonId
from casebook.store import people


class CasePeople(QWidget):
    """`card_wanted` asks for a card by its id, "" for a new one. The reporter stands first."""

    card_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._case: Case | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(6))
        self._new = button(self.tr("So&meone else…"), "", "plus")
        self._known = Choice()
        self._form = Form(1)
        self._form.add(self.tr("From the cards of this client"), self._known)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(label(self.tr("People in this case"), "h2"))
        column.addLayout(self._rows)
        column.addWidget(self._new)
        column.addWidget(self._form)
        self._new.clicked.connect(lambda: self.card_wanted.emit(""))
        self._known.activated.connect(lambda _index: self._put(self._known.code()))

    def show_case(self, case: Case) -> None:
        """Show who is in a case."""
        self._case = case
        db, here = self._session.db, people.of_case(self._session.db, case.id)
        clear(self._rows)
        for person in here:
            self._rows.addWidget(self._row(person, reporter=person.id == case.reporter))
        known = {person.id for person in here}
        rest = [one for one in people.of_client(db, case.client) if one.id not in known] if case.client else []
        self._known.show_values([(one.id, f"@{people.called(db, one)}") for one in rest],
                                empty=self.tr("Put in this case…"))
        self._known.show_code("")
        self._form.setVisible(bool(rest))

    def _row(self, person: Person, *, reporter: bool) -> QWidget:
        called = people.called(self._session.db, person)
        holder = QFrame()
        holder.setObjectName("softCard")
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(12), theme.px(6), theme.px(6), theme.px(6))
        row.setSpacing(theme.px(8))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label(f"@{called}", "metaVal", wrap=True))
        for line in self._about(person):
            words.addWidget(label(line, "muted", wrap=True))
        row.addLayout(words, 1)
        if reporter:
            row.addWidget(Chip(self.tr("reporter"), "accent"))
        else:
            away = button(self.tr("Take out"), "quiet")
            away.setAccessibleName(self.tr("Take out of this case: %1").replace("%1", called))
            away.clicked.connect(lambda _checked=False: self._take(person.id))
            row.addWidget(away)
        card = button(self.tr("Card"), "quiet", "pencil", "Ctrl+Shift+K" if reporter else "")
        card.setAccessibleName(self.tr("Card of %1").replace("%1", called))
        card.clicked.connect(lambda _checked=False: self.card_wanted.emit(person.id))
        row.addWidget(card)
        return holder

    def _about(self, person: Person) -> list[str]:
        """Who it is and how to reach her: without name and number while those are hidden."""
        hers = [] if self._session.names_hidden else [person.name, person.phone, person.email]
        safe = self._session.shown(person.safe_contact, person.client, self._case.id if self._case else None)
        return [line for line in (*hers, safe) if line]

    def _put(self, person: str) -> None:
        if self._case is None or not person:
            return
        case, write = self._case.id, self._session.write
        write(people.put_in_case, PersonId(person), case)
        self._session.say(self.tr("Put in this case."), partial(write, people.take_from_case, PersonId(person), case))

    def _take(self, person: PersonId) -> None:
        assert self._case is not None
        case, write = self._case.id, self._session.write
        write(people.take_from_case, person, case)
        self._session.say(self.tr("Taken out of this case. The card stays with the client."),
                          partial(write, people.put_in_case, person, case))
