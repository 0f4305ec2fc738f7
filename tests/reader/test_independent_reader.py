"""File and key, or file and sheet, are enough without this program: another SQLite reads every kept casebook.

The reader shares neither code nor library with the program; it stands in an environment of its own, which the start
script makes (.venv-reader). Source: security.md, promise 3.
"""

import json
import re
import subprocess
from datetime import date
from pathlib import Path

import pytest

import second_reader
from casebook.vault import keys, open_by_key, recovery
from tests.casebook_files import KEY, SALT, a_case, a_client, a_conversation, new_casebook

ROOT = Path(__file__).resolve().parents[2]
READER = Path(__file__).with_name("read_casebook.py")
KEPT = sorted((ROOT / "tests" / "casebooks").glob("*.casebook"))


@pytest.fixture(scope="module")
def read():
    """Have a casebook read by the other environment."""
    python = second_reader.python_of(ROOT)
    assert python.exists(), ("The second reader is not installed: `python3 packaging/start.py test` does that, where a"
                             " network answers.")

    def call(path, *words, stdin=""):
        done = subprocess.run([python, "-I", READER, path, *words], input=stdin, capture_output=True, text=True,
                              timeout=60, check=False)
        return (json.loads(done.stdout) if done.returncode == 0 else None), done.stderr

    return call


@pytest.fixture
def made(tmp_path):
    """A casebook of today's program, with a conversation in it."""
    vault = new_casebook(tmp_path)
    with vault.writing() as db:
        case = a_case(db, a_client(db), date(2026, 3, 2))
        for number in range(40):
            a_conversation(db, case, date(2026, 3, 3), notes=f"Gesprek {number}: één kanarie in de kolenmijn. " * 40)
    vault.close()
    return vault.path


def compared(path, found):
    """What the other reader found is what the program reads."""
    vault = open_by_key(path, KEY, read_only=True)
    try:
        assert found["rows"] == {name: vault.db.value(f'SELECT count(*) FROM "{name}"') for name in found["rows"]}
        assert len(found["rows"]) > 30
        assert found["notes"] == vault.db.column("SELECT notes FROM conversation_file ORDER BY key")
    finally:
        vault.close()
    assert found["application_id"] == 0x43425331
    assert found["integrity"] == ["ok"]
    assert found["references"] == 0


def test_another_sqlite_reads_what_the_program_wrote(read, made):
    before = made.read_bytes()
    found, wrong = read(made, KEY.hex(), "kanarie", "afwezig")
    assert found, wrong
    compared(made, found)
    assert found["found"] == {"kanarie": 40, "afwezig": 0}
    assert made.read_bytes() == before
    assert [path.name for path in made.parent.iterdir()] == [made.name]


def test_the_recovery_sheet_alone_opens_the_file_elsewhere(read, made):
    sheet = "\n".join(recovery.lines(KEY, SALT)).lower()
    found, wrong = read(made, "--sheet", stdin=sheet)
    assert found, wrong
    assert found["rows"]["conversation_file"] == 40
    assert "line 3" in read(made, "--sheet", stdin=sheet.replace(sheet.split()[2], sheet.split()[3]))[1]
    assert "another file" in read(made, "--sheet", stdin="\n".join(recovery.lines(KEY, keys.new_salt())))[1]


def test_a_wrong_key_opens_nothing(read, made):
    found, wrong = read(made, bytes(32).hex())
    assert found is None
    assert "kanarie" not in wrong


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_every_kept_casebook_is_read_whole_by_another_sqlite(read, path):
    found, wrong = read(path, KEY.hex())
    assert found, wrong
    assert found["integrity"] == ["ok"]
    assert found["values"] > 1000
    assert found["notes"]
    word = max(re.findall(r"[a-zA-Z]{4,}", " ".join(found["notes"])), key=len)
    assert read(path, KEY.hex(), word)[0]["found"][word] >= 1
