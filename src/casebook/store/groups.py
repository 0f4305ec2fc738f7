"""Groups of clients: the holdings that organisations belong to, whose clients are audited together.

Source: disclosure.md, rule 7.
"""

from __future__ import annotations

from casebook.errors import NotFound
from casebook.model.clients import Client, ClientGroup
from casebook.model.ids import ClientId, GroupId
from casebook.model.text import clean_line, folded
from casebook.store import clients, rows
from casebook.vault import Connection


def save(db: Connection, group: ClientGroup) -> None:
    """Keep a group; saving it under another name renames it for all of its clients."""
    rows.upsert(db, "client_group", "id", id=group.id, name=clean_line(group.name))


def all_of(db: Connection) -> list[ClientGroup]:
    """All groups by name."""
    return [ClientGroup(id=GroupId(r["id"]), name=r["name"])
            for r in db.rows("SELECT * FROM client_group ORDER BY name COLLATE NOCASE")]


def get(db: Connection, group: GroupId) -> ClientGroup:
    """One group, or NotFound."""
    r = db.row("SELECT * FROM client_group WHERE id = ?", (group,))
    if r is None:
        raise NotFound("group", "")
    return ClientGroup(id=GroupId(r["id"]), name=r["name"])


def named(db: Connection, name: str) -> ClientGroup | None:
    """The group of a name, ignoring case, accents and spaces; None where there is none yet."""
    wanted = folded(clean_line(name))
    return next((group for group in all_of(db) if folded(group.name) == wanted), None)


def members(db: Connection, group: GroupId) -> list[Client]:
    """The clients of a group, by name, those of the past included: what was released to them counts."""
    found = db.column("SELECT id FROM client WHERE group_id = ? ORDER BY name COLLATE NOCASE", (group,))
    return [clients.get(db, ClientId(client)) for client in found]


def of_client(db: Connection, client: ClientId) -> list[Client]:
    """The clients that are audited together with a client: all of its group, itself included; itself where alone."""
    found = clients.get(db, client)
    return [found] if found.group is None else members(db, found.group)


def drop_empty(db: Connection) -> None:
    """Let go of groups that no client belongs to any more; a client that comes back brings its group with it."""
    db.execute("DELETE FROM client_group WHERE id NOT IN (SELECT group_id FROM client WHERE group_id IS NOT NULL)")
