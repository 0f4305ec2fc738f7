"""The counts that documents for a client are made of: fixed by the first that was handed out.

Documents and screens for clients read these, and never collect by themselves. Source: disclosure.md, rule 7.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.errors import Damaged, Refused
from casebook.model.conversations import COUNTED_KINDS
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import COUNTED, Release
from casebook.statistics import breakdowns, colleagues, collect, figures_data, fixed, layer, worked_months
from casebook.statistics.facts import CaseFacts, same_person
from casebook.statistics.figures import Fact, Figures
from casebook.statistics.flow import cases_of, within
from casebook.statistics.layer import Acts, Layer
from casebook.store import clients, counting, released_facts, releases, values
from casebook.store.counting import Covered
from casebook.vault import Connection


def figures(db: Connection, client: ClientId, period: Period) -> Figures:
    """The counts over a period: those that a document handed out over just this period fixed, else as they count now.

    What was told of a month in another document is counted as it was told. Raises Damaged.
    """
    fixing = releases.fixing(db, client, period)
    if fixing is None:
        return collected(db, client, period)
    workers = clients.headcounts(db, client).get(period.last.year) if period.is_year else None
    return figures_data.from_text(fixing.figures, client, period, workers)


def counting_date(db: Connection, client: ClientId, period: Period) -> date | None:
    """The day on which the figures of a period were fixed, or None where they still move."""
    fixing = releases.fixing(db, client, period)
    return None if fixing is None else fixing.counting_date


def collected(db: Connection, client: ClientId, period: Period) -> Figures:
    """The counts over a period with what was told of its months as it was told, colleagues' counts included."""
    covered = counting.covered(db, client)
    found = _of(db, client, period, covered) if covered.months else collect.figures(db, client, period)
    return colleagues.added(db, found)


def hand_out(db: Connection, release: Release) -> Release:
    """Put a document on the ledger with the figures it tells, inside the caller's transaction; as kept, it is returned.

    From now on they are the figures of its period, and the codes they were counted from stand for all periods around
    or inside it. Raises PeriodRefused where the period overlaps one that was told of in part, and Refused
    `period_runs`.
    """
    if release.document not in COUNTED:
        releases.add(db, release)
        return release
    period = Period(first=release.first, last=release.last)
    must_be_over(release.document, period, release.counting_date)
    made = replace(release, figures=figures_data.as_text(figures(db, release.client, period)),
                   counting_date=counting_date(db, release.client, period) or release.counting_date)
    _keep_facts(db, made.client, period)
    releases.add(db, made)
    return made


def must_be_over(document: str, period: Period, day: date) -> None:
    """Refuse `period_runs` where a document with counts would leave before its period is over.

    It would fix them, and what comes after that day would count nowhere. Source: disclosure.md, rule 7.
    """
    if document in COUNTED and day <= period.last:
        raise Refused("period_runs")


def facts_as_counted(db: Connection, client: ClientId) -> Layer:
    """The facts of a client as they count, whatever became of them since."""
    return fixed.merged(layer.live(db, client), _layer(released_facts.of_client(db, client)),
                        counting.covered(db, client))


@record
class Behind(Record):
    """Figures with the cases and people behind each total: of conversations one fact for each case they were in."""

    figures: Figures
    totals: Mapping[str, tuple[Fact, ...]]


def behind(db: Connection, client: ClientId, period: Period, found: Layer | None = None) -> Behind:
    """What the counts over a period rest on: cases by their own id, so that periods can be laid side by side.

    `found` are the facts as they count, where they have been read before (see facts_as_counted).
    """
    found = found or facts_as_counted(db, client)
    same = same_person(found.alike)
    every = _cases(found, same)
    cases = cases_of(every, period)
    by_id = {case.id: case.reporter for case in every}
    flow = {"cases": (*cases.carried_over, *cases.new, *cases.reopened), "new": cases.new,
            "from_earlier": (*cases.carried_over, *cases.reopened), "closed": cases.closed,
            "open_at_end": cases.open_at_end}
    talks = tuple(Fact(subject=id_, category="", reporter=by_id.get(case, case))
                  for id_, act in found.conversations.items() if within(act.month, period)
                  and act.kind in COUNTED_KINDS for case in act.behind)
    asked = tuple(Fact(subject=id_, category="", reporter=id_) for id_, act in found.advice.items()
                  if within(act.month, period))
    figures = colleagues.added(db, _of(db, client, period, counting.covered(db, client), found))
    return Behind(figures=figures, totals={
        **{name: tuple(Fact(subject=case.id, category="", reporter=case.reporter) for case in part)
           for name, part in flow.items()}, "conversations": talks, "advice_requests": asked})


