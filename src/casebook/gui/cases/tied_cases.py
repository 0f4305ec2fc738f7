"""The cases that hang together with a case, at its head: one click or key away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.model.cases import Case
from casebook.store import cases, people


class TiedCases(QWidget):
    """A button for each; not there where there is none."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(label(self.tr("Hangs together with"), "metaKey"))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(10))
        self._row.addStretch()
        column.addLayout(self._row)
        self.hide()

    def show_ties(self, case: Case) -> None:
        """Show what hangs together with a case."""
        for made in self._buttons:
            self._row.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._buttons = []
        for other in cases.linked(self._session.db, case.id):
            alias = people.get(self._session.db, other.reporter).alias or other.code
            made = button(alias, "tie", tip=self.tr("Go to this case (Ctrl+Shift+J)"))
            made.setAccessibleName(self.tr("Go to the case of %1").replace("%1", alias))
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(lambda _checked=False, wanted=other.id: self._session.opened.emit(wanted))
            self._row.insertWidget(len(self._buttons), made)
            self._buttons.append(made)
        self.setVisible(bool(self._buttons))

    def go(self) -> None:
        """Open the only one, or stand on the first of several; where there is none, say so."""
        if len(self._buttons) == 1:
            self._buttons[0].click()
        elif self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._session.say(self.tr("This case hangs together with no other yet."))
