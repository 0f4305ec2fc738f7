"""Words that she said are no name in what goes to a client. Source: disclosure.md, The gate.

Such a word is the name of somebody on a card: it tells that she wrote about them, and goes with the card.
"""

from __future__ import annotations

import json

from casebook.model.cast import name_forms
from casebook.model.ids import ClientId
from casebook.model.text import clean_line, folded
from casebook.vault import Connection

LONGEST = 120


def add(db: Connection, client: ClientId, word: str) -> None:
    """Take a word for no name from now on in documents for a client, with a capital or without."""
    kept = clean_line(word)[:LONGEST]
    if folded(kept):
        db.execute("INSERT INTO no_name (client_id, word) VALUES (?, ?) ON CONFLICT (client_id, word) DO NOTHING",
                   (client, kept))


def remove(db: Connection, client: ClientId, word: str) -> None:
    """Ask again from now on."""
    db.execute("DELETE FROM no_name WHERE client_id = ? AND word = ?", (client, clean_line(word)[:LONGEST]))


def of_client(db: Connection, client: ClientId) -> list[str]:
    """The words of a client, in order."""
    return [str(word) for word in db.column(
        "SELECT word FROM no_name WHERE client_id = ? ORDER BY word COLLATE NOCASE, word", (client,))]


def meaning(db: Connection, people: list[str]) -> list[int]:
    """The keys of the words that could be the name or the alias of one of these people."""
    words = db.rows("SELECT key, word FROM no_name")
    if not words or not people:
        return []
    parts: set[str] = set()
    for r in db.rows("SELECT p.name, p.alias, p.earlier_aliases, (SELECT group_concat(code, char(10)) FROM case_file"
                     " WHERE person_id = p.id) AS codes FROM person p WHERE p.id IN (SELECT value FROM json_each(?))",
                     (json.dumps(people),)):
        parts.update(part for form in name_forms(r["name"]) for part in form if len(part) > 1)
        parts.update(folded(line) for line in "\n".join(
            (r["alias"], r["earlier_aliases"], r["codes"] or "")).splitlines() if line)
    return [r["key"] for r in words if _has(folded(r["word"]), parts)]


def _has(word: str, parts: set[str]) -> bool:
    return any(part in word for part in parts if len(part) > 2 or part == word)


def forget(db: Connection, people: list[str]) -> None:
    """Forget the words that could mean one of these people, whose cards go."""
    db.executemany("DELETE FROM no_name WHERE key = ?", [(key,) for key in meaning(db, people)])
