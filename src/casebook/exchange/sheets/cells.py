"""What stands in the cells of a spreadsheet, whatever wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum

from casebook.model.record import Record, record
from casebook.model.text import clean

MOST_ROWS = 200_000  # with anything in them: ten times what has to go quickly
MOST_CELLS = 5_000_000
SHORT = 60


class Broken(Enum):
    """A cell whose formula gave an error instead of a value."""

    ERROR = "#"


Cell = str | int | float | bool | date | datetime | time | timedelta | Broken | None


@record
class Line(Record):
    """A row in which anything stands: its number as the spreadsheet program shows it, and its cells."""

    number: int
    cells: Sequence[Cell]


@record
class Sheet(Record):
    """One sheet of a file: its name ("" in text files) and its rows that are not empty."""

    name: str
    lines: Sequence[Line]


def words(cell: Cell) -> str:
    """A cell as text on its own lines, cleaned as everything that is entered; "" for an empty one."""
    if cell is None or cell is Broken.ERROR:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, time):
        return cell.isoformat("minutes")
    return clean(str(cell)).strip()


def shown(cell: Cell) -> str:
    """A cell as it is quoted in a sentence: on one line, and short."""
    text = " ".join(words(cell).split())
    return text if len(text) <= SHORT else text[:SHORT - 1] + "…"


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in a cell."""
    return cell is None or (isinstance(cell, str) and not words(cell))


def column_letters(place: int) -> str:
    """A column as the spreadsheet program names it: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
