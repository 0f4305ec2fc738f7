"""What she chose for a report, kept by client and period."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.report_choices import Choices
from casebook.store import rows
from casebook.vault import Connection

_LISTS = ("left_out", "signals_in", "signals_out")


def of(db: Connection, client: ClientId, period: Period) -> Choices:
    """What she chose for a client's report over a period; nothing where she chose nothing."""
    found = db.value("SELECT choices FROM report_choice WHERE client_id = ? AND first = ? AND last = ?",
                     (client, period.first.isoformat(), period.last.isoformat()))
    return _read(str(found)) if found else Choices()


def save(db: Connection, client: ClientId, period: Period, choices: Choices) -> None:
    """Keep what she chose; nothing chosen is kept as nothing."""
    where = (client, period.first.isoformat(), period.last.isoformat())
    db.execute("DELETE FROM report_choice WHERE client_id = ? AND first = ? AND last = ?", where)
    if choices == Choices():
        return
    kept = {**{name: list(getattr(choices, name)) for name in _LISTS},
            "together": {table: [list(row) for row in found] for table, found in choices.together.items()},
            "no_breakdowns": choices.no_breakdowns}
    db.execute(f"INSERT INTO report_choice (client_id, first, last, choices) VALUES ({rows.marks('....')})",
               (*where, json.dumps(kept, sort_keys=True)))


def _read(text: str) -> Choices:
    """What was kept, as far as it can be read: a choice only makes a report coarser."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return Choices()
    if not isinstance(found, dict):
        return Choices()
    together = found.get("together")
    return Choices(
        **{name: _words(found.get(name)) for name in _LISTS}, no_breakdowns=found.get("no_breakdowns") is True,
        together={str(table): tuple(_words(row) for row in _list(rows_)) for table, rows_ in together.items()}
        if isinstance(together, dict) else {})


def _words(found: Any) -> tuple[str, ...]:
    return tuple(word for word in _list(found) if isinstance(word, str))


def _list(found: Any) -> Iterable[Any]:
    return found if isinstance(found, list) else ()
