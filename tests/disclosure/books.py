"""Random casebooks as lists of cases, and their figures: what the attack changes to see whether the report changes."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from casebook.model.ids import ClientId
from casebook.model.periods import year
from casebook.model.record import Record, record
from casebook.model.values import NOT_RECORDED
from casebook.statistics.figures import Breakdown, Fact, Figures, Flow, YearCount

THEMES = {**{f"behaviour_{i}": "behaviour" for i in range(7)}, **{f"integrity_{i}": "integrity" for i in range(7)},
          "pressure": "outside", "dispute": "outside", NOT_RECORDED: ""}
ANSWERS: dict[str, tuple[str, ...]] = {
    "relation": (*(f"relation_{i}" for i in range(8)), NOT_RECORDED),
    "capacity": ("affected", "witness", "accused", NOT_RECORDED),
    "route": (*(f"route_{i}" for i in range(12)), NOT_RECORDED),
    "outcome": (*(f"outcome_{i}" for i in range(9)), NOT_RECORDED),
}
ACTS = tuple(f"act_{i}" for i in range(8))
CHOSEN = ("main_theme", "theme_mentions", *ANSWERS, "intervention")
CLOSED_BASED = ("route", "outcome")


@record
class Case(Record):
    """A case of the period."""

    id: str
    reporter: str
    new: bool
    closed: bool
    theme: str
    further: frozenset[str] = frozenset()
    answers: Mapping[str, str] = field(default_factory=dict)


@record
class Book(Record):
    """The cases of a client over a year, the acts in it, and what was agreed."""

    cases: tuple[Case, ...]
    acts: tuple[Fact, ...]
    conversations: int
    threshold: int
    style: str
    chosen: tuple[str, ...]

    def based(self, table: str) -> list[Case]:
        """The cases that a table counts."""
        return [case for case in self.cases if (case.closed if table in CLOSED_BASED else case.new)]

    def facts(self, table: str) -> tuple[Fact, ...]:
        """What a table counts."""
        if table == "intervention":
            return self.acts
        if table == "theme_mentions":
            return tuple(Fact(subject=c.id, category=theme, reporter=c.reporter)
                         for c in self.based(table) for theme in sorted({c.theme} | c.further))
        return tuple(Fact(subject=c.id, category=c.theme if table == "main_theme" else c.answers[table],
                          reporter=c.reporter) for c in self.based(table))

    def figures(self) -> Figures:
        """Its counts."""
        new, closed = (sum(getattr(case, name) for case in self.cases) for name in ("new", "closed"))
        tables = {name: _breakdown(name, self.facts(name)) for name in CHOSEN}
        return Figures(
            client=ClientId("c"), period=year(2025), reporters=len({case.reporter for case in self.cases}),
            flow=Flow(carried_over=len(self.cases) - new, new=new, reopened=0, closed=closed,
                      open_at_end=len(self.cases) - closed),
            conversations=self.conversations, advice_requests=0, breakdowns=tables, groups_by_year=(YearCount(
                year=2025, facts=tuple(replace(fact, category=THEMES[fact.category] or NOT_RECORDED)
                                       for fact in self.facts("main_theme"))),),
            minutes={"casework": 600, "prevention": 60}, headcount=300)


def drawn(seed: int) -> Book:
    """A casebook of 1 to 200 cases, with skewed themes, people who came more than once, and its own k."""
    draw = random.Random(seed)
    number = draw.choice((draw.randint(1, 30), draw.randint(1, 200)))
    people = max(1, int(number * draw.choice((1, 1, 0.9, 0.7))))
    new, closed, further = draw.choice((1, 0.9, 0.7)), draw.choice((1, 0.8, 0.6)), draw.choice((0, 0.2, 0.5))
    spread = {name: _skewed(draw, codes) for name, codes in (("theme", tuple(THEMES)), *ANSWERS.items())}
    cases = tuple(Case(
        id=f"case-{i}", reporter=f"person-{i if i < people else draw.randrange(people)}", new=draw.random() < new,
        closed=draw.random() < closed, theme=_one(draw, spread["theme"]),
        further=frozenset(_one(draw, spread["theme"]) for _ in range(3) if draw.random() < further),
        answers={name: _one(draw, spread[name]) for name in ANSWERS}) for i in range(number))
    kinds = _skewed(draw, ACTS)
    acts = tuple(Fact(subject=f"act-{i}", category=_one(draw, kinds), reporter=draw.choice(cases).reporter)
                 for i in range(draw.randint(0, 2 * number)))
    cases = tuple(replace(case, further=case.further - {case.theme, NOT_RECORDED}) for case in cases)
    return Book(cases=cases, acts=acts, conversations=3 * number, threshold=draw.choice((3, 4, 5, 5, 5, 6, 8, 12, 20)),
                style=draw.choice(("number", "below", "none")),
                chosen=draw.choice((CHOSEN, ("main_theme", "relation", "route"))))


def _skewed(draw: random.Random, codes: Iterable[str]) -> dict[str, float]:
    skew = draw.choice((1, 2, 4))
    return {code: draw.random() ** skew for code in codes}


def _one(draw: random.Random, weights: Mapping[str, float]) -> str:
    return draw.choices(list(weights), list(weights.values()))[0]


def _breakdown(name: str, facts: tuple[Fact, ...]) -> Breakdown:
    themed = name in ("main_theme", "theme_mentions")
    codes = tuple(THEMES) if themed else ACTS if name == "intervention" else ANSWERS[name]
    unit = {"theme_mentions": "mentions", "intervention": "interventions"}.get(name, "cases")
    base = "acts" if name == "intervention" else "closed" if name in CLOSED_BASED else "new"
    return Breakdown(name=name, unit=unit, base=base, categories=codes, facts=facts,
                     groups=THEMES if themed else dict.fromkeys(codes, ""))
