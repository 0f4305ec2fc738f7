"""Words that she taught the spelling. They may tell whom she wrote about, and so stay inside the encrypted file."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable

from casebook.model.templates import KnownWord
from casebook.model.text import clean_line
from casebook.store import case_texts
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
    """The words that stand in the texts of these records, and in no other: their earlier versions, what is being
    written about them and what lies in the bin included.

    They would tell of a file that was destroyed. A word that stands in no text at all is none of them.
    """
    known, named = listed(db), list(records)
    if not known:
        return []
    ids, (going, staying) = json.dumps(named), _unfinished(db, named)
    return [each.word for each in known
            if (each.word.lower() in going or _stands(db, each.word, ids, "IN"))
            and not (each.word.lower() in staying or _stands(db, each.word, ids, "NOT IN"))]


def _unfinished(db: Connection, ids: list[str]) -> tuple[str, str]:
    """What stands in drafts and in the bin, in small letters: where these records are named, and elsewhere."""
    found: tuple[list[str], list[str]] = ([], [])
    for table in ("draft", "binned"):
        naming = set(case_texts.naming(db, table, ids))
        for r in db.rows(f"SELECT id, key, fields FROM {table}"):
            text = case_texts.Text(table=table, key=r["key"], column="fields", words=r["fields"])
            found[r["id"] not in naming].extend(text.parts)
    return "\n".join(found[0]).lower(), "\n".join(found[1]).lower()


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
