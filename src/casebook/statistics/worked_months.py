"""Minutes by month, as they count: those told of as they were told, what was entered since in the next month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casebook.errors import Damaged
from casebook.model.ids import ClientId
from casebook.model.organisation import TIME_CLASSES
from casebook.model.periods import Month, Period
from casebook.statistics.flow import within
from casebook.store.counting import Covered
from casebook.vault import Connection

Minutes = dict[Month, dict[str, int]]
_NOW = """
SELECT month, time_class, sum(minutes) AS minutes FROM (
  SELECT n.month, 'casework' AS time_class, d.minutes FROM conversation_fact n JOIN conversation_file d
    ON d.conversation_id = n.id WHERE n.id IN (SELECT i.conversation_id FROM conversation_in_case i JOIN case_fact f
    ON f.id = i.case_id WHERE f.client_id = :client)
  UNION ALL SELECT n.month, 'advice', d.minutes FROM advice_fact n JOIN advice_file d ON d.advice_id = n.id
    WHERE n.client_id = :client
  UNION ALL SELECT substr(day, 1, 7), 'prevention', minutes FROM activity WHERE client_id = :client
  UNION ALL SELECT substr(day, 1, 7), time_class, minutes FROM time_entry WHERE client_id = :client
  UNION ALL SELECT month, time_class, minutes FROM minutes_total WHERE client_id = :client)
WHERE minutes IS NOT NULL GROUP BY month, time_class
"""


def now(db: Connection, client: ClientId) -> Minutes:
    """The minutes of a client by month and class of time, as they stand now."""
    found: Minutes = {}
    for r in db.rows(_NOW, {"client": client}):
        found.setdefault(r["month"], {})[r["time_class"]] = int(r["minutes"])
    return found


def counted(db: Connection, client: ClientId, covered: Covered, told: Mapping[str, Any]) -> Minutes:
    """The minutes as they count: of covered months as they were `told`, what changed in them since in the month after.
    """
    kept = _told(told)
    live = now(db, client)
    found = {month: dict(by_class) for month, by_class in live.items() if month not in covered.months}
    for month in sorted(covered.months):
        found[month] = dict(kept.get(month, {}))
        late = found.setdefault(covered.open(month), {})
        for name in {*live.get(month, {}), *found[month]}:
            late[name] = late.get(name, 0) + live.get(month, {}).get(name, 0) - found[month].get(name, 0)
    return found


def over(db: Connection, client: ClientId, period: Period, covered: Covered, told: Mapping[str, Any]
         ) -> dict[str, int]:
    """The minutes of a period by class of time; never below nothing."""
    found = dict.fromkeys(TIME_CLASSES, 0)
    for month, by_class in counted(db, client, covered, told).items():
        if within(month, period):
            for name, minutes in by_class.items():
                found[name] = found.get(name, 0) + minutes
    return {name: max(0, minutes) for name, minutes in found.items()}


def _told(found: Mapping[str, Mapping[str, int]]) -> Minutes:
    try:
        return {month: {name: int(minutes) for name, minutes in by_class.items()}
                for month, by_class in found.items()}
    except (AttributeError, TypeError, ValueError):
        raise Damaged from None
