"""One table of colours for light and for dark, one type scale, and the style sheet made from them.

Restrained on purpose: a 4-pixel grid, one accent colour, lines of one pixel, no shadows. Contrast of text is at least
4.5:1, of field borders 3:1, in both tables (a test measures it).
"""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from casebook import shipped
from casebook.gui import watching
from casebook.settings import Preferences

STYLE = "Fusion"
CONTROLS = ("chevron", "left", "right", "check")
Colours = dict[str, str]

LIGHT: Colours = {
    "bg": "#F4F6F8", "side": "#1E3A4C", "sideText": "#C9D6DE", "sideSel": "#2C5168", "sideHead": "#FFFFFF",
    "panel": "#FFFFFF", "list": "#FAFBFC", "line": "#DFE5EA", "text": "#1B2733", "muted": "#5C6B78",
    "accent": "#1F6F8B", "accentHover": "#195C74", "accentText": "#FFFFFF", "accentSoft": "#E3F0F4",
    "hover": "#EEF2F5", "field": "#FFFFFF", "fieldLine": "#7D8B96", "amber": "#805300", "amberSoft": "#FDF1D8",
    "green": "#1E6B45", "greenSoft": "#E0F2E8", "red": "#A32A2A", "redSoft": "#FBE5E4", "violet": "#5B4A9E",
    "violetSoft": "#ECE8F8", "slate": "#4A5B68", "slateSoft": "#E9EEF1",
}
DARK: Colours = {
    "bg": "#15191E", "side": "#10151A", "sideText": "#A9B7C2", "sideSel": "#22303B", "sideHead": "#F2F5F7",
    "panel": "#1C2228", "list": "#181D22", "line": "#2D363F", "text": "#E6EBEF", "muted": "#9AA8B4",
    "accent": "#5FB3CE", "accentHover": "#7CC5DC", "accentText": "#0B1A21", "accentSoft": "#203642",
    "hover": "#232B32", "field": "#14191E", "fieldLine": "#66747F", "amber": "#F0C26B", "amberSoft": "#3A2F18",
    "green": "#7FD1A5", "greenSoft": "#1B3528", "red": "#F29B96", "redSoft": "#3E2120", "violet": "#B9ABF0",
    "violetSoft": "#2C2745", "slate": "#B3C1CB", "slateSoft": "#28323A",
}

_current: dict[str, Colours] = {"colours": LIGHT}


def colours() -> Colours:
    """The table in force."""
    return _current["colours"]


def colour(name: str) -> QColor:
    """A colour of the table in force."""
    return QColor(colours()[name])


def is_dark() -> bool:
    """Whether the dark table is in force."""
    return colours() is DARK


def new_application(program: list[str]) -> QApplication:
    """A Qt application in our style from its beginning, which makes for a quicker start than a change of style."""
    made = QApplication([*program, "-style", STYLE])
    made.setProperty("casebook_style", True)
    return made


def load_fonts() -> None:
    """Make the shipped Inter known to Qt, whatever the system has; once is enough."""
    application = QApplication.instance()
    if application is None or application.property("casebook_fonts"):
        return
    application.setProperty("casebook_fonts", True)
    for weight in ("Regular", "SemiBold"):
        data = shipped.place("fonts", f"Inter-{weight}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def font(pixels: float = 13, *, strong: bool = False) -> QFont:
    """The program's font at a size of the type scale (11, 12, 13, 14, 15, 20), times her own scale."""
    made = QFont("Inter")
    made.setPixelSize(round(pixels * scale()))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def scale() -> float:
    """Her own text scale, 1.0 unless she set another."""
    application = QApplication.instance()
    return float((application.property("casebook_scale") if application else None) or 1.0)


def px(value: float) -> int:
    """A length of the 4-pixel grid at her text scale."""
    return round(value * scale())


def apply(application: QApplication, theme: str, font_scale: float = 1.0) -> None:
    """Dress the program: `theme` is system, light or dark; a system that says nothing is light."""
    application.setProperty("casebook_scale", font_scale)
    _current["colours"] = DARK if _wants_dark(application, theme) else LIGHT
    sheet = _sheet()
    if application.property("casebook_sheet") == sheet:
        return  # it is dressed so already: dressing again would look at every widget
    application.setProperty("casebook_sheet", sheet)
    with watching.resting():
        if not application.property("casebook_style"):
            application.setStyle(STYLE)
        application.setPalette(_palette())
        application.setFont(font())
        for window in application.topLevelWidgets():
            if window.property("casebook_dressed"):
                window.setStyleSheet(sheet)


def dress(preferences: Preferences) -> None:
    """Dress the program that runs as the preferences say."""
    apply(_the_application(), preferences.theme, preferences.font_scale)


def _the_application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def put_on(window: QWidget) -> None:
    """Dress a window and all that comes to stand in it or before it, now and at every change of look.

    The sheet is the window's, not the application's: then a page is dressed once, when it is put in its window. Under
    a sheet of the application each part is dressed again with everything that it is put into, ten times over in all.
    """
    window.setProperty("casebook_dressed", True)
    window.setStyleSheet(str(_the_application().property("casebook_sheet") or ""))


def _wants_dark(application: QApplication, theme: str) -> bool:
    from PySide6.QtCore import Qt

    return theme == "dark" or (theme == "system" and application.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def _palette() -> QPalette:
    roles = {
        "Window": "bg", "WindowText": "text", "Base": "field", "AlternateBase": "list", "Text": "text",
        "Button": "panel", "ButtonText": "text", "Highlight": "accent", "HighlightedText": "accentText",
        "PlaceholderText": "muted", "Link": "accent", "ToolTipBase": "text", "ToolTipText": "panel", "Accent": "accent",
    }
    made = QPalette()
    for role, name in roles.items():
        made.setColor(QPalette.ColorRole[role], colour(name))
    for role in ("WindowText", "Text", "ButtonText"):
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], colour("muted"))
    return made


def _sheet() -> str:
    name = "dark" if is_dark() else "light"
    icons = shipped.place("icons").as_posix()
    sheet = shipped.place("style", "window.qss").read_text("utf-8")
    words = {**colours(), **{part: f"{icons}/control-{part}-{name}.svg" for part in CONTROLS}}
    for word in sorted(words, key=len, reverse=True):
        sheet = sheet.replace(f"@{word}@", words[word])
    for pixels in range(40, 0, -1):
        sheet = sheet.replace(f"~{pixels}~", f"{px(pixels)}px")
    return sheet
