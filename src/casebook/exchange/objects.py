"""Objects out of a JSON list, one after the other: a file of any size passes through a small window.

Huge numbers, endless nesting and whatever is no list of objects are refused.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import IO, Any

CHUNK = 1 << 20
LARGEST = 64 << 20  # characters of one object; the longest text a record may hold is a third of that
DIGITS = 20  # as many as a key of the database has, with its sign


class Malformed(ValueError):
    """The JSON is cut off or not what it should be. It carries nothing of what stands there."""


def read(stream: IO[bytes]) -> Iterator[dict[str, Any]]:
    """The objects of a JSON list in a stream. Raises Malformed."""
    text = _Text(stream)
    if text.next_mark() != "[":
        raise Malformed
    mark = text.next_mark()
    while mark != "]":
        if mark != "{":
            raise Malformed
        yield text.take_object()
        mark = text.next_mark()
        if mark == ",":
            mark = text.next_mark()
            if mark == "]":
                raise Malformed
        elif mark != "]":
            raise Malformed


def one(stream: IO[bytes], largest: int = 1 << 20) -> dict[str, Any]:
    """The single, small object of a stream. Raises Malformed."""
    raw = stream.read(largest + 1)
    try:
        found = _DECODER.decode(raw.decode("utf-8-sig")) if len(raw) <= largest else None
    except (ValueError, RecursionError):
        raise Malformed from None
    if not isinstance(found, dict):
        raise Malformed
    return found


class _Text:
    """The text of a stream, of which only what is being read is held."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._held = ""
        self._at = 0
        self._ended = False

    def next_mark(self) -> str:
        """The next character that is no white space; an opening brace stays to be read."""
        while True:
            while self._at < len(self._held):
                mark = self._held[self._at]
                if mark not in " \t\r\n":
                    self._at += mark != "{"
                    return mark
                self._at += 1
            if not self._more(CHUNK):
                raise Malformed

    def take_object(self) -> dict[str, Any]:
        """The object that begins here."""
        size = CHUNK
        while True:
            try:
                found, end = _DECODER.raw_decode(self._held, self._at)
            except RecursionError:
                raise Malformed from None
            except ValueError:
                if len(self._held) - self._at > LARGEST or not self._more(size):
                    raise Malformed from None
                size *= 2
                continue
            self._at = end
            if not isinstance(found, dict):
                raise Malformed
            return found

    def _more(self, size: int) -> bool:
        if self._ended:
            return False
        raw = self._stream.read(size)
        self._ended = not raw
        try:
            more = self._decoder.decode(raw, final=self._ended)
        except UnicodeDecodeError:
            raise Malformed from None
        self._held, self._at = self._held[self._at:] + more, 0
        return bool(more) or not self._ended


def _whole_number(digits: str) -> int:
    if len(digits) > DIGITS:
        raise Malformed
    return int(digits)


def _no_number(digits: str) -> float:
    raise Malformed


_DECODER = json.JSONDecoder(parse_int=_whole_number, parse_float=_no_number, parse_constant=_no_number)
