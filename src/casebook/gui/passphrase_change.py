"""Changing the passphrase: every page goes, the vault waits, and comes back with the new key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.gui.main_window import MainWindow
    from casebook.vault import Vault


def begin(window: MainWindow) -> None:
    """Take the desk away and ask for the new passphrase; the desk comes back, whatever she decides."""
    from casebook.gui import desk_wiring
    from casebook.gui.daily_code import DailyCode
    from casebook.gui.restoring import may_change
    from casebook.gui.start.passphrase_page import PassphrasePage

    vault = window.hand_over() if may_change(window) else None
    if vault is None:
        return
    page = PassphrasePage(window.language, vault, window.settings.data_folder / "backups")
    old = vault.key_id

    def done(given: Vault) -> None:
        window.held = None
        if given.key_id != old and window.settings.preferences.short_code:
            DailyCode(window.settings, window.clock).forget(window, old)
        window.open_desk(given, "settings")
        if given.key_id != old and window.desk is not None:
            desk_wiring.make_sheet(window.desk)

    page.done.connect(done)
    window.show_page(page)
