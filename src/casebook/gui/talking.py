"""In conversation (F9): one page to write on, nothing else to be seen, while somebody sits beside her.

Source: experience.md, Rules (In gesprek); wording.md, F9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from casebook.gui.widgets.message_bar import MessageBar
from casebook.model.cases import Case
from casebook.store import cases, conversations, drafts, intakes

if TYPE_CHECKING:
    from casebook.gui.desk import Desk


class Talking(QObject):
    """Whether she is in conversation now. `changed` tells it; the key or Esc goes back to where she was."""

    changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.is_on = False
        self._from = "today"
        self._made: Case | None = None
        self._back = QShortcut(QKeySequence("Esc"), desk, self.stop)
        self._back.setEnabled(False)

    def toggle(self) -> None:
        """Begin, or go back to where she was."""
        if self.is_on:
            self.stop()
        else:
            self.start()

    def start(self) -> None:
        """Show the composer of the case that is open and nothing else; where none is open, that of a new intake."""
        if self.is_on:
            return
        desk = self._desk
        self._from, self._made = desk.place(), None
        if not self._from.startswith("cases:"):
            self._made = desk.session.write(intakes.begin, desk.session.today(), None)
            desk.open_case(self._made.id)
            desk.start_conversation("intake", "")
        self.resume()

    def resume(self) -> None:
        """Show nothing but the composer that is there."""
        self._desk.case_command("write")
        self._show(on=True)
        self._desk.case_command("write")

    def stop(self) -> None:
        """Show everything again, where she was; an intake in which nothing was written is no case."""
        if not self.is_on:
            return
        self._show(on=False)
        made, self._made = self._made, None
        if made is not None and self._is_empty(made):
            self._desk.session.write(cases.remove_empty, made.id)
            self._desk.go_to(self._from)

    def leave(self) -> None:
        """Show everything again, on the way to another page."""
        if self.is_on:
            self._made = None
            self._show(on=False)

    def _is_empty(self, made: Case) -> bool:
        self._desk.flush()
        db = self._desk.session.db
        return not conversations.of_case(db, made.id) and not any(made.id in d.fields for d in drafts.all_of(db))

    def _show(self, *, on: bool) -> None:
        self.is_on = on
        self._back.setEnabled(on)
        window = self._desk.window()
        if isinstance(window, QMainWindow):  # without height its keys go on working; hidden they would not
            window.menuBar().setMaximumHeight(0 if on else 16_777_215)
        for bar in window.findChildren(MessageBar) if on else ():
            bar.hide()  # it may name somebody
        self._desk.show_around(on=not on)
        self.changed.emit(on)