def _keep_facts(db: Connection, client: ClientId, period: Period) -> None:
    """Keep the facts of what is told of now, and of what was told before as it was then."""
    before = counting.covered(db, client)
    covered = before.with_period(period)
    told = released_facts.of_client(db, client)
    found = fixed.merged(layer.live(db, client), _layer(told), before)
    acts = {noun: {id_: act for id_, act in getattr(found, noun).items() if act.month in covered.months}
            for noun in layer.NOUNS}
    spoken = {case for act in acts["conversations"].values() for case in act.behind}
    touched = fixed.touching(found.cases, covered)
    cases = {id_: case for id_, case in found.cases.items() if id_ in spoken or id_ in touched}
    tokens = {case.reporter for case in cases.values()}
    kept = replace(found, cases=cases, alike=tuple(p for p in found.alike if tokens & set(p)), **acts)
    minutes = worked_months.counted(db, client, before, told["minutes"])
    released_facts.save(db, client, {**layer.as_data(kept), "minutes": {
        month: by_class for month, by_class in sorted(minutes.items()) if month in covered.months}})


def _layer(told: Mapping[str, Any]) -> Layer:
    try:
        return layer.from_data(told)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Damaged from None


def _of(db: Connection, client: ClientId, period: Period, covered: Covered, found: Layer | None = None) -> Figures:
    told = released_facts.of_client(db, client)
    found = found or fixed.merged(layer.live(db, client), _layer(told), covered)
    same = same_person(found.alike)
    every = _cases(found, same)
    cases = cases_of(every, period)
    groups = breakdowns.theme_groups(values.themes(db, client))
    tables = breakdowns.all_of(db, client, cases, period)
    for name, acts in (("intervention", found.interventions), ("referral", found.referrals)):
        tables[name] = replace(tables[name], facts=_facts(acts, period, same))
    spoken = [act for act in found.conversations.values() if within(act.month, period)]
    return Figures(
        client=client, period=period, reporters=_reporters(every, spoken_in(found, period), period), flow=cases.flow(),
        conversations=sum(act.kind in COUNTED_KINDS for act in spoken),
        advice_requests=sum(within(act.month, period) for act in found.advice.values()), breakdowns=tables,
        groups_by_year=breakdowns.groups_by_year(every, period, groups),
        minutes=worked_months.over(db, client, period, covered, told["minutes"]),
        headcount=clients.headcounts(db, client).get(period.last.year) if period.is_year else None)


def _cases(found: Layer, same: Mapping[str, str]) -> list[CaseFacts]:
    return [replace(case, reporter=same.get(case.reporter, case.reporter)) for case in found.cases.values()]


def spoken_in(found: Layer, period: Period) -> set[str]:
    """The cases that had a conversation (other than third party) in a period."""
    return {case for act in found.conversations.values() if act.kind != "third_party" and within(act.month, period)
            for case in act.behind}


def _reporters(every: list[CaseFacts], spoken: set[str], period: Period) -> int:
    return len({case.reporter for case in every if within(case.counted, period) or case.id in spoken})


def _facts(acts: Acts, period: Period, same: Mapping[str, str]) -> tuple[Fact, ...]:
    return tuple(Fact(subject=id_, category=act.kind, reporter=same.get(act.behind[0], act.behind[0]))
                 for id_, act in sorted(acts.items()) if within(act.month, period))
