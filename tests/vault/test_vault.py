"""The file: one encrypted file, a sentence for everything that can be wrong, nothing half-written."""

import os
import subprocess
import sys
import threading
import time
import unicodedata
from pathlib import Path

import pytest

from casebook import errors
from casebook.vault import create, create_by_key, keys, open_by_key, open_by_passphrase, schema
from casebook.vault.driver import Connection
from casebook.vault.integrity import problems
from tests.casebook_files import KEY, SALT, new_casebook

PASSPHRASE = "zes woorden op één papieren vel"


def test_the_key_of_a_passphrase_is_the_same_for_ever():
    """Argon2id v1.3 with 256 MiB, 4 passes and 4 lanes; a second implementation of it gave the same 32 bytes."""
    assert keys.derive(PASSPHRASE, SALT).hex() == "570bc612118b2c469fc3a31d864ca2e6b1bf93e6086e5ac4344ca6c4ed27beae"


def test_a_passphrase_opens_what_it_made_however_its_accents_are_written(tmp_path, monkeypatch):
    monkeypatch.setitem(keys.PROFILES, 1, keys.KdfProfile(memory=64, passes=1, lanes=1))  # the cost: above
    path = tmp_path / "a.casebook"
    with pytest.raises(errors.PassphraseTooShort):
        create(path, "elf tekens!")
    create(path, PASSPHRASE).close()
    vault = open_by_passphrase(path, unicodedata.normalize("NFD", PASSPHRASE))
    vault.close()
    with pytest.raises(errors.WrongPassphrase):
        open_by_passphrase(path, PASSPHRASE + " ")
    assert [p.name for p in tmp_path.iterdir()] == ["a.casebook"]


def test_an_idle_casebook_is_exactly_one_private_file_of_whole_encrypted_pages(tmp_path):
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('a', 'KANARIE-in-het-bestand')")
    vault.close()
    (path,) = tmp_path.iterdir()
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert content[:16] == SALT
    assert len(content) % 4096 == 0
    assert b"SQLite format" not in content
    assert b"KANARIE" not in content


def test_the_key_id_is_eight_characters_of_the_salt():
    assert keys.key_id(bytes.fromhex("c501" + "0000000000" + "00" * 9)) == "00000000"
    assert keys.key_id(bytes.fromhex("c501" + "ffffffffff" + "00" * 9)) == "ZZZZZZZZ"
    assert keys.key_id(SALT) == "000G40R4"


def test_the_settings_that_the_promises_rest_on_are_in_force(vault):
    expected = {"temp_store": 2, "journal_mode": "truncate", "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0,
                "cell_size_check": 1, "secure_delete": 1, "cache_size": -64000, "busy_timeout": 250,
                "application_id": 0x43425331, "user_version": schema.latest()}
    assert {name: vault.db.value(f"PRAGMA {name}") for name in expected} == expected


def test_nothing_can_be_attached(vault, tmp_path):
    with pytest.raises(Exception, match="not authorized"):
        vault.db.execute("ATTACH DATABASE ? AS other", (str(tmp_path / "other"),))
    assert not (tmp_path / "other").exists()


def test_a_failed_write_leaves_nothing(vault):
    def write_and_fail() -> None:
        with vault.writing() as db:
            db.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()
    assert vault.db.value("SELECT count(*) FROM setting") == 0
    assert not vault.db.in_transaction


def test_a_second_writer_is_told_it_is_in_use_and_a_reader_may_read(tmp_path):
    vault = new_casebook(tmp_path)
    with pytest.raises(errors.InUse):
        open_by_key(vault.path, KEY)
    reading = open_by_key(vault.path, KEY, read_only=True)
    with vault.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
    assert reading.db.value("SELECT value FROM setting") == "b"
    with pytest.raises(errors.ReadOnly), reading.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('c', 'd')")
    reading.close()
    vault.close()
    open_by_key(vault.path, KEY).close()


def test_the_lock_of_a_killed_process_holds_nobody_out(tmp_path):
    vault = new_casebook(tmp_path)
    vault.close()
    code = (f"import os; from pathlib import Path; from casebook.vault import open_by_key\n"
            f"v = open_by_key(Path({str(vault.path)!r}), bytes(range(32)))\n"
            "v.db.execute('BEGIN IMMEDIATE'); v.db.execute(\"INSERT INTO setting VALUES ('half', 'x')\")\n"
            "os.kill(os.getpid(), 9)")
    subprocess.run([sys.executable, "-c", code], check=False)
    assert (tmp_path / "test.casebook.lock").exists()
    again = open_by_key(vault.path, KEY)
    assert again.db.value("SELECT count(*) FROM setting") == 0
    again.close()
    assert [p.name for p in tmp_path.iterdir()] == ["test.casebook"]


def _file(folder: Path, content: bytes) -> Path:
    path = folder / "odd.casebook"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("content", "error"), [
    (b"", errors.NotACasebook),
    (b"kort", errors.NotACasebook),
    (b"SQLite format 3\x00" + bytes(8176), errors.NotACasebook),
    (SALT + bytes(4096), errors.NotACasebook),
    (bytes((keys.MAGIC, 2)) + bytes(4094), errors.NewerVersion),
    (SALT + bytes(4080), errors.WrongPassphrase),
    (SALT + os.urandom(8176), errors.WrongPassphrase),
])
def test_what_is_no_casebook_is_said_and_left_as_it_was(tmp_path, content, error):
    path = _file(tmp_path, content)
    with pytest.raises(error):
        open_by_key(path, KEY)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["odd.casebook"]


