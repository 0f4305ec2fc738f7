"""The steps after a breach, a line each: those still to take begin with "…", the others with their day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from casebook.gui.session import Session
from casebook.gui.widgets.fields import Notes

TO_DO = "…"


class StepsField(Notes):
    """Lines that she may reword, add and take away; Ctrl+D dates the one she stands on."""

    def __init__(self, session: Session) -> None:
        super().__init__(lines=9)
        self._session = session

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.date_step()
            return
        super().keyPressEvent(event)

    def date_step(self) -> None:
        """Put today before the step she stands on, or before the first that is open, and go on to the next.

        One step of the field's own undo takes it back.
        """
        place = self._open_at(self.textCursor().block().blockNumber())
        if place is None:
            return
        block = self.document().findBlockByNumber(place)
        rest = block.text().removeprefix(TO_DO).lstrip(" :")
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.LineUnderCursor)
        cursor.insertText(f"{self._session.language.date(self._session.today())}: {rest}")
        following = self._open_at(place)
        cursor.setPosition(self.document().findBlockByNumber(place if following is None else following).position())
        self.setTextCursor(cursor)
        self.setFocus()

    def _open_at(self, number: int) -> int | None:
        """The number of this line if its step is open, else of the first one that is."""
        lines = self.toPlainText().split("\n")
        every = [n for n, line in enumerate(lines) if line.startswith(TO_DO)]
        return number if number in every else next((n for n in every if n > number), every[0] if every else None)


def taken(steps: str) -> tuple[int, int]:
    """How many steps were taken, of how many."""
    lines = [line for line in steps.split("\n") if line.strip()]
    return sum(not line.startswith(TO_DO) for line in lines), len(lines)
