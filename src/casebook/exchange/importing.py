"""Taking an export into an empty casebook: what comes out is equal to what went in. Source: exchange.md, Export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from casebook import errors
from casebook.exchange import containers, objects, whole
from casebook.exchange.containers import FolderIn, ZipIn
from casebook.exchange.exporting import FORMAT, MANIFEST, VERSION
from casebook.exchange.nouns import Noun, all_of
from casebook.exchange.rows_in import Intake
from casebook.model.record import Record, record
from casebook.store import findable, inventory
from casebook.store.inventory import Layer
from casebook.vault import Connection, Vault, schema

# A new casebook holds these already; an export brings its own.
_REPLACED = ("setting", "value", "theme")
_ALWAYS = ("meta", *_REPLACED)


@record
class Taken(Record):
    """What an import brought: how many clients, cases and conversations."""

    clients: int
    cases: int
    conversations: int


def is_export(source: Path) -> bool:
    """Whether a place looks like an export, told without a passphrase. Raises Missing or Unreadable."""
    try:
        containers.needs_passphrase(source)
        with containers.opened(source) as found:
            return _holds_manifest(found)
    except errors.WrongPassphrase:
        return True
    except errors.NotAnExport:
        return False


def take_in(vault: Vault, source: Path, passphrase: str = "") -> Taken:
    """Take an export into an empty casebook, in one transaction.

    Raises NotEmpty, NewerVersion, WrongPassphrase, NotAnExport, Missing, Unreadable or DiskFull: the casebook is then
    as it was.
    """
    if not is_empty(vault.db):
        raise errors.NotEmpty
    with containers.opened(source, passphrase) as found:
        counted = _manifest(found)
        with vault.writing() as db:
            return _take(db, found, counted)


def is_empty(db: Connection) -> bool:
    """Whether a casebook holds nothing but what a new one holds."""
    return not any(db.value(f"SELECT 1 FROM {table.name} LIMIT 1") for table in inventory.TABLES
                   if table.layer is not Layer.INDEX and table.name not in _ALWAYS)


def _take(db: Connection, found: FolderIn | ZipIn, counted: dict[str, Any]) -> Taken:
    for name in reversed(_REPLACED):
        db.execute(f"DELETE FROM {name}")
    for noun in all_of():
        if _put(db, found, noun) != counted.get(noun.name, 0):
            raise errors.NotAnExport(f"{noun.name}.json")
    if not whole.holds_together(db):
        raise errors.NotAnExport
    findable.keep_all(db)
    return Taken(clients=int(db.value("SELECT count(*) FROM client")),
                 cases=int(db.value("SELECT count(*) FROM case_fact")),
                 conversations=int(db.value("SELECT count(*) FROM conversation_fact")))


def _put(db: Connection, found: FolderIn | ZipIn, noun: Noun) -> int:
    name, number, intake = f"{noun.name}.json", 0, Intake(db)
    with found.reading(name) as stream:
        if stream is None:
            return 0
        try:
            for number, row in enumerate(objects.read(stream), 1):
                for table, part in noun.parted(row):
                    intake.put(table, part, f"{name}: {number}")
        except objects.Malformed:
            raise errors.NotAnExport(f"{name}: {number + 1}") from None
    intake.settle()
    return number


def _manifest(found: FolderIn | ZipIn) -> dict[str, Any]:
    """How many rows each noun has, after a look at what made the export."""
    with found.reading(MANIFEST) as stream:
        if stream is None:
            raise errors.NotAnExport
        try:
            told = objects.one(stream)
        except objects.Malformed:
            raise errors.NotAnExport(MANIFEST) from None
    version, step, counted = told.get("version"), told.get("schema"), told.get("rows")
    if (told.get("format") != FORMAT or type(version) is not int or type(step) is not int
            or not isinstance(counted, dict)):
        raise errors.NotAnExport(MANIFEST)
    if version > VERSION or step > schema.latest():
        raise errors.NewerVersion
    return counted


def _holds_manifest(found: FolderIn | ZipIn) -> bool:
    with found.reading(MANIFEST) as stream:
        return stream is not None