def test_a_missing_file_a_folder_and_a_missing_folder_each_have_their_error(tmp_path):
    with pytest.raises(errors.Missing):
        open_by_key(tmp_path / "nowhere.casebook", KEY)
    with pytest.raises(errors.Unreadable):
        open_by_key(tmp_path, KEY)
    (tmp_path / "file").write_text("x")
    with pytest.raises(errors.Unreadable):
        create_by_key(tmp_path / "file" / "a.casebook", KEY, SALT)


def test_making_one_never_overwrites(tmp_path):
    path = _file(tmp_path, b"iets anders")
    with pytest.raises(errors.AlreadyThere):
        create_by_key(path, KEY, SALT)
    assert path.read_bytes() == b"iets anders"


def test_a_newer_schema_is_refused_for_writing_and_read_when_its_oldest_reader_allows(tmp_path):
    vault = new_casebook(tmp_path)
    vault.db.execute(f"PRAGMA user_version = {schema.latest() + 1}")
    vault.close()
    with pytest.raises(errors.NewerVersion):
        open_by_key(vault.path, KEY)
    open_by_key(vault.path, KEY, read_only=True).close()
    raw = Connection(vault.path, KEY, SALT)
    raw.execute(f"UPDATE meta SET value = '{schema.latest() + 1}' WHERE name = 'oldest_reader'")
    raw.close()
    with pytest.raises(errors.NewerVersion):
        open_by_key(vault.path, KEY, read_only=True)


def test_a_changed_byte_is_reported_never_shown(tmp_path):
    vault = new_casebook(tmp_path)
    vault.close()
    content = bytearray(vault.path.read_bytes())
    for place in range(4096 + 77, len(content), 4096 * 9):
        changed = bytearray(content)
        changed[place] ^= 1
        vault.path.write_bytes(changed)
        try:
            again = open_by_key(vault.path, KEY, read_only=True)
        except errors.Damaged:
            continue
        assert problems(again.db), place
        again.close()
    vault.path.write_bytes(content)
    again = open_by_key(vault.path, KEY, read_only=True)
    assert problems(again.db) == []
    again.close()


def test_a_write_interrupts_a_long_read_and_is_not_kept_waiting(vault):
    reader = vault.reader()
    ended = []

    def read() -> None:
        try:
            reader.db.value("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
                            " JOIN sqlite_master")
        except errors.Interrupted:
            ended.append("interrupted")

    thread = threading.Thread(target=read)
    thread.start()
    time.sleep(0.2)
    with vault.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
    thread.join(5)
    assert ended == ["interrupted"]
    assert reader.db.value("SELECT value FROM setting WHERE name = 'a'") == "b"
    reader.close()


def test_every_foreign_key_is_indexed(vault):
    """Under encryption a full scan costs fifty-fold (design.md)."""
    missing = []
    for table in vault.db.column("SELECT name FROM sqlite_master WHERE type = 'table'"):
        leading = {vault.db.rows(f"PRAGMA index_info({r['name']})")[0]["name"]
                   for r in vault.db.rows(f"PRAGMA index_list({table})")}
        leading |= {r["name"] for r in vault.db.rows(f"PRAGMA table_info({table})") if r["pk"] == 1}
        missing += [(table, r["from"]) for r in vault.db.rows(f"PRAGMA foreign_key_list({table})")
                    if r["from"] not in leading]
    assert missing == []


def test_a_schema_script_is_split_into_whole_statements():
    script = "-- note; here\nCREATE TABLE a (b);\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\nEND;\n"
    assert [s.split()[1] for s in schema.statements(script)] == ["TABLE", "TRIGGER"]
    with pytest.raises(ValueError, match="middle"):
        schema.statements("CREATE TABLE a (b)")


def test_a_closed_reader_that_is_still_held_stops_no_write(tmp_path):
    vault = new_casebook(tmp_path)
    reader = vault.reader()
    reader.close()
    with vault.writing() as db:
        db.execute("INSERT INTO setting (name, value) VALUES ('a', 'b')")
    reader.close()
    vault.close()


def test_a_query_that_runs_when_its_connection_is_closed_ends_and_breaks_nothing(vault):
    """A file is closed by a lock whatever is at work on it; closing under a running query ended the program."""
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    for _ in range(30):
        reader, ended = vault.reader(), []

        def run(reader=reader, ended=ended):
            try:
                reader.db.rows("SELECT count(*) FROM sqlite_master")
                reader.db.rows(endless)
            except errors.Interrupted:
                ended.append(True)

        thread = threading.Thread(target=run)
        thread.start()
        reader.close()
        thread.join(20)
        assert ended == [True]


def test_text_that_is_no_text_is_damage_not_a_fault_of_the_program(vault):
    with vault.writing() as db:
        db.execute("UPDATE meta SET value = CAST(x'ff' AS TEXT) WHERE name = 'oldest_reader'")
    with pytest.raises(errors.Damaged):
        vault.db.value("SELECT value FROM meta WHERE name = 'oldest_reader'")
    vault.db.execute("PRAGMA user_version = 999")
    vault.close()
    with pytest.raises(errors.NewerVersion):
        open_by_key(vault.path, KEY)
    with pytest.raises(errors.Damaged):
        open_by_key(vault.path, KEY, read_only=True)


def test_a_search_index_of_another_form_is_damage(vault):
    vault.db.execute("UPDATE conversation_text_config SET v = 0 WHERE k = 'version'")
    vault.close()
    with pytest.raises(errors.Damaged):
        open_by_key(vault.path, KEY)
