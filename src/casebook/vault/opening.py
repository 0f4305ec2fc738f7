"""Opening and making casebook files. Deriving the key and opening by key are two functions."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from casebook import errors
from casebook.vault import journal, keys, parts, places, schema, settings, shape
from casebook.vault.driver import Connection
from casebook.vault.lockfile import LockFile
from casebook.vault.vault import Vault, remove_empty_journal

PAGE = 4096


def read_salt(path: Path) -> bytes:
    """The public first 16 bytes of a casebook, checked as far as can be without a key.

    Raises Missing, Unreadable, NotACasebook (too short, no whole number of pages and no journal that could mend it,
    or not our magic) or NewerVersion.
    """
    try:
        if not path.exists():
            raise errors.Missing
        if not path.is_file():
            raise errors.Unreadable
        size = path.stat().st_size
        with path.open("rb") as file:
            salt = file.read(keys.SALT_BYTES)
    except (OSError, ValueError):
        raise errors.Unreadable from None
    if size < PAGE or (size % PAGE and not has_journal(path)):
        raise errors.NotACasebook
    keys.check_salt(salt)
    journal.check(path)
    return salt


def has_journal(path: Path) -> bool:
    """Whether a non-empty rollback journal stands beside the file: the last write was cut off and will be undone."""
    journal = path.with_name(path.name + "-journal")
    return journal.is_file() and journal.stat().st_size > 0


def derive_key(path: Path, passphrase: str) -> bytearray:
    """The key of a file for a passphrase, right or wrong: slow on purpose (see keys.derive)."""
    return keys.derive(passphrase, read_salt(path))


def open_by_key(path: Path, key: bytes | bytearray, *, read_only: bool = False, copies: Path | None = None) -> Vault:
    """Open a casebook with its key.

    For writing, the place must be one where that is safe (ReadOnly, OnANetworkDrive, InASyncedFolder), the lock is
    taken first (InUse), an unfinished write is rolled back, and pending schema steps are done, after a checked copy was
    put into `copies` (the folder `backups` beside the file). For reading, nothing is written, unless an unfinished
    write must be rolled back first. A wrong key raises WrongPassphrase. Links are followed: lock and journal stand
    beside the file itself, whatever it is called.
    """
    path = Path(os.path.realpath(path))
    salt = read_salt(path)
    if not read_only:
        places.check_writable(path)
    if read_only and has_journal(path):
        _settle_journal(path, key)
    lock = None if read_only else LockFile(path)
    try:
        db = connect(path, key, salt, read_only=read_only)
        try:
            if not read_only:
                parts.sweep_beside(path)
                _step_up(db, path, key, copies or path.parent / "backups")
        except BaseException:
            db.close()
            raise
    except BaseException:
        if lock:
            lock.release()
        raise
    return Vault(path, db, bytearray(key), salt, lock)


def open_by_passphrase(path: Path, passphrase: str, *, read_only: bool = False, copies: Path | None = None) -> Vault:
    """Derive the key, then open by it."""
    return open_by_key(path, derive_key(path, passphrase), read_only=read_only, copies=copies)


def bring_up_to_date(path: Path, key: bytes | bytearray) -> None:
    """Do the pending schema steps of a file that an older program wrote; a current one is not touched.

    Reading what is not up to date would miss tables; a backup is read as it is.
    """
    with closing(open_by_key(path, key, read_only=True)) as vault:
        pending = schema.is_pending(vault.db)
    if pending:
        open_by_key(path, key).close()


def _step_up(db: Connection, path: Path, key: bytes | bytearray, copies: Path) -> None:
    """Bring an open file to the latest schema; it is copied, and the copy checked, before the first step."""
    from casebook.vault import backups

    if schema.is_pending(db):
        backups.make(path, key, copies, backups.local_now(), "before")
        schema.apply_pending(db)


def create(path: Path, passphrase: str) -> Vault:
    """Make an empty casebook and open it: a private part file, opened again with what was typed, then renamed.

    Raises PassphraseTooShort, AlreadyThere, Unreadable or DiskFull; nothing is left behind then.
    """
    keys.check_new_passphrase(passphrase)
    salt = keys.new_salt()
    part = _make_part(path, keys.derive(passphrase, salt), salt)
    try:
        key = derive_key(part, passphrase)
        return _publish(part, path, key)
    finally:
        parts.remove(part)


def create_by_key(path: Path, key: bytes | bytearray, salt: bytes) -> Vault:
    """As `create`, with a key derived before: for tests and practice casebooks."""
    part = _make_part(path, key, salt)
    try:
        return _publish(part, path, key)
    finally:
        parts.remove(part)


def _make_part(path: Path, key: bytes | bytearray, salt: bytes) -> Path:
    try:
        if path.exists() or path.is_symlink():
            raise errors.AlreadyThere
        places.check_folder(path.parent)
        part = parts.beside(path)
    except (OSError, ValueError):
        raise errors.Unreadable from None
    try:
        make_folder(path.parent)
        parts.remove(part)
        parts.make(part)
        db = Connection(part, key, salt)
        try:
            settings.apply(db, read_only=False)
            schema.apply_pending(db)
            _note_creation(db)
        finally:
            db.close()
            remove_empty_journal(part)
    except OSError as error:
        parts.remove(part)
        raise errors.of_the_system(error) from None
    except BaseException:
        parts.remove(part)
        raise
    return part


def _note_creation(db: Connection) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    facts = {"created": now, "key_created": now, "oldest_reader": str(schema.OLDEST_READER), "last_change": now,
             "backed_up_change": now}
    db.execute("BEGIN IMMEDIATE")
    db.executemany("INSERT INTO meta (name, value) VALUES (?, ?)", list(facts.items()))
    db.execute("COMMIT")


def _publish(part: Path, path: Path, key: bytes | bytearray) -> Vault:
    """Prove that the part opens with the key, then give it its name without ever overwriting one."""
    connect(part, key, read_salt(part), read_only=True).close()
    try:
        if hasattr(os, "link"):
            os.link(part, path)
            part.unlink(missing_ok=True)
        else:
            part.rename(path)
        sync_folder(path.parent)
    except FileExistsError:
        raise errors.AlreadyThere from None
    except OSError:
        if path.exists():
            raise errors.AlreadyThere from None
        _rename(part, path)  # a file system without hard links
    return open_by_key(path, key)


def _rename(part: Path, path: Path) -> None:
    try:
        part.rename(path)
    except OSError as error:
        raise errors.of_the_system(error) from None


def sync_folder(folder: Path) -> None:
    """Make new names in a folder outlive a power cut, where the system knows how."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a private folder and those above it where they are missing, so that they outlive a power cut."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for place in reversed(missing):
        sync_folder(place.parent)


