"""Person cards, in which cases they are, and who may be the same person."""

from __future__ import annotations

import random

from casebook.errors import NotFound
from casebook.model.cases import Person
from casebook.model.cast import Card, Cast
from casebook.model.ids import CaseId, ClientId, PersonId, new_id
from casebook.model.text import clean, clean_line, folded
from casebook.store import living, rows, written
from casebook.vault import Connection, Row

# The cards of a case: its reporter and whoever else is in it.
OF_CASE = ("SELECT person_id FROM case_file WHERE case_id = :case UNION SELECT person_id FROM person_in_case"
           " WHERE case_id = :case")
# Those of them that hang on no other case.
OF_NO_OTHER = f"""
SELECT id FROM person p WHERE id IN ({OF_CASE})
  AND NOT EXISTS (SELECT 1 FROM case_file o WHERE o.person_id = p.id AND o.case_id <> :case)
  AND NOT EXISTS (SELECT 1 FROM person_in_case o WHERE o.person_id = p.id AND o.case_id <> :case)
"""
SAME_DIGITS = 8
"""With so many last digits alike, two phone numbers are the same one, with or without what stands before them."""


def new(client: ClientId | None, alias: str = "", source: random.Random | None = None) -> Person:
    """A new card with a random token, not yet stored."""
    return Person(id=PersonId(new_id(source)), client=client, token=new_id(source), alias=alias)


def save(db: Connection, person: Person) -> None:
    """Keep a card; names and numbers stand on one line.

    An alias that it bore until now stays with it, so that texts go on telling who it is. Where all cases that she
    is in are "count only", no name, e-mail address or notes about her are kept: only what it takes to call back.
    """
    before = db.row("SELECT alias, earlier_aliases FROM person WHERE id = ?", (person.id,))
    silent = keeps_no_name(db, person.id)
    alias = clean_line(person.alias)
    earlier = _earlier(person, alias, before)
    fields = {
        "alias": alias, "earlier_aliases": "\n".join(earlier), "name": "" if silent else clean_line(person.name),
        "phone": clean_line(person.phone), "email": "" if silent else clean_line(person.email),
        "contact": "" if silent else clean(person.contact), "safe_contact": clean(person.safe_contact),
    }
    rows.upsert(db, "person", "id", id=person.id, client_id=person.client, token=person.token, **fields)
    written.keep(db, "person", person.id, None, *fields.values())


def _earlier(person: Person, alias: str, before: Row | None) -> tuple[str, ...]:
    kept = [*person.earlier_aliases]
    if before is not None:
        kept += [*rows.words(before["earlier_aliases"]), before["alias"]]
    lines = (clean_line(one) for one in kept)
    return tuple({folded(one): one for one in lines if folded(one) not in ("", folded(alias))}.values())


def keeps_no_name(db: Connection, person: PersonId) -> bool:
    """Whether every case that somebody is in is "count only": codes, and what it takes to call back."""
    cases = db.column("SELECT count_only FROM case_file WHERE person_id = :person OR case_id IN"
                      " (SELECT case_id FROM person_in_case WHERE person_id = :person)", {"person": person})
    return bool(cases) and all(cases)


