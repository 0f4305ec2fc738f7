"""Checking a casebook: the database against itself, then every page against its authentication code.

Source: facts on torn pages in security.md: a power cut may leave an empty page half written. Nothing stands on it, but
everything that copies page by page trips over it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from casebook.errors import Damaged, Interrupted, WrongPassphrase
from casebook.vault.driver import Connection

PAGES, STRUCTURE, REFERENCES, INDEX, TORN = "pages", "structure", "references", "index", "unused"


@dataclass(frozen=True)
class Findings:
    """What a check found: `problems` are stable words, and `counted` what was looked at.

    `pages` when a page fails its authentication code, `structure` when tables and indexes disagree, `references` when
    a row points at nothing, `index` when the search index alone is wrong, `unused` when only pages in no use
    fail, as a power cut may leave them: that is harmless.
    """

    problems: tuple[str, ...] = ()
    pages: int = 0
    torn: int = 0
    tables: int = 0
    rows: int = 0
    counted: dict[str, int] = field(default_factory=dict, repr=False, compare=False)

    @property
    def is_harmless(self) -> bool:
        """Whether every record can be read: nothing is wrong, or what is wrong mends itself by a copy."""
        return set(self.problems) <= {TORN, INDEX}


def problems(db: Connection) -> list[str]:
    """What is wrong with a file, as the stable words of `Findings`; an empty list is a whole file."""
    return list(examine(db).problems)


def examine(db: Connection) -> Findings:
    """Read everything there is in a file. Interrupted when a write comes first.

    The database is checked before its pages are: a page that fails its code while it is read poisons the connection.
    """
    try:
        pages, version = int(db.value("PRAGMA page_count")), db.value("PRAGMA data_version")
        if _is_longer(db):
            return Findings((PAGES,), pages)  # what follows the last page could be so much that it never ends
    except (Damaged, WrongPassphrase):
        return Findings((PAGES,))
    try:
        said = _said(db)
        bad = len(db.rows("PRAGMA cipher_integrity_check"))  # it takes no lock, so a write may be half seen by it
        if db.value("PRAGMA data_version") != version:
            raise Interrupted
        found = _structure(said)
        if not said and bad and bad <= int(db.value("PRAGMA freelist_count")):
            found.append(TORN)  # every page in use was read just now, so the ones that fail stand empty
        elif bad:
            found.insert(0, PAGES)
        if found not in ([], [TORN], [INDEX]):
            return Findings(tuple(found), pages)
        if db.rows("PRAGMA foreign_key_check"):
            found.append(REFERENCES)
        counted = row_counts(db)
    except (Damaged, WrongPassphrase):
        return Findings((PAGES,), pages)
    return Findings(tuple(found), pages, bad if TORN in found else 0, len(counted), sum(counted.values()), counted)


def row_counts(db: Connection) -> dict[str, int]:
    """How many rows each table of ours holds."""
    tables = db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
                       " AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name")
    return {str(table): int(db.value(f'SELECT count(*) FROM "{table}"')) for table in tables}


def _said(db: Connection) -> list[str]:
    """What the database says is wrong with itself."""
    said = [str(line) for line in db.column("PRAGMA integrity_check")]
    return [] if said == ["ok"] else said


def _structure(said: list[str]) -> list[str]:
    if not said:
        return []
    return [INDEX] if all(line.startswith(("fts5:", "malformed inverted index")) for line in said) else [STRUCTURE]


def _is_longer(db: Connection) -> bool:
    """Whether the file goes on after the last page of its database: no write of ours leaves that."""
    row = db.row("PRAGMA database_list")
    pages, size = int(db.value("PRAGMA page_count")), int(db.value("PRAGMA page_size"))  # SQLCipher says it in words
    return row is not None and bool(row["file"]) and os.stat(row["file"]).st_size > pages * size
