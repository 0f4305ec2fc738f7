"""A casebook whose bytes were changed, read whole: shared by flips, truncations and swaps, and their plain control."""

from __future__ import annotations

import argparse
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from casebook import errors
from casebook.vault import open_by_key, schema
from casebook.vault.integrity import problems
from tests.benchmarks.casebooks import Plain
from tests.casebook_files import KEY
from tests.faults import content
from tests.faults.operations import OPERATIONS, casebook

PAGE = 4096


def add_control(parser: argparse.ArgumentParser) -> None:
    """The plain file that must be seen to show wrong content."""
    parser.add_argument("--control", default="", choices=["", "plain"], help="plain SQLite: must fail")


class Target:
    """A file with known content: the encrypted one, or for the control a plain one with the same rows."""

    def __init__(self, work: Path, *, plain: bool) -> None:
        self.path = casebook(work)
        self._plain = plain
        if plain:
            _make_plain(self.path)
        else:
            OPERATIONS["writing"].prepare(work)
        self.whole = self.path.read_bytes()
        self.pages = len(self.whole) // PAGE
        self._good = self._read()
        if self._good[1]:
            raise RuntimeError("the undamaged file does not pass its checks")

    def examined(self) -> Counter[str]:
        """What a reader of the file gets now: an error, a complaint, the right content, or silently a wrong one."""
        try:
            found, complaint = self._read()
        except (errors.CasebookError, sqlite3.Error, UnicodeDecodeError, OverflowError):
            return Counter({"an error at reading": 1})
        if found != self._good[0]:
            return Counter({"silent": 1})
        if complaint:
            return Counter({"a check complains": 1})
        return Counter({"harmless" if self._plain else "unnoticed": 1})

    def put(self, content: bytes | bytearray) -> None:
        """Let the file hold this."""
        self.path.write_bytes(content)

    def change(self, place: int, content: bytes) -> None:
        """Change the file at one place, without writing the rest again."""
        with self.path.open("rb+") as file:
            file.seek(place)
            file.write(content)

    def _read(self) -> tuple[str, bool]:
        if self._plain:
            with closing(Plain(self.path)) as db:
                return content.digest(db), db.column("PRAGMA integrity_check") != ["ok"]
        with closing(open_by_key(self.path, KEY, read_only=True)) as vault:
            return content.digest(vault.db), bool(problems(vault.db))


def _make_plain(path: Path) -> None:
    with closing(Plain(path)) as db:
        for _, script in schema.steps():
            for statement in schema.statements(script):
                if "secure-delete" not in statement:  # an older SQLite knows no such option
                    db.execute(statement)
        db.execute("BEGIN")
        content.fill(db)
        for number in range(90, 97):
            content.write(db, number)
        db.execute("COMMIT")
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
