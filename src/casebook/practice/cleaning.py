"""What she destroyed in the end: files whose time had passed, now and then, so that only their counts are left."""

from __future__ import annotations

from datetime import timedelta

from casebook.model.periods import months_after
from casebook.practice.stage import Stage
from casebook.store import destruction, retention

LEFT = 6  # of the cases whose time has passed, what she has not come to yet
BACKUPS = 13  # months that a backup is kept at the most


def clean_up(stage: Stage) -> None:
    """Destroy what was kept long enough, the oldest first, on three working days of the last months."""
    due = retention.due(stage.db, stage.until)
    going = [kept for kept in due if not kept.term.held][:-LEFT]
    for place, kept in enumerate(going):
        day = stage.working_day(stage.until - timedelta(days=(70, 40, 10)[place * 3 // len(going)]))
        if kept.term.has_passed(day):
            destruction.destroy(stage.db, kept.id, "retention", day, months_after(day, BACKUPS), source=stage.random)
