"""A new passphrase: the old one is useless for the new file, and nothing is lost on the way."""

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import pytest

from casebook import errors
from casebook.vault import backups, keys, open_by_key, rekeying
from tests.casebook_files import KEY, a_case, a_client, a_conversation, new_casebook

NOW = datetime(2026, 11, 23, 18, 5, 30)
PASSPHRASE = "een heel andere wachtzin"


@pytest.fixture
def quick(monkeypatch):
    """The slow derivation stands apart: here a hash of the passphrase and the salt is the key."""
    import hashlib

    def derive(passphrase, salt):
        keys.check_salt(salt)
        return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())

    monkeypatch.setattr(keys, "derive", derive)


@pytest.fixture
def filled(tmp_path):
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 1, 1))
        for day in range(1, 20):
            a_conversation(db, case, date(2026, 1, day), notes="kanarie " * 50)
        db.execute("INSERT INTO meta (name, value) VALUES ('sheet_confirmed', '2026-01-01')")
    yield vault
    vault.close()


def test_the_new_key_opens_everything_and_the_old_one_nothing(filled, tmp_path, quick):
    before, old_id = backups.row_counts(filled.db), filled.key_id
    changed = rekeying.change(filled, PASSPHRASE, tmp_path / "copies", NOW)
    assert changed.key_id != old_id
    assert backups.row_counts(changed.db) == before  # the sheet is no longer confirmed, the earlier key is noted
    assert backups.earlier_keys(changed.db) == (old_id,)
    found = changed.db.value("SELECT count(*) FROM conversation_text WHERE conversation_text MATCH 'kanarie'")
    assert found == 19
    with changed.writing() as db:
        a_client(db, "Na de wissel")
    assert rekeying.is_current(changed, PASSPHRASE)
    assert not rekeying.is_current(changed, "de oude wachtzin van toen")
    changed.close()
    with pytest.raises(errors.WrongPassphrase):
        open_by_key(filled.path, KEY)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["copies", "test.casebook"]
    (copy,) = backups.listed(tmp_path / "copies")
    assert (copy.kind, copy.key_id) == ("before", old_id)
    backups.check(copy.path, KEY)


def test_nobody_else_gets_in_between(filled, tmp_path, quick):
    changed = rekeying.change(filled, PASSPHRASE, tmp_path / "copies", NOW)
    with pytest.raises(errors.InUse):
        open_by_key(changed.path, keys.derive(PASSPHRASE, changed.path.read_bytes()[:16]))
    changed.close()


def test_a_short_passphrase_changes_nothing(filled, tmp_path):
    content = filled.path.read_bytes()
    with pytest.raises(errors.PassphraseTooShort):
        rekeying.change(filled, "te kort", tmp_path / "copies", NOW)
    assert filled.path.read_bytes() == content
    assert not (tmp_path / "copies").exists()


def test_a_copy_that_is_not_whole_is_not_swapped_in(filled, tmp_path, quick, monkeypatch):
    monkeypatch.setattr(backups, "check", lambda path, key: {"meta": 0})
    content = filled.path.read_bytes()
    with pytest.raises(errors.Damaged):
        rekeying.change(filled, PASSPHRASE, tmp_path / "copies", NOW)
    assert filled.path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir() if p.suffix == ".part"] == []


CHILD = """
import hashlib, sys
from datetime import datetime
from pathlib import Path
from casebook.vault import keys, open_by_key, rekeying
def derive(passphrase, salt):
    keys.check_salt(salt)
    return bytearray(hashlib.sha256(passphrase.encode() + salt).digest())
keys.derive = derive
vault = open_by_key(Path(sys.argv[1]), bytes(range(32)))
print("begun", flush=True)
rekeying.change(vault, sys.argv[2], Path(sys.argv[3]), datetime(2026, 11, 23, 18, 5, 30))
print("done", flush=True)
"""


def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one_whole(tmp_path, quick):
    import random
    import time

    source = random.Random(7)
    outcomes = set()
    for number in range(6):
        folder = tmp_path / str(number)
        folder.mkdir()
        vault = new_casebook(folder)
        with vault.writing() as db:
            a_client(db)
        vault.close()
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(vault.path), PASSPHRASE, str(folder / "copies")],
                                 stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        assert child.stdout.readline() == "begun\n"
        time.sleep(source.uniform(0, 0.12))
        child.kill()
        child.wait()
        child.stdout.close()
        outcomes.add(_which(vault.path))
    assert outcomes <= {"old", "new"}


def _which(path: Path) -> str:
    for name, key in (("old", KEY), ("new", bytes(keys.derive(PASSPHRASE, path.read_bytes()[:16])))):
        try:
            opened = open_by_key(path, key)
        except errors.WrongPassphrase:
            continue
        assert opened.db.value("SELECT count(*) FROM client") == 1
        opened.close()
        return name
    return "locked out"
