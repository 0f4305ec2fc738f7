"""Choosing a short code for the rest of the day."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casebook import keychain, wording
from casebook.errors import CasebookError, NoKeyring
from casebook.gui import theme, work
from casebook.gui.daily_code import DailyCode
from casebook.gui.session import Session
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.widgets.box import Box
from casebook.gui.widgets.form import Form
from casebook.gui.widgets.labels import button, label
from casebook.vault import short_code


class ShortCodeBox(Box):
    """Typed twice; `kept` when the system's keyring holds it. Closing it changes nothing."""

    kept = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._code = DailyCode(session.settings, session.now)
        self.setWindowTitle(self.tr("Short code"))
        self.setModal(True)
        self._first = PassphraseField(self.tr("Short code"))
        self._again = PassphraseField(self.tr("The same again"))
        self._form = Form(2)
        self._form.add(self.tr("Short &code, 6 characters or more"), self._first)
        self._form.add(self.tr("The same &again"), self._again)
        self._busy = QProgressBar()
        self._said = label("", "fault", wrap=True)
        self._keep = button(self.tr("&Keep it for today"), "primary", "check")
        self._close = button(self.tr("&Leave it"), "quiet")
        self._arrange()
        self._first.submitted.connect(self._again.setFocus)
        self._again.submitted.connect(self.submit)
        self._keep.clicked.connect(self.submit)
        self._close.clicked.connect(self.reject)
        self.finished.connect(parent.window().activateWindow)

    def submit(self) -> None:
        """Check what was typed, then give it to the keyring in the background."""
        if self._busy.isVisible() or not self._is_right():
            return
        vault, code, typed = self._session.vault, self._code, self._first.take()
        self._wait(True)
        work.run(self, lambda: code.keep(vault, typed), self._on_kept, self._on_error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first.setFocus()
        work.run(self, keychain.is_there, self._on_answer)

    def _is_right(self) -> bool:
        self._form.clear_faults()
        self._said.hide()
        try:
            short_code.check_new(self._first.text())
        except CasebookError as error:
            return self._fault(self._first, wording.sentence(error, self._session.language))
        if self._again.text() != self._first.text():
            return self._fault(self._again, self.tr("The two codes differ."))
        return True

    def _fault(self, field: PassphraseField, words: str) -> bool:
        self._form.show_fault(field, words)
        field.setFocus()
        return False

    def _on_answer(self, is_there: bool) -> None:
        if not is_there:
            self._on_error(NoKeyring())

    def _on_kept(self, until: datetime) -> None:
        for field in (self._first, self._again):
            field.clear()
        self._code.note(self._session.vault, until)
        self._session.say(self.tr("Until %1 the short code unlocks this casebook.").replace(
            "%1", self._session.language.clock(until.astimezone().time())))
        self.accept()
        self.kept.emit()

    def _on_error(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, CasebookError):
            raise error
        self._said.setText(wording.sentence(error, self._session.language))
        self._said.show()

    def _wait(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        for part in (self._form, self._keep):
            part.setEnabled(not busy)

    def _arrange(self) -> None:
        self.setMinimumWidth(theme.px(480))
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(self.tr("Keeping the code"))
        self._busy.hide()
        self._said.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._close)
        foot.addStretch()
        foot.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(18))
        column.setSpacing(theme.px(12))
        column.addWidget(label(self.tr("A short code for the rest of today"), "h1"))
        column.addWidget(label(self.tr(
            "Until midnight, twelve hours at most, it takes the place of your passphrase on this computer. After five"
            " misses it is gone. Your passphrase always works."), wrap=True))
        for part in (self._form, self._said, self._busy):
            column.addWidget(part)
        column.addWidget(label(self.tr(
            "The system's keyring holds the key, masked by this code. Somebody who gets into your account on this"
            " computer while the code works could try codes one by one."), "muted", wrap=True))
        column.addLayout(foot)
