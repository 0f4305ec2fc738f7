"""Drafts: text that streams into the file before it is a record. Not searched, not counted, not announced."""

from __future__ import annotations

from casebook.model.conversations import Draft
from casebook.model.text import clean
from casebook.store import rows
from casebook.vault import Connection, Row


def save(db: Connection, draft: Draft) -> None:
    """Keep what stands in a form now."""
    rows.upsert(db, "draft", "id", id=draft.id, noun=draft.noun, record=draft.record, fields=clean(draft.fields),
                cursor=draft.cursor, changed=rows.now())


def _draft(r: Row) -> Draft:
    return Draft(id=r["id"], noun=r["noun"], record=r["record"], fields=r["fields"], cursor=r["cursor"],
                 changed=rows.stamp(r["changed"]))


def all_of(db: Connection) -> list[Draft]:
    """All drafts, the one changed last first."""
    return [_draft(r) for r in db.rows("SELECT * FROM draft ORDER BY changed DESC, key DESC")]


def get(db: Connection, draft: str) -> Draft | None:
    """One draft, or None."""
    r = db.row("SELECT * FROM draft WHERE id = ?", (draft,))
    return None if r is None else _draft(r)


def remove(db: Connection, draft: str) -> None:
    """Remove a draft: it became a record, or is empty."""
    db.execute("DELETE FROM draft WHERE id = ?", (draft,))
