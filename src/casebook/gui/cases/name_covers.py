"""Real names in fields that she writes in, while names are hidden: covered, for the words themselves must stay."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakSet

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from casebook.gui.cases.case_notes import CaseNotes, cover
from casebook.gui.session import Session
from casebook.gui.widgets.fields import Line, Notes
from casebook.model.cast import Cast

ALIAS = "alias"
"""The property of a field that holds an alias itself: it is never covered and offers nobody."""


class NameCovers(QObject):
    """Covers the names in the fields below a widget: in notes each name with a bar, in a line the whole of it."""

    def __init__(self, session: Session, place: QWidget, whose: Callable[[], Cast | None]) -> None:
        """`whose` gives the cards whose names may stand there."""
        super().__init__(place)
        self._session = session
        self._place = place
        self._whose = whose
        self._watched: WeakSet[Line | Notes] = WeakSet()
        session.names_turned.connect(self.renew)

    def renew(self) -> None:
        """Cover or uncover what is there now."""
        cast = self._cast()
        for notes in self._place.findChildren(Notes):
            self._cover_notes(notes, cast)
        for line in self._place.findChildren(Line):
            if line.property(ALIAS):
                continue
            if cast is not None and line not in self._watched:
                self._watched.add(line)
                line.textChanged.connect(lambda _words, line=line: self._cover(line, self._cast()))
            self._cover(line, cast)

    def _cast(self) -> Cast | None:
        return self._whose() if self._session.names_hidden else None

    def _cover_notes(self, notes: Notes, cast: Cast | None) -> None:
        if isinstance(notes, CaseNotes):
            notes.cover_names(cast)
            return
        if cast is not None and notes not in self._watched:
            self._watched.add(notes)
            notes.textChanged.connect(lambda: cover(notes, self._cast()))
        cover(notes, cast)

    def _cover(self, line: Line, cast: Cast | None) -> None:
        hidden = cast is not None and cast.masked(line.text()) != line.text()
        line.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