def connect(path: Path, key: bytes | bytearray, salt: bytes, *, read_only: bool) -> Connection:
    """A checked connection: the key fits, it is a casebook, of a version that we know, with every setting in place."""
    stood = journal.write_ahead(path)
    db = Connection(path, key, salt, read_only=read_only)
    try:
        db.value("SELECT count(*) FROM sqlite_master")
        if read_only and db.value("PRAGMA journal_mode") == "wal":
            raise errors.InUse  # by another program, which wrote ahead: a window puts that right
        if db.value("PRAGMA application_id") != schema.APPLICATION_ID:
            raise errors.NotACasebook
        version = int(db.value("PRAGMA user_version"))
        if version < 1:
            raise errors.NotACasebook
        if version > schema.latest() and not (read_only and _we_may_read(db)):
            raise errors.NewerVersion(version, schema.latest())
        settings.apply(db, read_only=read_only)
        shape.check(db)
    except BaseException:
        db.close()
        journal.clear_write_ahead(path, stood)
        raise
    return db


def _we_may_read(db: Connection) -> bool:
    """Whether a newer file says that this program can read it; one that says nothing of use can't be."""
    try:
        return int(db.value("SELECT value FROM meta WHERE name = 'oldest_reader'")) <= schema.latest()
    except (TypeError, ValueError):
        return False


def _settle_journal(path: Path, key: bytes | bytearray) -> None:
    """Roll an unfinished write back, unless the window that is writing it right now still holds the lock."""
    try:
        open_by_key(path, key).close()
    except errors.InUse:
        return
