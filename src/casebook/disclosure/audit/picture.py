"""The unknowns of one client, and the sums that its documents bind them by. Source: disclosure.md, rules 4 and 9.

Over new cases: the main themes and every other table add up to the same new cases, in each period. Every further theme
of a case is another than its main theme, so a theme is mentioned at least as often as it is the main theme and at most
once a case. Through time: open before + reopened = from earlier, from earlier + new = cases = closed + open at end.
Those taken over from a predecessor count with the reopened here: a reader cannot tell them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from casebook.disclosure.audit import printed
from casebook.disclosure.audit.printed import MAIN, NOT_RECORDED, Line, Told
from casebook.disclosure.audit.spans import Span, Timeline, roots
from casebook.disclosure.audit.statements import Statement
from casebook.disclosure.audit.unknowns import Key, Unknowns, difference

FLOW = ("cases", "new", "from_earlier", "closed", "open_at_end")
COUNTED = ("conversations", "advice_requests")
BASES = ("new", "closed")


class Region:
    """One table through time, as far as its periods have days in common; or one base or total of that kind.

    `classes` are the categories that no line of it tells apart.
    """

    def __init__(self, name: str, number: int, base: str, spans: Sequence[Span], lines: Sequence[Line],
                 known: Iterable[str] = ()) -> None:
        self.name, self.number, self.base, self.lines = name, number, base, lines
        self.time = Timeline(spans)
        every = {category for line in lines for category in line.categories or ()} | set(known)
        marks: dict[frozenset[int], list[str]] = {}
        for category in sorted(every):
            mark = frozenset(place for place, line in enumerate(lines) if category in (line.categories or ()))
            marks.setdefault(mark, []).append(category)
        self.classes = [tuple(found) for found in marks.values()]
        self.mentions = any(line.mentions for line in lines)

    def cells(self, parts: Iterable[int], categories: Iterable[str] | None, kind: str = "main") -> list[Key]:
        """The unknowns of some categories (None: all) over some parts of time: by main theme, or further mentions."""
        wanted = None if categories is None else set(categories)
        return [(self.name, self.number, part, place, kind) for part in parts
                for place, found in enumerate(self.classes) if wanted is None or found[0] in wanted]


class Picture:
    """All that the documents of one client say, as unknowns and sums.

    `apart` reads closed cases of nested periods as having nothing to do with each other: a case that was closed in
    spring and reopened in autumn is closed in the half-year, not in the year, so they need not add up. `words` takes
    "fewer than k workers" for "fewer than k cases", as a reader does. `whole` takes a table that was typed over for the
    whole table, so that its rows add up to all cases.
    """

    def __init__(self, statements: Sequence[Statement], *, apart: bool = False, words: bool = True,
                 whole: bool = True) -> None:
        self.statements = statements
        self.unknowns = Unknowns()
        self._apart = apart
        self._lines = [line for source, one in enumerate(statements) for line in printed.lines(source, one)
                       if whole or not one.known or line.categories is not None]
        self.told = [told for source, one in enumerate(statements) for told in printed.totals(source, one)
                     if words or not told.below]
        self.flow_spans = {told.span for told in self.told if told.name in FLOW} | {
            line.span for line in self._lines if line.base in BASES}
        self.bases = {base: self._regions(base, base, self.flow_spans, []) for base in (*BASES, "reopened")}
        self.counted = {name: self._regions(name, "acts", {t.span for t in self.told if t.name == name}, [])
                        for name in COUNTED}
        self.tables = [region for name in sorted({line.table for line in self._lines}) for region in self._of(name)]
        for region in self.tables:
            self._bind_table(region)
        for span in sorted(self.flow_spans):
            self._bind_flow(span)
        for told in self.told:
            self._bind_total(told)

    def amount(self, name: str, span: Span) -> dict[int, int]:
        """A base or a counted total over a stated period, as terms."""
        region = next(one for one in (self.bases | self.counted)[name] if span in one.time.spans)
        return self.unknowns.total(region.cells(region.time.parts(span), None))

    def earlier(self, span: Span) -> int:
        """The cases from earlier years, reopened ones included."""
        return self.unknowns.of(("earlier", span))

    def open_before(self, day: date) -> int:
        """The cases open at the end of the day before."""
        return self.unknowns.of(("open", day))

    def _regions(self, name: str, base: str, spans: Iterable[Span], lines: Sequence[Line],
                 known: Iterable[str] = ()) -> list[Region]:
        apart = self._apart and base in ("closed", "reopened")
        heaps = [[span] for span in sorted(set(spans))] if apart else roots(spans)
        found = []
        for number, heap in enumerate(heaps):
            own = [line for line in lines if line.span in heap]
            found.append(Region(name, number, base, heap, own, known))
            if not lines:
                found[-1].classes = [("",)]
        return found

    def _of(self, name: str) -> list[Region]:
        own = [line for line in self._lines if line.table == name]
        known: set[str] = set()
        if name == MAIN:
            known = {theme for one in self.statements for theme in one.groups}
        return self._regions(name, own[0].base, {line.span for line in own}, own, known)

    def _bind_table(self, region: Region) -> None:
        of = self.unknowns
        for line in region.lines:
            parts = region.time.parts(line.span)
            terms = of.total(region.cells(parts, line.categories))
            if line.mentions:
                terms |= of.total(region.cells(parts, line.categories, "further"))
            of.fix(terms, line.number, line.source)
        if region.base in BASES:
            for span in region.time.spans:
                whole = of.total(region.cells(region.time.parts(span), None))
                of.fix(difference(whole, self.amount(region.base, span)), 0)
        if region.mentions:
            self._bind_mentions(region)

    def _bind_mentions(self, region: Region) -> None:
        """A theme is mentioned at most once a case; one that is not recorded is never a further theme."""
        of = self.unknowns
        for part, starts in enumerate(region.time.starts):
            cases = next(base for base in self.bases["new"] if region.time.spans[0] in base.time.spans)
            new = of.total(cases.cells(cases.time.inside(starts), None))
            for found in region.classes:
                further = of.total(region.cells([part], found, "further"))
                every = further | of.total(region.cells([part], found))
                of.bind(difference({one: len(found) for one in new}, every), 0, None)
                if found == (NOT_RECORDED,):
                    of.fix(further, 0)

    def _bind_flow(self, span: Span) -> None:
        of = self.unknowns
        earlier, before, after = self.earlier(span), self.open_before(span.first), self.open_before(span.end)
        of.fix({earlier: 1, before: -1, **difference({}, self.amount("reopened", span))}, 0)
        through = difference(self.amount("new", span), self.amount("closed", span))
        of.fix({**through, earlier: 1, after: -1}, 0)

    def _bind_total(self, told: Told) -> None:
        earlier, after = self.earlier(told.span), self.open_before(told.span.end)
        if told.name in COUNTED or told.name in BASES:
            terms = self.amount(told.name, told.span)
        elif told.name == "cases":
            terms = {**self.amount("new", told.span), earlier: 1}
        elif told.name in ("from_earlier", "open_at_end"):
            terms = {earlier if told.name == "from_earlier" else after: 1}
        else:
            return
        if told.below:
            self.unknowns.bind(terms, 0, told.value - 1, told.source)
        else:
            self.unknowns.fix(terms, told.value, told.source)
