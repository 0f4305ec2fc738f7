"""Prevention and other work that is no case, and time that nothing else records."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId
from casebook.model.organisation import Activity, TimeEntry
from casebook.model.periods import Period
from casebook.model.text import clean, clean_line
from casebook.store import earlier, rows, written
from casebook.vault import Connection


def save(db: Connection, activity: Activity) -> None:
    """Keep an activity."""
    title, notes = clean_line(activity.title), clean(activity.notes)
    earlier.replace(db, "activity", activity.id, notes=notes)
    rows.upsert(
        db, "activity", "id", id=activity.id, client_id=activity.client, day=activity.day, kind=activity.kind,
        title=title, participants=activity.participants, minutes=activity.minutes, notes=notes,
        points=activity.points,
    )
    written.keep(db, "activity", activity.id, activity.day, title, notes)


def listed(db: Connection, client: str | None = None, period: Period | None = None) -> list[Activity]:
    """Activities of one client or of all, in a period or ever, newest first."""
    first, last = (period.first, period.last) if period else (date.min, date.max)
    found = db.rows("SELECT * FROM activity WHERE (? IS NULL OR client_id = ?) AND day BETWEEN ? AND ?"
                    " ORDER BY day DESC, key DESC", (client, client, first.isoformat(), last.isoformat()))
    return [Activity(id=r["id"], client=r["client_id"], day=date.fromisoformat(r["day"]), kind=r["kind"],
                     title=r["title"], participants=r["participants"], minutes=r["minutes"], notes=r["notes"],
                     points=r["points"])
            for r in found]


def of_no_client(db: Connection, period: Period) -> list[Activity]:
    """Activities for no client in particular, such as own schooling and peer supervision, in a period."""
    return [activity for activity in listed(db, None, period) if activity.client is None]


def remove(db: Connection, activity: str) -> None:
    """Remove an activity entered by mistake."""
    db.execute("DELETE FROM activity WHERE id = ?", (activity,))
    written.forget(db, "activity", activity)
    earlier.forget(db, activity)


def save_time(db: Connection, entry: TimeEntry) -> None:
    """Keep time that is not a conversation, an advice request or an activity."""
    rows.upsert(db, "time_entry", "id", id=entry.id, client_id=entry.client, day=entry.day,
                time_class=entry.time_class, minutes=entry.minutes, note=clean_line(entry.note),
                kilometres=entry.kilometres)
    written.keep(db, "time", entry.id, entry.day, entry.note)


def times(db: Connection, client: str | None = None) -> list[TimeEntry]:
    """Time entries of one client or of all, newest first."""
    found = db.rows("SELECT * FROM time_entry WHERE ? IS NULL OR client_id = ? ORDER BY day DESC, key DESC",
                    (client, client))
    return [TimeEntry(id=r["id"], client=None if r["client_id"] is None else ClientId(r["client_id"]),
                      day=date.fromisoformat(r["day"]), time_class=r["time_class"], minutes=r["minutes"],
                      note=r["note"], kilometres=r["kilometres"]) for r in found]


def remove_time(db: Connection, entry: str) -> None:
    """Remove a time entry."""
    db.execute("DELETE FROM time_entry WHERE id = ?", (entry,))
    written.forget(db, "time", entry)
