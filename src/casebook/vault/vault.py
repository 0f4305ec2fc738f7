"""An unlocked casebook. The object exists only while the file is open: no code asks whether it is."""

from __future__ import annotations

import hmac
import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.errors import Interrupted, Missing, ReadOnly
from casebook.vault import integrity, keys, settings
from casebook.vault.driver import Connection
from casebook.vault.lockfile import LockFile

if TYPE_CHECKING:
    from casebook.vault import backups
    from casebook.vault.long_write import LongWrite


class Vault:
    """One encrypted file, open: one writing connection, and reading ones for search and background work."""

    def __init__(self, path: Path, db: Connection, key: bytearray, salt: bytes, lock: LockFile | None) -> None:
        self.path = path
        self.db = db
        self.key_id = keys.key_id(salt)
        self._key = key
        self._salt = salt
        self._lock = lock
        self._stood = path.stat()
        self._readers: weakref.WeakSet[Reader | Connection] = weakref.WeakSet()
        self.unfinished: LongWrite | None = None

    @property
    def read_only(self) -> bool:
        """Whether it was opened for reading only."""
        return self._lock is None

    @contextmanager
    def writing(self, *, change: bool = True) -> Iterator[Connection]:
        """The only transactions there are: all of it is kept, or nothing.

        `change` is false for a note about the file itself in `meta`, such as its newest backup: that is no change
        which a backup would have to keep, and the time of the last change stays what it was.

        Readers are interrupted first, since a commit would wait for them. Raises DiskFull, ReadOnly, InUse, Damaged
        or Unreadable, or Missing when the file is gone from its place or another stands there; after any error the
        file holds what it held before.
        """
        if self.read_only:
            raise ReadOnly
        self.make_way()
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
            if change:
                now = datetime.now(UTC).isoformat(timespec="microseconds")
                self.db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES ('last_change', ?)", (now,))
            self.db.execute("COMMIT")
        except BaseException as error:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")
            if isinstance(error, ReadOnly) and not self._is_in_place():
                raise Missing from None
            raise

    def make_way(self) -> None:
        """Let a write begin: a long one that is unfinished is rolled back, readers are interrupted."""
        if self.unfinished is not None:
            self.unfinished.abandon()
        self.interrupt_readers()

    def interrupt_readers(self) -> None:
        """Stop what readers are doing: a commit would wait for them."""
        for reader in list(self._readers):
            reader.interrupt()

    @contextmanager
    def read_snapshot(self) -> Iterator[Connection]:
        """One moment of the file for several queries: figures that must agree with each other come from here."""
        if self.db.in_transaction:
            yield self.db
            return
        self.db.execute("BEGIN")
        try:
            yield self.db
        finally:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")

    def reader(self) -> Reader:
        """A new read-only connection for another thread; a write interrupts what it is doing."""
        reader = Reader(self.path, self._key, self._salt)
        self._readers.add(reader)
        return reader

    def back_up(self, folder: Path, made: datetime, kind: str = "") -> backups.Backup:
        """Make a checked backup in a folder, from any thread; a write interrupts it (Interrupted: try again)."""
        from casebook.vault import backups

        return backups.make(self.path, bytes(self._key), folder, made, kind, opened=self._readers.add)

    def examine(self) -> integrity.Findings:
        """Check every page, table and reference, from any thread; a write interrupts it (Interrupted: try again)."""
        reader = self.reader()
        try:
            return integrity.examine(reader.db)
        finally:
            reader.close()

    def second_connection(self, *, copy_to: Path) -> Connection:
        """A connection that may write exactly one other file: for our own copy routine."""
        db = Connection(self.path, self._key, self._salt)
        settings.apply(db, read_only=False, copy_to=copy_to)
        return db

    def lend_key(self) -> bytearray:
        """A copy of the key, for a backup of the same key; to be blanked after use."""
        return bytearray(self._key)

    def has_key(self, key: bytes | bytearray) -> bool:
        """Whether the file is open with this key."""
        return hmac.compare_digest(bytes(self._key), bytes(key))

    def become(self, part: Path, key: bytearray, salt: bytes) -> Vault:
        """Close this vault and put a proved part in the place of its file; the vault of that, under the same lock.

        When the part can't be put there, this vault is open as before, and OSError is raised.
        """
        from casebook.vault import opening

        kept, lock = bytearray(self._key), self._lock
        self._lock = None
        self.close()
        try:
            remove_empty_journal(self.path)
            part.replace(self.path)
        except OSError:
            self.db, self._key, self._lock = opening.connect(self.path, kept, self._salt, read_only=False), kept, lock
            raise
        kept[:] = bytes(len(kept))
        try:
            with suppress(OSError):  # it is in its place; only a power cut now could bring the old one back
                opening.sync_folder(self.path.parent)
            return Vault(self.path, opening.connect(self.path, key, salt, read_only=False), key, salt, lock)
        except BaseException:
            if lock:
                lock.release()
            raise

    def recovery_lines(self) -> tuple[str, ...]:
        """The seven lines of the recovery sheet of this file's key."""
        from casebook.vault import recovery

        return recovery.lines(self._key, self._salt)

    def masked(self, mask: bytes | bytearray) -> bytes:
        """The key XORed with 32 bytes, for the short code of the day. Raises Interrupted once the vault is closed."""
        if not any(self._key):
            raise Interrupted
        return bytes(one ^ other for one, other in zip(self._key, mask, strict=True))

    def close(self) -> None:
        """Close every connection, blank the key, let go of the lock; twice is once."""
        self.unfinished = None  # what it wrote is rolled back with the connection
        for reader in list(self._readers):
            reader.interrupt()
            reader.close()
        self.db.close()
        self._key[:] = bytes(len(self._key))
        if self._lock:
            remove_empty_journal(self.path)
            self._lock.release()

    def _is_in_place(self) -> bool:
        """Whether the open file still stands where it was opened: SQLite refuses to write to one that was moved."""
        try:
            return os.path.samestat(self._stood, self.path.stat())
        except OSError:
            return False


def remove_empty_journal(path: Path) -> None:
    """Remove the rollback journal beside a closed file, so that one file is left; one still to be undone stays.

    A journal that is empty or begins with a zero byte holds nothing to undo: so SQLite itself decides.
    """
    journal = path.with_name(path.name + "-journal")
    with suppress(OSError):
        if journal.read_bytes()[:1] in (b"", b"\0"):
            journal.unlink()


class Reader:
    """A read-only connection for one thread. Any thread may interrupt it."""

    def __init__(self, path: Path, key: bytearray, salt: bytes) -> None:
        self.db = Connection(path, key, salt, read_only=True)
        settings.apply(self.db, read_only=True)
        self._closed = False

    def interrupt(self) -> None:
        """Stop the running query; it ends with Interrupted. One that is closed has none."""
        if not self._closed:
            self.db.interrupt()

    def close(self) -> None:
        """Close the connection; twice is once."""
        self._closed = True
        self.db.close()
