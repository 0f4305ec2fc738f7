"""Which language the window speaks, and making the whole program speak it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from casebook.language import Language
from casebook.settings import Settings


def chosen_language(settings: Settings, asked: str | None) -> str:
    """The language to speak: what was asked for, else her setting, else that of the system, else English."""
    if asked or settings.preferences.language:
        return asked or settings.preferences.language
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


class Voice:
    """Makes the whole program, Qt's own buttons included, speak one language at a time."""

    def __init__(self, code: str) -> None:
        self._qt = QTranslator()
        self._speak(code)

    def change(self, code: str) -> bool:
        """Speak another language; whether it is another one."""
        if code == self.language.code:
            return False
        self.fall_silent()
        self._qt = QTranslator()
        self._speak(code)
        return True

    def fall_silent(self) -> None:
        """Speak no language of its own any more."""
        for translator in (self.language.translator, self._qt):
            QCoreApplication.removeTranslator(translator)

    def _speak(self, code: str) -> None:
        self.language = Language(code)
        self._qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator in (self._qt, self.language.translator):
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(self.language.locale)
