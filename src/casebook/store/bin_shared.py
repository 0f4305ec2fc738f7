"""What lies in the bin and belongs to several cases, when one of those is destroyed: it stays, without that one."""

from __future__ import annotations

import json
from typing import Any

from casebook.store import inventory
from casebook.store.inventory import Layer
from casebook.vault import Connection

_FILE = {table.name for table in inventory.of_layer(Layer.FILE)}


def leave(db: Connection, case: str) -> None:
    """Take what is of a case out of all that stays in the bin: her alias, its own rows, and drafts that name it."""
    for r in db.rows("SELECT id, fields FROM binned WHERE instr(fields, ?) AND json_valid(fields)", (case,)):
        kept = json.loads(r["fields"])
        if not isinstance(kept, dict):
            continue
        owners = [owner for owner in kept.get("cases") or [] if owner != case]
        kept |= {"cases": owners, **_told(db, owners[0] if owners else "")}
        if isinstance(kept.get("rows"), dict):
            kept["rows"] = {table: [row for row in rows if not _is_of(table, row, case)]
                            for table, rows in kept["rows"].items()}
        db.execute("UPDATE binned SET fields = ? WHERE id = ?", (json.dumps(kept, ensure_ascii=False), r["id"]))


def _told(db: Connection, case: str) -> dict[str, str | None]:
    """How the bin tells whose it is: by the alias or the code of a case, and its client."""
    row = db.row("SELECT CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, k.name AS client FROM case_file c"
                 " JOIN person p ON p.id = c.person_id JOIN case_fact f ON f.id = c.case_id"
                 " LEFT JOIN client k ON k.id = f.client_id WHERE c.case_id = ?", (case,))
    return {"label": "", "client": None} if row is None else {"label": row["label"], "client": row["client"]}


def _is_of(table: str, row: dict[str, Any], case: str) -> bool:
    if table == "draft":
        return case in json.dumps(row)
    return table in _FILE and row.get("case_id") == case
