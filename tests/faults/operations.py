"""The operations that a campaign interrupts: the product's own, each over a casebook made beforehand.

`prepare` makes the folder as it stands before, `run` does the operation and says a number after each thing that was
promised to her (0: begun). Both belong in a process of their own (`campaign.aside`).
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from casebook.model.conversations import Draft
from casebook.store import drafts
from casebook.vault import backups, create_by_key, keys, open_by_key, rekeying, schema
from tests.casebook_files import KEY, SALT
from tests.faults import content

NOW = datetime(2026, 11, 23, 18, 5, 30)
PASSPHRASE = "een verzonnen wachtzin"
KEPT = Path(__file__).resolve().parents[1] / "casebooks"
TRIAL = Path(__file__).with_name("trial_step.sql")
Say = Callable[[int], None]


def quick_derivation() -> None:
    """In this process the slow derivation is a hash: what is tested is what happens around it."""

    def derive(passphrase: str, salt: bytes) -> bytearray:
        keys.check_salt(salt)
        return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())

    keys.derive = derive


def key_of(salt: bytes) -> bytes:
    """The key that belongs to a salt in these casebooks: the first one, or that of the new passphrase."""
    return KEY if salt == SALT else bytes(keys.derive(PASSPHRASE, salt))


def casebook(folder: Path) -> Path:
    """Where the casebook of an operation stands."""
    return folder / "test.casebook"


class Operation:
    """One thing that she does. `promises` is how many acknowledgements it gives when nothing stops it."""

    name = ""
    promises = 1
    like = ""
    """The operation whose states this one is held against; its own unless named."""

    def enter(self) -> None:
        """What a process that works with these casebooks needs first."""
        quick_derivation()

    def prepare(self, folder: Path) -> None:
        """Make the folder as it is before: a casebook, and one backup that is older."""
        path = casebook(folder)
        with closing(create_by_key(path, KEY, SALT)) as vault:
            with vault.writing() as db:
                content.fill(db)
            vault.back_up(folder / "backups", datetime(2026, 1, 1, 12, 0))
            with vault.writing() as db:
                for number in range(90, 97):
                    content.write(db, number)

    def run(self, folder: Path, say: Say, promises: int) -> None:
        """Do it, up to so many promises."""
        raise NotImplementedError


class Writing(Operation):
    """Recording, drafting, correcting and removing, one transaction after another."""

    name = "writing"
    promises = 12

    def run(self, folder: Path, say: Say, promises: int) -> None:
        with closing(open_by_key(casebook(folder), KEY)) as vault:
            say(0)
            for number in range(1, promises + 1):
                with vault.writing() as db:
                    content.write(db, number)
                say(number)


class LongWriting(Writing):
    """The same for longer, so that free pages come and go."""

    name = "long writing"
    promises = 60


class TooEarly(Writing):
    """A control: it promises before it has written. A harness that can see finds commits lost."""

    name = "too-early"
    like = "writing"

    def run(self, folder: Path, say: Say, promises: int) -> None:
        with closing(open_by_key(casebook(folder), KEY)) as vault:
            say(0)
            for number in range(1, promises + 1):
                say(number)
                with vault.writing() as db:
                    content.write(db, number)


class Backup(Operation):
    """A checked copy in the folder of the backups."""

    name = "backup"

    def run(self, folder: Path, say: Say, promises: int) -> None:
        with closing(open_by_key(casebook(folder), KEY)) as vault:
            say(0)
            if promises:
                vault.back_up(folder / "backups", NOW)
                say(1)


class FirstBackup(Backup):
    """The first backup of all: the folder is made for it."""

    name = "first-backup"

    def prepare(self, folder: Path) -> None:
        super().prepare(folder)
        shutil.rmtree(folder / "backups")


class Restore(Operation):
    """An older backup in the place of the casebook, which is set aside."""

    name = "restore"

    def run(self, folder: Path, say: Say, promises: int) -> None:
        (older,) = backups.listed(folder / "backups")
        say(0)
        if promises:
            backups.restore(older.path, KEY, casebook(folder), NOW)
            say(1)


class RestoreAfterCut(Restore):
    """The same over a casebook whose last write was cut off: its journal must never reach the restored file."""

    name = "restore-after-cut"

    def prepare(self, folder: Path) -> None:
        super().prepare(folder)
        path, journal = casebook(folder), casebook(folder).with_name("test.casebook-journal")
        with closing(open_by_key(path, KEY)) as vault:
            vault.db.rows("PRAGMA cache_size = 5")  # pages reach the file before the commit
            vault.db.execute("BEGIN IMMEDIATE")
            vault.db.execute("UPDATE conversation_file SET notes = notes || ' half'")
            cut = path.read_bytes(), journal.read_bytes()
            vault.db.execute("ROLLBACK")
        path.write_bytes(cut[0])
        journal.write_bytes(cut[1])


class SchemaStep(Operation):
    """A casebook of the first schema, opened by this program: copied, then stepped to the newest."""

    name = "schema"

    def enter(self) -> None:
        super().enter()
        if schema.latest() == 1:
            add_trial_step()

    def prepare(self, folder: Path) -> None:
        shutil.copyfile(KEPT / "schema-1.casebook", casebook(folder))

    def run(self, folder: Path, say: Say, promises: int) -> None:
        say(0)
        if promises:
            open_by_key(casebook(folder), KEY).close()
            say(1)


class Passphrase(Operation):
    """A new passphrase: backup, export, proof, swap."""

    name = "passphrase"

    def run(self, folder: Path, say: Say, promises: int) -> None:
        vault = open_by_key(casebook(folder), KEY)
        say(0)
        if promises:
            try:
                vault = rekeying.change(vault, PASSPHRASE, folder / "backups", NOW)
            except BaseException:
                vault.close()
                raise
            say(1)
        vault.close()


class Lock(Operation):
    """The last words into a draft, and the file closed."""

    name = "lock"
    promises = 2

    def run(self, folder: Path, say: Say, promises: int) -> None:
        with closing(open_by_key(casebook(folder), KEY)) as vault:
            say(0)
            if promises:
                with vault.writing() as db:
                    drafts.save(db, Draft(id="last", noun="conversation", record=None, fields='{"notes": "laatste"}'))
                say(1)
        if promises > 1:
            say(2)


class Creation(Operation):
    """A new casebook."""

    name = "creation"

    def prepare(self, folder: Path) -> None:
        """Nothing stands there yet."""

    def run(self, folder: Path, say: Say, promises: int) -> None:
        say(0)
        if promises:
            create_by_key(casebook(folder), KEY, SALT).close()
            say(1)


def add_trial_step() -> None:
    """While the program knows one schema only, a step of our own stands in for the next, in this process."""
    first = schema.steps()
    schema.steps = lambda: [*first, (len(first) + 1, TRIAL.read_text("utf-8"))]


OPERATIONS: dict[str, Operation] = {operation.name: operation for operation in (
    Writing(), LongWriting(), Backup(), FirstBackup(), Restore(), RestoreAfterCut(), SchemaStep(), Passphrase(),
    Lock(), Creation(), TooEarly())}
