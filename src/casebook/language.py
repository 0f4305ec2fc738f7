"""One translator per language, through QtCore alone: for the window, the commands, the errors and the documents."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QTime, QTranslator

from casebook import shipped

LANGUAGES = ("nl", "en")
_LOCALES = {"nl": "nl_NL", "en": "en_GB"}


class Language:
    """A language of the program: its words, and how it writes dates and numbers.

    `translate(context, source)` gives the words for an English source; `code` is `nl` or `en`.
    """

    def __init__(self, code: str) -> None:
        self.code = code if code in LANGUAGES else "nl"
        self.locale = QLocale(_LOCALES[self.code])
        self.translator = QTranslator()
        self._compiled = translation(self.code)
        self.translator.load(self._compiled)

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """The words for a literal English `source` of a context, with %n replaced by a number where one is given."""
        found = str(self.translator.translate(context, source, comment, n)) or source
        return found.replace("%n", self.number(n)) if n >= 0 else found

    def number(self, value: float, decimals: int = 0) -> str:
        """A number with the language's separators."""
        return str(self.locale.toString(value, "f", decimals)) if decimals else str(self.locale.toString(int(value)))

    def money(self, cents: int) -> str:
        """An amount of whole cents: € 1.250,00, €1,250.00."""
        euros, rest = divmod(abs(cents), 100)
        gap = "\N{NO-BREAK SPACE}" if self.code == "nl" else ""
        point = str(self.locale.decimalPoint())
        return f"{'-' if cents < 0 else ''}€{gap}{self.number(euros)}{point}{rest:02d}"

    def date(self, day: dt.date) -> str:
        """A date in full: 3 maart 2026, 3 March 2026."""
        return str(self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))

    def short_date(self, day: dt.date) -> str:
        """A date for lists and tables: 03-03-2026, 03/03/2026."""
        return str(self.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
                   ) if self.code == "en" else f"{day.day:02d}-{day.month:02d}-{day.year}"

    def weekday_date(self, day: dt.date) -> str:
        """A date with its weekday, short: di 3 mrt 2026."""
        return str(self.locale.toString(QDate(day.year, day.month, day.day), "ddd d MMM yyyy")).replace(".", "")

    def month(self, day: dt.date) -> str:
        """The month of a date: maart 2026."""
        return str(self.locale.toString(QDate(day.year, day.month, day.day), "MMMM yyyy"))

    def short_month(self, day: dt.date) -> str:
        """The month of a date by itself, for below a chart: mrt, Mar."""
        return str(self.locale.toString(QDate(day.year, day.month, day.day), "MMM")).replace(".", "")

    def clock(self, at: dt.time) -> str:
        """A time of day: 14.05 uur would be the sentence; this is 14:05."""
        return str(self.locale.toString(QTime(at.hour, at.minute), "HH:mm"))


def translation(code: str) -> bytes:
    """The compiled words of a language, as shipped."""
    return shipped.place("translations", f"casebook_{code}.qm").read_bytes()
