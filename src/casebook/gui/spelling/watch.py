"""Spelling follows the cursor: every field for notes is checked from the moment she is in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from casebook.gui.session import Session
from casebook.gui.spelling.known import Known
from casebook.gui.spelling.marks import SpellingMarks
from casebook.gui.widgets.fields import Notes
from casebook.gui.widgets.offers import Offers


class SpellingWatch(QObject):
    """Marks wrong words where she writes, and offers right ones in the menu of the field."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.known = Known(session)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def next_word(self) -> None:
        """Go to the next wrong word of the field with the cursor, and offer what she may have meant."""
        notes = QApplication.focusWidget()
        marks = notes.findChild(SpellingMarks) if isinstance(notes, Notes) else None
        if not isinstance(notes, Notes) or marks is None or not self.known.is_on:
            self._session.say(self.tr("Put the cursor into a text first."))
            return
        found = marks.next_wrong()
        if found is None:
            self._session.say(self.tr("No wrong words here."))
            return
        notes.setTextCursor(found)
        Offers(notes, self.tr("Instead of %1").replace("%1", found.selectedText()), self._offers(marks, found))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, Notes) and not now.isReadOnly() and now.findChild(SpellingMarks) is None:
            marks = SpellingMarks(now, self.known)
            now.menu_opening.connect(partial(self._on_menu, marks))

    def _on_menu(self, marks: SpellingMarks, menu: QMenu, place: int) -> None:
        found = marks.wrong_at(place) if self.known.is_on else None
        if found is None:
            return
        first, actions = menu.actions()[0], []
        for words, does in self._offers(marks, found):
            actions.append(QAction(words.replace("&", "&&"), menu))
            actions[-1].triggered.connect(lambda _checked=False, does=does: does())
        menu.insertActions(first, actions)
        menu.insertSeparator(first)

    def _offers(self, marks: SpellingMarks, found: QTextCursor) -> list[tuple[str, Callable[[], None]]]:
        """What she may have meant, and [add to my words]."""
        word = found.selectedText()
        made: list[tuple[str, Callable[[], None]]] = [
            (offer, partial(_put, marks, found, offer)) for offer in self.known.suggestions(word)]
        made.append((self.tr("Add “%1” to my words").replace("%1", word), partial(self.known.learn, word)))
        return made


def _put(marks: SpellingMarks, found: QTextCursor, word: str) -> None:
    found.insertText(word)  # one step of the field's own undo
    marks.wait()
