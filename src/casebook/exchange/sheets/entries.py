"""A row of a sheet as a conversation, or what is wrong with it. Source: exchange.md, Import."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from datetime import date, time

from casebook import errors
from casebook.exchange.sheets import days
from casebook.exchange.sheets.cells import Broken, Cell, Line, is_empty, shown, words
from casebook.exchange.sheets.columns import BY_CODE, DAYS, OF_CASE
from casebook.exchange.sheets.layout import Layout
from casebook.exchange.sheets.mapping import Mapping
from casebook.exchange.sheets.meanings import Meanings
from casebook.exchange.sheets.synonyms import key
from casebook.model.record import Record, record
from casebook.model.text import clean, clean_line, folded

LONGEST_NAME = 200


@record
class Refusal(Record):
    """What is wrong with a row: its number, the field, a stable word for the reason, and what stands there.

    `also` is the number of another row that it does not go with, or 0.
    """

    row: int
    field: str
    reason: str
    text: str = ""
    also: int = 0


class Bad(ValueError):
    """A cell that can't be taken."""

    def __init__(self, name: str, reason: str, text: str = "") -> None:
        super().__init__(reason)
        self.told = (name, reason, text)


@record
class Entry(Record):
    """A row that can be taken in. `facts` are those of its case that stand on this row, by field.

    `client` and `case` are as in the sheet; `identity` tells whether the row was taken in before.
    """

    row: int
    client: str
    case: str
    day: date
    at: time | None = None
    kind: str = ""
    channel: str = ""
    minutes: int | None = None
    notes: str = ""
    interventions: tuple[str, ...] = ()
    referrals: tuple[tuple[str, str | None], ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    identity: str = ""


@record
class Unknown(Record):
    """A word that is no value of its field, or could be either of two: how often it stands there."""

    field: str
    word: str
    rows: int
    two_ways: bool = False


class Reading:
    """Reads the rows of a sheet; `refused` and `unknown` are what it met on the way."""

    def __init__(self, layout: Layout, meanings: Meanings, mapping: Mapping, client: str = "") -> None:
        """`client` is whose the rows are that do not say it themselves."""
        self.refused: list[Refusal] = []
        self._layout, self._meanings, self._mapping = layout, meanings, mapping
        self._client = clean_line(client)
        self._places = layout.fields
        self._unknown: dict[tuple[str, str], tuple[str, int, bool]] = {}
        self._orders = {name: self._order(name) for name in DAYS if name in self._places}
        self._seen: dict[str, int] = {}

    @property
    def unknown(self) -> tuple[Unknown, ...]:
        """The words that no value was known for, by field, in the order of the columns."""
        return tuple(Unknown(field=name, word=word, rows=rows, two_ways=two_ways)
                     for (name, _), (word, rows, two_ways) in self._unknown.items())

    def entries(self, is_left: Callable[[], bool] = lambda: False) -> Iterator[Entry]:
        """The rows that can be taken, in order. Raises Interrupted when left."""
        for number, line in enumerate(self._layout.lines):
            if number % 500 == 0 and is_left():
                raise errors.Interrupted
            try:
                yield self._entry(line)
            except Bad as bad:
                name, reason, text = bad.told
                self.refused.append(Refusal(row=line.number, field=name, reason=reason, text=text))

    def _order(self, name: str) -> dict[str, str]:
        if order := self._mapping.orders.get(name):
            return dict.fromkeys("/-.", order)
        place = self._places[name]
        return days.order_in(line.cells[place] for line in self._layout.lines if place < len(line.cells))

    def _entry(self, line: Line) -> Entry:
        for name, place in self._places.items():
            if place < len(line.cells) and line.cells[place] is Broken.ERROR:
                raise Bad(name, "error")
        client = self._name(line, "client") or self._client
        case = clean_line(words(self._cell(line, "case")))
        if client and not folded(client):
            raise Bad("client", "no_name", client)
        if "case" in self._places and not case:
            raise Bad("case", "empty")
        if is_empty(self._cell(line, "date")):
            raise Bad("date", "empty")
        day, at = self._day(line, "date")
        kind = self._value(line, "kind", client)
        notes = self._notes(line)
        return Entry(
            row=line.number, client=client, case=case, day=day, at=at, kind=kind,
            channel=self._value(line, "channel", client), minutes=self._minutes(line), notes=notes,
            interventions=tuple(dict.fromkeys(self._several(line, "intervention", client))),
            referrals=tuple(dict.fromkeys(self._referrals(line, client))), facts=self._facts(line, client),
            identity=self._identity(client, case, day, at, kind, notes))

    def _identity(self, client: str, case: str, day: date, at: time | None, kind: str, notes: str) -> str:
        """The hash of client, case text, date, kind and notes. Source: exchange.md, Import.

        Where no column tells the cases apart, each row is a case of its own: the first of those that are alike is told
        from the second, so that both come in, once.
        """
        said = [folded(client), folded(case) or case, f"{day} {at or ''}".strip(), kind, notes]
        if "case" not in self._places:
            alike = json.dumps(said)
            self._seen[alike] = said_before = self._seen.get(alike, 0) + 1
            said[1] = f"#{said_before}"
        return hashlib.sha256(json.dumps(said).encode("utf-8", "surrogatepass")).hexdigest()

    def _cell(self, line: Line, name: str) -> Cell:
        place = self._places.get(name, -1)
        return line.cells[place] if 0 <= place < len(line.cells) else None

    def _name(self, line: Line, name: str) -> str:
        found = clean_line(words(self._cell(line, name)))
        if len(found) > LONGEST_NAME:
            raise Bad(name, "long")
        return found

    def _notes(self, line: Line) -> str:
        cell = self._cell(line, "notes")
        text = clean(cell) if isinstance(cell, str) else words(cell)
        return text if text.strip() else ""

    def _day(self, line: Line, name: str) -> tuple[date, time | None]:
        cell = self._cell(line, name)
        try:
            return days.day(cell, self._orders[name])
        except days.NoDay as none:
            raise Bad(name, str(none), shown(cell)) from None

    def _minutes(self, line: Line) -> int | None:
        cell = self._cell(line, "minutes")
        if is_empty(cell):
            return None
        try:
            return days.minutes(cell)
        except ValueError:
            raise Bad("minutes", "no_minutes", shown(cell)) from None

    def _value(self, line: Line, name: str, client: str) -> str:
        text = words(self._cell(line, name))
        return self._code(name, text, client) if text else ""

    def _several(self, line: Line, name: str, client: str) -> Iterable[str]:
        text = words(self._cell(line, name))
        for word in self._parts(name, text, client):
            if code := self._code(name, word, client):
                yield code

    def _parts(self, name: str, text: str, client: str) -> list[str]:
        """The words of a list; one that is known as a whole is not taken apart at its commas."""
        found = []
        for part in filter(str.strip, text.replace("\n", ";").split(";")):
            known = self._known(name, part, client) or (name == "referral" and folded(part) in self._meanings.places)
            found += [part] if known or key(part) in self._mapping.values.get(name, {}) else _at_commas(
                part, lambda word: bool(self._known(name, word, client)))
        return [part.strip() for part in found]

    def _known(self, name: str, text: str, client: str) -> set[str]:
        return self._meanings.codes(name, text, folded(client))

    def _code(self, name: str, text: str, client: str) -> str:
        meant = self._mapping.values.get(name, {}).get(key(text))
        if meant == "":
            return ""
        codes = self._known(name, text if meant is None else meant, client)
        if len(codes) == 1:
            return next(iter(codes))
        word, rows, _ = self._unknown.get((name, key(text)), (shown(text), 0, False))
        self._unknown[(name, key(text))] = (word, rows + 1, len(codes) > 1)
        raise Bad(name, "two_values" if codes else "no_value", shown(text))

    def _referrals(self, line: Line, client: str) -> Iterable[tuple[str, str | None]]:
        text = words(self._cell(line, "referral"))
        for word in self._parts("referral", text, client):
            meant = self._mapping.values.get("referral", {}).get(key(word), word)
            if folded(meant) in self._meanings.places and folded(meant):
                yield self._meanings.places[folded(meant)]
            elif code := self._code("referral", word, client):
                yield code, None

    def _facts(self, line: Line, client: str) -> dict[str, str]:
        """The facts of the case that stand on this row: codes, a name, days as ISO text, themes line by line."""
        found = {}
        for name in OF_CASE:
            if name not in self._places or is_empty(self._cell(line, name)):
                continue
            if name == "reporter":
                found[name] = self._name(line, name)
            elif name in DAYS:
                found[name] = self._day(line, name)[0].isoformat()
            elif BY_CODE[name].several:
                found[name] = "\n".join(dict.fromkeys(self._several(line, name, client)))
            else:
                found[name] = self._value(line, name, client)
        return {name: value for name, value in found.items() if value}


def _at_commas(text: str, is_known: Callable[[str], bool]) -> list[str]:
    """Parts between commas, the longest that are known first: a value may have a comma in its name."""
    parts = text.split(",")
    found: list[str] = []
    while parts:
        for size in range(min(len(parts), 4), 0, -1):
            if size == 1 or is_known(",".join(parts[:size])):
                found.append(",".join(parts[:size]))
                del parts[:size]
                break
    return [part for part in found if part.strip()]
