"""Words that she taught the spelling. They may tell whom she wrote about, and so stay inside the encrypted file."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from casebook.model.templates import KnownWord
from casebook.model.text import clean_line
from casebook.vault import Connection


def listed(db: Connection) -> list[KnownWord]:
    """All of them, in order."""
    return [KnownWord(id=str(r["key"]), word=r["word"])
            for r in db.rows("SELECT key, word FROM known_word ORDER BY word COLLATE NOCASE, word")]


def add(db: Connection, word: str) -> None:
    """Take a word for right from now on, with a capital or without."""
    kept = plain(word)
    if kept:
        db.execute("INSERT INTO known_word (word) VALUES (?) ON CONFLICT (word) DO NOTHING", (kept,))


def save(db: Connection, known: KnownWord) -> None:
    """Keep a word, new or written otherwise."""
    if known.id.isdecimal():
        db.execute("DELETE FROM known_word WHERE key = ?", (int(known.id),))
    add(db, known.word)


def remove(db: Connection, word: str) -> None:
    """Check a word again from now on."""
    db.execute("DELETE FROM known_word WHERE word = ?", (plain(word),))


def remove_one(db: Connection, id_: str) -> None:
    """Check the word of an id again from now on."""
    if id_.isdecimal():
        db.execute("DELETE FROM known_word WHERE key = ?", (int(id_),))


def only_in(db: Connection, records: Iterable[str]) -> list[str]:
    """The words that stand in the texts of these records (earlier versions included), and in no other.

    They would tell of a file that was destroyed. A word that stands in no text at all is none of them.
    """
    ids = json.dumps(list(records))
    return [known.word for known in listed(db) if _stands(db, known.word, ids, "IN") and not _stands(
        db, known.word, ids, "NOT IN")]


def _stands(db: Connection, word: str, ids: str, which: str) -> bool:
    """Whether a word stands in a text of the records that are, or are not, among these."""
    phrase = '"' + word.replace('"', '""') + '"'
    inside = f"{which} (SELECT value FROM json_each(?))"
    if db.value("SELECT 1 FROM conversation_text t JOIN conversation_file c ON c.key = t.rowid"
                f" WHERE conversation_text MATCH ? AND c.conversation_id {inside} LIMIT 1", (phrase, ids)):
        return True
    if db.value("SELECT 1 FROM written_text t JOIN written w ON w.key = t.rowid"
                f" WHERE written_text MATCH ? AND w.record {inside} LIMIT 1", (phrase, ids)):
        return True
    return bool(db.value(f"SELECT 1 FROM earlier_text WHERE instr(lower(text), ?) AND record {inside} LIMIT 1",
                         (word.lower(), ids)))


def plain(word: str) -> str:
    """A word as it is kept: without what stands around it; "" when nothing is left."""
    return unicodedata.normalize("NFC", clean_line(word)).replace("’", "'")[:80].strip(" .,;:!?()\"“”„‘'")
