"""The short code as the window knows it: whether there is one today, when to offer it, when it ends.

Only the preferences are looked at here: the keyring, and the library for it, wake when a code is kept, used or taken
away.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casebook.gui import work
from casebook.settings import Settings

if TYPE_CHECKING:
    from casebook.vault import Vault

OFFERED_AFTER = 3  # unlocks on one day


def load_desk() -> None:
    """Load what the desk needs, on the thread that opens the file: the key is being derived meanwhile."""
    for module in ("casebook.gui.desk", "casebook.gui.today.page", "casebook.gui.cases.page"):
        import_module(module)


class DailyCode:
    """The short code of the casebook at hand; a lock leaves nothing of it but what the keyring and preferences hold."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock

    def now(self) -> datetime:
        """The time, with its zone."""
        return self._clock().astimezone()

    @property
    def is_on(self) -> bool:
        """Whether she wants one."""
        return self._settings.preferences.short_code

    @property
    def until(self) -> datetime | None:
        """Until when the code that was chosen last works."""
        kept = self._settings.preferences.code_until
        return datetime.fromisoformat(kept).astimezone() if kept else None

    @property
    def has_lapsed(self) -> bool:
        """Whether the code that was chosen last is past its time and still to be taken away."""
        return self.until is not None and self.until <= self.now()

    def works_for(self, casebook: Path) -> bool:
        """Whether a code may open this casebook now; the keyring may still have lost it."""
        chosen = self.is_on and self._settings.preferences.code_file == str(casebook)
        return chosen and self.until is not None and self.now() < self.until

    # Offering it

    def count_unlock(self) -> None:
        """A casebook was unlocked."""
        self._settings.count_unlock(self._clock().date())

    def is_offered(self) -> bool:
        """Whether it is time to offer one: on the first day with a third unlock, until she answers."""
        today = self._clock().date()
        offered = self._settings.preferences.code_offered
        if self.is_on or offered not in ("", today.isoformat()) or self._settings.unlocks_on(today) < OFFERED_AFTER:
            return False
        self._settings.keep(code_offered=today.isoformat())
        return True

    def decline(self) -> None:
        """She wants none, and is not asked again; Settings has it still."""
        self._settings.keep(code_offered="no")

    # Having it

    def keep(self, vault: Vault, code: str) -> datetime:
        """Let a code open the vault's file for the rest of the day: off the window's thread, as short_code.keep."""
        from casebook.vault import short_code

        return short_code.keep(vault, code, self.now())

    def note(self, vault: Vault, until: datetime) -> None:
        """Remember that a code was kept, and until when."""
        self._settings.keep(short_code=True, code_file=str(vault.path), code_until=until.isoformat(), code_offered="no")

    def open(self, casebook: Path, code: str) -> Vault:
        """Open a casebook with the code: off the window's thread. Raises as short_code.open_by_code."""
        from casebook.vault import short_code

        load_desk()
        return short_code.open_by_code(casebook, code, self.now())

    def lapse(self) -> None:
        """There is no code any more; tomorrow she may choose another."""
        self._settings.keep(code_file="", code_until="")

    def forget(self, owner: QObject, key_id: str) -> None:
        """Take the code away from the keyring, in the background. From now on it does not work.

        Until that is done the preferences keep it as past its time: where a lock ends the process first, the next
        unlock page takes it away.
        """
        from casebook.vault import short_code

        self._settings.keep(code_until=self.now().isoformat())
        ended = self._settings.preferences.code_until
        work.run(owner, lambda: short_code.forget(key_id), lambda _done: self._on_forgotten(ended))

    def _on_forgotten(self, ended: str) -> None:
        if self._settings.preferences.code_until == ended:  # no other was chosen meanwhile
            self.lapse()

    def turn_off(self, owner: QObject, key_id: str) -> None:
        """She wants none any more."""
        self.forget(owner, key_id)
        self._settings.keep(short_code=False)
