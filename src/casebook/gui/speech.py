"""Which language the window speaks, and making the whole program speak it."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from casebook.language import Language
from casebook.settings import Settings


def chosen_language(settings: Settings, asked: str | None) -> str:
    """The language to speak: what was asked for, else her setting, else that of the system, else English."""
    if asked or settings.preferences.language:
        return asked or settings.preferences.language
    return "nl" if QLocale.system().language() == QLocale.Language.Dutch else "en"


def speak(application: QApplication, language: Language) -> QTranslator:
    """Make the whole program, Qt's own buttons included, speak a language; returns Qt's own translator."""
    own = QTranslator(application)
    own.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(own)
    application.installTranslator(language.translator)
    QLocale.setDefault(language.locale)
    return own
