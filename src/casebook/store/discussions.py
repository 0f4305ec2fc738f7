"""With whom a document was discussed, and when."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ReleaseId
from casebook.model.releases import Discussion
from casebook.model.text import clean
from casebook.store import rows
from casebook.vault import Connection

MANAGEMENT = ("management", "board", "supervisory_board", "hr")
WORKS_COUNCIL = "works_council"


def save(db: Connection, discussion: Discussion) -> None:
    """Keep that a document was discussed."""
    rows.upsert(db, "discussion", "id", id=discussion.id, release_id=discussion.release,
                addressee=discussion.addressee, day=discussion.day, note=clean(discussion.note))


def of_release(db: Connection, release: ReleaseId) -> list[Discussion]:
    """With whom a document was discussed, oldest first."""
    return [Discussion(id=r["id"], release=ReleaseId(r["release_id"]), addressee=r["addressee"],
                       day=date.fromisoformat(r["day"]), note=r["note"])
            for r in db.rows("SELECT * FROM discussion WHERE release_id = ? ORDER BY day, key", (release,))]


def remove(db: Connection, discussion: str) -> None:
    """Take such a note away."""
    db.execute("DELETE FROM discussion WHERE id = ?", (discussion,))
