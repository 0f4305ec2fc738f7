"""Checking a casebook: every page against its authentication code, then the database against itself."""

from __future__ import annotations

import os

from casebook.errors import Damaged, WrongPassphrase
from casebook.vault.driver import Connection


def problems(db: Connection) -> list[str]:
    """What a check finds, as stable words; an empty list is a whole file.

    `pages` when a page fails its authentication code, `structure` when tables and indexes disagree, `references`
    when a row points at nothing. `unused` alone when the only pages that fail are in no use, as a power cut may leave
    them: everything written is whole, and a backup leaves them behind. Too little memory or a failing disk is raised.
    """
    try:
        if _is_longer(db):
            return ["pages"]  # what follows the last page could be so much that looking at it never ends
        torn = len(db.rows("PRAGMA cipher_integrity_check"))
        db.rows("PRAGMA shrink_memory")  # what follows reads the file, not what was read before
        found = [] if db.column("PRAGMA integrity_check") == ["ok"] else ["structure"]
        if db.rows("PRAGMA foreign_key_check"):
            found.append("references")
        if torn:
            unused = not found and torn <= int(db.value("PRAGMA freelist_count"))
            found.insert(0, "unused" if unused else "pages")
    except (Damaged, WrongPassphrase):
        return ["pages"]
    return found


def _is_longer(db: Connection) -> bool:
    """Whether the file goes on after the last page of its database: no write of ours leaves that."""
    row = db.row("PRAGMA database_list")
    pages, size = int(db.value("PRAGMA page_count")), int(db.value("PRAGMA page_size"))  # SQLCipher says it in words
    return row is not None and bool(row["file"]) and os.stat(row["file"]).st_size > pages * size
