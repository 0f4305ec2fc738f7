"""What a record is made of: the rows of each table that lie in the bin together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from casebook.model.ids import CaseId
from casebook.store import destruction, inventory, requests
from casebook.store.inventory import Layer
from casebook.vault import Connection

Rows = dict[str, list[dict[str, Any]]]
_ITS = ("earlier_text: record = :id", "draft: id = :id OR record = :id")
_OWN = ("SELECT i.conversation_id FROM conversation_in_case i WHERE i.case_id = :case AND NOT EXISTS (SELECT 1 FROM"
        " conversation_in_case o JOIN case_file c ON c.case_id = o.case_id WHERE o.conversation_id = i.conversation_id"
        " AND o.case_id <> :case)")
_OF_TALK = "SELECT id FROM intervention_fact WHERE conversation_id = :id"
NOUNS: Mapping[str, tuple[str, ...]] = {
    "conversation": (
        "conversation_fact: id = :id", "conversation_in_case: conversation_id = :id",
        "conversation_file: conversation_id = :id", "intervention_fact: conversation_id = :id",
        f"intervention_file: intervention_id IN ({_OF_TALK})", "imported_row: conversation_id = :id",
        "passed_on: record = :id",
        f"earlier_text: record = :id OR record IN ({_OF_TALK})", _ITS[1]),
    "referral": ("referral_fact: id = :id", "referral_file: referral_id = :id", "passed_on: record = :id", *_ITS),
    "intervention": ("intervention_fact: id = :id", "intervention_file: intervention_id = :id",
                     "passed_on: record = :id", *_ITS),
    "appointment": ("appointment: id = :id", *_ITS),
    "consent": ("consent: id = :id", "passed_on: consent_id = :id", *_ITS),
    "advice": ("advice_fact: id = :id", "advice_file: advice_id = :id", *_ITS),
    "signal": ("signal: id = :id", *_ITS),
    "recommendation": ("recommendation: id = :id", *_ITS),
    "activity": ("activity: id = :id", *_ITS),
    "time": ("time_entry: id = :id", *_ITS),
    "request": ("outside_request: id = :id", *_ITS),
    "breach": ("breach: id = :id", *_ITS),
    "case": (),
}
"""The rows of each noun, in the order in which they may be put in; those of a case come from what destroying takes."""
_OF_CASE = {
    "case_fact": "id = :case", "further_theme_fact": "case_id = :case", "span_fact": "case_id = :case",
    "dated_value_fact": "case_id = :case", "conversation_fact": f"id IN ({_OWN})",
    "conversation_in_case": f"case_id = :case OR conversation_id IN ({_OWN})",
    "intervention_fact": f"case_id = :case OR conversation_id IN ({_OWN})", "referral_fact": "case_id = :case",
}
_FINDABLE = {
    "person": ("person", "id"), "case": ("case_file", "case_id"), "consent": ("consent", "id"),
    "intervention": ("intervention_file", "intervention_id"), "referral": ("referral_file", "referral_id"),
    "advice": ("advice_file", "advice_id"), "signal": ("signal", "id"), "recommendation": ("recommendation", "id"),
    "activity": ("activity", "id"), "time": ("time_entry", "id"), "appointment": ("appointment", "id"),
    "request": ("outside_request", "id"), "breach": ("breach", "id"), "attachment": ("attachment", "id"),
    "passed_on": ("passed_on", "record"),
}
_DAYS = ("first_contact", "day", "given_on", "received_on", "discovered_on")


def of(db: Connection, noun: str, identity: str) -> Rows:
    """Every row of a record, by table, in the order in which they may be put in again."""
    if noun != "case":
        places = dict(part.split(": ", 1) for part in NOUNS[noun])
        return {table: _rows(db, table, where, {"id": identity}) for table, where in places.items()}
    where: dict[str, Any] = dict(destruction.hanging(db, CaseId(identity)))
    places = {table.name: {**destruction.OF_CASE, **_OF_CASE}[table.name] for table in inventory.TABLES
              if table.layer is Layer.FILE or table.name in _OF_CASE}
    return {table: _rows(db, table, condition, where) for table, condition in places.items()}


def take_out(db: Connection, found: Rows) -> int:
    """Delete these rows, those that hang on others first; how many that were. Nothing of them is found any more."""
    taken = 0
    for noun, identities in findable_in(found).items():
        for identity in identities:
            taken += db.execute("DELETE FROM written WHERE noun = ? AND record = ?", (noun, identity))
    talks = [(row["conversation_id"],) for row in found.get("conversation_file", ())]
    db.executemany("UPDATE referral_file SET conversation_id = NULL WHERE conversation_id = ?", talks)
    for table in reversed(list(found)):
        keys = primary(db, table)
        where = " AND ".join(f"{key} = ?" for key in keys)
        for row in found[table]:
            taken += db.execute(f"DELETE FROM {table} WHERE {where}", [row[key] for key in keys])
    return taken


def primary(db: Connection, table: str) -> list[str]:
    """The columns of the primary key of a table."""
    return [str(name) for name in db.column("SELECT name FROM pragma_table_info(?) WHERE pk ORDER BY pk", (table,))]


def findable_in(found: Rows) -> dict[str, list[str]]:
    """The records in these rows that are searched, by noun."""
    return {noun: [str(row[key]) for row in found[table]] for noun, (table, key) in _FINDABLE.items()
            if found.get(table)}


def cases_of(noun: str, identity: str, found: Rows) -> list[str]:
    """The cases that a record belongs to."""
    if noun == "case":
        return [identity or str(found["case_file"][0]["case_id"])]
    tables = ("conversation_in_case", "referral_fact", "intervention_fact", "appointment", "consent",
              "outside_request")
    return [str(row["case_id"]) for table in tables for row in found.get(table, ()) if row["case_id"]]


def client_of(db: Connection, noun: str, found: Rows) -> str | None:
    """The name of the client that a record belongs to, or None."""
    for owner in cases_of(noun, "", found):
        name = db.value("SELECT k.name FROM case_fact f JOIN client k ON k.id = f.client_id WHERE f.id = ?", (owner,))
        if name:
            return str(name)
    client = next((row["client_id"] for table in found.values() for row in table if row.get("client_id")), None)
    name = db.value("SELECT name FROM client WHERE id = ?", (client,))
    return None if name is None else str(name)


def day_of(noun: str, found: Rows) -> str | None:
    """The day a record is about, or None."""
    order = ("case_file",) if noun == "case" else tuple(found)
    for table in order:
        for row in found[table]:
            day = next((row[name] for name in _DAYS if row.get(name)), None)
            if day:
                return str(day)
    return None


def referrals_told(db: Connection, noun: str, identity: str) -> list[str]:
    """The referrals that were made in a conversation: they stay, and are tied to it again when it comes back."""
    if noun != "conversation":
        return []
    return [str(id_) for id_ in db.column("SELECT referral_id FROM referral_file WHERE conversation_id = ?",
                                          (identity,))]


def hold(db: Connection, case: str) -> str:
    """What holds a case, as `Refused` says it: `held` by her, `asked_for` by a request that is undecided; else ""."""
    if not requests.holds(db, CaseId(case)):
        return ""
    return "held" if db.value("SELECT hold_reason FROM case_file WHERE case_id = ?", (case,)) else "asked_for"


def _rows(db: Connection, table: str, where: str, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
    columns = inventory.named(table).columns
    used = {name: value for name, value in parameters.items() if f":{name}" in where}
    order = "rowid" if "key" in columns else ", ".join(primary(db, table))
    return [dict(zip(columns, row, strict=True)) for row in db.rows(
        f"SELECT {', '.join(columns)} FROM {table} WHERE {where} ORDER BY {order}", used)]
