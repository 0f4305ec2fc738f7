"""Putting a backup back, wherever she asks for it: in Settings, on the unlock page, or by choosing its file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.errors import ReadOnly
from casebook.gui.faults import tell
from casebook.gui.start.restore_page import RestorePage
from casebook.gui.start.sheet_page import SheetPage
from casebook.vault import Vault, backups

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow
    from casebook.gui.start.entering import Entered


def begin(window: MainWindow, backup: str) -> None:
    """From an open casebook: the desk goes away, the casebook stays open until she has decided.

    From a backup that is only looked into, the place meant is that of her own casebook.
    """
    if window.desk is not None and is_backup(window, window.desk.session.vault.path):
        _instead(window, window.desk.session.vault, Path(backup))
        return
    if not may_change(window):
        return
    vault = window.hand_over()
    if vault is None:
        return
    key = vault.lend_key() if _has_key_of(vault, Path(backup)) else None
    show(window, Path(backup), vault.path, held=vault, key=key)


def show(window: MainWindow, backup: Path, target: Path, *, held: Vault | None = None, key: bytearray | None = None,
         words: str = "") -> None:
    """Show a backup beside the casebook whose place it may take."""
    page = RestorePage(window.language, backup, target, held=held, key=key, words=words)
    page.key_held.connect(window.casebook_opened)  # there is something to lock
    page.restored.connect(partial(_enter, window))
    page.looked.connect(partial(_look, window))
    page.cancelled.connect(lambda: _leave(window, page.held))
    page.sheet_wanted.connect(lambda: _ask_sheet(window, backup, target, page.held, words))
    window.show_page(page)


def is_backup(window: MainWindow, path: Path) -> bool:
    """Whether a file is a backup of this profile, or one by its name."""
    second = window.settings.preferences.second_place
    return backups.is_backup(path, window.settings.data_folder / "backups", Path(second) if second else None)


def home_of(window: MainWindow) -> Path:
    """The place of the casebook of this profile: that of the one opened last, unless that was a backup itself."""
    last = window.settings.default_casebook
    return window.settings.data_folder / "casebook.casebook" if is_backup(window, last) else last


def show_chosen(window: MainWindow, backup: Path) -> None:
    """She opened a backup as if it were her casebook: it is shown beside it, and never written in where it stands."""
    translate = window.language.translate
    show(window, backup, home_of(window), words=translate(
        "Restoring", "This is a backup. To work with it, put it in the place of your casebook; or only look in it."))


def may_change(window: MainWindow) -> bool:
    """Whether another file may stand in the place of the open one; where not, it is said why.

    A practice casebook would become hers, and one that is only read stands where nothing may be written.
    """
    desk = window.desk
    if desk is None:
        return False
    if desk.session.is_practice:
        desk.session.say(window.language.translate(
            "Restoring", "In a practice casebook everything is made up: it keeps its passphrase, and no backup takes"
                         " its place."))
    elif desk.session.vault.read_only:
        tell(window, ReadOnly())
    else:
        return True
    return False


def _instead(window: MainWindow, looked: Vault, backup: Path) -> None:
    """Go on from a backup that was looked into to one that may take the place of the casebook."""
    key = looked.lend_key() if _has_key_of(looked, backup) else None
    window.close_casebook()
    if is_backup(window, window.casebook):
        window.casebook = home_of(window)
    show(window, backup, window.casebook, key=key)


def _has_key_of(vault: Vault, backup: Path) -> bool:
    from casebook.gui.start.comparing import key_id_of

    return key_id_of(backup) == vault.key_id


def _enter(window: MainWindow, entered: Entered) -> None:
    window.held = None
    window.open_desk(entered.vault)
    if window.desk is not None:
        translate = window.language.translate
        words = translate("Restoring", "The backup stands in its place.")
        if entered.kept is not None:
            words += " " + translate("Restoring", "What stood there is kept for 90 days, as %1.").replace(
                "%1", entered.kept.name)
        window.desk.session.say(words)


def _look(window: MainWindow, vault: Vault) -> None:
    if window.held is not None:
        window.close_casebook()
    window.open_vault(vault, "today")


def _leave(window: MainWindow, held: Vault | None) -> None:
    """Nothing is changed: back to the desk, or to the unlock page of her own casebook."""
    window.held = None
    if held is not None:
        window.open_desk(held, "settings")
        return
    if is_backup(window, window.casebook):
        window.casebook = home_of(window)
    window.back_to_start()


def _ask_sheet(window: MainWindow, backup: Path, target: Path, held: Vault | None, words: str) -> None:
    page = SheetPage(window.language, backup, only_key=True)
    page.key_given.connect(lambda key: show(window, backup, target, held=held, key=key, words=words))
    page.cancelled.connect(lambda: show(window, backup, target, held=held, words=words))
    window.show_page(page)
