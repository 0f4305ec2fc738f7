"""Fields for money and for hours with parts: kept as whole cents and whole minutes."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit

from casebook.gui import theme
from casebook.language import Language
from casebook.model.money import cents_of

_TYPED = QRegularExpression("[0-9€., ]{0,14}")


class MoneyField(QLineEdit):
    """An amount in euros, typed as 95 or 95,00; empty is none."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self.setValidator(QRegularExpressionValidator(_TYPED, self))
        self.setMinimumWidth(theme.px(60))
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def cents(self) -> int | None:
        """The cents that stand there, or None."""
        return cents_of(self.text())

    def is_understood(self) -> bool:
        """Whether the field is empty or holds an amount."""
        return not self.text().strip() or self.cents() is not None

    def show_cents(self, cents: int | None) -> None:
        """Show an amount."""
        point = str(self._language.locale.decimalPoint())
        self.setText("" if cents is None else f"{cents // 100}{point}{cents % 100:02d}")


class HoursField(MoneyField):
    """Hours with parts, typed as 40 or 12,5; kept as minutes."""

    def minutes(self) -> int | None:
        """The minutes that stand there, or None."""
        hundredths = self.cents()
        return None if hundredths is None else (hundredths * 60 + 50) // 100

    def show_minutes(self, minutes: int | None) -> None:
        """Show hours, without a part where they are whole."""
        if minutes is None or minutes % 60:
            self.show_cents(None if minutes is None else (minutes * 100 + 30) // 60)
        else:
            self.setText(str(minutes // 60))
