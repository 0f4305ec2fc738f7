"""Handing cases over to a successor, or for a time to a cover (overdracht, waarneming)."""

from __future__ import annotations

from datetime import date

from casebook.model.record import Record, record

SUCCESSOR, COVER = "successor", "cover"
GIVEN, RECEIVED, RETURNED = "given", "received", "returned"


@record
class Handover(Record):
    """That cases were handed over, given or received; nothing of the cases themselves.

    `other` is whom she handed to or took over from, as she writes it; `key_id` that of the package; `receipt` the code
    by which the one who took over proves it; `settled_on` the day on which that was done.
    """

    id: str
    kind: str
    direction: str
    day: date
    other: str
    cases: int
    key_id: str
    receipt: str
    settled_on: date | None = None
