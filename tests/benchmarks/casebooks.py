"""Large casebooks for measuring: the same rows in an encrypted file and in a plain SQLite file beside it."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from casebook.practice.writing import SITUATIONS
from casebook.store import findable
from casebook.vault import Vault, create_by_key, schema
from casebook.vault.keys import new_salt

KEY = b"b" * 32
CLIENTS, TALKS_A_CASE, WORDS = 12, 6, 200
THEMES = ("bullying", "intimidation", "discrimination", "sexual_harassment", "conflict", "violence")
SETTINGS = ("temp_store = 2", "foreign_keys = ON", "cell_size_check = ON", "secure_delete = ON",
            "cache_size = -64000", "journal_mode = TRUNCATE", "synchronous = EXTRA")


class Plain:
    """A plain SQLite file with what store functions need of a connection, so that the very same queries run on both."""

    def __init__(self, path: Path) -> None:
        self._raw = sqlite3.connect(path, isolation_level=None, cached_statements=256)
        self._raw.row_factory = sqlite3.Row
        for setting in SETTINGS:
            self._raw.execute(f"PRAGMA {setting}").fetchall()

    def execute(self, sql: str, parameters: Any = ()) -> int:
        return self._raw.execute(sql, parameters).rowcount

    def executemany(self, sql: str, parameters: Any) -> None:
        self._raw.executemany(sql, parameters)

    def rows(self, sql: str, parameters: Any = ()) -> list[Any]:
        return self._raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Any = ()) -> Any:
        return self._raw.execute(sql, parameters).fetchone()

    def value(self, sql: str, parameters: Any = ()) -> Any:
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def column(self, sql: str, parameters: Any = ()) -> list[Any]:
        return [row[0] for row in self.rows(sql, parameters)]

    @property
    def last_key(self) -> int:
        return int(self.value("SELECT last_insert_rowid()"))

    def close(self) -> None:
        self._raw.close()


def make_encrypted(path: Path, conversations: int) -> Vault:
    """A casebook with so many conversations, open."""
    vault = create_by_key(path, KEY, new_salt())
    with vault.writing() as db:
        _insert(db, conversations)
    return vault


def make_plain(path: Path, conversations: int) -> Plain:
    """The same rows without encryption, open."""
    db = Plain(path)
    for statement in (one for _number, script in schema.steps() for one in schema.statements(script)):
        try:
            db.execute(statement)
        except sqlite3.OperationalError:
            if "secure-delete" not in statement:  # an older SQLite knows no such option
                raise
    db.execute("BEGIN")
    _insert(db, conversations)
    db.execute("COMMIT")
    return db


def _insert(db: Any, conversations: int) -> None:
    cases = max(1, conversations // TALKS_A_CASE)
    first = date(2010, 1, 1)
    db.executemany("INSERT INTO client (id, name, language, contact, notes, active) VALUES (?, ?, 'nl', '', '', 1)",
                   [(f"k{number}", f"Opdrachtgever {number} (fictief)") for number in range(CLIENTS)])
    db.executemany("INSERT INTO person (id, client_id, token, alias, name, phone, email, contact, safe_contact)"
                   " VALUES (?, ?, ?, ?, '', ?, '', '', '')",
                   [(f"p{n}", f"k{n % CLIENTS}", f"t{n}", f"Melder {n}", f"06 {n:08}") for n in range(cases)])
    days = [(first + timedelta(days=n * 5000 // cases)).isoformat() for n in range(cases)]
    db.executemany("INSERT INTO case_fact (id, client_id, token, first_month, counted_month, taken_over, short, status,"
                   " main_theme, capacity, position, found_through, relation, duration) VALUES (?, ?, ?, ?, ?, 0, 0,"
                   " ?, ?, 'affected', 'employee', 'hr', 'peer', 'once')",
                   [(f"c{n}", f"k{n % CLIENTS}", f"t{n}", days[n][:7], days[n][:7], _status(n, cases),
                     THEMES[n // CLIENTS % len(THEMES)]) for n in range(cases)])
    db.executemany("INSERT INTO case_file (case_id, code, person_id, first_contact, last_contact, consequences,"
                   " question, aftercare, count_only, hold_reason, created, changed)"
                   " VALUES (?, ?, ?, ?, ?, '', '', '', 0, '', '', '')",
                   [(f"c{n}", f"code-{n}", f"p{n}", days[n], days[n]) for n in range(cases)])
    db.executemany("INSERT INTO conversation_fact (id, month, kind) VALUES (?, ?, ?)",
                   [(f"g{n}", days[n % cases][:7], "intake" if n < cases else "follow_up")
                    for n in range(conversations)])
    db.executemany("INSERT INTO conversation_in_case (conversation_id, case_id) VALUES (?, ?)",
                   [(f"g{n}", f"c{n % cases}") for n in range(conversations)])
    db.executemany("INSERT INTO conversation_file (conversation_id, day, at, channel, minutes, notes, agreements,"
                   " next_step, created, changed) VALUES (?, ?, '10:00', 'phone', 30, ?, '', '', '', '')",
                   ((f"g{n}", days[n % cases], text) for n, text in enumerate(_texts(conversations))))
    findable.keep_all(db)


def _status(number: int, cases: int) -> str:
    return "open" if number > cases * 0.97 else "closed"


def _texts(number: int) -> Iterator[str]:
    """Notes of 200 words, each with a word of its own."""
    source = random.Random(3)
    sentences = [sentence for every in SITUATIONS.values() for sentence in every]
    words = [word for sentence in sentences for word in sentence.split()]
    for place in range(number):
        start = source.randrange(len(words))
        yield " ".join([*(words[(start + step * 7) % len(words)] for step in range(WORDS - 1)), f"eigen{place}"])
