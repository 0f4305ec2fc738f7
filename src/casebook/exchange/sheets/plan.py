"""What an import would make of the rows that can be taken: clients, cases, conversations. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from datetime import date

from casebook.exchange.sheets import layout as layouts
from casebook.exchange.sheets.cells import Sheet, shown
from casebook.exchange.sheets.columns import BY_CODE, OF_CASE
from casebook.exchange.sheets.entries import Entry, Reading, Refusal, Unknown
from casebook.exchange.sheets.layout import Layout
from casebook.exchange.sheets.mapping import Mapping
from casebook.exchange.sheets.meanings import Meanings
from casebook.model.record import Record, record
from casebook.model.text import folded

CHANGING = ("route", "outcome", "status")  # they may differ from one conversation to the next
MANY = 12


@record
class PlannedCase(Record):
    """A case and its rows, oldest first. `existing` is the case that earlier rows of it came into, or "".

    `facts` are those that hold for the whole case, `history` the route and outcome by day.
    """

    client: str
    existing: str
    facts: dict[str, str]
    history: tuple[tuple[str, str, str], ...]
    entries: tuple[Entry, ...]
    closed: date | None = None
    in_aftercare: bool = False


@record
class Plan(Record):
    """All that an import would do, and what it would not and why.

    `new_clients` are names that no client bears; `known` is how many rows were taken in before.
    """

    cases: tuple[PlannedCase, ...] = ()
    new_clients: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    known: int = 0
    unknown: tuple[Unknown, ...] = ()
    layout: Layout | None = field(default=None)

    @property
    def conversations(self) -> int:
        """How many conversations would come."""
        return sum(len(case.entries) for case in self.cases)

    @property
    def new_cases(self) -> int:
        """How many cases would be made."""
        return sum(not case.existing for case in self.cases)


def made(sheets: Sequence[Sheet], mapping: Mapping, meanings: Meanings, client: str = "",
         is_left: Callable[[], bool] = lambda: False) -> Plan:
    """The plan for the sheet of a file. Raises NotASheet where its headings can't be taken, Interrupted when left."""
    found = layouts.found(sheets, mapping)
    layouts.check(found)
    reading = Reading(found, meanings, mapping, client)
    grouping = _Grouping(meanings)
    for entry in reading.entries(is_left):
        grouping.put(entry)
    planned, refused = grouping.settled()
    names: dict[str, str] = {}
    for case in planned:
        if case.client and folded(case.client) not in meanings.clients:
            names.setdefault(folded(case.client), case.client)
    return Plan(cases=tuple(planned), new_clients=tuple(names.values()), known=grouping.known, layout=found,
                refused=tuple(sorted((*reading.refused, *refused), key=lambda one: one.row)), unknown=reading.unknown)


class _Grouping:
    """Puts rows together that are of one case, and holds what they say of it against each other."""

    def __init__(self, meanings: Meanings) -> None:
        self.known = 0
        self._meanings = meanings
        self._groups: dict[tuple[str, str], list[Entry]] = {}
        self._existing: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()
        self._refused: list[Refusal] = []

    def put(self, entry: Entry) -> None:
        """Put a row with its case; one that was taken in before, or stands in the sheet twice, tells its case only."""
        key = (folded(entry.client), folded(entry.case) or entry.case or f"#{entry.row}")
        if self._meanings.clients.get(key[0], "-") == "":
            self._refused.append(Refusal(row=entry.row, field="client", reason="two_values", text=shown(entry.client)))
            return
        conversation = self._meanings.rows.get(entry.identity)
        if conversation is not None:
            self.known += 1
            self._existing.setdefault(key, self._meanings.cases_of[conversation])
        elif entry.identity in self._taken:
            self.known += 1
        else:
            self._taken.add(entry.identity)
            self._groups.setdefault(key, []).append(entry)

    def settled(self) -> tuple[list[PlannedCase], list[Refusal]]:
        """The cases of the rows that go together, and the rows that don't."""
        found = [case for key, entries in self._groups.items() if (case := self._case(key, entries)) is not None]
        return found, self._refused

    def _case(self, key: tuple[str, str], entries: list[Entry]) -> PlannedCase | None:
        entries = self._agreeing(entries)
        entries = self._closing(entries)
        if not entries:
            return None
        facts: dict[str, str] = {}
        for entry in entries:
            for name, value in entry.facts.items():
                facts.setdefault(name, value)
        ordered = sorted(entries, key=lambda one: (one.day, str(one.at or ""), one.row))
        history = tuple((name, entry.day.isoformat(), entry.facts[name]) for name in ("route", "outcome")
                        for entry in ordered if name in entry.facts)
        last = [entry.facts["status"] for entry in ordered if "status" in entry.facts][-1:]
        return PlannedCase(
            client=entries[0].client, existing=self._existing.get(key, ""), facts=facts, history=history,
            closed=date.fromisoformat(facts["closed"]) if "closed" in facts else None,
            in_aftercare=last == ["aftercare"], entries=_with_kinds(ordered, is_new=key not in self._existing))

    def _agreeing(self, entries: list[Entry]) -> list[Entry]:
        """The rows that do not contradict an earlier one about what a case has one of."""
        said: dict[str, tuple[str, int]] = {}
        kept = []
        for entry in entries:
            facts = {name: value for name, value in entry.facts.items() if name in OF_CASE and name not in CHANGING}
            other = next((name for name, value in facts.items()
                          if name in said and _compared(said[name][0]) != _compared(value)), None)
            if other is not None:
                self._refused.append(Refusal(row=entry.row, field=other, reason="other_row",
                                             text=_quoted(other, entry.facts[other]), also=said[other][1]))
                continue
            said.update({name: (value, entry.row) for name, value in facts.items() if name not in said})
            kept.append(entry)
        return kept

    def _closing(self, entries: list[Entry]) -> list[Entry]:
        """The rows whose closing is possible: closed on a day, and not before the case came."""
        closed = next((entry.facts["closed"] for entry in entries if "closed" in entry.facts), "")
        first = next((entry.facts["first_contact"] for entry in entries if "first_contact" in entry.facts), "") or min(
            (entry.day.isoformat() for entry in entries), default="")
        kept = []
        for entry in entries:
            if entry.facts.get("status") == "closed" and not closed:
                self._refused.append(Refusal(row=entry.row, field="closed", reason="not_closed_on"))
            elif entry.facts.get("closed", first) < first:
                self._refused.append(Refusal(row=entry.row, field="closed", reason="closed_before",
                                             text=entry.facts["closed"]))
            else:
                kept.append(entry)
        return kept


def _with_kinds(entries: Sequence[Entry], *, is_new: bool) -> tuple[Entry, ...]:
    """A row that does not say what kind of conversation it was: the first of a case is an intake, as in the window."""
    return tuple(entry if entry.kind else replace(entry, kind="follow_up" if number or not is_new else "intake")
                 for number, entry in enumerate(entries))


def _compared(value: str) -> str:
    """Words as they are compared: the order of further themes and the case of an alias say nothing."""
    return "\n".join(sorted(part.casefold() for part in value.split("\n")))


def _quoted(name: str, value: str) -> str:
    return ", ".join(value.split("\n")) if BY_CODE[name].several else value
