"""A backup beside the casebook whose place it may take. All of it takes time and runs in the background."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from casebook import errors
from casebook.gui.start.entering import Entered
from casebook.store import glance
from casebook.store.glance import Glance
from casebook.vault import Connection, Vault, backups, keys, open_by_key, read_salt, schema


@dataclass(frozen=True)
class Comparison:
    """What stands in a checked backup and in the casebook; why the casebook can't be looked into, where it can't."""

    key: bytearray = field(repr=False)
    backup: Glance
    current: Glance | None
    fault: errors.CasebookError | None

    @property
    def may_look(self) -> bool:
        """Whether the pages know the form of the backup; one of an older form is brought up to date when put back."""
        return self.backup.form >= schema.latest()

    @property
    def is_damaged(self) -> bool:
        """Whether the casebook is there but broken."""
        return isinstance(self.fault, errors.Damaged | errors.NotACasebook)


def compare(backup: Path, key: bytearray, target: Path, held: Vault | None) -> Comparison:
    """Check a backup from beginning to end and look into both. Raises what is wrong with the backup."""
    backups.check(backup, key)
    inside = glance.of_file(backup, key)
    try:
        current = glance.of(held.db) if held is not None else glance.of_file(target, key)
    except errors.WrongPassphrase as error:
        same = key_id_of(target) == key_id_of(backup)
        return Comparison(key, inside, None, errors.DamagedAtTheStart() if same else error)
    except errors.CasebookError as error:
        return Comparison(key, inside, None, error)
    return Comparison(key, inside, current, None)


def put_back(backup: Path, key: bytearray, target: Path, held: Vault | None, *, damaged: bool) -> Entered:
    """Close the casebook, put a checked copy of the backup in its place, keep what stood there, and open it."""
    before = key_id_of(target)
    if held is not None:
        held.close()
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        raise errors.Unreadable from None
    kept = backups.restore(backup, key, target, backups.local_now(), "damaged" if damaged else "aside")
    vault = open_by_key(target, key)
    if before and before != vault.key_id:
        with vault.writing(change=False) as db:
            _note_key(db, before)
    return Entered(vault, "restored", kept)


def key_id_of(path: Path) -> str:
    """The public key ID of a file, or "" of what is no casebook."""
    try:
        return keys.key_id(read_salt(path))
    except errors.CasebookError:
        return ""


def _note_key(db: Connection, key_id: str) -> None:
    """Remember the key that this casebook had meanwhile: its backups are thinned like the others."""
    known = backups.earlier_keys(db)
    if key_id not in known:
        db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
                   (backups.EARLIER_KEYS, " ".join((*known, key_id))))
