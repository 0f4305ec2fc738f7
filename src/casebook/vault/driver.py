"""The database driver at its edge: sqlcipher3 stands here and nowhere else.

Errors of the driver become the sentences of `casebook.errors`; nothing of what a query contained is kept in them.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from casebook import errors

# OpenSSL reads a configuration file that can load code, from a path baked in at build time: neutralise it.
os.environ["OPENSSL_CONF"] = "NUL" if sys.platform == "win32" else ""

from sqlcipher3 import dbapi2 as _sqlcipher

Row = Any
Parameters = Sequence[Any] | Mapping[str, Any]

_BY_CODE: dict[int, type[errors.CasebookError]] = {
    _sqlcipher.SQLITE_BUSY: errors.InUse,
    _sqlcipher.SQLITE_LOCKED: errors.InUse,
    _sqlcipher.SQLITE_NOMEM: errors.TooLittleMemory,
    _sqlcipher.SQLITE_READONLY: errors.ReadOnly,
    _sqlcipher.SQLITE_INTERRUPT: errors.Interrupted,
    _sqlcipher.SQLITE_IOERR: errors.Unreadable,
    _sqlcipher.SQLITE_CORRUPT: errors.Damaged,
    _sqlcipher.SQLITE_FULL: errors.DiskFull,
    _sqlcipher.SQLITE_CANTOPEN: errors.Unreadable,
    _sqlcipher.SQLITE_PERM: errors.Unreadable,
    _sqlcipher.SQLITE_NOTADB: errors.WrongPassphrase,
}
# Inside another statement, as in an export, an error keeps its words only. Whole ones: part of them may be a search's.
_BY_WHOLE_WORDS: dict[str, type[errors.CasebookError]] = {
    "disk I/O error": errors.Unreadable,
    "database or disk is full": errors.DiskFull,
    "out of memory": errors.TooLittleMemory,
    "database disk image is malformed": errors.Damaged,
    "database is locked": errors.InUse,
    "interrupted": errors.Interrupted,
    "unable to open database file": errors.Unreadable,
}
_BY_WORDS: tuple[tuple[str, type[errors.CasebookError]], ...] = (
    ("file is not a database", errors.WrongPassphrase),
    ("database is locked", errors.InUse),
    ("disk is full", errors.DiskFull),
    ("readonly", errors.ReadOnly),
    ("malformed", errors.Damaged),
    ("Could not decode", errors.Damaged),  # text that no program of ours wrote
    ("interrupted", errors.Interrupted),
    ("unable to open", errors.Unreadable),
    ("disk I/O", errors.Unreadable),
    ("out of memory", errors.TooLittleMemory),
    ("Error binding parameter", errors.TooLittleMemory),  # so the driver says it when there is none for a copy of it
)


def _error_class(error: BaseException) -> type[errors.CasebookError] | None:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):  # the words of an error with a code may repeat what was searched for
        if str(error).startswith("invalid fts5 file format"):
            return errors.Damaged
        return _BY_CODE.get(code & 0xFF) or _BY_WHOLE_WORDS.get(str(error))
    words = str(error)
    return next((found for part, found in _BY_WORDS if part in words), None)


def _was_closed_by_another(error: BaseException) -> bool:
    """Whether the window closed the file while another thread was at work on it; in the window itself it is a fault."""
    return (isinstance(error, _sqlcipher.ProgrammingError) and "closed database" in str(error)
            and threading.current_thread() is not threading.main_thread())


@contextmanager
def worded() -> Iterator[None]:
    """Turn what the driver says went wrong in the world into a CasebookError; our own mistakes pass as they are."""
    try:
        yield
    except _sqlcipher.Error as error:
        found = errors.Interrupted if _was_closed_by_another(error) else _error_class(error)
        if found is None:
            raise
        raise found from None
    except MemoryError:
        raise errors.TooLittleMemory from None


@contextmanager
def foreign(refusal: errors.CasebookError) -> Iterator[None]:
    """Turn what the database refuses to keep of material that is not ours into one refusal."""
    try:
        yield
    except (_sqlcipher.IntegrityError, _sqlcipher.DataError, _sqlcipher.InterfaceError, _sqlcipher.ProgrammingError,
            OverflowError, UnicodeEncodeError):
        raise refusal from None


class Connection:
    """A keyed connection. Rows come as whole lists: iterating slowly would fight the window's thread.

    Any thread may close it, also while another one runs a query on it: that one ends with Interrupted first.
    """

    __slots__ = ("__weakref__", "_in_use", "_raw")

    def __init__(self, path: Path, key: bytes | bytearray, salt: bytes, *, read_only: bool = False) -> None:
        mode = "ro" if read_only else "rw"
        self._in_use = threading.RLock()
        with worded():
            self._raw = _sqlcipher.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True, isolation_level=None, check_same_thread=False, timeout=0.25, cached_statements=256,
            )
            self._raw.row_factory = _sqlcipher.Row
            self._raw.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error by itself
            self._raw.set_key(f"x'{bytes(key).hex()}{salt.hex()}'")

    @classmethod
    def in_memory(cls) -> Connection:
        """An empty database that stands nowhere and goes when it is closed: to see what statements make of it."""
        made = cls.__new__(cls)
        made._in_use = threading.RLock()
        with worded():
            made._raw = _sqlcipher.connect(":memory:", isolation_level=None)
            made._raw.row_factory = _sqlcipher.Row
        return made

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement; the number of rows it changed."""
        with worded(), self._in_use:
            return int(self._raw.execute(sql, parameters).rowcount)

    def executemany(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run one statement once for each set of parameters."""
        with worded(), self._in_use:
            self._raw.executemany(sql, parameters)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query; their columns by name or by place."""
        with worded(), self._in_use:
            return list(self._raw.execute(sql, parameters).fetchall())

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        with worded(), self._in_use:
            return self._raw.execute(sql, parameters).fetchone()

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def column(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self.rows(sql, parameters)]

    @property
    def last_key(self) -> int:
        """The integer key of the row inserted last."""
        return int(self.value("SELECT last_insert_rowid()"))

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self._raw.in_transaction)

    def forbid_attach(self, but: Path | None = None) -> None:
        """From here on no ATTACH, but of exactly one file, and no extension is possible on this connection."""
        allowed = None if but is None else str(but)

        def authorize(action: int, first: str | None, second: str | None, *rest: str | None) -> int:
            attaching = action == _sqlcipher.SQLITE_ATTACH and (allowed is None or first != allowed)
            loading = action == _sqlcipher.SQLITE_FUNCTION and second == "load_extension"
            return int(_sqlcipher.SQLITE_DENY if attaching or loading else _sqlcipher.SQLITE_OK)

        self._raw.set_authorizer(authorize)

    def interrupt(self) -> None:
        """Stop the running query, from any thread; it ends with Interrupted. A closed connection has none."""
        with suppress(_sqlcipher.ProgrammingError):
            self._raw.interrupt()

    def close(self) -> None:
        """Close the connection, once what runs on it was interrupted; twice is once."""
        while not self._in_use.acquire(timeout=0.02):
            self.interrupt()  # again, for it may have come between two queries
        try:
            self._raw.close()
        finally:
            self._in_use.release()


def versions() -> tuple[str, str]:
    """The versions of SQLite and of SQLCipher."""
    raw = _sqlcipher.connect(":memory:")
    try:
        return str(_sqlcipher.sqlite_version), str(raw.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        raw.close()
