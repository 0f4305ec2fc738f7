"""A canary typed into every field of the window is afterwards in the casebook, and nowhere else.

Looked for in every file of a home, temp and runtime folder of its own, in settings and their names, in every byte that
the program wrote to any file, pipe or socket, and encrypted in the casebook itself. Source: security.md, promises 1, 7.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from casebook.store import inventory
from casebook.store.inventory import Layer
from casebook.vault import Connection, open_by_passphrase
from tests.gui.canaries import ENCODINGS, MARK, files_with, hits_in, patterns

ROOT = Path(__file__).resolve().parents[2]
# What one session cannot type: the two ask for a report of another year or a final one, the third has no field yet.
ELSEWHERE = {("recommendation", "response"), ("release", "threshold_reason"), ("person", "contact")}


@dataclass(frozen=True)
class Session:
    """What a walk left: its folders, what it typed, and everything it wrote."""

    home: Path
    casebook: Path
    passphrase: str
    typed: dict[str, str]
    written: Path


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """One session under strace, in folders of its own."""
    folder = tmp_path_factory.mktemp("canary")
    home, trace = folder / "home", folder / "written"
    for name in ("tmp", "run", "config"):
        (home / name).mkdir(parents=True)
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home / "tmp"), "XDG_RUNTIME_DIR": str(home / "run"),
                   "XDG_CONFIG_HOME": str(home / "config"), "QT_QPA_PLATFORM": "offscreen"}
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"
    strace = ["strace", "-f", "-qq", "-xx", "-s", "70000", "-e", calls, "-e", "signal=none", "-o", str(trace)]
    done = subprocess.run([*strace, sys.executable, "-m", "tests.gui.canary_walk", str(home)], cwd=ROOT,
                          env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr[-4000:]
    told = json.loads(done.stdout.splitlines()[-1])
    yield Session(home, home / "profile" / "casebook.casebook", told["passphrase"], told["typed"], trace)
    shutil.rmtree(folder)


def test_every_field_for_words_was_typed_into_and_is_kept(session: Session) -> None:
    opened = open_by_passphrase(session.casebook, session.passphrase, read_only=True)
    try:
        with opened.read_snapshot() as db:
            empty = {(table.name, column) for table in inventory.TABLES for column in table.text
                     if table.layer is not Layer.INDEX and not _holds_canary(db, table.name, column)}
    finally:
        opened.close()
    assert empty <= ELSEWHERE


def _holds_canary(db: Connection, table: str, column: str) -> bool:
    return bool(db.value(f"SELECT count(*) FROM {table} WHERE {column} LIKE '%{MARK}%'"))


def test_the_search_sees_a_word_however_it_is_written(tmp_path):
    for number, encoding in enumerate(ENCODINGS):
        (tmp_path / f"{number}.bin").write_bytes(b"\x00\x01" + f"..{MARK.upper()}bbbc..".encode(encoding))
    (tmp_path / f"{MARK}.txt").touch()
    assert len(files_with(tmp_path, patterns())) == len(ENCODINGS) + 1


def test_no_file_but_the_casebook_knows_a_word_and_it_is_encrypted_there(session: Session) -> None:
    assert len(session.typed) > 60
    assert files_with(session.home, patterns()) == {}
    assert list(session.home.rglob("*.casebook")), "the search saw no casebook at all"


def test_nothing_the_program_wrote_anywhere_held_a_word(session: Session) -> None:
    traced = session.written.read_bytes()
    data = bytes.fromhex(b"".join(re.findall(rb"\\x([0-9a-f]{2})", traced)).decode())
    assert hits_in(data, [b"SQLite"]) == 0
    assert len(data) > 1_000_000, "strace saw too little to judge"
    told = json.dumps({"passphrase": session.passphrase}).encode()[:-1]
    assert told in data, "strace did not see the one line in which the walk tells what it typed"
    answer = data.index(told)
    assert hits_in(data[:answer], patterns()) == 0
