"""What she says herself about a sheet: which column means what, and which word which value. Written down as TOML."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping as Map
from dataclasses import field
from pathlib import Path
from typing import Any

from casebook import errors
from casebook.exchange.places import worded
from casebook.exchange.sheets.columns import BY_CODE, DAYS, recognised
from casebook.exchange.sheets.days import DAY_FIRST, MONTH_FIRST
from casebook.exchange.sheets.synonyms import key
from casebook.model.record import Record, record
from casebook.model.text import folded

LARGEST = 1_000_000
ORDERS = (DAY_FIRST, MONTH_FIRST)
_TABLES = ("columns", "values", "dates", "sheet", "heading_row")


@record
class Mapping(Record):
    """Her own word on a sheet; what it leaves open is recognised.

    `columns` gives a field for a heading (folded) or for a place ("#0" is the first column), "" to leave it out.
    `values` gives for a field what a word (by its `synonyms.key`) means, "" for nothing recorded. `orders` is how the
    numbers of a field's dates are ordered. `sheet` is its name, "" for the one that is recognised
    best; `heading_row` 0 likewise.
    """

    columns: Map[str, str] = field(default_factory=dict)
    values: Map[str, Map[str, str]] = field(default_factory=dict)
    orders: Map[str, str] = field(default_factory=dict)
    sheet: str = ""
    heading_row: int = 0

    def field_of(self, heading: str, place: int) -> str:
        """What a column means: what she said of its place, else of its heading, else what is recognised."""
        for said in (f"#{place}", folded(heading)):
            if said in self.columns:
                return self.columns[said]
        return recognised(heading)


def read(path: Path) -> Mapping:
    """A mapping from a TOML file. Raises NotASheet `mapping` with what is not right in it, Missing or Unreadable."""
    try:
        said = tomllib.loads(_content(path).decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise errors.NotASheet("mapping", path.name) from None
    for name in said:
        if name not in _TABLES:
            raise errors.NotASheet("mapping", name)
    number = said.get("heading_row", 0)
    if type(number) is not int or number < 0:
        raise errors.NotASheet("mapping", "heading_row")
    if not isinstance(said.get("sheet", ""), str):
        raise errors.NotASheet("mapping", "sheet")
    return Mapping(columns=_columns(_table(said, "columns")), values=_values(_table(said, "values")),
                   orders=_orders(_table(said, "dates")), sheet=said.get("sheet", ""), heading_row=number)


def _content(path: Path) -> bytes:
    if "\0" in str(path):
        raise errors.Unreadable
    with worded():
        if not os.path.lexists(path):
            raise errors.Missing
        if not stat.S_ISREG(path.stat().st_mode):
            raise errors.Unreadable
        with path.open("rb") as stream:
            return stream.read(LARGEST)


def _table(said: dict[str, Any], name: str) -> dict[str, Any]:
    found = said.get(name, {})
    if not isinstance(found, dict):
        raise errors.NotASheet("mapping", name)
    return found


def _columns(said: dict[str, Any]) -> dict[str, str]:
    """A heading, or a column by its letters ("column C"), and the field that it is."""
    found = {}
    for heading, meant in said.items():
        code = meant if meant in ("", "-") else recognised(meant) if isinstance(meant, str) else None
        if not code and meant not in ("", "-"):
            raise errors.NotASheet("mapping", heading)
        found[_place(heading) or folded(heading)] = "" if meant in ("", "-") else str(code)
    return found


def _place(heading: str) -> str:
    first, _, letters = heading.partition(" ")
    if first.lower() not in ("column", "kolom") or not letters.isascii() or not letters.isalpha() or len(letters) > 3:
        return ""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return f"#{number - 1}"


def _values(said: dict[str, Any]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, words in said.items():
        code = recognised(name)
        if not code or not BY_CODE[code].list or not isinstance(words, dict):
            raise errors.NotASheet("mapping", name)
        for word, meant in words.items():
            if not isinstance(meant, str):
                raise errors.NotASheet("mapping", word)
            found.setdefault(code, {})[key(word)] = "" if meant == "-" else meant
    return found


def _orders(said: dict[str, Any]) -> dict[str, str]:
    found = {}
    for name, order in said.items():
        code = recognised(name)
        if code not in DAYS or order not in ORDERS:
            raise errors.NotASheet("mapping", name)
        found[code] = order
    return found
