"""Conversations that are planned."""

from __future__ import annotations

from datetime import date

from casebook.model.conversations import Appointment
from casebook.model.ids import CaseId, ClientId
from casebook.model.text import clean_line
from casebook.store import living, rows, written
from casebook.vault import Connection, Row


def save(db: Connection, appointment: Appointment) -> None:
    """Keep a planned conversation; in a case that is "count only" without its note."""
    note = "" if appointment.case and living.keep_silent(db, (appointment.case,)) else clean_line(appointment.note)
    rows.upsert(
        db, "appointment", "id", id=appointment.id, case_id=appointment.case, client_id=appointment.client,
        day=appointment.day, at=appointment.at, channel=appointment.channel, note=note,
        done_on=appointment.done_on,
    )
    written.keep(db, "appointment", appointment.id, appointment.day, note)


def _appointment(r: Row) -> Appointment:
    return Appointment(
        id=r["id"], case=None if r["case_id"] is None else CaseId(r["case_id"]),
        client=None if r["client_id"] is None else ClientId(r["client_id"]), day=date.fromisoformat(r["day"]),
        at=rows.at(r["at"]), channel=r["channel"], note=r["note"], done_on=rows.day(r["done_on"]),
    )


def upcoming(db: Connection, until: date) -> list[Appointment]:
    """Planned conversations not yet held, up to and including a day, soonest first."""
    found = db.rows("SELECT * FROM appointment WHERE done_on IS NULL AND day <= ? ORDER BY day, at",
                    (until.isoformat(),))
    return [_appointment(r) for r in found]


def of_case(db: Connection, case: CaseId) -> list[Appointment]:
    """The planned conversations of a case that were not held yet."""
    found = db.rows("SELECT * FROM appointment WHERE case_id = ? AND done_on IS NULL ORDER BY day, at", (case,))
    return [_appointment(r) for r in found]


def get(db: Connection, appointment: str) -> Appointment | None:
    """One planned conversation, or None where it is gone."""
    r = db.row("SELECT * FROM appointment WHERE id = ?", (appointment,))
    return None if r is None else _appointment(r)


def settle(db: Connection, appointment: str, done_on: date | None) -> None:
    """Note a planned conversation as held on a day or, with None, as still to come."""
    db.execute("UPDATE appointment SET done_on = ? WHERE id = ?", (rows.stored(done_on), appointment))


def held(db: Connection, case: CaseId) -> list[Appointment]:
    """The planned conversations of a case that were held, or taken off the list, oldest first."""
    found = db.rows("SELECT * FROM appointment WHERE case_id = ? AND done_on IS NOT NULL ORDER BY day, at", (case,))
    return [_appointment(r) for r in found]


def remove(db: Connection, appointment: str) -> None:
    """Remove a planned conversation that will not be held."""
    db.execute("DELETE FROM appointment WHERE id = ?", (appointment,))
    written.forget(db, "appointment", appointment)
