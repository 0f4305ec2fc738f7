"""Six words for a passphrase, drawn by chance, offered where a new one is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from casebook.gui import theme
from casebook.gui.widgets.labels import button, label
from casebook.language import Language
from casebook.vault import words


class SixWords(QFrame):
    """Shows six words in Dutch or English; `taken` carries them. They never go by the clipboard."""

    taken = Signal(str)
    declined = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.setObjectName("softCard")
        self._code = language.code
        self._drawn: dict[str, str] = {}  # every set shown, with its language
        self._words = label("", "h2", wrap=True)
        self._use = button(self.tr("&Use these words"), "", "check")
        self._others = button(self.tr("Six o&thers"), "quiet", "rotate-ccw")
        self._own = button(self.tr("I type my o&wn"), "quiet")
        # No button group: Tab would pass over the language that is not chosen.
        self._languages = {code: self._chip(code, name) for code, name in (("nl", "Nede&rlands"), ("en", "Engl&ish"))}
        self._arrange()
        self._use.clicked.connect(lambda: self.taken.emit(self._words.text()))
        self._others.clicked.connect(self.draw)
        self._own.clicked.connect(self.declined)
        self.draw()

    def draw(self) -> None:
        """Show another six."""
        drawn = words.drawn(self._code)
        self._drawn[drawn] = self._code
        self._words.setText(drawn)
        self._words.setAccessibleName(self.tr("Six words: %1").replace("%1", drawn))

    def bits_of(self, passphrase: str) -> int | None:
        """How many bits of chance made a passphrase, where it was shown here; None where it was not."""
        code = self._drawn.get(passphrase)
        return None if code is None else int(words.bits(code))

    def _chip(self, code: str, name: str) -> QPushButton:
        made = QPushButton(name)
        made.setObjectName("chip")
        made.setCheckable(True)
        made.setChecked(code == self._code)
        made.clicked.connect(partial(self._speak, code))
        return made

    def _speak(self, code: str) -> None:
        self._code = code
        for name, chip in self._languages.items():
            chip.setChecked(name == code)
        self.draw()

    def _arrange(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(theme.px(6))
        head.addWidget(label(self.tr("Six words, drawn by chance on this computer"), "metaKey"), 1)
        for chip in self._languages.values():
            head.addWidget(chip)
        for part in (self._use, self._others, self._own):
            foot.addWidget(part)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(foot)
