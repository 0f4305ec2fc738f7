"""What Today lists, read from the casebook: no prose and no themes."""

from __future__ import annotations

from datetime import date, time

from casebook.model.call_backs import is_call
from casebook.model.ids import CaseId, ClientId, ConversationId, ReferralId
from casebook.model.periods import year as year_of
from casebook.model.record import Record, record
from casebook.store import appointments, case_list, clients, conversations, drafts, referrals, releases, rows
from casebook.store.case_list import CaseRow
from casebook.vault import Connection, Row


@record
class Item(Record):
    """A line of Today: whose case, at which client, for which day; `noun` says what settles it.

    `how` is the channel of a planned conversation, `call` for a next step that is a call, the outcome of a referral.
    """

    id: str
    noun: str
    case: str
    label: str
    client: str
    safe_contact: str
    day: date
    at: time | None = None
    how: str = ""


_OF_CASE = ("CASE p.alias WHEN '' THEN c.code ELSE p.alias END AS label, coalesce(k.name, '') AS client,"
            " p.safe_contact FROM case_file c JOIN case_fact f ON f.id = c.case_id"
            " JOIN person p ON p.id = c.person_id LEFT JOIN client k ON k.id = f.client_id")


def planned(db: Connection, until: date) -> list[Item]:
    """Conversations planned up to and including a day."""
    found = []
    for item in appointments.upcoming(db, until):
        r = db.row(f"SELECT {_OF_CASE} WHERE c.case_id = ?", (item.case,)) if item.case else None
        client = "" if item.client is None else clients.get(db, ClientId(item.client)).name
        found.append(Item(
            id=item.id, noun="appointment", case=item.case or "", label=r["label"] if r else "", how=item.channel,
            client=r["client"] if r else client, safe_contact=r["safe_contact"] if r else "", day=item.day, at=item.at))
    return found


def due(db: Connection, today: date) -> list[Item]:
    """Next steps and referral follow-ups that are due."""
    steps = db.rows(
        "SELECT d.conversation_id AS id, d.next_step_on AS day, d.next_step_at AS at, d.next_step AS how, c.case_id,"
        f" {_OF_CASE}"
        " JOIN conversation_in_case i ON i.case_id = c.case_id"
        " JOIN conversation_file d ON d.conversation_id = i.conversation_id"
        " WHERE d.next_step_on <= ? AND d.next_step_done IS NULL AND d.next_step_on IS NOT NULL"
        " GROUP BY d.conversation_id ORDER BY d.next_step_on", (today.isoformat(),))
    referred = db.rows(
        "SELECT d.referral_id AS id, d.follow_up_on AS day, NULL AS at, n.outcome AS how, c.case_id,"
        f" {_OF_CASE}"
        " JOIN referral_fact n ON n.case_id = c.case_id JOIN referral_file d ON d.referral_id = n.id"
        " WHERE d.follow_up_on <= ? AND d.followed_up_on IS NULL AND d.follow_up_on IS NOT NULL"
        " ORDER BY d.follow_up_on", (today.isoformat(),))
    found = [_item(r, noun) for noun, many in (("next_step", steps), ("referral", referred)) for r in many]
    return sorted(found, key=lambda item: item.day)


def aftercare(db: Connection, until: date) -> list[Item]:
    """Aftercare agreed for a day that has come and not held since; in a closed case for a day after closing."""
    found = db.rows(
        "SELECT c.case_id AS id, c.aftercare_on AS day, NULL AS at, '' AS how, c.case_id,"
        f" {_OF_CASE} WHERE c.aftercare_on <= ? AND (f.status <> 'closed' OR c.aftercare_on >= (SELECT max(s.closed)"
        " FROM span_fact n JOIN span_file s ON s.span_key = n.key WHERE n.case_id = c.case_id))"
        " AND NOT EXISTS (SELECT 1 FROM conversation_in_case i"
        " JOIN conversation_fact n ON n.id = i.conversation_id JOIN conversation_file d ON d.conversation_id = n.id"
        " WHERE i.case_id = c.case_id AND n.kind = 'aftercare' AND d.day >= c.aftercare_on)"
        " ORDER BY c.aftercare_on", (until.isoformat(),))
    return [_item(r, "aftercare") for r in found]


def unfinished(db: Connection) -> list[Item]:
    """Drafts of conversations, the last written first."""
    found = []
    for draft in drafts.all_of(db):
        case = str(drafts.fields_of(draft.fields).get("case", ""))
        r = db.row(f"SELECT c.case_id, {_OF_CASE} WHERE c.case_id = ?", (case,))
        if r is not None and draft.changed is not None:
            found.append(Item(id=draft.id, noun="draft", case=r["case_id"], label=r["label"], client=r["client"],
                              safe_contact="", day=draft.changed.astimezone().date()))
    return found


def incomplete(db: Connection) -> list[CaseRow]:
    """The cases in which something is still missing, except those that are closed."""
    return case_list.listed(db, statuses=("open", "reopened", "aftercare"), incomplete=True)


def reports_to_make(db: Connection, year: int) -> list[ClientId]:
    """Clients of whom cases counted in a year and for whom no final report over it was released."""
    found = db.column("SELECT DISTINCT client_id FROM case_fact WHERE client_id IS NOT NULL"
                      " AND counted_month BETWEEN ? AND ?", (f"{year}-01", f"{year}-12"))
    return [ClientId(c) for c in found if releases.over(db, ClientId(c), year_of(year)) is None]


def waiting(db: Connection, case: CaseId, noun: str, day: date, how: str = "") -> Item:
    """A line about something else of a case that waits since, or until, a day."""
    r = db.row(f"SELECT c.case_id, {_OF_CASE} WHERE c.case_id = ?", (case,))
    assert r is not None, "what waits hangs on a case that lives"
    return Item(id=case, noun=noun, case=case, label=r["label"], client=r["client"], safe_contact=r["safe_contact"],
                day=day, how=how)


def settle(db: Connection, item: Item, done_on: date | None, outcome: str = "") -> None:
    """Note a due line as done on a day or, with None, as still to do; a referral with its outcome."""
    if item.noun == "next_step":
        conversations.settle_next_step(db, ConversationId(item.id), done_on)
    elif item.noun == "referral":
        referrals.follow_up(db, ReferralId(item.id), done_on, outcome or item.how)
    elif item.noun == "appointment":
        appointments.settle(db, item.id, done_on)


def move(db: Connection, item: Item, day: date | None, at: time | None) -> None:
    """Let a line come back on another day; aftercare without a day is no longer agreed."""
    columns = {"next_step": ("conversation_file", "next_step_on", "next_step_at", "conversation_id"),
               "appointment": ("appointment", "day", "at", "id"),
               "referral": ("referral_file", "follow_up_on", "", "referral_id"),
               "aftercare": ("case_file", "aftercare_on", "", "case_id")}
    table, day_column, at_column, key = columns[item.noun]
    clock = f", {at_column} = :at" if at_column else ""
    db.execute(f"UPDATE {table} SET {day_column} = :day{clock} WHERE {key} = :id",
               {"day": rows.stored(day), "at": rows.stored(at), "id": item.id})


def _item(r: Row, noun: str) -> Item:
    how = ("call" if is_call(r["how"]) else "") if noun == "next_step" else r["how"]
    return Item(id=r["id"], noun=noun, case=CaseId(r["case_id"]), label=r["label"], client=r["client"],
                safe_contact=r["safe_contact"], day=date.fromisoformat(r["day"]), at=rows.at(r["at"]), how=how)
