"""A client with what was agreed, kept in one go: all of it or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from casebook.language import Language
from casebook.model.clients import Client, ClientGroup, Engagement, Headcount
from casebook.model.ids import ClientId, EngagementId, new_id
from casebook.model.invoicing import Invoicing
from casebook.model.record import Record, record
from casebook.store import clients, drafts, groups, invoicing
from casebook.vault import Connection

NEW = "client-new"


@record
class Sheet(Record):
    """What the page of a client shows: the client, its holding, one engagement and the workers by year.

    `agreed` is what this engagement pays for. `before` is the engagement that a new one follows: it ends the day
    before, unless it had ended already.
    """

    client: Client
    group: ClientGroup | None
    engagement: Engagement
    workers: dict[int, int | None]
    before: Engagement | None = None
    agreed: Invoicing | None = None


def draft_id(client: ClientId | None) -> str:
    """Under which id the unfinished form of a client is kept."""
    return f"client-{client}" if client else NEW


def new(today: date) -> tuple[Client, Engagement]:
    """A client without a name yet, with an engagement that starts today."""
    client = Client(id=ClientId(new_id()), name="")
    return client, next_engagement(client, None, today)


def next_engagement(client: Client, last: Engagement | None, today: date) -> Engagement:
    """An engagement from today on, agreed as the last one was."""
    if last is None:
        return Engagement(id=EngagementId(new_id()), client=client.id, starts=today)
    return Engagement(
        id=EngagementId(new_id()), client=client.id, starts=today, recipients=last.recipients,
        total_style=last.total_style, threshold=last.threshold, threshold_reason=last.threshold_reason,
        retention=last.retention, breakdowns=last.breakdowns, report_title=last.report_title, voice=last.voice,
        address=last.address, colour=last.colour, optional_fields=last.optional_fields,
        block_first=last.block_first, block_years=last.block_years,
    )


def next_agreed(db: Connection, engagement: Engagement, last: Engagement | None) -> Invoicing:
    """What an engagement pays for: its own, or as the one before agreed; hours paid ahead are agreed anew."""
    if last is None:
        return invoicing.of_engagement(db, engagement.id)
    return replace(invoicing.of_engagement(db, last.id), engagement=engagement.id, bundle_minutes=None)


def decisive(workers: dict[int, int | None], year: int) -> int | None:
    """The headcount that says how totals print: that of a year, else the last one known."""
    known = {of: number for of, number in workers.items() if number is not None}
    return known.get(year, known[max(known)] if known else None)


def term(engagement: Engagement, language: Language) -> str:
    """The term of an engagement in words."""
    starts = language.date(engagement.starts)
    if engagement.ends is None:
        return language.translate("ClientSheet", "from %1").replace("%1", starts)
    words = language.translate("ClientSheet", "%1 to %2")
    return words.replace("%1", starts).replace("%2", language.date(engagement.ends))


def running(every: list[Engagement], today: date) -> Engagement | None:
    """The engagement that runs on a day, or None."""
    found = [e for e in every if e.starts <= today and (e.ends is None or e.ends >= today)]
    return found[-1] if found else None


def ended_before(before: Engagement | None, starts: date) -> date | None:
    """The day on which the engagement before ends when the next one starts, if it would run on otherwise."""
    if before is None or before.starts >= starts or (before.ends is not None and before.ends < starts):
        return None
    return starts - timedelta(days=1)


def keep(db: Connection, sheet: Sheet, draft: str) -> None:
    """Keep all of a sheet and let its draft go."""
    if sheet.group is not None:
        groups.save(db, sheet.group)
    clients.save(db, sheet.client)
    groups.drop_empty(db)
    if sheet.before is not None:
        clients.save_engagement(db, sheet.before)
    clients.save_engagement(db, sheet.engagement)
    if sheet.agreed is not None:
        invoicing.save(db, sheet.agreed)
    for year, number in sheet.workers.items():
        if number is None:
            clients.remove_headcount(db, sheet.client.id, year)
        else:
            clients.save_headcount(db, Headcount(client=sheet.client.id, year=year, workers=number))
    drafts.remove(db, draft)
