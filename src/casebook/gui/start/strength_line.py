"""How strong the passphrase is that she types: a word, an icon, and what would help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casebook.gui import theme
from casebook.gui.icons import IconLabel
from casebook.gui.widgets.labels import label
from casebook.language import Language
from casebook.vault import keys
from casebook.vault.strength import Level, Strength

LOOKS = {
    Level.GUESSABLE: ("circle-alert", "red"), Level.WEAK: ("triangle-alert", "amber"),
    Level.FAIR: ("circle-check", "green"), Level.STRONG: ("shield-check", "green"),
}


class StrengthLine(QWidget):
    """One or two lines under the field; empty, it tells the one rule there is."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._icon = IconLabel("info", 16, "muted")
        self._words = label("", "muted", wrap=True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())  # nothing jumps while she types
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.show_rule()

    def show_rule(self, typed: int = 0) -> None:
        """Say how long it must be, and how many characters are still missing."""
        missing = keys.SHORTEST_PASSPHRASE - typed
        self._show("info", "muted", self.tr("%n more character(s) to go.", "", missing) if typed else self.tr(
            "At least 12 characters. Four or more words that have nothing to do with each other work well."))

    def show_drawn(self, bits: int) -> None:
        """Say that these are the words offered."""
        self._show("shield-check", "green", self.tr(
            "Very strong: chance made it, %n bit(s). Write the six words down before you go on.", "", bits))

    def show_strength(self, strength: Strength) -> None:
        """Say how strong it is and what would help."""
        advice = _advice(self._language)
        helps = " ".join(advice[reason] for reason in strength.reasons[:2])
        self._show(*LOOKS[strength.level], f"{self._level(strength.level)} {helps}".strip())

    def _level(self, level: Level) -> str:
        return {
            Level.GUESSABLE: self.tr("Too easy: found within the hour."),
            Level.WEAK: self.tr("Weak: somebody with your file and patience finds it."),
            Level.FAIR: self.tr("Fair."),
            Level.STRONG: self.tr("Strong, as far as can be told."),
        }[level]

    def _show(self, icon: str, colour: str, words: str) -> None:
        self._icon.show_icon(icon, colour)
        self._words.setText(words)


def _advice(language: Language) -> dict[str, str]:
    translate = language.translate
    return {
        "common": translate("StrengthLine", "Many people use this one."),
        "word": translate("StrengthLine", "One word by itself is soon found."),
        "name": translate("StrengthLine", "Names are soon found."),
        "date": translate("StrengthLine", "Dates and years are soon found."),
        "repeat": translate("StrengthLine", "Repeating adds little."),
        "sequence": translate("StrengthLine", "Rows such as abc or 6543 add little."),
        "keyboard": translate("StrengthLine", "Neighbouring keys add little."),
        "capitals": translate("StrengthLine", "Capitals add little."),
        "substitution": translate("StrengthLine", "A digit or a sign for a letter adds little."),
        "reversed": translate("StrengthLine", "A word turned round adds little."),
        "more_words": translate("StrengthLine", "Another word or two would help."),
    }
