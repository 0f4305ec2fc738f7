"""A day that passes while the program runs: what was due tomorrow is due today, and "morgen" means another day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from casebook.gui.session import Session
from casebook.gui.widgets.fields import DayField

LOOKS = 10_000  # milliseconds; the machine may have slept through midnight


class Midnight(QObject):
    """Looks at the clock now and then; on another day the fields understand it, and every page reads again."""

    def __init__(self, session: Session, desk: QWidget) -> None:
        super().__init__(desk)
        self._session = session
        self._desk = desk
        self._day = session.today()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(LOOKS)

    def look(self) -> None:
        """Go on to the next day, if it has come."""
        today = self._session.today()
        if today != self._day:
            self._day = today
            for field in self._desk.findChildren(DayField):
                field.move_on(today)
            self._session.announce()
