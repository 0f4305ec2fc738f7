"""The short code for the rest of the day, on or off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from casebook import wording
from casebook.errors import NoKeyring
from casebook.gui import work
from casebook.gui.daily_code import DailyCode
from casebook.gui.session import Session
from casebook.gui.settings.card import Card
from casebook.gui.widgets.labels import button, label


class ShortCodeCard(Card):
    """Off unless she turns it on; turning it off takes the code away from the keyring."""

    code_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._code = DailyCode(session.settings, session.now)
        self.tick = QCheckBox(self.tr("&Unlock with a short code for the rest of the day"))
        self._state = label("", "muted", wrap=True)
        self.choose = button(self.tr("Pic&k a code…"), "", "key-round")
        self.show_heading(self.tr("Short code"), self.tr(
            "After the first unlock of a day you choose a code of six characters or more. Until midnight it takes the"
            " place of your passphrase, by way of this system's own keyring."))
        for part in (self.tick, self._state, self.choose):
            self.add(part)
        if session.is_practice:
            self.hide()
        self.tick.clicked.connect(self._on_tick)
        self.choose.clicked.connect(self.code_wanted)

    def read(self) -> None:
        """Show how it stands."""
        self.tick.setChecked(self._code.is_on)
        self.choose.setVisible(self._code.is_on)
        if not self._code.is_on:
            self._state.hide()
        elif self._code.works_for(self.session.vault.path) and self._code.until is not None:
            self._show(self.tr("The code works until %1.").replace(
                "%1", self.session.language.clock(self._code.until.time())))
        else:
            self._show(self.tr("No code was chosen for today yet."))

    def _show(self, words: str) -> None:
        self._state.setText(words)
        self._state.show()

    def _on_tick(self, wanted: bool) -> None:
        if not wanted:
            self._code.turn_off(self, self.session.vault.key_id)
            self.read()
            self.session.say(self.tr("There is no short code any more."))
            return
        from casebook import keychain

        self.tick.setEnabled(False)
        work.run(self, keychain.is_there, self._on_answer)

    def _on_answer(self, is_there: bool) -> None:
        self.tick.setEnabled(True)
        self.session.settings.keep(short_code=is_there)
        self.read()
        if is_there:
            self.code_wanted.emit()
        else:
            self._show(wording.sentence(NoKeyring(), self.session.language))
