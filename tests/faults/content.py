"""What the casebooks of the campaigns hold: fictional, and the same to the last row each time it is made."""

from __future__ import annotations

import hashlib
import json
import random
from datetime import date, timedelta

from casebook.model.cases import Case
from casebook.model.clients import Client
from casebook.model.conversations import Conversation, Draft
from casebook.model.ids import CaseId, ClientId, ConversationId
from casebook.store import cases, clients, conversations, drafts, people
from casebook.vault import Connection

FIRST = date(2026, 1, 5)
CASES = 3
WORDS = ("gesprek", "vervolg", "kanarie", "afspraak", "leidinggevende", "rust", "verslag", "melder", "terugblik",
         "collega", "stap", "telefoon")  # fmt: skip
# What is stamped with the clock, and so differs from one making to the next.
STAMPS = {"created", "changed"}
STAMPED_META = {"created", "last_change", "key_created", "last_verified_backup", "backed_up_change"}


def text(number: int, words: int) -> str:
    """So many words that only this number gives."""
    source = random.Random(f"text {number}")
    return " ".join([f"eigen{number}", *(source.choice(WORDS) for _ in range(words))])


def fill(db: Connection) -> None:
    """A client, three cases, and conversations before the first write."""
    client = Client(id=ClientId("client-1"), name="De Linde (fictief)")
    clients.save(db, client)
    for number in range(CASES):
        source = random.Random(f"case {number}")
        person = people.new(client.id, "", source)
        people.save(db, person)
        case = Case(id=_case(number), code=f"bavo-li{'klm'[number]}", client=client.id, reporter=person.id,
                    first_contact=FIRST)
        cases.save(db, case, on=FIRST)
    for number in range(12):
        _converse(db, -number - 1, 40)


def write(db: Connection, number: int) -> None:
    """Write number n, from 1 on: what she does in a day, with big texts that come and go and leave free pages."""
    _converse(db, number, number * 37 % 300)
    key = f"draft-{number // 3}"
    if number % 3:
        words = 9000 if number % 5 == 0 else 60
        drafts.save(db, Draft(id=key, noun="conversation", record=None, cursor=number,
                              fields=json.dumps({"notes": text(number, words)})))
    else:
        for place in range(number):
            drafts.remove(db, f"draft-{place // 3}")
    if number % 4 == 0:
        _converse(db, number - 1, 500)
    if number % 6 == 0:
        conversations.remove(db, ConversationId(f"talk-{number - 2}"))


def _case(number: int) -> CaseId:
    return CaseId(f"case-{number % CASES}")


def _converse(db: Connection, number: int, words: int) -> None:
    conversations.save(db, Conversation(
        id=ConversationId(f"talk-{number}"), cases=(_case(number),), day=FIRST + timedelta(days=abs(number)),
        channel="phone", minutes=30, notes=text(number, words), agreements="Bellen op maandag (fictief)."))


def digest(db: Connection) -> str:
    """Everything in a casebook as one short word; of equal content an equal one, whatever the clock said."""
    found = hashlib.sha256()
    tables = db.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table'"
                     " AND name NOT LIKE '%\\_text%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' ORDER BY name")
    for table in tables:
        found.update(f"{table['name']} {table['sql']}".encode())
        rows = db.rows(f'SELECT * FROM "{table["name"]}"')
        names = rows[0].keys() if rows else []
        places = [place for place, name in enumerate(names) if name not in STAMPS]
        kept = [tuple(row[place] for place in places) for row in rows]
        if table["name"] == "meta":
            kept = [row for row in kept if row[0] not in STAMPED_META]
        found.update(repr(sorted(kept, key=repr)).encode())
    for table in ("conversation_text", "written_text"):
        keys = db.column(f"SELECT rowid FROM {table} WHERE {table} MATCH 'kanarie OR eigen*' ORDER BY rowid")
        found.update(repr((table, keys)).encode())
    found.update(repr(db.value("PRAGMA user_version")).encode())
    return found.hexdigest()[:16]
