"""The menu bar: every command with its key, one list for the menus and for the overview of shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from casebook.gui import locking

if TYPE_CHECKING:
    from casebook.gui.desk import Desk
    from casebook.gui.main_window import MainWindow


def build(window: MainWindow) -> None:
    """Build the menu bar for what the window shows now."""
    bar = window.menuBar()
    bar.clear()
    bar.setMaximumHeight(16_777_215)  # in a conversation it had none
    for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        menu.deleteLater()  # they hold on to the desk of before
    desk = window.desk
    _file(window, bar.addMenu(window.language.translate("Menus", "&File")))
    if desk is not None:
        _edit(window, desk, bar.addMenu(window.language.translate("Menus", "&Edit")))
        _go(window, desk, bar.addMenu(window.language.translate("Menus", "&Go to")))
    _view(window, bar.addMenu(window.language.translate("Menus", "&View")))
    _help(window, bar.addMenu(window.language.translate("Menus", "&Help")))


def _add(menu: QMenu, words: str, slot: Callable[[], object], keys: str = "") -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: slot())
    if keys:
        action.setShortcut(QKeySequence(keys))
    return action


def _file(window: MainWindow, menu: QMenu) -> None:
    _add(menu, window.language.translate("Menus", "&New casebook…"), window.new_casebook)
    _add(menu, window.language.translate("Menus", "&Open another casebook…"), window.choose_casebook, "Ctrl+O")
    _add(menu, window.language.translate("Menus", "&Look around in a practice casebook"), window.look_around)
    menu.addSeparator()
    if (desk := window.desk) is not None:
        from casebook.gui import desk_wiring
        from casebook.gui.exchange import doors

        _add(menu, window.language.translate("Menus", "&Hand cases over…"), partial(doors.show, desk, "hand_over"))
        _add(menu, window.language.translate("Menus", "&Take cases over…"), partial(doors.show, desk, "take_over"))
        _add(menu, window.language.translate("Menus", "&Export everything…"), partial(doors.show, desk, "export"))
        _add(menu, window.language.translate("Menus", "Take a &spreadsheet in…"), partial(doors.show, desk, "import"))
        menu.addSeparator()
        _add(menu, window.language.translate("Menus", "&Call note to print…"),
             partial(desk_wiring.show_call_note, desk))
        menu.addSeparator()
    if locking.is_wanted(window):
        _add(menu, window.language.translate("Menus", "Loc&k now"), window.lock, "Ctrl+L")
    _add(menu, window.language.translate("Menus", "&Quit"), window.close, "Ctrl+Q")


def _edit(window: MainWindow, desk: Desk, menu: QMenu) -> None:
    _add(menu, window.language.translate("Menus", "&New conversation…"), desk.new_conversation, "Ctrl+N")
    _add(menu, window.language.translate("Menus", "&In conversation"), desk.talking.toggle, "F9")
    _add(menu, window.language.translate("Menus", "New &here"), desk.add, "Ctrl+Shift+N")
    _add(menu, window.language.translate("Menus", "&Save"), desk.save, "Ctrl+S")
    menu.addSeparator()
    undo = _add(menu, window.language.translate("Menus", "&Undo the last step"), window.undo)
    # A text field keeps Ctrl+Z for its own words; the second key reaches the last step from there too.
    undo.setShortcuts([QKeySequence("Ctrl+Alt+Z"), QKeySequence("Ctrl+Z")])
    menu.addSeparator()
    _add(menu, window.language.translate("Menus", "Sea&rch everything"), desk.search, "Ctrl+F")
    _add(menu, window.language.translate("Menus", "&Filter this list"), desk.filter, "Ctrl+Shift+F")
    _add(menu, window.language.translate("Menus", "Next &wrong word"), desk.spelling.next_word, "F7")
    _add(menu, window.language.translate("Menus", "&Bin…"), partial(desk.go_to, "settings:bin"))
    menu.addSeparator()
    case = menu.addMenu(window.language.translate("Menus", "&Case"))
    for words, command, keys in (
        (window.language.translate("Menus", "&Write"), "write", "Ctrl+E"),
        (window.language.translate("Menus", "&Facts"), "facts", "Ctrl+G"),
        (window.language.translate("Menus", "&Refer…"), "refer", "Ctrl+R"),
        (window.language.translate("Menus", "What I &did…"), "act", "Ctrl+I"),
        (window.language.translate("Menus", "&Plan a conversation…"), "plan", "Ctrl+T"),
        (window.language.translate("Menus", "&Ties and consents…"), "ties", "Ctrl+K"),
        (window.language.translate("Menus", "Perso&n card…"), "card", "Ctrl+Shift+K"),
        (window.language.translate("Menus", "Put in a te&mplate…"), "template", "Ctrl+Shift+T"),
        (window.language.translate("Menus", "Attac&hments…"), "attach", "Ctrl+B"),
        (window.language.translate("Menus", "Sparr&ing and report…"), "report", "Ctrl+J"),
        (window.language.translate("Menus", "&About another person"), "about_other", "Ctrl+Shift+A"),
        (window.language.translate("Menus", "Came to&gether with…"), "together", "Ctrl+Shift+G"),
        (window.language.translate("Menus", "Go to a tied cas&e"), "tied", "Ctrl+Shift+J"),
        (window.language.translate("Menus", "Stand in the time&line"), "timeline", "F6"),
        (window.language.translate("Menus", "Earlier &versions of a text…"), "versions", "Ctrl+H"),
        (window.language.translate("Menus", "M&ove to another client…"), "move", "Ctrl+M"),
        (window.language.translate("Menus", "&Close or reopen…"), "close", "Ctrl+W"),
        (window.language.translate("Menus", "Entered &by mistake: to the bin"), "bin", ""),
        (window.language.translate("Menus", "De&stroy…"), "destroy", ""),
    ):
        if command in ("ties", "about_other", "tied", "close"):
            case.addSeparator()  # what she does, what belongs to it, the text, where she goes, how it ends
        _add(case, words, partial(desk.case_command, command), keys)


def _go(window: MainWindow, desk: Desk, menu: QMenu) -> None:
    from casebook.gui.desk_pages import PAGES

    for number, page in enumerate(PAGES, 1):
        _add(menu, f"&{number}  {desk.page_title(page.name)}", partial(desk.go_to, page.name), f"Ctrl+{number}")
    menu.addSeparator()
    _add(menu, f"&9  {desk.page_title('figures')}", partial(desk.go_to, "figures"), "Ctrl+9")


def _view(window: MainWindow, menu: QMenu) -> None:
    looks = QActionGroup(menu)
    themes = {
        "system": window.language.translate("Menus", "Look as the s&ystem does"),
        "light": window.language.translate("Menus", "&Light"), "dark": window.language.translate("Menus", "&Dark"),
    }
    for name, words in themes.items():
        action = _add(menu, words, partial(window.choose_theme, name))
        action.setCheckable(True)
        action.setChecked(window.settings.preferences.theme == name)
        looks.addAction(action)
    menu.addSeparator()
    languages = QActionGroup(menu)
    for code, words in (("nl", "&Nederlands"), ("en", "&English")):
        action = _add(menu, words, partial(window.choose_language, code))
        action.setCheckable(True)
        action.setChecked(window.language.code == code)
        languages.addAction(action)
    menu.addSeparator()
    if (desk := window.desk) is not None:
        hide = _add(menu, window.language.translate("Menus", "&Hide real names"),
                    partial(turn_names, window), "F8")
        hide.setCheckable(True)
        hide.setChecked(desk.session.names_hidden)
        menu.aboutToShow.connect(lambda: hide.setChecked(desk.session.names_hidden))  # the key works in a box too
        from casebook.gui import desk_wiring

        _add(menu, window.language.translate("Menus", "&As management reads it"),
             partial(desk_wiring.read_as_management, desk), "F4")
        menu.addSeparator()
    _add(menu, window.language.translate("Menus", "Lar&ger text"), partial(_resize, window, 0.1), "Ctrl++")
    _add(menu, window.language.translate("Menus", "&Smaller text"), partial(_resize, window, -0.1), "Ctrl+-")


def turn_names(window: MainWindow) -> None:
    """Hide real names everywhere, or show them again."""
    if window.desk is not None:
        window.desk.session.hide_names(not window.desk.session.names_hidden)


def _resize(window: MainWindow, step: float) -> None:
    """Larger or smaller text, from 80 to 200 %."""
    now = window.settings.preferences.font_scale
    window.settings.keep(font_scale=round(min(2.0, max(0.8, now + step)), 1))
    window.dress_again()


def _help(window: MainWindow, menu: QMenu) -> None:
    _add(menu, window.language.translate("Menus", "&Help"), partial(_tell, window, "HelpBox"), "F1")
    _add(menu, window.language.translate("Menus", "&Shortcuts"), partial(_tell, window, "ShortcutsBox"), "Ctrl+/")
    if (desk := window.desk) is not None:

        _add(menu, window.language.translate("Menus", "&Crisis numbers"), partial(_tell, window, "CrisisBox"), "F2")
        _add(menu, window.language.translate("Menus", "If things &go wrong…"), partial(_show_emergency, window, desk))
    menu.addSeparator()
    _add(menu, window.language.translate("Menus", "&What is protected, and what isn't"), partial(_protect, window))
    _add(menu, window.language.translate("Menus", "&Offline proof"), partial(_prove, window))


def _tell(window: MainWindow, box: str) -> None:
    from casebook.gui import help_box

    getattr(help_box, box)(window).open()


def _protect(window: MainWindow) -> None:
    from casebook.gui.safety.protection_box import ProtectionBox

    ProtectionBox(window).open()


def _prove(window: MainWindow) -> None:
    from casebook.gui.safety.offline_box import OfflineBox

    OfflineBox(window, window.language, window.casebook).open()


def _show_emergency(window: MainWindow, desk: Desk) -> None:
    from casebook.gui.papers.emergency_box import EmergencyBox

    EmergencyBox(desk.session, window).open()


def shortcuts(window: MainWindow) -> list[tuple[str, str]]:
    """Every command of the menus that has a key: its words and its key as the system writes it."""
    found = []

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            if isinstance(action.menu(), QMenu):
                walk(action.menu())  # type: ignore[arg-type]
            elif not action.shortcut().isEmpty():
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append((action.text().replace("&", "").lstrip("123456789 "), keys))

    for top in window.menuBar().actions():
        if isinstance(top.menu(), QMenu):
            walk(top.menu())  # type: ignore[arg-type]
    return found
