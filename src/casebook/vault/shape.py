"""Whether an open file has the shape that its schema steps give it: no table, column, trigger or view more or less.

A genuine file made by somebody who has its key could hold a trigger that changes what she writes, or in the place of a
table a view that never ends. Neither is run: the shape is looked at before anything is read.
"""

from __future__ import annotations

from functools import cache

from casebook import errors
from casebook.vault import schema
from casebook.vault.driver import Connection

# Tables and indexes are compared by name and columns: their text may be written otherwise by another SQLite. What runs
# by itself is compared by its words.
_OBJECTS = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
_COLUMNS = "SELECT name, hidden FROM pragma_table_xinfo(?)"
_RUNS_BY_ITSELF = ("trigger", "view")

Shape = frozenset[tuple[str, ...]]


def check(db: Connection) -> None:
    """Raise Damaged unless the file has the shape of its schema; a newer one at least every table that we know."""
    version, latest = int(db.value("PRAGMA user_version")), schema.latest()
    wanted, found = _wanted(min(version, latest), tuple(schema.steps())), _shape(db)
    if found != wanted and not (version > latest and _tables(wanted) <= _tables(found)):
        raise errors.Damaged


@cache
def _wanted(version: int, steps: tuple[tuple[int, str], ...]) -> Shape:
    db = Connection.in_memory()
    try:
        for number, script in steps:
            if number <= version:
                for statement in schema.statements(script):
                    db.execute(statement)
        return _shape(db)
    finally:
        db.close()


def _shape(db: Connection) -> Shape:
    found: set[tuple[str, ...]] = set()
    for kind, name, text in db.rows(_OBJECTS):
        if kind in _RUNS_BY_ITSELF:
            found.add((kind, name, " ".join(str(text).split())))
            continue
        found.add((kind, name, "virtual" if str(text).upper().startswith("CREATE VIRTUAL") else ""))
        if kind == "table":
            found |= {("column", name, str(column), str(hidden)) for column, hidden in db.rows(_COLUMNS, (name,))}
    return frozenset(found)


def _tables(shape: Shape) -> Shape:
    return frozenset(part for part in shape if part[0] == "table")
