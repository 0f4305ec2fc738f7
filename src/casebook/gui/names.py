"""What is read on the screen while real names are hidden (F8): the alias in the place of each name.

Texts themselves never change. What can't be shown otherwise, a field that she writes in, keeps its words and covers the
names in them. Paper is hers to choose: what she prints or saves is as it would be without F8, and its preview says so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from casebook.gui.cases.entry import Entry, Step
from casebook.gui.records.binding import Fields
from casebook.gui.session import Session
from casebook.model.cases import Case
from casebook.model.cast import Cast
from casebook.store import search
from casebook.store.search import Hit


def in_case(session: Session, text: str, case: str | None) -> str:
    """A text of a case, as it may be read now."""
    if not session.names_hidden or not text:
        return text
    return session.shown(text, _client_of(session, case), case)


def of_entries(session: Session, case: Case, found: list[Entry]) -> list[Entry]:
    """The entries of a timeline, as they may be read now."""
    if not session.names_hidden:
        return found
    masked = session.cast(case.client, case.id).masked
    return [replace(entry, title=masked(entry.title), facts=masked(entry.facts),
                    passages=tuple((heading, masked(words)) for heading, words in entry.passages)) for entry in found]


def of_steps(session: Session, case: Case, found: list[Step]) -> list[Step]:
    """The open next steps of a case, as they may be read now."""
    return [replace(step, words=session.shown(step.words, case.client, case.id)) for step in found]


def of_hit(session: Session, hit: Hit) -> Hit:
    """A hit of the search: of a card nothing but its alias, of any other text the words under aliases."""
    if not session.names_hidden:
        return hit
    if hit.noun == "person":
        cards = session.cast(_named(session, hit.client), hit.case).cards
        return replace(hit, passage=next((f"@{one.alias}" for one in cards if one.id == hit.record), "…"))
    client = _client_of(session, hit.case) if hit.case else _named(session, hit.client)
    return replace(hit, passage=session.shown(hit.passage, client, hit.case))


def whole_text(session: Session, hit: Hit) -> str:
    """The whole text of a hit that belongs to no case, as it may be read now."""
    if session.names_hidden and hit.noun == "person":
        return of_hit(session, hit).passage
    return session.shown(search.whole_text(session.db, hit.noun, hit.record), _named(session, hit.client))


def of_record(session: Session, noun: str, record: str) -> Callable[[str], str]:
    """How a text of a record may be read now."""
    if not session.names_hidden:
        return lambda text: text
    return session.cast(*search.belongs_to(session.db, noun, record)).masked


def of_form(session: Session, fields: Fields) -> Cast | None:
    """The cards whose names may stand in a form: those of the client that is chosen there."""
    client = fields.values()["client"] if "client" in fields.names() else None
    return session.cast(str(client)) if client else None


def _client_of(session: Session, case: str | None) -> str | None:
    found = session.db.value("SELECT client_id FROM case_fact WHERE id = ?", (case,))
    return None if found is None else str(found)


def _named(session: Session, client: str) -> str | None:
    found = session.db.value("SELECT id FROM client WHERE name = ?", (client,))
    return None if found is None else str(found)
