"""Which of the optional fields of a case its client asks to be recorded, and so what can be missing.

A case belongs to the engagement at its first contact; without a client or an engagement everything is asked.
Source: domain.md, Terms (engagement) and Two layers.
"""

from __future__ import annotations

from datetime import date

from casebook.model.cases import ASKED, Case
from casebook.model.clients import OPTIONAL_FIELDS
from casebook.model.ids import ClientId
from casebook.store import clients, rows
from casebook.vault import Connection

MISSED = ("capacity", "position", "found_through", "relation", "duration")  # of the optional ones; consequences never
_ALL = rows.stored(OPTIONAL_FIELDS)
_AGREED = f"""coalesce(
  (SELECT e.optional_fields FROM engagement e WHERE e.client_id = f.client_id AND e.starts <= c.first_contact
    ORDER BY e.starts DESC LIMIT 1),
  (SELECT e.optional_fields FROM engagement e WHERE e.client_id = f.client_id ORDER BY e.starts LIMIT 1), '{_ALL}')"""


def of_client(db: Connection, client: ClientId | None, first_contact: date) -> tuple[str, ...]:
    """The optional fields that are asked of a case of this client with its first contact on a day."""
    if client is None:
        return OPTIONAL_FIELDS
    engagement = clients.in_force(clients.engagements(db, client), first_contact)
    return OPTIONAL_FIELDS if engagement is None else engagement.optional_fields


def of_case(db: Connection, case: Case) -> tuple[str, ...]:
    """The optional fields that are asked of a case."""
    return of_client(db, case.client, case.first_contact)


def left_out(db: Connection, case: Case) -> set[str]:
    """The optional fields that are not asked of a case: nothing misses there, and nothing becomes unknown."""
    return set(OPTIONAL_FIELDS) - set(of_case(db, case))


def missing(db: Connection, case: Case) -> tuple[str, ...]:
    """The fields that are still to be filled in: those that hold nothing yet and that its client asks for."""
    wanted = of_case(db, case)
    return tuple(name for name in case.missing if name in wanted or name not in MISSED)


def missing_in_rows(db: Connection) -> str:
    """How many fields of a case are still to be filled in, as SQL over case_fact `f` and case_file `c`.

    Where no client leaves a field out it asks for no engagement at all, so that a list stays quick in any casebook.
    """
    plain = {name: f"coalesce(f.{'client_id' if name == 'client' else name}, '') = ''" for name in ASKED}
    if db.value("SELECT count(*) FROM engagement WHERE optional_fields <> ?", (_ALL,)):
        asked = f"char(10) || {_AGREED} || char(10)"
        for name in MISSED:
            plain[name] += f" AND instr({asked}, char(10) || '{name}' || char(10)) > 0"
    return " + ".join(f"({condition})" for condition in plain.values())
