"""Mending what is harmless: empty pages torn by a power cut, and a search index that went wrong.

Source: security.md. A checked copy takes the place of the file; it has no empty pages. Never in place: what copies page
by page trips over a torn one.
"""

from __future__ import annotations

from datetime import datetime

from casebook import errors
from casebook.vault import backups, opening, parts
from casebook.vault.driver import Connection
from casebook.vault.integrity import Findings
from casebook.vault.vault import Vault

WANTED = "mend"


def note(db: Connection, found: Findings) -> None:
    """Note in the file what is to be mended when it is opened next; nothing when all is well."""
    db.execute("DELETE FROM meta WHERE name = ?", (WANTED,))
    if found.problems and found.is_harmless:
        db.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (WANTED, " ".join(found.problems)))


def wanted(vault: Vault) -> bool:
    """Whether a check noted something to mend."""
    return not vault.read_only and vault.db.value("SELECT 1 FROM meta WHERE name = ?", (WANTED,)) is not None


def mend(vault: Vault, now: datetime) -> Vault:
    """Build the search index again, and put a checked copy without empty pages in the place of an open casebook.

    The vault given is closed, the one returned is open under the same lock. Raises Damaged, DiskFull or Unreadable when
    no whole copy could be made; the file then stays as it was and the vault given stays open.
    """
    with vault.writing(change=False) as db:
        for table in db.column("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5%'"):
            db.execute(f'INSERT INTO "{table}" ("{table}") VALUES (\'rebuild\')')
        db.execute("DELETE FROM meta WHERE name = ?", (WANTED,))
    key = vault.lend_key()
    made = backups.make(vault.path, key, vault.path.parent, now, "before")
    try:
        return vault.become(made.path, key, opening.read_salt(made.path))
    except OSError as error:
        parts.remove(made.path)
        raise errors.of_the_system(error) from None

