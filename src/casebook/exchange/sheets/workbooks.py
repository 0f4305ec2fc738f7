"""Workbooks (.xlsx, .xls, .ods), read in a process of its own, which may fail or be ended without harm to this one.

A workbook that claims a cell in its last row and last column makes any reader ask for half a terabyte, and the process
that does so is ended by the system. What the other process is given and gives goes through pipes: nothing of it
reaches a disk. Source: exchange.md, Import; security.md, promise 7.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date, datetime, timedelta
from datetime import time as clock
from typing import IO, Any

from casebook import errors
from casebook.exchange.sheets.cells import Broken, Cell, Line, Sheet

APART = "read-workbook"  # the word that starts the program as that process
SLOWEST = 300.0  # seconds
_GLANCE = 0.1


def read(content: bytes, is_left: Callable[[], bool]) -> list[Sheet]:
    """The sheets of a workbook, hidden ones last. Raises NotASheet, Unreadable, or Interrupted when left."""
    return _sheets(_given(content, is_left), is_left)


def _given(content: bytes, is_left: Callable[[], bool]) -> bytes:
    """What the other process makes of it."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a console for a moment
    try:
        process = subprocess.Popen(_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL, close_fds=True, creationflags=flags)
    except OSError:
        raise errors.Unreadable from None
    until = time.monotonic() + SLOWEST
    giving, process.stdin = process.stdin, None  # `communicate` would give up giving at its first timeout
    threading.Thread(target=_give, args=(giving, content), daemon=True).start()
    try:
        while True:
            try:
                return process.communicate(timeout=_GLANCE)[0]
            except subprocess.TimeoutExpired:
                if is_left():
                    raise errors.Interrupted from None
                if time.monotonic() > until:
                    raise errors.NotASheet("large") from None
    finally:
        if process.poll() is None:
            process.kill()
            with suppress(OSError, ValueError):
                process.communicate()


def _give(stream: IO[bytes] | None, content: bytes) -> None:
    assert stream is not None
    with suppress(OSError), stream:  # it may end before it took all of it
        stream.write(content)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, APART]
    return [sys.executable, "-P", "-m", "casebook.exchange.sheets.apart"]


def _sheets(told: bytes, is_left: Callable[[], bool]) -> list[Sheet]:
    found: list[tuple[str, list[Line]]] = []
    ended = False
    for number, said in enumerate(_lines(told)):
        if number % 1000 == 0 and is_left():
            raise errors.Interrupted
        if "reason" in said:
            raise errors.NotASheet(str(said["reason"]))
        ended = "end" in said
        if "sheet" in said:
            found.append((str(said["sheet"]), []))
        elif "row" in said:
            found[-1][1].append(Line(number=said["row"], cells=tuple(map(_cell, said["cells"]))))
    if not ended:  # the system ended it: it asked for more than there is
        raise errors.NotASheet("large")
    return [Sheet(name=name, lines=tuple(lines)) for name, lines in found]


def _lines(told: bytes) -> Iterable[dict[str, Any]]:
    for line in told.splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            raise errors.NotASheet("large") from None


def _cell(said: object) -> Cell:
    """A cell as the other process wrote it: plain where JSON has it, else with its kind before it."""
    if not isinstance(said, list):
        return said  # type: ignore[return-value]
    kind, value = said
    readers: dict[str, Callable[[str], Cell]] = {
        "datetime": datetime.fromisoformat, "date": date.fromisoformat, "time": clock.fromisoformat,
        "span": lambda text: timedelta(seconds=float(text)), "error": lambda _text: Broken.ERROR,
    }
    return readers[kind](value)
