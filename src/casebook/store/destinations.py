"""The referral directory (sociale kaart): hers to edit."""

from __future__ import annotations

from casebook.errors import NotFound
from casebook.model.ids import DestinationId, ReferralId
from casebook.model.referrals import Destination
from casebook.model.text import clean, clean_line
from casebook.store import findable, rows, written
from casebook.vault import Connection, Row


def save(db: Connection, destination: Destination) -> None:
    """Keep a place in the directory."""
    rows.upsert(
        db, "destination", "id", id=destination.id, kind=destination.kind, name=clean_line(destination.name),
        phone=clean_line(destination.phone), email=clean_line(destination.email),
        website=clean_line(destination.website), address=clean(destination.address), note=clean(destination.note),
        crisis=destination.crisis, checked_on=destination.checked_on,
    )
    findable.keep_again(db, "destination", [destination.id])


def _destination(r: Row) -> Destination:
    return Destination(
        id=DestinationId(r["id"]), kind=r["kind"], name=r["name"], phone=r["phone"], email=r["email"],
        website=r["website"], address=r["address"], note=r["note"], crisis=bool(r["crisis"]),
        checked_on=rows.day(r["checked_on"]),
    )


def all_of(db: Connection) -> list[Destination]:
    """The whole directory, in the order of the kinds, then by name."""
    return [_destination(r) for r in db.rows(
        "SELECT d.* FROM destination d LEFT JOIN value v ON v.list = 'destination_kind' AND v.code = d.kind"
        " ORDER BY v.position, d.name COLLATE NOCASE")]


def get(db: Connection, destination: DestinationId) -> Destination:
    """One place, or NotFound."""
    r = db.row("SELECT * FROM destination WHERE id = ?", (destination,))
    if r is None:
        raise NotFound("destination", "")
    return _destination(r)


def referrals_to(db: Connection, destination: DestinationId) -> list[ReferralId]:
    """The referrals to a place."""
    return [ReferralId(r) for r in db.column(
        "SELECT referral_id FROM referral_file WHERE destination_id = ?", (destination,))]


def put_back(db: Connection, destination: Destination, referred: list[ReferralId]) -> None:
    """Put a place back that was taken out, and let these referrals go to it again."""
    save(db, destination)
    db.executemany("UPDATE referral_file SET destination_id = ? WHERE referral_id = ?",
                   [(destination.id, referral) for referral in referred])


def remove(db: Connection, destination: DestinationId) -> None:
    """Take a place out of the directory; referrals to it keep their kind."""
    db.execute("UPDATE referral_file SET destination_id = NULL WHERE destination_id = ?", (destination,))
    db.execute("DELETE FROM destination WHERE id = ?", (destination,))
    written.forget(db, "destination", destination)
