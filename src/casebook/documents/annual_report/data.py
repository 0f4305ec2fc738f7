"""Everything an annual report is made of, read in one go; nothing unprotected is in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.disclosure import blocks, ledger, years
from casebook.disclosure.audit.findings import Finding
from casebook.disclosure.passing import Audited, audited
from casebook.disclosure.protect import protect, total_style
from casebook.disclosure.protected import Protected
from casebook.disclosure.wishes import Wishes
from casebook.documents.annual_report.choosing import wishes
from casebook.errors import Refused
from casebook.model.clients import Adviser, Client, Engagement
from casebook.model.ids import ClientId
from casebook.model.organisation import Activity, Recommendation, Signal
from casebook.model.periods import Period
from casebook.model.record import Record, record
from casebook.model.releases import COMPARED, COUNTED, Release
from casebook.model.report_choices import Choices
from casebook.statistics import counted
from casebook.store import activities, advice, clients, invoicing, released_tables, releases, report_choices, values
from casebook.store import adviser as own
from casebook.store import logo as logos
from casebook.vault import Connection

FEWEST_SOURCES = 3
YEARS_BACK = 4


@record
class ReportData(Record):
    """An annual report before it is worded: protected figures, frozen figures of earlier years, and her own texts.

    `engagement` is the one in force on the last day; k in `protected` is the highest of those touched. `last` holds
    the tables released over the period before, `earlier` those of earlier years by year, oldest first: as released,
    never recomputed. `short` says that the work began within the period, or that it is no whole year; `last_short`
    that it began within the period before. `logo` is her own, as a PNG or JPEG, or None. `colleagues` says that
    the counts of a colleague are among the figures. `mended` is what a reader
    could have worked out beside earlier documents, and why `protected` is coarser than it might be; `left` what still
    can be: then it may not leave.
    """

    client: Client
    engagement: Engagement
    period: Period
    language_code: str
    status: str
    version: int
    today: date
    counting_date: date
    adviser: Adviser
    protected: Protected
    threshold_reason: str
    headcount: int | None
    short: bool
    last_short: bool
    names: dict[str, dict[str, str]]
    last: dict[str, Any] | None
    earlier: dict[int, dict[str, Any]]
    narratives: dict[str, str]
    signals: tuple[Signal, ...]
    recommendations: tuple[Recommendation, ...]
    earlier_recommendations: tuple[Recommendation, ...]
    activities: tuple[Activity, ...]
    own_activities: tuple[Activity, ...]
    logo: bytes | None = None
    colleagues: bool = False
    mended: tuple[Finding, ...] = ()
    left: tuple[Finding, ...] = ()

    @property
    def counted_by(self) -> str:
        """The voice in which counts are told: with a colleague's among them they are not hers alone."""
        return "third" if self.colleagues else self.engagement.voice

    @property
    def running(self) -> bool:
        """Whether the period is not over yet: then there is no rate, and no comparison with a whole one."""
        return self.today <= self.period.last


def gather(db: Connection, client: ClientId, period: Period, language_code: str | None = None,
           status: str = "concept", today: date | None = None, *, document: str = "annual_report",
           breakdowns: tuple[str, ...] | None = None, narrow: Callable[[Protected], Protected] = lambda found: found
           ) -> ReportData:
    """Read and protect what a report needs, best within one snapshot of the file; what she chose makes it coarser.

    The language is the client's unless given, `breakdowns` those of the engagement. Another `document` made of the same
    data may `narrow` the figures to those that it prints. Raises Refused: `no_engagement` where nothing was agreed yet,
    `period_not_over` for a final report over a period that still runs.
    """
    today = today or date.today()
    found = clients.get(db, client)
    touched = clients.engagements_touched(db, client, period)
    if not touched:
        raise Refused("no_engagement")
    if status == "final" and today <= period.last:
        raise Refused("period_not_over")
    code = language_code or found.language
    every = releases.of_client(db, client)
    earlier = _released_years(every, period)
    begun = clients.engagements(db, client)[0].starts
    short = not period.is_year or begun > period.first
    headcount = clients.headcounts(db, client).get(period.last.year)
    before = releases.over(db, client, period.before())
    strictest = max(touched, key=lambda e: e.threshold)
    hers, choices = logos.get(db), report_choices.of(db, client, period)
    chosen = touched[-1].breakdowns if breakdowns is None else breakdowns
    passed = _audited(db, client, period, touched, headcount, _told_years(every) | earlier, today,
                      part=short or today <= period.last, chosen=chosen, document=document, narrow=narrow)
    return ReportData(
        client=found, engagement=touched[-1], period=period, language_code=code, status=status,
        version=releases.next_version(db, client, period, document), today=today,
        counting_date=counted.counting_date(db, client, period) or today, adviser=own.get(db),
        protected=passed.protected, mended=passed.mended, left=passed.left,
        threshold_reason=strictest.threshold_reason, headcount=headcount, short=short,
        last_short=begun > period.before().first, names=_names(db, code),
        last=None if before is None else released_tables.of_release(before),
        earlier={year: earlier[year] for year in sorted(earlier) if year >= period.last.year - YEARS_BACK},
        narratives=releases.narratives(db, client, period, code),
        signals=_signals(db, client, period, choices),
        recommendations=tuple(advice.recommendations(db, client, period.last.year)),
        earlier_recommendations=tuple(advice.to_follow_up(db, client, period.last.year)),
        activities=tuple(reversed(activities.listed(db, client, period))),
        own_activities=tuple(reversed(activities.of_no_client(db, period))),
        logo=None if hers is None else hers.content,
        colleagues=bool(releases.of_colleagues(db, client, period)),
    )


