"""What stands before an open casebook: its pages, wired to the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from casebook.errors import CasebookError

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow
    from casebook.gui.start.unlock_page import UnlockPage
    from casebook.vault import Vault

TYPE = "*.casebook"


def welcome(window: MainWindow) -> QWidget:
    """The three doors of a first start."""
    from casebook.gui.start.welcome_page import WelcomePage

    page = WelcomePage()
    page.new_wanted.connect(window.show_create)
    page.open_wanted.connect(window.choose_casebook)
    page.look_around_wanted.connect(window.look_around)
    return page


def unlock(window: MainWindow, words: str) -> UnlockPage:
    """The unlock page of the window's casebook, with every way out of what can be wrong with it."""
    from casebook.gui.start.unlock_page import UnlockPage

    page = UnlockPage(window.language, window.casebook, words, window.settings, window.clock)
    page.unlocked.connect(window.open_desk)
    page.key_held.connect(window.casebook_opened)  # there is something to lock
    page.done_on_the_way.connect(lambda words: window.desk.session.say(words) if window.desk else None)
    page.other_wanted.connect(window.choose_casebook)
    page.new_wanted.connect(window.show_create)
    page.sheet_wanted.connect(window.show_sheet_page)
    page.restore_wanted.connect(partial(_restore, window))
    page.backup_wanted.connect(lambda: _choose_backup(window))
    return page


def show_if_backup(window: MainWindow) -> bool:
    """Show a backup that was named as if it were the casebook beside the casebook itself; whether it was one."""
    named = window.casebook.name.startswith("casebook-")
    if not named and window.casebook.parent.name != "backups":
        second = window.settings.preferences.second_place
        if not second or window.casebook.parent != Path(second):
            return False  # looking closer would load the vault before the window stands
    from casebook.gui import restoring

    if not window.casebook.exists() or not restoring.is_backup(window, window.casebook):
        return False
    restoring.show_chosen(window, window.casebook)
    return True


def _restore(window: MainWindow, backup: Path, key: bytearray | None) -> None:
    from casebook.gui import restoring

    restoring.show(window, backup, window.casebook, key=key)


def restore_open(window: MainWindow, backup: str) -> None:
    """A backup beside the casebook that is open."""
    from casebook.gui import restoring

    restoring.begin(window, backup)


def _choose_backup(window: MainWindow) -> None:
    from casebook.gui.files import choose_to_open

    translate = window.language.translate
    found = choose_to_open(window, translate("MainWindow", "Choose a backup"),
                           window.settings.data_folder / "backups", translate("MainWindow", "Casebooks") + f" ({TYPE})")
    if found is not None:
        _restore(window, found, None)


def create(window: MainWindow) -> QWidget:
    """Making a new casebook."""
    from casebook.gui.start.create_page import CreatePage

    page = CreatePage(window.language, window.settings.data_folder)
    page.created.connect(window.open_desk)
    page.cancelled.connect(window.back_to_start)
    return page


def sheet(window: MainWindow) -> QWidget:
    """Opening with the recovery sheet."""
    from casebook.gui.start.sheet_page import SheetPage

    page = SheetPage(window.language, window.casebook, window.settings.data_folder / "backups")
    page.unlocked.connect(window.open_desk)
    page.cancelled.connect(window.show_unlock)
    return page


def practice(window: MainWindow) -> QWidget:
    """A practice casebook in a temporary place, plainly marked, thrown away when done."""
    from casebook.gui.start.practice_page import PracticePage

    page = PracticePage(window.language, window.clock().date())
    page.made.connect(lambda vault: window.open_vault(vault, "today", throw_away=page.throw_away))
    page.cancelled.connect(window.back_to_start)
    page.start()
    return page


def another(window: MainWindow) -> Path | None:
    """Another casebook file, chosen by her, or None."""
    from casebook.gui.files import choose_to_open

    translate = window.language.translate
    return choose_to_open(window, translate("MainWindow", "Open a casebook"), window.casebook.parent,
                          translate("MainWindow", "Casebooks") + f" ({TYPE})")


@contextmanager
def or_shut(window: MainWindow, vault: Vault) -> Iterator[ExitStack]:
    """Build the desk of a vault; where it can't be built the file is closed again and the unlock page is back.

    What the world did wrong is told there, with the ways out. What was begun meanwhile is ended by the stack.
    """
    begun = ExitStack()
    try:
        yield begun
    except Exception as error:  # whatever it was: before there is a desk, nobody else would close the file again
        if window.desk is not None:
            raise
        begun.close()
        path, key = vault.path, vault.lend_key()
        vault.close()
        if not isinstance(error, CasebookError):
            window.show_unlock()
            raise
        refuse(window, error, path, key)


def shut_damaged(window: MainWindow, error: CasebookError) -> bool:
    """Close an open casebook in which damage was met, and show what leads out; whether that was done.

    Not where the last words can't be kept: they stand on the page only. Not while only looking: other pages are whole.
    """
    desk = window.desk
    if desk is None or desk.session.vault.read_only:
        return False
    path, key = desk.session.vault.path, desk.session.vault.lend_key()
    try:
        window.close_casebook()
    except CasebookError:
        return False
    refuse(window, error, path, key)
    return True


def refuse(window: MainWindow, error: CasebookError, path: Path, key: bytearray) -> None:
    """The unlock page, saying why a casebook that opened with a key stays shut, with the ways out."""
    from casebook.gui.start.entering import refused, surroundings

    page = unlock(window, "")
    window.show_page(page)
    page.refuse(refused(error, path, key, surroundings(window.settings)))
