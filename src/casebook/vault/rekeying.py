"""A new passphrase: a verified backup, an export into a new file with a new salt, proof, an atomic swap.

Never rekeyed in place: a cut in the middle would lock her out. The old passphrase is useless for the new file; the old
backups keep theirs and are told by their key ID. Source: security.md, One file.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from casebook import errors
from casebook.vault import backups, integrity, keys, opening, parts, schema, settings
from casebook.vault.driver import Connection
from casebook.vault.vault import Vault, remove_empty_journal


def change(vault: Vault, passphrase: str, folder: Path, now: datetime) -> Vault:
    """Give an open casebook a new passphrase; the vault given is closed, the one returned is open with the new key.

    Raises PassphraseTooShort, DiskFull, Unreadable or Damaged; until the swap the old file stands as it was, and a
    backup made before the change stands in `folder`.
    """
    keys.check_new_passphrase(passphrase)
    vault.back_up(folder, now, "before")
    salt = keys.new_salt()
    part = parts.beside(vault.path)
    try:
        counted = _export(vault, part, keys.derive(passphrase, salt), salt)
        key = opening.derive_key(part, passphrase)
        if backups.check(part, key) != counted:
            raise errors.Damaged
        remove_empty_journal(part)
        return vault.become(part, key, salt)
    except OSError as error:
        raise errors.of_the_system(error) from None
    finally:
        parts.remove(part)


def is_current(vault: Vault, passphrase: str) -> bool:
    """Whether this is the passphrase that the open casebook has now; as slow as opening, on purpose."""
    return vault.has_key(opening.derive_key(vault.path, passphrase))


def _export(vault: Vault, part: Path, key: bytes | bytearray, salt: bytes) -> dict[str, int]:
    parts.remove(part)
    parts.make(part)
    db = vault.second_connection(copy_to=part)
    try:
        counted = integrity.row_counts(db)
        # The authorizer sees a name only where it stands in the words of the statement.
        place = str(part).replace("'", "''")
        db.execute(f"ATTACH DATABASE '{place}' AS fresh KEY ?", (f"x'{bytes(key).hex()}{salt.hex()}'",))
        db.rows("SELECT sqlcipher_export('fresh')")
        db.execute(f"PRAGMA fresh.application_id = {schema.APPLICATION_ID}")
        db.execute(f"PRAGMA fresh.user_version = {int(db.value('PRAGMA main.user_version'))}")
        db.execute("DETACH DATABASE fresh")
    finally:
        db.close()
    fresh = Connection(part, key, salt)
    try:
        settings.apply(fresh, read_only=False)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        fresh.execute("BEGIN IMMEDIATE")
        fresh.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('key_created', ?)", (now,))
        gone = fresh.execute("DELETE FROM meta WHERE name IN ('sheet_confirmed', 'sheet_drilled')")
        known = backups.earlier_keys(fresh)
        fresh.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)",
                      (backups.EARLIER_KEYS, " ".join((*known, vault.key_id))))
        fresh.execute("COMMIT")
    finally:
        fresh.close()
    backups.sync(part)
    return {**counted, "meta": counted["meta"] - max(gone, 0) + (not known)}
