"""Schema steps: numbered SQL files, each with its `user_version` in one transaction.

Never `executescript`: it would commit the open transaction. A file is copied before its first pending step.
"""

from __future__ import annotations

import json
import re

from casebook import shipped
from casebook.vault.driver import Connection

APPLICATION_ID = 0x43425331
OLDEST_READER = 1


def steps() -> list[tuple[int, str]]:
    """Every schema step as (number, SQL), in order."""
    folder = shipped.place("schema")
    found = [(int(f.name[:4]), f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".sql")]
    return sorted(found)


def latest() -> int:
    """The schema that this program writes."""
    return steps()[-1][0]


def statements(script: str) -> list[str]:
    """The statements of a script; a trigger's body stays with it. Comments stand on lines of their own."""
    lines = [line for line in script.splitlines() if line.strip() and not line.lstrip().startswith("--")]
    found, current = [], ""
    for line in lines:
        current += line + "\n"
        in_trigger = current.lstrip().upper().startswith("CREATE TRIGGER")
        if re.search(r"(^|\n)END;\s*$", current) if in_trigger else current.rstrip().endswith(";"):
            found.append(current.strip())
            current = ""
    if current.strip():
        raise ValueError("a schema script ends in the middle of a statement")
    return found


def is_pending(db: Connection) -> bool:
    """Whether an open file is of an older schema than this program writes."""
    return int(db.value("PRAGMA user_version")) < latest()


def apply_pending(db: Connection) -> None:
    """Bring an open file to the latest schema, one transaction for each step."""
    for number, script in steps():
        if number <= int(db.value("PRAGMA user_version")):
            continue
        db.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(script):
                db.execute(statement)
            if number == 1:
                _fill_lists(db)
            else:
                db.execute("UPDATE meta SET value = ? WHERE name = 'oldest_reader'", (str(OLDEST_READER),))
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {number}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def _fill_lists(db: Connection) -> None:
    """Put the lists and themes of domain.md into a new file, as data that she may edit."""
    folder = shipped.place("values")
    lists = json.loads((folder / "values.json").read_text("utf-8"))
    db.executemany(
        "INSERT INTO value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)",
        [(name, *entry, place) for name, entries in lists.items() for place, entry in enumerate(entries)],
    )
    themes = json.loads((folder / "themes.json").read_text("utf-8"))
    db.executemany(
        "INSERT INTO theme (code, group_code, name_nl, name_en, short_nl, short_en, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(*entry, place) for place, entry in enumerate(themes)],
    )
