"""Drafts: text that streams into the file before it is a record. Not searched, not counted, not announced."""

from __future__ import annotations

import json
from typing import Any

from casebook.model.conversations import Draft
from casebook.model.text import clean
from casebook.store import rows
from casebook.vault import Connection, Row

PLACE = "place"
"""The noun, and the id, of where she stands with the cursor: kept like a draft, but nothing that is unfinished."""


def save(db: Connection, draft: Draft) -> None:
    """Keep what stands in a form now."""
    rows.upsert(db, "draft", "id", id=draft.id, noun=draft.noun, record=draft.record, fields=clean(draft.fields),
                cursor=draft.cursor, changed=rows.now())


def fields_of(kept: str) -> dict[str, Any]:
    """What a draft or a part of it keeps, by field; nothing where it can't be read: no draft keeps a case shut."""
    try:
        found = json.loads(kept)
    except (TypeError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _draft(r: Row) -> Draft:
    cursor = r["cursor"] if isinstance(r["cursor"], int) and 0 <= r["cursor"] < 2**31 else 0
    try:
        changed = rows.stamp(r["changed"])
    except (TypeError, ValueError):
        changed = None
    return Draft(id=str(r["id"]), noun=r["noun"], record=r["record"], fields=r["fields"], cursor=cursor,
                 changed=changed)


def all_of(db: Connection) -> list[Draft]:
    """All drafts, the one changed last first."""
    return [_draft(r) for r in db.rows("SELECT * FROM draft WHERE noun <> ? ORDER BY changed DESC, key DESC", (PLACE,))]


def get(db: Connection, draft: str) -> Draft | None:
    """One draft, or None."""
    r = db.row("SELECT * FROM draft WHERE id = ?", (draft,))
    return None if r is None else _draft(r)


def remove(db: Connection, draft: str) -> None:
    """Remove a draft: it became a record, or is empty."""
    db.execute("DELETE FROM draft WHERE id = ?", (draft,))
