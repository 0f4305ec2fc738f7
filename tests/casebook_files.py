"""Real encrypted casebooks for tests, opened by key: deriving one takes most of a second, on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from casebook.model.cases import Case
from casebook.model.clients import Client, Engagement
from casebook.model.conversations import Conversation
from casebook.model.ids import CaseId, ClientId, ConversationId, EngagementId, new_id
from casebook.store import cases, clients, conversations, people
from casebook.vault import Connection, Vault, create_by_key, keys, open_by_key

KEY = bytes(range(32))
SALT = bytes((keys.MAGIC, 1)) + bytes(range(14))


def new_casebook(folder: Path, name: str = "test.casebook") -> Vault:
    """An empty casebook in a folder, open for writing; the program makes it once, and from then on it is copied."""
    path = folder / name
    path.touch(0o600, exist_ok=False)
    path.write_bytes(_empty())
    return open_by_key(path, KEY)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        made = create_by_key(Path(folder, "empty.casebook"), KEY, SALT)
        made.close()
        return made.path.read_bytes()


def a_client(db: Connection, name: str = "De Linde", **agreed: object) -> Client:
    """A stored client with an engagement from 2020 on."""
    client = Client(id=ClientId(new_id()), name=name)
    clients.save(db, client)
    engagement = Engagement(id=EngagementId(new_id()), client=client.id, starts=date(2020, 1, 1))
    clients.save_engagement(db, replace(engagement, **agreed))  # type: ignore[arg-type]
    return client


def a_case(db: Connection, client: Client | None, day: date, *, person: object = None, **fields: object) -> Case:
    """A stored case with a reporter of its own, unless one is given."""
    reporter = person or people.new(client.id if client else None)
    people.save(db, reporter)  # type: ignore[arg-type]
    case = Case(id=CaseId(new_id()), code=cases.new_code(db), client=client.id if client else None,
                reporter=reporter.id, first_contact=day)  # type: ignore[attr-defined]
    case = replace(case, **fields)  # type: ignore[arg-type]
    cases.save(db, case, on=day)
    return case


def a_conversation(db: Connection, case: Case, day: date, **fields: object) -> Conversation:
    """A stored conversation in a case."""
    conversation = Conversation(id=ConversationId(new_id()), cases=(case.id,), day=day)
    conversation = replace(conversation, **fields)  # type: ignore[arg-type]
    conversations.save(db, conversation)
    return conversation
