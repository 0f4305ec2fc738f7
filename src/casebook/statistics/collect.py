"""All counts of a client over a period."""

from __future__ import annotations

from casebook.model.conversations import COUNTED_KINDS
from casebook.model.ids import ClientId
from casebook.model.organisation import TIME_CLASSES
from casebook.model.periods import Period
from casebook.statistics import breakdowns, facts
from casebook.statistics.figures import Figures
from casebook.statistics.flow import cases_of, within
from casebook.store import clients, values
from casebook.vault import Connection


def figures(db: Connection, client: ClientId, period: Period) -> Figures:
    """Every count of domain.md (Statistics) for a client over a period, unprotected."""
    every = facts.of_client(db, client)
    cases = cases_of(every, period)
    groups = breakdowns.theme_groups(values.themes(db, client))
    return Figures(
        client=client, period=period, reporters=reporters(db, client, every, period), flow=cases.flow(),
        conversations=conversations(db, client, period), advice_requests=advice_requests(db, client, period),
        breakdowns=breakdowns.all_of(db, client, cases, period),
        groups_by_year=breakdowns.groups_by_year(every, period, groups), minutes=minutes(db, client, period),
        headcount=clients.headcounts(db, client).get(period.last.year) if period.is_year else None,
    )


def reporters(db: Connection, client: ClientId, every: list[facts.CaseFacts], period: Period) -> int:
    """Distinct people with a first contact or a conversation (other than third party) inside a period.

    Those who may be the same person count as one.
    """
    spoken = set(db.column(
        "SELECT DISTINCT i.case_id FROM conversation_fact n JOIN conversation_in_case i ON i.conversation_id = n.id"
        " JOIN case_fact f ON f.id = i.case_id"
        " WHERE f.client_id IS ? AND n.kind <> 'third_party' AND n.month BETWEEN ? AND ?",
        (client, period.first_month, period.last_month)))
    return len({c.reporter for c in every if within(c.counted, period) or c.id in spoken})


def conversations(db: Connection, client: ClientId | None, period: Period) -> int:
    """Conversations of the counted kinds in a period; a shared one counts once."""
    return int(db.value(
        "SELECT count(DISTINCT n.id) FROM conversation_fact n JOIN conversation_in_case i ON i.conversation_id = n.id"
        " JOIN case_fact f ON f.id = i.case_id WHERE f.client_id IS ? AND n.month BETWEEN ? AND ?"
        f" AND n.kind IN ({', '.join('?' for _ in COUNTED_KINDS)})",
        (client, period.first_month, period.last_month, *COUNTED_KINDS)))


def advice_requests(db: Connection, client: ClientId | None, period: Period) -> int:
    """Advice requests of a period: apart, never inside cases."""
    return int(db.value("SELECT count(*) FROM advice_fact WHERE client_id IS ? AND month BETWEEN ? AND ?",
                        (client, period.first_month, period.last_month)))


def minutes(db: Connection, client: ClientId | None, period: Period) -> dict[str, int]:
    """Minutes by class of time in a period: what lives in the files, and the totals of destroyed ones."""
    months = (client, period.first_month, period.last_month)
    days = (client, period.first.isoformat(), period.last.isoformat())
    found = dict.fromkeys(TIME_CLASSES, 0)
    found["casework"] += int(db.value(
        "SELECT coalesce(sum(minutes), 0) FROM (SELECT DISTINCT d.key, d.minutes FROM conversation_fact n"
        " JOIN conversation_file d ON d.conversation_id = n.id JOIN conversation_in_case i ON i.conversation_id = n.id"
        " JOIN case_fact f ON f.id = i.case_id WHERE f.client_id IS ? AND n.month BETWEEN ? AND ?)", months))
    found["advice"] += int(db.value(
        "SELECT coalesce(sum(d.minutes), 0) FROM advice_fact n JOIN advice_file d ON d.advice_id = n.id"
        " WHERE n.client_id IS ? AND n.month BETWEEN ? AND ?", months))
    found["prevention"] += int(db.value(
        "SELECT coalesce(sum(minutes), 0) FROM activity WHERE client_id = ? AND day BETWEEN ? AND ?", days))
    for r in db.rows("SELECT time_class, sum(minutes) AS minutes FROM time_entry WHERE client_id IS ?"
                     " AND day BETWEEN ? AND ? GROUP BY time_class", days):
        found[r["time_class"]] = found.get(r["time_class"], 0) + int(r["minutes"])
    for r in db.rows("SELECT time_class, sum(minutes) AS minutes FROM minutes_total WHERE client_id IS ?"
                     " AND month BETWEEN ? AND ? GROUP BY time_class", months):
        found[r["time_class"]] = found.get(r["time_class"], 0) + int(r["minutes"])
    return found
