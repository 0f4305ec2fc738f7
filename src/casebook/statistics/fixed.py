"""The facts of a client as they count: in months that a document has told of as they were then, in others as they are.

What she changes afterwards of what was told (codes, closings, steps, deletions, moves) counts from the first month that
is not told of; so no two documents laid side by side tell of one person. Source: disclosure.md, rule 7.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from casebook.model.periods import Month, first_day, month_of, next_month
from casebook.statistics.facts import CaseFacts, SpanFact
from casebook.statistics.layer import NOUNS, Act, Acts, Layer
from casebook.store.counting import Covered

Values = Sequence[tuple[Month, str]]
Run = tuple[Month, Month, Month]
"""A row of covered months: the month before it, its first and its last. How things stood before it was told too."""


def merged(now: Layer, kept: Layer, covered: Covered) -> Layer:
    """The facts as they count: those kept in the covered months, those of now in the others."""
    if not covered.months:
        return now
    runs = _runs(covered)
    cases = {id_: found for id_ in sorted({*now.cases, *kept.cases})
             if (found := _case(now.cases.get(id_), kept.cases.get(id_), runs, covered)) is not None}
    tokens = ((now.cases[id_].reporter, case.reporter) for id_, case in kept.cases.items() if id_ in now.cases)
    pairs = {*now.alike, *kept.alike, *((one, other) for one, other in tokens if one != other)}
    return Layer(cases=cases, alike=tuple(sorted(pairs)),
                 **{noun: _acts(getattr(now, noun), getattr(kept, noun), covered) for noun in NOUNS})


def _acts(now: Acts, kept: Acts, covered: Covered) -> dict[str, Act]:
    found = {id_: act for id_, act in kept.items() if act.month in covered.months}
    for id_, act in now.items():
        if id_ not in found:
            month = covered.open(act.month)
            found[id_] = act if month == act.month else replace(act, month=month)
    return found


def _runs(covered: Covered) -> list[Run]:
    return [(_before(first), first, last) for first, last in covered.runs()]


def _case(now: CaseFacts | None, kept: CaseFacts | None, runs: Sequence[Run], covered: Covered) -> CaseFacts | None:
    """One case as it counts; None where nothing of it does. `now` is None where it was taken away or moved."""
    if kept is not None and not _touches(kept, runs, covered):
        kept = None
    if now is not None and _alike(now, kept, runs, covered):
        return now
    if now is None and kept is None:
        return None
    told = kept if kept is not None and (now is None or kept.counted in covered.months) else None
    coded = told or now
    assert coded is not None
    counted = _counted(now, kept, covered)
    spans = _spans(now.spans if now else (), kept.spans if kept else (), runs, covered)
    if spans and spans[0].opened > counted:  # it was there before: what follows is a reopening
        spans = (SpanFact(opened=counted, closed=counted), *spans)
    return replace(now or coded, counted=counted, taken_over=coded.taken_over, main_theme=coded.main_theme,
                   further_themes=coded.further_themes, codes=coded.codes, spans=spans,
                   values=_all_values(now, kept, runs, covered))


def touching(cases: Mapping[str, CaseFacts], covered: Covered) -> set[str]:
    """The cases of which anything was told in the covered months."""
    runs = _runs(covered)
    return {id_ for id_, case in cases.items() if _touches(case, runs, covered)}


def _before(month: Month) -> Month:
    return month_of(first_day(month) - timedelta(days=1))


def _touches(case: CaseFacts, runs: Iterable[Run], covered: Covered) -> bool:
    return case.counted in covered.months or any(_clipped(case.spans, before, last) for before, _, last in runs)


def _alike(now: CaseFacts, kept: CaseFacts | None, runs: Sequence[Run], covered: Covered) -> bool:
    """Whether what was told of a case is what its facts of now tell of the same months."""
    if kept is None:
        return not _touches(now, runs, covered)
    if (now.counted, now.spans, now.values) != (kept.counted, kept.spans, kept.values):
        if now.counted != kept.counted:
            return False
        for before, first, last in runs:
            if _clipped(now.spans, before, last) != _clipped(kept.spans, before, last):
                return False
            for field in {*now.values, *kept.values}:
                if _within(now.values.get(field, ()), first, last) != _within(kept.values.get(field, ()), first, last):
                    return False
    return now.counted not in covered.months or (
        (now.main_theme, now.further_themes, now.codes, now.taken_over)
        == (kept.main_theme, kept.further_themes, kept.codes, kept.taken_over))


def _clipped(spans: Iterable[SpanFact], before: Month, last: Month) -> list[tuple[Month, Month | None]]:
    """The spans as they show from the end of the month before a run to its last day."""
    return [(max(span.opened, before), span.closed if span.closed and span.closed <= last else None)
            for span in spans
            if span.opened <= last and (span.closed is None or span.closed > before or span.opened > before)]


def _within(values: Values, first: Month, last: Month) -> list[tuple[Month, str]]:
    """The values as they show in a run: the one it began with, and those dated in it."""
    inside = [(month, code) for month, code in values if first <= month <= last]
    start = _at(values, _before(first))
    return [("", start), *inside] if start else inside


def _at(values: Values, month: Month) -> str:
    found = [code for when, code in values if when <= month]
    return found[-1] if found else ""


def _counted(now: CaseFacts | None, kept: CaseFacts | None, covered: Covered) -> Month:
    if kept is not None and (now is None or kept.counted in covered.months or now.counted > kept.counted):
        return kept.counted
    assert now is not None
    return covered.open(now.counted)


def _spans(now: Sequence[SpanFact], kept: Sequence[SpanFact], runs: Sequence[Run], covered: Covered
           ) -> tuple[SpanFact, ...]:
    """Month by month: how it stood as kept where that was told, else as now. What changes in between shows after it."""
    told = {month for before, _, _ in runs for month in (before,)} | covered.months
    dates = [month for span in (*now, *kept) for month in (span.opened, span.closed) if month]
    after = covered.open(runs[-1][2]) if runs else ""
    if not dates:
        return ()
    found: list[SpanFact] = []
    start: Month | None = None
    month, end = min(dates), max(*dates, after)
    while month <= end:
        is_open = any(s.opened <= month and (s.closed is None or s.closed > month)
                      for s in (kept if month in told else now))
        opened = any(s.opened == month for s in (kept if month in covered.months else now))
        if is_open and start is None:
            start = month
        elif not is_open and (start is not None or opened):
            found.append(SpanFact(opened=start or month, closed=month))
            start = None
        month = next_month(month)
    if start is not None:
        found.append(SpanFact(opened=start, closed=None))
    return tuple(found)


def _all_values(now: CaseFacts | None, kept: CaseFacts | None, runs: Sequence[Run], covered: Covered
                ) -> dict[str, tuple[tuple[Month, str], ...]]:
    live: Mapping[str, Values] = now.values if now else {}
    told: Mapping[str, Values] = kept.values if kept else {}
    return {field: _values(live.get(field, ()), told.get(field, ()), runs, covered, gone=now is None)
            for field in sorted({*live, *told})}


def _values(now: Values, kept: Values, runs: Sequence[Run], covered: Covered, *, gone: bool
            ) -> tuple[tuple[Month, str], ...]:
    """The kept values of covered months and the others of now; where the two differ, it shows at the edge of a run."""
    found = [(month, 2, code) for month, code in now if month not in covered.months]
    for before, first, last in runs:
        start, inside = _at(kept, before), [value for value in kept if first <= value[0] <= last]
        if start != _at(now, before):
            found.append((first, 0, start))
        found += [(month, 1, code) for month, code in inside]
        if not gone and _at(now, last) != _at(kept, last):
            found.append((next_month(last), 0, _at(now, last)))
    return tuple((month, code) for month, _, code in sorted(found, key=lambda value: value[:2]))
