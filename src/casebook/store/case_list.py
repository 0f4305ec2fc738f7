"""The list of cases: one row each, without prose or theme."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from datetime import date

from casebook.model.ids import CaseId
from casebook.model.record import Record, record
from casebook.model.text import folded
from casebook.store import asked, rows
from casebook.vault import Connection, Row


@record
class CaseRow(Record):
    """A case as lists show it. `alias` is hers for the reporter, else the case code; `missing` counts empty fields."""

    id: CaseId
    code: str
    alias: str
    name: str
    client: str
    status: str
    last_contact: date
    missing: int
    phone: str = ""

    @property
    def incomplete(self) -> bool:
        """Whether something is still to be filled in."""
        return bool(self.missing)


_APART = re.compile(r"[\s./()+-]")  # between the digits of a phone number


def _select(lacking: str) -> str:
    return ("SELECT c.case_id, c.code, p.alias, p.name, p.phone, k.name AS client, f.status, c.last_contact,"
            f" ({lacking}) AS missing FROM case_file c JOIN case_fact f ON f.id = c.case_id"
            " JOIN person p ON p.id = c.person_id LEFT JOIN client k ON k.id = f.client_id")


def _row(r: Row) -> CaseRow:
    return CaseRow(id=CaseId(r["case_id"]), code=r["code"], alias=r["alias"] or r["code"], name=r["name"],
                   client=r["client"] or "", status=r["status"], last_contact=date.fromisoformat(r["last_contact"]),
                   missing=r["missing"], phone=r["phone"])


def listed(db: Connection, *, statuses: tuple[str, ...] = (), client: str | None = None, text: str = "",
           incomplete: bool = False, among: Collection[str] | None = None, limit: int = -1) -> list[CaseRow]:
    """Cases by last contact, newest first; of some statuses, one client, some `among` all, or matching what was typed.

    `text` matches the start of the code, any part of alias, name or client, and the last digits of the phone number,
    three or more, written apart or not.
    """
    where, parameters, lacking = ["1"], [], asked.missing_in_rows(db)
    if statuses:
        where.append(f"f.status IN ({', '.join('?' * len(statuses))})")
        parameters += list(statuses)
    if client is not None:
        where.append("f.client_id = ?")
        parameters.append(client)
    if among is not None:
        where.append("c.case_id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(list(among)))
    if incomplete:
        where.append(f"({lacking}) > 0")
    found = db.rows(
        _select(lacking) + f" WHERE {' AND '.join(where)} ORDER BY c.last_contact DESC, c.key DESC"
        + (f" LIMIT {limit}" if limit >= 0 and not text else ""), parameters)
    every = [_row(r) for r in found]
    wanted = folded(text)
    matching = [row for row in every if _matches(row, wanted)] if wanted else every
    return matching[:limit] if limit >= 0 else matching


def _matches(row: CaseRow, wanted: str) -> bool:
    if any(wanted in folded(part) for part in (row.code, row.alias, row.name, row.client)):
        return True
    digits, typed = "".join(c for c in row.phone if c.isdigit()), _APART.sub("", wanted)
    return typed.isdigit() and len(typed) >= 3 and digits.endswith(typed)


def of_cases(db: Connection, cases: Sequence[str]) -> list[CaseRow]:
    """These cases as lists show them, in the order of their codes."""
    found = f"{_select(asked.missing_in_rows(db))} WHERE c.case_id IN ({rows.marks(cases)}) ORDER BY c.code"
    return [_row(r) for r in db.rows(found, cases)]


def counts(db: Connection) -> dict[str, int]:
    """The number of cases by status whose files live."""
    found = db.rows("SELECT f.status, count(*) AS number FROM case_file c JOIN case_fact f ON f.id = c.case_id"
                    " GROUP BY f.status")
    return {str(r["status"]): int(r["number"]) for r in found}


def destroyed(db: Connection) -> frozenset[str]:
    """The cases of which only the coded facts are left: they count, and there is no file to open."""
    return frozenset(db.column("SELECT f.id FROM case_fact f LEFT JOIN case_file c ON c.case_id = f.id"
                               " WHERE c.case_id IS NULL"))
