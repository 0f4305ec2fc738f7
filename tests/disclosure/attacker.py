"""A reader who lays every released table side by side: one large linear program over all of them at once.

Written apart from the audit and on other lines: no closed form, no merging of categories, no parts that hang together;
each stretch of time between two edges of periods and each category is an unknown of its own, of which the solver is
asked whether it can be nothing. It reads the released tables as data and knows the definitions of the report.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

import highspy
import numpy as np
from highspy import _core

DAY = timedelta(days=1)
NEW, CLOSED = "new", "closed"


class Told(NamedTuple):
    """A cell that the reader has narrowed down."""

    table: str
    category: str
    period: tuple[date, date]
    without: tuple[tuple[date, date], ...]
    least: int
    greatest: int


class Impossible(Exception):
    """The tables contradict each other as the reader understands them."""


class Reader:
    """Everything printed, as one program. `closings_add_up` takes closed cases of nested periods as adding up."""

    def __init__(self, reports: Sequence[Mapping[str, Any]], groups: Mapping[str, str], *,
                 closings_add_up: bool = True) -> None:
        self.reports, self.groups, self.add_up = reports, groups, closings_add_up
        self.columns: dict[tuple[object, ...], int] = {}
        self.rows: list[tuple[dict[int, float], float, float]] = []
        self.claims = list(self._claims())
        self.periods = sorted({c[1] for c in self.claims} | {_period(r["period"]) for r in reports})
        edges = sorted({p[0] for p in self.periods} | {p[1] + DAY for p in self.periods})
        self.stretches = [(a, b - DAY) for a, b in pairwise(edges)
                          if any(p[0] <= a <= p[1] for p in self.periods)]
        self.names: dict[str, set[str]] = {}
        for table, _, _, categories, _, _ in self.claims:
            self.names.setdefault(table, set()).update(categories)
        if self.groups and "main_theme" in self.names:
            self.names["main_theme"] |= set(self.groups)
        self._write_down()
        self.solver = self._program()

    def _claims(self) -> Any:
        """Each row as (table, period, base, categories, count, whether all themes of a case count)."""
        for report in self.reports:
            own = _period(report["period"])
            block = report.get("block", {"tables": []})
            for table, period in [*((t, own) for t in report["tables"]),
                                  *((t, _period(block["period"])) for t in block["tables"])]:
                for row in [*table["rows"], *({"categories": [c], "count": 0} for c in table.get("none", []))]:
                    name, categories, over = table["name"], row["categories"], period
                    if name == "theme_group_by_year":
                        over = date(row["year"], 1, 1), date(row["year"], 12, 31)
                        categories = [t for t, g in self.groups.items() if g in categories or t in categories]
                    name = "main_theme" if name.startswith("theme_") else name
                    yield name, over, table["base"], categories, row["count"], table["name"] == "theme_mentions"

    def _column(self, *name: object) -> int:
        return self.columns.setdefault(name, len(self.columns))

    def _say(self, terms: Mapping[int, float], least: float, greatest: float) -> None:
        self.rows.append((dict(terms), least, greatest))

    def _places(self, period: tuple[date, date], base: str) -> list[object]:
        """The stretches of a period; or the period itself where its closings are taken by themselves."""
        if base == CLOSED and not self.add_up:
            return [period]
        return [s for s in self.stretches if period[0] <= s[0] and s[1] <= period[1]]

    def _write_down(self) -> None:
        bases = {table: base for table, _, base, _, _, _ in self.claims}
        for table, period, base, categories, count, every in self.claims:
            terms = {self._column(table, place, c): 1.0 for place in self._places(period, base) for c in categories}
            if every:
                terms |= {self._column("besides", place, c): 1.0 for place in self._places(period, base)
                          for c in categories}
            self._say(terms, count, count)
        for table, base in bases.items():
            for period in {p for t, p, *_ in self.claims if t == table} if base in (NEW, CLOSED) else ():
                places = self._places(period, base)
                terms = {self._column(table, place, c): 1.0 for place in places for c in self.names[table]}
                self._say(terms | {self._column(base, place): -1.0 for place in places}, 0, 0)
        for kind, place, *rest in [c for c in self.columns if c[0] == "besides"]:
            main, besides = self._column("main_theme", place, *rest), self._column(kind, place, *rest)
            self._say({self._column(NEW, place): 1.0, main: -1.0, besides: -1.0}, 0, np.inf)
            if rest == ["not_recorded"]:
                self._say({besides: 1.0}, 0, 0)
        for report in self.reports:
            self._write_flow(_period(report["period"]), report["totals"])

    def _write_flow(self, period: tuple[date, date], totals: Mapping[str, int | None]) -> None:
        new = {self._column(NEW, place): 1.0 for place in self._places(period, NEW)}
        closed = {self._column(CLOSED, place): 1.0 for place in self._places(period, CLOSED)}
        earlier = self._column("from_earlier", period)
        before, after = self._column("open", period[0]), self._column("open", period[1] + DAY)
        self._say({earlier: 1.0, before: -1.0}, 0, np.inf)
        self._say(new | {earlier: 1.0, after: -1.0} | dict.fromkeys(closed, -1.0), 0, 0)
        shown = {"cases": new | {earlier: 1.0}, "new": new, "closed": closed, "from_earlier": {earlier: 1.0},
                 "open_at_end": {after: 1.0}}
        for name, value in totals.items():
            if value is not None and name in shown:
                self._say(shown[name], value, value)

    def _program(self) -> Any:
        solver = _core._Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("threads", 1)
        for _ in self.columns:
            solver.addCol(0.0, 0.0, np.inf, 0, np.array([], dtype=np.int32), np.array([], dtype=float))
        for terms, least, greatest in self.rows:
            kept = {c: f for c, f in terms.items() if f}
            solver.addRow(least, greatest, len(kept), np.array(list(kept), dtype=np.int32),
                          np.array(list(kept.values()), dtype=float))
        return solver

    def _end(self, columns: Sequence[int], sign: int, *, whole: bool) -> float:
        number = len(self.columns)
        costs = np.zeros(number)
        costs[list(columns)] = sign
        every = np.arange(number, dtype=np.int32)
        self.solver.changeColsCost(number, every, costs)
        kind = highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous
        self.solver.changeColsIntegrality(number, every, np.full(number, kind))
        self.solver.run()
        status = self.solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            return np.inf
        if status != highspy.HighsModelStatus.kOptimal:
            raise Impossible
        return sign * float(self.solver.getObjectiveValue())

    def told(self) -> list[Told]:
        """Every category of every table, in every stated period and every difference, that can't be nothing."""
        found = []
        bases = {table: base for table, _, base, _, _, _ in self.claims}
        for table, base in bases.items():
            stated = {p for t, p, *_ in self.claims if t == table}
            for period, without in _differences(stated, self.add_up or base != CLOSED):
                gone = {s for w in without for s in self._places(w, base)}
                places = [s for s in self._places(period, base) if s not in gone]
                for category in sorted(self.names[table]):
                    for name, kinds in self._kinds(table):
                        columns = [self.columns[(kind, p, category)] for kind in kinds for p in places
                                   if (kind, p, category) in self.columns]
                        if columns and (ends := self._ends(columns)):
                            found.append(Told(name, category, period, without, *ends))
        return found + self._totals_told()

    def _kinds(self, table: str) -> list[tuple[str, tuple[str, ...]]]:
        if table != "main_theme" or not any(c[0] == "besides" for c in self.columns):
            return [(table, (table,))]
        return [(table, (table,)), ("besides", ("besides",)), ("theme_mentions", (table, "besides"))]

    def _totals_told(self) -> list[Told]:
        found = []
        own = {_period(report["period"]) for report in self.reports}
        for period, without in _differences(own, self.add_up):
            for base in (NEW, CLOSED):
                gone = {s for w in without for s in self._places(w, base)}
                columns = [self._column(base, s) for s in self._places(period, base) if s not in gone]
                if columns and (ends := self._ends(columns)):
                    found.append(Told("totals", base, period, without, *ends))
            if not without:
                for name, column in (("from_earlier", ("from_earlier", period)), ("open", ("open", period[1] + DAY))):
                    if ends := self._ends([self.columns[column]]):
                        found.append(Told("totals", name, period, (), *ends))
        return found

    def _ends(self, columns: Sequence[int]) -> tuple[int, int] | None:
        """The least and greatest value, or None where it can be nothing."""
        if self._end(columns, 1, whole=False) < 1e-7:
            return None
        least = round(self._end(columns, 1, whole=True))
        if least < 1:
            return None
        greatest = self._end(columns, -1, whole=True)
        return least, 10**6 if np.isinf(greatest) else round(greatest)


def read(reports: Sequence[Mapping[str, Any]], groups: Mapping[str, str]) -> Reader:
    """The reader who takes closings as adding up where the tables allow it."""
    reader = Reader(reports, groups)
    try:
        reader._end([0], 1, whole=False)
    except Impossible:
        reader = Reader(reports, groups, closings_add_up=False)
        reader._end([0], 1, whole=False)
    return reader


def _differences(periods: set[tuple[date, date]], nested: bool) -> list[Any]:
    """Each period, and each less one or all of the shorter ones within it."""
    found: list[Any] = [(p, ()) for p in sorted(periods)]
    for whole in sorted(periods) if nested else ():
        inner = [p for p in sorted(periods) if p != whole and whole[0] <= p[0] and p[1] <= whole[1]]
        found += [(whole, (p,)) for p in inner]
        longest = tuple(p for p in inner if not any(o != p and o[0] <= p[0] and p[1] <= o[1] for o in inner))
        found += [(whole, longest)] if len(longest) > 1 else []
    return found


def _period(data: Mapping[str, str]) -> tuple[date, date]:
    return date.fromisoformat(data["from"]), date.fromisoformat(data["to"])
