"""Rows as CSV and as JSON, written as they come: a casebook of any size passes through."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from typing import IO

from casebook.exchange.nouns import Row

SEPARATOR = ";"  # what a Dutch spreadsheet program takes for granted
_READ_AS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
APOSTROPHE = "'"


def write_csv(stream: IO[bytes], headings: Sequence[str], rows: Iterable[Row]) -> None:
    """Rows with a heading. UTF-8 with the mark by which spreadsheet programs know it."""
    words = io.TextIOWrapper(stream, "utf-8-sig", newline="", write_through=False)
    try:
        writer = csv.writer(words, delimiter=SEPARATOR, lineterminator="\r\n")
        writer.writerow(headings)
        for row in rows:
            writer.writerow([_cell(row[heading]) for heading in headings])
    finally:
        words.flush()
        words.detach()


def csv_bytes(headings: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Rows with a heading, in memory."""
    made = io.BytesIO()
    write_csv(made, headings, rows)
    return made.getvalue()


def write_json(stream: IO[bytes], rows: Iterable[Row]) -> int:
    """Rows as a list of objects, one a line; how many."""
    stream.write(b"[")
    number = 0
    for number, row in enumerate(rows, 1):
        before = b"\n" if number == 1 else b",\n"
        stream.write(before + json.dumps(row, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    stream.write(b"\n]\n")
    return number


def neutral(text: str) -> str:
    """A text that no spreadsheet program takes for a formula.

    What begins as one, or with an apostrophe, gets an apostrophe in front: taking one away gives the text back.
    """
    return APOSTROPHE + text if text.startswith((*_READ_AS_FORMULA, APOSTROPHE)) else text


def _cell(value: object) -> object:
    if isinstance(value, str):
        return neutral(value)
    return "" if value is None else value
