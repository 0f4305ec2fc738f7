"""What an invoice counts: minutes of work and of travel, and kilometres, of one client over whole months.

The minutes of conversations are the casework time: nobody enters them twice. Source: domain.md, Records.
"""

from __future__ import annotations

from collections.abc import Mapping

from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.statistics import collect, facts
from casebook.vault import Connection

TRAVEL = "travel"


@record
class Worked(Record):
    """Minutes by class of time, travel apart, and kilometres."""

    minutes: Mapping[str, int]
    travel: int
    kilometres: int

    @property
    def work(self) -> int:
        """All minutes but travel."""
        return sum(self.minutes.values())


def worked(db: Connection, client: ClientId, period: Period) -> Worked:
    """What was done for a client in a period, destroyed files included."""
    minutes = collect.minutes(db, client, period)
    travel = minutes.pop(TRAVEL, 0)
    kilometres = db.value("SELECT coalesce(sum(kilometres), 0) FROM time_entry WHERE client_id = ?"
                          " AND day BETWEEN ? AND ?", (client, period.first.isoformat(), period.last.isoformat()))
    return Worked(minutes=minutes, travel=travel, kilometres=int(kilometres))


def few_reporters(db: Connection, client: ClientId, period: Period, fewest: int) -> bool:
    """Whether a line over a period would tell of the time of one to fewer than `fewest` people."""
    number = collect.reporters(db, client, facts.of_client(db, client), period)
    return 0 < number < fewest
