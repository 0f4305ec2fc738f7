"""A transaction that is held open while a window goes on between its steps: all of it is kept, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casebook.errors import ReadOnly

if TYPE_CHECKING:
    from casebook.vault.vault import Vault


class LongWrite:
    """Begun when it is made; ends with `finish` or `abandon`, and with the file when that is closed.

    Any other write of the same vault wins over it: this one is then rolled back, and `is_open` says so. Raises what
    `Vault.writing` raises.
    """

    def __init__(self, vault: Vault) -> None:
        if vault.read_only:
            raise ReadOnly
        self._vault = vault
        vault.make_way()
        vault.db.execute("BEGIN IMMEDIATE")
        vault.unfinished = self

    @property
    def is_open(self) -> bool:
        """Whether nothing came between."""
        return self._vault.unfinished is self

    def finish(self) -> None:
        """Keep all of it."""
        try:
            now = datetime.now(UTC).isoformat(timespec="microseconds")
            self._vault.db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('last_change', ?)", (now,))
            self._vault.interrupt_readers()
            self._vault.db.execute("COMMIT")
            self._vault.unfinished = None
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Keep nothing of it; twice is once."""
        if self.is_open:
            self._vault.unfinished = None
            if self._vault.db.in_transaction:
                self._vault.db.execute("ROLLBACK")
