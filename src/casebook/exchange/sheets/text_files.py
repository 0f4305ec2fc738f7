"""Text files (.csv): in any common encoding, with any common delimiter. Which they are is told from the text itself."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Sequence

from casebook import errors
from casebook.exchange.sheets import columns
from casebook.exchange.sheets.cells import MOST_CELLS, MOST_ROWS, Cell, Line, Sheet
from casebook.model.text import clean

DELIMITERS = (";", ",", "\t", "|")
LONGEST_FIELD = 20_000_000
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_SEEN = 65_536  # so much of a file tells what it is written in
# Letters and signs of Dutch and its neighbours that stand outside ASCII; what a wrong reading gives is not among them.
_USUAL = set("éëèêïíìöóòôüúùûäáàâåçñÉËÈÊÏÍÖÓÜÚÄÁÀÇÑøØæÆßœ€‘’‚“”„–—…•·«»°±½¼²³µ§©®£×\u00a0´`™")
_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8",
             b"{\\rtf", b"SQLite format 3", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\xc5\x01")


def read(content: bytes, is_left: Callable[[], bool] = lambda: False) -> list[Sheet]:
    """The one sheet of a text file. Raises NotASheet, or Interrupted when left."""
    text = decoded(content)
    first, _, rest = text.partition("\n")
    skipped = 0
    delimiter = ""
    if first.strip("\r\"' ").lower().startswith("sep=") and len(first.strip("\r\"' ")) == 5:
        delimiter, text, skipped = first.strip("\r\"' ")[4], rest, 1  # so spreadsheet programs tell each other
    try:
        return [Sheet(name="", lines=tuple(_lines(text, delimiter or _delimiter(text), skipped, is_left)))]
    except csv.Error:
        raise errors.NotASheet("torn") from None


def decoded(content: bytes) -> str:
    """The text of a file, whichever common encoding it is in: its mark, else what gives the likeliest letters."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content, encoding)
    if content.startswith(_PROGRAMS):
        raise errors.NotASheet("kind")
    if encoding := _without_mark(content[:_SEEN]):
        return _strict(content, encoding)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = max((content.decode(encoding, "replace") for encoding in ("cp1252", "mac_roman")), key=_likely)
    if _odd(text) > len(text[:_SEEN]) // 20:
        raise errors.NotASheet("kind")
    return text


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise errors.NotASheet("torn") from None


def _without_mark(seen: bytes) -> str:
    """UTF-16 shows by its zeros: in Western text every second byte is one."""
    even, odd = seen[::2].count(0), seen[1::2].count(0)
    half = len(seen) // 2
    if half and odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if half and even > half * 0.4 and odd < half * 0.05 else ""


def _likely(text: str) -> int:
    beyond = [letter for letter in text[:20 * _SEEN] if letter > "\x7f"]
    return sum(1 if letter in _USUAL else -1 for letter in beyond)


def _odd(text: str) -> int:
    """How many characters stand at the beginning that no text holds."""
    return sum(letter < " " and letter not in "\t\r\n" for letter in text[:_SEEN])


def _delimiter(text: str) -> str:
    """The delimiter under which most headings are known; where that says nothing, the one that parts most evenly."""
    def fitness(delimiter: str) -> tuple[int, int, int]:
        rows = _first_rows(text, delimiter)
        known = max((len({columns.recognised(cell) for cell in row} - {""}) for row in rows), default=0)
        widths = [len(row) for row in rows if len(row) > 1]
        return known, max((widths.count(width) for width in set(widths)), default=0), -DELIMITERS.index(delimiter)
    return max(DELIMITERS, key=fitness)


def _first_rows(text: str, delimiter: str, number: int = 30) -> list[Sequence[str]]:
    found: list[Sequence[str]] = []
    try:
        for row in _reader(text[:_SEEN], delimiter):
            found.append(row)
            if len(found) == number:
                break
    except csv.Error:
        pass
    return found


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(LONGEST_FIELD)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, doublequote=True, strict=False)


def _lines(text: str, delimiter: str, skipped: int, is_left: Callable[[], bool]) -> list[Line]:
    """The rows that are not empty, numbered as a spreadsheet program would: a row with line breaks in it is one row."""
    found: list[Line] = []
    cells = 0
    for number, row in enumerate(_reader(text, delimiter), 1 + skipped):
        if number % 1000 == 0 and is_left():
            raise errors.Interrupted
        kept: list[Cell] = [clean(cell) or None for cell in row]
        while kept and kept[-1] is None:
            kept.pop()
        if kept:
            found.append(Line(number=number, cells=tuple(kept)))
            cells += len(kept)
            if len(found) > MOST_ROWS or cells > MOST_CELLS:
                raise errors.NotASheet("large")
    return found
