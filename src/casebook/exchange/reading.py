"""Reading the rows of a noun for export: in pages, and all of them from one state of the file."""

from __future__ import annotations

from collections.abc import Iterator

from casebook import errors
from casebook.exchange import kinds
from casebook.exchange.nouns import Noun, Row
from casebook.vault import Connection

PAGE = 500
PARTS = "attachment_part"
PAGE_OF_PARTS = 4  # parts of attachments are a megabyte each


class Reading:
    """The rows of a connection, page by page, without holding the file: a write in between raises Interrupted.

    A long read transaction would make the window's own writes wait.
    """

    def __init__(self, db: Connection) -> None:
        self.db = db
        self._version = db.value("PRAGMA data_version")

    def rows(self, noun: Noun) -> Iterator[Row]:
        """Every row of a noun under its exported column names, those entered first first."""
        if noun.name == PARTS:
            yield from self._parts(noun)
            return
        key = noun.main.plain[0] if noun.main.plain[0] == "key" else ""
        select = _select(noun)
        if not key:
            yield from self._page(noun, f"{select} ORDER BY {', '.join(f'm.{c}' for c in noun.main.columns)}", ())
            return
        last = None
        while True:
            page = self._page(noun, f"{select} WHERE ? IS NULL OR m.key > ? ORDER BY m.key LIMIT {PAGE}", (last, last))
            yield from page
            if len(page) < PAGE:
                return
            last = page[-1]["key"]

    def _parts(self, noun: Noun) -> Iterator[Row]:
        """The parts of attachments, few at a time."""
        last: tuple[object, object] = ("", -1)
        while True:
            page = self._page(noun, f"{_select(noun)} WHERE (m.attachment_id, m.number) > (?, ?)"
                                    f" ORDER BY m.attachment_id, m.number LIMIT {PAGE_OF_PARTS}", last)
            yield from page
            if len(page) < PAGE_OF_PARTS:
                return
            last = page[-1]["attachment_id"], page[-1]["number"]

    def check(self) -> None:
        """Raise Interrupted when anything was written since the reading began."""
        if self.db.value("PRAGMA data_version") != self._version:
            raise errors.Interrupted

    def _page(self, noun: Noun, sql: str, parameters: tuple[object, ...]) -> list[Row]:
        found = self.db.rows(sql, parameters)
        self.check()
        return [dict(zip(noun.columns, map(kinds.readable, row), strict=True)) for row in found]


def _select(noun: Noun) -> str:
    columns = [f"m.{column}" for column in noun.main.columns]
    if noun.file is None:
        return f"SELECT {', '.join(columns)} FROM {noun.main.name} m"
    columns += [f"f.{column}" for column in noun.file_columns]
    return (f"SELECT {', '.join(columns)} FROM {noun.main.name} m"
            f" LEFT JOIN {noun.file.name} f ON f.{noun.join} = m.{noun.joined_to}")
