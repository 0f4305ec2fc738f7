"""Choosing a passphrase: six words offered, or one of her own with its strength, typed twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casebook import wording
from casebook.errors import ContainerGuessable, PassphraseGuessable, PassphraseTooShort
from casebook.gui import theme
from casebook.gui.start.passphrase import PassphraseField
from casebook.gui.start.six_words import SixWords
from casebook.gui.start.strength_line import StrengthLine
from casebook.gui.widgets.form import Form
from casebook.language import Language
from casebook.vault import keys, strength


class NewPassphrase(QWidget):
    """The six words fill the first field only: typing them again from paper shows that they can be read.

    `submitted` means Enter in the second field. `known` tells what others know of her, for the strength.
    """

    submitted = Signal()

    def __init__(self, language: Language, words: str, known: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__()
        self._language = language
        self._known = known
        self.check = keys.check_new_passphrase
        """What the passphrase must hold against; raises one of the three errors for passphrases."""
        self._offer = SixWords(language)
        self._first = PassphraseField(words.replace("&", ""))
        self._again = PassphraseField(self.tr("The same again"))
        self._strength = StrengthLine(language)
        self._form = Form(1)
        self._form.add(words, self._first)
        self._form.add_plain(self._strength)
        self._form.add(self.tr("The same &again"), self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._offer)
        column.addWidget(self._form)
        self._offer.taken.connect(self._take)
        self._offer.declined.connect(self._type_own)
        self._first.textChanged.connect(self._on_typed)
        self._first.submitted.connect(self._again.setFocus)
        self._again.submitted.connect(self.submitted)

    def take(self) -> str:
        """The passphrase that was typed."""
        return self._first.take()

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()

    def is_right(self) -> bool:
        """Whether it may be used and was typed the same twice; if not, it says so and goes there."""
        self._form.clear_faults()
        try:
            self.check(self._first.text())
        except (PassphraseTooShort, PassphraseGuessable, ContainerGuessable) as error:
            return self._fault(self._first, wording.sentence(error, self._language))
        if self._again.text() != self._first.text():
            return self._fault(self._again, self.tr("The two passphrases differ."))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._first.setFocus()

    def _fault(self, field: PassphraseField, words: str) -> bool:
        self._form.show_fault(field, words)
        field.setFocus()
        return False

    def _take(self, drawn: str) -> None:
        self._form.clear_faults()
        self._first.setText(drawn)
        self._again.clear()
        self._again.setFocus()

    def _type_own(self) -> None:
        self._offer.hide()
        if self._offer.bits_of(self._first.text()) is not None:
            self._first.clear()
        self._first.setFocus()

    def _on_typed(self, typed: str) -> None:
        bits = self._offer.bits_of(typed)
        if bits is not None:
            self._strength.show_drawn(bits)
        elif len(typed) < keys.SHORTEST_PASSPHRASE:
            self._strength.show_rule(len(typed))
        else:
            self._strength.show_strength(strength.of(typed, self._known()))
