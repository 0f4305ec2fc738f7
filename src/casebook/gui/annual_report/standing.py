"""How far the report of each client is: what is still to complete, and what went out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.gui.annual_report import drawing
from casebook.model.clients import Client
from casebook.model.ids import CaseId
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import COUNTED, Discussion, Release
from casebook.statistics import counted, facts, flow
from casebook.store import case_list, clients, discussions, releases
from casebook.vault import Connection


@record
class Standing(Record):
    """A client's report over a period: cases that lack something, the headcount, her own words, k, what went out and
    with whom it was discussed. `fixed` is the day of the figures, once a document fixed them; `threshold` is None where
    nothing was agreed.
    """

    client: Client
    incomplete: tuple[CaseId, ...]
    headcount_missing: bool
    final: Release | None
    last: Release | None
    workers: int | None
    own_words: bool
    threshold: int | None
    fixed: date | None
    management: date | None
    works_council: date | None


def of_all(db: Connection, period: Period) -> list[Standing]:
    """Every client with an engagement in a period, by name."""
    return [of_client(db, client, period) for client in clients.all_of(db) if takes_part(db, client, period)]


def takes_part(db: Connection, client: Client, period: Period) -> bool:
    """Whether a client may have a report over a period: she works for it, or did then."""
    return client.active or any(e.starts <= period.last and (e.ends is None or e.ends >= period.first)
                                for e in clients.engagements(db, client.id))


def of_client(db: Connection, client: Client, period: Period) -> Standing:
    """How far the report of one client is."""
    over = [r for r in releases.of_client(db, client.id) if (r.first, r.last) == (period.first, period.last)
            and r.document in COUNTED and r.kept_back_on is None]
    talks = [talk for release in over for talk in discussions.of_release(db, release.id)]
    touched = clients.engagements_touched(db, client.id, period)
    return Standing(
        client=client, incomplete=incomplete(db, client, period),
        headcount_missing=period.is_year and period.last.year not in clients.headcounts(db, client.id),
        final=releases.over(db, client.id, period), last=drawing.newest(over, period),
        workers=clients.headcounts(db, client.id).get(period.last.year),
        own_words=releases.has_narratives(db, client.id, period),
        threshold=max((e.threshold for e in touched), default=None), fixed=counted.counting_date(db, client.id, period),
        management=_last_day(talks, discussions.MANAGEMENT),
        works_council=_last_day(talks, (discussions.WORKS_COUNCIL,)),
    )


def _last_day(talks: Sequence[Discussion], addressees: Sequence[str]) -> date | None:
    return max((talk.day for talk in talks if talk.addressee in addressees), default=None)


def incomplete(db: Connection, client: Client, period: Period) -> tuple[CaseId, ...]:
    """The cases of a period that lack something and whose files still live, newest contact first."""
    lacking = [row.id for row in case_list.listed(db, client=client.id, incomplete=True)]
    if not lacking:
        return ()
    cases = flow.cases_of(facts.of_client(db, client.id), period)
    there = {case.id for case in (*cases.carried_over, *cases.new, *cases.reopened)}
    return tuple(case for case in lacking if case in there)
