"""Advice requests, signals and recommendations: what she tells an organisation."""

from __future__ import annotations

from datetime import date

from casebook.model.ids import ClientId
from casebook.model.organisation import AdviceRequest, Recommendation, Signal
from casebook.model.periods import Period
from casebook.model.text import clean
from casebook.store import counting, earlier, rows, written
from casebook.vault import Connection, Row


def save_request(db: Connection, request: AdviceRequest) -> None:
    """Keep an advice request: never a case, counted apart."""
    before = db.row("SELECT f.month, d.day FROM advice_fact f JOIN advice_file d ON d.advice_id = f.id"
                    " WHERE f.id = ?", (request.id,))
    was = None if before is None else (before["day"], before["month"])
    month = counting.counted(db, request.client, request.day, was)
    rows.upsert(db, "advice_fact", "id", id=request.id, client_id=request.client, month=month, asker=request.asker,
                theme_group=request.theme_group)
    notes = clean(request.notes)
    earlier.replace(db, "advice", request.id, notes=notes)
    rows.upsert(db, "advice_file", "advice_id", advice_id=request.id, day=request.day, minutes=request.minutes,
                notes=notes)
    written.keep(db, "advice", request.id, request.day, notes)


def requests(db: Connection, client: str | None = None) -> list[AdviceRequest]:
    """Advice requests of one client or of all, newest first."""
    found = db.rows("SELECT f.*, d.day, d.minutes, d.notes FROM advice_fact f JOIN advice_file d ON d.advice_id = f.id"
                    " WHERE ? IS NULL OR f.client_id = ? ORDER BY d.day DESC, f.key DESC", (client, client))
    return [AdviceRequest(id=r["id"], client=ClientId(r["client_id"]), day=date.fromisoformat(r["day"]),
                          asker=r["asker"], theme_group=r["theme_group"], minutes=r["minutes"], notes=r["notes"])
            for r in found]


def remove_request(db: Connection, request: str) -> None:
    """Remove an advice request entered by mistake, or because it became a case."""
    db.execute("DELETE FROM advice_file WHERE advice_id = ?", (request,))
    db.execute("DELETE FROM advice_fact WHERE id = ?", (request,))
    written.forget(db, "advice", request)
    earlier.forget(db, request)


def save_signal(db: Connection, signal: Signal) -> None:
    """Keep a signal or an advice."""
    text, response = clean(signal.text), clean(signal.response)
    earlier.replace(db, "signal", signal.id, text=text, response=response)
    rows.upsert(
        db, "signal", "id", id=signal.id, client_id=signal.client, day=signal.day, kind=signal.kind,
        addressee=signal.addressee, solicited=signal.solicited, theme_group=signal.theme_group, text=text,
        sources=signal.sources, response=response,
    )
    written.keep(db, "signal", signal.id, signal.day, text, response)


def _signal(r: Row) -> Signal:
    return Signal(
        id=r["id"], client=ClientId(r["client_id"]), day=date.fromisoformat(r["day"]), kind=r["kind"],
        addressee=r["addressee"], solicited=bool(r["solicited"]), theme_group=r["theme_group"], text=r["text"],
        sources=r["sources"], response=r["response"],
    )


def signals(db: Connection, client: str | None = None, period: Period | None = None) -> list[Signal]:
    """Signals and advice of one client or of all, in a period or ever, newest first."""
    first, last = (period.first, period.last) if period else (date.min, date.max)
    found = db.rows("SELECT * FROM signal WHERE (? IS NULL OR client_id = ?) AND day BETWEEN ? AND ?"
                    " ORDER BY day DESC, key DESC", (client, client, first.isoformat(), last.isoformat()))
    return [_signal(r) for r in found]


def remove_signal(db: Connection, signal: str) -> None:
    """Remove a signal or an advice entered by mistake."""
    db.execute("DELETE FROM signal WHERE id = ?", (signal,))
    written.forget(db, "signal", signal)
    earlier.forget(db, signal)


def save_recommendation(db: Connection, recommendation: Recommendation) -> None:
    """Keep a recommendation of an annual report."""
    text, response = clean(recommendation.text), clean(recommendation.response)
    earlier.replace(db, "recommendation", recommendation.id, text=text, response=response)
    rows.upsert(
        db, "recommendation", "id", id=recommendation.id, client_id=recommendation.client, year=recommendation.year,
        text=text, addressee=recommendation.addressee, state=recommendation.state, response=response,
    )
    written.keep(db, "recommendation", recommendation.id, date(recommendation.year, 12, 31), text, response)


def recommendations(db: Connection, client: str, year: int) -> list[Recommendation]:
    """The recommendations of the report over a year, in the order they were written."""
    found = db.rows("SELECT * FROM recommendation WHERE client_id = ? AND year = ? ORDER BY key", (client, year))
    return [Recommendation(id=r["id"], client=ClientId(r["client_id"]), year=r["year"], text=r["text"],
                           addressee=r["addressee"], state=r["state"], response=r["response"]) for r in found]


def to_follow_up(db: Connection, client: str, year: int) -> list[Recommendation]:
    """What the report over a year comes back to, oldest first: all of the year before, and what is open from earlier.

    Source: domain.md, The annual report (follow-up of last year's recommendations).
    """
    earlier = db.column("SELECT DISTINCT year FROM recommendation WHERE client_id = ? AND year < ? ORDER BY year",
                        (client, year))
    return [found for each in earlier for found in recommendations(db, client, each)
            if each == year - 1 or found.state in ("open", "in_progress")]
