"""What Today lists, read from the casebook: no prose and no themes."""

from __future__ import annotations

from datetime import date, time

from casebook.model.ids import CaseId, ClientId, ConversationId, ReferralId
from casebook.model.periods import year as year_of
from casebook.model.record import Record, record
from casebook.store import appointments, case_list, clients, conversations, drafts, releases, rows
from casebook.store.case_list import CaseRow
from casebook.vault import Connection, Row


@record
class Item(Record):
    """A line of Today: whose case, at which client, for which day; `noun` says what settles it."""

    id: str
    noun: str
    case: str
    label: str
    client: str
    safe_contact: str
    day: date
    at: time | None = None


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
            id=item.id, noun="appointment", case=item.case or "", label=r["label"] if r else item.note,
            client=r["client"] if r else client, safe_contact=r["safe_contact"] if r else "", day=item.day, at=item.at))
    return found


def due(db: Connection, today: date) -> list[Item]:
    """Next steps and referral follow-ups that are due."""
    steps = db.rows(
        f"SELECT d.conversation_id AS id, d.next_step_on AS day, c.case_id, {_OF_CASE}"
        " JOIN conversation_in_case i ON i.case_id = c.case_id"
        " JOIN conversation_file d ON d.conversation_id = i.conversation_id"
        " WHERE d.next_step_on <= ? AND d.next_step_done IS NULL AND d.next_step_on IS NOT NULL"
        " GROUP BY d.conversation_id ORDER BY d.next_step_on", (today.isoformat(),))
    referred = db.rows(
        f"SELECT d.referral_id AS id, d.follow_up_on AS day, c.case_id, {_OF_CASE}"
        " JOIN referral_fact n ON n.case_id = c.case_id JOIN referral_file d ON d.referral_id = n.id"
        " WHERE d.follow_up_on <= ? AND d.followed_up_on IS NULL AND d.follow_up_on IS NOT NULL"
        " ORDER BY d.follow_up_on", (today.isoformat(),))
    found = [_item(r, noun) for noun, many in (("next_step", steps), ("referral", referred)) for r in many]
    return sorted(found, key=lambda item: item.day)


def aftercare(db: Connection, until: date) -> list[Item]:
    """Aftercare agreed for a day that has come and not held since, in cases that are not closed."""
    found = db.rows(
        f"SELECT c.case_id AS id, c.aftercare_on AS day, c.case_id, {_OF_CASE}"
        " WHERE c.aftercare_on <= ? AND f.status <> 'closed' AND NOT EXISTS (SELECT 1 FROM conversation_in_case i"
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


def settle(db: Connection, item: Item, done_on: date | None) -> None:
    """Note a due line as done on a day or, with None, as still to do."""
    if item.noun == "next_step":
        conversations.settle_next_step(db, ConversationId(item.id), done_on)
    elif item.noun == "referral":
        db.execute("UPDATE referral_file SET followed_up_on = ? WHERE referral_id = ?",
                   (rows.stored(done_on), ReferralId(item.id)))


def settle_appointment(db: Connection, appointment: str, done_on: date) -> None:
    """Note a planned conversation as held."""
    db.execute("UPDATE appointment SET done_on = ? WHERE id = ?", (done_on.isoformat(), appointment))


def _item(r: Row, noun: str) -> Item:
    return Item(id=r["id"], noun=noun, case=CaseId(r["case_id"]), label=r["label"], client=r["client"],
                safe_contact=r["safe_contact"], day=date.fromisoformat(r["day"]))
