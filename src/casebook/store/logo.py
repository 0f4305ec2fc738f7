"""Her logo, kept in the file; one for all her documents."""

from __future__ import annotations

from casebook.model.logo import Logo
from casebook.store import rows
from casebook.vault import Connection

_HERS = "adviser"


def get(db: Connection) -> Logo | None:
    """Her logo, or None."""
    r = db.row("SELECT media, content FROM logo WHERE id = ?", (_HERS,))
    return None if r is None else Logo(media=r["media"], content=bytes(r["content"]))


def save(db: Connection, logo: Logo) -> None:
    """Keep a logo, drawn anew before (documents.logo_file), in the place of the one before."""
    rows.upsert(db, "logo", "id", id=_HERS, media=logo.media, content=logo.content)


def remove(db: Connection) -> None:
    """Take the logo away."""
    db.execute("DELETE FROM logo WHERE id = ?", (_HERS,))
