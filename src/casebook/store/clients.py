"""Client organisations, their engagements and headcounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from casebook.errors import NotFound, Refused
from casebook.model.clients import Client, Engagement, Headcount
from casebook.model.ids import ClientId
from casebook.model.periods import Period
from casebook.model.text import clean, clean_line, folded
from casebook.store import findable, rows
from casebook.vault import Connection, Row


def save(db: Connection, client: Client) -> None:
    """Keep a client; its name is on one line."""
    rows.upsert(
        db, "client", "id", id=client.id, name=clean_line(client.name), group_id=client.group,
        language=client.language, contact=clean(client.contact), notes=clean(client.notes), active=client.active,
    )
    findable.keep_again(db, "client", [client.id])


def _client(r: Row) -> Client:
    return Client(id=ClientId(r["id"]), name=r["name"], group=r["group_id"], language=r["language"],
                  contact=r["contact"], notes=r["notes"], active=bool(r["active"]))


def all_of(db: Connection) -> list[Client]:
    """All clients by name, those she no longer works for last."""
    return [_client(r) for r in db.rows("SELECT * FROM client ORDER BY active DESC, name COLLATE NOCASE")]


def get(db: Connection, client: ClientId) -> Client:
    """One client, or NotFound."""
    r = db.row("SELECT * FROM client WHERE id = ?", (client,))
    if r is None:
        raise NotFound("client", "")
    return _client(r)


def named(db: Connection, name: str) -> Client:
    """The client of a name, ignoring case, accents and spaces where that leaves no doubt; else NotFound."""
    every = all_of(db)
    for client in every:
        if client.name == clean_line(name):
            return client
    like = [client for client in every if folded(client.name) == folded(name)]
    if len(like) != 1:
        raise NotFound("client", name)
    return like[0]


def name_taken(db: Connection, name: str, by_other_than: str) -> bool:
    """Whether another client bears this name already."""
    return any(c.id != by_other_than and folded(c.name) == folded(name) for c in all_of(db))


def save_engagement(db: Connection, engagement: Engagement) -> None:
    """Keep an engagement. Raises Refused `engagement_overlap` where a day falls in another one of the client."""
    if any(engagement.id != e.id and engagement.overlaps(e) for e in engagements(db, engagement.client)):
        raise Refused("engagement_overlap")
    rows.upsert(
        db, "engagement", "id", id=engagement.id, client_id=engagement.client, starts=engagement.starts,
        ends=engagement.ends, recipients=clean(engagement.recipients), total_style=engagement.total_style,
        threshold=engagement.threshold, threshold_reason=clean(engagement.threshold_reason),
        retention=engagement.retention, breakdowns=engagement.breakdowns,
        report_title=clean_line(engagement.report_title), voice=engagement.voice, address=engagement.address,
        colour=engagement.colour, optional_fields=engagement.optional_fields,
        block_first=engagement.block_first, block_years=engagement.block_years,
    )
    findable.keep_again(db, "engagement", [engagement.id])


def _engagement(r: Row) -> Engagement:
    return Engagement(
        id=r["id"], client=r["client_id"], starts=date.fromisoformat(r["starts"]), ends=rows.day(r["ends"]),
        recipients=r["recipients"], total_style=r["total_style"], threshold=r["threshold"],
        threshold_reason=r["threshold_reason"], retention=r["retention"], breakdowns=rows.words(r["breakdowns"]),
        report_title=r["report_title"], voice=r["voice"], address=r["address"], colour=r["colour"],
        optional_fields=rows.words(r["optional_fields"]),
        block_first=r["block_first"], block_years=r["block_years"],
    )


def engagements(db: Connection, client: ClientId) -> list[Engagement]:
    """The engagements of a client, oldest first."""
    return [_engagement(r) for r in db.rows("SELECT * FROM engagement WHERE client_id = ? ORDER BY starts", (client,))]


def engagements_touched(db: Connection, client: ClientId, period: Period) -> list[Engagement]:
    """The engagements that a period touches; where it touches none, the last that began before its end."""
    every = engagements(db, client)
    touched = [e for e in every if e.starts <= period.last and (e.ends is None or e.ends >= period.first)]
    return touched or [e for e in every if e.starts <= period.last][-1:] or every[:1]


def in_force(engagements: Sequence[Engagement], day: date) -> Engagement | None:
    """The engagement that a case of a day belongs to: the one in force, else the last begun before, else the first."""
    begun = [e for e in engagements if e.starts <= day]
    running = [e for e in begun if e.ends is None or e.ends >= day]
    found = running[-1:] or begun[-1:] or list(engagements[:1])
    return found[0] if found else None


def save_headcount(db: Connection, headcount: Headcount) -> None:
    """Keep how many workers a client had in a year."""
    db.execute("INSERT OR REPLACE INTO headcount (client_id, year, workers) VALUES (?, ?, ?)",
               (headcount.client, headcount.year, headcount.workers))


def remove_headcount(db: Connection, client: ClientId, year: int) -> None:
    """Forget the headcount of a year."""
    db.execute("DELETE FROM headcount WHERE client_id = ? AND year = ?", (client, year))


def headcounts(db: Connection, client: ClientId) -> dict[int, int]:
    """Workers by year."""
    found = db.rows("SELECT year, workers FROM headcount WHERE client_id = ? ORDER BY year", (client,))
    return {int(r["year"]): int(r["workers"]) for r in found}
