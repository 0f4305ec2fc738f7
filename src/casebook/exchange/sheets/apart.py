"""The process that reads a workbook for the program: bytes come in, lines of JSON go out, and it ends.

It opens no file, and takes no more memory and time than a workbook of that size can need.
"""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import IO, Any

import python_calamine

from casebook import hardening, offline
from casebook.exchange.sheets.cells import MOST_CELLS, MOST_ROWS

MOST_INSIDE = 800_000_000  # bytes of what is packed in a workbook
MOST_PARTS = 10_000
MOST_MEMORY = 4_000_000_000
MOST_SECONDS = 240
_ERROR_CELL = re.compile(rb"<(?:\w+:)?c\b(?=[^>]*\bt=[\"']e[\"'])[^>]*\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_TAG = re.compile(rb"<(?:\w+:)?(sheet|Relationship)\b[^>]*>")
_ATTRIBUTE = re.compile(rb"([\w:]+)\s*=\s*[\"']([^\"']*)[\"']")
Place = tuple[int, int]


class Refused(Exception):
    """A workbook that is not read; its argument is a reason of NotASheet."""


def main() -> int:
    """Read a workbook from standard input and tell it on standard output."""
    offline.install()
    hardening.harden()
    _limit()
    out = sys.stdout.buffer
    content = sys.stdin.buffer.read()
    try:
        for said in told(content):
            out.write(json.dumps(said, ensure_ascii=True).encode() + b"\n")
    except Refused as refused:
        out.write(json.dumps({"reason": str(refused)}).encode() + b"\n")
    except MemoryError:
        out.write(b'{"reason": "large"}\n')
    except BaseException:  # whatever a hostile workbook does to the reader, its panics among it
        out.write(b'{"reason": "torn"}\n')
    with suppress(OSError):
        out.flush()
    return 0


def told(content: bytes) -> Iterator[dict[str, Any]]:
    """What is told of a workbook: each sheet, its rows that are not empty, and that this was all."""
    broken = _looked_into(content) if content.startswith(b"PK") else {}
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except python_calamine.PasswordError:
        raise Refused("password") from None
    except python_calamine.CalamineError:
        locked = "EncryptedPackage".encode("utf-16-le") in content
        raise Refused("password" if locked else "torn" if content.startswith(b"PK") else "kind") from None
    work = [sheet for sheet in book.sheets_metadata if sheet.typ is python_calamine.SheetTypeEnum.WorkSheet]
    work.sort(key=lambda sheet: sheet.visible is not python_calamine.SheetVisibleEnum.Visible)
    rows = cells = 0
    for each in work:
        yield {"sheet": each.name}
        for number, row in _rows(book, each.name, broken.get(each.name, set())):
            rows, cells = rows + 1, cells + len(row)
            if rows > MOST_ROWS or cells > MOST_CELLS:
                raise Refused("large")
            yield {"row": number, "cells": row}
    yield {"end": True}


def _rows(book: python_calamine.CalamineWorkbook, name: str, broken: set[Place]) -> Iterator[tuple[int, list[Any]]]:
    sheet = book.get_sheet_by_name(name)
    start = sheet.start
    if start is None:
        return
    merged = _merged(sheet.merged_cell_ranges or [])
    kept: dict[Place, Any] = {}
    # What is iterated begins at the first row of the sheet, and at the first column in which anything stands.
    for place, found in enumerate(sheet.iter_rows()):
        row = [None] * start[1] + [_said(value) for value in found]
        for column in range(len(row)):
            at = (place, column)
            if at in broken:
                row[column] = ["error", ""]
            if at in merged:
                kept.setdefault(merged[at], row[column])
                row[column] = kept[merged[at]]
        while row and row[-1] is None:
            row.pop()
        if row:
            yield place + 1, row


def _merged(ranges: list[tuple[Place, Place]]) -> dict[Place, Place]:
    """Cells that were merged down a column, each with the first of them: what stands there stands for each of its rows.

    Merged over columns, words are a title.
    """
    found: dict[Place, Place] = {}
    for (top, left), (bottom, right) in ranges:
        if left == right and len(found) + bottom - top < MOST_ROWS:
            found |= {(row, left): (top, left) for row in range(top, bottom + 1)}
    return found


def _said(value: Any) -> Any:
    if isinstance(value, str):
        return value or None
    if isinstance(value, datetime):
        return ["datetime", value.replace(microsecond=0).isoformat()]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    if isinstance(value, time):
        return ["time", value.replace(microsecond=0).isoformat()]
    if isinstance(value, timedelta):
        return ["span", str(value.total_seconds())]
    if isinstance(value, float) and (value != value or abs(value) == float("inf")):
        return ["error", ""]
    return value


def _looked_into(content: bytes) -> dict[str, set[Place]]:
    """Unpack all of it once, counting: what claims less than it holds, or holds too much, is refused.

    Gives the cells with errors, by sheet: the reader gives those as empty ones.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS:
                raise Refused("large")
            left, errors = MOST_INSIDE, {}
            for part in parts:
                if part.flag_bits & 1:
                    raise Refused("password")
                size, errors[part.filename] = _unpacked(packed, part, left)
                left -= size
            return _by_sheet(packed, errors)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise Refused("torn") from None


def _unpacked(packed: zipfile.ZipFile, part: zipfile.ZipInfo, left: int) -> tuple[int, set[Place]]:
    claimed, part.file_size = part.file_size, MOST_INSIDE + 1
    if claimed > left:
        raise Refused("large")
    size, found, before = 0, set[Place](), b""
    watched = part.filename.startswith("xl/worksheets/")
    with packed.open(part) as stream:
        for chunk in _chunks(stream):
            size += len(chunk)
            if size > claimed:
                raise Refused("large")
            if watched:
                before += chunk
                found |= {(int(row) - 1, _column(letters)) for letters, row in _ERROR_CELL.findall(before)}
                before = before[-300:]
    part.file_size = claimed
    return size, found


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(1 << 20):
        yield chunk


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1


def _by_sheet(packed: zipfile.ZipFile, errors: dict[str, set[Place]]) -> dict[str, set[Place]]:
    """Which part holds which sheet stands in two others."""
    if not any(errors.values()) or not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= set(packed.namelist()):
        return {}
    where = {tag.get(b"Id"): tag.get(b"Target", b"") for tag in _tags(packed.read("xl/_rels/workbook.xml.rels"))}
    found = {}
    for tag in _tags(packed.read("xl/workbook.xml")):
        target = where.get(tag.get(b"r:id"), b"").decode("utf-8", "replace")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        name = _plain(tag.get(b"name", b"").decode("utf-8", "replace"))
        found[name] = errors.get(part, set())
    return found


def _tags(xml: bytes) -> list[dict[bytes, bytes]]:
    return [dict(_ATTRIBUTE.findall(tag[0])) for tag in _TAG.finditer(xml)]


def _plain(name: str) -> str:
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        name = name.replace(entity, letter)
    return name


def _limit() -> None:
    """No more memory and time than this, where the system can hold a process to it."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_SECONDS)):
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    sys.exit(main())