def _person(r: Row) -> Person:
    return Person(
        id=PersonId(r["id"]), client=r["client_id"], token=r["token"], alias=r["alias"], name=r["name"],
        phone=r["phone"], email=r["email"], contact=r["contact"], safe_contact=r["safe_contact"],
        earlier_aliases=rows.words(r["earlier_aliases"]),
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


def of_case(db: Connection, case: CaseId) -> list[Person]:
    """The cards of a case: the reporter first, then whoever else is in it, by alias."""
    found = db.rows(f"SELECT * FROM person p WHERE id IN ({OF_CASE}) ORDER BY id <> (SELECT person_id FROM case_file"
                    " WHERE case_id = :case), alias", {"case": case})
    return [_person(r) for r in found]


def called(db: Connection, person: Person) -> str:
    """How a card is called: its alias, else the code of its first case as a reporter."""
    return person.alias or str(db.value("SELECT code FROM case_file WHERE person_id = ? ORDER BY key LIMIT 1",
                                        (person.id,)) or "")


def cases_of(db: Connection, person: PersonId) -> list[tuple[CaseId, str, bool]]:
    """The cases that a card is in: id, code, and whether she is its reporter."""
    found = db.rows("SELECT case_id, code, 1 AS hers FROM case_file WHERE person_id = :person UNION SELECT i.case_id,"
                    " c.code, 0 FROM person_in_case i JOIN case_file c ON c.case_id = i.case_id"
                    " WHERE i.person_id = :person AND c.person_id <> :person ORDER BY hers DESC, code",
                    {"person": person})
    return [(CaseId(r["case_id"]), str(r["code"]), bool(r["hers"])) for r in found]


def put_in_case(db: Connection, person: PersonId, case: CaseId) -> None:
    """Note that somebody is in a case besides its reporter. Raises NotFound for a case that was destroyed."""
    living.must_live(db, (case,))
    if person != db.value("SELECT person_id FROM case_file WHERE case_id = ?", (case,)):
        db.execute("INSERT OR IGNORE INTO person_in_case (person_id, case_id) VALUES (?, ?)", (person, case))
        if keeps_no_name(db, person):
            save(db, get(db, person))


def take_from_case(db: Connection, person: PersonId, case: CaseId) -> None:
    """Take that note away; a card that is in no case any more stays with its client."""
    db.execute("DELETE FROM person_in_case WHERE person_id = ? AND case_id = ?", (person, case))


def remove(db: Connection, person: PersonId) -> None:
    """Remove a card made by mistake; that of a reporter stays."""
    if db.value("SELECT 1 FROM case_file WHERE person_id = ?", (person,)) is None:
        db.execute("DELETE FROM person_in_case WHERE person_id = ?", (person,))
        db.execute("DELETE FROM person WHERE id = ?", (person,))
        written.forget(db, "person", person)


def cast(db: Connection, client: str | None, case: str | None = None) -> Cast:
    """The cards that texts of a client may name, those of a case marked; a case whose client is unknown has its own."""
    found = db.rows(
        f"SELECT p.*, (SELECT group_concat(code, char(10)) FROM case_file WHERE person_id = p.id) AS codes,"
        f" p.id IN ({OF_CASE}) AS here FROM person p WHERE client_id = :client OR p.id IN ({OF_CASE})",
        {"client": client, "case": case})
    return Cast([_card(r) for r in found])


def _card(r: Row) -> Card:
    codes = rows.words(r["codes"] or "")
    alias = r["alias"] or (codes[0] if codes else "")
    return Card(id=PersonId(r["id"]), alias=alias, others=(*rows.words(r["earlier_aliases"]), *codes), name=r["name"],
                phone=r["phone"], email=r["email"], here=bool(r["here"]))


def bearing(db: Connection, alias: str, client: str | None, but: PersonId) -> bool:
    """Whether another card of a client bears an alias now."""
    aliases = db.column("SELECT alias FROM person WHERE client_id IS ? AND id <> ?", (client, but))
    return folded(alias) in {folded(one) for one in aliases if one}


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


def seemingly_same(db: Connection, person: Person) -> list[Person]:
    """Other cards of her client with the same real name or phone number, not yet marked as possibly the same."""
    if person.client is None:
        return []
    name, digits = folded(person.name), _digits(person.phone)
    marked = {one.id for one in alike(db, person.id)}
    return [one for one in of_client(db, person.client) if one.id != person.id and one.id not in marked and (
        (name and folded(one.name) == name) or (digits and _digits(one.phone) == digits))]


def _digits(phone: str) -> str:
    digits = "".join(c for c in phone if c.isdigit())
    return digits[-SAME_DIGITS:] if len(digits) >= SAME_DIGITS else ""
