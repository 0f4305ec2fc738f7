"""Everything her own overview is made of, read in one go."""

from __future__ import annotations

from datetime import date

from casebook.model.clients import Adviser
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.statistics import behind
from casebook.statistics.behind import OwnFigures
from casebook.store import adviser as own
from casebook.store import case_list, clients, values
from casebook.vault import Connection


@record
class OwnOverview(Record):
    """Her raw figures over a period, of one client or of all: `client` is its name, or "" for all.

    `destroyed` are the cases whose files are gone; `names` the lists of values in the language of the paper.
    """

    figures: OwnFigures
    client: str
    destroyed: frozenset[str]
    names: dict[str, dict[str, str]]
    adviser: Adviser
    language_code: str
    today: date


def gather(db: Connection, client: ClientId | None, period: Period, language_code: str, today: date) -> OwnOverview:
    """Read it, best within one snapshot of the file; None for all clients, those not known yet among them."""
    wanted = behind.everybody(db) if client is None else [client]
    names = {"theme": values.theme_names(db, language_code),
             **{name: values.names(db, name, language_code) for name in values.lists(db)}}
    return OwnOverview(
        figures=behind.together(db, wanted, period), client="" if client is None else clients.get(db, client).name,
        destroyed=case_list.destroyed(db), names=names, adviser=own.get(db), language_code=language_code, today=today)
