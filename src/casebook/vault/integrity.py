"""Checking a casebook: every page against its authentication code, then the database against itself."""

from __future__ import annotations

import os

from casebook.errors import CasebookError
from casebook.vault.driver import Connection


def problems(db: Connection) -> list[str]:
    """What a check finds, as stable words; an empty list is a whole file.

    `pages` when a page fails its authentication code, `structure` when tables and indexes disagree, `references`
    when a row points at nothing.
    """
    found = []
    try:
        if _is_longer(db):
            return ["pages"]  # what follows the last page could be so much that looking at it never ends
        if db.rows("PRAGMA cipher_integrity_check"):
            found.append("pages")
        if db.column("PRAGMA integrity_check") != ["ok"]:
            found.append("structure")
        if db.rows("PRAGMA foreign_key_check"):
            found.append("references")
    except CasebookError:
        found.append("pages")
    return found


def _is_longer(db: Connection) -> bool:
    """Whether the file goes on after the last page of its database: no write of ours leaves that."""
    row = db.row("PRAGMA database_list")
    pages, size = int(db.value("PRAGMA page_count")), int(db.value("PRAGMA page_size"))  # SQLCipher says it in words
    return row is not None and bool(row["file"]) and os.stat(row["file"]).st_size > pages * size
