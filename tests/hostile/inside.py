"""Genuine casebooks that hold what no program of ours writes: made by somebody who has the key."""

from __future__ import annotations

from contextlib import suppress

from casebook.vault.driver import Connection
from tests.hostile.given import KEY, ODD, PAGE, SALT, Maker, Making

NONSENSE = ("x'ff00ff'", "CAST(x'fffe80' AS TEXT)", "9e999", "-9223372036854775808", "''", "'2026-13-45'",
            "char(0x202E, 0, 120)", "'[[[[{'", "1.5", "'null'", "'{\"a\": [1, {}]}'", "zeroblob(5000)")
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


def written(made: Making, *statements: str) -> None:
    """The casebook, with statements run in it that no authorizer looks at."""
    made.put(made.whole)
    db = Connection(made.path, KEY, SALT)
    try:
        for statement in ("PRAGMA foreign_keys = OFF", "PRAGMA synchronous = OFF", *statements):
            with suppress(Exception):  # what the file itself refuses leaves it less odd, and odd enough
                db.rows(statement)
    finally:
        db.close()


def tables(made: Making) -> list[str]:
    """The names of all tables that are no part of an index."""
    made.put(made.whole)
    db = Connection(made.path, KEY, SALT, read_only=True)
    try:
        return [str(name) for name in db.column(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name NOT LIKE '%_text%' AND name NOT LIKE 'sqlite_%' ORDER BY name")]
    finally:
        db.close()


def columns(made: Making, table: str) -> list[str]:
    """The columns of a table that are no key."""
    db = Connection(made.path, KEY, SALT, read_only=True)
    try:
        return [str(row["name"]) for row in db.rows(f"PRAGMA table_info({table})") if not row["pk"]]
    finally:
        db.close()


def nonsense(made: Making) -> None:
    table = made.source.choice(tables(made))
    statements = [f"UPDATE OR IGNORE {table} SET {column} = {made.source.choice(NONSENSE)}"
                  for column in made.source.sample(columns(made, table), min(2, len(columns(made, table))))]
    written(made, *statements)


def all_nonsense(made: Making) -> None:
    value = made.source.choice(NONSENSE)
    written(made, *(f"UPDATE OR IGNORE {table} SET {column} = {value}" for table in tables(made)
                    for column in columns(made, table) if not column.endswith(("id", "token"))))


def oversized(made: Making) -> None:
    letter = made.source.choice(("'a'", "'a '", "char(0x1F600)", "'\n'", "char(0x202E)"))
    size = made.source.choice((100_000, 600_000))
    written(made, f"UPDATE conversation_file SET notes = replace(hex(zeroblob({size // 2})), '00', {letter})"
                  " WHERE key IN (SELECT key FROM conversation_file LIMIT 2)",
            f"UPDATE client SET name = name || replace(hex(zeroblob({size // 1000})), '00', {letter})")


def drafts(made: Making) -> None:
    fields = made.source.choice(("[" * 100_000, "{}", "null", '{"case": {}}', '"' + "x" * 100_000, '{"notes": 1e999}',
                                 '{"case": "nobody", "notes": []}', "\\ud800", ""))
    nouns = ("conversation", "case", "", "nothing", "../..", "referral")
    written(made, *("INSERT INTO draft (id, noun, record, fields, cursor, changed)"
                    f" VALUES ('d{number}', '{noun}', NULL, '{fields}', {made.source.choice((0, -1, 1 << 60))}, 'x')"
                    for number, noun in enumerate(nouns)))


def trigger(made: Making) -> None:
    table = made.source.choice(tables(made))
    when = made.source.choice(("AFTER INSERT", "BEFORE UPDATE", "AFTER DELETE"))
    does = made.source.choice(("DELETE FROM case_file", "UPDATE conversation_file SET notes = 'gone'",
                               "INSERT INTO draft SELECT * FROM draft", f"UPDATE meta SET value = ({ENDLESS})",
                               "SELECT load_extension('/tmp/x.so')", "SELECT writefile('/tmp/x', 'x')"))
    written(made, f"CREATE TRIGGER friendly {when} ON {made.source.choice((table, 'meta'))} BEGIN {does}; END")


def own_trigger(made: Making) -> None:
    written(made, "DROP TRIGGER conversation_text_insert",
            "CREATE TRIGGER conversation_text_insert AFTER INSERT ON conversation_file BEGIN DELETE FROM client; END")


def view(made: Making) -> None:
    table = made.source.choice(tables(made))
    names = ", ".join(f"i AS {name}" for name in columns(made, table)) or "i"
    written(made, f"ALTER TABLE {table} RENAME TO hidden",
            f"CREATE VIEW {table} AS SELECT i AS key, {names} FROM ({ENDLESS})")


def table_gone(made: Making) -> None:
    written(made, f"DROP TABLE {made.source.choice((*tables(made), 'conversation_text', 'written_text'))}")


def column_gone(made: Making) -> None:
    table = made.source.choice([name for name in tables(made) if columns(made, name)])
    column = made.source.choice(columns(made, table))
    written(made, f"ALTER TABLE {table} RENAME COLUMN {column} TO something_else")


def computed(made: Making) -> None:
    written(made, "ALTER TABLE client ADD COLUMN extra AS (hex(zeroblob(length(name) * 1000000)))")


def schema_text(made: Making) -> None:
    text = made.source.choice(("CREATE TABLE client (name)", "CREATE TABLE client", "", "nonsense",
                               "CREATE VIRTUAL TABLE client USING fts5 (name)"))
    written(made, "PRAGMA writable_schema = ON", f"UPDATE sqlite_schema SET sql = '{text}' WHERE name = 'client'")


def numbers(made: Making) -> None:
    written(made, f"PRAGMA {made.source.choice(('user_version', 'application_id'))} ="
                  f" {made.source.choice((0, -1, 99, 2147483647, -2147483648, 1))}",
            f"UPDATE meta SET value = {made.source.choice(NONSENSE)} WHERE name = 'oldest_reader'")


def meta(made: Making) -> None:
    written(made, f"UPDATE meta SET value = {made.source.choice(NONSENSE)}",
            *(["DELETE FROM meta"] if made.source.random() < 0.3 else []))


def search_index(made: Making) -> None:
    index = made.source.choice(("conversation_text", "written_text"))
    part, column = made.source.choice((("data", "block"), ("idx", "term"), ("docsize", "sz"), ("config", "v")))
    written(made, f"DELETE FROM {index}_{part}" if made.source.random() < 0.5 else
            f"UPDATE {index}_{part} SET {column} = x'00ff00ff00ff'")


def write_ahead(made: Making) -> None:
    written(made, "PRAGMA journal_mode = WAL", "UPDATE meta SET value = value")


def empty_inside(made: Making) -> None:
    written(made, *(f"DELETE FROM {table}" for table in tables(made)))


def not_ours(made: Making) -> None:
    made.path.unlink(missing_ok=True)
    made.path.touch()
    db = Connection(made.path, KEY, SALT)
    for statement in ("CREATE TABLE client (name)", f"PRAGMA application_id = {made.source.choice((0, 7, 0x43425331))}",
                      f"PRAGMA user_version = {made.source.choice((0, 1, 2))}"):
        db.rows(statement)
    db.close()
    assert made.path.stat().st_size % PAGE == 0


MAKERS: dict[str, tuple[str, Maker]] = {name.replace("_", " "): (ODD, maker) for name, maker in {
    "nonsense": nonsense, "all_nonsense": all_nonsense, "oversized": oversized, "drafts": drafts, "trigger": trigger,
    "own_trigger": own_trigger, "view": view, "table_gone": table_gone, "column_gone": column_gone,
    "computed": computed, "schema_text": schema_text, "numbers": numbers, "meta": meta, "search_index": search_index,
    "write_ahead": write_ahead, "empty_inside": empty_inside, "not_ours": not_ours}.items()}
