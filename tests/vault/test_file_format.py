"""What docs/file-format.md says is so: its numbers are the test vectors, its programs open a file without ours."""

import json
import re
import sqlite3
import subprocess
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from casebook.vault import create_by_key, keys, recovery
from tests.casebook_files import a_case, a_client, a_conversation

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
VECTORS = json.loads((ROOT / "tests" / "vectors" / "keys.json").read_text(encoding="utf-8"))
BY_PASSPHRASE, BY_AES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
NOTES = "Zij wordt buitengesloten; één kanarie & <verder> niets."


@pytest.fixture
def made(tmp_path):
    """A casebook under the key of the first vector."""
    key, salt = (bytes.fromhex(VECTORS[0][name]) for name in ("key", "salt"))
    vault = create_by_key(tmp_path / "vector #1.casebook", key, salt)
    with vault.writing() as db:
        a_conversation(db, a_case(db, a_client(db), date(2026, 3, 2)), date(2026, 3, 3), notes=NOTES)
    vault.close()
    return vault.path


def run(program, *words, stdin=b""):
    return subprocess.run([sys.executable, "-X", "utf8", "-c", program, *map(str, words)], input=stdin,
                          capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["key_id"])
def test_header_key_id_and_sheet_are_those_of_the_vectors(vector):
    key, salt = bytes.fromhex(vector["key"]), bytes.fromhex(vector["salt"])
    keys.check_salt(salt)
    assert keys.key_id(salt) == vector["key_id"]
    assert bytes.fromhex(vector["sheet_bytes"]) == b"\x01" + salt + key
    assert list(recovery.lines(key, salt)) == vector["sheet"]
    assert recovery.read(vector["sheet"]) == (key, salt)
    assert unicodedata.normalize("NFC", vector["passphrase"]).encode().hex() == vector["bytes"]


@pytest.mark.slow
def test_the_key_is_derived_as_in_the_vectors_however_the_letters_are_composed():
    (other,) = [vector for vector in VECTORS if not unicodedata.is_normalized("NFC", vector["passphrase"])]
    assert keys.derive(other["passphrase"], bytes.fromhex(other["salt"])).hex() == other["key"]


def test_the_page_shows_the_first_vector():
    first = VECTORS[0]
    for shown in ("passphrase", "bytes", "salt", "key", "key_id", "sheet_bytes"):
        assert f"`{first[shown]}` |" in PAGE, shown
    assert " ".join(f"`{line}`" for line in first["sheet"]) in PAGE


def test_the_page_names_the_cost_and_the_numbers_of_the_program():
    profile = keys.PROFILES[1]
    assert list(keys.PROFILES) == [keys.CURRENT_PROFILE] == [1]
    assert f"{profile.memory:,} KiB), {profile.passes} passes, {profile.lanes} lanes" in PAGE
    assert f"time_cost={profile.passes}, memory_cost={profile.memory}" in BY_PASSPHRASE
    assert keys.CROCKFORD in PAGE


@pytest.mark.slow
def test_the_first_program_of_the_page_opens_a_file_by_its_passphrase(made):
    assert len(BY_PASSPHRASE.splitlines()) <= 20
    before = made.read_bytes()
    done = run(BY_PASSPHRASE, made, stdin=VECTORS[0]["passphrase"].encode() + b"\n")
    assert done.stdout.decode() == f"2026-03-03 {NOTES}\n", done.stderr.decode()
    assert made.read_bytes() == before


def test_the_second_program_of_the_page_needs_no_sqlcipher(made, tmp_path):
    done = run(BY_AES, made, VECTORS[0]["key"], tmp_path / "plain.db")
    assert (done.returncode, done.stderr) == (0, b"")
    plain = sqlite3.connect(tmp_path / "plain.db")
    assert plain.execute("SELECT notes FROM conversation_file").fetchall() == [(NOTES,)]
    assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert plain.execute("PRAGMA application_id").fetchone() == (0x43425331,)
    plain.close()


def test_the_second_program_tells_a_changed_byte(made, tmp_path):
    changed = bytearray(made.read_bytes())
    changed[5000] ^= 1
    made.write_bytes(changed)
    done = run(BY_AES, made, VECTORS[0]["key"], tmp_path / "plain.db")
    assert done.stderr.decode().strip() == "page 2 is damaged"
    assert not (tmp_path / "plain.db").exists()
