"""Her registrations, and what she did for each in its period."""

from __future__ import annotations

from datetime import date

from casebook.model.organisation import SCHOOLING, Activity, Registration
from casebook.model.record import Record, record
from casebook.model.text import clean_line
from casebook.store import activities, rows
from casebook.vault import Connection, Row


@record
class Progress(Record):
    """What was done for a registration, oldest first, and what is still missing: minutes and points, 0 where enough.

    A kind that the registration does not ask for is None.
    """

    registration: Registration
    done: tuple[Activity, ...]
    missing_minutes: int | None
    missing_points: int | None

    @property
    def minutes(self) -> int:
        """The minutes of what was done."""
        return sum(activity.minutes or 0 for activity in self.done)

    @property
    def points(self) -> int:
        """The points of what was done."""
        return sum(activity.points or 0 for activity in self.done)


def save(db: Connection, registration: Registration) -> None:
    """Keep a registration."""
    rows.upsert(db, "registration", "id", id=registration.id, name=clean_line(registration.name),
                number=clean_line(registration.number), starts=registration.starts, ends=registration.ends,
                wanted_points=registration.wanted_points, wanted_minutes=registration.wanted_minutes)


def listed(db: Connection) -> list[Registration]:
    """All registrations, the one that ends last first."""
    return [_registration(r) for r in db.rows("SELECT * FROM registration ORDER BY ends IS NULL DESC, ends DESC, name")]


def remove(db: Connection, registration: str) -> None:
    """Remove a registration; what was done for it stays among the activities."""
    db.execute("DELETE FROM registration WHERE id = ?", (registration,))


def progress(db: Connection, registration: Registration) -> Progress:
    """What was done in the period of a registration: own schooling and peer supervision, both days included."""
    first, last = registration.starts or date.min, registration.ends or date.max
    done = [activity for activity in reversed(activities.listed(db))
            if activity.kind in SCHOOLING and first <= activity.day <= last]
    found = Progress(registration=registration, done=tuple(done), missing_minutes=None, missing_points=None)
    return Progress(registration=registration, done=found.done,
                    missing_minutes=_missing(registration.wanted_minutes, found.minutes),
                    missing_points=_missing(registration.wanted_points, found.points))


def _missing(wanted: int | None, done: int) -> int | None:
    return None if wanted is None else max(0, wanted - done)


def _registration(r: Row) -> Registration:
    return Registration(id=r["id"], name=r["name"], number=r["number"], starts=rows.day(r["starts"]),
                        ends=rows.day(r["ends"]), wanted_points=r["wanted_points"], wanted_minutes=r["wanted_minutes"])
