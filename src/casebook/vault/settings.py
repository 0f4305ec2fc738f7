"""The settings of every connection, each read back and asserted. Source: security.md, Open."""

from __future__ import annotations

import sys
from pathlib import Path

from casebook.vault.driver import Connection

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("temp_store", "2", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("cache_size", "-64000", -64000),
)
_WRITER_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "EXTRA", 3),
)


class SettingNotTaken(RuntimeError):
    """The database did not take a setting that the file's safety rests on: a fault of the build, not of the file."""


def apply(db: Connection, *, read_only: bool, copy_to: Path | None = None) -> None:
    """Set and assert the settings that the promises rest on, then forbid ATTACH and extensions.

    `copy_to` is the one file that our own copy routine may make.
    """
    wanted = list(_SETTINGS) + ([] if read_only else list(_WRITER_SETTINGS))
    if sys.platform == "darwin" and not read_only:
        wanted.append(("fullfsync", "ON", 1))
    for name, value, expected in wanted:
        db.rows(f"PRAGMA {name} = {value}")
        if db.value(f"PRAGMA {name}") != expected:
            raise SettingNotTaken(name)
    db.execute("PRAGMA busy_timeout = 250")
    db.forbid_attach(but=copy_to)


def number() -> int:
    """How many settings of a reading connection are set and read back."""
    return len(_SETTINGS)
