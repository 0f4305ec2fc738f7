"""Telling whether a record is still what it was: by what she wrote and chose, not by when or where it counts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from casebook.exchange.belonging import Rows
from casebook.exchange.nouns import Noun, Row, all_of

# What a casebook sets by itself, or what differs between two casebooks without anyone having changed it.
_BY_ITSELF = ("key", "file_key", "token", "client_id", "taken_over", "month", "created", "changed", "last_contact",
              "number")


def records(rows: Rows) -> Iterator[tuple[Noun, Row]]:
    """The records of rows: what stands in two tables joined, with every exported column that is there."""
    for noun in all_of():
        files: dict[object, Row] = {}
        if noun.file is not None:
            files = {row[noun.join]: row for row in rows.get(noun.file.name, [])}
        for row in rows.get(noun.main.name, []):
            file = files.get(row.get(noun.joined_to))
            joined = dict(row)
            if file is not None:
                joined |= {noun.exported(c): file[c] for c in noun.file_columns if c in file}
            yield noun, joined


def compared(noun: Noun) -> list[str]:
    """The columns of a noun that tell whether a record was changed."""
    return [c for c in noun.columns if c not in _BY_ITSELF and not c.endswith("_month")]


def of_record(noun: Noun, row: Row) -> str:
    """The fingerprint of a record."""
    kept = [row.get(column) for column in compared(noun)]
    return hashlib.sha256(json.dumps(kept).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def of_rows(rows: Rows) -> dict[str, str]:
    """The fingerprints of all records that have an id, by noun and id."""
    return {f"{noun.name}/{row['id']}": of_record(noun, row) for noun, row in records(rows)
            if "id" in noun.main.columns}
