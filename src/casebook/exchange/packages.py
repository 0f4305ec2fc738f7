"""Reading a package that someone else made: nothing in it is trusted before it is put in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from casebook import errors
from casebook.exchange import kinds
from casebook.exchange.belonging import LEFT_BEHIND, Rows
from casebook.model.handover import COVER, SUCCESSOR
from casebook.model.record import Record, record
from casebook.store import inventory
from casebook.store.handovers import PACKAGE
from casebook.store.inventory import Layer
from casebook.vault import Connection, Vault, open_by_passphrase

_AROUND = ("client", "theme", "destination")
MOST_ROWS = 500_000


@record
class Package(Record):
    """What a package says of itself, and its rows: `origin` is the key ID of the casebook it was made from."""

    id: str
    kind: str
    origin: str
    giver: str
    day: date
    receipt: str
    key_id: str
    rows: Rows

    @property
    def codes(self) -> list[str]:
        """The codes of its cases."""
        return sorted(str(row.get("code")) for row in self.rows.get("case_file", []))

    @property
    def conversations(self) -> int:
        """How many conversations it holds."""
        return len(self.rows.get("conversation_file", []))


def read(place: Path, passphrase: str) -> Package:
    """Read a package. Raises NotAPackage for another casebook, WrongPassphrase, NotACasebook, NewerVersion, Damaged."""
    vault = open_by_passphrase(place, passphrase, read_only=True)
    try:
        return of_vault(vault)
    finally:
        vault.close()


def of_vault(vault: Vault) -> Package:
    """The package that an open casebook is. Raises NotAPackage."""
    with vault.read_snapshot() as db:
        told = {str(r["name"]).removeprefix(PACKAGE): str(r["value"])
                for r in db.rows("SELECT name, value FROM meta WHERE name LIKE ?", (f"{PACKAGE}%",))}
        if told.get("") not in (SUCCESSOR, COVER):
            raise errors.NotAPackage
        try:
            day = date.fromisoformat(told.get("_day", ""))
        except ValueError:
            raise errors.NotAPackage from None
        return Package(id=told.get("_id", "")[:40], kind=told[""], origin=told.get("_origin", "")[:20],
                       giver=told.get("_from", "")[:200], day=day, receipt=told.get("_receipt", "")[:20],
                       key_id=vault.key_id, rows=_rows(db))


def _rows(db: Connection) -> Rows:
    """The rows of every table that a package may hold, in the columns that both sides know."""
    there = set(db.column("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"))
    found: Rows = {}
    for table in inventory.TABLES:
        wanted = table.layer in (Layer.FILE, Layer.RESIDUE) or table.name in _AROUND
        if not wanted or table.name in LEFT_BEHIND or table.name not in there:
            continue
        known = set(db.column("SELECT name FROM pragma_table_info(?)", (table.name,)))
        columns = [column for column in table.columns if column in known]
        rows = db.rows(f"SELECT {', '.join(columns)} FROM {table.name} LIMIT {MOST_ROWS + 1}")
        if len(rows) > MOST_ROWS:
            raise errors.NotAPackage
        found[table.name] = [dict(zip(columns, map(kinds.readable, row), strict=True)) for row in rows]
    return found
