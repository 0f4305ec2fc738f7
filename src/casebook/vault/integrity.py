"""Checking a casebook: every page against its authentication code, then the database against itself."""

from __future__ import annotations

from casebook.errors import CasebookError
from casebook.vault.driver import Connection


def problems(db: Connection) -> list[str]:
    """What a check finds, as stable words; an empty list is a whole file.

    `pages` when a page fails its authentication code, `structure` when tables and indexes disagree, `references`
    when a row points at nothing.
    """
    found = []
    try:
        if db.rows("PRAGMA cipher_integrity_check"):
            found.append("pages")
        if db.column("PRAGMA integrity_check") != ["ok"]:
            found.append("structure")
        if db.rows("PRAGMA foreign_key_check"):
            found.append("references")
    except CasebookError:
        found.append("pages")
    return found
