"""How a document speaks to the reporter: je or u, as was agreed with the client organisation."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId
from casebook.model.periods import Period, first_day, last_day, month_of
from casebook.store import clients
from casebook.vault import Connection


def address(db: Connection, client: ClientId | None, today: date) -> str:
    """`formal` or `informal`, by the engagement in force; formal without one."""
    month = Period(first=first_day(month_of(today)), last=last_day(month_of(today)))
    agreed = clients.engagements_touched(db, client, month) if client else []
    return agreed[-1].address if agreed else "formal"
