"""The words in the line below while real names are hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.session import Session
from casebook.gui.widgets.labels import label


class NamesLine(QWidget):
    """Seen only while names are hidden; turning them says so in the message bar too."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.px(12), 0)
        row.setSpacing(theme.px(6))
        row.addWidget(IconLabel("eye-off", 14, "amber"))
        row.addWidget(label(self.tr("Names hidden (F8)."), "muted"))
        if not session.names_hidden:
            self.hide()
        session.names_turned.connect(self._on_turned)

    def _on_turned(self) -> None:
        self.setVisible(self._session.names_hidden)
        self._session.say(self.tr("Names hidden (F8).") if self._session.names_hidden else self.tr("Names shown."))
