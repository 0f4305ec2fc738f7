"""What is told of each backup, as rows of a table: when made, where, checked by what, which key, how long it stays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from casebook.gui.backing_up import BackupKeeper
from casebook.gui.session import Session
from casebook.language import Language
from casebook.vault import Connection, backups, second_place, thinning
from casebook.vault.backups import Backup
from casebook.vault.thinning import Stay

CHECKED = "checked."
GOOD, BAD = "good", "damaged"


class BackupRows:
    """Reads both places and words what stands there."""

    def __init__(self, session: Session, keeper: BackupKeeper) -> None:
        self._session = session
        self._keeper = keeper

    @property
    def headings(self) -> list[str]:
        """What the columns are called."""
        translate = self._session.language.translate
        return [translate("BackupRows", "Made"), translate("BackupRows", "Place"), translate("BackupRows", "Checked"),
                translate("BackupRows", "Opens with"), translate("BackupRows", "Size"),
                translate("BackupRows", "How long it stays")]

    def rows(self) -> list[tuple[str, Sequence[str]]]:
        """A row for each backup in both places, the newest first in each."""
        translate = self._session.language.translate
        found: list[tuple[str, Sequence[str]]] = []
        places = [(self._keeper.folder, translate("BackupRows", "this computer"))]
        if self._keeper.second_place is not None:
            places.append((self._keeper.second_place, translate("BackupRows", "second place")))
        ours, earlier = self._keeper.key_ids, self._keeper.key_ids - {self._session.vault.key_id}
        for folder, name in places:
            mine = second_place.of_keys(folder, ours)
            newest = next((b.path for b in mine if not b.kind), None)
            stays = thinning.stays(mine, self._session.today(), newest)
            for backup in backups.listed(folder):
                found.append((str(backup.path), (
                    self.moment(backup.made), name, self._checked(backup), self._key(backup, earlier),
                    self._size(backup.path), self._stay(backup, stays.get(backup.path)))))
        return found

    def moment(self, at: datetime) -> str:
        """A date and a time, as short as can be."""
        language = self._session.language
        return f"{language.weekday_date(at.date())} {language.clock(at.time())}"

    def _checked(self, backup: Backup) -> str:
        language: Language = self._session.language
        noted = self._session.db.value("SELECT value FROM meta WHERE name = ?", (CHECKED + str(backup.path),))
        if noted is None:
            return language.translate("BackupRows", "when it was made")
        at, _, result = str(noted).partition(" ")
        moment = self.moment(datetime.fromisoformat(at))
        words = language.translate("BackupRows", "damaged, seen %1") if result == BAD else "%1"
        return words.replace("%1", moment)

    def _key(self, backup: Backup, earlier: set[str]) -> str:
        language = self._session.language
        if backup.key_id == self._session.vault.key_id:
            return language.translate("BackupRows", "your passphrase · %1").replace("%1", backup.key_id)
        if backup.key_id in earlier:
            return language.translate("BackupRows", "an earlier passphrase or sheet · %1").replace("%1", backup.key_id)
        return language.translate("BackupRows", "another key · %1").replace("%1", backup.key_id)

    def _size(self, path: Path) -> str:
        try:
            megabytes = path.stat().st_size / 1_000_000
        except OSError:
            return "–"
        words = self._session.language.translate("BackupRows", "%1 MB")
        return words.replace("%1", self._session.language.number(megabytes, 1))

    def _stay(self, backup: Backup, stay: Stay | None) -> str:
        """What thinning makes of it."""
        translate = self._session.language.translate
        words = {
            None: translate("BackupRows", "not thinned: it is not of this casebook"),
            "last": translate("BackupRows", "one of the ten last"),
            "day": translate("BackupRows", "one of seven daily ones"),
            "week": translate("BackupRows", "one of five weekly ones"),
            "month": translate("BackupRows", "one of twelve monthly ones, until %1"),
            "aside": {
                "before": translate("BackupRows", "from before a change, until %1"),
                "damaged": translate("BackupRows", "damaged, kept until %1"),
            }.get(backup.kind, translate("BackupRows", "set aside, until %1")),
            "verified": translate("BackupRows", "the newest: it always stays"),
            "": translate("BackupRows", "goes at the next thinning"),
        }[stay.why if stay is not None else None]
        return words.replace("%1", self._session.language.short_date(stay.until)) if stay is not None else words


def note_check(db: Connection, path: Path, at: datetime, good: bool, listed: Sequence[str]) -> None:
    """Note what a check of a backup found; what is noted of backups that are gone goes too."""
    for row in db.rows("SELECT name FROM meta WHERE name LIKE ?", (f"{CHECKED}%",)):
        if str(row["name"]).removeprefix(CHECKED) not in listed:
            db.execute("DELETE FROM meta WHERE name = ?", (row["name"],))
    db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
               (CHECKED + str(path), f"{at.isoformat(timespec='seconds')} {GOOD if good else BAD}"))
