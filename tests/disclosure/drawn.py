"""Random breakdowns and figures for the properties of the protection."""

from __future__ import annotations

from hypothesis import strategies as st

from casebook.model.ids import ClientId
from casebook.model.periods import year
from casebook.statistics.figures import Breakdown, Fact, Figures, Flow, YearCount

THEMES = {"bullying": "behaviour", "intimidation": "behaviour", "aggression": "behaviour", "fraud": "integrity",
          "corruption": "integrity", "pressure": "outside", "dispute": "outside", "not_recorded": ""}
FLAT = dict.fromkeys(("manager", "peer", "group", "board", "unknown", "not_recorded"), "")


@st.composite
def facts(draw: st.DrawFn, categories: tuple[str, ...], most: int = 14) -> tuple[Fact, ...]:
    """Facts with a number drawn for each category, and reporters who may have come more than once."""
    numbers = [draw(st.integers(0, most)) for _ in categories]
    spread = draw(st.integers(1, 60))
    offset = draw(st.integers(0, 5))
    found = [category for category, number in zip(categories, numbers, strict=True) for _ in range(number)]
    return tuple(Fact(subject=f"case-{i}", category=category, reporter=f"person-{(i * 7 + offset) % spread}")
                 for i, category in enumerate(found))


@st.composite
def breakdowns(draw: st.DrawFn, name: str = "main_theme", groups: dict[str, str] | None = None) -> Breakdown:
    """A breakdown with drawn facts; themes unless other groups are given."""
    groups = THEMES if groups is None else groups
    return Breakdown(name=name, unit="cases", base="new", categories=tuple(groups), groups=groups,
                     facts=draw(facts(tuple(groups))))


@st.composite
def mentioned(draw: st.DrawFn, main: Breakdown) -> Breakdown:
    """Theme mentions of the same cases: each main theme, and drawn further ones."""
    further = draw(st.lists(st.tuples(st.integers(0, max(len(main.facts) - 1, 0)), st.sampled_from(sorted(THEMES))),
                            max_size=25, unique=True))
    extra = [Fact(subject=main.facts[i].subject, category=theme, reporter=main.facts[i].reporter)
             for i, theme in further if main.facts and theme != main.facts[i].category]
    return Breakdown(name="theme_mentions", unit="mentions", base="new", categories=main.categories,
                     groups=main.groups, facts=(*main.facts, *extra))


@st.composite
def figures(draw: st.DrawFn) -> Figures:
    """Figures of a whole year that agree with each other."""
    main = draw(breakdowns())
    new = len(main.facts)
    carried, reopened = draw(st.integers(0, 9)), draw(st.integers(0, 4))
    closed = draw(st.integers(0, new + carried + reopened))
    people = {fact.reporter for fact in main.facts}
    relation = Breakdown(name="relation", unit="cases", base="new", categories=tuple(FLAT), groups=FLAT, facts=tuple(
        Fact(subject=f.subject, category=sorted(FLAT)[i % draw(st.integers(1, 6))], reporter=f.reporter)
        for i, f in enumerate(main.facts)))
    route = Breakdown(name="route", unit="cases", base="closed", categories=tuple(FLAT), groups=FLAT, facts=tuple(
        Fact(subject=f"closed-{i}", category=sorted(FLAT)[i % 3], reporter=f"person-{i % 11}") for i in range(closed)))
    years = tuple(YearCount(year=number, facts=tuple(
        Fact(subject=f.subject, category=THEMES[f.category] or "not_recorded", reporter=f.reporter)
        for f in (main.facts if number == 2025 else draw(facts(tuple(THEMES)))))) for number in (2023, 2024, 2025))
    return Figures(
        client=ClientId("c"), period=year(2025), reporters=len(people) + draw(st.integers(0, 3)),
        flow=Flow(carried_over=carried, new=new, reopened=reopened, closed=closed,
                  open_at_end=new + carried + reopened - closed),
        conversations=draw(st.integers(0, 90)), advice_requests=draw(st.integers(0, 12)),
        breakdowns={b.name: b for b in (main, draw(mentioned(main)), relation, route)}, groups_by_year=years,
        minutes={"casework": 100, "prevention": 60, "advice": 30, "reporting": 10, "travel": 5},
        headcount=draw(st.none() | st.integers(5, 900)))
