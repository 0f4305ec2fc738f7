"""What every page of the desk is."""

from __future__ import annotations

import sys

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from casebook.gui.session import Session


class Page(QWidget):
    """A page that reads the casebook again after a change: at once while visible, else when it is shown.

    A page overrides `read`; one with text to keep overrides `flush`, which writes its last words into a draft and
    must never ask anything. `search` puts the cursor into its search field, `add` starts a new record of its noun.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("page")
        self.session = session
        self._stale = True
        session.changed.connect(self._on_changed)

    def read(self) -> None:
        """Show what the casebook holds now."""

    def flush(self) -> None:
        """Keep what was typed last, before the page is deleted."""

    def leave(self) -> None:
        """Keep what was typed last, when another page is shown."""
        self.flush()

    def search(self) -> bool:
        """Put the cursor into the page's own search field, if it has one."""
        return False

    def add(self) -> None:
        """Start a new record of the page's noun."""

    def open_part(self, name: str) -> None:
        """Show a part of the page by its stable name."""

    def resume(self, noun: str, key: str) -> None:
        """Show what was begun of a noun, under the id of what it will become."""

    def inside(self) -> str:
        """Where on the page she is: which tab, record or panel, for `go_inside`."""
        return ""

    def go_inside(self, place: str) -> None:
        """Go where she was on the page."""

    def show_around(self, *, on: bool) -> None:
        """Show what stands around the text she writes in, or nothing of it."""

    def save(self) -> None:
        """Save what is being edited (Ctrl+S), and say so; here all is kept already."""
        self.session.say(self.tr("Saved."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            try:
                self.read()
            except Exception as error:  # one that left an override of Qt's would end the program instead of being told
                sys.excepthook(type(error), error, error.__traceback__)

    def _on_changed(self) -> None:
        if self.isVisible():
            self.read()
        else:
            self._stale = True
