"""Sheets that were taken in: which rows came in, so that none comes twice, and taking a whole sheet out again."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from datetime import datetime
from typing import cast

from casebook.model.ids import CaseId, ConversationId, ReferralId
from casebook.model.record import Record, record
from casebook.store import cases, conversations, destruction, inventory, referrals, rows, written
from casebook.store.inventory import Layer
from casebook.vault import Connection
from casebook.vault.integrity import row_counts

# What an import itself makes of a case; a row anywhere else that names the case or its conversations is her own work.
_ITS_OWN = ("case_file", "span_file", "dated_value_file", "conversation_file", "imported_row", "imported_case",
            "intervention_file", "referral_file")


@record
class TakenSheet(Record):
    """A sheet that was taken in: when (UTC), how many rows came, and how many of those are still here."""

    id: str
    taken: datetime
    came: int
    here: int


@record
class TakenOut(Record):
    """What taking a sheet out again removed, and in how many cases rows stayed because she wrote there since."""

    conversations: int
    cases: int
    clients: int
    kept: int


def all_of(db: Connection) -> list[TakenSheet]:
    """The sheets of which anything is still here, the newest first."""
    found = db.rows("SELECT s.id, s.taken, s.row_count, count(r.hash) AS here FROM imported_sheet s JOIN imported_row r"
                    " ON r.sheet_id = s.id GROUP BY s.id ORDER BY s.key DESC")
    return [TakenSheet(id=r["id"], taken=datetime.fromisoformat(r["taken"]), came=r["row_count"], here=r["here"])
            for r in found]


def note_sheet(db: Connection, sheet: str, row_count: int) -> None:
    """Note that a sheet is taken in, as of now: what is changed afterwards is hers."""
    rows.upsert(db, "imported_sheet", "id", id=sheet, taken=rows.now(), row_count=row_count)


def note_row(db: Connection, sheet: str, identity: str, conversation: ConversationId, came: list[ReferralId]) -> None:
    """Note which conversation, and which referrals, a row became."""
    db.execute("INSERT INTO imported_row (hash, sheet_id, conversation_id, referrals) VALUES (?, ?, ?, ?)",
               (identity, sheet, conversation, " ".join(came)))


def note_case(db: Connection, sheet: str, case: CaseId, *, new_card: bool) -> None:
    """Note that a case was made for a sheet, and whether its card was."""
    db.execute("INSERT INTO imported_case (case_id, sheet_id, new_card) VALUES (?, ?, ?)", (case, sheet, new_card))


def note_client(db: Connection, sheet: str, client: str) -> None:
    """Note that a client was made for a sheet."""
    db.execute("INSERT INTO imported_client (client_id, sheet_id) VALUES (?, ?)", (client, sheet))


def take_out(db: Connection, sheet: str) -> TakenOut:
    """Take out what came with a sheet, all at once: see `taking_out`."""
    steps = taking_out(db, sheet)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return cast(TakenOut, done.value)


def taking_out(db: Connection, sheet: str) -> Generator[int, None, TakenOut]:
    """Take out what came with a sheet: right after the import all of it, exactly. After each step, how many rows went.

    A case in which she wrote anything since, or that something was tied to, stays as it is with all its conversations:
    nothing that she wrote is lost. A client stays while anything stands under its name.
    """
    before = sum(row_counts(db).values())
    taken = str(db.value("SELECT taken FROM imported_sheet WHERE id = ?", (sheet,)) or "")
    came = {str(r["conversation_id"]): str(r["referrals"]).split() for r in db.rows(
        "SELECT conversation_id, referrals FROM imported_row WHERE sheet_id = ?", (sheet,))}
    touched = set()
    for case in _cases(db, sheet):
        if _is_written_in(db, case, sheet, taken, came):
            touched.add(case)
        yield 0
    gone = 0
    for conversation in came:
        inside = set(db.column("SELECT case_id FROM conversation_in_case WHERE conversation_id = ?", (conversation,)))
        if not inside & touched:
            for referral in came[conversation]:
                referrals.remove(db, ReferralId(referral))
            conversations.remove(db, ConversationId(conversation))
            gone += 1
        yield gone
    removed = 0
    for _ in _remove_cases(db, sheet, touched):
        removed += 1
        yield gone
    clients = _remove_clients(db, sheet)
    if not db.value("SELECT 1 FROM imported_row WHERE sheet_id = ? UNION SELECT 1 FROM imported_case WHERE sheet_id = ?"
                    " UNION SELECT 1 FROM imported_client WHERE sheet_id = ?", (sheet, sheet, sheet)):
        db.execute("DELETE FROM imported_sheet WHERE id = ?", (sheet,))
    destruction.note_fewer_rows(db, before - sum(row_counts(db).values()))
    return TakenOut(conversations=gone, cases=removed, clients=clients, kept=len(touched))


def _cases(db: Connection, sheet: str) -> list[str]:
    return [str(case) for case in db.column(
        "SELECT DISTINCT i.case_id FROM imported_row r JOIN conversation_in_case i"
        " ON i.conversation_id = r.conversation_id WHERE r.sheet_id = ?"
        " UNION SELECT case_id FROM imported_case WHERE sheet_id = ?", (sheet, sheet))]


def _is_written_in(db: Connection, case: str, sheet: str, taken: str, came: dict[str, list[str]]) -> bool:
    """Whether anything of a case is hers since: only of what came with the sheet where the case was there before."""
    made = db.value("SELECT 1 FROM imported_case WHERE case_id = ? AND sheet_id = ?", (case, sheet)) is not None
    talks = db.rows("SELECT d.conversation_id AS id, d.changed, (SELECT count(*) FROM conversation_in_case o"
                    " WHERE o.conversation_id = d.conversation_id) AS cases FROM conversation_in_case i"
                    " JOIN conversation_file d ON d.conversation_id = i.conversation_id WHERE i.case_id = ?", (case,))
    for talk in talks:
        if (made and talk["id"] not in came) or (talk["id"] in came and (talk["changed"] > taken or talk["cases"] > 1)):
            return True
    ids = [talk["id"] for talk in talks if talk["id"] in came]
    if _referrals_changed(db, case, ids, {r for one in ids for r in came[one]}, made=made):
        return True
    if _notes_on_acts(db, ids) or _named_elsewhere(db, [case, *ids] if made else ids):
        return True
    return made and _case_changed(db, case, taken)


def _case_changed(db: Connection, case: str, taken: str) -> bool:
    return bool(db.value(
        "SELECT 1 FROM case_file c JOIN person p ON p.id = c.person_id"
        " LEFT JOIN imported_case m ON m.case_id = c.case_id WHERE c.case_id = ? AND (c.changed > ? OR (m.new_card AND"
        " p.name || p.phone || p.email || p.contact || p.safe_contact <> ''))"
        " UNION SELECT 1 FROM intervention_fact WHERE case_id = ?", (case, taken, case)))


def _referrals_changed(db: Connection, case: str, talks: list[str], came: set[str], *, made: bool) -> bool:
    for r in db.rows("SELECT f.outcome, d.* FROM referral_fact f JOIN referral_file d ON d.referral_id = f.id"
                     " WHERE f.case_id = ?", (case,)):
        if r["referral_id"] not in came:
            if made or r["conversation_id"] in talks:
                return True
        elif (r["outcome"] != "unknown" or r["consent"] != "reporter_contacts" or r["follow_up_on"]
              or r["followed_up_on"] or r["reason"] or r["note"]):
            return True
    return False


def _notes_on_acts(db: Connection, talks: list[str]) -> bool:
    return bool(db.value(
        "SELECT 1 FROM intervention_fact f JOIN intervention_file d ON d.intervention_id = f.id WHERE d.note <> ''"
        " AND f.conversation_id IN (SELECT value FROM json_each(?)) LIMIT 1", (json.dumps(talks),)))


def _named_elsewhere(db: Connection, ids: list[str]) -> bool:
    """Whether a row of another table of the file layer names one of these: a draft, a consent, a plan, a link."""
    if any(id_ in part for r in db.rows("SELECT coalesce(record, '') AS record, fields FROM draft")
           for part in (r["record"], r["fields"]) for id_ in ids):
        return True
    wanted = json.dumps(ids)
    for table in inventory.of_layer(Layer.FILE):
        named = [column for column in table.plain if column in ("case_id", "other_id", "conversation_id", "record")]
        if table.name not in (*_ITS_OWN, "draft") and any(
                db.value(f"SELECT 1 FROM {table.name} WHERE {column} IN (SELECT value FROM json_each(?)) LIMIT 1",
                         (wanted,)) for column in named):
            return True
    return False


def _remove_cases(db: Connection, sheet: str, touched: set[str]) -> Iterator[None]:
    """Remove the cases made for a sheet that hold nothing any more, and their cards where those were made for them."""
    for r in db.rows("SELECT m.case_id, m.new_card, c.person_id FROM imported_case m JOIN case_file c"
                     " ON c.case_id = m.case_id WHERE m.sheet_id = ? ORDER BY m.new_card", (sheet,)):
        case, card = CaseId(r["case_id"]), str(r["person_id"])
        if case in touched or db.value("SELECT 1 FROM conversation_in_case WHERE case_id = ?", (case,)):
            continue
        # The last case with a card that was made for any of them takes it along.
        made = db.value("SELECT max(m.new_card) FROM imported_case m JOIN case_file c ON c.case_id = m.case_id"
                        " WHERE c.person_id = ?", (card,))
        cases.remove_facts(db, case)
        if made and not db.value("SELECT 1 FROM case_file WHERE person_id = ? UNION SELECT 1 FROM person_in_case"
                                 " WHERE person_id = ?", (card, card)):
            db.execute("DELETE FROM person WHERE id = ?", (card,))
            written.forget(db, "person", card)
        yield


def _remove_clients(db: Connection, sheet: str) -> int:
    removed = 0
    for client in db.column("SELECT m.client_id FROM imported_client m JOIN client c ON c.id = m.client_id"
                            " WHERE m.sheet_id = ? AND c.contact = '' AND c.notes = ''", (sheet,)):
        if not any(db.value(f"SELECT 1 FROM {table.name} WHERE client_id = ? LIMIT 1", (client,))
                   for table in inventory.TABLES if "client_id" in table.plain and table.name != "imported_client"):
            db.execute("DELETE FROM client WHERE id = ?", (client,))
            written.forget(db, "client", client)
            removed += 1
    return removed
