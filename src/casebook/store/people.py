"""Person cards, and who may be the same person."""

from __future__ import annotations

import random

from casebook.errors import NotFound
from casebook.model.cases import Person
from casebook.model.ids import ClientId, PersonId, new_id
from casebook.model.text import clean, clean_line
from casebook.store import rows, written
from casebook.vault import Connection, Row


def new(client: ClientId | None, alias: str = "", source: random.Random | None = None) -> Person:
    """A new card with a random token, not yet stored."""
    return Person(id=PersonId(new_id(source)), client=client, token=new_id(source), alias=alias)


def save(db: Connection, person: Person) -> None:
    """Keep a card; names and numbers stand on one line."""
    rows.upsert(
        db, "person", "id", id=person.id, client_id=person.client, token=person.token, alias=clean_line(person.alias),
        name=clean_line(person.name), phone=clean_line(person.phone), email=clean_line(person.email),
        contact=clean(person.contact), safe_contact=clean(person.safe_contact),
    )
    text = (person.alias, person.name, person.phone, person.email, person.contact, person.safe_contact)
    written.keep(db, "person", person.id, None, *text)


def _person(r: Row) -> Person:
    return Person(
        id=PersonId(r["id"]), client=r["client_id"], token=r["token"], alias=r["alias"], name=r["name"],
        phone=r["phone"], email=r["email"], contact=r["contact"], safe_contact=r["safe_contact"],
    )


def get(db: Connection, person: PersonId) -> Person:
    """One card, or NotFound."""
    r = db.row("SELECT * FROM person WHERE id = ?", (person,))
    if r is None:
        raise NotFound("person", "")
    return _person(r)


def of_client(db: Connection, client: ClientId) -> list[Person]:
    """The cards of a client, by alias."""
    return [_person(r) for r in db.rows("SELECT * FROM person WHERE client_id = ? ORDER BY alias", (client,))]


def is_needed(db: Connection, person: PersonId, but_for: str) -> bool:
    """Whether a card belongs to another case than this one, as its reporter or otherwise."""
    return bool(db.value("SELECT 1 FROM case_file WHERE person_id = ? AND case_id <> ? UNION"
                         " SELECT 1 FROM person_in_case WHERE person_id = ? AND case_id <> ?",
                         (person, but_for, person, but_for)))


def same_at(db: Connection, person: Person, client: ClientId | None) -> Person | None:
    """Another card at a client that says exactly the same, if it says anything and there is one."""
    said = (person.alias, person.name, person.phone, person.email, person.contact, person.safe_contact)
    if client is None or not any(said[:4]):
        return None
    r = db.row("SELECT * FROM person WHERE client_id = ? AND id <> ? AND alias = ? AND name = ? AND phone = ?"
               " AND email = ? AND contact = ? AND safe_contact = ?", (client, person.id, *said))
    return None if r is None else _person(r)


def remove(db: Connection, person: PersonId) -> None:
    """Remove a card that no case needs any more."""
    db.execute("DELETE FROM person_in_case WHERE person_id = ?", (person,))
    db.execute("DELETE FROM person WHERE id = ?", (person,))
    written.forget(db, "person", person)


def mark_alike(db: Connection, person: PersonId, other: PersonId) -> None:
    """Mark two people as possibly the same: together they count as one reporter."""
    first, second = sorted((get(db, person).token, get(db, other).token))
    if first != second:
        db.execute("INSERT OR IGNORE INTO token_alike (token, other) VALUES (?, ?)", (first, second))


def unmark_alike(db: Connection, person: PersonId, other: PersonId) -> None:
    """Take that mark away."""
    first, second = sorted((get(db, person).token, get(db, other).token))
    db.execute("DELETE FROM token_alike WHERE token = ? AND other = ?", (first, second))


def alike(db: Connection, person: PersonId) -> list[Person]:
    """Those who are directly marked as possibly the same as a person."""
    token = get(db, person).token
    others = db.column("SELECT other FROM token_alike WHERE token = ? UNION SELECT token FROM token_alike"
                       " WHERE other = ?", (token, token))
    if not others:
        return []
    found = db.rows(f"SELECT * FROM person WHERE token IN ({rows.marks(others)}) ORDER BY alias", others)
    return [_person(r) for r in found]
