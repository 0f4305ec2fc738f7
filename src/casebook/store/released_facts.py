"""The coded facts of a client as they were counted in what was handed out: one piece of data a client.

They belong to the statistical layer: codes, months and random ids, sorted by these, so that no order tells anything.
Source: disclosure.md 7.
"""

from __future__ import annotations

import json
from typing import Any

from casebook.errors import Damaged
from casebook.vault import Connection

PARTS = ("cases", "conversations", "interventions", "referrals", "advice", "minutes")


def of_client(db: Connection, client: str) -> dict[str, Any]:
    """The facts kept of a client, by part; empty parts where none are. Raises Damaged where they can't be read."""
    text = db.value("SELECT facts FROM released_facts WHERE client_id = ?", (client,))
    try:
        found = json.loads(text) if text else {}
    except (TypeError, ValueError, RecursionError):
        raise Damaged from None
    if not isinstance(found, dict) or not all(isinstance(found.get(part, {}), dict) for part in PARTS):
        raise Damaged
    return {**{part: {} for part in PARTS}, "alike": [], **found}


def save(db: Connection, client: str, facts: dict[str, Any]) -> None:
    """Keep the facts of a client instead of those that were kept before."""
    db.execute("INSERT INTO released_facts (client_id, facts) VALUES (?, ?)"
               " ON CONFLICT (client_id) DO UPDATE SET facts = excluded.facts",
               (client, json.dumps(facts, sort_keys=True, separators=(",", ":"))))
