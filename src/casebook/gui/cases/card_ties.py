"""What stands below a card: the cases its person is in, and who may be the same person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Choice
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import label
from casebook.gui.widgets.lines import clear, row_in
from casebook.model.cases import Person
from casebook.model.ids import PersonId
from casebook.store import people


class CardTies(QWidget):
    """Kept at once, each with its undo. Reporters who may be the same person count as one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._person: Person | None = None
        self._same = QVBoxLayout()
        self._cases = QVBoxLayout()
        self._alike = QVBoxLayout()
        self._others = Choice()
        self._form = Form(1)
        self._form.add(self.tr("May be the same &as"), self._others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._same)
        column.addWidget(label(self.tr("In these cases"), "h2"))
        column.addLayout(self._cases)
        self._heading = label(self.tr("Possibly the same person"), "h2")
        column.addWidget(self._heading)
        column.addLayout(self._alike)
        column.addWidget(self._form)
        self._others.activated.connect(lambda _index: self._mark(self._others.code()))

    def show_person(self, person: Person, *, is_new: bool) -> None:
        """Show the ties of a stored card; a new one has none."""
        self._person = person
        self.setVisible(not is_new)
        self.show_same([])
        if is_new:
            return
        db = self._session.db
        clear(self._cases)
        for case, code, hers in people.cases_of(db, person.id):
            words = self.tr("%1, as the reporter").replace("%1", code) if hers else code
            self._row(self._cases, words, self.tr("Open"), partial(self._session.opened.emit, case))
        clear(self._alike)
        alike = people.alike(db, person.id)
        for other in alike:
            self._row(self._alike, self._called(other), self.tr("Not the same"), partial(self._unmark, other.id))
        known = {person.id, *(other.id for other in alike)}
        rest = [one for one in people.of_client(db, person.client) if one.id not in known] if person.client else []
        self._others.show_values([(one.id, self._called(one)) for one in rest], empty=self.tr("Choose a card…"))
        self._others.show_code("")
        for part in (self._heading, self._form):
            part.setVisible(bool(rest or alike))

    def show_same(self, found: Sequence[Person]) -> None:
        """Say quietly that another card bears the same name or number."""
        clear(self._same)
        for other in found:
            words = self.tr("%1 has the same name or phone number.").replace("%1", self._called(other))
            self._row(self._same, words, self.tr("May be the same"), partial(self._mark, other.id))

    def _mark(self, other: str) -> None:
        if self._person is None or not other:
            return
        mine, write = self._person.id, self._session.write
        write(people.mark_alike, mine, PersonId(other))
        self._session.say(self.tr("They count as one reporter now."),
                          partial(write, people.unmark_alike, mine, PersonId(other)))

    def _unmark(self, other: PersonId) -> None:
        assert self._person is not None
        mine, write = self._person.id, self._session.write
        write(people.unmark_alike, mine, other)
        self._session.say(self.tr("They count as two again."), partial(write, people.mark_alike, mine, other))

    def _called(self, person: Person) -> str:
        return f"@{people.called(self._session.db, person)}"

    def _row(self, column: QVBoxLayout, words: str, action: str, slot: Callable[[], object]) -> QPushButton:
        return row_in(column, words, action, slot)
