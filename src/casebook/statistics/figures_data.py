"""Raw counts as data that names nobody: cases and people become numbers that lead to no case, card or month.

The numbers follow the facts themselves, most alike together, so that not even their order tells anything of the file.
Source: disclosure.md, rule 7.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from casebook.errors import Damaged
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.statistics.figures import Breakdown, Fact, Figures, Flow, YearCount


def as_text(figures: Figures) -> str:
    """The figures of a client over a period, to be kept with the document that fixed them."""
    every = [(breakdown.name, breakdown.facts) for breakdown in figures.breakdowns.values()]
    every += [(str(count.year), count.facts) for count in figures.groups_by_year]
    subjects, people = _numbered(every)

    def facts(found: Iterable[Fact]) -> list[list[Any]]:
        return sorted([subjects[f.subject], f.category, people[f.reporter]] for f in found)

    return json.dumps({
        "reporters": figures.reporters, "flow": asdict(figures.flow), "conversations": figures.conversations,
        "advice_requests": figures.advice_requests, "minutes": figures.minutes,
        "breakdowns": [{"name": b.name, "unit": b.unit, "base": b.base, "categories": b.categories, "groups": b.groups,
                        "facts": facts(b.facts)} for b in figures.breakdowns.values()],
        "years": [{"year": count.year, "facts": facts(count.facts)} for count in figures.groups_by_year],
    }, separators=(",", ":"))


def from_text(text: str, client: ClientId, period: Period, headcount: int | None) -> Figures:
    """The figures again; the headcount is no count of cases, and is as it is now. Raises Damaged."""
    try:
        return _figures(json.loads(text), client, period, headcount)
    except (KeyError, TypeError, ValueError, RecursionError, AttributeError):
        raise Damaged from None


def _figures(found: Mapping[str, Any], client: ClientId, period: Period, headcount: int | None) -> Figures:
    return Figures(
        client=client, period=period, reporters=int(found["reporters"]), flow=Flow(**found["flow"]),
        conversations=int(found["conversations"]), advice_requests=int(found["advice_requests"]),
        breakdowns={b["name"]: Breakdown(name=b["name"], unit=b["unit"], base=b["base"],
                                         categories=tuple(b["categories"]), groups=dict(b["groups"]),
                                         facts=_facts(b["facts"])) for b in found["breakdowns"]},
        groups_by_year=tuple(YearCount(year=int(y["year"]), facts=_facts(y["facts"])) for y in found["years"]),
        minutes={name: int(minutes) for name, minutes in found["minutes"].items()}, headcount=headcount)


def _facts(found: Iterable[Iterable[Any]]) -> tuple[Fact, ...]:
    return tuple(Fact(subject=str(subject), category=str(category), reporter=str(reporter))
                 for subject, category, reporter in found)


def _numbered(every: Iterable[tuple[str, Iterable[Fact]]]) -> tuple[dict[str, int], dict[str, int]]:
    """A number for each subject and each reporter, in the order of what was counted of them."""
    told: dict[str, list[tuple[str, str]]] = {}
    behind: dict[str, str] = {}
    for name, found in every:
        for fact in found:
            told.setdefault(fact.subject, []).append((name, fact.category))
            behind[fact.subject] = fact.reporter
    subjects = {subject: number for number, subject in enumerate(sorted(told, key=lambda s: sorted(told[s])), 1)}
    people: dict[str, int] = {}
    for subject in subjects:
        people.setdefault(behind[subject], len(people) + 1)
    return subjects, people
