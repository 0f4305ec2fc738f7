"""A canary typed into every field of the window is afterwards in the casebook, and nowhere else.

Looked for in every file of a home, temp and runtime folder of its own, in settings and their names, in every byte that
the program wrote to any file, pipe or socket, and, once locked, in its memory. Source: security.md, promises 1, 5, 7.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casebook.store import inventory
from casebook.store.inventory import Layer
from casebook.vault import Connection, open_by_passphrase
from tests.gui.canaries import ENCODINGS, MARK, files_with, hits_in, patterns
from tests.gui.running import Running, can_read_memory

# What one session cannot type: a report of another year, a final one, a hit of the gate and a second file are asked
# for; of the rest one has no field yet.
ELSEWHERE = {("recommendation", "response"), ("release", "threshold_reason"), ("handover", "other"),
             ("person", "contact"), ("invoice", "number"), ("no_name", "word")}
WRITES = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"


@dataclass(frozen=True)
class Session:
    """What a walk left: its folders, what it typed, how often that stood in memory before and after the lock."""

    folder: Path
    casebook: Path
    passphrase: str
    typed: dict[str, str]
    written: Path
    before: int
    after: int


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """One session under strace, in folders of its own, ended by the lock key."""
    with tempfile.TemporaryDirectory(prefix="canary-") as place, tempfile.TemporaryDirectory() as traces:
        folder, trace = Path(place), Path(traces) / "written"
        strace = ("strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", "70000", "-e", WRITES, "-e", "signal=none",
                  "-o", str(trace))
        with Running(folder, "--language", "en", under=strace, QT_QPA_PLATFORM="offscreen") as program:
            told = program.do("tests.gui.canary_walk:walk")
            before = sum(program.copies(patterns()).values())
            program.lock_by_key()
            after = sum(program.copies(patterns()).values())
        yield Session(folder, folder / "profile" / "casebook.casebook", told["passphrase"], told["typed"], trace,
                      before, after)


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
    assert files_with(session.folder, patterns()) == {}
    assert list(session.folder.rglob("*.casebook")), "the search saw no casebook at all"


def test_nothing_the_program_wrote_anywhere_held_a_word(session: Session) -> None:
    traced = session.written.read_bytes()
    data = bytes.fromhex(b"".join(re.findall(rb"\\x([0-9a-f]{2})", traced)).decode())
    assert hits_in(data, [b"SQLite"]) == 0
    assert len(data) > 1_000_000, "strace saw too little to judge"
    told = json.dumps({"done": {"passphrase": session.passphrase, "typed": session.typed}}).encode()
    assert data.count(told) == 1, "strace did not see the one line in which the walk tells what it typed"
    assert hits_in(data.replace(told, b""), patterns()) == 0


@pytest.mark.skipif(not can_read_memory(), reason="the memory of other processes can be read by root only")
def test_after_the_lock_no_word_of_the_session_is_in_memory(session: Session) -> None:
    assert session.before > len(session.typed)
    assert session.after == 0
