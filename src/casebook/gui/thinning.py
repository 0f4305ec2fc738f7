"""When old backups go, when that is asked first, and what she answered: noted in the file itself.

Source: security.md, Backups.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from pathlib import Path

from casebook.gui.session import Session
from casebook.vault import Connection, second_place, thinning
from casebook.vault.backups import ROWS_NOTED, Backup

NOTED = "thinning"
KEPT_FOR = timedelta(days=30)


class Thinning:
    """Asks before anything goes when rows fell by more than a tenth without a destruction, or the clock is astray."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def question(self) -> str:
        """What she is asked: `rows`, `clock`, or "" when nothing is."""
        word, day = self._noted()
        return word if day is None or day <= self._session.today() else ""

    @property
    def paused_until(self) -> date | None:
        """Until when she wants to keep all backups; None when they are thinned as usual, or she is being asked."""
        _, day = self._noted()
        return day if day is not None and day > self._session.today() else None

    def look(self, made: Backup, before: Collection[Backup]) -> None:
        """Judge a new backup against those from before it, and ask where something looks wrong."""
        db = self._session.db
        rows, word = sum(made.rows.values()), ""
        if thinning.looks_wrong(_number(db, ROWS_NOTED), rows):  # a destruction lowers what is noted
            word = "rows"
        elif thinning.clock_looks_wrong(before, self._session.now()):
            word = "clock"
        self._session.note(_note, {ROWS_NOTED: str(rows)})
        if word and not self._noted()[0]:
            self._session.note(_note, {NOTED: word})

    def run(self, folders: Collection[Path | None], home: Path, key_ids: Collection[str]) -> None:
        """Let old backups go in each of these folders, unless something is asked or she keeps them all.

        `home` is where the casebook stands: what was set aside there goes by the same rule.
        """
        if self.question or self.paused_until:
            return
        for folder in folders:
            if folder is not None:
                second_place.thin(folder, key_ids, self._session.now())
        second_place.thin_set_aside(home, key_ids, self._session.today())

    def keep_all(self) -> None:
        """She keeps every backup for a month; then she is asked again."""
        word, until = self.question or "rows", self._session.today() + KEPT_FOR
        self._session.note(_note, {NOTED: f"{word}:{until.isoformat()}"})

    def go_on(self) -> None:
        """All is well: thin as usual from now on."""
        self._session.note(_note, {NOTED: ""})

    def _noted(self) -> tuple[str, date | None]:
        found = self._session.db.value("SELECT value FROM meta WHERE name = ?", (NOTED,)) or ""
        word, _, day = str(found).partition(":")
        return word, date.fromisoformat(day) if day else None


def _number(db: Connection, name: str) -> int:
    found = str(db.value("SELECT value FROM meta WHERE name = ?", (name,)) or "0")
    return int(found) if found.isdigit() else 0


def _note(db: Connection, noted: dict[str, str]) -> None:
    db.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", list(noted.items()))