def _audited(db: Connection, client: ClientId, period: Period, touched: list[Engagement], headcount: int | None,
             earlier: dict[int, dict[str, Any]], today: date, *, part: bool, chosen: tuple[str, ...], document: str,
             narrow: Callable[[Protected], Protected]) -> Audited:
    """The finest figures that may leave the casebook beside what left before; `part` of a year gives no rate."""
    last = touched[-1]
    found = counted.figures(db, client, period)
    figures = replace(found, headcount=None) if part else found
    hers = wishes(report_choices.of(db, client, period), chosen)
    with_block = _blocks(db, client, period, today, replace(last, breakdowns=chosen))
    billed = any(invoicing.of_engagement(db, e.id).hour_rate is not None for e in clients.engagements(db, client))
    told = ledger.conversations_told_around(db, client, period)

    def protected(further: Wishes) -> Protected:
        wished = hers.and_also(further)
        return narrow(with_block(protect(
            figures, threshold=max(e.threshold for e in touched), style=total_style(last.total_style, headcount),
            breakdowns=chosen, released=earlier, wishes=wished, billed=billed, conversations_told=told), wished))

    return audited(db, document, figures, protected)


def _blocks(db: Connection, client: ClientId, period: Period, today: date, last: Engagement
            ) -> Callable[[Protected, Wishes], Protected]:
    """Adds the breakdowns over the block of years that a period ends, where it has too few people for its own.

    They print under a heading that names their own period, never among the tables of the report's period; where none of
    them stands, one sentence says so.
    """
    over = blocks.ending_with(last, period, today)
    figures = None if over is None else counted.figures(db, client, over)
    k = 0 if over is None else max(e.threshold for e in clients.engagements_touched(db, client, over))

    def added(found: Protected, wished: Wishes) -> Protected:
        if figures is None or found.level == "breakdowns":
            return found
        return replace(found, block=blocks.block(figures, threshold=k, breakdowns=last.breakdowns, wishes=wished))

    return added


def _released_years(every: list[Release], period: Period) -> dict[int, dict[str, Any]]:
    """The tables told over whole earlier years: the newest final version of each, else as entered from elsewhere."""
    told = [r for r in every if r.status == "final" and r.kept_back_on is None and r.document in COMPARED]
    return {r.last.year: released_tables.of_release(r)
            for r in sorted(told, key=lambda r: (r.document == "annual_report", r.version))
            if Period(first=r.first, last=r.last).is_year and r.last < period.first}


def _told_years(every: list[Release]) -> dict[int, dict[str, Any]]:
    """By year, the tables of the first document that told its theme groups: what is told of a year is told once."""
    found: dict[int, dict[str, Any]] = {}
    for release in sorted(every, key=lambda r: r.made.timestamp() if r.made else 0):
        if release.kept_back_on is None and release.document in COUNTED:
            tables = released_tables.of_release(release)
            for row in next((t["rows"] for t in tables["tables"] if t["name"] == years.NAME), ()):
                found.setdefault(row["year"], tables)
    return found


def _names(db: Connection, code: str) -> dict[str, dict[str, str]]:
    return {"theme": values.theme_names(db, code), **{name: values.names(db, name, code) for name in values.lists(db)}}


def _signals(db: Connection, client: ClientId, period: Period, choices: Choices) -> tuple[Signal, ...]:
    """Signals and advice, oldest first: those that rest on at least three sources, or as she chose (domain.md)."""
    return tuple(s for s in reversed(advice.signals(db, client, period)) if s.id in choices.signals_in
                 or ((s.sources or 0) >= FEWEST_SOURCES and s.id not in choices.signals_out))
