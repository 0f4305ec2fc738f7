"""The one-way breakdowns of disclosure.md rule 4, each over its own base, unprotected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casebook.model.ids import ClientId
from casebook.model.periods import Period, year
from casebook.model.values import NOT_RECORDED, Theme
from casebook.statistics.facts import CaseFacts, same_person
from casebook.statistics.figures import Breakdown, Fact, YearCount
from casebook.statistics.flow import PeriodCases, cases_of
from casebook.store import values
from casebook.vault import Connection

NEW_BASED = ("capacity", "position", "found_through", "relation", "duration")
CLOSED_BASED = ("route", "outcome")
NAMES = ("main_theme", "theme_mentions", *NEW_BASED, *CLOSED_BASED, "intervention", "referral")
YEARS_SHOWN = 5


def theme_groups(themes: Iterable[Theme]) -> dict[str, str]:
    """Theme code to group code, for all themes that are no group themselves; not recorded stands in no group."""
    groups = {theme.code: theme.group for theme in themes if theme.group}
    return {**groups, NOT_RECORDED: ""}


def _theme_breakdowns(cases: Sequence[CaseFacts], groups: dict[str, str]) -> list[Breakdown]:
    main = tuple(Fact(subject=c.id, category=c.main_theme or NOT_RECORDED, reporter=c.reporter) for c in cases)
    mentions = tuple(
        Fact(subject=c.id, category=theme, reporter=c.reporter)
        for c in cases for theme in ({c.main_theme or NOT_RECORDED} | c.further_themes)
    )
    return [
        Breakdown(name=name, unit=unit, base="new", categories=tuple(groups), groups=groups, facts=facts)
        for name, unit, facts in (("main_theme", "cases", main), ("theme_mentions", "mentions", mentions))
    ]


def _flat(db: Connection, name: str, base: str, facts: Iterable[Fact], *, unit: str = "cases",
          list_name: str = "") -> Breakdown:
    codes = tuple(value.code for value in values.of_list(db, list_name or name))
    categories = codes if unit != "cases" else (*codes, NOT_RECORDED)
    return Breakdown(name=name, unit=unit, base=base, categories=categories,
                     groups=dict.fromkeys(categories, ""), facts=tuple(facts))


def all_of(db: Connection, client: ClientId | None, cases: PeriodCases, period: Period) -> dict[str, Breakdown]:
    """Every breakdown of a client over a period, by name."""
    groups = theme_groups(values.themes(db, client))
    found = _theme_breakdowns(cases.new, groups)
    for name in NEW_BASED:
        facts = [Fact(subject=c.id, category=c.codes[name] or NOT_RECORDED, reporter=c.reporter) for c in cases.new]
        found.append(_flat(db, name, "new", facts))
    for name in CLOSED_BASED:
        facts = [Fact(subject=c.id, category=c.value_at(name, period.last_month) or NOT_RECORDED, reporter=c.reporter)
                 for c in cases.closed]
        found.append(_flat(db, name, "closed", facts))
    found.append(_flat(db, "intervention", "acts", interventions(db, client, period), unit="interventions"))
    found.append(_flat(db, "referral", "acts", referrals(db, client, period), unit="referrals",
                       list_name="destination_kind"))
    return {breakdown.name: breakdown for breakdown in found}


_MONTHS = "f.client_id IS :client AND n.month BETWEEN :first AND :last"
# From the cases of the client on (hence the +): from the acts on, those of every client would be gone through for each.
INTERVENTIONS = ("SELECT n.id, n.kind, f.token, f.id AS case_id FROM case_fact f JOIN intervention_fact n"
                 f" ON n.case_id = f.id WHERE {_MONTHS} UNION ALL SELECT n.id, n.kind, f.token, f.id FROM case_fact f"
                 " JOIN conversation_in_case i ON i.case_id = f.id JOIN intervention_fact n"
                 f" ON n.conversation_id = i.conversation_id AND +n.case_id IS NULL WHERE {_MONTHS}")
REFERRALS = ("SELECT n.id, n.kind, f.token, f.id AS case_id FROM case_fact f JOIN referral_fact n ON n.case_id = f.id"
             f" WHERE {_MONTHS}")


def of_months(client: ClientId | None, period: Period) -> dict[str, str | None]:
    """What the queries of acts ask for: a client, and a period by its months."""
    return {"client": client, "first": period.first_month, "last": period.last_month}


def interventions(db: Connection, client: ClientId | None, period: Period) -> list[Fact]:
    """The interventions of a period; one in a shared conversation counts once, for one of its reporters."""
    return _acts(db, period, f"SELECT id, kind, min(token) AS token FROM ({INTERVENTIONS}) GROUP BY id ORDER BY id",
                 client)


def referrals(db: Connection, client: ClientId | None, period: Period) -> list[Fact]:
    """The referrals dated in a period."""
    return _acts(db, period, f"SELECT id, kind, token FROM ({REFERRALS}) ORDER BY id", client)


def _acts(db: Connection, period: Period, sql: str, client: ClientId | None) -> list[Fact]:
    same = same_person(db.rows("SELECT token, other FROM token_alike"))
    found = db.rows(sql, of_months(client, period))
    return [Fact(subject=r["id"], category=r["kind"], reporter=same.get(r["token"], r["token"])) for r in found]


def groups_by_year(every: Sequence[CaseFacts], period: Period, groups: dict[str, str]) -> tuple[YearCount, ...]:
    """New cases by theme group for each whole calendar year up to the end of a period, five at the most."""
    if not period.is_year or not every:
        return ()
    first = min(int(case.counted[:4]) for case in every)
    shown = range(max(first, period.last.year - YEARS_SHOWN + 1), period.last.year + 1)
    return tuple(
        YearCount(year=number, facts=tuple(
            Fact(subject=c.id, category=groups.get(c.main_theme, "") or NOT_RECORDED, reporter=c.reporter)
            for c in cases_of(every, year(number)).new))
        for number in shown
    )

