"""A genuine file of somebody who has its key: nothing in it runs by itself, never ends, or touches another file."""

import os
import struct

import pytest

from casebook.errors import Damaged, InUse, NotACasebook, Unreadable
from casebook.vault import backups, integrity, open_by_key, schema
from casebook.vault.driver import Connection
from tests.casebook_files import KEY, SALT, a_client, new_casebook

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


@pytest.fixture
def made(tmp_path):
    folder = tmp_path / "hers"
    folder.mkdir()
    vault = new_casebook(folder)
    with vault.writing() as db:
        a_client(db)
    vault.close()
    return vault.path


def change(path, *statements):
    db = Connection(path, KEY, SALT)
    for statement in statements:
        db.rows(statement)
    db.close()


def beside(path):
    return sorted(entry.name for entry in path.parent.iterdir())


@pytest.mark.parametrize("statements", [
    ["CREATE TRIGGER friendly AFTER INSERT ON meta BEGIN DELETE FROM client; END"],
    ["DROP TRIGGER written_text_insert"],
    ["DROP TRIGGER written_text_insert",
     "CREATE TRIGGER written_text_insert AFTER INSERT ON written BEGIN DELETE FROM client; END"],
    ["ALTER TABLE release RENAME TO hidden", f"CREATE VIEW release AS {ENDLESS}"],
    [f"CREATE VIEW another AS {ENDLESS}"],
    ["CREATE TABLE another (name)"],
    ["DROP TABLE breach"],
    ["ALTER TABLE client RENAME COLUMN notes TO other"],
    ["ALTER TABLE client ADD COLUMN extra AS (hex(zeroblob(1000000000)))"],
    ["DROP TABLE written_text", "CREATE TABLE written_text (text)"],
], ids=["trigger", "trigger gone", "trigger changed", "view in place", "view", "table", "table gone", "column renamed",
        "column computed", "index replaced"])
@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_of_another_shape_is_damaged(made, statements, read_only):
    change(made, *statements)
    before = made.read_bytes()
    with pytest.raises(Damaged):
        open_by_key(made, KEY, read_only=read_only)
    assert made.read_bytes() == before
    assert beside(made) == [made.name]
    with pytest.raises(Damaged):
        backups.restore(made, KEY, made.with_name("other.casebook"), backups.local_now())
    assert beside(made) == [made.name]


def test_every_schema_has_its_own_shape(tmp_path, monkeypatch):
    """A file of an older program opens and is brought up to date; one of another shape than its number does not."""
    vault = new_casebook(tmp_path)
    vault.close()
    steps = [*schema.steps(), (schema.latest() + 1, "ALTER TABLE client ADD COLUMN colour TEXT;")]
    monkeypatch.setattr(schema, "steps", lambda: steps)
    open_by_key(vault.path, KEY, read_only=True).close()
    newer = open_by_key(vault.path, KEY)
    assert newer.db.value("PRAGMA user_version") == steps[-1][0]
    newer.close()
    open_by_key(vault.path, KEY).close()
    change(vault.path, f"PRAGMA user_version = {steps[-2][0]}")
    with pytest.raises(Damaged):
        open_by_key(vault.path, KEY)


def test_a_newer_file_that_we_may_read_may_have_more_than_we_know_but_not_less(made):
    change(made, "PRAGMA user_version = 99", "CREATE TABLE another (name)")
    open_by_key(made, KEY, read_only=True).close()
    change(made, "ALTER TABLE release RENAME TO hidden", f"CREATE VIEW release AS {ENDLESS}")
    with pytest.raises(Damaged):
        open_by_key(made, KEY, read_only=True)


def test_a_database_of_something_else_is_not_restored_in_the_place_of_a_casebook(made):
    change(made, "PRAGMA application_id = 7")
    with pytest.raises(NotACasebook):
        backups.restore(made, KEY, made.with_name("other.casebook"), backups.local_now())
    assert beside(made) == [made.name]


def test_a_file_that_another_program_wrote_ahead_is_not_read_beside_it_and_a_window_puts_it_right(made):
    change(made, "PRAGMA journal_mode = WAL", "UPDATE meta SET value = value")
    with pytest.raises(InUse):
        open_by_key(made, KEY, read_only=True)
    assert beside(made) == [made.name]
    open_by_key(made, KEY).close()
    assert beside(made) == [made.name]
    open_by_key(made, KEY, read_only=True).close()


@pytest.mark.parametrize("read_only", [True, False])
def test_a_journal_that_names_another_file_has_nothing_deleted(made, read_only):
    victim = made.with_name("victim")
    victim.write_text("hers")
    name, magic = os.fsencode(victim), bytes.fromhex("d9d505f920a163d7")
    pages = made.stat().st_size // 4096
    journal = magic + struct.pack(">5I", 0, 1, pages, 512, 4096)
    journal = journal.ljust(512, b"\0") + struct.pack(">I", 0x40000000 // 4096 + 1) + name
    made.with_name(made.name + "-journal").write_bytes(journal + struct.pack(">2I", len(name), sum(name)) + magic)
    before = made.read_bytes()
    with pytest.raises(Damaged):
        open_by_key(made, KEY, read_only=read_only)
    assert victim.read_text() == "hers"
    assert made.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
@pytest.mark.parametrize("kind", ["fifo", "folder", "loop"])
def test_what_is_no_file_in_the_place_of_a_journal_keeps_nobody_waiting(made, kind):
    journal = made.with_name(made.name + "-journal")
    if kind == "fifo":
        os.mkfifo(journal)
    elif kind == "folder":
        journal.mkdir()
    else:
        journal.symlink_to(journal.name)
    for read_only in (True, False):
        with pytest.raises(Unreadable):
            open_by_key(made, KEY, read_only=read_only)


def test_a_file_that_goes_on_for_ever_is_damaged_and_keeps_the_check_not_busy(made):
    os.truncate(made, 1 << 36)
    vault = open_by_key(made, KEY, read_only=True)
    assert integrity.problems(vault.db) == ["pages"]
    vault.close()
    with pytest.raises(Damaged):
        backups.restore(made, KEY, made.with_name("other.casebook"), backups.local_now())
