"""The words that are said to be no name in documents for a client, and the key that has them asked again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.session import Session
from casebook.gui.widgets.labels import button, label
from casebook.model.ids import ClientId
from casebook.store import no_names
from casebook.vault import Connection

SHOWN = 12  # words


class NoNameLine(QWidget):
    """Shows itself only where there are such words; while names are hidden (F8) it says how many."""

    changed = Signal()
    """They are asked again, or no longer."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._client = ClientId("")
        self._words = label("", "muted", wrap=True)
        self.again = button(self.tr("As&k again"), "quiet")
        self.again.clicked.connect(self._on_again)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._words, 1)
        row.addWidget(self.again)

    def show_client(self, client: ClientId) -> None:
        """Show the words of a client."""
        self._client = client
        found = no_names.of_client(self._session.db, client)
        listed = str(len(found)) if self._session.names_hidden else ", ".join(found[:SHOWN])
        if len(found) > SHOWN and not self._session.names_hidden:
            listed = self.tr("%1 and others").replace("%1", listed)
        self._words.setText(self.tr("Said to be no name here: %1.").replace("%1", listed))
        self.setVisible(bool(found))

    def _on_again(self) -> None:
        client, found = self._client, no_names.of_client(self._session.db, self._client)
        self._session.write_quietly(_forget, client, found)
        self._session.say(self.tr("These words are asked again."), lambda: self._put_back(client, found))
        self.changed.emit()

    def _put_back(self, client: ClientId, found: list[str]) -> None:
        self._session.write_quietly(_remember, client, found)
        self.changed.emit()


def _forget(db: Connection, client: ClientId, words: list[str]) -> None:
    for word in words:
        no_names.remove(db, client, word)


def _remember(db: Connection, client: ClientId, words: list[str]) -> None:
    for word in words:
        no_names.add(db, client, word)
