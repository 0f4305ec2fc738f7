"""Naming people while she writes: @ offers their aliases, and a real name that stands on a card is noticed.

Nothing here blocks or changes a letter by itself, and about a word that she left as it is nothing is asked again in the
same text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from casebook.gui.cases import typed_text
from casebook.gui.cases.case_notes import CaseNotes
from casebook.gui.cases.name_covers import ALIAS
from casebook.gui.cases.offer_boxes import TAKE_KEYS, NameQuestion, OfferList
from casebook.gui.cases.typed_text import Field
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line
from casebook.model.cases import Case, Person
from casebook.model.cast import Card, Mention
from casebook.model.text import folded
from casebook.store import people
from casebook.vault import Connection

MOST = 8
REST = 700  # milliseconds without a key after which a name at the end of a text counts as written
NEW = "new:"
_BEGUN = re.compile(r"(?<!\w)@([^@\n]{0,30})$")
_ALIAS = re.compile(r"\w[\w.-]*")


class PeopleOffer(QObject):
    """Watches the fields for words below a case page. What stands on person cards themselves is left alone."""

    def __init__(self, session: Session, place: QWidget, case: Callable[[], Case | None]) -> None:
        super().__init__(place)
        self._session = session
        self._place = place
        self._case = case
        self._watched: WeakKeyDictionary[Field, set[str]] = WeakKeyDictionary()
        self._field: Field | None = None
        self._span = (0, 0)
        self._found: Mention | None = None
        self._list = OfferList(place)
        self._question = NameQuestion(place, self._take_name, self._leave_name)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self._look_for_name(rested=True))
        self._list.chosen.connect(self._take)
        place.installEventFilter(self)

    def watch(self, but: QWidget | None) -> None:
        """Watch every field for words that is there now, but those in one place."""
        found: list[Field] = [*self._place.findChildren(CaseNotes), *self._place.findChildren(Line)]
        for field in found:
            if field not in self._watched and type(field) in (Line, CaseNotes) and not (
                    field.isReadOnly() or field.property(ALIAS) or (but is not None and but.isAncestorOf(field))):
                self._watched[field] = set()
                field.installEventFilter(self)
                field.textChanged.connect(partial(self._on_text, field))

    def forget(self) -> None:
        """Another case is shown: nothing of the one before stands here."""
        for asked in self._watched.values():
            asked.clear()
        self._stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut or (watched is self._place and event.type() == QEvent.Type.Resize):
            self._stop()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._meaning(event) is not None:
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            meaning = self._meaning(event)
            if meaning is not None:
                meaning()
                return True
        return super().eventFilter(watched, event)

    def _meaning(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key means while something is offered; None leaves it to the text."""
        key, plain = event.key(), event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self._list.isVisible() and plain:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return self._take_marked if self._list.marked() else None
            meant: dict[int, Callable[[], object]] = {
                Qt.Key.Key_Down: partial(self._list.step, 1), Qt.Key.Key_Up: partial(self._list.step, -1),
                Qt.Key.Key_Tab: self._take_marked, Qt.Key.Key_Escape: self._stop}
            return meant.get(key)
        if self._question.isVisible():
            if QKeySequence(event.keyCombination()) == QKeySequence(TAKE_KEYS):
                return self._take_name
            if key == Qt.Key.Key_Escape:
                return self._leave_name
        return None

    # While she types

    def _on_text(self, field: Field, *_words: str) -> None:
        if not field.hasFocus() or self._case() is None:
            return
        self._field = field
        if not (field.text() if isinstance(field, Line) else field.document().characterCount() > 1):
            self._watched[field].clear()  # a new text
        before, _ = typed_text.around(field)
        begun = _BEGUN.search(before)
        rows = self._rows(begun[1]) if begun else []
        if begun and rows:
            self._question.forget()
            self._span = (begun.start(), len(before))
            self._list.show_rows(rows, typed_text.place_of(field, self._place), marked=not rows[0][0].startswith(NEW))
            return
        self._list.forget()
        self._look_for_name(rested=False)
        self._rest.start()

    def _rows(self, typed: str) -> list[tuple[str, str]]:
        """The people who are meant by what stands behind the @, and a new card for an alias that nobody bears."""
        case = self._case()
        assert case is not None
        cards = self._session.cast(case.client, case.id).cards
        if any(typed == card.alias for card in cards):
            return []
        rows = [(str(card.id), self._told(card)) for card in cards if self._is_meant(card, typed)][:MOST]
        if _ALIAS.fullmatch(typed) and not any(folded(typed) == folded(card.alias) for card in cards):
            rows.append((f"{NEW}{typed}", self.tr("New card: @%1 (Tab)").replace("%1", typed)))
        return rows

    def _is_meant(self, card: Card, typed: str) -> bool:
        if not typed or any(alias.casefold().startswith(typed.casefold()) for alias in (card.alias, *card.others)):
            return bool(card.alias)
        called = card.alias if self._session.names_hidden else f"{card.alias} {card.name}"
        begun = "" if " " in typed else folded(typed)
        return bool(begun) and any(folded(word).startswith(begun) for word in called.split())

    def _told(self, card: Card) -> str:
        here = self.tr("in this case") if card.here else ""
        return " · ".join(part for part in (
            f"@{card.alias}", "" if self._session.names_hidden else card.name, here) if part)

    def _look_for_name(self, *, rested: bool) -> None:
        """Ask about a real name that was just written, once for each word of a text."""
        field, case = self._field, self._case()
        if field is None or case is None or not field.hasFocus():
            return
        before, after = typed_text.around(field)
        start = max(0, len(before) - 120)
        names = self._session.cast(case.client, case.id).names(before[start:] + after[:40], as_typed=True)
        at = len(before) - start
        found = next((n for n in names if (n.end == at and rested) or n.end == at - 1), None)
        words = "" if found is None else (before + after)[start + found.start:start + found.end]
        if found is None or folded(words) in self._watched[field]:
            return
        self._watched[field].add(folded(words))
        self._found, self._span = found, (start + found.start, start + found.end)
        self._question.ask(self._asked(words, found), typed_text.place_of(field, self._place))

    def _asked(self, words: str, found: Mention) -> str:
        if len(found.cards) > 1:
            asked = self.tr("“%1” stands on more than one card. Choose an alias?")
        else:
            asked = self.tr("“%1” stands on a card: use @%2?")
        return asked.replace("%1", "…" if self._session.names_hidden else words).replace("%2", found.card.alias)

    # What she chose

    def _take_marked(self) -> None:
        self._take(self._list.marked(or_first=True))

    def _take(self, key: str) -> None:
        case, field = self._case(), self._field
        self._list.forget()
        if case is None or field is None or not key:
            return
        if key.startswith(NEW):
            alias = key.removeprefix(NEW)
            self._make_card(case, people.new(case.client, alias))
        else:
            alias = next(card.alias for card in self._session.cast(case.client, case.id).cards if card.id == key)
        typed_text.put(field, *self._span, f"@{alias}")
        self._stop()

    def _make_card(self, case: Case, person: Person) -> None:
        write = self._session.write
        write(_put, person, case)
        self._session.say(self.tr("New card in this case: @%1.").replace("%1", person.alias),
                          partial(write, people.remove, person.id))

    def _take_name(self) -> None:
        field, found = self._field, self._found
        self._question.forget()
        if field is None or found is None or not self._still_there(field, found):
            return
        if len(found.cards) > 1:
            rows = [(str(card.id), self._told(card)) for card in found.cards]
            self._list.show_rows(rows, typed_text.place_of(field, self._place), marked=True)
            return
        before, after = typed_text.around(field)
        self._watched[field].discard(folded((before + after)[slice(*self._span)]))  # she wants the alias: ask again
        typed_text.put(field, *self._span, f"@{found.card.alias}")
        self._stop()

    def _still_there(self, field: Field, found: Mention) -> bool:
        line = "".join(typed_text.around(field))
        case = self._case()
        assert case is not None
        again = self._session.cast(case.client, case.id).names(line[slice(*self._span)])
        return bool(again) and again[0].card.id == found.card.id and again[0].end == self._span[1] - self._span[0]

    def _leave_name(self) -> None:
        self._stop()

    def _stop(self) -> None:
        self._found = None
        self._rest.stop()
        self._list.forget()
        self._question.forget()


def _put(db: Connection, person: Person, case: Case) -> None:
    people.save(db, person)
    people.put_in_case(db, person.id, case.id)
